"""What to ask a client for: the extension and the extra revision, every option computed before it is chosen."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.agenda import ask_by, pending_extension, task_of
from app.domain.book import Book
from app.domain.drafts import LONGEST_TEXT, LONGEST_TITLE, MOST_DAYS, MOST_EFFORT, MOST_MONEY
from app.domain.instants import wall_instant
from app.domain.money import Money
from app.domain.offers import Answer, OfferStatus, Standing
from app.domain.orders import (
    Order,
    State,
    due_at,
    due_with,
    effort_at,
    extra_days,
    revisions_left,
    state_at,
)
from app.domain.refusal import Refusal
from app.domain.rules import OnSilence
from app.planning import Task, WorkTime, feasibility, quote


@dataclass(frozen=True, slots=True)
class ExtensionChoice:
    """The extension that the freelancer settled on."""

    due: datetime
    explanation: str


@dataclass(frozen=True, slots=True)
class ExtensionOption:
    """One new due with what it would mean. `broken` are the orders that could still not be on time."""

    due: datetime
    kept: bool  # this order can be delivered by then
    spare: int  # working minutes between its safe delivery and the due; negative when short
    broken: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class ExtensionOptions:
    """Everything the extension dialog shows. `options` run from the earliest safe due on; the first is proposed."""

    book: Book
    order: Order
    now: datetime
    due: datetime
    earliest: datetime | None  # the earliest due that can be kept, to the minute; None: never with these hours
    options: tuple[ExtensionOption, ...]
    silence_at: datetime | None  # when no answer would become a yes if it were sent now
    silence_in_time: bool  # silence would decide before the order is late
    ask_by: datetime | None
    asked_before: int

    def judge(self, due: datetime) -> ExtensionOption:
        """What a due of one's own would mean."""
        return _judge(self.book, self.order, due, self.earliest, self.now)


def extension_options(book: Book, order_id: int, now: datetime) -> ExtensionOptions:
    """Computes what may be asked for on one order; raises Refusal where an extension makes no sense."""
    order = _open_order(book, order_id)
    due = _extendable_due(order, now)
    work_time = book.work_time(now)
    task = task_of(order, book.settings.default_effort, now)
    others = [_task(book, other, now) for other in _to_do(book, now) if other.id != order.id]
    asked = quote(others, work_time, now, task.effort, safety=book.settings.safety)
    safe = asked.safe or asked.earliest
    rules = order.rules
    silence = None
    if rules.extension_timeout_h is not None and rules.extension_on_silence is OnSilence.GRANTED:
        silence = now + timedelta(hours=rules.extension_timeout_h)
    dues = () if safe is None else _sensible_dues(book, work_time, max(safe, due + timedelta(minutes=1)), now)
    return ExtensionOptions(
        book=book,
        order=order,
        now=now,
        due=due,
        earliest=asked.earliest,
        options=tuple(_judge(book, order, proposal, asked.earliest, now) for proposal in dues),
        silence_at=silence,
        silence_in_time=silence is not None and silence <= due,
        ask_by=ask_by(order, due) if silence is not None else None,
        asked_before=len(order.extensions),
    )


def check_extension(order: Order, choice: ExtensionChoice, now: datetime) -> None:
    """Refuses an extension that is not later, too long by the marketplace's rules, unexplained, or a second at once."""
    due = _extendable_due(order, now)
    if choice.due <= due:
        raise Refusal("extension-not-later", "due", due=due)
    if choice.due <= now:
        raise Refusal("extension-in-past", "due")
    longest = max(due, now) + timedelta(days=order.rules.extension_max_days)
    if choice.due > longest:
        raise Refusal("extension-too-long", "due", days=order.rules.extension_max_days)
    if not choice.explanation.strip():
        raise Refusal("explanation-missing", "explanation")
    if len(choice.explanation) > LONGEST_TEXT:
        raise Refusal("text-too-long", "explanation", most=LONGEST_TEXT, length=len(choice.explanation))


