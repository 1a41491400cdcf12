"""A month of days: the weeks, the load of each day, what is due, and the absences that run across."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import arrange
from app.domain.availability import Away, Hours, HoursRange, WholeDays
from app.domain.book import Book, Settings
from app.domain.busy import Busy, BusyCalendar
from app.domain.days import Bar, Day, DueFact, DueState, Facts, Load, Logged, Month, Phase
from app.domain.instants import day_after
from app.domain.month import bars_of, month_of
from app.domain.orders import Order, State
from app.domain.pages import dates_of, months_on, same_day
from app.domain.rules import PRESETS

PARIS = ZoneInfo("Europe/Paris")
WEEK = tuple(HoursRange(day, start, end) for day in range(5) for start, end in ((540, 720), (810, 1050)))
NOW = datetime(2026, 11, 23, 12, 55, tzinfo=UTC)  # Monday 13:55 in Paris
NOVEMBER = date(2026, 11, 1)


def paris(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of November 2026 by the clocks of Paris."""
    return datetime(2026, 11, day, hour, minute, tzinfo=PARIS).astimezone(UTC)


def order(id_: int, hours: float, due: datetime) -> Order:
    """An order under way with so much work left."""
    bare = Order(id_, f"Order {id_}", "Marie", PARIS, PRESETS[0], State.IN_PROGRESS, NOW)
    return replace(bare, clock_started_at=NOW, original_due=due, estimate=round(hours * 60))


def november(*orders: Order, aways: tuple[Away, ...] = (), facts: Facts | None = None) -> Month:
    """November 2026 with these orders, as their dues are read."""
    book = Book(Settings(PARIS), WEEK, aways, orders)
    dues = tuple(DueFact(o.id, o.title, o.client, o.original_due, None) for o in orders if o.original_due)
    return month_of(arrange(book, NOW), book, facts or Facts(dues), NOVEMBER, 0)


def day_of(month: Month, day: int) -> Day:
    """That day of November."""
    found = month.day(date(2026, 11, day))
    assert found is not None
    return found


def test_six_weeks_begin_on_the_day_the_week_begins_on() -> None:
    """November 2026 begins on a Sunday: first of its week in America, last in France."""
    assert dates_of(NOVEMBER, 0)[0] == date(2026, 10, 26)
    assert dates_of(NOVEMBER, 6)[0] == date(2026, 11, 1)
    month = november()
    assert [day.in_month for day in month.days if day][:7] == [False] * 6 + [True]
    assert month.place(date(2026, 11, 1)) == 6
    assert month.place(date(2027, 1, 1)) is None


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(0, 6))
def test_every_month_of_every_year_has_its_days_in_order(year: int, month: int, week_start: int) -> None:
    """42 days in a row from the wanted weekday on, the whole month among them; what does not exist is left out."""
    first = date(year, month, 1)
    dates = dates_of(first, week_start)
    assert len(dates) == 42
    known = [day for day in dates if day is not None]
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(known))
    assert all(day.weekday() == (week_start + n) % 7 for n, day in enumerate(dates) if day is not None)
    assert first in known
    assert same_day(first, 31) in known


@pytest.mark.parametrize(
    "first", [date(1, 1, 1), date(1, 2, 1), date(2011, 12, 1), date(9999, 11, 1), date(9999, 12, 1)]
)
@pytest.mark.parametrize("zone", ["Pacific/Apia", "Europe/Paris", "Pacific/Niue"])
def test_the_ends_of_time_can_be_looked_at(first: date, zone: str) -> None:
    """Also where a day was skipped."""
    book = Book(Settings(ZoneInfo(zone)), WEEK, (Away(1, WholeDays(date.max, date.max)),), ())
    month = month_of(arrange(book, NOW), book, Facts(), first, 0)
    assert any(day is not None and day.in_month for day in month.days)


