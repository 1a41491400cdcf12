"""The ways out of too many promises: whom to ask for how much more time, and what else would help.

Everything is tried on a copy of the book before anything is kept: `tried` makes the copy, `way_out` says what is left
to ask for on it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeAlias, assert_never

from app.domain.availability import Away, Hours, WholeDays, away_span
from app.domain.book import Book
from app.domain.instants import DAY, local_day, plus_days
from app.domain.offers import Extension
from app.domain.orders import Order, due_at, state_at
from app.domain.planned import order_id, task_of
from app.domain.proposals.extension import Silence, silence_for
from app.planning import Conflict, Task, WorkTime, feasibility, plan, ways_out

LONGEST = 30  # days of extension looked at, fewer where a marketplace allows fewer
_UNSENT = -1  # the id of an extension that nobody was asked for yet


@dataclass(frozen=True, slots=True)
class Ask:
    """One client to ask: for which order, the due as promised now, and the one to propose."""

    order: Order
    due: datetime
    new_due: datetime
    silence: Silence
    silence_at: datetime | None


@dataclass(frozen=True, slots=True)
class Way:
    """A set of clients to ask, after which no other promise breaks.

    days: the longest extension among them. proven: whether nobody can do with fewer at extensions as short.
    """

    days: int
    asks: tuple[Ask, ...]
    proven: bool


@dataclass(frozen=True, slots=True)
class DropPin:
    """Letting the plan decide again about an order that was put first."""

    order: Order


@dataclass(frozen=True, slots=True)
class PostponeAway:
    """Going away later, for as long."""

    away: Away
    period: WholeDays | Hours


Lever: TypeAlias = DropPin | PostponeAway


@dataclass(frozen=True, slots=True)
class Relief:
    """A lever, and how many promises would still break with it if nobody is asked."""

    lever: Lever
    left: int


@dataclass(frozen=True, slots=True)
class WayOut:
    """What stands in the way, and the ways out. `asked` is how few clients must be asked, 0 when all is kept.

    hopeless: orders that nobody can be asked about, because they were asked already, and that can't be kept.
    """

    now: datetime
    conflict: Conflict | None
    asked: int
    hopeless: tuple[Order, ...]
    ways: tuple[Way, ...]

    @property
    def kept(self) -> bool:
        """Whether every promise is kept without asking anybody."""
        return not self.asked and not self.hopeless


def way_out(book: Book, now: datetime) -> WayOut:
    """The table of ways: one for each number of clients, the fewest first; pins are wishes, but they are regarded."""
    orders, tasks, work_time = _question(book, now)
    its_plan = plan(tasks, work_time, now, safety=book.settings.safety)
    asked = {order_id(id_) for id_ in its_plan.to_ask}
    most = min((order.rules.extension_max_days for order in orders.values()), default=LONGEST)
    found = ways_out(tasks, work_time, now, min(most, LONGEST), book.settings.safety) if asked else ()
    asks = ((way, _asks(orders, way.asks, now)) for way in found)
    return WayOut(
        now=now,
        conflict=feasibility(tasks, work_time, now).conflict,
        asked=len(asked),
        hopeless=tuple(orders[order_id(id_)] for id_ in its_plan.late if order_id(id_) not in asked),
        ways=tuple(Way(way.days, its, way.proven) for way, its in asks if its),
    )


def tried(
    book: Book, levers: Iterable[Lever] = (), asks: Mapping[int, datetime] | None = None, *, now: datetime
) -> Book:
    """The book as it would be with these levers pulled, and the clients of these orders asked for these dues."""
    for lever in levers:
        book = _pulled(book, lever)
    dues = asks or {}
    return book.with_orders(
        replace(order, extensions=(*order.extensions, Extension(_UNSENT, dues[order.id], "", now)))
        if order.id in dues
        else order
        for order in book.orders
    )


def reliefs(book: Book, now: datetime) -> tuple[Relief, ...]:
    """What would help instead of asking, or beside it: only what leaves fewer broken."""
    before = _trouble(book, now)
    if not before:
        return ()
    candidates: tuple[Lever, ...] = (*_pins(book, now), *_postponed(book, now))
    found = (Relief(lever, _trouble(_pulled(book, lever), now)) for lever in candidates)
    return tuple(relief for relief in found if relief.left < before)


def _question(book: Book, now: datetime) -> tuple[dict[int, Order], list[Task], WorkTime]:
    orders = {order.id: order for order in book.orders if state_at(order, now).to_do}
    return orders, [task_of(order, book, now) for order in orders.values()], book.work_time(now)


def _asks(
    orders: Mapping[int, Order], dues: Iterable[tuple[object, datetime | None]], now: datetime
) -> tuple[Ask, ...]:
    """None of them where one can't be kept on any day."""
    asks = []
    for id_, new_due in dues:
        order = orders[id_] if isinstance(id_, int) else None
        due = None if order is None else due_at(order, now)
        if order is None or due is None or new_due is None:
            return ()
        asks.append(Ask(order, due, new_due, *silence_for(order, due, now)))
    return tuple(asks)


def _trouble(book: Book, now: datetime) -> int:
    """How many promises the plan can't keep."""
    _, tasks, work_time = _question(book, now)
    return len(plan(tasks, work_time, now, safety=book.settings.safety).late)


def _pulled(book: Book, lever: Lever) -> Book:
    match lever:
        case DropPin(order):
            return book.with_orders(replace(its, pinned=its.pinned and its.id != order.id) for its in book.orders)
        case PostponeAway(away, period):
            return replace(book, aways=tuple(replace(a, period=period) if a.id == away.id else a for a in book.aways))
        case _:
            assert_never(lever)


def _pins(book: Book, now: datetime) -> Iterator[DropPin]:
    return (DropPin(order) for order in book.orders if order.pinned and state_at(order, now).to_do)


def _postponed(book: Book, now: datetime) -> Iterator[PostponeAway]:
    """Each absence that has not begun, moved behind the promises that it stands in the way of."""
    orders, tasks, work_time = _question(book, now)
    conflict = feasibility(tasks, work_time, now).conflict
    late = plan(tasks, work_time, now, safety=book.settings.safety).late
    dues = [due for id_ in late if (due := due_at(orders[order_id(id_)], now)) is not None]
    until = max([*dues, *([conflict.end] if conflict else [])], default=now)
    for away in book.aways:
        start, end = away_span(away, book.settings.zone)
        if now < start < until:
            yield PostponeAway(away, _behind(away.period, end - start, until, book))


def _behind(period: WholeDays | Hours, length: timedelta, until: datetime, book: Book) -> WholeDays | Hours:
    zone = book.settings.zone
    first = local_day(until, zone) + DAY
    if isinstance(period, WholeDays):
        return WholeDays(first, first + (period.last - period.first))
    days = (first - local_day(period.start, zone)).days
    start = plus_days(period.start, days, zone)
    return Hours(start, start + length)
