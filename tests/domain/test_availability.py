"""When the freelancer works: weekly hours minus aways, against a count minute by minute."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.availability import (
    Away,
    Hours,
    HoursRange,
    WholeDays,
    away_span,
    check_away,
    check_hours,
    current_away,
    day_span,
    next_work,
    usual_day,
    week_minutes,
)
from app.domain.book import Book, Settings
from app.domain.refusal import Refusal
from app.domain.timetable import Ranges, SpecialDay, Timetable, halves, week_of, work_time
from app.planning import WorkTime

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
PARIS = ZoneInfo("Europe/Paris")
WEEK = tuple(HoursRange(day, start, end) for day in range(5) for start, end in ((540, 720), (810, 1050)))
MONDAY = datetime(2026, 11, 23, 12, 55, tzinfo=UTC)  # 13:55 in Paris
STARTS = [
    ("Europe/Paris", date(2026, 3, 27)),
    ("Europe/Paris", date(2026, 10, 23)),
    ("Australia/Lord_Howe", date(2026, 4, 3)),
    ("Pacific/Apia", date(2011, 12, 28)),
    ("Africa/Casablanca", date(2026, 3, 20)),
    ("America/New_York", date(2026, 6, 1)),
]

ranges = st.builds(
    lambda weekday, start, length: HoursRange(weekday, start, start + length),
    st.integers(0, 6),
    st.integers(0, 1439),
    st.integers(1, 1440),
)
pairs = st.builds(lambda start, length: (start, start + length), st.integers(0, 1439), st.integers(1, 1440))


def line_of(hours: Iterable[HoursRange], aways: Iterable[Away], zone: ZoneInfo, now: datetime) -> WorkTime:
    """The line of working time of a book with these weekly hours and aways."""
    return work_time(Timetable(zone, tuple(hours)), (away_span(away, zone) for away in aways), now)


@dataclass(frozen=True)
class Calendar:
    """Weekly hours, overlapping or not, other ones from a date on, days of their own, and aways of both kinds."""

    zone: ZoneInfo
    now: datetime
    hours: list[HoursRange]
    special: list[SpecialDay]
    aways: list[Away]

    def line(self) -> WorkTime:
        """What the book makes of it."""
        settings = Settings(self.zone)
        book = Book(settings, tuple(self.hours), tuple(self.aways), (), special_days=tuple(self.special))
        return book.work_time(self.now)


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    """Calendars around a change of clocks."""
    name, first = draw(st.sampled_from(STARTS))
    zone = ZoneInfo(name)
    now = datetime(first.year, first.month, first.day, tzinfo=UTC) + draw(st.integers(0, 1439)) * MINUTE
    dates = st.integers(-3, 5).map(lambda days: first + days * DAY)
    hours = draw(st.lists(ranges, max_size=6))
    since = draw(st.none() | dates)
    if since is not None:
        hours += [replace(its, since=since) for its in draw(st.lists(ranges, max_size=4))]
    days = draw(st.lists(dates, unique=True, max_size=3))
    special = [SpecialDay(day, tuple(draw(st.lists(pairs, max_size=2)))) for day in days]
    aways = []
    for id_ in range(draw(st.integers(0, 3))):
        offset, length = draw(st.integers(-1440, 5000)), draw(st.integers(1, 3000))
        if draw(st.booleans()):
            period: WholeDays | Hours = Hours(now + offset * MINUTE, now + (offset + length) * MINUTE)
        else:
            day = first + (offset // 1440) * DAY
            period = WholeDays(day, day + (length // 1440) * DAY)
        aways.append(Away(id_, period))
    if name == "Pacific/Apia":  # hours over a day that was left out run by its own clock, which nobody can read then
        hours = [its for its in hours if its.end <= 1440]
        special = [its for its in special if all(end <= 1440 for _, end in its.ranges)]
    return Calendar(zone, now, hours, special, aways)


def is_at_work(minute: datetime, calendar: Calendar) -> bool:
    """Whether the clock on the wall reads working hours and nobody is away, asked of a single minute."""
    wall = minute.astimezone(calendar.zone).replace(tzinfo=None)
    for back in range(2):
        day = wall.date() - back * DAY
        read = (wall - datetime.combine(day, datetime.min.time())) // MINUTE
        if any(start <= read < end for start, end in hours_on(day, calendar)):
            break
    else:
        return False
    for away in calendar.aways:
        if isinstance(away.period, WholeDays) and away.period.first <= wall.date() <= away.period.last:
            return False
        if isinstance(away.period, Hours) and away.period.start <= minute < away.period.end:
            return False
    return True


def hours_on(day: date, calendar: Calendar) -> list[tuple[int, int]]:
    """The hours of a date, found in the plainest way."""
    for special in calendar.special:
        if special.day == day:
            return list(special.ranges)
    sinces = [its.since for its in calendar.hours if its.since is not None and its.since <= day]
    latest = max(sinces) if sinces else None
    return [(r.start, r.end) for r in calendar.hours if r.since == latest and r.weekday == day.weekday()]


def check_minutes(calendar: Calendar, start: int, length: int) -> None:
    """Holds the line against a count minute by minute."""
    now = calendar.now
    counted = sum(is_at_work(now + (start + n) * MINUTE, calendar) for n in range(length))
    assert calendar.line().minutes(now + start * MINUTE, now + (start + length) * MINUTE) == counted


@given(calendars(), st.integers(0, 4000), st.integers(0, 4000))
def test_working_minutes_are_those_counted_one_by_one(calendar: Calendar, start: int, length: int) -> None:
    """Over midnight, over clock changes, over a day that was skipped, with exceptions and aways of every kind."""
    check_minutes(calendar, start, length)


@given(st.lists(ranges, max_size=8))
def test_a_week_counts_every_minute_of_it_once(hours: list[HoursRange]) -> None:
    """The total of the week is that of a week without clock changes, whatever overlaps."""
    utc = ZoneInfo("UTC")
    monday = datetime(2026, 6, 1, tzinfo=UTC)
    line = line_of(hours, (), utc, monday)
    assert week_minutes(hours) == line.minutes(monday, monday + 7 * DAY)


def test_a_working_week_has_thirty_five_hours() -> None:
    """Five days of seven hours."""
    assert week_minutes(WEEK) == 35 * 60
    assert usual_day(WEEK) == 7 * 60
    assert usual_day(()) == 0


def test_an_away_of_hours_takes_exactly_the_working_minutes_inside() -> None:
    """Away from 10:00 to 14:00 takes the end of the morning and half an hour of the afternoon, and is over then."""
    ten = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    away = Away(1, Hours(ten, ten + timedelta(hours=4)), "dentist")
    day = day_span(date(2026, 11, 23), PARIS)
    before, after = line_of(WEEK, (), PARIS, day[0]), line_of(WEEK, (away,), PARIS, day[0])
    assert before.minutes(*day) - after.minutes(*day) == 120 + 30
    assert current_away((away,), PARIS, ten + timedelta(hours=4)) is None
    assert current_away((away,), PARIS, ten) == (away, ten + timedelta(hours=4))


def test_aways_that_touch_are_one_absence() -> None:
    """Being away on Monday, and from Tuesday to Thursday, means back on Friday."""
    monday = Away(1, WholeDays(date(2026, 11, 23), date(2026, 11, 23)), "fair")
    days = Away(2, WholeDays(date(2026, 11, 24), date(2026, 11, 26)), "holiday")
    assert current_away((days, monday), PARIS, MONDAY) == (monday, datetime(2026, 11, 26, 23, 0, tzinfo=UTC))


def test_who_works_around_the_clock_is_answered_at_once() -> None:
    """Hours without a gap are one window without an end, through every change of clocks."""
    days = (HoursRange(day, 0, 1440) for day in range(6))
    always = (*days, HoursRange(6, 0, 720), HoursRange(6, 720, 1440))
    line = line_of(always, (), PARIS, MONDAY)
    assert line.minutes(MONDAY, MONDAY + 365 * DAY) == 365 * 1440
    assert line.finish(MONDAY, 100) == MONDAY + 100 * MINUTE
    away = Away(1, Hours(MONDAY, MONDAY + DAY))
    assert line_of(always, (away,), PARIS, MONDAY).minutes(MONDAY, MONDAY + 3 * DAY) == 2 * 1440


def test_the_next_work_is_now_or_when_hours_begin() -> None:
    """During hours it is now, in a break when it ends, without hours never."""
    line = line_of(WEEK, (), PARIS, MONDAY)
    assert next_work(line, MONDAY) == MONDAY
    assert next_work(line, MONDAY - timedelta(hours=1)) == datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
    assert next_work(line_of((), (), PARIS, MONDAY), MONDAY) is None


@pytest.mark.parametrize(
    ("hours", "reason", "weekday"),
    [
        ([HoursRange(7, 540, 600)], "hours-outside-day", 7),
        ([HoursRange(0, 1440, 1500)], "hours-outside-day", 0),
        ([HoursRange(0, 600, 600)], "hours-end-before-start", 0),
        ([HoursRange(0, 600, 2041)], "hours-end-before-start", 0),
        ([HoursRange(2, 540, 720), HoursRange(2, 700, 900)], "hours-overlap", 2),
        ([HoursRange(2, 1320, 1560), HoursRange(3, 60, 300)], "hours-overlap", 3),
        ([HoursRange(6, 1320, 1560), HoursRange(0, 60, 300)], "hours-overlap", 0),
    ],
)
def test_hours_that_make_no_sense_are_refused(hours: list[HoursRange], reason: str, weekday: int) -> None:
    """Also where a night runs into the next day's hours, Sunday into Monday included."""
    with pytest.raises(Refusal) as refused:
        check_hours(hours)
    assert (refused.value.reason, refused.value.facts["weekday"]) == (reason, weekday)


