"""The completion rate: what counts against it, what leaves the window, and when a cancellation is forgiven."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest

from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.money import Money
from app.domain.offers import Answer, Extension, Extra
from app.domain.orders import Order, State, was_on_time
from app.domain.rates import (
    Exempt,
    Rate,
    completion_rate,
    exemption,
    forecast,
    leaving,
    on_time_rate,
)
from app.domain.rules import PRESETS
from app.domain.story import Happened, story
from tests.conftest import MONDAY, ZONE

DAY = timedelta(days=1)
FIVERR = PRESETS[0]


def done(id_: int, days_ago: int, *, due_days_ago: int | None = None) -> Order:
    """An order completed so many days ago."""
    at = MONDAY - days_ago * DAY
    due = at if due_days_ago is None else MONDAY - due_days_ago * DAY
    return Order(
        id_,
        f"Order {id_}",
        "Marie",
        ZONE,
        FIVERR,
        State.COMPLETED,
        at - 5 * DAY,
        client_id=1,
        clock_started_at=at - 5 * DAY,
        original_due=due,
        first_delivered_at=at - timedelta(hours=1),
        delivered_at=at - timedelta(hours=1),
        ended_at=at,
    )


def cancelled(
    id_: int,
    days_ago: int,
    by: CancelledBy = CancelledBy.FREELANCER,
    stage: State = State.IN_PROGRESS,
    why: CancelWhy = CancelWhy.TOO_BUSY,
    *,
    support: bool = False,
) -> Order:
    """An order cancelled so many days ago."""
    at = MONDAY - days_ago * DAY
    return Order(
        id_,
        f"Order {id_}",
        "Léa",
        ZONE,
        FIVERR,
        State.CANCELLED,
        at - 5 * DAY,
        client_id=2,
        ended_at=at,
        cancelled_by=by,
        cancelled_in=stage,
        cancel_why=why,
        support_agreed=support,
    )


def test_nine_completed_and_one_cancelled_are_ninety_percent_and_then_eight_of_nine() -> None:
    orders = [done(0, 59), *(done(id_, 10) for id_ in range(1, 9)), cancelled(9, 5)]
    assert completion_rate(orders, {}, 60, MONDAY).share == Fraction(9, 10)
    assert completion_rate(orders, {}, 60, MONDAY + DAY).share == Fraction(8, 9)


def test_without_orders_there_is_no_rate() -> None:
    assert completion_rate([], {}, 60, MONDAY).share is None
    assert completion_rate([done(1, 61)], {}, 60, MONDAY).share is None


def test_what_the_client_gave_up_before_the_start_does_not_count() -> None:
    early = cancelled(1, 5, CancelledBy.CLIENT, State.REQUIREMENTS)
    assert exemption(early, MONDAY, {}) is Exempt.NOT_STARTED
    assert completion_rate([early], {}, 60, MONDAY).share is None
    late = cancelled(2, 5, CancelledBy.CLIENT, State.IN_PROGRESS)
    assert completion_rate([late], {}, 60, MONDAY).share == 0


@pytest.mark.parametrize(("days", "forgiven"), [(0, True), (14, True), (15, False)])
def test_a_mutual_cancellation_is_forgiven_when_the_client_orders_again_in_time(days: int, forgiven: bool) -> None:
    mutual = cancelled(1, 20, CancelledBy.MUTUAL)
    again = MONDAY - 20 * DAY + days * DAY + timedelta(minutes=1)
    assert (exemption(mutual, MONDAY, {2: (again,)}) is Exempt.REORDERED) is forgiven
    assert exemption(mutual, again - timedelta(minutes=2), {2: (again,)}) is None, "not before it happens"


def test_support_forgives_fraud_and_mistakes_only() -> None:
    assert exemption(cancelled(1, 5, why=CancelWhy.FRAUD, support=True), MONDAY, {}) is Exempt.SUPPORT
    assert exemption(cancelled(1, 5, why=CancelWhy.FRAUD), MONDAY, {}) is None
    assert exemption(cancelled(1, 5, why=CancelWhy.TOO_BUSY, support=True), MONDAY, {}) is None


def test_who_leaves_the_window_when_and_what_stays() -> None:
    orders = [done(1, 50), cancelled(2, 40), done(3, 30)]
    found = leaving(orders, {}, 60, MONDAY)
    assert [(item.order.id, item.at, item.rate) for item in found] == [
        (1, MONDAY + 10 * DAY, Rate(1, 1)),
        (2, MONDAY + 20 * DAY, Rate(1, 0)),
        (3, MONDAY + 30 * DAY, Rate(0, 0)),
    ]


def test_the_forecast_says_what_comes_with_and_without_the_open_orders() -> None:
    days = forecast([done(1, 50), cancelled(2, 40)], [MONDAY + 3 * DAY], {}, 60, 60, MONDAY)
    assert (days[0].still, days[0].kept) == (Rate(1, 1), Rate(1, 1))
    assert (days[3].still, days[3].kept) == (Rate(1, 1), Rate(2, 1))
    assert (days[10].still, days[10].kept) == (Rate(0, 1), Rate(1, 1))
    assert (days[60].still, days[60].kept) == (Rate(0, 0), Rate(1, 0))


def test_one_more_cancellation_costs_what_it_costs() -> None:
    assert Rate(9, 1).with_one_more(completed=False).share == Fraction(9, 11)


def test_the_first_delivery_decides_whether_an_order_was_on_time() -> None:
    orders = [done(1, 5), done(2, 5, due_days_ago=6), cancelled(3, 5)]
    assert on_time_rate(orders, 60, MONDAY) == Rate(1, 1)


def test_what_the_client_bought_or_left_unanswered_after_a_late_delivery_does_not_mend_it() -> None:
    late = done(1, 5, due_days_ago=6)
    delivered = late.first_delivered_at
    assert delivered is not None
    bought = Extra(1, "One more round", 1, Money(1000, "EUR"), 3, 30, 1, delivered, Answer.ACCEPTED, delivered + DAY)
    silent = Extension(1, MONDAY, "A day more", delivered - timedelta(hours=40))
    assert was_on_time(late) is False
    assert was_on_time(replace(late, extras=(bought,))) is False
    assert was_on_time(replace(late, extensions=(silent,))) is False
    story_of = [event.what for event in story(replace(late, extras=(bought,), extensions=(silent,)), [], MONDAY)]
    assert Happened.LATE in story_of


def test_what_silence_grants_between_a_late_delivery_and_its_acceptance_does_not_mend_it() -> None:
    late = done(1, 5, due_days_ago=9)
    ended = late.ended_at
    assert ended is not None
    silent = Extension(1, ended, "A few days more", ended - 3 * DAY)
    order = replace(late, first_delivered_at=ended - 2 * DAY, delivered_at=ended - 2 * DAY, extensions=(silent,))
    assert was_on_time(replace(order, state=State.DELIVERED, ended_at=None)) is False
    assert was_on_time(order) is False


def test_what_the_client_granted_before_the_delivery_counts_also_when_it_is_written_down_later() -> None:
    late = done(1, 5, due_days_ago=6)
    delivered = late.first_delivered_at
    assert delivered is not None
    asked = Extension(1, MONDAY, "A day more", delivered - timedelta(hours=40), Answer.ACCEPTED, MONDAY)
    bought = Extra(1, "One more page", 1, Money(1000, "EUR"), 3, 30, 0, delivered - DAY, Answer.ACCEPTED, delivered)
    silent = Extension(1, MONDAY, "A day more", delivered - timedelta(hours=48))
    assert was_on_time(replace(late, extensions=(asked,)))
    assert was_on_time(replace(late, extras=(bought,)))
    assert was_on_time(replace(late, extensions=(silent,)))
