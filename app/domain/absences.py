"""What an absence or other weekly hours would do to the promises, worked out before anything is kept."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from app.domain.availability import Away, Hours, HoursRange, WholeDays, away_span, next_work
from app.domain.book import Book
from app.domain.instants import DAY
from app.domain.moments import ask_by
from app.domain.orders import Order, is_to_plan
from app.domain.planned import pending_extension, planned_due, task_of
from app.domain.recurrence import next_instance
from app.domain.timetable import SpecialDay
from app.planning import Plan, Task, plan

QUARTER = timedelta(minutes=15)  # to which a departure and a return are worked out
FARTHEST_RETURN = 366  # days of absence beyond which its length is not limited by any promise
NEW = 0  # the id of an away that is not in the book yet


@dataclass(frozen=True, slots=True)
class Broken:
    """A promise that holds now and would not any more. `ask_by` is None where nothing can be asked for in time."""

    order: Order
    due: datetime
    delivery: datetime | None
    ask_by: datetime | None
    asked: bool  # an extension waits for its answer already


@dataclass(frozen=True, slots=True)
class AwayCost:
    """What being away would mean, beside not being away.

    `leave_from` is the earliest departure and `stay_until` the latest return (the last day away, for whole days) that
    would break nothing; None where there is none, where some promise is broken anyway, and for `stay_until` also where
    nothing limits it (`endless`).
    """

    minutes: int  # working time it takes
    broken: tuple[Broken, ...]
    leave_from: date | datetime | None = None
    stay_until: date | datetime | None = None
    endless: bool = False
    back: datetime | None = None  # when work goes on after it


def broken_by_hours(
    book: Book, hours: Iterable[HoursRange], now: datetime, since: date | None = None
) -> tuple[Broken, ...]:
    """The promises that other weekly hours from a date on would break, those due first in front."""
    others = (range_ for range_ in book.hours if range_.since != since)
    return _broken(book, replace(book, hours=(*others, *(replace(range_, since=since) for range_ in hours))), now)


def broken_by_days(book: Book, days: Iterable[SpecialDay], now: datetime) -> tuple[Broken, ...]:
    """The promises that other hours of single days would break, likewise."""
    new = {special.day: special for special in days}
    others = (special for special in book.special_days if special.day not in new)
    return _broken(book, replace(book, special_days=(*others, *new.values())), now)


def away_cost(
    book: Book,
    period: WholeDays | Hours,
    now: datetime,
    away_id: int = NEW,
    rule: str = "",
    instead_of: date | None = None,
    *,
    limits: bool = True,
) -> AwayCost:
    """What the absence would mean; `away_id` is the one it replaces, on the day `instead_of` only where that is given.

    One that comes again by a rule is counted in full; the minutes are those of the next time. Without `limits` it is
    not worked out how early one may leave and how long one may stay, which takes many times as long as the rest.
    """
    if instead_of is not None:
        its = next(away for away in book.aways if away.id == away_id)
        book = replace(book, aways=(*book.aways, replace(its, id=NEW, skipped=its.skipped | {instead_of})))
    there = replace(book, aways=tuple(away for away in book.aways if away.id != away_id))
    with_it = _with_away(there, period, rule)
    zone, new = book.settings.zone, Away(NEW, period, rule=rule)
    start, end = away_span(next_instance(new, zone, now) or new, zone)
    before, after = there.work_time(now), with_it.work_time(now)
    minutes = before.minutes(max(start, now), end) - after.minutes(max(start, now), end)
    broken = _broken(there, with_it, now)
    back = next_work(after, max(end, now))
    if not limits or rule or _plan(there, now).late:
        return AwayCost(minutes, broken, back=back)

    def harmless(period: WholeDays | Hours) -> bool:
        return not _plan(_with_away(there, period), now).late

    leave = _earliest_departure(period, harmless) if broken else None
    stay = _latest_return(period, harmless)
    return AwayCost(minutes, broken, leave, stay, endless=stay is None and not broken, back=back)


def _broken(book: Book, other: Book, now: datetime) -> tuple[Broken, ...]:
    before = set(_plan(book, now).late)
    then = _plan(other, now)
    orders = {order.id: order for order in book.orders}
    broken = []
    for id_ in then.late:
        order = orders[int(str(id_))]
        due = planned_due(order, now)
        if id_ not in before and due is not None:
            pending = pending_extension(order, now) is not None
            broken.append(Broken(order, due, then.delivery[id_], None if pending else ask_by(order, due), pending))
    return tuple(sorted(broken, key=lambda its: (its.due, its.order.id)))


def _with_away(book: Book, period: WholeDays | Hours, rule: str = "") -> Book:
    return replace(book, aways=(*book.aways, Away(NEW, period, rule=rule)))


def _plan(book: Book, now: datetime) -> Plan:
    return plan(_tasks(book, now), book.work_time(now), now, safety=book.settings.safety)


def _tasks(book: Book, now: datetime) -> list[Task]:
    return [task_of(order, book, now) for order in book.orders if is_to_plan(order, now)]


def _earliest_departure(
    period: WholeDays | Hours, harmless: Callable[[WholeDays | Hours], bool]
) -> date | datetime | None:
    if isinstance(period, WholeDays):
        first, last = period.first, period.last
        days = _first_true(0, (last - first).days, lambda n: harmless(WholeDays(first + n * DAY, last)))
        return None if days is None else first + days * DAY
    start, end = _quarter_after(period.start), period.end
    if start >= end:
        return None
    most = -((start - end) // QUARTER) - 1
    steps = _first_true(0, most, lambda n: harmless(Hours(start + n * QUARTER, end)))
    return None if steps is None else start + steps * QUARTER


def _latest_return(period: WholeDays | Hours, harmless: Callable[[WholeDays | Hours], bool]) -> date | datetime | None:
    if isinstance(period, WholeDays):
        first = period.first
        days = _first_true(0, FARTHEST_RETURN, lambda n: not harmless(WholeDays(first, first + n * DAY)))
        return first + (days - 1) * DAY if days else None
    start = period.start
    base = _quarter_after(start + timedelta(seconds=1))
    most = FARTHEST_RETURN * DAY // QUARTER
    steps = _first_true(0, most, lambda n: not harmless(Hours(start, base + n * QUARTER)))
    return base + (steps - 1) * QUARTER if steps else None


def _first_true(low: int, high: int, test: Callable[[int], bool]) -> int | None:
    """The least number from `low` to `high` for which `test` holds, which holds for all above it; None if none."""
    if not test(high):
        return None
    while low < high:
        middle = (low + high) // 2
        if test(middle):
            high = middle
        else:
            low = middle + 1
    return low


def _quarter_after(instant: datetime) -> datetime:
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    return epoch + -((epoch - instant) // QUARTER) * QUARTER