def test_hours_that_touch_are_fine() -> None:
    """A night may end where the next day's hours begin, and a day may be worked around the clock."""
    check_hours([HoursRange(6, 1320, 1500), HoursRange(0, 60, 300)])
    check_hours([HoursRange(day, 0, 1440) for day in range(7)])
    check_hours([HoursRange(3, 600, 2040)])


@pytest.mark.parametrize(
    ("period", "note", "reason"),
    [
        (WholeDays(date(2026, 11, 25), date(2026, 11, 24)), "", "away-ends-first"),
        (Hours(MONDAY, MONDAY), "", "away-ends-first"),
        (WholeDays(date(2026, 12, 24), date(2226, 12, 26)), "", "due-absurd"),
        (Hours(MONDAY, MONDAY.replace(year=9999)), "", "due-absurd"),
        (WholeDays(date(2026, 11, 25), date(2026, 11, 25)), "x" * 501, "text-too-long"),
    ],
)
def test_aways_that_make_no_sense_are_refused(period: WholeDays | Hours, note: str, reason: str) -> None:
    """Ending first, a typing error in the year, or a novel for a note."""
    with pytest.raises(Refusal) as refused:
        check_away(period, note, MONDAY)
    assert refused.value.reason == reason


def test_an_away_of_whole_days_ends_at_midnight() -> None:
    """A day on which the clocks go back has 25 hours of absence."""
    start, end = away_span(Away(1, WholeDays(date(2026, 10, 25), date(2026, 10, 25))), PARIS)
    assert end - start == timedelta(hours=25)


