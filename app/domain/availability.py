"""When the freelancer works: weekly hours in their own zone, minus the periods away."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.instants import DAY, wall_instant, wall_spans
from app.domain.refusal import Refusal
from app.planning import WorkTime

MINUTES_A_DAY = 1440


@dataclass(frozen=True, slots=True)
class HoursRange:
    """Working hours on one weekday (0 = Monday), in minutes past midnight; `end` may pass 1440 over midnight."""

    weekday: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class WholeDays:
    """Away from the start of `first` to the end of `last`: dates in the freelancer's own zone."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Hours:
    """Away from one instant until another (aware UTC)."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Away:
    """A period on which new orders are not taken, with a short note. It is over by itself at its end."""

    id: int
    period: WholeDays | Hours
    note: str = ""


def away_span(away: Away, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The instants (UTC) at which the away starts and ends."""
    if isinstance(away.period, Hours):
        return away.period.start, away.period.end
    return wall_instant(away.period.first, 0, zone), wall_instant(away.period.last + DAY, 0, zone)


def current_away(aways: Iterable[Away], zone: ZoneInfo, now: datetime) -> tuple[Away, datetime] | None:
    """The away that `now` lies in and the instant the freelancer is back, overlapping and adjoining ones joined."""
    spans = sorted(((*away_span(away, zone), away) for away in aways), key=lambda span: (span[0], span[1]))
    found: Away | None = None
    back = now
    for start, end, away in spans:
        if start <= back < end:
            found = found or away
            back = end
    return None if found is None else (found, back)


def working_windows(
    hours: Iterable[HoursRange], zone: ZoneInfo, start: datetime
) -> Iterator[tuple[datetime, datetime]]:
    """The weekly hours as instants, in time order and without end, from the day before `start` on."""
    by_weekday: dict[int, list[HoursRange]] = {}
    for range_ in sorted(hours, key=lambda r: (r.weekday, r.start, r.end)):
        by_weekday.setdefault(range_.weekday, []).append(range_)
    if not by_weekday:
        return
    day = start.astimezone(zone).date() - 2 * DAY
    while day.year < 9999:
        for range_ in by_weekday.get(day.weekday(), ()):
            yield from wall_spans(day, range_.start, range_.end, zone)
        day += DAY


def work_time(hours: Iterable[HoursRange], aways: Iterable[Away], zone: ZoneInfo, now: datetime) -> WorkTime:
    """The line of working time from `now` on: the weekly hours minus every away."""
    ahead = [span for span in (away_span(away, zone) for away in aways) if span[1] > now - 2 * DAY]
    return WorkTime.lazily(working_windows(hours, zone, now)).without(ahead)


def usual_day(hours: Iterable[HoursRange]) -> int:
    """Working minutes of a usual working day: the mean over the days that have any; 0 without hours."""
    per_day: dict[int, int] = {}
    for range_ in hours:
        per_day[range_.weekday] = per_day.get(range_.weekday, 0) + range_.end - range_.start
    return sum(per_day.values()) // len(per_day) if per_day else 0


def check_hours(hours: Iterable[HoursRange]) -> None:
    """Refuses hours that end before they start, last over a day, or overlap on one weekday."""
    last: dict[int, HoursRange] = {}
    for range_ in sorted(hours, key=lambda r: (r.weekday, r.start, r.end)):
        if not 0 <= range_.weekday <= 6 or not 0 <= range_.start < MINUTES_A_DAY:
            raise Refusal("hours-outside-day", "hours", weekday=range_.weekday)
        if not range_.start < range_.end <= range_.start + MINUTES_A_DAY:
            raise Refusal("hours-end-before-start", "hours", weekday=range_.weekday)
        earlier = last.get(range_.weekday)
        if earlier is not None and range_.start < earlier.end:
            raise Refusal("hours-overlap", "hours", weekday=range_.weekday)
        last[range_.weekday] = range_


def check_away(period: WholeDays | Hours, note: str) -> None:
    """Refuses an away that ends before it starts, or whose note is longer than 500 characters."""
    if isinstance(period, WholeDays):
        if period.last < period.first:
            raise Refusal("away-ends-first", "end")
    elif period.end <= period.start:
        raise Refusal("away-ends-first", "end")
    check_length(note, "note", 500)


def check_length(text: str, field: str, most: int) -> None:
    """Refuses a text longer than `most` characters."""
    if len(text) > most:
        raise Refusal("text-too-long", field, most=most, length=len(text))


def day_span(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The instants (UTC) between which a clock in `zone` shows `day`."""
    return wall_instant(day, 0, zone), wall_instant(day + timedelta(days=1), 0, zone)
