"""The ways out of too many promises: whom to ask for how much more time, and what else would help.

Everything is tried on a copy of the book before anything is kept: `tried` makes the copy, `way_out` says what is left
to ask for on it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import TypeAlias, assert_never

from app.domain.availability import Away, Hours, WholeDays, away_span
from app.domain.book import Book
from app.domain.instants import DAY, local_day, plus_days, wall_instant
from app.domain.offers import Extension
from app.domain.orders import Order, due_at, is_to_plan
from app.domain.planned import order_id, task_of
from app.domain.proposals.dates import day_ends, next_quarter
from app.domain.proposals.extension import Silence, latest_due, silence_for
from app.domain.timetable import Ranges, SpecialDay
from app.planning import Conflict, Task, WorkTime, feasibility, plan, ways_out

LONGEST = 30  # days of extension looked at, fewer where a marketplace allows fewer
MORNING, LATEST = 9 * 60, 22 * 60  # past midnight: when work on a day off begins, and by when any ends
HALF_DAY, EVENING = 4 * 60, 2 * 60  # minutes more on a day off, and on a working day
DAYS_LOOKED_AT, MOST_DAYS_OFFERED = 14, 3
MOST_TRIED = 14_000  # days times orders: each day is tried with the whole book
_UNSENT = -1  # the id of an extension that nobody was asked for yet


@dataclass(frozen=True, slots=True)
class Ask:
    """One client to ask: for which order, the due as promised now, and the one to propose.

    beyond: whether that is later than the marketplace lets anybody ask for at once. What is late may need so much.
    """

    order: Order
    due: datetime
    new_due: datetime
    silence: Silence
    silence_at: datetime | None
    beyond: bool = False


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


@dataclass(frozen=True, slots=True)
class WorkMore:
    """Working from `start` until `end` (minutes past midnight) on one day, beside its usual hours, `ranges`."""

    day: date
    ranges: Ranges
    start: int
    end: int

    @property
    def hours(self) -> Ranges:
        """All hours of the day then."""
        return tuple(sorted((*self.ranges, (self.start, self.end))))


Lever: TypeAlias = DropPin | PostponeAway | WorkMore


@dataclass(frozen=True, slots=True)
class Relief:
    """A lever, and how many promises would still break with it if nobody is asked; `fewer` than without it?"""

    lever: Lever
    left: int
    fewer: bool


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
    dated = ((way, _asks(book, work_time, orders, way.asks, now)) for way in found)
    return WayOut(
        now=now,
        conflict=feasibility(tasks, work_time, now).conflict,
        asked=len(asked),
        hopeless=tuple(orders[order_id(id_)] for id_ in its_plan.late if order_id(id_) not in asked),
        ways=_shorter_and_shorter(Way(_longest(asks, now), asks, way.proven) for way, asks in dated if asks),
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
    """What would help instead of asking, or beside it: only what leaves fewer broken, or comes nearer to it."""
    before = _trouble(book, now)
    if not any(before):
        return ()
    until = _until(book, now)
    candidates: tuple[Lever, ...] = (*_pins(book, now), *_postponed(book, now, until))
    more = _reliefs(book, _more_hours(book, now, until), before, now)
    more.sort(key=lambda relief: (relief.left, not relief.fewer))
    return (*_reliefs(book, candidates, before, now), *more[:MOST_DAYS_OFFERED])


def _question(book: Book, now: datetime) -> tuple[dict[int, Order], list[Task], WorkTime]:
    orders = {order.id: order for order in book.orders if is_to_plan(order, now)}
    return orders, [task_of(order, book, now) for order in orders.values()], book.work_time(now)


def _asks(
    book: Book,
    work_time: WorkTime,
    orders: Mapping[int, Order],
    dues: Iterable[tuple[object, datetime | None]],
    now: datetime,
) -> tuple[Ask, ...]:
    """Each for the end of a working day; none of them where one can't be kept on any day."""
    asks = []
    for id_, earliest in dues:
        order = orders[id_] if isinstance(id_, int) else None
        due = None if order is None else due_at(order, now)
        if order is None or due is None or earliest is None:
            return ()
        farthest = latest_due(order, now)
        sensible = (next(day_ends(book.settings, work_time, earliest), None), next_quarter(earliest))
        new_due = next((its for its in sensible if its is not None and its <= farthest), earliest)
        asks.append(Ask(order, due, new_due, *silence_for(order, due, now), beyond=new_due > farthest))
    return tuple(asks)


