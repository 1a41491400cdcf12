"""Easiest first, without breaking a promise: the order is built from its end.

If a set of tasks takes M minutes in all, one of them ends at minute M, whatever the order. It may be any whose due is
not before M; putting the *longest* of those there lets all others be done soonest. Then the same question is asked of
the rest (W. E. Smith 1956). On exact efforts this is the best there is: for every k, the k-th delivery comes as early
as in any order that keeps all dues.

Efforts are not exact, and that order uses up every reserve: one delay makes many late. So the last place is given as
if the set took T minutes instead of M, T being what it stays below with 95 % probability (or the level chosen). Where
nothing is due late enough for that, the latest due takes the last place, which is what due-date order would do.
T >= M, so every due that can be kept on the estimates is kept. That the buffered order is *best* is not claimed.
"""

from collections.abc import Sequence
from heapq import heappop, heappush
from math import inf

from app.planning.line import in_due_order
from app.planning.safety import with_buffer


def easiest_first(
    jobs: Sequence[int], effort: Sequence[int], due: Sequence[int], variance: Sequence[int], z: float, start: int = 0
) -> list[int]:
    """An order of these jobs (indices by length), begun at `start`, that keeps all dues if any does. O(n log n).

    z = 0 is Smith's rule, infinite z is due-date order, between them a log-normal quantile of what remains.
    """
    by_due = in_due_order(jobs, due)
    mean = sum(effort[j] for j in jobs)
    spread = sum(variance[j] for j in jobs)
    far_enough: list[int] = []
    backwards: list[int] = []
    end = inf  # it falls with every task, so that an earlier one is a bound
    while by_due:
        latest = due[by_due[-1]]
        if start + mean <= latest < end:
            end = start + with_buffer(mean, spread, z)
        while by_due and due[by_due[-1]] >= end:
            heappush(far_enough, -by_due.pop())
        last = -heappop(far_enough) if far_enough else by_due.pop()
        backwards.append(last)
        mean -= effort[last]
        spread -= variance[last]
    backwards.extend(-job for job in sorted(far_enough))
    backwards.reverse()
    return backwards
