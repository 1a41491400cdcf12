"""The fewest tasks that must get more time, where the simple rule of `asking.py` does not reach.

That is the case when some work has to wait, or when nobody may be asked for more than so many days. The search goes
from one proof of overload to the next: an interval that more work must fit into than it holds. Some task in it must
get more time, and the search tries each that would help. It looks for 1 to ask, then 2, and so on, so the first answer
has the fewest; `proven` says whether the search was complete up to there.

* The longest tasks of the interval, as many as its excess needs, bound below how many more must be asked.
* Nothing released later than anything: the interval is [0, t), and of two candidates, one no shorter and with a later
  new due, only that one need be tried (an exchange argument: what lies before t is in order without it).
* What was tried without success is not asked for in the branches beside it: no set is met twice.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from app.planning.priorities import completions, earliest_due_first

MOST_SETS: Final = 2000
_MOST_WORK: Final = 100_000


class Overload(NamedTuple):
    """A stretch of working minutes up to `end` that these jobs, due by then, need `excess` minutes more of than it has.

    It starts with the first of their releases.
    """

    end: int
    excess: int
    jobs: list[int]


@dataclass(frozen=True, slots=True)
class Demand:
    """Jobs with what they need; `later` is the due that a job would have if it were asked for (its own: can't be)."""

    jobs: Sequence[int]
    effort: Sequence[int]
    due: Sequence[int]
    later: Sequence[int]
    release: Sequence[int]

    @property
    def waits(self) -> bool:
        """Whether any job has to wait for longer than another."""
        return len({self.release[j] for j in self.jobs}) > 1

    def overload(self, asked: Collection[int]) -> Overload | None:
        """An interval that is too short if these are asked; None if all can be on time."""
        due = {j: self.later[j] if j in asked else self.due[j] for j in self.jobs}
        by_due = sorted(self.jobs, key=due.__getitem__)
        return self._missed(due) if self.waits else self._overrun(by_due, due)

    def _overrun(self, by_due: Sequence[int], due: dict[int, int]) -> Overload | None:
        total = self.release[by_due[0]] if by_due else 0
        for place, j in enumerate(by_due):
            total += self.effort[j]
            if total > due[j]:
                last = place + 1
                while last < len(by_due) and due[by_due[last]] == due[j]:
                    total += self.effort[by_due[last]]
                    last += 1
                return Overload(due[j], total - due[j], list(by_due[:last]))
        return None

    def _missed(self, due: dict[int, int]) -> Overload | None:
        by_job = [due.get(j, 0) for j in range(len(self.effort))]
        done = completions(earliest_due_first(self.jobs, self.effort, by_job, self.release))
        end = min((due[j] for j, minute in done.items() if minute > due[j]), default=None)
        return None if end is None else self._narrowest(due, end)

    def _narrowest(self, due: dict[int, int], end: int) -> Overload:
        members: list[int] = []
        needed = 0
        waiting_longest = sorted((j for j in self.jobs if due[j] <= end), key=lambda j: -self.release[j])
        for place, j in enumerate(waiting_longest):
            members.append(j)
            needed += self.effort[j]
            following = waiting_longest[place + 1 : place + 2]
            if following and self.release[following[0]] == self.release[j]:
                continue
            if needed > end - self.release[j]:
                return Overload(end, needed - end + self.release[j], members)
        raise AssertionError("a missed due is always in an overloaded interval")


@dataclass(frozen=True, slots=True)
class Fewest:
    """The jobs to ask, None if none were found, and whether it is proven that fewer don't do (or that none do)."""

    jobs: frozenset[int] | None
    proven: bool


def fewest(demand: Demand, at_least: int = 0, most_sets: int = MOST_SETS) -> Fewest:
    """The fewest jobs that must get their later due so that all are on time, not fewer than the bound `at_least`.

    Exponential in the worst case, therefore cut off after `most_sets` sets, fewer if there are many jobs; then the
    longest of each interval are asked until all is well, and those found unnecessary left out again: a heuristic.
    """
    search = _Search(demand, min(most_sets, max(_MOST_WORK // max(len(demand.jobs), 1), 20)))
    for number in range(at_least, len(demand.jobs) + 1):
        found = search.within(number)
        if found is not None:
            return Fewest(found, True)
        if search.budget < 0:
            return Fewest(_greedy(demand), False)
        if not search.cut_short:
            break
    return Fewest(None, True)


class _Search:
    def __init__(self, demand: Demand, budget: int) -> None:
        self._demand = demand
        self.budget = budget
        self.cut_short = False  # whether a larger number could still succeed

    def within(self, number: int) -> frozenset[int] | None:
        self.cut_short = False
        branches: list[tuple[frozenset[int], frozenset[int]]] = [(frozenset(), frozenset())]
        while branches:
            asked, barred = branches.pop()
            self.budget -= 1
            if self.budget < 0:
                return None
            overload = self._demand.overload(asked)
            if overload is None:
                return asked
            candidates = self._candidates(overload, asked, barred)
            more = self._at_least(overload, candidates)
            if more is None:
                continue
            if len(asked) + more > number:
                self.cut_short = True
                continue
            branches.extend(
                (asked | {j}, barred.union(candidates[:place])) for place, j in reversed(list(enumerate(candidates)))
            )
        return None

    def _candidates(self, overload: Overload, asked: frozenset[int], barred: frozenset[int]) -> list[int]:
        later, effort = self._demand.later, self._demand.effort
        return sorted(
            (j for j in overload.jobs if effort[j] and later[j] > overload.end and j not in asked and j not in barred),
            key=lambda j: (effort[j], later[j], j),
            reverse=True,
        )

    def _at_least(self, overload: Overload, candidates: list[int]) -> int | None:
        """How many of the candidates the excess needs; None if all are not enough. Drops those that need no trying."""
        rest = overload.excess
        number = 0
        for j in candidates:
            if rest <= 0:
                break
            rest -= self._demand.effort[j]
            number += 1
        if rest > 0:
            return None
        if not self._demand.waits:
            latest = -1
            kept = []
            for j in candidates:
                if self._demand.later[j] > latest:
                    kept.append(j)
                    latest = self._demand.later[j]
            candidates[:] = kept
        return number


def _greedy(demand: Demand) -> frozenset[int] | None:
    asked: set[int] = set()
    while (overload := demand.overload(asked)) is not None:
        able = [j for j in overload.jobs if demand.effort[j] and demand.later[j] > overload.end and j not in asked]
        if not able:
            return None
        asked.add(max(able, key=lambda j: (demand.effort[j], demand.later[j], j)))
    for j in sorted(asked):
        if demand.overload(asked - {j}) is None:
            asked.discard(j)
    return frozenset(asked)
