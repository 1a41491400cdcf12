"""What time decided can be put right: the user was told of something that Carnet could not know."""

from datetime import timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.drafts import OrderDraft
from app.domain.offers import Answer
from app.domain.orders import State, due_at, ended_at, state_at, was_on_time
from app.domain.proposals import ExtensionChoice
from app.domain.rates import completion_rate
from app.domain.story import Happened, story
from app.storage import days, listings, queries
from app.usecases.cancellations import answer_cancellation, record_support, request_cancellation
from app.usecases.offers import answer_extension, offer_extension
from app.usecases.orders import (
    ask_revision,
    cancel_order,
    complete_order,
    deliver_order,
    extend_review,
    receive_requirements,
    start_clock,
    take_order,
)
from tests import facts
from tests.conftest import MONDAY
from tests.facts import refused

DAY = timedelta(days=1)
LOGO = OrderDraft("Logo", client="Marie", effort=180, due=MONDAY + 4 * DAY)
MENU = OrderDraft("Menu", days=3, rules="upwork", requirements=("Text",), requirements_in=False)


@pytest.fixture
def logo(desk: Desk) -> int:
    """An order due on Friday."""
    return desk.do(take_order, draft=LOGO)


def state(desk: Desk, order_id: int) -> State:
    """Where an order is now, also by silence."""
    return state_at(facts.order(desk, order_id), desk.clock.now())


def told(desk: Desk, order_id: int) -> list[Happened]:
    """What its story tells."""
    return [event.what for event in story(facts.order(desk, order_id), (), desk.clock.now())]


def counting(desk: Desk) -> int:
    """How many cancellations count."""
    sales = desk.look(lambda session, _now: queries.sales(session))
    return completion_rate(facts.orders(desk), sales, 60, desk.clock.now()).counting


class TestAccepted:
    """Silence has accepted a delivery."""

    @pytest.fixture(autouse=True)
    def accepted(self, desk: Desk, clock: StoppedClock, logo: int) -> None:
        """On Thursday; it is Friday."""
        desk.do(deliver_order, order_id=logo, proof="logo.zip")
        clock.go(4 * DAY)

    def test_the_client_did_ask_for_changes(self, desk: Desk, logo: int) -> None:
        desk.do(ask_revision, order_id=logo, effort=30)
        assert state(desk, logo) is State.IN_REVISION
        assert was_on_time(facts.order(desk, logo))
        assert told(desk, logo)[-2:] == [Happened.ACCEPTED_BY_SILENCE, Happened.REVISION_ASKED]
        desk.undo()
        assert state(desk, logo) is State.COMPLETED

    def test_the_client_did_ask_for_more_time_to_look(self, desk: Desk, clock: StoppedClock, logo: int) -> None:
        desk.do(extend_review, order_id=logo, days=2)
        assert state(desk, logo) is State.DELIVERED
        clock.go(DAY)
        assert ended_at(facts.order(desk, logo), clock.now()) == MONDAY + 5 * DAY

    def test_an_acceptance_in_words_stands(self, desk: Desk, logo: int) -> None:
        desk.do(extend_review, order_id=logo, days=9)
        desk.do(complete_order, order_id=logo)
        with refused("move-not-allowed"):
            desk.do(ask_revision, order_id=logo)
        with refused("nothing-under-review"):
            desk.do(extend_review, order_id=logo, days=20)

    def test_it_is_neither_delivered_nor_cancelled_any_more(self, desk: Desk, logo: int) -> None:
        with refused("move-not-allowed"):
            desk.do(deliver_order, order_id=logo, proof="logo.zip")
        with refused("move-not-allowed"):
            desk.do(cancel_order, order_id=logo, by=CancelledBy.CLIENT)


class TestTimedOut:
    """The marketplace has cancelled an order whose requirements did not come."""

    @pytest.fixture
    def menu(self, desk: Desk, clock: StoppedClock) -> int:
        """On Wednesday; it is Thursday."""
        order_id = desk.do(take_order, draft=MENU)
        clock.go(3 * DAY)
        return order_id

    def test_they_did_come(self, desk: Desk, clock: StoppedClock, menu: int) -> None:
        (text,) = facts.order(desk, menu).requirements
        desk.do(receive_requirements, order_id=menu, received=[text.id])
        assert (state(desk, menu), due_at(facts.order(desk, menu), clock.now())) == (
            State.IN_PROGRESS,
            clock.now() + 3 * DAY,
        )
        assert told(desk, menu) == [Happened.SOLD, Happened.TIMED_OUT, Happened.CLOCK_STARTED]

    def test_the_clock_was_started_without_them(self, desk: Desk, menu: int) -> None:
        desk.do(start_clock, order_id=menu, skip=True)
        assert state(desk, menu) is State.IN_PROGRESS

    def test_what_was_cancelled_in_words_hands_nothing_in(self, desk: Desk) -> None:
        order_id = desk.do(take_order, draft=MENU)
        desk.do(cancel_order, order_id=order_id, by=CancelledBy.CLIENT)
        (text,) = facts.order(desk, order_id).requirements
        with refused("order-over"):
            desk.do(receive_requirements, order_id=order_id, received=[text.id])

    def test_on_comeup_too_an_order_waits_and_ends(self, desk: Desk, clock: StoppedClock) -> None:
        draft = OrderDraft("Card", days=3, rules="comeup", requirements=("Text",), requirements_in=False)
        order_id = desk.do(take_order, draft=draft)
        assert state(desk, order_id) is State.REQUIREMENTS
        clock.go(2 * DAY)
        order = facts.order(desk, order_id)
        assert (state(desk, order_id), ended_at(order, clock.now())) == (State.CANCELLED, MONDAY + 2 * DAY)


