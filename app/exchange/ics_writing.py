"""The book as a calendar for other programs (iCalendar, RFC 5545): absences, dues, sittings, and the working hours.

The hours are a VAVAILABILITY (RFC 7953), which says when one is free; programs that don't know it pass over it. Every
part has a UID of its own that stays the same, so that a calendar read in again is updated and not doubled. They end in
"@carnet.invalid", by which this program knows its own events again and does not take them for busy time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.agenda import Agenda
from app.domain.availability import Away, HoursRange, WholeDays
from app.domain.book import Book
from app.domain.instants import DAY, local_day
from app.domain.orders import due_at, state_at
from app.domain.recurrence import first_day, until_of
from app.domain.timetable import Ranges
from app.exchange.ics_reading import OURS

YEARS: Final = 2 * 366  # days of hours that differ, holidays and time zone rules that are written
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_OCTETS: Final = 75  # of a line, as the standard has it
_EPOCH: Final = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """The few words that stand in the file, in the language of who exports; {title} is the order's."""

    away: str
    due: str
    work: str


def calendar_file(book: Book, agenda: Agenda, words: CalendarWords) -> bytes:
    """The calendar as things stand at the agenda's `now`."""
    writer = _Writer(book, agenda, words)
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Carnet//Carnet//EN", "CALSCALE:GREGORIAN"),
        "X-WR-CALNAME:Carnet",
        *writer.zone_lines(),
        *writer.hours(),
        *writer.aways(),
        *writer.dues(),
        *writer.sittings(),
        "END:VCALENDAR",
    ]
    return "".join(f"{line}\r\n" for line in lines).encode()


