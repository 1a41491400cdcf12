"""Sittings that are worth sitting down for: no work on a task for less than its minimum at a stretch.

Whether all dues can be kept then is a bin-packing question, so the answer is one of three: guaranteed, where no minimum
is asked for; as placed, where the sittings found keep every due that can be kept without minimums; not found, where
they don't, though others might. It is never "impossible".
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from app.planning.line import Line
from app.planning.priorities import Piece, add_piece
from app.planning.sittings import done_minutes


class Placement(Enum):
    """How far the dues are kept once sittings must not be too short."""

    GUARANTEED = "guaranteed"
    AS_PLACED = "as placed"
    NOT_FOUND = "not found"


_LOOK_AHEAD: Final = 28 * 24 * 60  # minutes; the same weekly hours come round in them


def place(line: Line, orders: Iterable[Sequence[int]], kept: Collection[int]) -> tuple[list[Piece], Placement]:
    """Sittings (in minutes since 1970) by the first of these orders that keeps all dues of `kept`, or by the best.

    Always the first task of the order that the rest of the window is long enough for: a sitting is at least
    min(min_sitting, what is left of the task, the longest window). A heuristic, O(sittings times tasks).
    """
    best: tuple[int, list[Piece]] | None = None
    for order in orders:
        sittings = _Desk(line, list(order)).sittings()
        late = sum(1 for i, minute in enumerate(done_minutes(line, sittings)) if i in kept and _late(line, i, minute))
        if best is None or late < best[0]:
            best = late, sittings
        if not late:
            return sittings, Placement.AS_PLACED
    return ([], Placement.AS_PLACED) if best is None else (best[1], Placement.NOT_FOUND)


def _late(line: Line, i: int, minute: int | None) -> bool:
    return minute is None or minute > line.due_minute[i]


@dataclass(slots=True)
class _Desk:
    line: Line
    order: list[int]
    left: dict[int, int] = field(init=False)
    longest: int = field(init=False)
    releases: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.order = [i for i in self.order if self.line.effort[i]]
        self.left = {i: self.line.effort[i] for i in self.order}
        self.longest = _longest_window(self.line)
        self.releases = sorted({self.line.release_minute[i] for i in self.order})

    def sittings(self) -> list[Piece]:
        found: list[Piece] = []
        for start, end, _ in self.line.axis.windows():
            if not self.order:
                break
            for piece in self._within(start, end):
                add_piece(found, *piece)
        return found

    def _within(self, time: int, end: int) -> Iterator[Piece]:
        current: int | None = None
        while time < end and self.order:
            current = next((i for i in self.order if i == current or self._may_sit_down(i, time, end)), None)
            until = self._next_release(time, end)
            if current is not None:
                until = min(time + self.left[current], end, max(until, time + self._least(current)))
                yield time, until, current
                self.left[current] -= until - time
                if not self.left[current]:
                    self.order.remove(current)
            time = until

    def _may_sit_down(self, i: int, time: int, end: int) -> bool:
        return self.line.release_minute[i] <= time and end - time >= self._least(i)

    def _least(self, i: int) -> int:
        return min(self.line.tasks[i].min_sitting, self.left[i], self.longest)

    def _next_release(self, time: int, end: int) -> int:
        at = bisect_right(self.releases, time)
        return self.releases[at] if at < len(self.releases) else end


def _longest_window(line: Line) -> int:
    """Over the next weeks and all windows that the work needs."""
    longest = 0
    work = sum(line.effort)
    for start, end, before in line.axis.windows():
        if before > work and start > line.axis.now + _LOOK_AHEAD:
            break
        longest = max(longest, end - start)
    return longest
