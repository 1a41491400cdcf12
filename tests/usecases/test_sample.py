"""Looking around with sample orders, and putting them away again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.agenda import Agenda, Reason, arrange
from app.domain.catalogue import ServiceExtra
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.orders import State, missing_requirements, revisions_left, state_at
from app.domain.verdict import VerdictKind
from app.storage import queries
from app.usecases.catalogue import change_service
from app.usecases.checking import check_book
from app.usecases.intake import set_intake_limit
from app.usecases.orders import take_order
from app.usecases.sample import add_sample, remove_sample
from tests import facts
from tests.facts import refused


def agenda(desk: Desk) -> Agenda:
    """The day's answers."""
    return arrange(desk.look(queries.book), desk.clock.now())


def names(desk: Desk) -> tuple[list[str], list[str]]:
    """The names of all clients and all services."""
    clients = desk.look(lambda session, _now: queries.clients(session))
    services = desk.look(lambda session, _now: queries.services(session))
    return [client.name for client in clients], [service.name for service in services]


def test_on_a_monday_afternoon_it_shows_one_of_everything(desk: Desk) -> None:
    desk.do(add_sample)
    day = agenda(desk)
    assert day.verdict.kind is VerdictKind.KEPT
    assert [(row.order.title, row.reason) for row in day.rows] == [
        ("Favicon", Reason.QUICK),
        ("Logo", Reason.TIGHT),
        ("A4 menu", Reason.ROOM),
        ("Newsletter header", Reason.ROOM),
        ("Brand book", Reason.BIG),
        ("Podcast cover", Reason.WAITING),
    ]
    by_title = {row.order.title: row for row in day.rows}
    assert by_title["A4 menu"].pending is not None
    assert by_title["Logo"].effort.left == 150
    assert len(missing_requirements(by_title["Podcast cover"].order)) == 2


def test_one_is_under_review_with_an_extra_round_offered_and_some_are_over(desk: Desk) -> None:
    desk.do(add_sample)
    orders = {order.title: order for order in facts.orders(desk)}
    poster = orders["Poster"]
    assert state_at(poster, desk.clock.now()) is State.DELIVERED
    assert (len(poster.extras), revisions_left(poster)) == (1, 1)
    over = [order for order in orders.values() if state_at(order, desk.clock.now()).over]
    assert {order.state for order in over} == {State.COMPLETED, State.CANCELLED}
    assert all(order.sample for order in orders.values())


@pytest.mark.parametrize("hours", range(0, 170, 13))
def test_whenever_it_is_added_every_promise_can_be_kept_and_one_is_tight(
    desk: Desk, clock: StoppedClock, hours: int
) -> None:
    clock.go(timedelta(hours=hours, minutes=hours * 3))
    desk.do(add_sample)
    day = agenda(desk)
    assert day.verdict.kind is VerdictKind.KEPT
    assert {row.reason for row in day.rows} >= {Reason.QUICK, Reason.TIGHT, Reason.BIG, Reason.WAITING}
    assert any(row.pending for row in day.rows)
    assert all(order.sold_at <= clock.now() for order in facts.orders(desk))


def test_it_speaks_french(desk: Desk) -> None:
    desk.do(add_sample, language="fr")
    titles = {order.title for order in facts.orders(desk)}
    assert {"Menu A4", "Charte graphique", "Pochette de podcast"} < titles
    assert names(desk)[1] == ["Création de logo", "Mise en page"]


def test_it_is_as_sound_as_what_a_user_writes(desk: Desk) -> None:
    desk.do(add_sample)
    assert desk.look(check_book).sound


def test_it_is_added_once(desk: Desk) -> None:
    desk.do(add_sample)
    with refused("sample-there"):
        desk.do(add_sample)


def test_gone_in_one_step_the_book_is_as_it_was(desk: Desk) -> None:
    empty = facts.everything(desk)
    desk.do(add_sample)
    full = facts.everything(desk)
    desk.do(remove_sample)
    assert facts.everything(desk) == empty
    desk.undo()
    assert facts.everything(desk) == full


def test_what_was_added_to_its_services_since_goes_with_them(desk: Desk) -> None:
    empty = facts.everything(desk)
    desk.do(add_sample)
    service = desk.look(lambda session, _now: queries.services(session))[0]
    rush = ServiceExtra(0, "Within a day", Money(2000, "EUR"), days=0, effort=0, revisions=0)
    desk.do(change_service, service=replace(service, extras=(rush,)))
    desk.do(set_intake_limit, most=2, service_id=service.id)
    full = facts.everything(desk)
    desk.do(remove_sample)
    assert facts.everything(desk) == empty
    desk.undo()
    assert facts.everything(desk) == full


def test_without_it_there_is_nothing_to_put_away(desk: Desk) -> None:
    with refused("sample-gone"):
        desk.do(remove_sample)


def test_ones_own_orders_and_their_clients_stay(desk: Desk) -> None:
    desk.do(take_order, draft=OrderDraft("My own", client="Zoé", days=3))
    desk.do(add_sample)
    service = desk.look(lambda session, _now: queries.services(session))[0]
    desk.do(take_order, draft=OrderDraft("Also mine", client="Marie", service_id=service.id, days=3))
    desk.do(remove_sample)
    assert [order.title for order in facts.orders(desk)] == ["My own", "Also mine"]
    assert names(desk) == (["Marie", "Zoé"], [service.name])


def test_a_client_known_before_stays_though_no_order_is_theirs_any_more(desk: Desk) -> None:
    desk.do(take_order, draft=OrderDraft("My own", client="Marie", days=3))
    desk.do(add_sample)
    desk.do(remove_sample)
    assert names(desk)[0] == ["Marie"]
