"""Among the fewest to ask for more time, those whom one would least mind asking.

A dynamic programme over the tasks in the order of their dues (E. L. Lawler and J. M. Moore 1969): each is either on
time, and takes its minutes, or asked, and adds its weight. After each task only those states are kept that no other
with as few asked beats in both time taken and weight.
"""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, Optional

from app.planning.line import in_due_order

MOST_STATES: Final = 50_000  # about a tenth of a second


class _Asked(NamedTuple):
    """A linked list: shared tails keep the states small."""

    job: int
    before: Optional["_Asked"]


class _State(NamedTuple):
    time: int
    weight: float
    asked: _Asked | None


def lightest(
    jobs: Sequence[int], effort: Sequence[int], due: Sequence[int], weight: Mapping[int, float], number: int
) -> frozenset[int] | None:
    """The set of that number of jobs, of least weight in sum, without which the rest can be on time.

    `number` must be the least possible. Exact and pseudo-polynomial; None if it would take too long.
    """
    fronts: list[list[_State]] = [[_State(0, 0, None)]] + [[] for _ in range(number)]
    states = 0
    for job in in_due_order(jobs, due):
        for count in range(number, -1, -1):
            on_time = [
                _State(state.time + effort[job], state.weight, state.asked)
                for state in fronts[count]
                if state.time + effort[job] <= due[job]
            ]
            asked = [
                _State(state.time, state.weight + weight[job], _Asked(job, state.asked))
                for state in (fronts[count - 1] if count else ())
            ]
            fronts[count] = _undominated(on_time + asked)
            states += len(fronts[count])
        if states > MOST_STATES:
            return None
    return _names(min(fronts[number], key=lambda state: state.weight).asked) if fronts[number] else None


def _undominated(states: list[_State]) -> list[_State]:
    states.sort(key=lambda state: (state.time, state.weight))
    kept: list[_State] = []
    for state in states:
        if not kept or state.weight < kept[-1].weight:
            kept.append(state)
    return kept


def _names(asked: _Asked | None) -> frozenset[int]:
    names = set()
    while asked is not None:
        names.add(asked.job)
        asked = asked.before
    return frozenset(names)
