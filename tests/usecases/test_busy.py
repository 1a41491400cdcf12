"""Busy time from other calendars: taken, ticked, read again, dropped."""

from datetime import date, timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.agenda import arrange
from app.domain.availability import Hours, WholeDays, day_span
from app.domain.busy import Busy, BusyCalendar, CalendarRead
from app.domain.days import Facts
from app.domain.month import month_of
from app.storage import queries
from app.usecases.busy import days_to_read, import_calendar, refresh_calendar, remove_calendar, set_blocking
from app.usecases.checking import check_book
from app.usecases.exporting import book_file
from app.usecases.importing import import_book
from tests import facts
from tests.conftest import MONDAY, ZONE
from tests.facts import refused

TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)
TWO = MONDAY.replace(day=24, hour=14, minute=0)
DENTIST = Busy("1", "Dentist", Hours(TWO, TWO + timedelta(hours=2)))
FAIR = Busy("2", "Fair", WholeDays(WEDNESDAY, WEDNESDAY))
FAMILY = CalendarRead("Family", (DENTIST, FAIR))


def calendars(desk: Desk) -> tuple[BusyCalendar, ...]:
    return desk.look(queries.book).calendars


def minutes(desk: Desk, day: date) -> int:
    return desk.look(queries.book).work_time(MONDAY).minutes(*day_span(day, ZONE))


def test_its_events_take_working_time_unless_the_tick_is_gone(desk: Desk) -> None:
    calendar_id = desk.do(import_calendar, read=FAMILY, name=" Family ")
    assert (minutes(desk, TUESDAY), minutes(desk, WEDNESDAY)) == (420 - 120, 0)
    desk.do(set_blocking, calendar_id=calendar_id, blocks=False)
    assert (minutes(desk, TUESDAY), minutes(desk, WEDNESDAY)) == (420, 420)
    desk.undo()
    assert minutes(desk, WEDNESDAY) == 0


def test_read_again_it_is_replaced_and_not_taken_twice(desk: Desk) -> None:
    first = desk.do(import_calendar, read=FAMILY, name="Family")
    kept = {row["id"] for row in facts.everything(desk)["busy_event"] if row["uid"] == "2"}
    moved = Busy("1", "Dentist", Hours(TWO + timedelta(days=2), TWO + timedelta(days=2, hours=1)))
    assert desk.do(import_calendar, read=CalendarRead("Family", (FAIR, moved)), name="Family") == first
    (calendar,) = calendars(desk)
    assert set(calendar.events) == {FAIR, moved}
    assert kept == {row["id"] for row in facts.everything(desk)["busy_event"] if row["uid"] == "2"}
    assert minutes(desk, TUESDAY) == 420


def test_a_followed_file_is_known_by_its_path_and_read_anew(desk: Desk, clock: StoppedClock) -> None:
    once = desk.do(import_calendar, read=FAMILY, name="Family")
    followed = desk.do(import_calendar, read=FAMILY, name="Family", path="family.ics")
    assert once != followed
    clock.go(timedelta(hours=1))
    desk.do(refresh_calendar, calendar_id=followed, read=CalendarRead("", ()))
    assert [(its.path, len(its.events), its.read_at) for its in calendars(desk)] == [
        ("", 2, MONDAY),
        ("family.ics", 0, MONDAY + timedelta(hours=1)),
    ]


def test_it_is_dropped_with_its_events_and_comes_back(desk: Desk) -> None:
    before = facts.everything(desk)
    calendar_id = desk.do(import_calendar, read=FAMILY, name="Family")
    desk.do(remove_calendar, calendar_id=calendar_id)
    assert facts.everything(desk) == before
    desk.undo()
    assert len(calendars(desk)[0].events) == 2


def test_one_that_is_gone_or_has_no_name_is_refused(desk: Desk) -> None:
    with refused("text-missing", "name"):
        desk.do(import_calendar, read=FAMILY, name=" ")
    with refused("calendar-gone"):
        desk.do(remove_calendar, calendar_id=7)
    with refused("calendar-gone"):
        desk.do(set_blocking, calendar_id=7, blocks=True)
    with refused("calendar-gone"):
        desk.do(refresh_calendar, calendar_id=7, read=FAMILY)


def test_the_month_has_them_day_by_day(desk: Desk) -> None:
    night = Busy("3", "Night train", Hours(TWO + timedelta(hours=8), TWO + timedelta(hours=18)))
    desk.do(import_calendar, read=CalendarRead("", (DENTIST, FAIR, night)), name="Family", blocks=False)
    book = desk.look(queries.book)
    month = month_of(arrange(book, MONDAY), book, Facts(), date(2026, 11, 1), 0)
    shown = {day.date: [(its.title, its.start) for its in day.events] for day in month.days if day and day.events}
    midnight = MONDAY.replace(day=25, hour=0, minute=0)
    assert shown == {
        TUESDAY: [("Dentist", TWO), ("Night train", TWO + timedelta(hours=8))],
        WEDNESDAY: [("Fair", None), ("Night train", midnight)],
    }
    assert not any(its.blocks for day in month.days if day for its in day.events)


def test_a_month_back_and_two_years_ahead_are_read(desk: Desk) -> None:
    first, last = desk.look(days_to_read)
    assert (first, last) == (date(2026, 10, 23), date(2028, 11, 24))


def test_a_book_takes_them_along(desk: Desk) -> None:
    desk.do(import_calendar, read=FAMILY, name="Family", path="family.ics")
    before, data = facts.everything(desk), desk.look(book_file)
    desk.undo()
    desk.do(import_book, data=data)
    assert facts.everything(desk) == before
    assert desk.look(check_book).sound


@pytest.mark.parametrize("title", ["", "x"])
def test_an_event_needs_no_title(desk: Desk, title: str) -> None:
    desk.do(import_calendar, read=CalendarRead("", (Busy("1", title, FAIR.period),)), name="Family")
    assert calendars(desk)[0].events[0].title == title
