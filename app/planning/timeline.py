"""A line of numbered minutes with gaps in it, and the count of the minutes that lie in none.

The same arithmetic serves twice. Minutes since 1970 with the working windows in them: the count is working time.
Working minutes with the free stretches in them that promised work leaves: the count is free time.

Every question is a bisection over two sorted lists, O(log windows). Windows are pulled from their source only as far
as a question needs them, so the source may be endless.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import count


class Timeline:
    """Windows [start, end) of whole minutes, in order and apart from each other, read from `windows` on demand."""

    __slots__ = ("_before", "_ends", "_source", "_starts")

    def __init__(self, windows: Iterable[tuple[int, int]]) -> None:
        self._source: Iterator[tuple[int, int]] | None = iter(windows)
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._before: list[int] = []  # minutes in all the windows before this one

    def before(self, minute: int) -> int:
        """How many minutes of the windows lie before `minute`."""
        self._reach(minute)
        at = bisect_right(self._starts, minute) - 1
        if at < 0:
            return 0
        return self._before[at] + min(minute, self._ends[at]) - self._starts[at]

    def all_before(self, minutes: Sequence[int]) -> list[int]:
        """`before` of each of the minutes, which must rise: one walk along the windows."""
        if not minutes:
            return []
        self._reach(minutes[-1])
        if not self._starts:
            return [0] * len(minutes)
        early = bisect_left(minutes, self._starts[0])
        counts = [0] * early
        at, following = -1, self._starts[0]
        if early < len(minutes):
            at = bisect_right(self._starts, minutes[early]) - 2
            following = self._starts[at + 1]
        end = shift = 0
        for minute in minutes[early:]:
            while minute >= following:
                at += 1
                end = self._ends[at]
                shift = self._before[at] - self._starts[at]
                following = self._starts[at + 1] if at + 1 < len(self._starts) else minutes[-1] + 1
            counts.append((minute if minute < end else end) + shift)
        return counts

    def end_of(self, number: int, limit: int | None = None) -> int | None:
        """The minute at whose beginning `number` (at least 1) minutes of the windows are over.

        None if there are not that many, or none before `limit`.
        """
        if not self._hold(number, limit):
            return None
        at = bisect_left(self._before, number) - 1
        end = self._starts[at] + number - self._before[at]
        return end if limit is None or end <= limit else None

    def start_of(self, number: int, limit: int | None = None) -> int | None:
        """The minute which has exactly `number` minutes of the windows before it and is itself in a window."""
        if not self._hold(number + 1, limit):
            return None
        at = bisect_right(self._before, number) - 1
        start = self._starts[at] + number - self._before[at]
        return start if limit is None or start < limit else None

    def between(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The windows clipped to [start, end)."""
        self._reach(end)
        for at in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            yield max(start, self._starts[at]), min(end, self._ends[at])

    def windows(self) -> Iterator[tuple[int, int]]:
        """All windows from the first on, pulled one by one."""
        for at in count():
            if at == len(self._starts) and not self._pull():
                return
            yield self._starts[at], self._ends[at]

    def windows_from(self, number: int) -> Iterator[tuple[int, int, int]]:
        """(start, end, minutes before it) of each window from the one that holds minute `number` (from 0) on."""
        self._hold(number + 1, None)
        for at in count(max(bisect_right(self._before, number) - 1, 0)):
            if at == len(self._starts) and not self._pull():
                return
            yield self._starts[at], self._ends[at], self._before[at]

    def _reach(self, minute: int) -> None:
        while (not self._starts or self._starts[-1] <= minute) and self._pull():
            pass

    def _hold(self, number: int, limit: int | None) -> bool:
        while self._total() < number:
            if limit is not None and self._starts and self._starts[-1] >= limit:
                return False
            if not self._pull():
                return False
        return True

    def _total(self) -> int:
        return self._before[-1] + self._ends[-1] - self._starts[-1] if self._starts else 0

    def _pull(self) -> bool:
        if self._source is None:
            return False
        window = next(self._source, None)
        if window is None:
            self._source = None
            return False
        total = self._total()
        self._starts.append(window[0])
        self._ends.append(window[1])
        self._before.append(total)
        return True
