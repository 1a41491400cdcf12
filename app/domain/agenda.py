"""What to do next, and why: facts and `now` become the verdict, the queue with its reasons, and the sittings.

The order is the planner's: easiest first among those that endanger no promise. This room adds what the planner does not
know of: that an order waits for its client, that an extension is pending, what the marketplace does at which hour.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from operator import attrgetter

from app.domain.availability import usual_day
from app.domain.book import Book
from app.domain.instants import local_day
from app.domain.moments import Moment, next_moment
from app.domain.offers import Extension
from app.domain.orders import Effort, Order, State, effort_at, is_paused, is_to_plan, state_at
from app.domain.planned import Planned, order_id, planned
from app.domain.reserve import Reserve, reserves
from app.domain.verdict import Step, Verdict, VerdictKind, staircase, verdict
from app.planning import Feasibility, Plan, Risk, Safety, Task, WorkTime, feasibility, margin, plan, risk

QUICK = 90  # minutes of work that still count as a quick win
TIGHT = 120  # minutes to spare below which an order is time-sensitive, or half its own effort where that is more
SOON = 120  # working minutes until the latest start below which an order has to be started soon


class Reason(StrEnum):
    """Why an order stands where it stands."""

    LATE = "late"
    CONFLICT = "conflict"
    PAUSED = "paused"
    TIGHT = "tight"
    QUICK = "quick"
    BIG = "big"
    SOON = "soon"  # room for itself, but others need the time behind it
    ROOM = "room"
    FREE = "free"  # no due: it endangers nobody
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Row:
    """One order of the queue. `slack` is the working minutes to spare before its own due; None without one.

    start_by: when to start so as to be done in time in four cases of five; it grows with the work that is left.
    latest_start: when it has to be started if its estimate is true and every other promise is kept.
    """

    order: Order
    rank: int | None  # None while it waits for its client, or is paused without an end
    reason: Reason
    effort: Effort
    due: datetime | None = None  # as promised now
    planned_due: datetime | None = None  # the due planned with: the proposed one while an extension is pending
    slack: int | None = None
    start_by: datetime | None = None
    latest_start: datetime | None = None
    delivery: datetime | None = None  # when the plan finishes it; None: never with these hours
    pending: Extension | None = None
    slack_if_refused: int | None = None  # what there would be to spare if the pending extension were refused
    chance_late: float | None = None  # from 0 to 1; None without a due, or as long as there is too little experience
    next: Moment | None = None


@dataclass(frozen=True, slots=True)
class PinPrice:
    """What it costs that the pinned orders go first. `minutes` is the sum of the others' delays."""

    pinned: tuple[Order, ...]
    late: tuple[Order, ...]  # on time without the pins, late with them
    delayed: tuple[Order, ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class Sitting:
    """A stretch of work on one order, planned (`done` False) or worked already."""

    order: Order
    start: datetime
    end: datetime
    done: bool = False


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
    safety: Safety
    seen: int  # finished orders that the estimates of uncertainty rest on
    factor: float | None  # by how much work usually exceeds its estimate; None as long as there is too little to say
    pins: PinPrice | None
    kept: tuple[Reserve, ...]  # time that new promises leave for what may still come
    all_kept: float | None  # how likely all is kept where it can be, 0 to 1; None with too little experience
    _by_id: Mapping[int, Row] = field(repr=False, compare=False)

    def row(self, order_id: int) -> Row | None:
        """The row of that order."""
        return self._by_id.get(order_id)

    def reserve_for(self, order_id: int) -> Reserve | None:
        """The time that is kept for that order."""
        return next((its for its in self.kept if its.order.id == order_id), None)


def arrange(book: Book, now: datetime) -> Agenda:
    """The day's answers from the book's facts at `now`."""
    work_time = book.work_time(now)
    states = [(order, state_at(order, now)) for order in book.orders]
    to_do = {order.id: planned(order, book, now) for order, state in states if state.to_do and is_to_plan(order, now)}
    left_out = [planned(order, book, now) for order, state in states if state.to_do and order.id not in to_do]
    tasks = [its.task for its in to_do.values()]
    its_plan = plan(tasks, work_time, now, safety=book.settings.safety)
    facts = feasibility(tasks, work_time, now)
    steps = staircase(tasks, work_time, now)
    likely = None if book.experience.overall is None else risk(its_plan, work_time, now)
    rows = tuple(_Queue(book, to_do, work_time, its_plan, facts, steps, likely).rows())
    rows += tuple(_left_out_row(its, now) for its in left_out)
    waiting = sorted((order for order, state in states if state is State.REQUIREMENTS), key=lambda o: (o.sold_at, o.id))
    rows += tuple(_waiting_row(order, book, now) for order in waiting)
    learnt = book.experience.overall
    its_verdict = verdict(book, to_do, left_out, steps, its_plan, facts)
    told = likely is not None and likely.late and its_verdict.kind is VerdictKind.KEPT
    return Agenda(
        now=now,
        verdict=its_verdict,
        rows=rows,
        sittings=_sittings(book, its_plan, to_do, now),
        steps=steps,
        work_time=work_time,
        plan=its_plan,
        safety=book.settings.safety,
        seen=book.experience.seen,
        factor=None if learnt is None else learnt.factor,
        pins=_pin_price(its_plan, to_do),
        kept=reserves(book, work_time, now),
        all_kept=1 - likely.any_late if likely is not None and told else None,
        _by_id={row.order.id: row for row in rows},
    )


class _Queue:
    """The rows of what there is to do, in the plan's order."""

    def __init__(
        self,
        book: Book,
        to_do: Mapping[int, Planned],
        work_time: WorkTime,
        its_plan: Plan,
        facts: Feasibility,
        steps: Sequence[Step],
        likely: Risk | None,
    ) -> None:
        self._to_do = to_do
        self._work_time = work_time
        self._plan = its_plan
        self._now = its_plan.now
        self._safety = book.settings.safety
        self._big = max(4 * 60, usual_day(book.timetable.week(local_day(self._now, book.settings.zone))))
        self._latest_start = facts.latest_start
        self._troubled = {*its_plan.to_ask, *(facts.conflict.ids if facts.conflict else ())}
        self._steps = steps
        self._spare = {step.at: step.available - step.promised for step in steps}
        self._chances = {} if likely is None else likely.late

    def rows(self) -> Iterator[Row]:
        """All of them."""
        for rank, id_ in enumerate(self._plan.order, start=1):
            yield self._row(self._to_do[order_id(id_)], rank)

    def _row(self, its: Planned, rank: int) -> Row:
        id_ = its.order.id
        latest = self._latest_start.get(id_)
        start_by = None if latest is None else self._with_margin(its.task, latest)
        slack = self._slack(its)
        return Row(
            order=its.order,
            rank=rank,
            reason=self._reason(its, slack, latest),
            effort=its.effort,
            due=its.due,
            planned_due=its.task.due,
            slack=slack,
            start_by=start_by,
            latest_start=latest,
            delivery=self._plan.delivery.get(id_),
            pending=its.pending,
            slack_if_refused=self._if_refused(its),
            chance_late=self._chances.get(id_),
            next=next_moment(its, start_by, latest, self._now),
        )

    def _slack(self, its: Planned) -> int | None:
        task = its.task
        if task.due is None:
            return None
        spare = self._spare[task.due]
        if task.release is None:
            return spare
        return min(spare, self._work_time.minutes(task.release, task.due) - task.minutes)

    def _with_margin(self, task: Task, latest: datetime) -> datetime:
        """So much before the latest start that work which takes longer than thought still is in time.

        At a full quarter of an hour: no estimate is exact to the minute. Not before the end of a pause, where the
        latest start is not either.
        """
        start = self._work_time.latest_start(latest, margin(task, self._safety)) or self._now
        start -= timedelta(minutes=start.minute % 15, seconds=start.second, microseconds=start.microsecond)
        return start if task.release is None else max(start, task.release)

    def _reason(self, its: Planned, slack: int | None, latest: datetime | None) -> Reason:
        """The strongest thing to say: late > in a conflict > paused > tight > quick > big > start soon > room."""
        task = its.task
        if its.late and (task.due is None or task.due <= self._now):
            return Reason.LATE
        if task.id in self._troubled or (slack is not None and slack < 0):
            return Reason.CONFLICT
        if is_paused(its.order, self._now):
            return Reason.PAUSED
        if slack is not None and slack <= max(TIGHT, task.minutes // 2):
            return Reason.TIGHT
        if its.effort.left <= QUICK:
            return Reason.QUICK
        if its.effort.left >= self._big:
            return Reason.BIG
        if latest is not None and self._work_time.minutes(self._now, latest) <= SOON:
            return Reason.SOON
        return Reason.FREE if task.due is None else Reason.ROOM

    def _if_refused(self, its: Planned) -> int | None:
        """The time until the due as it stands, minus all that is promised by then and the order itself."""
        if its.pending is None or its.due is None:
            return None
        at = bisect_right(self._steps, its.due, key=attrgetter("at"))
        promised = self._steps[at - 1].promised if at else 0
        if its.task.due is None or its.task.due > its.due:
            promised += its.task.minutes
        return self._work_time.minutes(self._now, its.due) - promised


def _left_out_row(its: Planned, now: datetime) -> Row:
    """Its due still runs, though nobody can say when it is done."""
    return Row(
        order=its.order,
        rank=None,
        reason=Reason.PAUSED,
        effort=its.effort,
        due=its.due,
        planned_due=its.task.due,
        pending=its.pending,
        next=next_moment(its, None, None, now),
    )


def _waiting_row(order: Order, book: Book, now: datetime) -> Row:
    effort = effort_at(order, now, book.assumed_effort(order.service_id))
    return Row(order, None, Reason.WAITING, effort)


def _pin_price(its_plan: Plan, to_do: Mapping[int, Planned]) -> PinPrice | None:
    if its_plan.pin_cost is None:
        return None

    def named(ids: Collection[object]) -> tuple[Order, ...]:
        return tuple(its.order for its in to_do.values() if its.order.id in ids)

    pinned = tuple(its.order for its in to_do.values() if its.order.pinned)
    cost = its_plan.pin_cost
    return PinPrice(pinned, named(cost.late), named(cost.delays), cost.minutes)


def _sittings(book: Book, its_plan: Plan, to_do: Mapping[int, Planned], now: datetime) -> tuple[Sitting, ...]:
    """What was worked and what is planned, in time order."""
    worked = [
        Sitting(order, work.started_at, work.started_at + timedelta(minutes=work.minutes), done=True)
        for order in book.orders
        for work in order.work
        if work.minutes and work.started_at > now - timedelta(days=7)
    ]
    planned_ = [Sitting(to_do[order_id(id_)].order, start, end) for id_, start, end in its_plan.sittings]
    return tuple(sorted([*worked, *planned_], key=lambda sitting: (sitting.start, sitting.end, sitting.order.id)))
