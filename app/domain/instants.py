"""Days and hours: wall time is kept when a rule counts days, elapsed time when it counts hours."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.refusal import Refusal

DAY = timedelta(days=1)
FIRST = datetime.min.replace(tzinfo=UTC)
LAST = datetime.max.replace(tzinfo=UTC)


def zone_named(name: str) -> ZoneInfo:
    """The time zone of that name; raises Refusal("zone-unknown")."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise Refusal("zone-unknown", "zone", name=name) from error


def wall_instant(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which a clock in `zone` reads `minute` past midnight of `day`.

    A wall time that the clocks skip is moved on by as much as they skip; one that comes twice means the first. What
    would lie outside the years 1 to 9999 becomes their edge.
    """
    wall = shifted(datetime(day.year, day.month, day.day, tzinfo=UTC), timedelta(minutes=minute))
    try:
        return wall.replace(tzinfo=zone).astimezone(UTC)
    except OverflowError:
        return FIRST if wall.year == 1 else LAST


def shifted(instant: datetime, by: timedelta) -> datetime:
    """`instant` plus `by`, or the edge of the years 1 to 9999 where that would lie outside them (UTC)."""
    try:
        return instant + by
    except OverflowError:
        return FIRST if by < timedelta() else LAST


def local_day(instant: datetime, zone: ZoneInfo) -> date:
    """The date that a calendar in `zone` shows at `instant`."""
    try:
        return instant.astimezone(zone).date()
    except OverflowError:
        return instant.date()


def wall_minute(instant: datetime, day: date, zone: ZoneInfo) -> int:
    """What a clock in `zone` shows at `instant`, in minutes past the midnight with which `day` began."""
    try:
        wall = instant.astimezone(zone)
    except OverflowError:
        return 0 if instant.year == 1 else 1440  # the edges of the years 1 to 9999
    return (wall.date() - day).days * 1440 + wall.hour * 60 + wall.minute


def end_day(instant: datetime, zone: ZoneInfo) -> date:
    """The date on which something ends at `instant`: the day before where a clock in `zone` shows midnight."""
    day = local_day(instant, zone)
    return day if wall_minute(instant, day, zone) else day_after(day, -1) or day


def day_after(day: date, days: int) -> date | None:
    """The date `days` after `day` (before, when negative); None outside the years 1 to 9999."""
    ordinal = day.toordinal() + days
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def plus_days(instant: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The same wall time in `zone`, `days` calendar days later (UTC)."""
    if days == 0:
        return instant.astimezone(UTC)  # also the second of two hours that a clock shows twice
    wall = instant.astimezone(zone).replace(tzinfo=None) + days * DAY
    return wall.replace(tzinfo=zone).astimezone(UTC)


def plus_business_days(instant: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The same wall time in `zone`, `days` weekdays (Monday to Friday) later (UTC)."""
    if days == 0:
        return instant.astimezone(UTC)
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
    low = shifted(datetime(day.year, day.month, day.day, tzinfo=UTC), timedelta(minutes=start))
    high = shifted(low, timedelta(minutes=end - start))
    first, last = shifted(low, -DAY), shifted(high, DAY)
    before, after = _offset(first, zone), _offset(last, zone)
    if before == after:
        yield shifted(low, -before), shifted(high, -before)
        return
    change = _change(first, last, zone)
    for offset, a, b in ((before, first, change), (after, change, last)):
        begin, finish = max(shifted(low, -offset), a), min(shifted(high, -offset), b)
        if begin < finish:
            yield begin, finish


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    """How far clocks in `zone` are ahead of UTC; on the first and last days of all, what it is beside them."""
    near = min(max(instant, FIRST + DAY), LAST - DAY)
    offset = near.astimezone(zone).utcoffset()
    assert offset is not None  # an aware instant always has one
    return offset


def _change(a: datetime, b: datetime, zone: ZoneInfo) -> datetime:
    """The second at which the offset of `zone` becomes what it is at `b`, by bisection between `a` and `b`."""
    target = _offset(b, zone)
    while b - a > timedelta(seconds=1):
        middle = (a + (b - a) // 2).replace(microsecond=0)
        if _offset(middle, zone) == target:
            b = middle
        else:
            a = middle
    return b
