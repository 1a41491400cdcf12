"""An order that waits for its client: until when what is missing may come in."""

from dataclasses import replace

from app.domain.orders import Order, State
from app.domain.waiting import DAYS_AHEAD, arrivals
from tests.conftest import MONDAY
from tests.domain.books import a_book, an_order, at


def waiting(minutes: int, days: int) -> Order:
    """Promised so many days after everything is in."""
    order = an_order(9, "Cover", minutes, None)
    return replace(order, state=State.REQUIREMENTS, clock_started_at=None, days=days)


def test_with_nothing_else_to_do_it_can_come_on_any_day_that_leaves_hours() -> None:
    order = waiting(4 * 60, 3)
    found = arrivals(a_book(order), order, MONDAY)
    assert len(found) == DAYS_AHEAD
    assert all(arrival.kept for arrival in found)
    assert found[0].due == at(26, 13, 55)


def test_it_can_not_be_kept_where_others_take_the_hours_after_it_comes() -> None:
    order = waiting(4 * 60, 1)
    busy = an_order(1, "Book", 10 * 60, at(24, 18))  # of eleven hours until then
    kept = {arrival.day.day: arrival.kept for arrival in arrivals(a_book(busy, order), order, MONDAY)}
    assert not kept[23]
    assert kept[25]
    assert not kept[28]  # a Saturday, due on Sunday


def test_without_a_delivery_time_nothing_can_be_said() -> None:
    order = replace(waiting(60, 1), days=None)
    assert arrivals(a_book(order), order, MONDAY) == ()
