"""May this order be promised by that date? What a new or changed order does to the queue, before it is in the book."""

from dataclasses import dataclass
from datetime import datetime
from math import ceil
from zoneinfo import ZoneInfo

from app.domain.book import Book
from app.domain.drafts import MOST_DAYS
from app.domain.planned import DELIVER_NOW
from app.domain.proposals.dates import day_ends
from app.domain.proposals.effects import Effect, Room, room_beside
from app.domain.reserve import kept_while_waiting
from app.domain.rules import Rules, after_days
from app.planning import ASSUMED_SIGMA


@dataclass(frozen=True, slots=True)
class Promise:
    """What a promise would do, and the first sensible due that could be promised safely; None: never."""

    effect: Effect
    sensible: datetime | None


@dataclass(frozen=True, slots=True)
class PromiseOptions:
    """What the order dialog asks while it is filled in."""

    book: Book
    room: Room
    now: datetime

    def judge(self, effort: int | None, due: datetime) -> Promise:
        """What `effort` minutes (None: the assumed ones) promised by `due` would do."""
        return Promise(self.room.effect(self._minutes(effort), due), self.sensible_due(effort))

    def sensible_due(self, effort: int | None) -> datetime | None:
        """The end of the first working day by which this much more work can safely be promised."""
        safe = self.room.safe(self._minutes(effort), ASSUMED_SIGMA if effort is None else None)
        if safe is None:
            return None
        return next(day_ends(self.book.settings, self.room.work_time, max(safe, self.now)), None)

    def sensible_days(self, effort: int | None, zone: ZoneInfo, rules: Rules) -> int | None:
        """The fewest days to promise, counted from now, that lead to the sensible due or behind it; None: never."""
        due = self.sensible_due(effort)
        if due is None:
            return None
        return next((days for days in range(MOST_DAYS) if after_days(days, self.now, zone, rules) >= due), None)

    def kept_while_waiting(self, effort: int | None, service_id: int | None, due: datetime) -> int:
        """The minutes that would be kept for the order while it waits, if it would be due at `due`."""
        return kept_while_waiting(self.book, service_id, effort, due, self.room.work_time, self.now)

    def _minutes(self, effort: int | None) -> int:
        if effort is None:
            return max(DELIVER_NOW, self.book.assumed_effort(None))
        return max(DELIVER_NOW, ceil(self.book.experience.expected(effort, None)))


def promise_options(book: Book, now: datetime, order_id: int | None = None) -> PromiseOptions:
    """The room for one more order, or for the order of that id."""
    return PromiseOptions(book, room_beside(book, order_id, now), now)
