"""What to do next, and why: facts and `now` become the verdict, the queue with its reasons, and the sittings.

The order is the planner's: easiest first among those that endanger no promise. This room adds what the planner does not
know of: that an order waits for its client, that an extension is pending, what the marketplace does at which hour.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil

from app.domain.availability import usual_day
from app.domain.book import Book
from app.domain.offers import Extension, OfferStatus, extension_standing, silence_at
from app.domain.orders import Effort, Order, State, due_at, effort_at, is_late, state_at, very_late_at
from app.planning import Conflict, Plan, Task, WorkTime, feasibility, plan

QUICK = 90  # minutes of work that still count as a quick win
TIGHT = 120  # minutes to spare below which an order is time-sensitive, or half its own effort where that is more
DELIVER_NOW = 1  # minutes that an order without work left still takes: handing it over


class Reason(StrEnum):
    """Why an order stands where it stands."""

    LATE = "late"
    CONFLICT = "conflict"
    TIGHT = "tight"
    QUICK = "quick"
    BIG = "big"
    ROOM = "room"
    FREE = "free"  # no due: it endangers nobody
    WAITING = "waiting"


class MomentKind(StrEnum):
    """What happens at a moment that matters."""

    START_BY = "start by"
    ASK_BY = "ask by"
    SILENCE = "silence"
    RISKY = "risky"
    DUE = "due"
    VERY_LATE = "very late"


@dataclass(frozen=True, slots=True)
class Moment:
    """The next instant at which something changes for an order."""

    kind: MomentKind
    at: datetime


@dataclass(frozen=True, slots=True)
class Row:
    """One order of the queue. `slack` is the working minutes to spare before its own due; None without one."""

    order: Order
    rank: int | None  # None while it waits for its client
    reason: Reason
    effort: Effort
    due: datetime | None  # as promised now
    planned_due: datetime | None  # the due planned with: the proposed one while an extension is pending
    slack: int | None
    start_by: datetime | None
    delivery: datetime | None  # when the plan finishes it
    pending: Extension | None
    next: Moment | None


class VerdictKind(StrEnum):
    """What the day looks like in a word."""

    EMPTY = "empty"
    KEPT = "kept"
    CONFLICT = "conflict"
    LATE = "late"
    NO_HOURS = "no hours"


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


@dataclass(frozen=True, slots=True)
class Sitting:
    """A stretch of work on one order, planned (`done` False) or worked already."""

    order: Order
    start: datetime
    end: datetime
    done: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """Capacity against promises at one instant: working minutes there are until then, minutes promised by then."""

    at: datetime
    available: int
    promised: int


@dataclass(frozen=True, slots=True)
class Agenda:
    """Everything Today shows, as facts."""

    now: datetime
    verdict: Verdict
    rows: tuple[Row, ...]
    sittings: tuple[Sitting, ...]
    steps: tuple[Step, ...]
    work_time: WorkTime
    plan: Plan

    def row(self, order_id: int) -> Row | None:
        """The row of that order."""
        return next((row for row in self.rows if row.order.id == order_id), None)


def arrange(book: Book, now: datetime) -> Agenda:
    """The day's answers from the book's facts at `now`."""
    work_time = book.work_time(now)
    to_do = {order.id: order for order in book.orders if state_at(order, now).to_do}
    tasks = [task_of(order, book.settings.default_effort, now) for order in to_do.values()]
    its_plan = plan(tasks, work_time, now, safety=book.settings.safety)
    facts = feasibility(tasks, work_time, now)
    big = max(4 * 60, usual_day(book.hours))
    by_id = {order_id(task.id): task for task in tasks}
    slacks = _own_slacks(tasks, work_time, now)
    troubled = {*its_plan.to_ask, *(facts.conflict.ids if facts.conflict else ())}
    rows = [
        _row(
            to_do[order_id(id_)],
            by_id[order_id(id_)],
            rank,
            book,
            now,
            slacks,
            facts.latest_start,
            its_plan,
            id_ in troubled,
            big,
        )
        for rank, id_ in enumerate(its_plan.order, start=1)
    ]
    waiting = [order for order in book.orders if state_at(order, now) is State.REQUIREMENTS]
    rows += [_waiting_row(order, book, now) for order in sorted(waiting, key=lambda o: (o.sold_at, o.id))]
    return Agenda(
        now=now,
        verdict=_verdict(book, tasks, work_time, now, its_plan, facts.conflict),
        rows=tuple(rows),
        sittings=_sittings(book, its_plan, to_do, now),
        steps=_steps(tasks, work_time, now),
        work_time=work_time,
        plan=its_plan,
    )


def order_id(task_id: Hashable) -> int:
    """The order that a task stands for: the planner takes any key, this room gives it orders' ids."""
    assert isinstance(task_id, int)
    return task_id


