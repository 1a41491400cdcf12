"""The plan: what to do in which order, when to sit down to it, when it is delivered, and whom to ask for more time."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from operator import attrgetter
from types import MappingProxyType

from app.planning.asking import whom_to_ask
from app.planning.backward import easiest_first
from app.planning.line import MISSED, NEVER, Line, in_due_order, lay_out
from app.planning.minutes import instant_of
from app.planning.placement import Placement, place
from app.planning.postponing import postponed
from app.planning.priorities import Piece
from app.planning.releases import Search
from app.planning.safety import Safety, variances
from app.planning.sittings import Sitting, done_minutes, in_sequence, named, sit_down
from app.planning.task import Task
from app.planning.worktime import WorkTime


@dataclass(frozen=True, slots=True)
class PinCost:
    """What it costs that the pinned tasks go first.

    late: tasks on time without the pins and late with them.
    delays: by how many working minutes the other tasks are delivered later, where they are.
    minutes: the sum of the delays.
    """

    late: tuple[Hashable, ...]
    delays: Mapping[Hashable, int]
    minutes: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do now and what comes of it.

    order: all tasks, the one to sit down to first in front.
    sittings: uninterrupted work on one task each, in time order; what lies past five years is left out.
    delivery: when each task is done (UTC); None if not within five years.
    to_ask: the fewest to ask for more time so that all others are on time, by their dues. They and the `late` ones
        that can't be asked are worked on in the time that is left.
    late: all that this plan delivers after its due.
    proven: whether nobody can ask fewer and, where something is waited for, the search for the order was complete.
    placement: whether the other dues are kept although sittings must not be too short.
    pin_cost: None if nothing is pinned.
    tasks, now, safety: what was planned, in this order, when, and how carefully.
    """

    order: tuple[Hashable, ...]
    sittings: tuple[Sitting, ...]
    delivery: Mapping[Hashable, datetime | None]
    to_ask: tuple[Hashable, ...]
    late: tuple[Hashable, ...]
    proven: bool
    placement: Placement
    pin_cost: PinCost | None
    tasks: tuple[Task, ...]
    now: datetime
    safety: Safety


def plan(tasks: Iterable[Task], worktime: WorkTime, now: datetime, safety: Safety = Safety.BALANCED) -> Plan:
    """Easiest first without breaking a promise; where not all can be kept, all but the fewest.

    On the estimates every due that `to_ask` and `late` don't name is kept. Those named are given the due they could be
    promised, with a reserve, and planned like the others: nobody becomes late for their sake. O(n log n) if nothing
    is waited for.
    """
    everyone = tuple(tasks)
    pinned = [task for task in everyone if task.pinned]
    if not pinned:
        return _planned(everyone, worktime, now, safety)
    without_pins = _planned(everyone, worktime, now, safety)
    first = _planned(pinned, worktime, now, Safety.STRICT)
    rest = _planned([task for task in everyone if not task.pinned], _around(worktime, first), now, safety)
    joined = _joined(first, rest)
    return replace(joined, pin_cost=_pin_cost(without_pins, joined, worktime))


def _planned(tasks: Iterable[Task], worktime: WorkTime, now: datetime, safety: Safety) -> Plan:
    line = lay_out(tasks, worktime, now)
    asking = whom_to_ask(line)
    kept = postponed(line, asking.asked | asking.failing, safety)
    pieces, complete = _arranged(kept, safety)
    order = _by_start(line, pieces)
    if any(task.min_sitting for task in line.tasks):
        promised = {i for i in line.promised if i not in asking.asked and i not in asking.failing}
        sittings, placement = place(line, (order, sorted(order, key=kept.due.__getitem__)), promised)
        order = _by_start(line, sittings, line.release_minute)
    else:
        sittings, placement = sit_down(line, pieces), Placement.GUARANTEED
    done = done_minutes(line, sittings)
    laid = named(line, sittings)
    return Plan(
        order=line.ids(order),
        sittings=laid,
        delivery=MappingProxyType(_deliveries(line, done, laid)),
        to_ask=_by_due(line, asking.asked),
        late=_by_due(line, _late(line, done)),
        proven=asking.proven and complete,
        placement=placement,
        pin_cost=None,
        tasks=tuple([line.tasks[i] for i in order]),
        now=now,
        safety=safety,
    )


