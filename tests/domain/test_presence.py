"""Available, away or closed, and back when."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.availability import Away, Hours, HoursRange, WholeDays
from app.domain.book import Book, Settings
from app.domain.presence import Presence, PresenceKind, presence, rest_of_today, today_ends

PARIS = ZoneInfo("Europe/Paris")
WEEK = tuple(HoursRange(day, start, end) for day in range(5) for start, end in ((540, 720), (810, 1050)))
NIGHTS = tuple(HoursRange(day, 22 * 60, 26 * 60) for day in range(5))


def paris(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of November 2026 by the clocks of Paris."""
    return datetime(2026, 11, day, hour, minute, tzinfo=PARIS).astimezone(UTC)


def seen(now: datetime, *aways: Away, hours: tuple[HoursRange, ...] = WEEK) -> Presence:
    """Where the freelancer stands."""
    book = Book(Settings(PARIS), hours, aways, ())
    return presence(book, book.work_time(now), now)


def test_in_hours_and_in_a_break_the_day_goes_on() -> None:
    """What is left of the day is said, also during lunch and before the day begins."""
    assert seen(paris(23, 13, 55)) == Presence(PresenceKind.AVAILABLE, 3 * 60 + 35)
    assert seen(paris(23, 12, 30)) == Presence(PresenceKind.AVAILABLE, 4 * 60)
    assert seen(paris(23, 7)) == Presence(PresenceKind.AVAILABLE, 7 * 60)


def test_after_hours_it_is_closed_until_the_next_working_day() -> None:
    """On Friday evening and all weekend, back on Monday; the evening had hours, the Sunday none."""
    assert seen(paris(27, 17, 30)) == Presence(PresenceKind.CLOSED, back=paris(30, 9), worked=True)
    assert seen(paris(29, 11)) == Presence(PresenceKind.CLOSED, back=paris(30, 9))


def test_without_hours_nobody_knows_when() -> None:
    """No weekly hours: closed, and never back."""
    assert seen(paris(23, 11), hours=()) == Presence(PresenceKind.CLOSED)


def test_away_lasts_until_work_goes_on() -> None:
    """An absence that ends on Friday night means back on Monday, later still when another one begins before."""
    week = Away(1, WholeDays(date(2026, 11, 23), date(2026, 11, 27)), "fair")
    monday = Away(2, WholeDays(date(2026, 11, 30), date(2026, 11, 30)))
    assert seen(paris(24, 11), week) == Presence(PresenceKind.AWAY, back=paris(30, 9), away=week)
    assert seen(paris(24, 11), week, monday).back == datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


def test_an_away_of_an_hour_ends_by_itself() -> None:
    """Away until 14:00, and at 14:00 available again."""
    errand = Away(1, Hours(paris(23, 13, 30), paris(23, 14)), "errand")
    assert seen(paris(23, 13, 59), errand) == Presence(PresenceKind.AWAY, back=paris(23, 14), away=errand)
    assert seen(paris(23, 14), errand) == Presence(PresenceKind.AVAILABLE, 3 * 60 + 30)


def test_the_rest_of_today_ends_at_midnight_or_with_the_night_shift() -> None:
    """Who works until two in the morning is away until then."""
    day, night = Book(Settings(PARIS), WEEK, (), ()), Book(Settings(PARIS), NIGHTS, (), ())
    assert rest_of_today(day, paris(23, 14)) == Hours(paris(23, 14), paris(24, 0))
    assert today_ends(night, paris(23, 23)) == paris(24, 2)
    assert today_ends(night, paris(23, 14)) == paris(24, 2)
    assert today_ends(night, paris(29, 14)) == paris(30, 0)
    always = Book(Settings(PARIS), tuple(HoursRange(day, 0, 1440) for day in range(7)), (), ())
    assert today_ends(always, paris(23, 14)) == paris(24, 0)
    assert seen(paris(23, 23), hours=NIGHTS) == Presence(PresenceKind.AVAILABLE, 3 * 60)


def test_who_is_away_all_day_needs_not_leave_again() -> None:
    """The rest of today is away already."""
    away = Away(1, WholeDays(date(2026, 11, 23), date(2026, 11, 23)))
    assert rest_of_today(Book(Settings(PARIS), WEEK, (away,), ()), paris(23, 14)) is None
    late = Away(1, Hours(paris(23, 13), paris(23, 15)))
    assert rest_of_today(Book(Settings(PARIS), WEEK, (late,), ()), paris(23, 14)) == Hours(
        paris(23, 14), paris(23, 14) + timedelta(hours=10)
    )
