"""What putting an order aside would do to the promises, worked out before anything is kept."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.book import Book
from app.domain.orders import Order, due_at, is_to_plan
from app.domain.planned import task_of
from app.planning import plan


@dataclass(frozen=True, slots=True)
class AfterPause:
    """due: the order's own. left_out: no plan can be made of it. late: the orders that could not be kept any more."""

    due: datetime | None
    left_out: bool
    late: tuple[Order, ...]


def after_pause(book: Book, order: Order, until: datetime | None, now: datetime) -> AfterPause:
    """The promises as they would stand if the order were put aside until an instant, or without an end."""
    going = replace(order, paused_at=None, resumes_at=None)
    before, then = (_late(book, its, now) for its in (going, replace(order, paused_at=now, resumes_at=until)))
    late = tuple(known for known in book.orders if known.id in then - before)
    return AfterPause(due_at(order, now), until is None, late)


def _late(book: Book, instead: Order, now: datetime) -> set[object]:
    """What the plan delivers late, this order being as given."""
    orders = [instead if order.id == instead.id else order for order in book.orders]
    tasks = [task_of(order, book, now) for order in orders if is_to_plan(order, now)]
    return set(plan(tasks, book.work_time(now), now, safety=book.settings.safety).late)