class TestCancelled:
    """Silence, or somebody, has cancelled an order."""

    def ask(self, desk: Desk, order_id: int, why: CancelWhy = CancelWhy.OTHER) -> int:
        """The freelancer asks to cancel."""
        return desk.do(request_cancellation, order_id=order_id, asked_by=CancelledBy.FREELANCER, why=why)

    def test_a_yes_to_a_request_does_not_cancel_what_silence_had_accepted(
        self, desk: Desk, clock: StoppedClock, logo: int
    ) -> None:
        desk.do(deliver_order, order_id=logo, proof="logo.zip")
        clock.go(2 * DAY)
        asked = self.ask(desk, logo)
        for passed in (DAY, 3 * DAY):  # accepted on Thursday; the request would have been silent on Friday
            clock.go(passed)
            with refused("order-over"):
                desk.do(answer_cancellation, cancellation_id=asked, answer=Answer.ACCEPTED)
        assert ended_at(facts.order(desk, logo), clock.now()) == MONDAY + 3 * DAY
        assert Happened.CANCELLED_BY_SILENCE not in told(desk, logo)

    def test_what_support_said_of_one_cancellation_is_not_said_of_the_next(
        self, desk: Desk, clock: StoppedClock, logo: int
    ) -> None:
        asked = self.ask(desk, logo)
        clock.go(2 * DAY)
        desk.do(record_support, order_id=logo, agreed=True, why=CancelWhy.FRAUD)
        assert counting(desk) == 0
        desk.do(answer_cancellation, cancellation_id=asked, answer=Answer.DECLINED)
        self.ask(desk, logo, CancelWhy.FRAUD)
        clock.go(2 * DAY)
        assert (state(desk, logo), counting(desk)) == (State.CANCELLED, 1)

    def test_of_what_is_over_it_is_said_that_it_is(self, desk: Desk, logo: int) -> None:
        self.ask(desk, logo)
        desk.do(cancel_order, order_id=logo, by=CancelledBy.CLIENT)
        with refused("move-not-allowed"):
            self.ask(desk, logo)

    def test_requirements_that_come_late_do_not_bring_back_what_a_request_ended(
        self, desk: Desk, clock: StoppedClock
    ) -> None:
        draft = OrderDraft("Card", days=3, requirements=("Text",), requirements_in=False)
        order_id = desk.do(take_order, draft=draft)
        asked = self.ask(desk, order_id)
        clock.go(2 * DAY)
        (text,) = facts.order(desk, order_id).requirements
        with refused("order-over"):
            desk.do(receive_requirements, order_id=order_id, received=[text.id])
        with refused("move-not-allowed"):
            desk.do(start_clock, order_id=order_id, skip=True)
        desk.do(answer_cancellation, cancellation_id=asked, answer=Answer.DECLINED)
        desk.do(receive_requirements, order_id=order_id, received=[text.id])
        assert state(desk, order_id) is State.IN_PROGRESS

    def test_what_ended_before_its_due_is_not_told_to_have_been_late(
        self, desk: Desk, clock: StoppedClock, logo: int
    ) -> None:
        self.ask(desk, logo)
        clock.go(9 * DAY)
        assert told(desk, logo)[-1] is Happened.CANCELLED_BY_SILENCE

    def test_silence_grants_no_extension_once_the_order_is_over(
        self, desk: Desk, clock: StoppedClock, logo: int
    ) -> None:
        self.ask(desk, logo)
        clock.go(timedelta(hours=1))
        desk.do(offer_extension, order_id=logo, choice=ExtensionChoice(MONDAY + 6 * DAY, "It takes longer."))
        clock.go(5 * DAY)
        assert due_at(facts.order(desk, logo), clock.now()) == LOGO.due
        assert Happened.EXTENSION_GRANTED_BY_SILENCE not in told(desk, logo)
        (_, asked) = desk.look(lambda session, _now: listings.offers_made(session))
        desk.do(answer_extension, extension_id=asked.offer.id, answer=Answer.WITHDRAWN)  # nothing was granted
        assert asked.ending is not None
        assert asked.ending.at == MONDAY + 2 * DAY

    def test_the_calendar_shows_no_due_of_what_silence_cancelled(
        self, desk: Desk, clock: StoppedClock, logo: int
    ) -> None:
        self.ask(desk, logo)
        week = {"start": MONDAY, "end": MONDAY + 7 * DAY}
        assert len(desk.look(days.calendar_facts, **week).dues) == 1
        clock.go(2 * DAY)
        assert desk.look(days.calendar_facts, **week).dues == ()
