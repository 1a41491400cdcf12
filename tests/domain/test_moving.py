"""An absence is moved and stretched by the clock on the wall, also on the nights when the clocks change."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.availability import Hours, WholeDays
from app.domain.instants import wall_instant
from app.domain.moving import Grip, Shift, moved, on_quarters

PARIS = ZoneInfo("Europe/Paris")
ZONES = [PARIS, ZoneInfo("Australia/Lord_Howe"), ZoneInfo("America/New_York"), ZoneInfo("Asia/Kathmandu")]
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)  # the clocks of Paris go forward at 2:00, back at 3:00


def hours(day: date, start: int, end: int, zone: ZoneInfo = PARIS) -> Hours:
    """From a minute past midnight to another, by the clock on the wall."""
    return Hours(wall_instant(day, start, zone), wall_instant(day, end, zone))


def wall(instant: datetime, zone: ZoneInfo = PARIS) -> str:
    """What the clock on the wall shows."""
    return f"{instant.astimezone(zone):%d %H:%M}"


def test_whole_days_go_by_days_and_never_end_before_they_begin() -> None:
    fair = WholeDays(date(2026, 11, 24), date(2026, 11, 26))
    assert moved(fair, Shift(days=-2), PARIS) == WholeDays(date(2026, 11, 22), date(2026, 11, 24))
    assert moved(fair, Shift(days=1, grip=Grip.START), PARIS) == WholeDays(date(2026, 11, 25), date(2026, 11, 26))
    assert moved(fair, Shift(days=9, grip=Grip.START), PARIS) == WholeDays(date(2026, 11, 26), date(2026, 11, 26))
    assert moved(fair, Shift(days=-9, grip=Grip.END), PARIS) == WholeDays(date(2026, 11, 24), date(2026, 11, 24))
    assert moved(fair, Shift(minutes=600), PARIS) == fair


def test_hours_go_over_midnight() -> None:
    concert = hours(date(2026, 11, 26), 20 * 60, 23 * 60)
    later = moved(concert, Shift(minutes=120), PARIS)
    assert isinstance(later, Hours)
    assert (wall(later.start), wall(later.end)) == ("26 22:00", "27 01:00")
    assert moved(later, Shift(minutes=-120), PARIS) == concert


def test_an_end_that_meets_the_beginning_leaves_a_quarter_of_an_hour() -> None:
    lunch = hours(date(2026, 11, 24), 720, 780)
    assert moved(lunch, Shift(minutes=-300, grip=Grip.END), PARIS) == hours(date(2026, 11, 24), 720, 735)
    assert moved(lunch, Shift(minutes=300, grip=Grip.START), PARIS) == hours(date(2026, 11, 24), 765, 780)
    assert moved(lunch, Shift(days=-1, grip=Grip.END), PARIS) == lunch


def test_over_a_night_when_the_clocks_change_the_wall_times_stay() -> None:
    night = hours(SPRING - timedelta(days=2), 23 * 60, 30 * 60)
    for day in (SPRING, AUTUMN):
        there = moved(night, Shift(days=(day - SPRING).days + 1), PARIS)
        assert isinstance(there, Hours)
        assert (wall(there.start)[3:], wall(there.end)[3:]) == ("23:00", "06:00")


def test_by_quarters_through_the_hour_that_is_skipped_and_the_one_that_comes_twice() -> None:
    """Every step leads on."""
    for day, shown in (
        (SPRING, ["01:30", "01:45", "03:00", "03:15"]),
        (AUTUMN, ["01:30", "01:45", "02:00", "02:15", "02:30", "02:45", "03:00"]),
    ):
        its: WholeDays | Hours = hours(day, 90, 100)
        starts = []
        for _ in shown:
            assert isinstance(its, Hours)
            starts.append(its.start)
            its = moved(its, on_quarters(its, Shift(minutes=8), PARIS), PARIS)
        assert [wall(start)[3:] for start in starts] == shown
        assert starts == sorted(set(starts))


def test_the_second_of_two_hours_stays_the_second() -> None:
    second = datetime(2026, 10, 25, 1, 15, tzinfo=UTC)  # 2:15, an hour after the first 2:15
    its = moved(Hours(second, second + timedelta(hours=2)), Shift(minutes=15), PARIS)
    assert isinstance(its, Hours)
    assert its.start - second == timedelta(minutes=15)


def test_hours_that_a_night_skips_keep_their_length() -> None:
    skipped = hours(SPRING - timedelta(days=1), 120, 180)
    its = moved(skipped, Shift(days=1), PARIS)
    assert isinstance(its, Hours)
    assert (wall(its.start), wall(its.end)) == ("29 03:00", "29 04:00")


@pytest.mark.parametrize(("shift", "there"), [(8, 615), (-8, 600), (22, 630), (-40, 570), (7, 615), (-1, 600)])
def test_what_is_held_comes_to_lie_on_a_quarter(shift: int, there: int) -> None:
    its = hours(date(2026, 11, 24), 607, 700)
    found = moved(its, on_quarters(its, Shift(minutes=shift), PARIS), PARIS)
    assert found == hours(date(2026, 11, 24), there, there + 93)


def test_an_end_that_is_held_comes_to_lie_on_a_quarter_whatever_the_beginning() -> None:
    its = hours(date(2026, 11, 24), 600, 667)
    assert moved(its, on_quarters(its, Shift(minutes=8, grip=Grip.END), PARIS), PARIS) == hours(
        date(2026, 11, 24), 600, 675
    )


@given(
    st.sampled_from(ZONES),
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.integers(0, 1439),
    st.integers(1, 3000),
    st.integers(-3000, 3000),
    st.sampled_from(Grip),
)
def test_it_always_lasts_and_only_what_is_held_moves(
    zone: ZoneInfo, day: date, start: int, length: int, minutes: int, grip: Grip
) -> None:
    begin = wall_instant(day, start, zone)
    its = Hours(begin, begin + timedelta(minutes=length))
    there = moved(its, Shift(minutes=minutes, grip=grip), zone)
    assert isinstance(there, Hours)
    assert there.start < there.end
    assert grip is not Grip.START or there.end == its.end
    assert grip is not Grip.END or there.start == its.start
