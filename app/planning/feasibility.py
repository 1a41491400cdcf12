"""Can every promise be kept? If not, why not; and how much time there is to spare."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.planning.line import MISSED, NEVER, Line, lay_out
from app.planning.minutes import Instants, instant_of
from app.planning.on_demand import OnDemand
from app.planning.priorities import as_late_as_possible, completions, earliest_due_first, first_overload
from app.planning.task import Task
from app.planning.worktime import WorkTime


@dataclass(frozen=True, slots=True)
class Conflict:
    """The proof that not all can be kept: from `start` to `end` these tasks need more minutes than there are.

    They can't begin before `start` and are due by `end`. Of a task that must wait until after its own due, `start`
    lies behind `end`.
    """

    start: datetime
    end: datetime
    available: int
    needed: int
    ids: tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class Feasibility:
    """Whether all dues can be met, on the estimates, and the room there is.

    ok: nothing is late, and everything can be on time.
    conflict: the proof why not; None if all that is not late yet can be on time.
    late: what is past its due and not delivered.
    slack: minutes of other work that could be done before the task without breaking a promise, for each task with a
        due ahead; where negative, the minutes that are missing. Of a task that has to wait, no more than it leaves
        free itself between its release and its due: an upper bound where others wait too.
    latest_start: when each task with a due ahead must be under way, if everything is put off as long as possible; None
        if not even starting now would do.
    """

    ok: bool
    conflict: Conflict | None
    late: tuple[Hashable, ...]
    slack: Mapping[Hashable, int]
    latest_start: Mapping[Hashable, datetime | None]


def feasibility(tasks: Iterable[Task], worktime: WorkTime, now: datetime) -> Feasibility:
    """Whether all dues can be met, with the proof and the room to spare. O(n log n). Pins are not regarded.

    Exact, but for the slack of what has to wait. Earliest due first meets all dues if anything does (Jackson 1955; with
    releases, Horn 1974). Work that is already late takes no time from the rest here: no promise is broken for it.
    """
    line = lay_out(tasks, worktime, now)
    missed = [i for i, due in enumerate(line.due) if due == MISSED]
    late = [i for i in missed if line.due_minute[i] <= line.axis.now]
    hopeless = [i for i in missed if line.due_minute[i] > line.axis.now]
    promised = line.promised
    conflict = _conflict(line, hopeless, promised)
    return Feasibility(
        ok=not late and conflict is None,
        conflict=conflict,
        late=line.ids(late),
        slack=OnDemand(lambda: _slack(line, promised, hopeless)),
        latest_start=OnDemand(lambda: _latest_starts(line, promised, hopeless)),
    )


def _slack(line: Line, promised: Sequence[int], hopeless: Sequence[int]) -> dict[Hashable, int]:
    """Per task the least of D - (work due by D) over all dues D from its own on."""
    effort, due, release = line.effort, line.due, line.release
    total = sum(effort[i] for i in promised)
    slack: dict[Hashable, int] = {line.tasks[i].id: -max(effort[i], 1) for i in hopeless}
    least = group = NEVER
    for i in reversed(promised):
        if due[i] != group:
            group = due[i]
            least = min(least, group - total)
        slack[line.tasks[i].id] = least if not release[i] else min(least, due[i] - release[i] - effort[i])
        total -= effort[i]
    return slack


def _latest_starts(line: Line, promised: Sequence[int], hopeless: Sequence[int]) -> dict[Hashable, datetime | None]:
    """Work of no minutes can be handed over at its due itself."""
    instant = Instants().of
    starts: dict[Hashable, datetime | None] = {line.tasks[i].id: None for i in hopeless}
    starts.update((line.tasks[i].id, instant(line.due_minute[i])) for i in promised)
    first: dict[int, int] = {}
    for start, _, i in reversed(as_late_as_possible(promised, line.effort, line.due, line.release)):
        first[i] = start
    for i, work in first.items():
        minute = line.axis.begins_at(work) if work >= line.release[i] else None
        starts[line.tasks[i].id] = None if minute is None else instant(minute)
    return starts


def _conflict(line: Line, hopeless: Sequence[int], promised: Sequence[int]) -> Conflict | None:
    effort, due, release = line.effort, line.due, line.release
    for i in hopeless:
        return _over(line, [i], due[i])
    over = first_overload(promised, effort, due) if line.released else _first_miss(line, promised)
    if over is None:
        return None
    for i in promised:
        if release[i] + effort[i] > due[i]:
            return _over(line, [i], due[i])
    return _over(line, _too_much_before(line, promised, over), over)


def _first_miss(line: Line, promised: Sequence[int]) -> int | None:
    done = completions(earliest_due_first(promised, line.effort, line.due, line.release))
    return min((line.due[i] for i, end in done.items() if end > line.due[i]), default=None)


def _too_much_before(line: Line, promised: Sequence[int], due: int) -> list[int]:
    """The tasks due by `due` that wait longest, as few waits as needed for them to be too much."""
    latest_first = sorted((i for i in promised if line.due[i] <= due), key=lambda i: -line.release[i])
    found: list[int] = []
    needed = 0
    for place, i in enumerate(latest_first):
        found.append(i)
        needed += line.effort[i]
        last_of_its_release = place + 1 == len(latest_first) or line.release[latest_first[place + 1]] < line.release[i]
        if last_of_its_release and needed > due - line.release[i]:
            break
    return found


def _over(line: Line, indices: Sequence[int], due: int) -> Conflict:
    release = min(line.release[i] for i in indices)
    return Conflict(
        start=instant_of(min(line.release_minute[i] for i in indices)),
        end=instant_of(max(line.due_minute[i] for i in indices)),
        available=max(due - release, 0),
        needed=max(sum(line.effort[i] for i in indices), 1),
        ids=line.ids(sorted(indices, key=lambda i: (line.due[i], i))),
    )
