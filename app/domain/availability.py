"""Weekly hours and periods away: what they are, and which of them make no sense."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.instants import wall_instant
from app.domain.refusal import Refusal
from app.planning import WorkTime

MINUTES_A_DAY = 1440
MINUTES_A_WEEK = 7 * MINUTES_A_DAY
LONGEST_NOTE = 500
FARTHEST = timedelta(days=366 * 20)  # from now: an absence beyond it is a typing error


@dataclass(frozen=True, slots=True)
class HoursRange:
    """Working hours on one weekday (0 = Monday), in minutes past midnight; `end` may pass 1440 over midnight."""

    weekday: int
    start: int
    end: int
    since: date | None = None  # the date from which the week that it belongs to holds; None: from the beginning


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
    """A period on which new orders are not taken, with a short note. It is over by itself at its end.

    With a rule it comes again (`recurrence`): then `period` is the first time, and `skipped` are the dates left out.
    """

    id: int
    period: WholeDays | Hours
    note: str = ""
    rule: str = ""
    skipped: frozenset[date] = frozenset()


def away_span(away: Away, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The instants (UTC) at which the away starts and ends."""
    if isinstance(away.period, Hours):
        return away.period.start, away.period.end
    return wall_instant(away.period.first, 0, zone), wall_instant(away.period.last, MINUTES_A_DAY, zone)


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


def next_work(work: WorkTime, now: datetime) -> datetime | None:
    """The first instant from `now` on that lies in working time; None: none within five years."""
    found = work.finish(now, 1)
    return None if found is None else found - timedelta(minutes=1)


def week_minutes(hours: Iterable[HoursRange]) -> int:
    """Working minutes of one week without clock changes; what two ranges share over midnight counts once."""
    spans = [(r.weekday * MINUTES_A_DAY + r.start, r.weekday * MINUTES_A_DAY + r.end) for r in hours]
    wrapped = [(start - MINUTES_A_WEEK, end - MINUTES_A_WEEK) for start, end in spans]
    total, reached = 0, 0
    for start, end in sorted([*spans, *wrapped]):
        start, end = max(start, reached), min(end, MINUTES_A_WEEK)
        if start < end:
            total, reached = total + end - start, end
    return total


def usual_day(hours: Iterable[HoursRange]) -> int:
    """Working minutes of a usual working day: the mean over the days that have any; 0 without hours."""
    per_day: dict[int, int] = {}
    for range_ in hours:
        per_day[range_.weekday] = per_day.get(range_.weekday, 0) + range_.end - range_.start
    return sum(per_day.values()) // len(per_day) if per_day else 0


def check_hours(hours: Iterable[HoursRange]) -> None:
    """Refuses hours that end before they start, last over a day, or overlap: on one weekday, or over midnight."""
    ordered = sorted(hours, key=lambda r: (r.weekday, r.start, r.end))
    for range_ in ordered:
        if not 0 <= range_.weekday <= 6 or not 0 <= range_.start < MINUTES_A_DAY:
            raise Refusal("hours-outside-day", "hours", weekday=range_.weekday)
        if not range_.start < range_.end <= range_.start + MINUTES_A_DAY:
            raise Refusal("hours-end-before-start", "hours", weekday=range_.weekday)
    for earlier, later in zip(ordered, [*ordered[1:], *ordered[:1]], strict=True):
        apart = (later.weekday - earlier.weekday) * MINUTES_A_DAY
        if later is ordered[0]:
            apart += MINUTES_A_WEEK
        if later.start + apart < earlier.end:
            raise Refusal("hours-overlap", "hours", weekday=later.weekday)


def check_away(period: WholeDays | Hours, note: str, now: datetime) -> None:
    """Refuses an away that ends before it starts or is twenty years off, or whose note is over 500 characters."""
    if isinstance(period, WholeDays):
        first, last, today = period.first, period.last, now.date()
        backwards, apart = last < first, max(abs(first - today), abs(last - today))
    else:
        backwards, apart = period.end <= period.start, max(abs(period.start - now), abs(period.end - now))
    if backwards:
        raise Refusal("away-ends-first", "end")
    if apart > FARTHEST:
        raise Refusal("due-absurd", "end")
    check_length(note, "note", LONGEST_NOTE)


def check_length(text: str, field: str, most: int) -> None:
    """Refuses a text longer than `most` characters."""
    if len(text) > most:
        raise Refusal("text-too-long", field, most=most, length=len(text))


def day_span(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The instants (UTC) between which a clock in `zone` shows `day`."""
    return wall_instant(day, 0, zone), wall_instant(day, MINUTES_A_DAY, zone)
