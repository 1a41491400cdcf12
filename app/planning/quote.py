"""May this order be taken? The first date new work can be promised for, and how much more there is room for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import ceil, isfinite

from app.planning.asking import whom_to_ask
from app.planning.free import free_time
from app.planning.line import MISSED, NEVER, Line, lay_out
from app.planning.minutes import instant_of, minute_at_or_after, minute_at_or_before, require_aware
from app.planning.pins import set_pins_aside
from app.planning.postponing import postponed
from app.planning.safety import COMFORTABLE_Z, Safety, buffer, variances
from app.planning.task import Task
from app.planning.timeline import Timeline
from app.planning.worktime import WorkTime


@dataclass(frozen=True, slots=True)
class Quote:
    """Dues (UTC) that new work can be promised for without breaking a promise; None: not within five years.

    earliest: if every estimate is true. comfortable: with 80 % probability for what has to be done by then. safe: with
    the probability of the safety level, or as comfortable where that is surer.
    """

    earliest: datetime | None
    comfortable: datetime | None
    safe: datetime | None


def quote(
    tasks: Iterable[Task],
    worktime: WorkTime,
    now: datetime,
    effort: float,
    release: datetime | None = None,
    safety: Safety = Safety.BALANCED,
    sigma: float | None = None,
) -> Quote:
    """The first dues for new work of that many minutes that nothing can be done for before `release`.

    `earliest` is exact, O(n log n): what is promised is put off as long as it may, what can be done before `release`
    is done there, and the new work takes the first time left free. The other two add a buffer for all that has to be
    done by then, a log-normal quantile as in `safety.py`: a heuristic. Where promises can't all be kept, those who
    would be asked come before the new work, as if they had agreed. Raises ValueError for a negative effort.
    """
    line = _with_everyone_served(tasks, worktime, now)
    new = Task("new work", effort, release=release, sigma=sigma)
    needed, since = new.minutes, _release(line, release)
    free = free_time(line, line.promised, line.due, since)
    first = free.end_of(needed) if needed else since
    work = needed if first is None else needed + sum(line.effort[i] for i in _between(line, since, first))
    spread = sum(variances([new, *(line.tasks[i] for i in _between(line, since, first or 0))]))
    at_least = line.axis.now if release is None else minute_at_or_after(release)

    def due(z: float) -> datetime | None:
        number = needed + buffer(work, spread, z)
        found = line.axis.done_at(free.end_of(number) or NEVER) if number else line.axis.now
        return None if found is None else instant_of(max(found, at_least))

    return Quote(due(0), due(COMFORTABLE_Z), due(max(COMFORTABLE_Z, safety.promise_z)))


def how_many(
    tasks: Iterable[Task],
    worktime: WorkTime,
    now: datetime,
    effort: float,
    due: datetime,
    release: datetime | None = None,
) -> int:
    """How many more pieces of work of that many minutes (above 0) can be promised for `due`, on the estimates.

    Exact, O(n log n): the time that is free until then, divided by the effort. Those who would be asked for more time
    come first, as in `quote`.
    """
    if not (isfinite(effort) and effort > 0):
        raise ValueError(f"effort must be more than 0 minutes: {effort!r}")
    require_aware(due, "due")
    line = _with_everyone_served(tasks, worktime, now)
    since = _release(line, release)
    end = line.axis.work_before([minute_at_or_before(due)])[0]
    return _free_until(free_time(line, line.promised, line.due, since), end) // ceil(effort)


def _free_until(free: Timeline, end: int) -> int:
    return free.before(end) if end > 0 else 0


def _with_everyone_served(tasks: Iterable[Task], worktime: WorkTime, now: datetime) -> Line:
    rest, around_pins = set_pins_aside(tuple(tasks), worktime, now)
    line = lay_out(rest, around_pins, now)
    asking = whom_to_ask(line)
    return postponed(line, asking.asked | asking.failing, None)


def _release(line: Line, release: datetime | None) -> int:
    if release is None:
        return 0
    require_aware(release, "release")
    return max(0, line.axis.work_before([minute_at_or_after(release)])[0])


def _between(line: Line, since: int, end: int) -> list[int]:
    """The tasks that have to be done by then, and not before `since`."""
    return [i for i, due in enumerate(line.due) if MISSED < due <= end and due > since]
