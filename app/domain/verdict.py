"""Whether every promise can be kept, in a word and with the figures that prove it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from operator import itemgetter

from app.domain.book import Book
from app.domain.planned import Planned, order_id
from app.planning import Conflict, Feasibility, Placement, Plan, Task, WorkTime


class VerdictKind(StrEnum):
    """What the day looks like in a word."""

    EMPTY = "empty"
    KEPT = "kept"
    CONFLICT = "conflict"
    LATE = "late"
    NO_HOURS = "no hours"
    NOT_FOUND = "not found"  # no sittings of the chosen length were found that keep every promise; others might
    PAUSED = "paused"  # there is nothing to do but what is paused without an end


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether every promise can be kept, with the figures that prove it. Minutes."""

    kind: VerdictKind
    orders: int
    work: int
    available: int | None  # working time before the last due; None when no order has one
    conflict: Conflict | None
    late: tuple[int, ...]
    to_ask: tuple[int, ...]
    left_out: tuple[int, ...]  # paused without an end, so in no plan
    min_sitting: int
    placement: Placement  # whether sittings of at least `min_sitting` minutes keep what can be kept
    misplaced: tuple[int, ...]  # those that such sittings were not found for


@dataclass(frozen=True, slots=True)
class Step:
    """Capacity against promises at one instant: working minutes there are until then, minutes promised by then."""

    at: datetime
    available: int
    promised: int


def verdict(
    book: Book,
    to_do: Mapping[int, Planned],
    left_out: Sequence[Planned],
    steps: Sequence[Step],
    its_plan: Plan,
    facts: Feasibility,
) -> Verdict:
    """The day in a word and in figures; `left_out` is what is paused without an end."""
    late = tuple(its.order.id for its in (*to_do.values(), *left_out) if its.late)
    misplaced = _misplaced(its_plan, to_do)
    if not book.hours and not book.special_days and to_do:
        kind = VerdictKind.NO_HOURS
    elif not to_do and not late:
        kind = VerdictKind.PAUSED if left_out else VerdictKind.EMPTY
    elif facts.conflict is not None:
        kind = VerdictKind.CONFLICT
    elif misplaced:
        kind = VerdictKind.NOT_FOUND
    else:
        kind = VerdictKind.LATE if late else VerdictKind.KEPT
    return Verdict(
        kind=kind,
        orders=len(to_do),
        work=sum(its.task.minutes for its in to_do.values()),
        available=steps[-1].available if steps and steps[-1].at > its_plan.now else None,
        conflict=facts.conflict,
        late=late,
        to_ask=tuple(order_id(id_) for id_ in its_plan.to_ask),
        left_out=tuple(its.order.id for its in left_out),
        min_sitting=book.settings.min_sitting,
        placement=its_plan.placement,
        misplaced=misplaced,
    )


def _misplaced(its_plan: Plan, to_do: Mapping[int, Planned]) -> tuple[int, ...]:
    """What the plan delivers late only because no better sittings were found."""
    if its_plan.placement is not Placement.NOT_FOUND:
        return ()
    ids = (order_id(id_) for id_ in its_plan.late if id_ not in its_plan.to_ask)
    return tuple(id_ for id_ in ids if not to_do[id_].late)


def staircase(tasks: Iterable[Task], work_time: WorkTime, now: datetime) -> tuple[Step, ...]:
    """The staircase of promised work up to each due, against the working time available by then."""
    promised = 0
    steps = []
    with_due = sorted((task.due, task.minutes) for task in tasks if task.due is not None)
    for due, group in groupby(with_due, key=itemgetter(0)):
        promised += sum(minutes for _, minutes in group)
        steps.append(Step(due, work_time.minutes(now, due) if due > now else 0, promised))
    return tuple(steps)
