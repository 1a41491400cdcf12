"""How much work is left on an order, as it is said and written down; minutes."""

from datetime import datetime

from app.domain import orders
from app.storage import tables


def say_left(record: tables.Order, order: orders.Order, left: int | None, now: datetime) -> None:
    """Writes down what is left to do; what was thought before the work began stays known, to learn from."""
    if left is None:
        record.estimate = record.later_estimate = None
    elif order.first_delivered_at is None and not orders.minutes_worked(order, now):
        record.estimate, record.later_estimate = estimate_for(order, left, now), None
    else:
        record.later_estimate = estimate_for(order, left, now)


def add_effort(record: tables.Order, order: orders.Order, effort: int, now: datetime) -> None:
    """Makes `effort` minutes more needed than is left; what had been finished early is not owed any more."""
    if effort:
        left = orders.effort_at(order, now, 0).left if order.first_delivered_at is None else 0
        say_left(record, order, left + effort, now)


def estimate_for(order: orders.Order, left: int, now: datetime) -> int:
    """The estimate with which so many minutes are left to do."""
    return max(0, left + orders.minutes_worked(order, now) - orders.minutes_bought(order))
