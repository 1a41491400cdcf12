"""Days and hours: checked against a clock that is read minute by minute."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.instants import (
    day_after,
    local_day,
    plus_business_days,
    plus_days,
    wall_instant,
    wall_spans,
    zone_named,
)
from app.domain.refusal import Refusal

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
PARIS = ZoneInfo("Europe/Paris")
# Days on which clocks change, or nearly: spring, autumn, half an hour only, a whole day left out, Ramadan.
CHANGES = [
    ("Europe/Paris", date(2026, 3, 29)),
    ("Europe/Paris", date(2026, 10, 25)),
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("America/St_Johns", date(2006, 4, 2)),  # at one minute past midnight
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Africa/Casablanca", date(2026, 2, 15)),
    ("Africa/Casablanca", date(2026, 3, 22)),
    ("Asia/Kathmandu", date(2026, 1, 1)),
    ("America/Havana", date(2026, 3, 8)),  # midnight itself is skipped
]


@st.composite
def wall_ranges(draw: st.DrawFn) -> tuple[ZoneInfo, date, int, int]:
    """A range of a day, mostly on a night when the clocks change; it may run over midnight."""
    name, day = draw(st.sampled_from(CHANGES))
    day += draw(st.integers(-2, 2)) * DAY
    start = draw(st.integers(0, 1439))
    return ZoneInfo(name), day, start, draw(st.integers(start + 1, start + 1440))


def minutes_read(zone: ZoneInfo, day: date, start: int, end: int) -> set[datetime]:
    """The minutes (UTC) at which a clock in `zone` reads between `start` and `end` past midnight of `day`."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    every = (midnight - 2 * DAY + n * MINUTE for n in range(6 * 1440))
    wall_midnight = midnight.replace(tzinfo=None)
    return {
        minute
        for minute in every
        if start * MINUTE <= minute.astimezone(zone).replace(tzinfo=None) - wall_midnight < end * MINUTE
    }


@given(wall_ranges())
def test_a_range_of_the_day_is_every_minute_the_clock_reads_it(given_: tuple[ZoneInfo, date, int, int]) -> None:
    """Skipped minutes don't count, minutes that come twice count twice, and the spans come in order."""
    zone, day, start, end = given_
    spans = list(wall_spans(day, start, end, zone))
    covered = [first + n * MINUTE for first, last in spans for n in range(round((last - first) / MINUTE))]
    assert len(covered) == len(set(covered))
    assert set(covered) == minutes_read(zone, day, start, end)
    assert spans == sorted(spans)


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 28), 4), (date(2026, 3, 29), 3), (date(2026, 10, 25), 5)], ids=str
)
def test_midnight_to_four_has_as_many_hours_as_the_night(day: date, hours: int) -> None:
    """A working day of 0–4 on the night of the change has 3 or 5 hours."""
    spans = wall_spans(day, 0, 4 * 60, PARIS)
    assert sum((end - start for start, end in spans), timedelta()) == timedelta(hours=hours)


def test_a_day_that_samoa_left_out_has_no_hours() -> None:
    """Friday 30 December 2011 did not happen in Apia; the days around it are whole."""
    apia = ZoneInfo("Pacific/Apia")
    lengths = [
        sum((end - start for start, end in wall_spans(date(2011, 12, day), 0, 1440, apia)), timedelta())
        for day in (29, 30, 31)
    ]
    assert lengths == [DAY, timedelta(), DAY]


@given(wall_ranges())
def test_a_wall_time_is_what_the_clock_then_reads(given_: tuple[ZoneInfo, date, int, int]) -> None:
    """The instant of a wall time reads so; the first of two, and never an earlier one where it is skipped."""
    zone, day, start, _ = given_
    found = wall_instant(day, start, zone)
    reading = sorted(minutes_read(zone, day, start, start + 1))
    if reading:
        assert found == reading[0]
    else:
        assert found.astimezone(zone).replace(tzinfo=None) > datetime.combine(day, datetime.min.time()) + start * MINUTE


def test_days_keep_the_wall_time_and_hours_elapse() -> None:
    """Over the change of clocks, a day later is 25 hours later."""
    saturday = datetime(2026, 10, 24, 16, 0, tzinfo=UTC)
    assert plus_days(saturday, 1, PARIS) - saturday == timedelta(hours=25)
    assert plus_days(saturday, 1, PARIS).astimezone(PARIS).hour == 18


def test_business_days_leave_the_weekend_out() -> None:
    """Two weekdays after Thursday evening is Monday evening."""
    thursday = datetime(2026, 11, 26, 17, 0, tzinfo=UTC)
    assert plus_business_days(thursday, 2, PARIS) == datetime(2026, 11, 30, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Niue", "Europe/Paris", "UTC"])
@pytest.mark.parametrize("day", [date.min, date.min + DAY, date.max - DAY, date.max], ids=str)
def test_the_edges_of_time_are_no_trap(zone: str, day: date) -> None:
    """The first and the last days of the years 1 to 9999 have instants, a date and hours, and nothing overflows."""
    place = ZoneInfo(zone)
    start, end = wall_instant(day, 0, place), wall_instant(day, 1440, place)
    assert timedelta() < end - start <= DAY
    assert all(start <= a < b <= end for a, b in wall_spans(day, 0, 1440, place))
    assert abs(local_day(start, place).toordinal() - day.toordinal()) <= 1


def test_there_is_no_day_before_the_first_and_none_after_the_last() -> None:
    """Counting days stops at the edges."""
    assert day_after(date.min, -1) is None
    assert day_after(date.max, 1) is None
    assert day_after(date(2028, 2, 28), 1) == date(2028, 2, 29)


@pytest.mark.parametrize("name", ["Mars/Olympus", "", "../etc/passwd", "a" * 500, "Europe/Paris\0"])
def test_a_zone_that_is_none_is_refused(name: str) -> None:
    """A name that means no zone is refused, whatever it looks like."""
    with pytest.raises(Refusal) as refused:
        zone_named(name)
    assert refused.value.reason == "zone-unknown"
