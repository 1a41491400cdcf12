"""What is offered and who buys: written down, changed, paused, and never changed behind an order's back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.catalogue import Client, Service, ServiceExtra
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.offers import extension_standing
from app.domain.orders import State, state_at
from app.domain.proposals import ExtensionChoice
from app.domain.refusal import Refusal
from app.domain.rules import PRESETS, OnSilence, Rules, Source, source_of
from app.storage import queries
from app.usecases.catalogue import (
    add_client,
    add_rules,
    add_service,
    change_client,
    change_rules,
    change_service,
    pause_service,
    remove_client,
    remove_rules,
    remove_service,
    reset_rules,
)
from app.usecases.offers import offer_extension
from app.usecases.orders import complete_order, deliver_order, edit_order, take_order
from app.usecases.settings import change_settings
from tests import facts
from tests.conftest import MONDAY
from tests.facts import refused

EURO = "EUR"
LOGO = Service(
    0,
    "Logo design",
    Money(12000, EURO),
    days=4,
    effort=180,
    revisions=2,
    requirements=("Name", "Colours"),
    scope="One logo, three proposals.",
    extras=(ServiceExtra(0, "A round of changes", Money(2500, EURO), 1, 45, 1),),
)


def services(desk: Desk) -> tuple[Service, ...]:
    """The catalogue."""
    return desk.look(lambda session, _: queries.services(session))


def clients(desk: Desk) -> tuple[Client, ...]:
    """Everybody who buys."""
    return desk.look(lambda session, _: queries.clients(session))


def rules(desk: Desk) -> dict[str, Rules]:
    """Every marketplace's numbers by key."""
    return desk.look(lambda session, _: queries.rules(session))


class TestServices:
    """What is offered."""

    def test_a_service_is_kept_as_it_was_given(self, desk: Desk) -> None:
        service_id = desk.do(add_service, service=LOGO)
        (kept,) = services(desk)
        assert replace(kept, id=0, extras=(replace(kept.extras[0], id=0),)) == LOGO
        assert kept.id == service_id

    def test_a_change_keeps_the_extras_that_stay_and_drops_the_others(self, desk: Desk) -> None:
        desk.do(add_service, service=LOGO)
        (before,) = services(desk)
        new = ServiceExtra(0, "Source files", Money(4000, EURO))
        desk.do(change_service, service=replace(before, name="Logos", extras=(before.extras[0], new)))
        (after,) = services(desk)
        assert [extra.description for extra in after.extras] == ["A round of changes", "Source files"]
        assert after.extras[0].id == before.extras[0].id
        desk.do(change_service, service=replace(after, extras=()))
        assert services(desk)[0].extras == ()
        desk.undo()
        desk.undo()
        assert services(desk) == (before,)

    def test_orders_keep_what_was_promised_when_a_service_changes(self, desk: Desk) -> None:
        service_id = desk.do(add_service, service=LOGO)
        draft = OrderDraft("Logo", service_id=service_id, days=4, price=LOGO.price, requirements=LOGO.requirements)
        before = facts.order(desk, desk.do(take_order, draft=draft))
        (kept,) = services(desk)
        desk.do(change_service, service=replace(kept, price=Money(99900, EURO), days=9, requirements=("All",)))
        assert facts.order(desk, before.id) == before

    def test_a_pause_is_dated_and_ends_only_by_hand(self, desk: Desk, clock: StoppedClock) -> None:
        service_id = desk.do(add_service, service=LOGO)
        desk.do(pause_service, service_id=service_id, paused=True)
        clock.go(timedelta(days=90))
        assert (services(desk)[0].active, services(desk)[0].paused_at) == (False, MONDAY)
        desk.do(pause_service, service_id=service_id, paused=False)
        assert (services(desk)[0].active, services(desk)[0].paused_at) == (True, None)

    def test_one_with_orders_cannot_be_removed(self, desk: Desk) -> None:
        used, unused = desk.do(add_service, service=LOGO), desk.do(add_service, service=replace(LOGO, name="Menu"))
        desk.do(take_order, draft=OrderDraft("Logo", service_id=used, days=4))
        with refused("service-in-use"):
            desk.do(remove_service, service_id=used)
        desk.do(remove_service, service_id=unused)
        assert [service.id for service in services(desk)] == [used]

    @pytest.mark.parametrize(
        ("changes", "reason", "field"),
        [
            ({"name": " "}, "name-missing", "name"),
            ({"name": "LOGO  design"}, "name-taken", "name"),
            ({"days": -1}, "days-out-of-range", "days"),
            ({"price": Money(-1, EURO)}, "price-out-of-range", "price"),
            ({"price": Money(1, "XYZ")}, "currency-unknown", "price"),
            ({"extras": (ServiceExtra(0, " ", Money(1, EURO)),)}, "description-missing", "extras"),
            ({"extras": (ServiceExtra(0, "x", Money(1, "USD")),)}, "currencies-differ", "extras"),
        ],
    )
    def test_what_cannot_be_meant_is_refused_beside_its_field(
        self, desk: Desk, changes: dict[str, object], reason: str, field: str
    ) -> None:
        desk.do(add_service, service=LOGO)
        draft = replace(LOGO, **{"name": "Another", **changes})  # type: ignore[arg-type]
        with refused(reason, field):
            desk.do(add_service, service=draft)
        assert len(services(desk)) == 1


