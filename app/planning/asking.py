"""Where not every promise can be kept: whom to ask for more time, so that the fewest are asked.

Those who can't be asked come first: their work takes its time as late as it may, and what is free before each due is
all that the others have (J. B. Sidney 1973). Among the others, in the order of their dues, whenever the work so far
does not fit any more the longest of them is given up (J. M. Moore and T. J. Hodgson 1968).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from app.planning.free import free_time
from app.planning.line import MISSED, Line


@dataclass(frozen=True, slots=True)
class Asking:
    """Indices of the tasks to ask for more time, of those that fail without anyone to ask, and whether these are
    provably the fewest."""

    asked: frozenset[int]
    failing: frozenset[int]
    proven: bool


def whom_to_ask(line: Line) -> Asking:
    """The fewest tasks to ask so that all others can be on time. What is already late is always asked.

    Exact, O(n log n).
    """
    promised = line.promised
    missed = [i for i, due in enumerate(line.due) if due == MISSED]
    fixed = [i for i in promised if not line.tasks[i].askable]
    failing = _fewest_late(line, fixed, line.due)
    kept = [i for i in fixed if i not in failing]
    asked = _fewest_late(line, [i for i in promised if line.tasks[i].askable], _due_in_free_time(line, kept))
    return Asking(
        asked=frozenset(asked).union(i for i in missed if line.tasks[i].askable),
        failing=frozenset(failing).union(i for i in missed if not line.tasks[i].askable),
        proven=True,
    )


def _due_in_free_time(line: Line, kept: Sequence[int]) -> list[int]:
    if not kept:
        return line.due
    return free_time(line, kept, line.due).all_before(line.due)


def _fewest_late(line: Line, jobs: Sequence[int], due: Sequence[int]) -> set[int]:
    """Moore and Hodgson's rule. Exact for jobs that wait for nothing."""
    late: set[int] = set()
    kept: list[int] = []
    total = 0
    for j in sorted(sorted(jobs), key=due.__getitem__):
        heappush(kept, -j)  # a larger index is a longer task
        total += line.effort[j]
        while total > due[j]:
            longest = -heappop(kept)
            late.add(longest)
            total -= line.effort[longest]
    return late