def pending_extension(order: Order, now: datetime) -> Extension | None:
    """The extension that the client has neither answered nor granted by silence."""
    standing = ((extension, extension_standing(extension, order.rules, now)) for extension in order.extensions)
    return next((extension for extension, its in standing if its.status is OfferStatus.OPEN), None)


def planned_due(order: Order, now: datetime) -> datetime | None:
    """The due to plan with: the proposed one while an extension is pending; none for a revision past its due.

    A revision after a delivery that kept its due breaks no promise any more, so an old due says nothing about it.
    """
    due = due_at(order, now)
    pending = pending_extension(order, now)
    if pending is not None and due is not None:
        return max(due, pending.proposed_due)
    if order.state is State.IN_REVISION and due is not None and due <= now:
        return None
    return due


def task_of(order: Order, default_effort: int, now: datetime) -> Task:
    """The order as the planner sees it."""
    effort = effort_at(order, now, default_effort)
    return Task(
        id=order.id,
        effort=max(DELIVER_NOW, effort.left),
        due=planned_due(order, now),
        askable=pending_extension(order, now) is None,
        sigma=ASSUMED_SIGMA if effort.assumed else None,
        pinned=order.pinned,
    )


ASSUMED_SIGMA = 0.9  # spread of an effort that nobody estimated: log-standard deviation of actual / assumed


def ask_by(order: Order, due: datetime) -> datetime | None:
    """The last moment at which an extension's silence still counts as a yes before the due; None without that rule."""
    hours = order.rules.extension_timeout_h
    return None if hours is None else due - timedelta(hours=hours)


def risky_after(order: Order, due: datetime) -> datetime | None:
    """From when on the client's right to cancel alone may come before silence grants an extension."""
    hours, grace = order.rules.extension_timeout_h, order.rules.late_grace_h
    return None if hours is None or grace is None else due - timedelta(hours=hours - grace)


def next_moment(order: Order, start_by: datetime | None, now: datetime) -> Moment | None:
    """The next instant at which something changes for the order."""
    due = due_at(order, now)
    pending = pending_extension(order, now)
    silent = silence_at(pending, order.rules) if pending is not None else None
    if silent is not None:
        return Moment(MomentKind.SILENCE, silent)
    if due is None:
        return None
    moments = [
        (start_by, MomentKind.START_BY),
        (ask_by(order, due), MomentKind.ASK_BY),
        (risky_after(order, due), MomentKind.RISKY),
        (due, MomentKind.DUE),
        (very_late_at(order, now), MomentKind.VERY_LATE),
    ]
    ahead = [Moment(kind, at) for at, kind in moments if at is not None and at > now]
    return min(ahead, key=lambda moment: moment.at, default=None)


def _row(
    order: Order,
    task: Task,
    rank: int,
    book: Book,
    now: datetime,
    slacks: Mapping[int, int],
    latest_start: Mapping[Hashable, datetime | None],
    its_plan: Plan,
    troubled: bool,
    big: int,
) -> Row:
    slack = slacks.get(order.id)
    start_by = latest_start.get(order.id)
    return Row(
        order=order,
        rank=rank,
        reason=_reason(order, task, slack, now, troubled=troubled, big=big),
        effort=effort_at(order, now, book.settings.default_effort),
        due=due_at(order, now),
        planned_due=task.due,
        slack=slack,
        start_by=start_by,
        delivery=its_plan.delivery.get(order.id),
        pending=pending_extension(order, now),
        next=next_moment(order, start_by, now),
    )