class TestClients:
    """Who buys."""

    def test_not_working_with_someone_again_waits_until_their_order_is_over(self, desk: Desk) -> None:
        client_id = desk.do(add_client, client=Client(0, "Marie", language="fr", zone="Europe/Paris"))
        order_id = desk.do(take_order, draft=OrderDraft("Logo", client="Marie", days=3))
        avoided = replace(clients(desk)[0], avoid=True)
        with refused("client-active", "avoid"):
            desk.do(change_client, client=avoided)
        desk.do(deliver_order, order_id=order_id, proof="logo.zip")
        desk.do(complete_order, order_id=order_id)
        desk.do(change_client, client=avoided)
        assert clients(desk) == (Client(client_id, "Marie", language="fr", zone="Europe/Paris", avoid=True),)

    def test_a_name_stands_for_one_client_only(self, desk: Desk) -> None:
        desk.do(add_client, client=Client(0, "Marie"))
        with refused("name-taken", "name"):
            desk.do(add_client, client=Client(0, " MARIE "))
        with refused("zone-unknown", "zone"):
            desk.do(add_client, client=Client(0, "Léa", zone="Mars/Base"))

    def test_one_without_orders_can_be_removed(self, desk: Desk) -> None:
        desk.do(take_order, draft=OrderDraft("Logo", client="Marie", days=3))
        (marie,) = clients(desk)
        with refused("client-in-use"):
            desk.do(remove_client, client_id=marie.id)
        lea = desk.do(add_client, client=Client(0, "Léa"))
        desk.do(remove_client, client_id=lea)
        assert [client.name for client in clients(desk)] == ["Marie"]


class TestRules:
    """A marketplace's numbers are data."""

    def test_the_same_order_lives_differently_under_other_rules(self, desk: Desk, clock: StoppedClock) -> None:
        fiverr = desk.look(lambda session, _: queries.rules(session))["fiverr"]
        order_id = desk.do(take_order, draft=OrderDraft("Logo", due=MONDAY + timedelta(days=4)))
        desk.do(offer_extension, order_id=order_id, choice=ExtensionChoice(MONDAY + timedelta(days=6), "Fonts."))
        desk.do(change_rules, rules=replace(fiverr, extension_timeout_h=24, review_days=1))
        clock.go(timedelta(hours=24))
        order = facts.order(desk, order_id)
        assert extension_standing(order.extensions[0], order.rules, clock.now()).status.stands
        desk.do(deliver_order, order_id=order_id, proof="logo.zip")
        clock.go(timedelta(days=1))
        assert state_at(facts.order(desk, order_id), clock.now()) is State.COMPLETED
        desk.do(reset_rules, key="fiverr")
        assert state_at(facts.order(desk, order_id), clock.now()) is State.DELIVERED

    def test_each_number_says_where_it_comes_from(self) -> None:
        fiverr = PRESETS[0]
        assert source_of(fiverr, "extension_timeout_h") is Source.HELP_PAGE
        assert source_of(fiverr, "late_grace_h") is Source.OFFICIAL
        assert source_of(fiverr, "extension_max_days") is Source.PRACTICE
        assert source_of(replace(fiverr, review_days=5), "review_days") is Source.YOURS

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"review_days": -1}, "review_days"),
            ({"fee_percent": 101}, "fee_percent"),
            ({"rate_window_days": 0}, "rate_window_days"),
            ({"cancel_timeout_h": None, "cancel_on_silence": OnSilence.GRANTED}, "cancel_timeout_h"),
            ({"name": ""}, "name"),
        ],
    )
    def test_numbers_that_mean_nothing_are_refused(self, desk: Desk, changes: dict[str, object], field: str) -> None:
        with pytest.raises(Refusal) as error:
            desk.do(change_rules, rules=replace(PRESETS[0], **changes))  # type: ignore[arg-type]
        assert error.value.field == field