def test_hours_reach_to_the_end_of_time() -> None:
    """On the last Friday of the year 9999 there is work to do, and then nothing overflows."""
    now = datetime(9999, 12, 30, 0, 0, tzinfo=UTC)
    assert line_of(WEEK, (), PARIS, now).minutes(now, datetime.max.replace(tzinfo=UTC)) == 14 * 60
    first = datetime.min.replace(tzinfo=UTC)
    assert line_of(WEEK, (), ZoneInfo("UTC"), first).minutes(first, first + 3 * DAY) == 21 * 60


def test_single_days_have_hours_of_their_own() -> None:
    """This Saturday from nine to one, and no work on Tuesday; all other days are as ever."""
    saturday, tuesday = date(2026, 11, 28), date(2026, 11, 24)
    timetable = Timetable(PARIS, WEEK, (SpecialDay(saturday, ((540, 780),)), SpecialDay(tuesday)))
    line = work_time(timetable, (), MONDAY)
    assert line.minutes(*day_span(saturday, PARIS)) == 240
    assert line.minutes(*day_span(tuesday, PARIS)) == 0
    assert line.minutes(*day_span(date(2026, 11, 25), PARIS)) == 7 * 60
    assert timetable.ranges(saturday) == ((540, 780),)
    assert timetable.ranges(date(2026, 11, 25)) == ((540, 720), (810, 1050))