def test_turning_pages_stops_at_the_ends_of_time() -> None:
    """January of the year 1 and December 9999 are the last pages."""
    assert months_on(date(1, 1, 1), -1) == date(1, 1, 1)
    assert months_on(date(9999, 12, 1), 1) == date(9999, 12, 1)
    assert months_on(date(2026, 11, 1), 2) == date(2027, 1, 1)
    assert same_day(date(2027, 2, 1), 31) == date(2027, 2, 28)
    assert same_day(date(9999, 12, 1), 31) == date.max


def test_each_day_says_what_is_booked_of_the_time_there_is() -> None:
    """Ten hours due on Friday: what is left of Monday, then Tuesday."""
    month = november(order(1, 10, paris(27, 18)))
    assert day_of(month, 23).load == Load(available=215, booked=215)
    assert day_of(month, 24).load == Load(available=420, booked=385)
    assert day_of(month, 25).load == Load(available=420)
    assert day_of(month, 28).load == Load()
    assert [day_of(month, n).phase for n in (22, 23, 24)] == [Phase.PAST, Phase.TODAY, Phase.AHEAD]


def test_more_promised_than_there_is_time_for_shows_on_the_day_it_is_due() -> None:
    """Twelve hours due on Tuesday evening, and ten hours and a half until then."""
    month = november(order(1, 12, paris(24, 18)))
    assert day_of(month, 24).load.short == 12 * 60 - 215 - 420
    assert [due.state for due in day_of(month, 24).dues] == [DueState.MISSED]


def test_events_stand_in_the_order_of_the_day_whole_days_first() -> None:
    """A day begun at midnight by the end of a night comes behind what takes the whole of it."""
    day = date(2026, 11, 24)
    events = (
        Busy("1", "Lunch", Hours(paris(24, 12), paris(24, 13))),
        Busy("2", "Call", Hours(paris(24, 9), paris(24, 10))),
        Busy("3", "Party", Hours(paris(23, 20), paris(24, 2))),
        Busy("4", "Fair", WholeDays(day, day)),
    )
    book = replace(Book(Settings(PARIS), WEEK, (), ()), calendars=(BusyCalendar(1, "Mine", "", True, NOW, events),))
    month = month_of(arrange(book, NOW), book, Facts(), NOVEMBER, 0)
    assert [its.title for its in day_of(month, 24).events] == ["Fair", "Party", "Call", "Lunch"]


def test_of_a_conflict_only_what_the_plan_gives_up_cannot_be_kept() -> None:
    """Two orders want the same time: the longer one can't be kept, the other is in a conflict."""
    month = november(order(1, 9, paris(24, 18)), order(2, 5, paris(24, 18)))
    states = {due.order_id: due.state for due in day_of(month, 24).dues}
    assert states == {1: DueState.MISSED, 2: DueState.CONFLICT}


def test_dues_stand_on_their_day_in_the_order_of_the_day() -> None:
    """A due at midnight is the last of the day that it ends: that day is there to work on it."""
    month = november(order(1, 1, paris(27, 18)), order(2, 1, paris(27, 9)), order(3, 1, paris(28, 0)))
    assert [due.order_id for due in day_of(month, 27).dues] == [2, 1, 3]
    assert [due.order_id for due in day_of(month, 28).dues] == []


def test_what_was_delivered_is_marked_so_and_nothing_else() -> None:
    """An order that is over has a due, and it is done."""
    facts = Facts((DueFact(9, "Old", "Léa", paris(10, 18), paris(9, 18)),))
    assert [due.state for due in day_of(november(facts=facts), 10).dues] == [DueState.DONE]


def test_a_past_day_tells_what_was_worked() -> None:
    """Work over midnight is cut there."""
    facts = Facts(logged=(Logged(1, "Logo", "Marie", paris(19, 23), 150),))
    month = november(facts=facts)
    assert (day_of(month, 19).load.logged, day_of(month, 20).load.logged) == (60, 90)
    assert [item.done for item in day_of(month, 19).planned] == [True]


