"""Days and hours: wall time is kept when a rule counts days, elapsed time when it counts hours."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.refusal import Refusal

DAY = timedelta(days=1)


def zone_named(name: str) -> ZoneInfo:
    """The time zone of that name; raises Refusal("zone-unknown")."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise Refusal("zone-unknown", "zone", name=name) from error


def wall_instant(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which a clock in `zone` reads `minute` past midnight of `day`.

    A wall time that the clocks skip is moved on by as much as they skip; one that comes twice means the first.
    """
    naive = datetime(day.year, day.month, day.day) + timedelta(minutes=minute)  # noqa: DTZ001 a wall time, not an instant
    return naive.replace(tzinfo=zone).astimezone(UTC)


def plus_days(instant: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The same wall time in `zone`, `days` calendar days later (UTC)."""
    wall = instant.astimezone(zone).replace(tzinfo=None) + days * DAY
    return wall.replace(tzinfo=zone).astimezone(UTC)


def plus_business_days(instant: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The same wall time in `zone`, `days` weekdays (Monday to Friday) later (UTC)."""
    wall = instant.astimezone(zone).replace(tzinfo=None)
    while days > 0:
        wall += DAY
        days -= wall.weekday() < 5
    return wall.replace(tzinfo=zone).astimezone(UTC)


def wall_spans(day: date, start: int, end: int, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """The instants at which a clock in `zone` reads from `start` until `end` (minutes past midnight of `day`).

    Exact on nights when the clocks change: minutes that are skipped don't count, minutes that come twice count twice.
    `end` may lie past 24 h for work over midnight. Yields UTC pairs in time order.
    """
    low = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=start)
    high = low + timedelta(minutes=end - start)
    before, after = _offset(low - DAY, zone), _offset(high + DAY, zone)
    if before == after:
        yield low - before, high - before
        return
    first, last = low - DAY, high + DAY
    change = _change(first, last, zone)
    for offset, a, b in ((before, first, change), (after, change, last)):
        begin, finish = max(low - offset, a), min(high - offset, b)
        if begin < finish:
            yield begin, finish


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    offset = instant.astimezone(zone).utcoffset()
    assert offset is not None  # an aware instant always has one
    return offset


def _change(a: datetime, b: datetime, zone: ZoneInfo) -> datetime:
    """The second at which the offset of `zone` becomes what it is at `b`, by bisection between `a` and `b`."""
    target = _offset(b, zone)
    while b - a > timedelta(seconds=1):
        middle = a + (b - a) // 2
        middle = middle.replace(microsecond=0)
        if _offset(middle, zone) == target:
            b = middle
        else:
            a = middle
    return b