def _longest(asks: Iterable[Ask], now: datetime) -> int:
    """Days from the due, or from now where it has passed, to the new one: of the longest extension."""
    return max(
        (local_day(ask.new_due, ask.order.zone) - local_day(max(ask.due, now), ask.order.zone)).days or 1
        for ask in asks
    )


def _shorter_and_shorter(ways: Iterable[Way]) -> tuple[Way, ...]:
    """Those that ask nobody for as long as a way with fewer clients does."""
    found: list[Way] = []
    for way in ways:
        if all(way.days < fewer.days for fewer in found):
            found.append(way)
    return tuple(found)


def _trouble(book: Book, now: datetime) -> tuple[int, int]:
    """How many promises the plan can't keep, and the minutes that are missing until the due where most are."""
    _, tasks, work_time = _question(book, now)
    missing = max((short for _, short in _shortages(tasks, work_time, now)), default=0)
    return len(plan(tasks, work_time, now, safety=book.settings.safety).late), missing


def _shortages(tasks: Iterable[Task], work_time: WorkTime, now: datetime) -> Iterator[tuple[datetime, int]]:
    """Each due until which more is promised than there is time for, and by how many minutes."""
    promised = 0
    for due, task in sorted(((task.due, task) for task in tasks if task.due is not None), key=itemgetter(0)):
        promised += task.minutes
        short = promised - (work_time.minutes(now, due) if due > now else 0)
        if short > 0:
            yield due, short


def _pulled(book: Book, lever: Lever) -> Book:
    match lever:
        case DropPin(order):
            return book.with_orders(replace(its, pinned=its.pinned and its.id != order.id) for its in book.orders)
        case PostponeAway(away, period):
            return replace(book, aways=tuple(replace(a, period=period) if a.id == away.id else a for a in book.aways))
        case WorkMore(day):
            others = (special for special in book.special_days if special.day != day)
            return replace(book, special_days=(*others, SpecialDay(day, lever.hours)))
        case _:
            assert_never(lever)


def _reliefs(book: Book, candidates: Iterable[Lever], before: tuple[int, int], now: datetime) -> list[Relief]:
    found = ((lever, _trouble(_pulled(book, lever), now)) for lever in candidates)
    return [Relief(lever, then[0], then[0] < before[0]) for lever, then in found if then < before]


def _until(book: Book, now: datetime) -> datetime:
    """Until when there is too much: the last due of what can't be kept."""
    orders, tasks, work_time = _question(book, now)
    late = plan(tasks, work_time, now, safety=book.settings.safety).late
    dues = [due for id_ in late if (due := due_at(orders[order_id(id_)], now)) is not None]
    return max([*dues, *(due for due, _ in _shortages(tasks, work_time, now))], default=now)


def _pins(book: Book, now: datetime) -> Iterator[DropPin]:
    return (DropPin(order) for order in book.orders if order.pinned and is_to_plan(order, now))


def _more_hours(book: Book, now: datetime, until: datetime) -> Iterator[WorkMore]:
    """Half a day on a day off, an evening on a working day, on each day before it is too late."""
    zone = book.settings.zone
    today = local_day(now, zone)
    most = max(2, min(DAYS_LOOKED_AT, MOST_TRIED // max(1, len(book.orders))))
    away = [(local_day(start, zone), local_day(end - DAY / 1440, zone)) for start, end in _spans(book)]
    for ahead in range(min((local_day(until, zone) - today).days, most) + 1):
        day = today + ahead * DAY
        ranges = book.timetable.ranges(day)
        start = max((end for _, end in ranges), default=MORNING)
        end = start + (EVENING if ranges else HALF_DAY)
        begins, ends = wall_instant(day, start, zone), wall_instant(day, end, zone)
        if end <= LATEST and begins > now and ends <= until and not any(a <= day <= b for a, b in away):
            yield WorkMore(day, ranges, start, end)


def _spans(book: Book) -> Iterator[tuple[datetime, datetime]]:
    return (away_span(away, book.settings.zone) for away in book.aways)


def _postponed(book: Book, now: datetime, until: datetime) -> Iterator[PostponeAway]:
    """Each absence that has not begun, moved behind the promises that it stands in the way of."""
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
