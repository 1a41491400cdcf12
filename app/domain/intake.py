"""Taking new orders: whether the queue is full, and how many open orders can always be kept.

A limit counts open orders, of one service or of all: those that are neither delivered nor over, so that a delivery
makes room. It never refuses an order that the freelancer wants to take all the same; it says that the queue is full.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.domain.book import Book
from app.domain.closing import Closed
from app.domain.instants import DAY, day_after, local_day, shifted, wall_instant
from app.domain.orders import State, state_at
from app.domain.presence import running_away
from app.domain.refusal import Refusal

MOST_OPEN: Final = 1_000
LOOKED_AT: Final = 60  # days ahead of which a proposed limit holds
OFTEN: Final = 3  # absences of hours or days within two months that are "often"
OFTEN_DAYS: Final = 60


@dataclass(frozen=True, slots=True)
class IntakeLimit:
    """How many orders may be open at once: of one service, or of all where `service_id` is None."""

    most: int
    service_id: int | None = None


class IntakeKind(StrEnum):
    """Whether a new order is taken now, and why not."""

    OPEN = "open"
    AWAY = "away"
    CLOSED = "closed until caught up"
    FULL = "queue full"


@dataclass(frozen=True, slots=True)
class Intake:
    """`until` is when orders are taken again, where time alone brings that; `open` of `most` orders are open."""

    kind: IntakeKind
    until: datetime | None = None
    open: int = 0
    most: int | None = None


def intake(
    book: Book, limits: Iterable[IntakeLimit], closed: Closed | None, now: datetime, service_id: int | None = None
) -> Intake:
    """Whether one more order, of that service, is taken at `now`; what holds longest is said first."""
    away = running_away(book, now)
    full = [its for limit in limits if (its := _full(book, limit, now, service_id)) is not None]
    if away is not None:
        return Intake(IntakeKind.AWAY, away[1])
    if closed is not None:
        return Intake(IntakeKind.CLOSED, closed.until)
    return full[0] if full else Intake(IntakeKind.OPEN, open=open_orders(book, now))


def open_orders(book: Book, now: datetime, service_id: int | None = None) -> int:
    """How many orders wait or are being worked on: of one service, or of all."""
    counted = (order for order in book.orders if service_id in (None, order.service_id))
    return sum(1 for order in counted if state_at(order, now).to_do or state_at(order, now) is State.REQUIREMENTS)


def proposed_limit(book: Book, now: datetime, *, days: int, effort: int) -> int:
    """The greatest number of open orders whose delivery within `days` can always be kept, each of `effort` minutes.

    They may all have come in at once, on any day of the next two months on which one is there to take them; 0 when
    not even one can always be kept.
    """
    zone, line = book.settings.zone, book.work_time(now)
    rooms = []
    for ahead in range(LOOKED_AT):
        day = day_after(local_day(now, zone), ahead)
        if day is None:
            break
        start = max(now, wall_instant(day, 0, zone))
        if line.minutes(start, wall_instant(day, 1440, zone)):
            rooms.append(line.minutes(start, shifted(start, days * DAY)))
    return min(rooms, default=0) // max(1, effort)


def proposed_for_all(book: Book, now: datetime, kinds: Iterable[tuple[int, int]]) -> int | None:
    """The same for orders of several kinds, (days, effort) each, in whatever mixture; None without any kind."""
    every = tuple(kinds)
    limits = (
        proposed_limit(book, now, days=days, effort=max(effort for others, effort in every if others <= days))
        for days, _ in every
    )
    return min(limits, default=None)


def was_away_often(book: Book, now: datetime) -> bool:
    """Whether absences came so often within two months that limiting intake may serve better (a default of ours)."""
    begun = (its for its in book.absences(shifted(now, -OFTEN_DAYS * DAY), now) if not _comes_again(book, its.id))
    return len({its.id for its in begun}) >= OFTEN


def check_limit(limit: IntakeLimit) -> None:
    """Refuses a limit that is none."""
    if not 1 <= limit.most <= MOST_OPEN:
        raise Refusal("limit-out-of-range", "most", most=MOST_OPEN)


def _full(book: Book, limit: IntakeLimit, now: datetime, service_id: int | None) -> Intake | None:
    """The limit where it is reached and concerns the service."""
    if limit.service_id not in (None, service_id):
        return None
    count = open_orders(book, now, limit.service_id)
    return Intake(IntakeKind.FULL, open=count, most=limit.most) if count >= limit.most else None


def _comes_again(book: Book, away_id: int) -> bool:
    return any(away.id == away_id and away.rule for away in book.aways)
