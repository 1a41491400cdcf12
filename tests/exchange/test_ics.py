"""Calendar files of several programs, and files that mean harm."""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.domain.availability import Hours, WholeDays
from app.domain.busy import CalendarRead
from app.exchange.ics_apart import read_apart
from app.exchange.ics_reading import read_calendar
from tests.facts import refused

PARIS = ZoneInfo("Europe/Paris")
FIRST, LAST = date(2026, 10, 1), date(2028, 10, 1)


def event(*lines: str, uid: str = "1@x", title: str = "Meeting") -> str:
    """One event, in the words of the standard."""
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", *lines, "END:VEVENT"])


def calendar(*parts: str) -> bytes:
    """A file of these parts."""
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *parts, "END:VCALENDAR", ""]).encode()


def read(*parts: str) -> CalendarRead:
    """What is read of such a file."""
    return read_calendar(calendar(*parts), PARIS, FIRST, LAST)


def paris(day: int, hour: int, month: int = 11, minute: int = 0) -> datetime:
    """An instant of 2026 by the clocks of Paris."""
    return datetime(2026, month, day, hour, minute, tzinfo=PARIS).astimezone(UTC)


def starts(its: CalendarRead) -> list[datetime]:
    """When the events begin, by the clocks of Paris."""
    return sorted(e.period.start.astimezone(PARIS) for e in its.events if isinstance(e.period, Hours))


class TestPrograms:
    """The shapes in which calendar programs write."""

    def test_outlook_names_zones_as_windows_does_and_folds_lines_with_a_mark_at_the_beginning(self) -> None:
        zone = (
            "BEGIN:VTIMEZONE\r\nTZID:Romance Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\n"
            "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
            "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE"
        )
        its = event(
            "DTSTART;TZID=Romance Standard Time:20261127T090000",
            "DTEND;TZID=Romance Standard Time:20261127T103000",
            "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
            "DESCRIPTION:A long text that is folded \r\n over two lines",
            "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDTSTART:20200101T000000Z\r\nEND:VALARM",
            title="Réunion avec le client\r\n  et le comptable",
        )
        free = event("DTSTART:20261128T090000Z", "DTEND:20261128T100000Z", "X-MICROSOFT-CDO-BUSYSTATUS:FREE", uid="2")
        found = read_calendar(b"\xef\xbb\xbf" + calendar(zone, its, free), PARIS, FIRST, LAST)
        assert [(e.title, e.period) for e in found.events] == [
            ("Réunion avec le client et le comptable", Hours(paris(27, 9), paris(27, 10, minute=30)))
        ]
        assert found.ignored == 1

    def test_google_has_moved_and_cancelled_instances(self) -> None:
        weekly = event(
            "DTSTART;TZID=Europe/Paris:20261102T140000",
            "DTEND;TZID=Europe/Paris:20261102T150000",
            "RRULE:FREQ=WEEKLY;UNTIL=20261130T225959Z;BYDAY=MO",
            "EXDATE;TZID=Europe/Paris:20261109T140000",
        )
        moved = event(
            "RECURRENCE-ID;TZID=Europe/Paris:20261116T140000",
            "DTSTART;TZID=Europe/Paris:20261117T160000",
            "DTEND;TZID=Europe/Paris:20261117T170000",
        )
        dropped = event(
            "RECURRENCE-ID;TZID=Europe/Paris:20261123T140000",
            "DTSTART;TZID=Europe/Paris:20261123T140000",
            "DTEND;TZID=Europe/Paris:20261123T150000",
            "STATUS:CANCELLED",
        )
        found = read("X-WR-CALNAME:Work\\, mostly", weekly, moved, dropped)
        assert found.name == "Work, mostly"
        assert starts(found) == [paris(2, 14), paris(17, 16), paris(30, 14)]

    def test_apple_writes_durations_and_lists_of_dates(self) -> None:
        found = read(event("DTSTART:20261105T080000Z", "DURATION:PT45M", "RDATE:20261212T080000Z,20261213T080000Z"))
        assert starts(found) == [paris(5, 9), paris(12, 9, 12), paris(13, 9, 12)]

    def test_nextcloud_brings_a_zone_of_its_own(self) -> None:
        zone = (
            "BEGIN:VTIMEZONE\r\nTZID:Home\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0300\r\n"
            "TZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE"
        )
        found = read(zone, event("DTSTART;TZID=Home:20261105T120000", "DTEND;TZID=Home:20261105T130000"))
        assert starts(found) == [datetime(2026, 11, 5, 9, tzinfo=UTC)]

    def test_times_without_a_zone_are_the_users_own(self) -> None:
        assert starts(read(event("DTSTART:20261105T120000", "DTEND:20261105T130000"))) == [paris(5, 12)]

    @pytest.mark.parametrize(
        ("lines", "last"),
        [
            (["DTSTART;VALUE=DATE:20261105", "DTEND;VALUE=DATE:20261107"], date(2026, 11, 6)),
            (["DTSTART;VALUE=DATE:20261105", "DTEND;VALUE=DATE:20261105"], date(2026, 11, 5)),
            (["DTSTART;VALUE=DATE:20261105"], date(2026, 11, 5)),
        ],
    )
    def test_whole_days_end_the_day_before_their_end(self, lines: list[str], last: date) -> None:
        assert [e.period for e in read(event(*lines)).events] == [WholeDays(date(2026, 11, 5), last)]

    def test_a_birthday_on_the_29th_of_february_and_a_meeting_in_week_53(self) -> None:
        leap = event("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY", uid="leap")
        week = event("DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR", uid="week")
        days = sorted(e.period.first for e in read(leap, week).events if isinstance(e.period, WholeDays))
        assert days == [date(2027, 1, 1), date(2028, 2, 29)]

    def test_what_is_free_cancelled_without_length_or_ours_takes_no_time(self) -> None:
        times = ("DTSTART:20261105T080000Z", "DTEND:20261105T090000Z")
        found = read(
            event(*times, "TRANSP:TRANSPARENT", uid="1"),
            event(*times, "STATUS:CANCELLED", uid="2"),
            event("DTSTART:20261105T080000Z", uid="3"),
            event(*times, uid="away-1@carnet.invalid"),
        )
        assert (found.events, found.ignored, found.refused) == ((), 4, ())

    def test_a_file_of_an_old_computer_is_read_too(self) -> None:
        its = calendar(event("DTSTART:20261105T080000Z", "DURATION:PT1H", title="Café")).decode().encode("cp1252")
        (found,) = read_calendar(its.replace(b"\r\n", b"\n"), PARIS, FIRST, LAST).events
        assert found.title == "Café"


