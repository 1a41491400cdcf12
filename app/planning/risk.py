"""How likely it is that promises break although the plan keeps them: estimates are wrong, and delays add up.

What is done by the end of a task is a sum of uncertain efforts, taken as log-normal with the sum's mean and variance
(L. F. Fenton 1960). A heuristic, within about 4 points of a simulation of the same plan; a worker who waits for a
release or re-plans on the way is not modelled.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from math import asin, ceil, cos, exp, inf, log, pi, sin, sqrt
from statistics import NormalDist
from types import MappingProxyType

from app.planning.line import MISSED, NEVER, Line, lay_out
from app.planning.minutes import instant_of, minute_at_or_before
from app.planning.plan import Plan
from app.planning.safety import COMFORTABLE_Z, log_parameters, variances, with_buffer
from app.planning.worktime import WorkTime

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Risk:
    """Probabilities from 0 to 1, if the plan's order is kept whatever happens.

    late: for each task with a due. any_late: that at least one of these is late.
    delivery: the instant (UTC) by which each task is done with 80 % probability; None if not within five years.
    """

    late: Mapping[Hashable, float]
    any_late: float
    delivery: Mapping[Hashable, datetime | None]


@dataclass(frozen=True, slots=True)
class _Done:
    """What is known of the working minute at which a task is done: it is `start` plus a log-normal effort."""

    job: int
    start: int
    mean: int
    variance: int

    def room(self, due: int) -> float:
        """How many standard deviations (of the logarithm) lie between the usual end and the due."""
        left = due - self.start
        if due == MISSED or left < 0 or (left == 0 and self.mean > 0):
            return -inf
        if self.mean == 0 or self.variance == 0:
            return inf if self.mean <= left else -inf
        mu, sigma = log_parameters(self.mean, self.variance)
        return (log(left) - mu) / sigma


def risk(plan: Plan, worktime: WorkTime, now: datetime) -> Risk:
    """How likely each promise of the plan is to break, and when things are done with some certainty.

    `worktime` is the one the plan was made with; `now` may be a little later. O(n log n).
    """
    line = lay_out(plan.tasks, worktime, now)
    done = _course(plan, line)
    promised = [step for step in done if line.due[step.job] < NEVER]
    rooms = [step.room(line.due[step.job]) for step in promised]
    late = {i: 1.0 for i, due in enumerate(line.due) if due < NEVER}
    late.update((step.job, _NORMAL.cdf(-room)) for step, room in zip(promised, rooms, strict=True))
    never_done = len(late) > len(promised)
    delivery = dict.fromkeys((task.id for task in line.tasks), None) | {
        line.tasks[step.job].id: _with_some_certainty(line, step) for step in done
    }
    return Risk(
        late=MappingProxyType({line.tasks[i].id: probability for i, probability in late.items()}),
        any_late=1.0 if never_done else 1 - _all_on_time(promised, rooms),
        delivery=MappingProxyType(delivery),
    )


def _course(plan: Plan, line: Line) -> list[_Done]:
    """What is done when, in that order: each busy stretch begins anew, at a known minute."""
    place = {task.id: i for i, task in enumerate(line.tasks)}
    starts = line.axis.work_before([minute_at_or_before(sitting.start) for sitting in plan.sittings])
    ends = line.axis.work_before([minute_at_or_before(sitting.end) for sitting in plan.sittings])
    last = {sitting.id: number for number, sitting in enumerate(plan.sittings)}
    variance = variances(line.tasks)
    course = [_Done(i, line.release[i], 0, 0) for i, effort in enumerate(line.effort) if not effort]
    begin = end = spread = 0
    for number, sitting in enumerate(plan.sittings):
        if number == 0 or starts[number] > end:
            begin, spread = starts[number], 0
        end = ends[number]
        i = place[sitting.id]
        if last[sitting.id] == number and plan.delivery[sitting.id] is not None:
            spread += variance[i]
            course.append(_Done(i, begin, end - begin, spread))
    return course


def _with_some_certainty(line: Line, step: _Done) -> datetime | None:
    work = step.start + ceil(with_buffer(step.mean, step.variance, COMFORTABLE_Z))
    minute = line.axis.done_at(work) if step.mean else line.release_minute[step.job]
    return None if minute is None else instant_of(minute)


def _all_on_time(course: Sequence[_Done], rooms: Sequence[float]) -> float:
    """The chance that no due is missed: a chain in which each end depends on the one before it."""
    if -inf in rooms:
        return 0.0
    steps = [(step, room) for step, room in zip(course, rooms, strict=True) if room < inf]
    if not steps:
        return 1.0
    chance = _NORMAL.cdf(steps[0][1])
    for (before, earlier), (step, room) in pairwise(steps):
        if chance == 0:
            break
        if before.start == step.start:
            chance *= _both(earlier, room, sqrt(before.variance / step.variance)) / _NORMAL.cdf(earlier)
        else:
            chance *= _NORMAL.cdf(room)
    return min(max(chance, 0.0), 1.0)


def _both(h: float, k: float, correlation: float) -> float:
    """P(X <= h and Y <= k) of two standard normals so correlated (Z. Drezner and G. O. Wesolowsky 1990), by Simpson."""
    if correlation >= 1:
        return _NORMAL.cdf(min(h, k))
    top = asin(correlation)
    steps = 16
    total = 0.0
    for n in range(steps + 1):
        angle = top * n / steps
        share = 1 if n in (0, steps) else 4 if n % 2 else 2
        total += share * exp(-(h * h + k * k - 2 * h * k * sin(angle)) / (2 * cos(angle) ** 2))
    return _NORMAL.cdf(h) * _NORMAL.cdf(k) + total * top / steps / 3 / (2 * pi)