class TestOwnMarketplaces:
    """A marketplace that Carnet knows nothing of is written down by the user."""

    def test_it_starts_as_a_copy_goes_its_own_way_and_is_the_users_in_every_number(self, desk: Desk) -> None:
        key = desk.do(add_rules, rules=replace(PRESETS[0], name="  Kang  ", review_days=10))
        own = rules(desk)[key]
        assert own == replace(PRESETS[0], key=key, name="Kang", review_days=10)
        assert {source_of(own, name) for name in Rules.__slots__} == {Source.YOURS}
        assert rules(desk)["fiverr"] == PRESETS[0]
        desk.undo()
        assert key not in rules(desk)
        desk.redo()
        assert rules(desk)[key] == own

    def test_its_name_is_its_alone_however_it_is_written(self, desk: Desk) -> None:
        key = desk.do(add_rules, rules=replace(PRESETS[0], name="Kang"))
        for name, reason in (("", "name-missing"), (" kanG ", "name-taken"), ("FIVERR", "name-taken")):
            with refused(reason, "name"):
                desk.do(add_rules, rules=replace(PRESETS[0], name=name))
        with refused("text-too-long", "name"):
            desk.do(add_rules, rules=replace(PRESETS[0], name="x" * 201))
        with refused("name-taken", "name"):
            desk.do(change_rules, rules=replace(PRESETS[0], name="kang"))
        desk.do(change_rules, rules=replace(rules(desk)[key], name="KANG"))
        assert rules(desk)[key].name == "KANG"

    def test_a_name_given_away_meanwhile_keeps_a_preset_from_coming_back(self, desk: Desk) -> None:
        desk.do(change_rules, rules=replace(PRESETS[0], name="Five"))
        desk.do(add_rules, rules=replace(PRESETS[0], name="Fiverr"))
        with refused("name-taken", "name"):
            desk.do(reset_rules, key="fiverr")

    def test_orders_sold_there_go_by_it_and_keep_it_when_it_is_renamed(self, desk: Desk, clock: StoppedClock) -> None:
        key = desk.do(add_rules, rules=replace(PRESETS[0], name="Kang", review_days=1))
        order_id = desk.do(take_order, draft=OrderDraft("Logo", days=3, rules=key))
        desk.do(change_rules, rules=replace(rules(desk)[key], name="Kong"))
        assert facts.order(desk, order_id).rules.name == "Kong"
        desk.do(deliver_order, order_id=order_id, proof="logo.zip")
        clock.go(timedelta(days=1))
        assert state_at(facts.order(desk, order_id), clock.now()) is State.COMPLETED

    def test_it_goes_once_nothing_names_it(self, desk: Desk) -> None:
        key = desk.do(add_rules, rules=replace(PRESETS[0], name="Kang"))
        settings = desk.look(queries.book).settings
        desk.do(change_settings, settings=replace(settings, rules=key))
        with refused("rules-usual"):
            desk.do(remove_rules, key=key)
        desk.do(change_settings, settings=settings)
        order_id = desk.do(take_order, draft=OrderDraft("Logo", days=3, rules=key))
        with refused("rules-in-use"):
            desk.do(remove_rules, key=key)
        desk.do(edit_order, order_id=order_id, draft=OrderDraft("Logo", days=3, rules="etsy"))
        desk.do(remove_rules, key=key)
        assert key not in rules(desk)
        desk.undo()
        assert rules(desk)[key].name == "Kang"

    def test_one_that_carnet_came_with_stays(self, desk: Desk) -> None:
        with refused("rules-shipped"):
            desk.do(remove_rules, key="malt")
        with refused("rules-unknown"):
            desk.do(remove_rules, key="nowhere")

    def test_no_order_is_sold_on_one_that_is_gone(self, desk: Desk) -> None:
        key = desk.do(add_rules, rules=replace(PRESETS[0], name="Kang"))
        order_id = desk.do(take_order, draft=OrderDraft("Logo", days=3))
        desk.do(remove_rules, key=key)
        with refused("rules-unknown", "rules"):
            desk.do(take_order, draft=OrderDraft("Menu", days=3, rules=key))
        with refused("rules-unknown", "rules"):
            desk.do(edit_order, order_id=order_id, draft=OrderDraft("Logo", days=3, rules=key))
