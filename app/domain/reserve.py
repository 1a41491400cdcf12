"""Time kept for the changes that clients of delivered orders may still ask for.

Kept for an order under review whose client has changes left: what they are likely to take, which is how likely they are
asked for times what they take once they are. Both are learnt from finished orders; until then, one delivery in four is
taken to lead to changes, and they to take a quarter of the order's work. A client without changes left can't ask for
more unpaid, and where nothing ends a review by itself nobody can say until when to keep time: nothing is kept then.

It is kept from new promises only. No promise that was made is called broken for it, and no order goes later for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import ceil, log, sqrt
from typing import Final

from app.domain.book import Book
from app.domain.orders import Order, State, accepted_by_silence_at, effort_at, revisions_left, state_at
from app.planning import DEFAULT_SIGMA, Task, WorkTime, how_many
from app.planning.worktime import Span

LEAST_CHANGES, MOST_CHANGES = 15, 240  # minutes; between them a quarter of the order's whole effort is assumed
ROUNDED_TO: Final = 5  # minutes: a guess is not worth more digits
ENOUGH: Final = 5  # deliveries of which the end is known, below which the chance of changes is called assumed


@dataclass(frozen=True, slots=True)
class Reserve:
    """Minutes kept for changes to an order until its review ends.

    chance: that changes are asked for. assumed: whether too little is known to say so from experience.
    """

    order: Order
    minutes: int
    until: datetime
    chance: float
    assumed: bool


def reserves(book: Book, work_time: WorkTime, now: datetime) -> tuple[Reserve, ...]:
    """What is kept for each order under review, the review that ends first in front; none where it is not wanted."""
    if not book.settings.reserve:
        return ()
    delivered = (order for order in book.orders if order.state is State.DELIVERED)
    found = (_reserve(order, book, work_time, now) for order in delivered if not state_at(order, now).over)
    return tuple(sorted((its for its in found if its is not None), key=lambda its: (its.until, its.order.id)))


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


def fitting(kept: Iterable[Reserve], promised: Iterable[Task], work_time: WorkTime, now: datetime) -> tuple[Task, ...]:
    """The reserves as tasks beside what is promised, each as far as there is time for it that no promise needs."""
    tasks = list(promised)
    found = []
    for its in kept:
        minutes = min(its.minutes, how_many(tasks, work_time, now, 1, its.until))
        if minutes:
            found.append(_task(its, minutes))
            tasks.append(found[-1])
    return tuple(found)


def laid(kept: Iterable[Reserve], taken: Iterable[Span], work_time: WorkTime, now: datetime) -> tuple[Span, ...]:
    """When each reserve would be worked if its client asked at the last moment: the last hours that the plan leaves."""
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
    until = accepted_by_silence_at(order)
    if until is None or revisions_left(order) <= 0:
        return None
    experience = book.experience
    total = effort_at(order, now, book.assumed_effort(order.service_id)).total
    minutes = min(expected_changes(book, order.service_id, total), work_time.minutes(now, until))
    if not minutes:
        return None
    return Reserve(
        order=order,
        minutes=minutes,
        until=until,
        chance=experience.chance_of_changes(order.service_id),
        assumed=experience.answered < ENOUGH or experience.minutes_of_changes(order.service_id) is None,
    )


def _task(its: Reserve, minutes: int) -> Task:
    """Changes are asked for or not, which spreads their time further: its mean square is 1 / chance times as large."""
    sigma = sqrt(DEFAULT_SIGMA**2 - log(its.chance))
    return Task(id=-1 - its.order.id, effort=minutes, due=its.until, askable=False, sigma=sigma)
