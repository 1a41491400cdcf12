"""An order's life, step by step, as the freelancer lives it; and what the rules refuse on the way."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.cancellations import CancelledBy
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.orders import State, due_at, effort_at, state_at, timer_started_at
from app.domain.proposals import ExtensionChoice, ExtraChoice
from app.domain.reserve import Reserve, reserves
from app.storage import facts as book_facts
from app.storage import queries
from app.usecases import offers
from app.usecases.orders import (
    ask_revision,
    cancel_order,
    complete_order,
    deliver_order,
    edit_order,
    keep_time,
    log_time,
    pin_order,
    receive_requirements,
    start_clock,
    start_timer,
    stop_timer,
    take_order,
)
from app.usecases.several import keep_time_for_several
from tests import facts
from tests.conftest import MONDAY, ZONE
from tests.facts import refused

FRIDAY = MONDAY + timedelta(days=4)
LOGO = OrderDraft("Logo", client="Marie", effort=180, due=FRIDAY, price=Money(12000, "EUR"), revisions=2)
WAITING = OrderDraft("Menu", days=3, requirements=("Text", "Pictures"), requirements_in=False)


class TestTaking:
    """Taking an order."""

    def test_an_order_with_everything_in_starts_its_clock_at_once(self, desk: Desk) -> None:
        order = facts.order(desk, desk.do(take_order, draft=LOGO))
        assert (order.title, order.client, order.state) == ("Logo", "Marie", State.IN_PROGRESS)
        assert (order.sold_at, order.clock_started_at, order.original_due) == (MONDAY, MONDAY, FRIDAY)
        assert (order.estimate, order.price, order.revisions_included) == (180, Money(12000, "EUR"), 2)

    def test_promised_days_become_a_due_at_the_same_time_of_day(self, desk: Desk) -> None:
        order = facts.order(desk, desk.do(take_order, draft=OrderDraft("Logo", days=3)))
        assert order.original_due == MONDAY + timedelta(days=3)

    def test_an_order_with_something_missing_waits_without_a_due(self, desk: Desk) -> None:
        order = facts.order(desk, desk.do(take_order, draft=WAITING))
        assert (order.state, order.clock_started_at, order.original_due, order.days) == (
            State.REQUIREMENTS,
            None,
            None,
            3,
        )

    @pytest.mark.parametrize(
        ("due", "days"),
        [
            (datetime(2026, 11, 27, 18, tzinfo=ZONE), 4),
            (datetime(2026, 11, 27, 9, tzinfo=ZONE), 3),
            (datetime(2026, 11, 23, 18, tzinfo=ZONE), 0),
            (datetime(2026, 11, 20, 18, tzinfo=ZONE), 0),
        ],
    )
    def test_a_due_told_for_a_waiting_order_is_kept_as_promised_days(
        self, desk: Desk, due: datetime, days: int
    ) -> None:
        draft = OrderDraft("Menu", due=due, requirements=("Text",), requirements_in=False)
        assert facts.order(desk, desk.do(take_order, draft=draft)).days == days

    def test_where_the_clock_starts_with_the_sale_nothing_missing_stops_it(self, desk: Desk) -> None:
        draft = OrderDraft("Menu", days=3, requirements=("Text",), requirements_in=False, rules="direct")
        assert facts.order(desk, desk.do(take_order, draft=draft)).state is State.IN_PROGRESS

    def test_a_client_is_written_down_once_whatever_the_case_and_the_spaces(self, desk: Desk) -> None:
        desk.do(take_order, draft=OrderDraft("Logo", client="Chez  Paul", days=3))
        desk.do(take_order, draft=OrderDraft("Menu", client=" chez paul ", days=3))
        clients = desk.look(lambda session, _now: queries.clients(session))
        assert [client.name for client in clients] == ["Chez Paul"]
        assert [order.client for order in facts.orders(desk)] == ["Chez Paul", "Chez Paul"]

    def test_no_client_is_no_client(self, desk: Desk) -> None:
        assert facts.order(desk, desk.do(take_order, draft=OrderDraft("Logo", days=3))).client_id is None

    @pytest.mark.parametrize(
        ("draft", "reason", "field"),
        [
            (OrderDraft(" ", days=3), "title-missing", "title"),
            (OrderDraft("x" * 201, days=3), "text-too-long", "title"),
            (OrderDraft("Logo"), "due-missing", "due"),
            (OrderDraft("Logo", days=-1), "days-out-of-range", "days"),
            (OrderDraft("Logo", days=3, effort=-5), "effort-out-of-range", "effort"),
            (OrderDraft("Logo", due=MONDAY.replace(year=2126)), "due-absurd", "due"),
            (OrderDraft("Logo", days=3, price=Money(-1, "EUR")), "price-out-of-range", "price"),
            (OrderDraft("Logo", days=3, revisions=100), "revisions-out-of-range", "revisions"),
        ],
    )
    def test_what_cannot_be_meant_is_refused_beside_its_field(
        self, desk: Desk, draft: OrderDraft, reason: str, field: str
    ) -> None:
        with refused(reason, field):
            desk.do(take_order, draft=draft)
        assert facts.orders(desk) == ()


class TestEditing:
    """Changing an order."""

    def test_what_was_typed_replaces_what_was_there(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        later = FRIDAY + timedelta(days=1)
        draft = OrderDraft("New logo", client="Léa", effort=60, due=later, reference="FO1", notes="blue")
        desk.do(edit_order, order_id=order_id, draft=draft)
        order = facts.order(desk, order_id)
        assert (order.title, order.client, order.reference, order.notes) == ("New logo", "Léa", "FO1", "blue")
        assert (order.original_due, order.price, order.revisions_included) == (later, None, 0)

    def test_the_effort_typed_is_what_is_left_and_logged_time_stays_logged(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(log_time, order_id=order_id, minutes=60)
        desk.do(edit_order, order_id=order_id, draft=OrderDraft("Logo", effort=30, due=FRIDAY))
        effort = effort_at(facts.order(desk, order_id), MONDAY, 120)
        assert (effort.left, effort.total) == (30, 90)

    def test_an_effort_that_is_not_known_any_more_is_assumed_whatever_was_said_before(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(log_time, order_id=order_id, minutes=60)
        for left in (30, None):  # more was said on the way, and then nothing
            desk.do(edit_order, order_id=order_id, draft=replace(LOGO, effort=left))
        effort = effort_at(facts.order(desk, order_id), MONDAY, 120)
        assert (effort.left, effort.total, effort.assumed) == (60, 120, True)

    def test_requirements_that_stay_stay_received(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=WAITING)
        text = facts.order(desk, order_id).requirements[0]
        desk.do(receive_requirements, order_id=order_id, received=[text.id])
        draft = OrderDraft("Menu", days=3, requirements=("Logo", "Text"), requirements_in=False)
        desk.do(edit_order, order_id=order_id, draft=draft)
        found = {item.text: item.received_at for item in facts.order(desk, order_id).requirements}
        assert found == {"Text": MONDAY, "Logo": None}

    def test_a_due_before_what_the_client_agreed_to_is_refused(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        choice = ExtensionChoice(FRIDAY + timedelta(days=2), "Ill.")
        extension_id = desk.do(offers.offer_extension, order_id=order_id, choice=choice)
        desk.do(offers.answer_extension, extension_id=extension_id, answer=Answer.ACCEPTED)
        with refused("due-before-extension", "due"):
            desk.do(edit_order, order_id=order_id, draft=LOGO)

    def test_on_another_marketplace_it_stays_due_when_it_was(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        more = ExtraChoice("More", 1, Money(2500, "EUR"), 2, 30, 0)
        extra_id = desk.do(offers.offer_extra, order_id=order_id, choice=more)
        desk.do(offers.answer_extra, extra_id=extra_id, answer=Answer.ACCEPTED)
        wednesday = FRIDAY + timedelta(days=5)
        desk.do(edit_order, order_id=order_id, draft=replace(LOGO, due=wednesday, rules="etsy"))
        assert due_at(facts.order(desk, order_id), MONDAY) == wednesday

    def test_an_order_that_is_gone_cannot_be_changed(self, desk: Desk) -> None:
        with refused("order-gone"):
            desk.do(edit_order, order_id=7, draft=LOGO)


class TestRequirements:
    """Waiting for the client."""

    def test_the_clock_starts_when_the_last_one_is_in(self, desk: Desk, clock: StoppedClock) -> None:
        order_id = desk.do(take_order, draft=WAITING)
        text, pictures = facts.order(desk, order_id).requirements
        desk.do(receive_requirements, order_id=order_id, received=[text.id])
        assert facts.order(desk, order_id).state is State.REQUIREMENTS
        clock.go(timedelta(days=1))
        desk.do(receive_requirements, order_id=order_id, received=[text.id, pictures.id])
        order = facts.order(desk, order_id)
        assert (order.state, order.original_due) == (State.IN_PROGRESS, MONDAY + timedelta(days=4))
        assert [item.received_at for item in order.requirements] == [MONDAY, MONDAY + timedelta(days=1)]

    def test_one_ticked_by_mistake_can_be_unticked(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=WAITING)
        text, _ = facts.order(desk, order_id).requirements
        desk.do(receive_requirements, order_id=order_id, received=[text.id])
        desk.do(receive_requirements, order_id=order_id, received=[])
        assert facts.order(desk, order_id).requirements[0].received_at is None

    def test_starting_without_them_has_to_be_meant(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=WAITING)
        with refused("requirements-missing", "requirements"):
            desk.do(start_clock, order_id=order_id)
        desk.do(start_clock, order_id=order_id, skip=True)
        assert facts.order(desk, order_id).original_due == MONDAY + timedelta(days=3)

    def test_a_clock_that_runs_cannot_be_started(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        with refused("move-not-allowed"):
            desk.do(start_clock, order_id=order_id)
        desk.do(deliver_order, order_id=order_id, proof="logo.zip")
        with refused("move-not-allowed"):
            desk.do(start_clock, order_id=order_id, skip=True)
        desk.do(ask_revision, order_id=order_id)
        with refused("move-not-allowed"):
            desk.do(start_clock, order_id=order_id, skip=True)
        assert facts.order(desk, order_id).original_due == FRIDAY


class TestWorking:
    """Time and the timer."""

    def test_logged_time_lowers_what_is_left(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(log_time, order_id=order_id, minutes=50, note=" sketches ")
        order = facts.order(desk, order_id)
        assert (order.work[0].started_at, order.work[0].minutes) == (MONDAY - timedelta(minutes=50), 50)
        assert effort_at(order, MONDAY, 120).left == 130

    @pytest.mark.parametrize("minutes", [0, -30, 600_001])
    def test_time_that_cannot_be_meant_is_refused(self, desk: Desk, minutes: int) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        with refused("effort-out-of-range", "minutes"):
            desk.do(log_time, order_id=order_id, minutes=minutes)

    def test_the_timer_counts_whole_minutes_until_it_is_stopped(self, desk: Desk, clock: StoppedClock) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(start_timer, order_id=order_id)
        clock.go(timedelta(minutes=25, seconds=59))
        assert effort_at(facts.order(desk, order_id), clock.now(), 120).left == 155
        desk.do(stop_timer)
        clock.go(timedelta(hours=5))
        assert effort_at(facts.order(desk, order_id), clock.now(), 120).left == 155

    def test_one_timer_runs_at_a_time(self, desk: Desk, clock: StoppedClock) -> None:
        logo, menu = desk.do(take_order, draft=LOGO), desk.do(take_order, draft=OrderDraft("Menu", days=3))
        desk.do(start_timer, order_id=logo)
        clock.go(timedelta(minutes=10))
        desk.do(start_timer, order_id=menu)
        assert facts.order(desk, logo).work[0].minutes == 10
        assert timer_started_at(facts.order(desk, menu)) == clock.now()

    def test_a_running_timer_cannot_be_started_and_a_stopped_one_not_stopped(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        with refused("timer-not-running"):
            desk.do(stop_timer)
        desk.do(start_timer, order_id=order_id)
        with refused("timer-running"):
            desk.do(start_timer, order_id=order_id)

    def test_an_order_that_is_over_takes_no_more_time(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(cancel_order, order_id=order_id, by=CancelledBy.MUTUAL)
        with refused("order-over"):
            desk.do(log_time, order_id=order_id, minutes=5)
        with refused("order-over"):
            desk.do(start_timer, order_id=order_id)
        with refused("order-over"):
            desk.do(pin_order, order_id=order_id, pinned=True)

    def test_a_pin_is_put_in_and_taken_out(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(pin_order, order_id=order_id, pinned=True)
        assert facts.order(desk, order_id).pinned
        desk.do(pin_order, order_id=order_id, pinned=False)
        assert not facts.order(desk, order_id).pinned


class TestKeepingTime:
    """New promises leave time for an order while it waits, where that is asked for."""

    def test_it_is_taken_with_the_order_or_said_later_and_given_up(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=replace(WAITING, reserved=True))
        assert facts.order(desk, order_id).reserved
        desk.do(keep_time, order_id=order_id, reserved=False)
        assert not facts.order(desk, order_id).reserved
        desk.undo()
        assert facts.order(desk, order_id).reserved
        desk.do(edit_order, order_id=order_id, draft=WAITING)
        assert not facts.order(desk, order_id).reserved

    def test_it_means_nothing_any_more_once_everything_is_in(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=replace(WAITING, reserved=True))
        assert [its.order.id for its in kept(desk)] == [order_id]
        desk.do(start_clock, order_id=order_id, skip=True)
        assert kept(desk) == ()
        desk.undo()
        assert [its.order.id for its in kept(desk)] == [order_id]
        desk.do(cancel_order, order_id=order_id, by=CancelledBy.CLIENT)
        assert kept(desk) == ()

    def test_it_is_for_orders_that_wait_and_have_a_delivery_time(self, desk: Desk) -> None:
        at_work, without_days = desk.do(take_order, draft=LOGO), desk.do(take_order, draft=replace(WAITING, days=0))
        with refused("no-time-to-keep"):
            desk.do(keep_time, order_id=at_work, reserved=True)
        with refused("no-days-to-keep"):
            desk.do(keep_time, order_id=without_days, reserved=True)
        desk.do(keep_time, order_id=without_days, reserved=False)

    def test_it_is_kept_for_several_or_for_none(self, desk: Desk) -> None:
        first, second = (desk.do(take_order, draft=WAITING) for _ in range(2))
        desk.do(keep_time_for_several, order_ids=(first, second), reserved=True)
        assert len(kept(desk)) == 2
        desk.undo()
        with refused("no-time-to-keep"):
            desk.do(keep_time_for_several, order_ids=(first, desk.do(take_order, draft=LOGO)), reserved=True)
        assert kept(desk) == ()


def kept(desk: Desk) -> tuple[Reserve, ...]:
    """What new promises leave time for."""
    now = desk.clock.now()
    book = desk.ask(book_facts.book, now)
    return reserves(book, book.work_time(now), now)


class TestDelivering:
    """Handing over, and what follows."""

    def test_a_delivery_names_what_is_handed_over_and_stops_the_timer(self, desk: Desk, clock: StoppedClock) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(start_timer, order_id=order_id)
        clock.go(timedelta(minutes=30))
        desk.do(deliver_order, order_id=order_id, proof=" logo.zip ")
        order = facts.order(desk, order_id)
        assert (order.state, order.proof, order.delivered_at) == (State.DELIVERED, "logo.zip", clock.now())
        assert order.work[0].minutes == 30

    def test_an_empty_delivery_is_refused(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        with refused("delivery-empty", "proof"):
            desk.do(deliver_order, order_id=order_id, proof="  ")

    def test_a_delivery_with_a_requirement_unmet_is_refused(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=OrderDraft("Menu", days=3, requirements=("Text", "Pictures")))
        text, pictures = facts.order(desk, order_id).requirements
        with refused("delivery-unmet", "requirements"):
            desk.do(deliver_order, order_id=order_id, proof="menu.pdf", confirmed=[text.id])
        desk.do(deliver_order, order_id=order_id, proof="menu.pdf", confirmed=[text.id, pictures.id])

    def test_accepted_it_is_completed(self, desk: Desk, clock: StoppedClock) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(deliver_order, order_id=order_id, proof="logo.zip")
        clock.go(timedelta(days=1))
        desk.do(complete_order, order_id=order_id)
        order = facts.order(desk, order_id)
        assert (order.state, order.ended_at) == (State.COMPLETED, clock.now())

    def test_silence_accepts_it_and_then_nothing_more_is_handed_over(self, desk: Desk, clock: StoppedClock) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(deliver_order, order_id=order_id, proof="logo.zip")
        clock.go(timedelta(days=3))
        assert state_at(facts.order(desk, order_id), clock.now()) is State.COMPLETED
        with refused("move-not-allowed"):
            desk.do(deliver_order, order_id=order_id, proof="logo.zip")
        with refused("move-not-allowed"):
            desk.do(complete_order, order_id=order_id)

    def test_a_revision_brings_it_back_with_work_and_keeps_the_first_delivery(
        self, desk: Desk, clock: StoppedClock
    ) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(deliver_order, order_id=order_id, proof="logo.zip")
        clock.go(timedelta(days=2))
        desk.do(ask_revision, order_id=order_id, effort=40)
        order = facts.order(desk, order_id)
        assert (order.state, order.revisions_used, order.revision_asked_at) == (State.IN_REVISION, 1, clock.now())
        assert effort_at(order, clock.now(), 120).left == 40
        desk.do(deliver_order, order_id=order_id, proof="logo-2.zip")
        order = facts.order(desk, order_id)
        assert (order.first_delivered_at, order.delivered_at) == (MONDAY, clock.now())

    def test_a_revision_takes_time_that_can_be_meant(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(deliver_order, order_id=order_id, proof="logo.zip")
        with refused("effort-out-of-range", "effort"):
            desk.do(ask_revision, order_id=order_id, effort=-1)

    def test_nothing_delivered_can_be_accepted_or_revised(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        for use_case in (complete_order, ask_revision):
            with refused("move-not-allowed"):
                desk.do(use_case, order_id=order_id)


class TestCancelling:
    """The last resort."""

    def test_it_records_who_why_and_when_and_stops_the_timer(self, desk: Desk, clock: StoppedClock) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(start_timer, order_id=order_id)
        clock.go(timedelta(minutes=5))
        desk.do(cancel_order, order_id=order_id, by=CancelledBy.CLIENT, reason=" gave up ")
        order = facts.order(desk, order_id)
        assert (order.state, order.cancelled_by, order.cancel_reason) == (
            State.CANCELLED,
            CancelledBy.CLIENT,
            "gave up",
        )
        assert (order.ended_at, timer_started_at(order)) == (clock.now(), None)

    def test_what_is_over_stays_over_but_for_undo(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=LOGO)
        desk.do(cancel_order, order_id=order_id, by=CancelledBy.FREELANCER)
        with refused("move-not-allowed"):
            desk.do(cancel_order, order_id=order_id, by=CancelledBy.CLIENT)
        desk.undo()
        assert facts.order(desk, order_id).state is State.IN_PROGRESS
