"""The arithmetic of windows against an array with one entry per minute, and on the nights when the clocks change."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count, pairwise
from random import Random
from zoneinfo import ZoneInfo

import pytest

from app.planning import WorkTime
from tests.planning.books import NOW, Span, at, minute

LENGTH = 60
INSTANCES = 400


def random_spans(rng: Random, most: int = 6) -> list[Span]:
    """Windows in no order, some with seconds, some empty, many overlapping."""
    spans = []
    for _ in range(rng.randint(0, most)):
        start = rng.randint(0, LENGTH) + rng.choice((0, 0, rng.random()))
        spans.append((at(start), at(start + rng.choice((0, rng.randint(0, 20), rng.random() * 10)))))
    return spans


def whole_minutes(spans: list[Span]) -> list[bool]:
    """For each minute from NOW on, whether all of it lies in windows."""
    return [_covered(spans, at(m), at(m + 1)) for m in range(LENGTH + 30)]


def _covered(spans: list[Span], start: datetime, end: datetime) -> bool:
    reached = start
    for a, b in sorted(spans):
        if a <= reached < b:
            reached = b
    return reached >= end


def array_finish(open_: list[bool], start: int, minutes: int) -> int | None:
    for m in range(start, len(open_)):
        minutes -= open_[m]
        if minutes == 0:
            return m + 1
    return None


def array_latest_start(open_: list[bool], end: int, minutes: int) -> int | None:
    for m in range(min(end, len(open_)) - 1, -1, -1):
        minutes -= open_[m]
        if minutes == 0:
            return m
    return None


def check_array(rng: Random) -> None:
    """Windows and blocks, read at once and lazily."""
    spans, blocks = random_spans(rng), random_spans(rng, 3)
    open_ = whole_minutes(spans)
    lazily = WorkTime.lazily(sorted(spans))
    without = [o and not _touched(blocks, m) for m, o in enumerate(open_)]
    for worktime, minutes in (
        (WorkTime(spans), open_),
        (lazily, open_),
        (WorkTime(spans).without(blocks), without),
        (lazily.without(blocks), without),
    ):
        check_worktime(rng, worktime, minutes)


def test_against_an_array_of_minutes() -> None:
    for seed in range(INSTANCES):
        check_array(Random(seed))


def _touched(blocks: list[Span], m: int) -> bool:
    return any(a < at(m + 1) and b > at(m) for a, b in blocks if a < b)


def check_worktime(rng: Random, worktime: WorkTime, open_: list[bool]) -> None:
    for _ in range(8):
        a, b, needed = rng.randint(0, LENGTH), rng.randint(0, LENGTH + 20), rng.randint(1, 25)
        assert worktime.minutes(at(a), at(b)) == sum(open_[a:b])
        assert worktime.minutes(at(a - 0.5), at(b + 0.5)) == sum(open_[a:b])
        finish, start = worktime.finish(at(a), needed), worktime.latest_start(at(b), needed)
        assert (None if finish is None else minute(finish)) == array_finish(open_, a, needed)
        assert (None if start is None else minute(start)) == array_latest_start(open_, b, needed)
        clipped = worktime.windows(at(a), at(b))
        assert [m for s, e in clipped for m in range(minute(s), minute(e))] == [m for m in range(a, b) if open_[m]]
        assert all(s.tzinfo is UTC and e.tzinfo is UTC for s, e in clipped)


def test_adjoining_windows_make_one_even_within_a_minute() -> None:
    worktime = WorkTime([(at(0), at(30.5)), (at(30.5), at(60))])
    assert worktime.windows(at(0), at(100)) == ((at(0), at(60)),)
    assert worktime.minutes(at(0), at(60)) == 60


def test_no_work_is_done_at_once() -> None:
    worktime = WorkTime([(at(10), at(20))])
    assert worktime.finish(at(0), 0) == at(0)
    assert worktime.latest_start(at(5), 0) == at(5)


def test_part_of_a_minute_counts_as_one() -> None:
    assert WorkTime([(at(0), at(20))]).finish(at(0), 4.2) == at(5)


@pytest.mark.parametrize("minutes", [-1, float("nan"), float("inf")])
def test_impossible_minutes_are_refused(minutes: float) -> None:
    with pytest.raises(ValueError, match="minutes"):
        WorkTime([]).finish(NOW, minutes)


def test_naive_datetimes_are_refused() -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(ValueError, match="time zone"):
        WorkTime([(naive, naive)])
    with pytest.raises(ValueError, match="time zone"):
        WorkTime([]).minutes(naive, NOW)
    with pytest.raises(ValueError, match="time zone"):
        WorkTime([]).without([(naive, naive)])


def test_windows_that_end_before_they_start_are_refused() -> None:
    with pytest.raises(ValueError, match="before it starts"):
        WorkTime([(at(1), at(0))])


class Weekdays:
    """An hour a day for ever, and how many days of it were asked for."""

    def __init__(self) -> None:
        self.pulled = 0

    def __iter__(self) -> Iterator[Span]:
        for day in count():
            self.pulled += 1
            yield at(day * 1440), at(day * 1440 + 60)


def test_an_endless_calendar_is_read_only_as_far_as_needed() -> None:
    days = Weekdays()
    worktime = WorkTime.lazily(days)
    assert days.pulled == 0
    assert worktime.finish(NOW, 600) == at(9 * 1440 + 60)
    assert 10 <= days.pulled <= 14
    free = worktime.without([(at(0), at(5 * 1440))])
    assert free.finish(NOW, 60) == at(5 * 1440 + 60)
    assert days.pulled <= 14


def test_an_endless_calendar_ends_after_five_years() -> None:
    days = Weekdays()
    worktime = WorkTime.lazily(days)
    assert worktime.finish(NOW, 10_000_000) is None
    assert worktime.minutes(NOW, datetime(9999, 1, 1, tzinfo=UTC)) == 1827 * 60
    assert worktime.without([(at(0), at(1440))]).finish(NOW, 10_000_000) is None
    assert days.pulled < 1850


def test_windows_slightly_out_of_order_are_put_right() -> None:
    spans = [(at(0), at(90)), (at(120), at(150)), (at(90), at(120)), (at(150), at(210))]
    assert WorkTime.lazily(iter(spans)).windows(at(0), at(500)) == ((at(0), at(210)),)


def night(zone: ZoneInfo, day: date, first: int, last: int) -> Span:
    """From one hour of the wall clock until another."""
    return (
        datetime(day.year, day.month, day.day, first, tzinfo=zone),
        datetime(day.year, day.month, day.day, last, tzinfo=zone),
    )


@pytest.mark.parametrize(
    ("day", "minutes"), [(date(2026, 3, 28), 180), (date(2026, 3, 29), 120), (date(2026, 10, 25), 240)]
)
def test_the_night_when_the_clocks_change(day: date, minutes: int) -> None:
    start, end = night(ZoneInfo("Europe/Paris"), day, 1, 4)
    worktime = WorkTime([(start, end)])
    assert worktime.minutes(start, end) == minutes
    assert worktime.finish(start, minutes) == end
    assert worktime.latest_start(end, minutes) == start


@pytest.mark.parametrize(
    "name", ["Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu", "Africa/Casablanca", "Pacific/Apia"]
)
@pytest.mark.parametrize("year", [2011, 2026])
def test_a_year_of_whole_days_has_no_gaps(name: str, year: int) -> None:
    zone = ZoneInfo(name)
    midnights = [datetime(year, 1, 1, tzinfo=zone) + timedelta(days=n) for n in range(366)]
    days = [(a, b) for a, b in pairwise(midnights) if a.astimezone(UTC) <= b.astimezone(UTC)]
    worktime = WorkTime(days)
    start, end = midnights[0].astimezone(UTC), midnights[-1].astimezone(UTC)
    assert worktime.minutes(start, end) == (end - start) // timedelta(minutes=1)
    assert worktime.windows(start, end) == ((start, end),)
