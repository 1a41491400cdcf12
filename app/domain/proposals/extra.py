"""Offering a paid addition: the days it needs, what it would pay, and what speaks against it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.book import Book
from app.domain.drafts import LONGEST_TITLE, MOST_DAYS, MOST_EFFORT, MOST_MONEY
from app.domain.money import Money, minor_digits
from app.domain.orders import Order, due_at, due_with, effort_at, extra_days, revisions_left, state_at
from app.domain.pay import Pay
from app.domain.proposals.dates import day_ends, next_quarter
from app.domain.proposals.effects import Room, room_beside
from app.domain.refusal import Refusal
from app.domain.reserve import usual_changes

MOST_DAYS_TRIED = 366
_MOMENT = timedelta(minutes=1)


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
    """What an extra would mean if the client took it now.

    accept_by: until when a yes still leaves the working time for it before the new due; None where it never does.
    """

    due: datetime
    spare: int
    problems: tuple[ExtraProblem, ...]
    broken: tuple[Order, ...]
    accept_by: datetime | None


@dataclass(frozen=True, slots=True)
class ExtraOptions:
    """Everything the extra-revision dialog shows. Days add to the original due, not to today."""

    book: Book
    order: Order
    now: datetime
    original_due: datetime
    room: Room
    left: int  # minutes still needed without the extra
    revisions_left: int
    effort: int  # proposed minutes for one revision
    price: Money  # proposed for one revision: what that time of this order pays, in whole units of the currency
    pay: Pay | None = None  # what an hour usually pays; None where too little is known

    def least_days(self, effort: int) -> int | None:
        """The fewest days to add with which the new promise can be kept; None where a year would not do."""
        return self._days_until(self.room.earliest(self._needed(effort)))

    def sensible_days(self, effort: int) -> int | None:
        """The fewest days that leave the time kept for what may still come, too."""
        needed = self._needed(effort)
        return self._days_until(self.room.quoted(needed).earliest or self.room.earliest(needed))

    def sensible_due(self, effort: int) -> datetime:
        """The end of the first working day after the due by which it can safely be done; for a new date."""
        promised = self.due_with(0)
        since = max(promised + _MOMENT, self.now, self.room.safe(self._needed(effort)) or promised)
        return next(day_ends(self.book.settings, self.room.work_time, since), next_quarter(since))

    def judge(self, days: int, effort: int, new_due: datetime | None = None) -> ExtraJudgement:
        """The new due, and what speaks against it; `new_due` is a later one that is asked for beside it."""
        due, needed = max(self.due_with(days), new_due or self.due_with(days)), self._needed(effort)
        effect = self.room.effect(needed, due)
        problems = []
        if due <= self.now:
            problems.append(ExtraProblem.LATE_AT_BIRTH)
        elif effect.broken:
            problems.append(ExtraProblem.BREAKS_OTHERS)
        elif not effect.kept:
            problems.append(ExtraProblem.NOT_KEPT)
        start = self.room.work_time.latest_start(due, needed)
        accept_by = start if start is not None and start > self.now else None
        return ExtraJudgement(due, effect.spare, tuple(problems), effect.broken, accept_by)

    def due_with(self, days: int) -> datetime:
        """The due after so many more days: counted from the original due, never before what is promised already."""
        promised = due_with(self.order, extra_days(self.order) + days)
        assert promised is not None  # extra_options refuses an order without a due
        return max(promised, due_at(self.order, self.now) or promised)

    def _days_until(self, earliest: datetime | None) -> int | None:
        """The fewest days that lead to that instant or behind it; None where a year would not do."""
        if earliest is None:
            return None
        fits = (days for days in range(MOST_DAYS_TRIED) if self.due_with(days) > self.now)
        return next((days for days in fits if self.due_with(days) >= earliest), None)

    def _needed(self, effort: int) -> int:
        return max(1, self.left + effort)


def extra_options(book: Book, order_id: int, now: datetime, pay: Pay | None = None) -> ExtraOptions:
    """Computes what an extra revision would take; raises Refusal where there is nothing to add to."""
    order = book.order(order_id)
    if order is None:
        raise Refusal("order-gone", id=order_id)
    original_due = _due_to_add_to(order, now)
    effort = effort_at(order, now, book.assumed_effort(order.service_id))
    proposed = effort_of_a_round(order, book, now)
    return ExtraOptions(
        book=book,
        order=order,
        now=now,
        original_due=original_due,
        room=room_beside(book, order_id, now),
        left=effort.left if state_at(order, now).to_do else 0,
        revisions_left=revisions_left(order),
        effort=proposed,
        price=_price(order, order.price or Money(0, book.settings.currency), proposed, max(1, effort.total)),
        pay=pay,
    )


def effort_of_a_round(order: Order, book: Book, now: datetime) -> int:
    """Minutes proposed for one revision: as many as such changes took so far, else as many as is usual."""
    total = effort_at(order, now, book.assumed_effort(order.service_id)).total
    return book.experience.minutes_of_changes(order.service_id) or usual_changes(total)


def extra_refusals(order: Order, choice: ExtraChoice, now: datetime) -> Iterator[Refusal]:
    """Everything that is wrong with an extra, field by field; raises Refusal where there is nothing to add to."""
    _due_to_add_to(order, now)
    if not choice.description.strip():
        yield Refusal("description-missing", "description")
    if len(choice.description) > LONGEST_TITLE:
        yield Refusal("text-too-long", "description", most=LONGEST_TITLE, length=len(choice.description))
    if not 1 <= choice.quantity <= 99:
        yield Refusal("quantity-out-of-range", "quantity")
    if not 0 <= choice.price.minor <= MOST_MONEY:
        yield Refusal("price-out-of-range", "price")
    if not 0 <= choice.days <= MOST_DAYS:
        yield Refusal("days-out-of-range", "days", days=choice.days)
    if not 0 <= choice.effort <= MOST_EFFORT:
        yield Refusal("effort-out-of-range", "effort", minutes=choice.effort)


def check_extra(order: Order, choice: ExtraChoice, now: datetime) -> None:
    """Refuses an extra for the first thing that is wrong with it, or on an order that can't have one."""
    for refusal in extra_refusals(order, choice, now):
        raise refusal


def _due_to_add_to(order: Order, now: datetime) -> datetime:
    state = state_at(order, now)
    if state.over:
        raise Refusal("order-over", state=state, title=order.title)
    if order.original_due is None:
        raise Refusal("no-due-yet", title=order.title)
    return order.original_due


def _price(order: Order, price: Money, effort: int, total: int) -> Money:
    """What `effort` of `total` minutes is worth, in whole units of the currency; no less than the marketplace takes."""
    unit = 10 ** minor_digits(price.currency)
    worth = -(-price.minor * effort // (total * unit)) * unit
    return Money(max(worth, order.rules.extra_min_price), price.currency)
