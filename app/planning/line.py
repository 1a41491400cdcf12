"""The book on one plain line: tasks as integers in working minutes from now, which is all the algorithms ever see.

A task's place in the line's lists is its index. The tasks stand in the order (effort, due, id), so that "shorter"
is simply "smaller index", every tie is broken the same way, and the order of the input cannot matter.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Final

from app.planning.task import Task
from app.planning.worktime import Axis, WorkTime

NEVER: Final = 1 << 60
"""The due of what is not promised: later than everything."""

MISSED: Final = -1
"""The due of what cannot be kept any more: not even work of no minutes, done at minute 0, is on time."""

_ID: Final = attrgetter("id")
_RANK: Final = attrgetter("rank")


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
    by_due: list[int]  # all tasks, by due_minute
    released: bool  # no task has to wait

    @property
    def promised(self) -> list[int]:
        """The tasks whose due can still be ahead, neither missed nor unpromised, in the order of their dues."""
        due = self.due
        return [i for i in self.by_due if MISSED < due[i] < NEVER]

    def ids(self, indices: Iterable[int]) -> tuple[Hashable, ...]:
        """The names of these tasks."""
        return tuple(self.tasks[i].id for i in indices)


def in_due_order(jobs: Iterable[int], due: Sequence[int]) -> list[int]:
    """The earliest due first, the shortest first among equal ones."""
    return sorted(sorted(jobs), key=due.__getitem__)


def lay_out(tasks: Iterable[Task], worktime: WorkTime, now: datetime) -> Line:
    """Put the tasks on the line of working minutes from `now` on. Raises ValueError if two share an id."""
    everyone = list(tasks)
    if len(set(map(_ID, everyone))) < len(everyone):
        raise ValueError("two tasks have the same id")
    axis = worktime.axis(now)
    ordered = sorted(sorted(everyone, key=_ID), key=_RANK)
    effort = [task.minutes for task in ordered]
    due_minute = [NEVER if (minute := task.due_minute) is None else minute for task in ordered]
    by_due = sorted(range(len(ordered)), key=due_minute.__getitem__)
    release_minute, release = _releases(axis, ordered)
    return Line(
        axis,
        ordered,
        effort,
        _dues(axis, by_due, due_minute, ordered, release_minute, now),
        release,
        due_minute,
        release_minute,
        by_due,
        max(release_minute, default=axis.now) == axis.now,
    )


def _dues(
    axis: Axis,
    by_due: Sequence[int],
    due_minute: Sequence[int],
    tasks: Sequence[Task],
    release_minute: Sequence[int],
    now: datetime,
) -> list[int]:
    """In working minutes."""
    dues = [NEVER] * len(tasks)
    promised = by_due[: len(by_due) - due_minute.count(NEVER)]
    for i, count in zip(promised, axis.work_before([due_minute[i] for i in promised]), strict=True):
        dues[i] = count
    latest_release = max(release_minute, default=axis.now)
    for i in promised:
        minute = due_minute[i]
        if minute > latest_release:
            break  # so are all that follow
        if minute < release_minute[i] or (minute == axis.now and _is_past(tasks[i], now)):
            dues[i] = MISSED
    return dues


def _releases(axis: Axis, tasks: Sequence[Task]) -> tuple[list[int], list[int]]:
    """In minutes since 1970, and in working minutes; none before now."""
    waits = [task.release_minute for task in tasks]
    if waits.count(None) == len(waits):
        return [axis.now] * len(waits), [0] * len(waits)
    minutes = [axis.now if wait is None else max(axis.now, wait) for wait in waits]
    order = sorted(range(len(minutes)), key=minutes.__getitem__)
    release = [0] * len(minutes)
    for i, count in zip(order, axis.work_before([minutes[i] for i in order]), strict=True):
        release[i] = count
    return minutes, release


def _is_past(task: Task, now: datetime) -> bool:
    return task.due is not None and task.due <= now
