"""Easiest first when some work has to wait: for requirements, for an answer, for the end of a pause.

Finding the best order is then NP-hard (J. Du and J. Y.-T. Leung 1993), but it has a structure that can be searched.

A *busy block* is a stretch [s, e) in which the worker is never without work. In it, exactly one task ends at e; call it
the last one. It may be any task whose due is not before e. Given the lowest priority in the block it ends at e whatever
the others do, so it can be taken out, and the rest falls apart into blocks of its own, each the same question again.
Any such choice keeps all dues whenever earliest-due-first does (the latest due can always be chosen), so no wrong turn
can break a promise; the search is only about how early things are delivered in sum. The blocks are those by which
K. R. Baker, E. L. Lawler, J. K. Lenstra and A. H. G. Rinnooy Kan (1983) minimise the greatest cost.

* Of two candidates, one longer and released no earlier, only that one need be tried (an exchange argument): exact.
* SRPT, always the shortest remaining work, is a lower bound for what is left (L. Schrage 1968): exact.
* A block of tasks that all wait equally long is the backward rule of `backward.py`: exact.
* After `budget` blocks only the most promising candidate is followed, then the longest: a heuristic, reported.

Uncertain efforts are met as in `backward.py`: the last one's due must not be before s + T, where T >= e - s is what the
block's work stays below with the chosen probability; if there is none, the latest due is the last.
"""

from collections.abc import Sequence
from heapq import heappop, heappush, heapreplace
from math import inf
from typing import Final, NamedTuple

from app.planning.backward import easiest_first
from app.planning.line import in_due_order
from app.planning.priorities import Piece, completions, run
from app.planning.safety import with_buffer

MOST_BLOCKS: Final = 300
_MOST_WORK: Final = 30_000
_DEEPEST: Final = 150


class Block(NamedTuple):
    """A busy stretch of the line, its jobs in the order of their releases."""

    start: int
    end: int
    jobs: tuple[int, ...]


