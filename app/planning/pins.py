"""What is pinned goes first: its sittings are then appointments that everything else is planned around."""

from collections.abc import Sequence
from datetime import datetime

from app.planning.line import lay_out
from app.planning.priorities import earliest_due_first
from app.planning.sittings import named, sit_down
from app.planning.task import Task
from app.planning.worktime import WorkTime


def set_pins_aside(tasks: Sequence[Task], worktime: WorkTime, now: datetime) -> tuple[list[Task], WorkTime]:
    """The tasks that are not pinned, and the working time that the pinned ones leave them."""
    pinned = [task for task in tasks if task.pinned]
    if not pinned:
        return list(tasks), worktime
    line = lay_out(pinned, worktime, now)
    due = [max(minute, 0) for minute in line.due]
    pieces = earliest_due_first(range(len(pinned)), line.effort, due, line.release)
    taken = [(sitting.start, sitting.end) for sitting in named(line, sit_down(line, pieces))]
    return [task for task in tasks if not task.pinned], worktime.without(taken)