def _deliveries(line: Line, done: Sequence[int | None], sittings: Iterable[Sitting]) -> dict[Hashable, datetime | None]:
    """When each task is done, as the instant at which its last sitting ends where it has one."""
    ends: dict[Hashable, datetime] = {sitting.id: sitting.end for sitting in sittings}
    return {
        task.id: None if minute is None else ends.get(task.id) or instant_of(minute)
        for task, minute in zip(line.tasks, done, strict=True)
    }


def _late(line: Line, done: Sequence[int | None]) -> list[int]:
    """What is done after its due, or never."""
    return [
        i
        for i, (due, due_minute, minute) in enumerate(zip(line.due, line.due_minute, done, strict=True))
        if due < NEVER and (due == MISSED or minute is None or minute > due_minute)
    ]


def _arranged(line: Line, safety: Safety) -> tuple[list[Piece], bool]:
    """The work pieces in time order, and whether the search for them was complete."""
    jobs = [i for i, effort in enumerate(line.effort) if effort]
    if line.released:
        order = easiest_first(jobs, line.effort, line.due, variances(line.tasks), safety.z)
        return in_sequence(order, line.effort), True
    search = Search(line.effort, line.due, line.release, variances(line.tasks), safety.z)
    return search.arrange(jobs), search.complete


def _by_start(line: Line, pieces: Iterable[Piece], release: Sequence[int] | None = None) -> list[int]:
    """All tasks, those that are begun first in front, work of no minutes as if it began with its release.

    `release` in the same minutes as the pieces. What is never begun comes last.
    """
    if line.released and release is None:
        nothing = [i for i, effort in enumerate(line.effort) if not effort]
        return nothing + [job for _, _, job in pieces]
    start = [NEVER if effort else r for effort, r in zip(line.effort, release or line.release, strict=True)]
    for begin, _, job in pieces:
        if begin < start[job]:
            start[job] = begin
    return sorted(range(len(start)), key=start.__getitem__)


def _by_due(line: Line, indices: Iterable[int]) -> tuple[Hashable, ...]:
    return line.ids(in_due_order(indices, line.due_minute))


def _around(worktime: WorkTime, plan_: Plan) -> WorkTime:
    return worktime.without([(sitting.start, sitting.end) for sitting in plan_.sittings])


def _joined(first: Plan, rest: Plan) -> Plan:
    return replace(
        rest,
        order=first.order + rest.order,
        sittings=tuple(sorted(first.sittings + rest.sittings, key=attrgetter("start"))),
        delivery=MappingProxyType({**first.delivery, **rest.delivery}),
        to_ask=first.to_ask + rest.to_ask,
        late=first.late + rest.late,
        proven=first.proven and rest.proven,
        placement=max(first.placement, rest.placement, key=list(Placement).index),
        tasks=first.tasks + rest.tasks,
    )


def _pin_cost(without: Plan, with_pins: Plan, worktime: WorkTime) -> PinCost:
    pinned = {task.id for task in with_pins.tasks if task.pinned}
    before = set(without.late)
    delays = {}
    for id_, delivery in with_pins.delivery.items():
        earlier = without.delivery[id_]
        if id_ not in pinned and earlier is not None and delivery is not None and earlier < delivery:
            delays[id_] = worktime.minutes(earlier, delivery)
    return PinCost(
        late=tuple(id_ for id_ in with_pins.late if id_ not in before),
        delays=MappingProxyType(delays),
        minutes=sum(delays.values()),
    )