def test_an_absence_takes_the_hours_and_leaves_the_day_a_working_one() -> None:
    """A day of seven hours with a dentist from ten to two, and one that is away altogether."""
    aways = (Away(1, Hours(paris(26, 10), paris(26, 14))), Away(2, WholeDays(date(2026, 11, 27), date(2026, 11, 30))))
    month = november(aways=aways)
    assert day_of(month, 26).load.available == 60 + 210
    assert day_of(month, 26).hours == ((paris(26, 9), paris(26, 10)), (paris(26, 14), paris(26, 17, 30)))
    assert (day_of(month, 27).works, day_of(month, 27).hours, day_of(month, 27).aways) == (True, (), (2,))
    assert (day_of(month, 28).works, day_of(month, 28).aways) == (False, (2,))


def test_an_absence_goes_on_in_the_next_week() -> None:
    """Two pieces: the first opens, the second closes."""
    away = Away(2, WholeDays(date(2026, 11, 27), date(2026, 11, 30)))
    assert november(aways=(away,)).bars == (
        Bar(away, 4, 4, 6, 0, opens=True, closes=False),
        Bar(away, 5, 0, 0, 0, opens=False, closes=True),
    )


def test_an_absence_until_midnight_does_not_touch_the_next_day() -> None:
    """The rest of today is today."""
    away = Away(1, Hours(NOW, paris(24, 0)))
    assert [(bar.week, bar.first, bar.last) for bar in november(aways=(away,)).bars] == [(4, 0, 0)]


spans = st.lists(st.tuples(st.integers(0, 45), st.integers(0, 30)), max_size=8)


@given(spans)
def test_no_absence_lies_over_another(lengths: list[tuple[int, int]]) -> None:
    """Each day of each absence has exactly one piece, in a lane of its own, and no lane is left empty above."""
    first = date(2026, 10, 24)
    by_away: dict[Away | None, tuple[date, date]] = {
        Away(n, WholeDays(first, first)): (first + timedelta(days=a), first + timedelta(days=a + b))
        for n, (a, b) in enumerate(lengths)
    }
    dates = dates_of(NOVEMBER, 0)
    taken: dict[tuple[int, int, int], int] = {}
    for bar in bars_of(dates, by_away):
        for column in range(bar.first, bar.last + 1):
            assert (bar.week, column, bar.lane) not in taken
            assert bar.away is not None
            taken[bar.week, column, bar.lane] = bar.away.id
    shown = {
        (day, away.id)
        for day in dates
        for away, (a, b) in by_away.items()
        if away is not None and day is not None and a <= day <= b
    }
    assert {(day_after(dates[0] or first, week * 7 + column), id_) for (week, column, _), id_ in taken.items()} == shown
    assert max((lane for _, _, lane in taken), default=0) < max(1, len(lengths))


def test_long_ago_the_hours_are_whole_too() -> None:
    """The clocks of Paris were ahead of Greenwich by nine minutes and twenty-one seconds until 1911."""
    book = Book(Settings(PARIS), WEEK, (), ())
    for year in (1, 1800, 1910):
        month = month_of(arrange(book, NOW), book, Facts(), date(year, 2, 1), 0)
        monday = next(day for day in month.days if day is not None and day.date.weekday() == 0)
        walls = [f"{instant.astimezone(PARIS):%H:%M:%S}" for span in monday.hours for instant in span]
        assert walls == ["09:00:00", "12:00:00", "13:30:00", "17:30:00"]


@pytest.mark.parametrize("zone", ["Europe/Paris", "Pacific/Kiritimati", "Pacific/Niue"])
def test_days_without_a_pause_reach_the_edges_of_time(zone: str) -> None:
    always = tuple(HoursRange(day, 0, 1440) for day in range(7))
    book = Book(Settings(ZoneInfo(zone)), always, (), ())
    for month, edge in ((date(1, 1, 1), date.min), (date(9999, 12, 1), date.max)):
        day = month_of(arrange(book, NOW), book, Facts(), month, 0).day(edge)
        assert day is not None
        assert len(day.hours) == 1