def check_answer(standing: Standing, answer: Answer) -> None:
    """Refuses an answer to an offer that was answered in words already; what silence decided can be corrected."""
    if standing.status not in (OfferStatus.OPEN, OfferStatus.GRANTED_BY_SILENCE):
        raise Refusal("offer-answered", status=standing.status)
    if answer is Answer.WITHDRAWN and standing.status is not OfferStatus.OPEN:
        raise Refusal("offer-answered", status=standing.status)


class ExtraProblem(StrEnum):
    """What speaks against offering an extra with so few days."""

    LATE_AT_BIRTH = "late at birth"
    NOT_KEPT = "not kept"
    BREAKS_OTHERS = "breaks others"


@dataclass(frozen=True, slots=True)
class ExtraChoice:
    """The extra that the freelancer settled on; price and minutes for the whole quantity."""

    description: str
    quantity: int
    price: Money
    days: int
    effort: int
    revisions: int


@dataclass(frozen=True, slots=True)
class ExtraJudgement:
    """What an extra would mean if the client took it now."""

    due: datetime
    problems: tuple[ExtraProblem, ...]
    broken: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class ExtraOptions:
    """Everything the extra-revision dialog shows. Days add to the original due, not to today."""

    book: Book
    order: Order
    now: datetime
    original_due: datetime
    revisions_left: int
    effort: int  # proposed minutes for one revision
    price: Money  # proposed for one revision: what an hour of this order pays

    def least_days(self, effort: int) -> int | None:
        """The fewest days to add with which the new promise can be kept; None where a year would not do."""
        earliest = self._earliest(effort)
        if earliest is None:
            return None
        return next((days for days in range(366) if self._due(days) >= max(earliest, self.now)), None)

    def judge(self, days: int, effort: int) -> ExtraJudgement:
        """The new due, and what speaks against it."""
        due = self._due(days)
        earliest = self._earliest(effort)
        broken = _broken(self.book, replace_task(self._task(effort), due), self.order, self.now)
        problems = []
        if due <= self.now:
            problems.append(ExtraProblem.LATE_AT_BIRTH)
        elif earliest is None or earliest > due:
            problems.append(ExtraProblem.NOT_KEPT)
        if broken:
            problems.append(ExtraProblem.BREAKS_OTHERS)
        return ExtraJudgement(due, tuple(problems), broken)

    def _due(self, days: int) -> datetime:
        promised = due_with(self.order, extra_days(self.order) + days)
        assert promised is not None  # extra_options refuses an order without a due
        return max(promised, due_at(self.order, self.now) or promised)

    def _task(self, effort: int) -> Task:
        under_way = state_at(self.order, self.now).to_do
        left = effort_at(self.order, self.now, self.book.settings.default_effort).left if under_way else 0
        return Task(id=self.order.id, effort=max(1, left + effort))

    def _earliest(self, effort: int) -> datetime | None:
        others = [
            _task(self.book, other, self.now) for other in _to_do(self.book, self.now) if other.id != self.order.id
        ]
        return quote(others, self.book.work_time(self.now), self.now, self._task(effort).effort).earliest


