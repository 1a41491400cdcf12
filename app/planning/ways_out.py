"""The ways out of too many promises: whom to ask for how many days more.

It is a table, not one answer: asking the fewest can mean weeks for one client, where a day from three would do.
"""

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Final

from app.planning.asking import Asking, whom_to_ask
from app.planning.fewest import Demand, Fewest, fewest
from app.planning.free import free_time
from app.planning.line import MISSED, NEVER, Line, in_due_order, lay_out
from app.planning.minutes import instant_of, minute_at_or_before
from app.planning.pins import set_pins_aside
from app.planning.postponing import earliest_dues, with_reserve
from app.planning.safety import Safety
from app.planning.task import Task
from app.planning.worktime import WorkTime

_DAY = timedelta(days=1)
MOST_SETS_A_DAY: Final = 400


@dataclass(frozen=True, slots=True)
class WayOut:
    """A set of tasks to ask for more time, so that all others stay on time.

    days: the longest extension among them, in whole days after the due, or after now for what is late already.
    asks: (id, new due in UTC), in the order of the present dues; None: not within five years.
    proven: whether no fewer could do with extensions as short as these.
    """

    days: int
    asks: tuple[tuple[Hashable, datetime | None], ...]
    proven: bool


def ways_out(
    tasks: Iterable[Task],
    worktime: WorkTime,
    now: datetime,
    max_days: int = 30,
    safety: Safety = Safety.BALANCED,
) -> tuple[WayOut, ...]:
    """For whole days from 1 to `max_days`, the fewest to ask when nobody is asked for more: one entry per count.

    The fewest asks come first. What is late already is asked in any case, for as long as it takes, and nobody is made
    late for its sake. Nothing at all: nobody need be asked, or nothing within `max_days` helps. New dues are the
    earliest minutes that can be kept, with a reserve where the days allow it, rounded up to whole days after the
    present due, counted in that due's own time zone.
    """
    line = lay_out(*set_pins_aside(tuple(tasks), worktime, now), now)
    asking = whom_to_ask(line)
    if not asking.asked:
        return ()
    ways: list[WayOut] = []
    for days, found in _choices(line, asking, max_days):
        way = _way(line, asking, found.jobs or frozenset(), days, found.proven, safety, now)
        if all(way.days < fewer.days for fewer in ways):
            ways.append(way)
    return tuple(ways)


def new_dues(
    tasks: Iterable[Task],
    worktime: WorkTime,
    now: datetime,
    asked: Iterable[Hashable] | None = None,
    safety: Safety = Safety.BALANCED,
) -> Mapping[Hashable, datetime | None]:
    """The due (UTC) to propose to each of the tasks asked, all others keeping theirs; by default to the fewest.

    As in `ways_out`, without a limit to the days. What has no due yet gets one that is not rounded. O(n log n), times
    the asked if anything is waited for.
    """
    line = lay_out(*set_pins_aside(tuple(tasks), worktime, now), now)
    if asked is None:
        chosen = whom_to_ask(line).asked
    else:
        names = set(asked)
        chosen = frozenset(i for i, task in enumerate(line.tasks) if task.id in names)
    asking = whom_to_ask(replace(line, due=[NEVER if i in chosen else due for i, due in enumerate(line.due)]))
    others = asking.asked | asking.failing
    kept = [i for i in line.promised if i not in chosen and i not in others]
    dues = with_reserve(line, earliest_dues(line, [*chosen, *others], kept), safety)
    in_turn = in_due_order(chosen, line.due_minute)
    return MappingProxyType({line.tasks[i].id: _proposed(line, i, dues[i])[1] for i in in_turn})


