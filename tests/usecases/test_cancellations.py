"""Giving an order up: the request, its countdown, what silence does, and what can be corrected."""

from datetime import timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.orders import State, ended_at, state_at
from app.domain.rates import completion_rate
from app.domain.turn import Turn, turn_at
from app.storage import listings, queries
from app.usecases.cancellations import answer_cancellation, record_support, refund_part, request_cancellation
from app.usecases.orders import cancel_order, complete_order, deliver_order, extend_review, take_order
from tests import facts
from tests.conftest import MONDAY
from tests.facts import refused

DAY = timedelta(days=1)
LOGO = OrderDraft("Logo", client="Marie", effort=180, due=MONDAY + 4 * DAY, price=Money(10000, "EUR"))


@pytest.fixture
def logo(desk: Desk) -> int:
    """An order due on Friday."""
    return desk.do(take_order, draft=LOGO)


def ask(desk: Desk, order_id: int, by: CancelledBy = CancelledBy.FREELANCER) -> int:
    """Asks to cancel because there is too much to do."""
    return desk.do(request_cancellation, order_id=order_id, asked_by=by, why=CancelWhy.TOO_BUSY, note=" So sorry. ")


def rate_share(desk: Desk) -> float | None:
    """The completion rate of the book now."""
    now = desk.clock.now()
    orders = desk.look(queries.ended_orders, since=now - 60 * DAY)
    share = completion_rate(orders, desk.look(lambda session, _: queries.sales(session)), 60, now).share
    return None if share is None else float(share)


def test_silence_cancels_after_48_hours_and_it_counts(desk: Desk, clock: StoppedClock, logo: int) -> None:
    ask(desk, logo)
    assert turn_at(facts.order(desk, logo), MONDAY) is Turn.CLIENT
    clock.go(timedelta(hours=47, minutes=59))
    assert state_at(facts.order(desk, logo), clock.now()) is State.IN_PROGRESS
    assert rate_share(desk) is None
    clock.go(timedelta(minutes=1))
    order = facts.order(desk, logo)
    assert (state_at(order, clock.now()), ended_at(order, clock.now())) == (State.CANCELLED, MONDAY + 2 * DAY)
    assert rate_share(desk) == 0


def test_what_silence_decided_can_be_corrected(desk: Desk, clock: StoppedClock, logo: int) -> None:
    asked = ask(desk, logo)
    clock.go(3 * DAY)
    desk.do(answer_cancellation, cancellation_id=asked, answer=Answer.DECLINED)
    assert state_at(facts.order(desk, logo), clock.now()) is State.IN_PROGRESS
    desk.undo()
    assert state_at(facts.order(desk, logo), clock.now()) is State.CANCELLED


def test_a_yes_cancels_by_mutual_agreement_at_the_stage_it_was_in(desk: Desk, logo: int) -> None:
    desk.do(answer_cancellation, cancellation_id=ask(desk, logo), answer=Answer.ACCEPTED)
    order = facts.order(desk, logo)
    assert (order.state, order.cancelled_by, order.cancelled_in) == (
        State.CANCELLED,
        CancelledBy.MUTUAL,
        State.IN_PROGRESS,
    )
    assert (order.cancel_why, order.cancel_reason) == (CancelWhy.TOO_BUSY, "So sorry.")


def test_the_same_client_ordering_again_in_time_takes_the_cancellation_out_of_the_rate(
    desk: Desk, clock: StoppedClock, logo: int
) -> None:
    desk.do(answer_cancellation, cancellation_id=ask(desk, logo), answer=Answer.ACCEPTED)
    assert rate_share(desk) == 0
    clock.go(14 * DAY)
    desk.do(take_order, draft=OrderDraft("Menu", client="marie", days=3))
    assert rate_share(desk) is None
    desk.undo()
    clock.go(DAY)
    desk.do(take_order, draft=OrderDraft("Menu", client="marie", days=3))
    assert rate_share(desk) == 0


