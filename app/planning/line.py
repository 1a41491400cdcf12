"""The book on one plain line: tasks as integers in working minutes from now, which is all the algorithms ever see.

A task's place in the line's lists is its index. The tasks stand in the order (effort, due, id), so that "shorter"
is simply "smaller index", every tie is broken the same way, and the order of the input cannot matter.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from operator import attrgetter
from typing import Final

from app.planning.minutes import EPOCH, MINUTE, minute_at_or_after
from app.planning.task import Task
from app.planning.worktime import Axis, WorkTime

NEVER: Final = 1 << 60
"""The due of what is not promised: later than everything."""

MISSED: Final = -1
"""The due of what cannot be kept any more: not even work of no minutes, done at minute 0, is on time."""

# effort and due in one number, which sorts several times faster than a pair
_BITS: Final = 40
_LAST: Final = (1 << _BITS) - 1
_SHIFT: Final = 1 << 37  # keeps minutes before 1970 positive


@dataclass(frozen=True, slots=True)
class Line:
    """Lists by index. `due`: at most so many minutes may be worked before; `release`: at least so many must be."""

    axis: Axis
    tasks: list[Task]
    effort: list[int]
    due: list[int]
    release: list[int]
    due_minute: list[int]
    release_minute: list[int]
    released: bool  # no task has to wait

    @property
    def promised(self) -> list[int]:
        """The tasks whose due can still be ahead, neither missed nor unpromised, in the order of their dues."""
        due = self.due
        return [i for i in in_due_order(range(len(due)), due) if MISSED < due[i] < NEVER]

    def ids(self, indices: Iterable[int]) -> tuple[Hashable, ...]:
        """The names of these tasks."""
        return tuple(self.tasks[i].id for i in indices)


def in_due_order(jobs: Iterable[int], due: Sequence[int]) -> list[int]:
    """The earliest due first, the shortest first among equal ones."""
    return sorted(sorted(jobs), key=due.__getitem__)


def lay_out(tasks: Iterable[Task], worktime: WorkTime, now: datetime) -> Line:
    """Put the tasks on the line of working minutes from `now` on. Raises ValueError if two share an id."""
    by_id = sorted(tasks, key=attrgetter("id"))
    if len({task.id for task in by_id}) < len(by_id):
        raise ValueError("two tasks have the same id")
    axis = worktime.axis(now)
    keys = [
        ceil(task.effort) << _BITS | (_LAST if (promise := task.due) is None else (promise - EPOCH) // MINUTE + _SHIFT)
        for task in by_id
    ]
    places = sorted(range(len(by_id)), key=keys.__getitem__)
    ordered = [by_id[place] for place in places]
    keys.sort()
    due_minute = [NEVER if (low := key & _LAST) == _LAST else low - _SHIFT for key in keys]
    release_minute, release = _releases(axis, ordered)
    due = axis.work_before([minute if minute < NEVER else axis.now for minute in due_minute])
    for i, minute in enumerate(due_minute):
        if minute == NEVER:
            due[i] = NEVER
        elif minute < release_minute[i] or (minute == axis.now and _is_past(ordered[i], now)):
            due[i] = MISSED
    effort = [key >> _BITS for key in keys]
    return Line(
        axis,
        ordered,
        effort,
        due,
        release,
        due_minute,
        release_minute,
        max(release_minute, default=axis.now) == axis.now,
    )


def _releases(axis: Axis, tasks: Sequence[Task]) -> tuple[list[int], list[int]]:
    """In minutes since 1970, and in working minutes; none before now."""
    waits = [task.release for task in tasks]
    if waits.count(None) == len(waits):
        return [axis.now] * len(waits), [0] * len(waits)
    minutes = [axis.now if wait is None else max(axis.now, minute_at_or_after(wait)) for wait in waits]
    return minutes, axis.work_before(minutes)


def _is_past(task: Task, now: datetime) -> bool:
    return task.due is not None and task.due <= now