def _choices(line: Line, asking: Asking, max_days: int) -> Iterator[tuple[int, Fewest]]:
    """For falling numbers of days, whom to ask besides those already late: the least days for each count."""
    able = [i for i in line.promised if line.tasks[i].askable]
    fixed = [i for i in line.promised if i not in asking.failing and not line.tasks[i].askable]
    must = [i for i in asking.asked if line.due[i] == MISSED and line.due_minute[i] > line.axis.now]
    at_least = len(asking.asked.intersection(able)) if asking.proven else 0
    best: Fewest | None = None
    for days in range(max_days, 0, -1):
        found = _fewest_within(line, able, fixed, must, days, best, at_least)
        if found is None or (best is not None and found.jobs != best.jobs and len(found.jobs or ()) > at_least):
            if best is not None:
                yield days + 1, Fewest((best.jobs or frozenset()).union(must), best.proven)
            if found is None:
                return
        best = found
        at_least = len(found.jobs or ())
    if best is not None:
        yield 1, Fewest((best.jobs or frozenset()).union(must), best.proven)


def _fewest_within(
    line: Line,
    able: Sequence[int],
    fixed: Sequence[int],
    must: Sequence[int],
    days: int,
    before: Fewest | None,
    at_least: int,
) -> Fewest | None:
    """The fewest of the able ones to ask for so many days, those who waited beyond their due asked too; None: none do.

    What did `before`, for more days, is the answer if it still does: there can't be fewer.
    """
    later = _capped(line, [*able, *must], days)
    if any(later[i] == MISSED for i in must):
        return None
    due = list(line.due)
    for i in must:
        due[i] = later[i]
    demand = Demand([*fixed, *must, *able], line.effort, due, later, line.release)
    if before is not None and before.jobs is not None and demand.overload(before.jobs) is None:
        return before
    found = fewest(demand, at_least, MOST_SETS_A_DAY)
    return None if found.jobs is None else found


def _capped(line: Line, able: Collection[int], days: int) -> list[int]:
    """The dues in working minutes with so many days more for those who can be asked."""
    due = list(line.due)
    minutes = sorted((minute_at_or_before(_later(line.tasks[i], days)), i) for i in able)
    works = line.axis.work_before([minute for minute, _ in minutes])
    for (minute, i), work in zip(minutes, works, strict=True):
        due[i] = work if line.release_minute[i] <= minute else MISSED
    return due


def _way(
    line: Line, asking: Asking, chosen: frozenset[int], days: int, proven: bool, safety: Safety, now: datetime
) -> WayOut:
    """The earliest dues for those asked, none of them pushed beyond its days by one that is late already."""
    hopeless = [i for i, due in enumerate(line.due) if due == MISSED or i in asking.failing]
    due = _capped(line, chosen, days)
    settled = {i for i in line.promised if i not in asking.failing} | chosen
    dues: dict[int, int] = {}
    for i in in_due_order(chosen.union(hopeless), line.due_minute):
        settled.discard(i)
        free = free_time(line, sorted(settled), due, line.release[i])
        due[i] = dues[i] = (free.end_of(line.effort[i]) or NEVER) if line.effort[i] else line.release[i]
        settled.add(i)
    asks = []
    longest = 0
    for i, later in with_reserve(line, dues, safety).items():
        if line.tasks[i].askable:
            more, instant = _proposed(line, i, later, days if i in chosen else None)
            asks.append((line.tasks[i].id, instant))
            longest = max(longest, _days_from(now, instant) if line.due_minute[i] <= line.axis.now else more)
    return WayOut(longest, tuple(asks), proven)


def _proposed(line: Line, i: int, work: int, most_days: int | None = None) -> tuple[int, datetime | None]:
    """The whole days after the task's due by which that working minute is over, and the instant (UTC) then."""
    minute = line.axis.done_at(work)
    if minute is None:
        return 0, None
    needed = instant_of(max(minute, line.release_minute[i]))
    task = line.tasks[i]
    if task.due is None:
        return 0, needed
    days = max(0, (needed - task.due.astimezone(UTC)) // _DAY)
    while _later(task, days) < needed:
        days += 1
    days = days if most_days is None else min(days, most_days)
    return days, _later(task, days)


def _later(task: Task, days: int) -> datetime:
    """The task's due so many days later, at the same hour of its own time zone (UTC)."""
    assert task.due is not None  # only what has a due can be asked for a later one
    return (task.due + days * _DAY).astimezone(UTC)


def _days_from(now: datetime, instant: datetime | None) -> int:
    return 0 if instant is None else -((now - instant) // _DAY)
