"""An order as it stands at a moment, and as the planner sees it: each fact worked out once."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.domain.book import Book
from app.domain.offers import Answer, Extension, OfferStatus, extension_standing
from app.domain.orders import Effort, Order, State, due_at, effort_at, is_paused, owes_delivery
from app.planning import ASSUMED_SIGMA, Task

DELIVER_NOW: Final = 1  # minutes that an order without work left still takes: handing it over


@dataclass(frozen=True, slots=True)
class Planned:
    """An order with work to do.

    due: as promised now. pending: the extension that the client has neither answered nor granted by silence.
    effort: what is left on the user's own estimate; `task.effort` is what experience makes of it.
    late: its due has passed before what it was promised for was delivered.
    """

    order: Order
    due: datetime | None
    pending: Extension | None
    effort: Effort
    late: bool
    task: Task


def planned(order: Order, book: Book, now: datetime) -> Planned:
    """The order with the task that stands for it."""
    due = due_at(order, now)
    pending = pending_extension(order, now)
    effort = effort_at(order, now, book.assumed_effort(order.service_id))
    learnt = None if effort.assumed else book.experience.estimate(order.service_id)
    expected = effort.left if learnt is None else effort.left * learnt.factor
    task = Task(
        id=order.id,
        effort=max(DELIVER_NOW, expected),
        due=_due_to_plan(order, due, pending, now),
        release=order.resumes_at if is_paused(order, now) else None,
        askable=pending is None,
        weight=1 + sum(extension.answer is not Answer.WITHDRAWN for extension in order.extensions),
        sigma=ASSUMED_SIGMA if effort.assumed else None if learnt is None else learnt.sigma,
        min_sitting=book.settings.min_sitting,
        pinned=order.pinned,
    )
    late = owes_delivery(order) and due is not None and due < now
    return Planned(order, due, pending, effort, late, task)


def task_of(order: Order, book: Book, now: datetime) -> Task:
    """The order as the planner sees it. Of equally few clients to ask, those who were not asked before are asked."""
    return planned(order, book, now).task


def order_id(task_id: Hashable) -> int:
    """The order that a task stands for: the planner takes any key, this room gives it orders' ids."""
    assert isinstance(task_id, int)
    return task_id


def pending_extension(order: Order, now: datetime) -> Extension | None:
    """The extension that the client has neither answered nor granted by silence."""
    standing = ((extension, extension_standing(extension, order.rules, now)) for extension in order.extensions)
    return next((extension for extension, its in standing if its.status is OfferStatus.OPEN), None)


def planned_due(order: Order, now: datetime) -> datetime | None:
    """The due to plan with: the proposed one while an extension is pending; none for a revision past its due."""
    return _due_to_plan(order, due_at(order, now), pending_extension(order, now), now)


def _due_to_plan(order: Order, due: datetime | None, pending: Extension | None, now: datetime) -> datetime | None:
    """A revision after a delivery that kept its due breaks no promise any more: an old due says nothing about it."""
    if pending is not None and due is not None:
        return max(due, pending.proposed_due)
    if order.state is State.IN_REVISION and due is not None and due <= now:
        return None
    return due