class _Writer:
    def __init__(self, book: Book, agenda: Agenda, words: CalendarWords) -> None:
        self._book = book
        self._agenda = agenda
        self._words = words
        self._zone = book.settings.zone
        self._today = local_day(agenda.now, self._zone)
        minutes = (agenda.now - _EPOCH) // timedelta(minutes=1)
        self._stamp = [f"DTSTAMP:{_utc(agenda.now)}", f"SEQUENCE:{max(0, minutes)}"]

    def zone_lines(self) -> Iterator[str]:
        """The rules of the book's time zone, for programs that don't know it by name."""
        from icalendar import Timezone

        if self._zone.key == "UTC":
            return
        zone = Timezone.from_tzinfo(self._zone, first_date=self._today - DAY, last_date=self._today + YEARS * DAY)
        yield from zone.to_ical().decode().splitlines()

    def hours(self) -> Iterator[str]:
        """When one works: weekly hours as rules, days that differ by themselves."""
        yield from ("BEGIN:VAVAILABILITY", f"UID:hours{OURS}", *self._stamp, "BUSYTYPE:BUSY-UNAVAILABLE")
        yield f"DTSTART;{self._wall(self._today, 0)}"
        timetable, last = self._book.timetable, self._today + YEARS * DAY
        differing = {its.day for its in timetable.special_days} | {its.day for its in timetable.holidays}
        ahead = sorted(day for day in differing if self._today <= day <= last)
        changes = sorted({its.since for its in timetable.hours if its.since is not None and its.since > self._today})
        begins = [self._today, *changes]
        for since, until in zip(begins, [*(day - DAY for day in changes), None], strict=True):
            for range_ in timetable.week(since):
                yield from self._weekly(range_, since, until, ahead)
        for day in ahead:
            yield from self._special(day, timetable.ranges(day))
        yield "END:VAVAILABILITY"

    def aways(self) -> Iterator[str]:
        """Every absence, those that are over included."""
        for away in self._book.aways:
            yield from ("BEGIN:VEVENT", f"UID:away-{away.id}{OURS}", *self._stamp)
            yield from _text("SUMMARY", away.note or self._words.away)
            yield from self._period(away)
            yield "END:VEVENT"

    def dues(self) -> Iterator[str]:
        """When orders that are not over are due: a moment, which takes no time."""
        for order in self._book.orders:
            due = due_at(order, self._agenda.now)
            if due is not None and not state_at(order, self._agenda.now).over:
                title = f"{order.title}, {order.client}" if order.client else order.title
                yield from ("BEGIN:VEVENT", f"UID:due-{order.id}{OURS}", *self._stamp)
                yield from _text("SUMMARY", self._words.due.replace("{title}", title))
                yield from (f"DTSTART:{_utc(due)}", f"DTEND:{_utc(due)}", "TRANSP:TRANSPARENT", "END:VEVENT")

    def sittings(self) -> Iterator[str]:
        """The work that is planned, counted through order by order."""
        planned = sorted((its for its in self._agenda.sittings if not its.done), key=lambda its: its.order.id)
        for order_id, its_sittings in groupby(planned, key=lambda its: its.order.id):
            for place, its in enumerate(sorted(its_sittings, key=lambda its: its.start), start=1):
                yield from ("BEGIN:VEVENT", f"UID:work-{order_id}-{place}{OURS}", *self._stamp)
                yield from _text("SUMMARY", self._words.work.replace("{title}", its.order.title))
                yield from (f"DTSTART:{_utc(its.start)}", f"DTEND:{_utc(its.end)}", "END:VEVENT")

    def _weekly(self, its: HoursRange, since: date, until: date | None, differing: list[date]) -> Iterator[str]:
        first = since + (its.weekday - since.weekday()) % 7 * DAY
        if until is not None and first > until:
            return
        ends = f";UNTIL={_utc(datetime(until.year, until.month, until.day, tzinfo=self._zone) + DAY)}" if until else ""
        name = f"{its.since.isoformat() if its.since else 'always'}-{its.weekday}-{its.start}"
        yield from ("BEGIN:AVAILABLE", f"UID:hours-{name}{OURS}", *self._stamp)
        yield from (f"DTSTART;{self._wall(first, its.start)}", f"DTEND;{self._wall(first, its.end)}")
        yield f"RRULE:FREQ=WEEKLY;BYDAY={_DAYS[its.weekday]}{ends}"
        for day in differing:
            if day.weekday() == its.weekday and first <= day and (until is None or day <= until):
                yield f"EXDATE;{self._wall(day, its.start)}"
        yield "END:AVAILABLE"

    def _special(self, day: date, ranges: Ranges) -> Iterator[str]:
        for start, end in ranges:
            yield from ("BEGIN:AVAILABLE", f"UID:day-{day.isoformat()}-{start}{OURS}", *self._stamp)
            yield from (f"DTSTART;{self._wall(day, start)}", f"DTEND;{self._wall(day, end)}", "END:AVAILABLE")

    def _period(self, away: Away) -> Iterator[str]:
        period, began = away.period, first_day(away, self._zone)
        if isinstance(period, WholeDays):
            yield f"DTSTART;VALUE=DATE:{period.first:%Y%m%d}"
            yield f"DTEND;VALUE=DATE:{period.last + DAY:%Y%m%d}"
        else:
            yield f"DTSTART;{_zoned(period.start, self._zone)}"
            yield f"DTEND;{_zoned(period.end, self._zone)}"
        if not away.rule:
            return
        bare = ";".join(part for part in away.rule.split(";") if not part.startswith("UNTIL="))
        until = until_of(away.rule, began)
        whole = isinstance(period, WholeDays)
        end = (
            f"{until:%Y%m%d}" if whole else _utc(datetime(until.year, until.month, until.day, tzinfo=self._zone) + DAY)
        )
        yield f"RRULE:{bare};UNTIL={end}"
        for day in sorted(away.skipped):
            if isinstance(period, WholeDays):
                yield f"EXDATE;VALUE=DATE:{day:%Y%m%d}"
            else:
                wall = period.start.astimezone(self._zone)
                yield f"EXDATE;{self._wall(day, wall.hour * 60 + wall.minute)}"

    def _wall(self, day: date, minute: int) -> str:
        """A time on the wall of the book's zone."""
        wall = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minute)
        return f"TZID={self._zone.key}:{wall:%Y%m%dT%H%M%S}"


def _zoned(instant: datetime, zone: ZoneInfo) -> str:
    return f"TZID={zone.key}:{instant.astimezone(zone):%Y%m%dT%H%M%S}"


def _utc(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(name: str, text: str) -> Iterator[str]:
    """A line of text, escaped, and folded so that no line is longer than the standard has it."""
    for written, meant in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(written, meant)
    line = ""
    for char in f"{name}:{text}":
        if len((line + char).encode()) > _OCTETS:
            yield line
            line = " "
        line += char
    yield line