def test_a_single_day_is_enough_where_there_are_no_weekly_hours() -> None:
    """One Saturday of work, years ahead, and never again."""
    saturday = date(2029, 12, 1)
    timetable = Timetable(PARIS, (), (SpecialDay(saturday, ((540, 780),)),))
    line = work_time(timetable, (), MONDAY)
    assert next_work(line, MONDAY) == datetime(2029, 12, 1, 8, 0, tzinfo=UTC)
    assert line.finish(MONDAY, 241) is None


def test_hours_hold_from_a_date_on() -> None:
    """From January mornings only, and in March the whole day again."""
    mornings = tuple(HoursRange(day, 540, 720, date(2027, 1, 4)) for day in range(5))
    later = tuple(replace(its, since=date(2027, 3, 1)) for its in WEEK)
    hours = (*WEEK, *later, *mornings)
    line = line_of(hours, (), PARIS, MONDAY)
    days = {date(2027, 1, 1): 420, date(2027, 1, 4): 180, date(2027, 2, 26): 180, date(2027, 3, 1): 420}
    assert {day: line.minutes(*day_span(day, PARIS)) for day in days} == days
    assert week_of(hours, date(2027, 2, 1)) == mornings
    assert week_of(hours, date(2026, 12, 31)) == WEEK


def test_who_works_around_the_clock_may_have_a_day_off() -> None:
    """Also a change of hours to around the clock ends nowhere, and is answered at once."""
    always = tuple(HoursRange(day, 0, 1440, date(2026, 12, 1)) for day in range(7))
    timetable = Timetable(PARIS, (*WEEK, *always), (SpecialDay(date(2026, 12, 24)),))
    line = work_time(timetable, (), MONDAY)
    assert line.minutes(*day_span(date(2026, 12, 24), PARIS)) == 0
    december = datetime(2026, 11, 30, 23, 0, tzinfo=UTC)
    assert line.minutes(december, december + 365 * DAY) == 364 * 1440


@pytest.mark.parametrize(
    ("ranges", "morning", "afternoon"),
    [
        (((540, 720), (810, 1050)), ((540, 720),), ((810, 1050),)),
        (((540, 600), (610, 720), (840, 900), (910, 1000)), ((540, 600), (610, 720)), ((840, 900), (910, 1000))),
        (((540, 1020),), ((540, 780),), ((780, 1020),)),
        (((540, 541),), ((540, 540),), ()),
        ((), (), ()),
    ],
)
def test_a_day_has_two_halves(ranges: Ranges, morning: Ranges, afternoon: Ranges) -> None:
    """Before the longest break and after it; the middle of the day where there is none."""
    assert halves(ranges) == (morning, afternoon)