class Search:
    """One search for an order; holds the lists it is about and what it has found so far."""

    def __init__(
        self,
        effort: Sequence[int],
        due: Sequence[int],
        release: Sequence[int],
        variance: Sequence[int],
        z: float,
        budget: int = MOST_BLOCKS,
    ) -> None:
        self._effort = effort
        self._due = due
        self._release = release
        self._variance = variance
        self._z = z
        self._budget = min(budget, max(_MOST_WORK * budget // MOST_BLOCKS // max(len(effort), 1), 1))
        self._found: dict[tuple[int, ...], tuple[int, list[int]]] = {}
        self.complete = True

    def arrange(self, jobs: Sequence[int]) -> list[Piece]:
        """The work pieces of these jobs (none without effort), in time order."""
        priority: list[int] = []
        for block in self._blocks(sorted(jobs, key=lambda j: (self._release[j], j))):
            priority.extend(self._best(block, 0)[1])
        return run(priority, self._effort, self._release)

    def _blocks(self, jobs: Sequence[int]) -> list[Block]:
        return busy_blocks(jobs, self._effort, self._release)

    def _best(self, block: Block, depth: int) -> tuple[int, list[int]]:
        """The least sum of completion times found for the block, and the priorities (most important first) for it."""
        known = self._found.get(block.jobs)
        if known is None:
            known = self._found[block.jobs] = self._solved(block, depth)
        return known

    def _solved(self, block: Block, depth: int) -> tuple[int, list[int]]:
        if self._release[block.jobs[-1]] == block.start:
            return self._priced(self._all_at_hand(block))
        limit = self._limit(block)
        if all(self._due[job] >= limit for job in block.jobs):
            return self._priced(shortest_remaining_first(block.jobs, self._effort, self._release)[1])
        self._budget -= 1
        candidates = self._candidates(block, limit)
        if len(candidates) > 1 and (self._budget < 0 or depth > _DEEPEST):
            self.complete = False
        if self._budget < 0 or depth > _DEEPEST:
            return self._priced(self._descended(block))
        return self._searched(block, candidates, depth)

    def _searched(self, block: Block, candidates: Sequence[int], depth: int) -> tuple[int, list[int]]:
        children = []
        for last in candidates:
            rest = [job for job in block.jobs if job != last]
            bound = block.end + shortest_remaining_first(rest, self._effort, self._release)[0]
            children.append((bound, -last, rest))
        children.sort()
        best: tuple[int, list[int]] | None = None
        for bound, minus_last, rest in children:
            if best is not None and bound >= best[0]:
                break
            if best is not None and self._budget < 0:
                self.complete = False
                break
            solved = [self._best(part, depth + 1) for part in self._blocks(rest)]
            cost = block.end + sum(part[0] for part in solved)
            if best is None or cost < best[0]:
                best = cost, [job for part in solved for job in part[1]] + [-minus_last]
        assert best is not None  # a block has at least one candidate
        return best

    def _limit(self, block: Block) -> float:
        spread = sum(self._variance[job] for job in block.jobs)
        return block.start + with_buffer(block.end - block.start, spread, self._z)

    def _candidates(self, block: Block, limit: float) -> list[int]:
        """Those that may be last and of which no other is both as long and as long waited for; the longest first."""
        possible = [job for job in block.jobs if self._due[job] >= limit]
        if not possible:
            return [max(block.jobs, key=lambda job: (self._due[job], job))]
        found: list[int] = []
        for job in sorted(possible, key=lambda job: (self._effort[job], self._release[job], job), reverse=True):
            if not found or self._release[job] > self._release[found[-1]]:
                found.append(job)
        return found

    def _all_at_hand(self, block: Block) -> list[int]:
        return easiest_first(block.jobs, self._effort, self._due, self._variance, self._z, block.start)

    def _descended(self, block: Block) -> list[int]:
        return longest_last(block, self._effort, self._due, self._release, self._variance, self._z)

    def _priced(self, priority: list[int]) -> tuple[int, list[int]]:
        return sum(completions(run(priority, self._effort, self._release)).values()), priority


def busy_blocks(jobs: Sequence[int], effort: Sequence[int], release: Sequence[int]) -> list[Block]:
    """The busy stretches of jobs that stand in the order of their releases."""
    blocks = []
    first = end = 0
    for place, job in enumerate(jobs):
        if release[job] >= end and place > first:
            blocks.append(Block(release[jobs[first]], end, tuple(jobs[first:place])))
            first = place
        end = max(end, release[job]) + effort[job]
    if jobs:
        blocks.append(Block(release[jobs[first]], end, tuple(jobs[first:])))
    return blocks


def shortest_remaining_first(
    jobs: Sequence[int], effort: Sequence[int], release: Sequence[int]
) -> tuple[int, list[int]]:
    """The sum of completion times of the best schedule regardless of dues, and its order of completion (Schrage 1968).

    The jobs stand in the order of their releases. O(n log n).
    """
    waiting: list[tuple[int, int]] = []
    done: list[int] = []
    total = time = 0
    for job in jobs:
        while waiting and time < release[job]:
            left, current = waiting[0]
            if time + left > release[job]:
                heapreplace(waiting, (left - release[job] + time, current))
                time = release[job]
            else:
                heappop(waiting)
                time += left
                total += time
                done.append(current)
        time = max(time, release[job])
        heappush(waiting, (effort[job], job))
    for left, current in sorted(waiting):
        time += left
        total += time
        done.append(current)
    return total, done


def longest_last(
    block: Block,
    effort: Sequence[int],
    due: Sequence[int],
    release: Sequence[int],
    variance: Sequence[int],
    z: float,
) -> list[int]:
    """Priorities for a block too large to be searched: always the longest possible task is the last. A heuristic.

    Keeps all dues that can be kept. About O(n log n), more where blocks keep falling apart.
    """
    backwards: list[int] = []
    blocks = [block]
    while blocks:
        current = blocks.pop()
        taken, rest = _until_it_splits(current, effort, due, release, variance, z)
        backwards.extend(taken)
        blocks.extend(rest)
    backwards.reverse()
    return backwards


def _until_it_splits(
    block: Block,
    effort: Sequence[int],
    due: Sequence[int],
    release: Sequence[int],
    variance: Sequence[int],
    z: float,
) -> tuple[list[int], list[Block]]:
    """The last tasks taken out of the block until the rest is busy no more, and the blocks it then falls into."""
    by_due = in_due_order(block.jobs, due)
    mean, spread = block.end - block.start, sum(variance[job] for job in block.jobs)
    far_enough: list[int] = []
    taken: list[int] = []
    gone: set[int] = set()
    margin = _margin(block.jobs, block.start, effort, release)
    while by_due or far_enough:
        limit = block.start + with_buffer(mean, spread, z)
        while by_due and due[by_due[-1]] >= limit:
            heappush(far_enough, -by_due.pop())
        last = -heappop(far_enough) if far_enough else by_due.pop()
        taken.append(last)
        gone.add(last)
        mean -= effort[last]
        spread -= variance[last]
        margin -= effort[last]
        if margin <= 0:
            rest = [job for job in block.jobs if job not in gone]
            blocks = busy_blocks(rest, effort, release)
            if len(blocks) != 1 or blocks[0].start > block.start:
                return taken, blocks
            margin = _margin(rest, block.start, effort, release)
    return taken, []


def _margin(jobs: Sequence[int], start: int, effort: Sequence[int], release: Sequence[int]) -> float:
    """How much work can at least be taken out of a busy block before the worker would have to wait somewhere."""
    margin: float = inf
    end = start
    for job in jobs:
        if release[job] > start:
            margin = min(margin, end - release[job])
        end += effort[job]
    return margin
