"""Absences that come again: every Friday afternoon, the first Monday of the month.

The rule is kept as calendars write it (RFC 5545, RRULE). It counts days: each instance keeps the wall time and the
length of the first. A rule always ends, twenty years after the first at the latest, so that no question is endless.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.availability import FARTHEST, Away, Hours, WholeDays, away_span
from app.domain.instants import DAY, day_after, local_day, shifted, wall_instant
from app.domain.refusal import Refusal

LONGEST_RULE: Final = 200
INSTANT: Final = timedelta(microseconds=1)
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_PART: Final = re.compile(
    r"FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9][0-9]?|UNTIL=[0-9]{8}|WKST=(MO|SU)"
    r"|BYDAY=[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)(,[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU))*"
    r"|BYMONTHDAY=-?[1-9][0-9]?(,-?[1-9][0-9]?)*|BYMONTH=[1-9][0-2]?"
)


class Rhythm(StrEnum):
    """How often, as it is chosen."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY_WEEKDAY = "monthly by weekday"  # the first Monday
    MONTHLY_LAST = "monthly by last weekday"  # the last Friday
    MONTHLY_DAY = "monthly by day"  # the 15th
    YEARLY = "yearly"


def rhythms_for(first: date) -> tuple[Rhythm, ...]:
    """The rhythms that an absence begun on that day may have: the last weekday of a month only where it is one."""
    last = (first + 7 * DAY).month != first.month if first <= date.max - 7 * DAY else True
    fifth = first.day > 28
    left_out = {Rhythm.MONTHLY_WEEKDAY if fifth else None, None if last else Rhythm.MONTHLY_LAST}
    return tuple(rhythm for rhythm in Rhythm if rhythm not in left_out)


def rule_of(rhythm: Rhythm, first: date, until: date) -> str:
    """The rule of that rhythm from the day of the first instance until a date, which may be the last."""
    weekday = _DAYS[first.weekday()]
    how = {
        Rhythm.WEEKLY: f"FREQ=WEEKLY;BYDAY={weekday}",
        Rhythm.FORTNIGHTLY: f"FREQ=WEEKLY;INTERVAL=2;BYDAY={weekday}",
        Rhythm.MONTHLY_WEEKDAY: f"FREQ=MONTHLY;BYDAY={(first.day - 1) // 7 + 1}{weekday}",
        Rhythm.MONTHLY_LAST: f"FREQ=MONTHLY;BYDAY=-1{weekday}",
        Rhythm.MONTHLY_DAY: f"FREQ=MONTHLY;BYMONTHDAY={first.day}",
        Rhythm.YEARLY: f"FREQ=YEARLY;BYMONTH={first.month};BYMONTHDAY={first.day}",
    }[rhythm]
    return f"{how};UNTIL={until:%Y%m%d}"


def rhythm_of(rule: str, first: date) -> Rhythm | None:
    """The rhythm that a rule means; None for none of them."""
    until = until_of(rule, first)
    return next((rhythm for rhythm in Rhythm if rule_of(rhythm, first, until) == rule), None)


def until_of(rule: str, first: date) -> date:
    """The last date on which an instance may begin."""
    latest = first + FARTHEST if first <= date.max - FARTHEST else date.max
    found = re.search(r"UNTIL=([0-9]{4})([0-9]{2})([0-9]{2})", rule)
    return min(latest, date(int(found[1]), int(found[2]), int(found[3]))) if found else latest


def check_rule(rule: str, period: WholeDays | Hours, zone: ZoneInfo) -> None:
    """Refuses a rule that is none, or by which the absence would never be."""
    parts = rule.split(";")
    names = [part.partition("=")[0] for part in parts]
    if len(rule) > LONGEST_RULE or not all(_PART.fullmatch(part) for part in parts) or "FREQ" not in names:
        raise Refusal("repeat-unclear", "repeat")
    if len(set(names)) < len(names):
        raise Refusal("repeat-unclear", "repeat")
    away = Away(0, period, rule=rule)
    try:
        first = first_day(away, zone)
        until_of(rule, first)
        found = next(instances(away, zone, first, first + FARTHEST), None)
    except (ValueError, OverflowError) as error:
        raise Refusal("repeat-unclear", "repeat") from error
    if found is None:
        raise Refusal("repeat-never", "until")


def first_day(away: Away, zone: ZoneInfo) -> date:
    """The date on which the absence, or its first instance, begins."""
    return away.period.first if isinstance(away.period, WholeDays) else local_day(away.period.start, zone)


def last_day(away: Away, zone: ZoneInfo) -> date:
    """The last date that the absence, or its first instance, touches."""
    period = away.period
    return period.last if isinstance(period, WholeDays) else local_day(shifted(period.end, -INSTANT), zone)


def instances(away: Away, zone: ZoneInfo, first: date, last: date) -> Iterator[Away]:
    """The absences that touch the dates from `first` to `last`: itself, or each time that it comes again."""
    began, ended = first_day(away, zone), last_day(away, zone)
    if not away.rule:
        if began <= last and ended >= first:
            yield away
        return
    length = ended - began
    for day in _days(away, began, max(first - length, began) if first - date.min > length else began, last):
        if day not in away.skipped:
            yield replace(away, period=_moved(away.period, began, day, zone), rule="", skipped=frozenset())


def next_instance(away: Away, zone: ZoneInfo, now: datetime) -> Away | None:
    """The instance that runs at `now`, else the next one; None when it is all over."""
    today, until = local_day(now, zone), until_of(away.rule, first_day(away, zone))
    if not away.rule:
        return away if away_span(away, zone)[1] > now else None
    ahead = instances(away, zone, day_after(today, -1) or today, until)
    return next((its for its in ahead if away_span(its, zone)[1] > now), None)


def _days(away: Away, began: date, first: date, last: date) -> Iterator[date]:
    from dateutil.rrule import rrulestr  # few books have such absences

    until = until_of(away.rule, began)
    last = min(last, until)
    bare = re.sub(r";?UNTIL=[0-9]{8}", "", away.rule)
    for instant in rrulestr(bare, dtstart=datetime(began.year, began.month, began.day)):  # noqa: DTZ001 counts days
        if instant.date() > last:
            return
        if instant.date() >= first:
            yield instant.date()


def _moved(period: WholeDays | Hours, began: date, day: date, zone: ZoneInfo) -> WholeDays | Hours:
    """The period begun on another day: the same days, or the same wall times."""
    if isinstance(period, WholeDays):
        return WholeDays(day, day + (period.last - period.first))
    start = _minute(period.start, began, zone)
    end = _minute(period.end, began, zone)
    return Hours(wall_instant(day, start, zone), max(wall_instant(day, end, zone), wall_instant(day, start + 1, zone)))


def _minute(instant: datetime, day: date, zone: ZoneInfo) -> int:
    """What a clock on the wall shows, in minutes past the midnight with which `day` began."""
    wall = instant.astimezone(zone).replace(tzinfo=None)
    return (wall - datetime(day.year, day.month, day.day)) // timedelta(minutes=1)  # noqa: DTZ001 two wall times
