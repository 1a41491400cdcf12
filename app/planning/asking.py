"""Where not every promise can be kept: whom to ask for more time, so that the fewest are asked.

Those who can't be asked come first: their work takes its time as late as it may, and what is free before each due is
all that the others have (J. B. Sidney 1973). Among the others, in the order of their dues, whenever the work so far
does not fit any more the longest of them is given up (J. M. Moore and T. J. Hodgson 1968). Where some are harder to ask
than others, `lightest.py` chooses among the sets of that size; where work has to wait, `fewest.py` searches.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush

from app.planning.fewest import Demand, fewest
from app.planning.free import free_time
from app.planning.lightest import lightest
from app.planning.line import MISSED, NEVER, Line, in_due_order
from app.planning.priorities import first_overload


@dataclass(frozen=True, slots=True)
class Asking:
    """Indices of the tasks to ask for more time, of those that fail without anyone to ask, and whether these are
    provably the fewest."""

    asked: frozenset[int]
    failing: frozenset[int]
    proven: bool


def whom_to_ask(line: Line) -> Asking:
    """The fewest tasks to ask so that all others can be on time; of equally few, those of least weight in sum.

    What is already late is always asked, and nobody is asked for its sake. Exact, O(n log n), if nothing is waited for
    and all weigh the same; with weights pseudo-polynomial; with waits a search that says whether it is proven.
    """
    missed = [i for i, due in enumerate(line.due) if due == MISSED]
    promised = line.promised
    if line.released and not missed and first_overload(promised, line.effort, line.due) is None:
        return Asking(frozenset(), frozenset(), True)
    fixed = [i for i in promised if not line.tasks[i].askable]
    askable = [i for i in promised if line.tasks[i].askable]
    failing, sure = (_fewest_late(line, fixed, line.due), True) if line.released else _searched(line, fixed, [])
    kept = [i for i in fixed if i not in failing]
    asked, proven = _chosen(line, askable, kept) if line.released else _searched(line, askable, kept)
    return Asking(
        asked=asked.union(i for i in missed if line.tasks[i].askable),
        failing=failing.union(i for i in missed if not line.tasks[i].askable),
        proven=proven and sure,
    )


def _chosen(line: Line, askable: Sequence[int], kept: Sequence[int]) -> tuple[frozenset[int], bool]:
    due = _due_in_free_time(line, kept)
    asked = _fewest_late(line, askable, due)
    weight = {i: line.tasks[i].weight for i in askable}
    if not asked or len(set(weight.values())) == 1:
        return asked, True
    lighter = lightest(askable, line.effort, due, weight, len(asked))
    return (asked, False) if lighter is None else (lighter, True)


def _searched(line: Line, askable: Sequence[int], kept: Sequence[int]) -> tuple[frozenset[int], bool]:
    later = list(line.due)
    for i in askable:
        later[i] = NEVER
    found = fewest(Demand([*kept, *askable], line.effort, line.due, later, line.release), _bound(line, askable, kept))
    if not found.jobs:
        return frozenset(), found.proven
    weights_differ = len({line.tasks[i].weight for i in askable}) > 1
    return found.jobs, found.proven and not weights_differ


def _bound(line: Line, askable: Sequence[int], kept: Sequence[int]) -> int:
    """As if nothing had to be waited for: that can only make it easier."""
    at_once = replace(line, release=[0] * len(line.release), released=True)
    return len(_fewest_late(at_once, askable, _due_in_free_time(at_once, kept)))


def _due_in_free_time(line: Line, kept: Sequence[int]) -> list[int]:
    if not kept:
        return line.due
    free = free_time(line, kept, line.due)
    return [free.before(due) if MISSED < due < NEVER else due for due in line.due]


def _fewest_late(line: Line, jobs: Sequence[int], due: Sequence[int]) -> frozenset[int]:
    """Moore and Hodgson's rule. Exact for jobs that wait for nothing."""
    late: set[int] = set()
    kept: list[int] = []
    total = 0
    for j in in_due_order(jobs, due):
        heappush(kept, -j)  # a larger index is a longer task
        total += line.effort[j]
        while total > due[j]:
            longest = -heappop(kept)
            late.add(longest)
            total -= line.effort[longest]
    return frozenset(late)
