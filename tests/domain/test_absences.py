"""What an absence costs, worked out before it is kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.absences import away_cost, broken_by_hours
from app.domain.availability import Away, Hours, HoursRange, WholeDays
from app.domain.book import Book, Settings
from app.domain.offers import Extension
from app.domain.orders import Order, State
from app.domain.rules import PRESETS

PARIS = ZoneInfo("Europe/Paris")
WEEK = tuple(HoursRange(day, start, end) for day in range(5) for start, end in ((540, 720), (810, 1050)))
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # Monday 9:00 in Paris
FIVERR, _, UPWORK = PRESETS[:3]


def paris(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of November 2026 by the clocks of Paris."""
    return datetime(2026, 11, day, hour, minute, tzinfo=PARIS).astimezone(UTC)


def order(id_: int, hours: float, due: datetime) -> Order:
    """An order under way with so much work left."""
    bare = Order(id_, f"Order {id_}", "Marie", PARIS, FIVERR, State.IN_PROGRESS, NOW)
    return replace(bare, clock_started_at=NOW, original_due=due, estimate=round(hours * 60))


def book(*orders: Order, aways: tuple[Away, ...] = ()) -> Book:
    """A book with these orders and seven hours a day from Monday to Friday."""
    return Book(Settings(PARIS), WEEK, aways, orders)


def days(first: int, last: int) -> WholeDays:
    """Whole days of November 2026."""
    return WholeDays(date(2026, 11, first), date(2026, 11, last))


def test_an_absence_that_leaves_time_enough_breaks_nothing() -> None:
    """Ten hours due on Friday evening leave room for three days away, not for four."""
    cost = away_cost(book(order(1, 10, paris(27, 18))), days(24, 25), NOW)
    assert (cost.minutes, cost.broken) == (14 * 60, ())
    assert cost.stay_until == date(2026, 11, 26)
    assert not cost.endless


def test_an_absence_that_takes_the_time_breaks_the_promise() -> None:
    """Away from today to Thursday leaves seven hours of the ten; leaving on Wednesday would do."""
    cost = away_cost(book(order(1, 10, paris(27, 18))), days(23, 26), NOW)
    (broken,) = cost.broken
    assert broken.order.id == 1
    assert broken.delivery == paris(30, 12)
    assert broken.ask_by == paris(25, 18)
    assert cost.leave_from == date(2026, 11, 24)
    assert cost.stay_until == date(2026, 11, 25)


def test_hours_away_are_told_to_the_quarter() -> None:
    """Six hours due tonight: an hour is to spare, and two are wanted."""
    cost = away_cost(book(order(1, 6, paris(23, 18))), Hours(paris(23, 10), paris(23, 12)), NOW)
    assert cost.leave_from == paris(23, 11)
    assert cost.stay_until == paris(23, 11)
    assert cost.minutes == 120


def test_nothing_promised_means_no_limit() -> None:
    """Without orders one may stay away as long as one likes."""
    cost = away_cost(book(), days(24, 30), NOW)
    assert (cost.broken, cost.stay_until, cost.endless) == ((), None, True)


def test_the_absence_that_is_changed_does_not_count_twice() -> None:
    """Moving an away by a day is judged without the old one."""
    there = Away(7, days(24, 26), "fair")
    cost = away_cost(book(order(1, 10, paris(27, 18)), aways=(there,)), days(25, 26), NOW, away_id=7)
    assert (cost.minutes, cost.broken) == (14 * 60, ())


def test_what_is_late_anyway_is_not_blamed_on_the_absence() -> None:
    """Twenty hours due tonight can't be kept with or without an afternoon off."""
    assert away_cost(book(order(1, 20, paris(23, 18))), Hours(paris(23, 14), paris(23, 18)), NOW).broken == ()


def test_a_client_who_was_asked_already_is_not_asked_again() -> None:
    """With an extension on its way, there is nothing left to ask by."""
    asked = replace(order(1, 10, paris(26, 18)), extensions=(Extension(1, paris(27, 18), "Sorry", NOW),))
    (broken,) = away_cost(book(asked), days(23, 26), NOW).broken
    assert (broken.asked, broken.ask_by, broken.due) == (True, None, paris(27, 18))


def test_a_marketplace_where_silence_means_nothing_has_no_last_moment() -> None:
    """Upwork grants nothing by silence."""
    (broken,) = away_cost(book(replace(order(1, 10, paris(27, 18)), rules=UPWORK)), days(23, 26), NOW).broken
    assert (broken.asked, broken.ask_by) == (False, None)


def test_fewer_hours_break_the_promises_that_need_them() -> None:
    """With mornings only, fourteen hours don't fit before Friday."""
    mornings = tuple(r for r in WEEK if r.start < 720)
    its_book = book(order(1, 2, paris(24, 18)), order(2, 14, paris(27, 18)))
    assert [broken.order.id for broken in broken_by_hours(its_book, mornings, NOW)] == [2]
    assert broken_by_hours(its_book, WEEK, NOW) == ()


orders_ = st.lists(st.tuples(st.integers(1, 30), st.integers(0, 12), st.sampled_from((12, 18))), max_size=6)


@settings(max_examples=60, deadline=None)
@given(orders_, st.integers(0, 6), st.integers(0, 8))
def test_the_limits_are_the_last_that_hold(work: list[tuple[int, int, int]], start: int, length: int) -> None:
    """Leaving a day earlier, or staying a day longer, than what is said breaks something, and what is said doesn't."""
    its_book = book(
        *(order(n, hours, paris(23, hour) + timedelta(days=ahead)) for n, (hours, ahead, hour) in enumerate(work, 1))
    )
    first = date(2026, 11, 23) + timedelta(days=start)
    wanted = WholeDays(first, first + timedelta(days=length))
    cost = away_cost(its_book, wanted, NOW)
    assert cost.minutes == sum(420 for n in range(length + 1) if (start + n) % 7 < 5)
    day = timedelta(days=1)

    def breaks(first: date, last: date) -> int:
        return len(away_cost(its_book, WholeDays(first, last), NOW).broken)

    if isinstance(cost.stay_until, date):
        assert breaks(wanted.first, cost.stay_until) == 0
        assert breaks(wanted.first, cost.stay_until + day) > 0
    if isinstance(cost.leave_from, date):
        assert breaks(cost.leave_from, wanted.last) == 0
        assert cost.leave_from == wanted.first or breaks(cost.leave_from - day, wanted.last) > 0
    if cost.endless:
        assert breaks(wanted.first, wanted.last + 100 * day) == 0


@pytest.mark.parametrize("minute", [0, 1, 14, 59])
def test_a_departure_in_the_middle_of_a_minute_is_no_trap(minute: int) -> None:
    """What began already is judged from now on."""
    start = paris(23, 8, minute) + timedelta(seconds=31)
    cost = away_cost(book(order(1, 2, paris(23, 18))), Hours(start, paris(23, 12)), NOW)
    assert cost.broken == ()
    assert cost.minutes == 180