def extra_options(book: Book, order_id: int, now: datetime) -> ExtraOptions:
    """Computes what an extra revision would take; raises Refusal where there is nothing to add to."""
    order = _open_order(book, order_id)
    if state_at(order, now).over:
        raise Refusal("order-over", state=state_at(order, now), title=order.title)
    if order.original_due is None:
        raise Refusal("no-due-yet", title=order.title)
    total = max(1, effort_at(order, now, book.settings.default_effort).total)
    effort = max(15, min(240, round(total / 4 / 15) * 15))
    price = order.price or Money(0, book.settings.currency)
    return ExtraOptions(
        book=book,
        order=order,
        now=now,
        original_due=order.original_due,
        revisions_left=revisions_left(order),
        effort=effort,
        price=Money(-(-price.minor * effort // total), price.currency),
    )


def check_extra(order: Order, choice: ExtraChoice, now: datetime) -> None:
    """Refuses an extra without words, of a quantity, price, effort or days that can't be meant, or on a past order."""
    if state_at(order, now).over:
        raise Refusal("order-over", state=state_at(order, now), title=order.title)
    if order.original_due is None:
        raise Refusal("no-due-yet", title=order.title)
    if not choice.description.strip():
        raise Refusal("description-missing", "description")
    if len(choice.description) > LONGEST_TITLE:
        raise Refusal("text-too-long", "description", most=LONGEST_TITLE, length=len(choice.description))
    if not 1 <= choice.quantity <= 99:
        raise Refusal("quantity-out-of-range", "quantity")
    if not 0 <= choice.price.minor <= MOST_MONEY:
        raise Refusal("price-out-of-range", "price")
    if not 0 <= choice.days <= MOST_DAYS:
        raise Refusal("days-out-of-range", "days", days=choice.days)
    if not 0 <= choice.effort <= MOST_EFFORT:
        raise Refusal("effort-out-of-range", "effort", minutes=choice.effort)


def replace_task(task: Task, due: datetime) -> Task:
    """The task with another due."""
    return replace(task, due=due)


def _open_order(book: Book, order_id: int) -> Order:
    order = book.order(order_id)
    if order is None:
        raise Refusal("order-gone", id=order_id)
    return order


def _extendable_due(order: Order, now: datetime) -> datetime:
    """The due that an extension would move; raises Refusal where there is none to move."""
    state = state_at(order, now)
    if state is State.REQUIREMENTS:
        raise Refusal("no-due-yet", title=order.title)
    if not state.to_do:
        raise Refusal("nothing-to-extend", state=state, title=order.title)
    if pending_extension(order, now) is not None:
        raise Refusal("extension-pending", title=order.title)
    due = due_at(order, now)
    if due is None:
        raise Refusal("no-due-yet", title=order.title)
    return due


def _to_do(book: Book, now: datetime) -> Iterator[Order]:
    return (order for order in book.orders if state_at(order, now).to_do)


def _task(book: Book, order: Order, now: datetime) -> Task:
    return task_of(order, book.settings.default_effort, now)


def _sensible_dues(book: Book, work_time: WorkTime, safe: datetime, now: datetime) -> tuple[datetime, ...]:
    """The ends of working days from the earliest safe instant plus the margin: the first three, and one a week on."""
    with_margin = work_time.finish(safe, book.settings.extension_margin) or safe
    zone, end = book.settings.zone, book.settings.day_end
    day = with_margin.astimezone(zone).date()
    found: list[datetime] = []
    for ahead in range(400):
        candidate = wall_instant(day + timedelta(days=ahead), end, zone)
        start = wall_instant(day + timedelta(days=ahead), 0, zone)
        works = candidate > with_margin and candidate > now and work_time.minutes(max(start, now), candidate) > 0
        if works and (len(found) < 3 or candidate >= found[0] + timedelta(days=7)):
            found.append(candidate)
        if len(found) == 4:
            break
    return tuple(found)


def _judge(book: Book, order: Order, due: datetime, earliest: datetime | None, now: datetime) -> ExtensionOption:
    task = replace_task(_task(book, order, now), due)
    broken = _broken(book, task, order, now)
    work_time = book.work_time(now)
    if earliest is None or earliest > due:
        short = -task.effort if earliest is None else -work_time.minutes(due, earliest) if due > now else -task.effort
        return ExtensionOption(due, False, short, broken)
    return ExtensionOption(due, True, work_time.minutes(earliest, due), broken)


def _broken(book: Book, task: Task, order: Order, now: datetime) -> tuple[Order, ...]:
    """The other orders that can't all be on time if this one is done by the task's due."""
    others = {other.id: other for other in _to_do(book, now) if other.id != order.id}
    tasks = [_task(book, other, now) for other in others.values()]
    work_time = book.work_time(now)
    if feasibility(tasks, work_time, now).ok and task.due is not None:
        conflict = feasibility([*tasks, task], work_time, now).conflict
    else:
        conflict = feasibility(tasks, work_time, now).conflict
    ids = conflict.ids if conflict is not None else ()
    return tuple(others[int(id_)] for id_ in ids if id_ in others)
