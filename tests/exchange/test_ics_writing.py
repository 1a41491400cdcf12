"""The calendar for other programs, read back by the library that reads everybody's."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from app.domain.agenda import arrange
from app.domain.availability import Away, Hours, HoursRange, WholeDays
from app.domain.book import Book, Settings
from app.domain.busy import CalendarRead
from app.domain.orders import Order, State
from app.domain.rules import PRESETS
from app.domain.timetable import Holiday, SpecialDay
from app.exchange.ics_reading import OURS, read_calendar
from app.exchange.ics_writing import CalendarWords, calendar_file

PARIS = ZoneInfo("Europe/Paris")
WORDS = CalendarWords("Away", "Due: {title}", "Work: {title}")
NOW = datetime(2026, 11, 23, 12, 55, tzinfo=UTC)
WEEK = tuple(HoursRange(day, start, end) for day in range(5) for start, end in ((540, 720), (810, 1050)))
FRIDAY = date(2026, 11, 27)


def paris(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of November 2026 by the clocks of Paris."""
    return datetime(2026, 11, day, hour, minute, tzinfo=PARIS)


CHOIR = Hours(paris(27, 13, 30), paris(27, 18))
ORDER = Order(7, "Logo; big, blue\nand more", "Zoé", PARIS, PRESETS[0], State.IN_PROGRESS, NOW)
BOOK = Book(
    Settings(PARIS),
    (*WEEK, HoursRange(0, 540, 720, date(2027, 1, 4))),
    (
        Away(1, WholeDays(date(2026, 12, 24), date(2026, 12, 31)), "Noël"),
        Away(
            2,
            Hours(paris(27, 13, 30), paris(27, 18)),
            "Chorale",
            "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218",
            frozenset({FRIDAY}),
        ),
    ),
    (replace(ORDER, clock_started_at=NOW, original_due=paris(25, 18), estimate=240),),
    special_days=(SpecialDay(date(2026, 11, 28), ((540, 780),)),),
    holidays=(Holiday(date(2026, 12, 25), "Christmas Day", "Noël"),),
)


def written(book: Book = BOOK, now: datetime = NOW) -> bytes:
    return calendar_file(book, arrange(book, now), WORDS)


def parts(kind: str, data: bytes) -> dict[str, Any]:
    """The parts of a kind by UID, as another program reads them."""
    return {str(its["UID"]).removesuffix(OURS): its for its in Calendar.from_ical(data).walk(kind)}


def shown(data: bytes) -> CalendarRead:
    """What a program would show that does not know the file as ours."""
    return read_calendar(data.replace(OURS.encode(), b"@else"), PARIS, date(2026, 11, 1), date(2027, 12, 31))


def test_absences_come_with_their_rules_and_without_what_is_dropped() -> None:
    found = {(its.title, its.period) for its in shown(written()).events}
    choir = Hours(paris(27, 13, 30).astimezone(UTC), paris(27, 18).astimezone(UTC))
    weeks = [Hours(choir.start + n * timedelta(days=7), choir.end + n * timedelta(days=7)) for n in range(1, 4)]
    assert {("Noël", BOOK.aways[0].period), *(("Chorale", its) for its in weeks)} <= found
    assert ("Chorale", choir) not in found


def test_dues_take_no_time_and_sittings_are_where_the_plan_has_them() -> None:
    events = parts("VEVENT", written())
    assert events["due-7"]["SUMMARY"] == "Due: Logo; big, blue\nand more, Zoé"
    assert events["due-7"].start == paris(25, 18)
    assert events["due-7"]["TRANSP"] == "TRANSPARENT"
    assert events["work-7-1"].start == NOW
    assert [its.title for its in shown(written()).events if its.title.startswith("Work")] == [
        "Work: Logo; big, blue and more"
    ] * 2


def test_the_hours_are_an_availability_with_what_differs() -> None:
    hours = parts("AVAILABLE", written())
    monday = hours["hours-always-0-540"]
    assert str(monday["RRULE"].to_ical(), "ascii") == "FREQ=WEEKLY;UNTIL=20270103T230000Z;BYDAY=MO"
    assert "hours-2027-01-04-0-540" in hours
    assert hours["day-2026-11-28-540"]["DTSTART"].dt == paris(28, 9)
    friday = hours["hours-always-4-540"]
    assert friday["EXDATE"].dts[0].dt == datetime(2026, 12, 25, 9, tzinfo=PARIS)
    assert not any(name.startswith("day-2026-12-25") for name in hours)
    assert len(parts("VAVAILABILITY", written())) == 1


def test_written_again_the_same_things_bear_the_same_names_and_a_later_number() -> None:
    first, second = parts("VEVENT", written()), parts("VEVENT", written(now=NOW + timedelta(hours=1)))
    assert set(first) == set(second)
    assert int(second["away-1"]["SEQUENCE"]) > int(first["away-1"]["SEQUENCE"])


def test_its_own_events_are_no_busy_time_when_they_come_back() -> None:
    found = read_calendar(written(), PARIS, date(2026, 11, 1), date(2027, 12, 31))
    assert (found.events, found.refused) == ((), ())


def test_lines_are_as_long_as_the_standard_has_them_and_keep_every_letter() -> None:
    note = "Île de Ré; " * 30 + "\\n, really"
    data = written(replace(BOOK, aways=(Away(1, WholeDays(FRIDAY, FRIDAY), note),)))
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert parts("VEVENT", data)["away-1"]["SUMMARY"] == note


@pytest.mark.parametrize("name", ["UTC", "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns"])
def test_the_zone_is_brought_along(name: str) -> None:
    data = written(replace(BOOK, settings=Settings(ZoneInfo(name))))
    assert (b"BEGIN:VTIMEZONE" in data) is (name != "UTC")
    assert parts("VEVENT", data)["away-2"].start == paris(27, 13, 30)
