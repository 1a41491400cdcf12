"""When work can be done: windows of availability, and the arithmetic between instants and working minutes.

Nights, holidays, away periods and clock changes are all the same here: time outside every window. Between windows
nothing happens, so a plan can be made in plain working minutes and turned into instants at the end, exactly.

Everything counts in whole minutes, always to the safe side: a window that starts or ends within a minute loses that
minute, and of the span between two instants only the whole minutes count.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from heapq import heappop, heappush
from math import ceil, isfinite
from typing import Final

from app.planning.minutes import instant_of, minute_at_or_after, minute_at_or_before, require_aware
from app.planning.timeline import Timeline

Span = tuple[datetime, datetime]

FIVE_YEARS: Final = (5 * 365 + 2) * 24 * 60
"""Minutes. Nothing is planned further ahead than this: an endless calendar must not mean endless counting."""

_DISORDER_SECONDS: Final = 2 * 24 * 3600


class WorkTime:
    """The windows in which the worker works. Cannot be changed; questions cost O(log windows)."""

    __slots__ = ("_endless", "_timeline")

    def __init__(self, windows: Iterable[Span] | Timeline, *, endless: bool = False) -> None:
        """From (start, end) pairs of aware datetimes in any order; overlapping and adjoining ones are merged.

        Raises ValueError for a naive datetime or an end before its start.
        """
        if not isinstance(windows, Timeline):
            spans = _in_seconds(windows)
            whole = _whole_minutes(_merged(_in_order(spans) if endless else sorted(spans)))
            windows = Timeline(whole if endless else tuple(whole))
        self._timeline = windows
        self._endless = endless

    @classmethod
    def lazily(cls, windows: Iterable[Span]) -> "WorkTime":
        """From windows in time order, possibly without end: read only as far as a question needs them.

        Order may be off by up to two days, as on the night when the clocks change. No question looks further than
        five years past the instant it asks about. Naive datetimes raise ValueError when they are reached.
        """
        return cls(windows, endless=True)

    def minutes(self, a: datetime, b: datetime) -> int:
        """Working minutes from `a` until `b`; 0 if `b` is not after `a`."""
        start, end = _after(a, "a"), _before(b, "b")
        if end <= start:
            return 0
        limit = self._limit(start)
        end = end if limit is None else min(end, limit)
        return self._timeline.before(end) - self._timeline.before(start)

    def finish(self, a: datetime, minutes: float) -> datetime | None:
        """The instant (UTC) at which work of that many minutes begun at `a` is done; None: never, or in over 5 years.

        Work of no minutes is done at `a` itself.
        """
        start, needed = _after(a, "a"), _whole(minutes)
        if needed == 0:
            return a.astimezone(UTC)
        end = self._timeline.end_of(self._timeline.before(start) + needed, self._limit(start))
        return None if end is None else instant_of(end)

    def latest_start(self, b: datetime, minutes: float) -> datetime | None:
        """The last instant (UTC) from which that many minutes of work fit before `b`; None if there is none."""
        end, needed = _before(b, "b"), _whole(minutes)
        if needed == 0:
            return b.astimezone(UTC)
        first = next(self._timeline.windows(), None)
        if first is None:
            return None
        limit = self._limit(first[0])
        start = self._timeline.before(end if limit is None else min(end, limit)) - needed
        found = None if start < 0 else self._timeline.start_of(start)
        return None if found is None else instant_of(found)

    def without(self, blocks: Iterable[Span]) -> "WorkTime":
        """The same windows minus the blocks: away periods, holidays, fixed appointments. Stays lazy if it was."""
        taken = tuple(_whole_minutes_around(_merged(sorted(_in_seconds(blocks)))))
        rest = _minus(self._timeline.windows(), taken)
        return WorkTime(Timeline(rest if self._endless else tuple(rest)), endless=self._endless)

    def windows(self, a: datetime, b: datetime) -> tuple[Span, ...]:
        """The windows between `a` and `b` as (start, end) instants (UTC), clipped to them."""
        start, end = _after(a, "a"), _before(b, "b")
        limit = self._limit(start)
        end = end if limit is None else min(end, limit)
        return (
            tuple((instant_of(s), instant_of(e)) for s, e in self._timeline.between(start, end)) if end > start else ()
        )

    def axis(self, now: datetime) -> "Axis":
        """The working minutes from `now` on, numbered from 0."""
        return Axis(self._timeline, _after(now, "now"))

    def _limit(self, minute: int) -> int | None:
        return minute + FIVE_YEARS if self._endless else None


class Axis:
    """Working minutes counted from `now`, to five years ahead: what the algorithms see of a calendar."""

    __slots__ = ("_limit", "_offset", "_timeline", "now")

    def __init__(self, timeline: Timeline, now: int) -> None:
        self.now = now
        self._timeline = timeline
        self._offset = timeline.before(now)
        self._limit = now + FIVE_YEARS

    def work_before(self, minutes: Sequence[int]) -> list[int]:
        """For each of these rising minutes since 1970, the working minutes from now until then; below 0 in the past."""
        limit, offset = self._limit, self._offset
        if minutes and minutes[-1] > limit:
            minutes = [min(minute, limit) for minute in minutes]
        counts = self._timeline.all_before(minutes)
        return [c - offset for c in counts] if offset else counts

    def done_at(self, work: int) -> int | None:
        """The minute since 1970 at which `work` minutes are done; now for 0; None past five years."""
        return self._timeline.end_of(self._offset + work, self._limit) if work > 0 else self.now

    def begins_at(self, work: int) -> int | None:
        """The minute since 1970 at which the working minute numbered `work` begins; None past five years."""
        start = self._timeline.start_of(self._offset + work, self._limit)
        return None if start is None else max(start, self.now)

    def windows(self) -> Iterator[tuple[int, int, int]]:
        """(start, end, working minutes between now and start) of each window from now on, to five years ahead."""
        for start, end, before in self._timeline.windows_from(self._offset):
            if start >= self._limit:
                return
            clipped = max(start, self.now)
            if clipped < min(end, self._limit):
                yield clipped, min(end, self._limit), before + clipped - start - self._offset


def _before(instant: datetime, name: str) -> int:
    require_aware(instant, name)
    return minute_at_or_before(instant)


def _after(instant: datetime, name: str) -> int:
    require_aware(instant, name)
    return minute_at_or_after(instant)


def _whole(minutes: float) -> int:
    if not isfinite(minutes) or minutes < 0:
        raise ValueError(f"minutes of work must be 0 or more: {minutes!r}")
    return ceil(minutes)


def _in_seconds(spans: Iterable[Span]) -> Iterator[tuple[float, float]]:
    for start, end in spans:
        require_aware(start, "start")
        require_aware(end, "end")
        first, last = start.timestamp(), end.timestamp()
        if last < first:
            raise ValueError(f"a window must not end before it starts: {start!r}, {end!r}")
        if first < last:
            yield first, last


def _in_order(spans: Iterator[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    waiting: list[tuple[float, float]] = []
    for span in spans:
        heappush(waiting, span)
        while waiting[0][0] < span[0] - _DISORDER_SECONDS:
            yield heappop(waiting)
    while waiting:
        yield heappop(waiting)


def _merged(spans: Iterable[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    current: tuple[float, float] | None = None
    for start, end in spans:
        if current is None:
            current = start, end
        elif start <= current[1]:
            current = current[0], max(current[1], end)
        else:
            yield current
            current = start, end
    if current is not None:
        yield current


def _whole_minutes(spans: Iterable[tuple[float, float]]) -> Iterator[tuple[int, int]]:
    for start, end in spans:
        first, last = -int(-start // 60), int(end // 60)
        if first < last:
            yield first, last


def _whole_minutes_around(spans: Iterable[tuple[float, float]]) -> Iterator[tuple[int, int]]:
    for start, end in spans:
        yield int(start // 60), -int(-end // 60)


def _minus(windows: Iterator[tuple[int, int]], blocks: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    at = 0
    for start, end in windows:
        while at < len(blocks) and blocks[at][1] <= start:
            at += 1
        free, near = start, at
        while near < len(blocks) and blocks[near][0] < end:
            if blocks[near][0] > free:
                yield free, blocks[near][0]
            free = max(free, blocks[near][1])
            near += 1
        if free < end:
            yield free, end