class TestHostile:
    """What would keep a library busy for ever is left out by name, and the rest is taken."""

    GOOD = event("DTSTART:20261105T080000Z", "DURATION:PT1H", uid="good", title="Good")

    @pytest.mark.parametrize(
        ("lines", "reason", "detail"),
        [
            (["DTSTART:20261105T080000Z", "RRULE:FREQ=SECONDLY"], "ics-event-rule", "FREQ=SECONDLY"),
            (["DTSTART:20261105T080000Z", "RRULE:FREQ=HOURLY"], "ics-event-rule", "FREQ=HOURLY"),
            (["DTSTART:20261105T080000Z", "RRULE:FREQ=DAILY;INTERVAL=0"], "ics-event-rule", "INTERVAL=0"),
            (["DTSTART:20261105T080000Z", "RRULE:FREQ=DAILY;COUNT=99999999999"], "ics-event-rule", "COUNT=99999999999"),
            (["DTSTART:20261105T080000Z", "RRULE:"], "ics-event-rule", "FREQ="),
            (
                ["DTSTART:20261105T080000Z", "RRULE:FREQ=DAILY;BYMINUTE=" + ",".join(map(str, range(60)))],
                "ics-event-rule",
                "BYMINUTE=0,1,2,3,4,5,6,7,8,9,…",
            ),
            (
                ["DTSTART:20261105T080000Z", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"],
                "ics-event-rule",
                "BYMONTHDAY=30",
            ),
            (["DTSTART:20261105T080000Z", "RDATE:" + ",".join(["20261105T080000Z"] * 100_000)], "ics-event-dates", ""),
            (["DTSTART;TZID=Mars/Olympus:20261105T080000"], "ics-event-zone", "Mars/Olympus"),
            (["DTSTART:00010101T000000Z", "RRULE:FREQ=DAILY"], "ics-event-date", "00010101T000000Z"),
            (["DTSTART:tomorrow"], "ics-event-date", "tomorrow"),
            (["DTSTART:20261399T080000Z"], "ics-event-unclear", ""),
            (["DTEND:20261105T080000Z"], "ics-event-unclear", ""),
            (
                ["DTSTART:20261105T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=28;BYYEARDAY=200"],
                "ics-event-slow",
                "",
            ),
        ],
    )
    def test_an_event_that_means_harm_is_left_out_by_name(self, lines: list[str], reason: str, detail: str) -> None:
        began = time.monotonic()
        found = read(event(*lines, title="Evil"), self.GOOD)
        assert [(its.title, its.reason) for its in found.refused] == [("Evil", reason)]
        assert detail in found.refused[0].detail
        assert [its.title for its in found.events] == ["Good"]
        assert time.monotonic() - began < 10

    @pytest.mark.parametrize(
        ("make", "reason"),
        [
            (lambda: b"", "ics-not-a-calendar"),
            (lambda: b"\x00\xff" * 1000, "ics-not-a-calendar"),
            (lambda: b"BEGIN:VCALENDAR\r\n" + b"X" * 20_000_000, "ics-too-large"),
            (lambda: calendar(*["BEGIN:VEVENT\r\nEND:VEVENT"] * 20_001), "ics-too-many"),
        ],
    )
    def test_a_file_that_means_harm_is_refused_within_seconds(self, make: Callable[[], bytes], reason: str) -> None:
        data, began = make(), time.monotonic()
        with refused(reason, "file"):
            read_apart(data, PARIS, FIRST, LAST)
        assert time.monotonic() - began < 5

    def test_a_reader_that_does_not_end_is_ended(self) -> None:
        slow = [
            event("DTSTART:20261105T080000Z", "RRULE:FREQ=DAILY;BYMONTHDAY=28;BYYEARDAY=200", uid=str(n))
            for n in range(9)
        ]
        with refused("ics-too-slow", "file"):
            read_apart(calendar(*slow), PARIS, FIRST, LAST, seconds=2)

    def test_more_than_a_person_can_have_is_refused(self) -> None:
        daily = [event("DTSTART:20261001T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY", uid=str(n)) for n in range(30)]
        with refused("ics-too-many", "file"):
            read(*daily)

    def test_what_it_reads_apart_is_what_it_reads_here(self) -> None:
        data = calendar(self.GOOD, event("DTSTART;VALUE=DATE:20261105", uid="day"), event("RRULE:x", uid="bad"))
        assert read_apart(data, PARIS, FIRST, LAST) == read_calendar(data, PARIS, FIRST, LAST)
