"""What happens when the worker always does the most important thing at hand, laying it aside for a more important one.

With the earliest due as the most important this meets all dates whenever that is possible at all, whatever has to be
waited for (J. R. Jackson 1955; W. A. Horn 1974). Run backwards from the end, it does everything as late as possible.
"""

from collections.abc import Sequence
from heapq import heappop, heappush
from typing import TypeAlias

from app.planning.line import in_due_order

Piece: TypeAlias = tuple[int, int, int]
"""(start, end, job): minutes [start, end) given to the task of that index without a break. Plain tuples: a plan makes
thousands, and named ones take ten times as long to make."""


def run(jobs: Sequence[int], effort: Sequence[int], release: Sequence[int]) -> list[Piece]:
    """Always the released job that comes first in `jobs`, from minute 0 on, O(n log n). Jobs of no minutes get none.

    Pieces come in time order; a job that is laid aside has several.
    """
    arrivals = sorted((release[j], place) for place, j in enumerate(jobs) if effort[j])
    left = [effort[j] for j in jobs]
    waiting: list[int] = []
    pieces: list[Piece] = []
    time = arrived = 0
    while waiting or arrived < len(arrivals):
        if not waiting:
            time = max(time, arrivals[arrived][0])
        while arrived < len(arrivals) and arrivals[arrived][0] <= time:
            heappush(waiting, arrivals[arrived][1])
            arrived += 1
        place = waiting[0]
        end = time + left[place]
        if arrived < len(arrivals) and arrivals[arrived][0] < end:
            end = arrivals[arrived][0]
        add_piece(pieces, time, end, jobs[place])
        left[place] -= end - time
        time = end
        if not left[place]:
            heappop(waiting)
    return pieces


def add_piece(pieces: list[Piece], start: int, end: int, job: int) -> None:
    """Append a piece, joined to the last one if that is the same job's and ends where this begins."""
    if pieces and pieces[-1][1:] == (start, job):
        start = pieces.pop()[0]
    pieces.append((start, end, job))


def completions(pieces: Sequence[Piece]) -> dict[int, int]:
    """The minute at which each job is done."""
    return {job: end for _, end, job in pieces}


def first_overload(by_due: Sequence[int], effort: Sequence[int], due: Sequence[int]) -> int | None:
    """The first due by which these jobs (in due order, nothing to wait for) need more time than there is; None: never.

    Exact (Jackson 1955), O(n).
    """
    total = 0
    for j in by_due:
        total += effort[j]
        if total > due[j]:
            return due[j]
    return None


def earliest_due_first(
    jobs: Sequence[int], effort: Sequence[int], due: Sequence[int], release: Sequence[int]
) -> list[Piece]:
    """The schedule that meets all these dues if any does. Exact, O(n log n)."""
    return run(in_due_order(jobs, due), effort, release)


def as_late_as_possible(
    jobs: Sequence[int], effort: Sequence[int], due: Sequence[int], release: Sequence[int]
) -> list[Piece]:
    """The schedule that begins as late as all these dues allow, in time order; before the releases if they don't.

    It is the earliest-due-first rule with time running backwards: what is waited for last goes first. At every minute
    it has left as much free time behind as any schedule that keeps the dues. Exact, O(n log n).
    """
    if not jobs:
        return []
    if len({release[j] for j in jobs}) == 1:
        return _stacked_back(jobs, effort, due)
    end = max(due[j] for j in jobs)
    backwards = [0] * len(effort)
    for j in jobs:
        backwards[j] = end - due[j]
    by_release = sorted(jobs, key=lambda j: (-release[j], -due[j], -j))
    return [(end - b, end - a, j) for a, b, j in reversed(run(by_release, effort, backwards))]


def _stacked_back(jobs: Sequence[int], effort: Sequence[int], due: Sequence[int]) -> list[Piece]:
    pieces = []
    start = max(due[j] for j in jobs)
    for j in reversed(in_due_order(jobs, due)):
        end = min(due[j], start)
        start = end - effort[j]
        if start < end:
            pieces.append((start, end, j))
    pieces.reverse()
    return pieces
