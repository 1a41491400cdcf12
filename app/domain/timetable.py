"""When the freelancer works if nothing comes between: weekly hours, from which date they hold, and days that differ."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from app.domain.availability import FARTHEST, MINUTES_A_DAY, MINUTES_A_WEEK, HoursRange, check_hours, week_minutes
from app.domain.instants import DAY, LAST, day_after, local_day, shifted, wall_instant, wall_spans
from app.domain.refusal import Refusal
from app.planning import WorkTime

Ranges = tuple[tuple[int, int], ...]
Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A date with hours of its own, in minutes past midnight, instead of the weekly ones; none for a day off."""

    day: date
    ranges: Ranges = ()


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday, with its names; `half` where only the afternoon is off."""

    day: date
    english: str
    french: str
    half: bool = False


@dataclass(frozen=True, slots=True)
class Timetable:
    """The hours of every date there is. A night that runs over midnight belongs to the day on which it begins."""

    zone: ZoneInfo
    hours: tuple[HoursRange, ...]
    special_days: tuple[SpecialDay, ...] = ()
    holidays: tuple[Holiday, ...] = ()

    def week(self, day: date) -> tuple[HoursRange, ...]:
        """The weekly hours that hold on a date."""
        return week_of(self.hours, day)

    def ranges(self, day: date) -> Ranges:
        """The hours of one date."""
        special = next((its.ranges for its in self.special_days if its.day == day), None)
        if special is not None:
            return special
        weekly = weekly_ranges(self.week(day), day.weekday())
        return next((_left_by(its, weekly) for its in self.holidays if its.day == day), weekly)

    def windows(self, first: date, last: date | None) -> Iterator[Span]:
        """The hours that begin on a day from `first` to `last` (None: no end), as instants in time order."""
        special = {its.day: _left_by(its, self._weekly(its.day)) for its in self.holidays}
        special.update((its.day, its.ranges) for its in self.special_days)
        weeks = _weeks(self.hours)
        end = date.max if last is None else last
        for since, until, week in weeks:
            day: date | None = max(first, since)
            days = {weekday: weekly_ranges(week, weekday) for weekday in range(7)}
            if not week and not special:
                continue
            while day is not None and day <= min(until, end):
                for start, finish in special.get(day, days[day.weekday()]):
                    yield from wall_spans(day, start, finish, self.zone)
                day = _next_day(day, week, special)

    def windows_from(self, start: datetime) -> Iterator[Span]:
        """The hours as instants, in time order and without end, from two days before `start` on."""
        today = local_day(start, self.zone)
        first = day_after(today, -2) or today
        if week_minutes(self.week(date.max)) != MINUTES_A_WEEK:
            yield from self.windows(first, None)
            return
        special, free = (its.day for its in self.special_days), (its.day for its in self.holidays)
        irregular = max([first, *special, *free, *_changes(self.hours)])
        yield from self.windows(first, irregular)
        yield wall_instant(irregular, MINUTES_A_DAY, self.zone), LAST  # day by day, its end would never be found

    def _weekly(self, day: date) -> Ranges:
        return weekly_ranges(self.week(day), day.weekday())


def work_time(timetable: Timetable, taken: Iterable[Span], now: datetime) -> WorkTime:
    """The line of working time from `now` on: the hours minus what is taken."""
    since = shifted(now, -2 * DAY)
    return WorkTime.lazily(timetable.windows_from(now)).without([span for span in taken if span[1] > since])


def week_of(hours: Iterable[HoursRange], day: date) -> tuple[HoursRange, ...]:
    """The weekly hours that hold on a date: those of the latest change that is not after it."""
    every = tuple(hours)
    changes = [since for since in _changes(every) if since <= day]
    latest = max(changes, default=None)
    return tuple(range_ for range_ in every if range_.since == latest)


def weekly_ranges(week: Iterable[HoursRange], weekday: int) -> Ranges:
    """What a week has on one weekday, earliest first."""
    return tuple(sorted((range_.start, range_.end) for range_ in week if range_.weekday == weekday))


def halves(ranges: Ranges) -> tuple[Ranges, Ranges]:
    """A day's hours before its longest break and after it; in its middle where there is no break."""
    ordered = tuple(sorted(ranges))
    breaks = [(later[0] - earlier[1], -place) for place, (earlier, later) in enumerate(pairwise(ordered))]
    if breaks:
        place = 1 - max(breaks)[1]
        return ordered[:place], ordered[place:]
    if not ordered:
        return (), ()
    ((start, end),) = ordered
    middle = start + (end - start) // 2
    return ((start, middle),), ((middle, end),) if middle > start else ()


def ranges_from(text: str) -> Ranges:
    """The ranges that `ranges_text` wrote down; raises ValueError for anything else."""
    pairs = (part.split("-") for part in text.split())
    return tuple(sorted((int(start), int(end)) for start, end in pairs))


def ranges_text(ranges: Ranges) -> str:
    """Ranges as the book keeps them: "540-720 810-1050"."""
    return " ".join(f"{start}-{end}" for start, end in sorted(ranges))


def check_special_day(special: SpecialDay, now: datetime) -> None:
    """Refuses hours of one day that end before they start, last over a day or overlap, and a day twenty years off."""
    if abs(special.day - now.date()) > FARTHEST:
        raise Refusal("due-absurd", "day")
    for start, end in special.ranges:
        if not 0 <= start < MINUTES_A_DAY or not start < end <= start + MINUTES_A_DAY:
            raise Refusal("hours-end-before-start", "hours", weekday=special.day.weekday())
    for earlier, later in pairwise(sorted(special.ranges)):
        if later[0] < earlier[1]:
            raise Refusal("hours-overlap", "hours", weekday=special.day.weekday())


def check_weeks(hours: Iterable[HoursRange]) -> None:
    """Refuses weekly hours that make no sense, each week by itself."""
    every = tuple(hours)
    for since in (None, *_changes(every)):
        check_hours(range_ for range_ in every if range_.since == since)


def _left_by(holiday: Holiday, weekly: Ranges) -> Ranges:
    """What a holiday leaves of a day's weekly hours: nothing, or the morning."""
    return halves(weekly)[0] if holiday.half else ()


def _changes(hours: Iterable[HoursRange]) -> tuple[date, ...]:
    return tuple(sorted({range_.since for range_ in hours if range_.since is not None}))


def _weeks(hours: tuple[HoursRange, ...]) -> Iterator[tuple[date, date, tuple[HoursRange, ...]]]:
    """The weekly hours there have been and will be, each with the dates on which it holds."""
    starts = [date.min, *(since for since in _changes(hours) if since > date.min)]
    for place, since in enumerate(starts):
        following = starts[place + 1] if place + 1 < len(starts) else None
        yield since, date.max if following is None else following - DAY, week_of(hours, since)


def _next_day(day: date, week: tuple[HoursRange, ...], special: Mapping[date, Ranges]) -> date | None:
    """The day after; without weekly hours, the next day that has hours of its own."""
    if week:
        return day_after(day, 1)
    return min((its for its in special if its > day), default=None)
