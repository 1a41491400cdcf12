"""How full the days are: what is planned and what is promised against the working time there is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import inf

from app.planning.minutes import require_aware
from app.planning.plan import Plan
from app.planning.worktime import Span, WorkTime


@dataclass(frozen=True, slots=True)
class DayLoad:
    """One day, in working minutes; of the day on which the plan was made, only what lies after that counts.

    capacity: what can be worked. planned: what the plan's sittings take of it.
    promised: all work due by the end of the day. available: all working time from the plan's now until then.
    """

    start: datetime
    end: datetime
    capacity: int
    planned: int
    promised: int
    available: int

    @property
    def demand(self) -> float:
        """Promised work as a share of the time available for it; above 1 not all of it can be on time."""
        if self.promised == 0:
            return 0
        return self.promised / self.available if self.available else inf


def load(plan: Plan, worktime: WorkTime, days: Iterable[Span]) -> tuple[DayLoad, ...]:
    """The load of each day, given as its (start, end) instants, aware: what a day is depends on the zone.

    `worktime` is the one the plan was made with. O(sittings) per day at most.
    """
    return tuple(_day(plan, worktime, start, end) for start, end in days)


def _day(plan: Plan, worktime: WorkTime, start: datetime, end: datetime) -> DayLoad:
    require_aware(start, "start")
    require_aware(end, "end")
    since = max(start, plan.now)
    planned = sum(
        worktime.minutes(max(sitting.start, since), min(sitting.end, end))
        for sitting in plan.sittings
        if sitting.start < end and sitting.end > since
    )
    promised = sum(task.minutes for task in plan.tasks if task.due is not None and task.due <= end)
    return DayLoad(start, end, worktime.minutes(since, end), planned, promised, worktime.minutes(plan.now, end))