def test_where_silence_means_a_dispute_the_order_stays_alive(desk: Desk, clock: StoppedClock) -> None:
    order_id = desk.do(take_order, draft=OrderDraft("Logo", days=9, rules="comeup"))
    ask(desk, order_id)
    clock.go(5 * DAY)
    assert state_at(facts.order(desk, order_id), clock.now()) is State.IN_PROGRESS


def test_a_second_request_is_refused_while_one_waits(desk: Desk, logo: int) -> None:
    asked = ask(desk, logo)
    with refused("cancellation-pending"):
        ask(desk, logo, CancelledBy.CLIENT)
    desk.do(answer_cancellation, cancellation_id=asked, answer=Answer.WITHDRAWN)
    ask(desk, logo, CancelledBy.CLIENT)
    assert turn_at(facts.order(desk, logo), MONDAY) is Turn.YOURS


def test_requirements_that_never_come_end_an_order_where_the_marketplace_says_so(
    desk: Desk, clock: StoppedClock
) -> None:
    draft = OrderDraft("Logo", days=3, rules="upwork", requirements=("Text",), requirements_in=False)
    order_id = desk.do(take_order, draft=draft)
    clock.go(2 * DAY)
    order = facts.order(desk, order_id)
    assert state_at(order, clock.now()) is State.CANCELLED
    assert rate_share(desk) is None, "nobody had started"


def test_an_order_that_silence_cancelled_long_ago_is_listed_as_cancelled(
    desk: Desk, clock: StoppedClock, logo: int
) -> None:
    ask(desk, logo)
    clock.go(30 * DAY)
    assert desk.look(queries.open_orders) == ()
    (past,) = desk.look(listings.past_orders, but=())
    assert (past.state, past.ended_at, past.by_silence) == (State.CANCELLED, MONDAY + 2 * DAY, True)


def test_support_can_agree_that_it_was_a_mistake(desk: Desk, logo: int) -> None:
    with refused("not-cancelled"):
        desk.do(record_support, order_id=logo, agreed=True, why=CancelWhy.MISTAKE)
    desk.do(cancel_order, order_id=logo, by=CancelledBy.FREELANCER)
    with refused("support-decides-fraud-or-mistake", "why"):
        desk.do(record_support, order_id=logo, agreed=True, why=CancelWhy.TOO_BUSY)
    assert rate_share(desk) == 0
    desk.do(record_support, order_id=logo, agreed=True, why=CancelWhy.MISTAKE)
    assert rate_share(desk) is None


def test_a_part_of_the_price_can_be_given_back(desk: Desk, logo: int) -> None:
    with refused("refund-out-of-range", "refund"):
        desk.do(refund_part, order_id=logo, minor=10001)
    desk.do(refund_part, order_id=logo, minor=2500)
    assert facts.order(desk, logo).refunded == 2500


def test_a_longer_review_moves_the_silent_acceptance(desk: Desk, clock: StoppedClock, logo: int) -> None:
    with refused("nothing-under-review"):
        desk.do(extend_review, order_id=logo, days=2)
    desk.do(deliver_order, order_id=logo, proof="logo.zip")
    desk.do(extend_review, order_id=logo, days=2)
    clock.go(4 * DAY)
    assert state_at(facts.order(desk, logo), clock.now()) is State.DELIVERED
    clock.go(DAY)
    assert state_at(facts.order(desk, logo), clock.now()) is State.COMPLETED
    clock.go(20 * DAY)
    (past,) = desk.look(listings.past_orders, but=())
    assert (past.state, past.ended_at) == (State.COMPLETED, MONDAY + 5 * DAY)


def test_what_is_over_cannot_be_cancelled_by_an_old_request(desk: Desk, clock: StoppedClock, logo: int) -> None:
    asked = ask(desk, logo)
    desk.do(deliver_order, order_id=logo, proof="logo.zip")
    desk.do(complete_order, order_id=logo)
    clock.go(3 * DAY)
    assert state_at(facts.order(desk, logo), clock.now()) is State.COMPLETED
    with refused("order-over"):
        desk.do(answer_cancellation, cancellation_id=asked, answer=Answer.WITHDRAWN)
