"""Time kept for what may still come: changes to delivered orders, and orders that wait for their requirements.

Kept for an order under review whose client has changes left: what they are likely to take, which is how likely they are
asked for times what they take once they are. Both are learnt from finished orders; until then, one delivery in four is
taken to lead to changes, and they to take a quarter of the order's work. A client without changes left can't ask for
more unpaid, and where nothing ends a review by itself nobody can say until when to keep time: nothing is kept then.

Kept for an order that waits, where the user asked for it: all its work, as if its requirements came now, until the due
that its delivery time would then give it. Once they come or it ends it waits no more, and what was asked says nothing.

It is kept from new promises only. No promise that was made is called broken for it, and no order goes later for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from math import ceil, log, sqrt
from typing import Final

from app.domain.book import Book
from app.domain.drafts import due_from_days
from app.domain.orders import Order, State, accepted_by_silence_at, effort_at, revisions_left, state_at
from app.domain.planned import DELIVER_NOW, planned
from app.planning import DEFAULT_SIGMA, Task, WorkTime, how_many
from app.planning.worktime import Span

LEAST_CHANGES, MOST_CHANGES = 15, 240  # minutes; between them a quarter of the order's whole effort is assumed
ROUNDED_TO: Final = 5  # minutes: a guess is not worth more digits
ENOUGH: Final = 5  # deliveries of which the end is known, below which the chance of changes is called assumed


class KeptFor(StrEnum):
    """What is expected of an order that time is kept for."""

    CHANGES = "changes"  # it is under review
    REQUIREMENTS = "requirements"  # it waits for them


@dataclass(frozen=True, slots=True)
class Reserve:
    """Minutes kept for an order: until its review ends, or until it would be due if its requirements came now.

    chance: that the time is asked for. assumed: whether too little is known of it to say so from experience.
    sigma: the log-standard-deviation of actual / kept minutes, None for the usual one.
    """

    order: Order
    kept_for: KeptFor
    minutes: int
    until: datetime
    chance: float
    assumed: bool
    sigma: float | None


def reserves(book: Book, work_time: WorkTime, now: datetime) -> tuple[Reserve, ...]:
    """What is kept for each order that it is wanted for, what is kept for the shortest time in front."""
    found = (_reserve(order, book, work_time, now) for order in book.orders)
    return tuple(sorted((its for its in found if its is not None), key=lambda its: (its.until, its.order.id)))


def minutes_of(kept: Iterable[Reserve]) -> int:
    """The minutes of all together."""
    return sum(its.minutes for its in kept)


def kept_while_waiting(
    book: Book, service_id: int | None, effort: int | None, due: datetime, work_time: WorkTime, now: datetime
) -> int:
    """The minutes that would be kept for work of `effort` minutes (None: not estimated) that would be due at `due`."""
    expected = book.assumed_effort(service_id) if effort is None else book.experience.expected(effort, service_id)
    return min(max(DELIVER_NOW, ceil(expected)), work_time.minutes(now, due))


def usual_changes(total: int) -> int:
    """What changes to an order of so many minutes take where nothing is known: a quarter of it, within limits."""
    return max(LEAST_CHANGES, min(MOST_CHANGES, round(total / 4 / 15) * 15))


def expected_changes(book: Book, service_id: int | None, total: int) -> int:
    """The minutes of changes to expect after the delivery of an order of `total` minutes."""
    minutes = book.experience.minutes_of_changes(service_id) or usual_changes(total)
    return ceil(book.experience.chance_of_changes(service_id) * minutes / ROUNDED_TO) * ROUNDED_TO


def with_changes(book: Book, service_id: int | None, effort: int, revisions: int) -> int:
    """The minutes of an order whose client may have changes made, with those to expect where they are kept time for."""
    wanted = book.settings.reserve and revisions > 0
    return effort + expected_changes(book, service_id, effort) if wanted else effort


def fitting(
    kept: Iterable[Reserve], promised: Iterable[Task], work_time: WorkTime, now: datetime
) -> tuple[Reserve, ...]:
    """The reserves beside what is promised, each as far as there is time for it that no promise needs."""
    tasks = list(promised)
    found: list[Reserve] = []
    for its in kept:
        minutes = min(its.minutes, how_many(tasks, work_time, now, 1, its.until))
        if minutes:
            found.append(replace(its, minutes=minutes))
            tasks.append(task_for(found[-1]))
    return tuple(found)


def task_for(its: Reserve) -> Task:
    """The reserve as the planner sees it: no client can be asked to wait for it."""
    return Task(id=-1 - its.order.id, effort=its.minutes, due=its.until, askable=False, sigma=its.sigma)


def laid(kept: Iterable[Reserve], taken: Iterable[Span], work_time: WorkTime, now: datetime) -> tuple[Span, ...]:
    """When each reserve would be worked if it were needed at the last moment: the last hours that the plan leaves."""
    free = work_time.without(taken)
    found: list[Span] = []
    for its in kept:
        minutes = min(its.minutes, free.minutes(now, its.until))
        start = free.latest_start(its.until, minutes) if minutes else None
        if start is not None:
            spans = free.windows(max(start, now), its.until)
            found += spans
            free = free.without(spans)
    return tuple(found)


def within(spans: Iterable[Span], start: datetime, end: datetime) -> int:
    """The minutes of the spans that lie between two instants."""
    inside = (min(span[1], end) - max(span[0], start) for span in spans)
    return sum(max(0, int(its.total_seconds()) // 60) for its in inside)


def _reserve(order: Order, book: Book, work_time: WorkTime, now: datetime) -> Reserve | None:
    wanted = book.settings.reserve if order.state is State.DELIVERED else order.reserved
    if not wanted or order.state not in (State.DELIVERED, State.REQUIREMENTS) or state_at(order, now).over:
        return None
    its = _for_changes(order, book, now) if order.state is State.DELIVERED else _for_requirements(order, book, now)
    if its is None:
        return None
    minutes = min(its.minutes, work_time.minutes(now, its.until))
    return replace(its, minutes=minutes) if minutes else None


def _for_changes(order: Order, book: Book, now: datetime) -> Reserve | None:
    """Changes are asked for or not, which spreads their time further: its mean square is 1 / chance times as large."""
    until = accepted_by_silence_at(order)
    if until is None or revisions_left(order) <= 0:
        return None
    experience = book.experience
    total = effort_at(order, now, book.assumed_effort(order.service_id)).total
    chance = experience.chance_of_changes(order.service_id)
    return Reserve(
        order=order,
        kept_for=KeptFor.CHANGES,
        minutes=expected_changes(book, order.service_id, total),
        until=until,
        chance=chance,
        assumed=experience.answered < ENOUGH or experience.minutes_of_changes(order.service_id) is None,
        sigma=sqrt(DEFAULT_SIGMA**2 - log(chance)),
    )


def _for_requirements(order: Order, book: Book, now: datetime) -> Reserve | None:
    until = due_from_days(order, now)
    if until is None:
        return None
    its = planned(order, book, now)
    return Reserve(
        order=order,
        kept_for=KeptFor.REQUIREMENTS,
        minutes=its.task.minutes,
        until=until,
        chance=1.0,
        assumed=its.effort.assumed,
        sigma=its.task.sigma,
    )
