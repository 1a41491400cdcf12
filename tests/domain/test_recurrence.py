"""Absences that come again, against a walk from day to day."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.availability import Away, Hours, HoursRange, WholeDays, day_span
from app.domain.book import Book, Settings
from app.domain.instants import wall_instant
from app.domain.presence import running_away
from app.domain.recurrence import (
    Rhythm,
    check_rule,
    instances,
    next_instance,
    rhythm_of,
    rhythms_for,
    rule_of,
    until_of,
)
from tests.facts import refused

DAY = timedelta(days=1)
PARIS = ZoneInfo("Europe/Paris")
FRIDAY, FOREVER = date(2026, 11, 27), date(2031, 1, 1)
WEEK = tuple(HoursRange(day, start, end) for day in range(5) for start, end in ((540, 720), (810, 1050)))
NOW = datetime(2026, 11, 23, 12, 55, tzinfo=UTC)

IS_ON: dict[Rhythm, Callable[[date, date], bool]] = {
    Rhythm.WEEKLY: lambda day, first: day.weekday() == first.weekday(),
    Rhythm.FORTNIGHTLY: lambda day, first: (day - first).days % 14 == 0,
    Rhythm.MONTHLY_WEEKDAY: lambda day, first: (
        day.weekday() == first.weekday() and (day.day - 1) // 7 == (first.day - 1) // 7
    ),
    Rhythm.MONTHLY_LAST: lambda day, first: day.weekday() == first.weekday() and (day + 7 * DAY).month != day.month,
    Rhythm.MONTHLY_DAY: lambda day, first: day.day == first.day,
    Rhythm.YEARLY: lambda day, first: (day.month, day.day) == (first.month, first.day),
}


def afternoon(day: date) -> Hours:
    """From 13:30 to 18:00 by the clocks of Paris."""
    return Hours(wall_instant(day, 810, PARIS), wall_instant(day, 1080, PARIS))


def days_of(away: Away, first: date, last: date) -> list[date]:
    """The first days of the instances between two dates."""
    found = (its.period for its in instances(away, PARIS, first, last))
    return [its.first for its in found if isinstance(its, WholeDays)]


@given(
    st.sampled_from(Rhythm),
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.integers(0, 2000),
    st.integers(-100, 2500),
    st.integers(0, 400),
    st.integers(0, 9),
    st.sets(st.integers(0, 800), max_size=4),
)
def test_each_time_is_one_that_a_walk_through_the_days_finds(
    rhythm: Rhythm, first: date, lasts: int, start: int, length: int, days: int, skipped: set[int]
) -> None:
    if rhythm not in rhythms_for(first):
        rhythm = Rhythm.WEEKLY
    until, left_out = first + lasts * DAY, frozenset(first + n * DAY for n in skipped)
    away = Away(1, WholeDays(first, first + days * DAY), rule=rule_of(rhythm, first, until), skipped=left_out)
    shown, end = first + start * DAY, first + (start + length) * DAY
    walk = (first + n * DAY for n in range(lasts + 1))
    wanted = [day for day in walk if IS_ON[rhythm](day, first) and day not in left_out]
    assert days_of(away, shown, end) == [day for day in wanted if day <= end and day + days * DAY >= shown]
    assert rhythm_of(away.rule, first) == rhythm
    assert until_of(away.rule, first) == until


def test_every_friday_afternoon_keeps_its_wall_time_over_the_change_of_clocks() -> None:
    away = Away(1, afternoon(date(2026, 3, 20)), "Choir", rule_of(Rhythm.WEEKLY, date(2026, 3, 20), FOREVER))
    found = [its.period for its in instances(away, PARIS, date(2026, 3, 20), date(2026, 4, 4))]
    assert found == [afternoon(date(2026, 3, 20)), afternoon(date(2026, 3, 27)), afternoon(date(2026, 4, 3))]


def test_the_plan_and_the_chip_know_every_time_of_it() -> None:
    away = Away(1, afternoon(FRIDAY), "Choir", rule_of(Rhythm.WEEKLY, FRIDAY, FOREVER), frozenset({FRIDAY + 7 * DAY}))
    book = Book(Settings(PARIS), WEEK, (away,), ())
    line = book.work_time(NOW)
    fridays = [FRIDAY + 7 * n * DAY for n in range(3)]
    assert [line.minutes(*day_span(day, PARIS)) for day in fridays] == [180, 420, 180]
    assert [line.minutes(*day_span(date(2030, 12, 27), PARIS)), line.minutes(*day_span(date(2031, 1, 3), PARIS))] == [
        180,
        420,
    ]
    running = running_away(book, wall_instant(fridays[2], 900, PARIS))
    assert running is not None
    assert running[1] == wall_instant(fridays[2], 1080, PARIS)
    assert running_away(book, wall_instant(fridays[1], 900, PARIS)) is None


def test_the_next_time_is_the_one_that_runs_or_comes() -> None:
    away = Away(1, afternoon(FRIDAY), rule=rule_of(Rhythm.WEEKLY, FRIDAY, FRIDAY + 8 * DAY))
    at = [NOW, wall_instant(FRIDAY, 900, PARIS), wall_instant(FRIDAY, 1080, PARIS), wall_instant(FOREVER, 0, PARIS)]
    found = [next_instance(away, PARIS, now) for now in at]
    assert [its and its.period for its in found] == [
        afternoon(FRIDAY),
        afternoon(FRIDAY),
        afternoon(FRIDAY + 7 * DAY),
        None,
    ]
    once = Away(2, WholeDays(FRIDAY, FRIDAY))
    assert next_instance(once, PARIS, NOW) == once
    assert next_instance(once, PARIS, NOW + 9 * DAY) is None


def test_the_twenty_ninth_of_february_comes_every_fourth_year() -> None:
    leap = date(2024, 2, 29)
    away = Away(1, WholeDays(leap, leap), rule=rule_of(Rhythm.YEARLY, leap, FOREVER + 3 * 365 * DAY))
    assert days_of(away, leap, date(2034, 1, 1)) == [leap, date(2028, 2, 29), date(2032, 2, 29)]


def test_a_rhythm_is_offered_only_where_the_day_has_it() -> None:
    assert Rhythm.MONTHLY_LAST not in rhythms_for(date(2026, 11, 20))
    assert Rhythm.MONTHLY_LAST in rhythms_for(FRIDAY)
    assert Rhythm.MONTHLY_WEEKDAY not in rhythms_for(date(2026, 11, 30))


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("FREQ=SECONDLY", "repeat-unclear"),
        ("FREQ=HOURLY;INTERVAL=2", "repeat-unclear"),
        ("FREQ=WEEKLY;INTERVAL=0", "repeat-unclear"),
        ("FREQ=WEEKLY;FREQ=DAILY", "repeat-unclear"),
        ("FREQ=WEEKLY;BYSETPOS=1", "repeat-unclear"),
        ("BYDAY=MO", "repeat-unclear"),
        ("FREQ=YEARLY;UNTIL=20269999", "repeat-unclear"),
        ("FREQ=DAILY;" + "BYDAY=MO," * 40, "repeat-unclear"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "repeat-never"),
        ("FREQ=WEEKLY;UNTIL=20261101", "repeat-never"),
    ],
)
def test_rules_that_make_no_sense_are_refused(rule: str, reason: str) -> None:
    with refused(reason):
        check_rule(rule, WholeDays(FRIDAY, FRIDAY), PARIS)


@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=3", "FREQ=MONTHLY;BYMONTHDAY=-1"])
def test_other_rules_are_taken_as_they_are_and_end_after_twenty_years(rule: str) -> None:
    period = WholeDays(FRIDAY, FRIDAY)
    check_rule(rule, period, PARIS)
    assert rhythm_of(rule, FRIDAY) is None
    assert days_of(Away(1, period, rule=rule), date(2047, 1, 1), date(2060, 1, 1)) == []