def _waiting_row(order: Order, book: Book, now: datetime) -> Row:
    effort = effort_at(order, now, book.settings.default_effort)
    return Row(order, None, Reason.WAITING, effort, None, None, None, None, None, None, None)


def _reason(order: Order, task: Task, slack: int | None, now: datetime, *, troubled: bool, big: int) -> Reason:
    """The strongest thing to say: late > in a conflict > tight > quick > big > room."""
    if is_late(order, now) and (task.due is None or task.due <= now):
        return Reason.LATE
    if troubled:
        return Reason.CONFLICT
    if slack is not None and slack <= max(TIGHT, task.effort // 2):
        return Reason.TIGHT
    if task.effort <= QUICK:
        return Reason.QUICK
    if task.effort >= big:
        return Reason.BIG
    return Reason.FREE if task.due is None else Reason.ROOM


def _own_slacks(tasks: list[Task], work_time: WorkTime, now: datetime) -> dict[int, int]:
    """For each task with a due ahead, the minutes there are until it minus all that is promised by then."""
    promised = 0
    slacks: dict[int, int] = {}
    with_due = sorted((task for task in tasks if task.due is not None), key=lambda task: (task.due, order_id(task.id)))
    for due, group in _by_due(with_due):
        promised += sum(ceil(task.effort) for task in group)
        spare = work_time.minutes(now, due) - promised if due > now else -promised
        slacks.update((order_id(task.id), spare) for task in group)
    return slacks


def _by_due(tasks: list[Task]) -> list[tuple[datetime, list[Task]]]:
    groups: list[tuple[datetime, list[Task]]] = []
    for task in tasks:
        if task.due is None:
            continue
        if not groups or groups[-1][0] != task.due:
            groups.append((task.due, []))
        groups[-1][1].append(task)
    return groups


def _verdict(
    book: Book, tasks: list[Task], work_time: WorkTime, now: datetime, its_plan: Plan, conflict: Conflict | None
) -> Verdict:
    late = tuple(order.id for order in book.orders if is_late(order, now) and state_at(order, now).to_do)
    dues = [task.due for task in tasks if task.due is not None]
    if not book.hours and tasks:
        kind = VerdictKind.NO_HOURS
    elif not tasks:
        kind = VerdictKind.EMPTY
    elif conflict is not None:
        kind = VerdictKind.CONFLICT
    else:
        kind = VerdictKind.LATE if late else VerdictKind.KEPT
    return Verdict(
        kind=kind,
        orders=len(tasks),
        work=sum(ceil(task.effort) for task in tasks),
        available=work_time.minutes(now, max(dues)) if dues and max(dues) > now else None,
        conflict=conflict,
        late=late,
        to_ask=tuple(order_id(id_) for id_ in its_plan.to_ask),
    )


def _sittings(book: Book, its_plan: Plan, to_do: Mapping[int, Order], now: datetime) -> tuple[Sitting, ...]:
    """What was worked and what is planned, in time order."""
    worked = [
        Sitting(order, work.started_at, work.started_at + timedelta(minutes=work.minutes), done=True)
        for order in book.orders
        for work in order.work
        if work.minutes and work.started_at > now - timedelta(days=7)
    ]
    planned = [Sitting(to_do[order_id(id_)], start, end) for id_, start, end in its_plan.sittings]
    return tuple(sorted([*worked, *planned], key=lambda sitting: (sitting.start, sitting.end, sitting.order.id)))


def _steps(tasks: list[Task], work_time: WorkTime, now: datetime) -> tuple[Step, ...]:
    """The staircase of promised work up to each due, against the working time available by then."""
    promised = 0
    steps = []
    with_due = sorted((task for task in tasks if task.due is not None), key=lambda task: (task.due, order_id(task.id)))
    for due, group in _by_due(with_due):
        promised += sum(ceil(task.effort) for task in group)
        steps.append(Step(due, work_time.minutes(now, due) if due > now else 0, promised))
    return tuple(steps)
