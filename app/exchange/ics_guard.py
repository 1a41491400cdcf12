"""The first look at a calendar file (iCalendar, RFC 5545), line by line, before any library sees it.

What could keep a library busy for ever is found here and left out by name: rules by the second, intervals of nothing,
endless lists of dates. What passes is written anew, so that the library reads only events and time zones.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final
from zoneinfo import available_timezones

from app.domain.busy import EventRefused
from app.domain.refusal import Refusal

MOST_BYTES: Final = 8_000_000
MOST_EVENTS: Final = 20_000
MOST_DATES: Final = 2_000  # listed one by one in one event
LONGEST_VALUE: Final = 2_000
YEARS: Final = range(1900, 2201)
_LONGEST_MONTH: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NAME: Final = re.compile(r"[A-Za-z0-9-]+")
_FREQUENCIES: Final = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_DATED: Final = frozenset({"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"})
_KEPT: Final = _DATED | {"UID", "SUMMARY", "TRANSP", "STATUS", "SEQUENCE", "X-MICROSOFT-CDO-BUSYSTATUS"}


@dataclass(slots=True)
class Event:
    """The lines of one event that count, by name, as they were written."""

    lines: list[tuple[str, str]] = field(default_factory=list)

    def value(self, name: str) -> str:
        """The value of its first line of that name."""
        return next((_value(line) for its, line in self.lines if its == name), "")

    @property
    def title(self) -> str:
        """Its title as it is read."""
        text = self.value("SUMMARY")
        for written, meant in (("\\n", " "), ("\\N", " "), ("\\,", ","), ("\\;", ";"), ("\\\\", "\\")):
            text = text.replace(written, meant)
        return " ".join(text.split())[:200]


@dataclass(frozen=True, slots=True)
class Guarded:
    """What may be read: the calendar's name, its events and time zones as text, and what was left out."""

    name: str
    events: tuple[Event, ...]
    zones: tuple[str, ...]
    refused: tuple[EventRefused, ...]


def is_calendar(data: bytes) -> bool:
    """Whether a file begins as calendars do."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()[:15].upper() == b"BEGIN:VCALENDAR"


def guard(data: bytes) -> Guarded:
    """Goes through a file; raises Refusal where the whole of it can't be taken."""
    if len(data) > MOST_BYTES:
        raise Refusal("ics-too-large", "file", most=MOST_BYTES // 1_000_000)
    lines = list(_unfolded(_text(data)))
    if not lines or lines[0].strip().upper() != "BEGIN:VCALENDAR":
        raise Refusal("ics-not-a-calendar", "file")
    found, zones = list(_events(lines)), dict(_zones(lines))
    if len(found) > MOST_EVENTS:
        raise Refusal("ics-too-many", "file", most=MOST_EVENTS)
    known = _known_zones() | set(zones)
    whys = {id(event): _why_not(event, known) for event in found}
    bad = {event.value("UID") for event in found if whys[id(event)]}
    refused = [EventRefused(event.title, *why) for event in found if (why := whys[id(event)])]
    kept = [event for event in found if event.value("UID") not in bad]
    name = next((_value(line) for line in lines if _name(line) in ("X-WR-CALNAME", "NAME")), "")
    return Guarded(name.replace("\\,", ","), tuple(kept), tuple(zones.values()), tuple(refused))


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _unfolded(text: str) -> Iterator[str]:
    """The content lines: a line that begins with a space goes on with the one before."""
    whole: list[str] = []
    for line in re.split(r"\r\n|\n|\r", text):
        if line[:1] in (" ", "\t") and whole:
            whole.append(line[1:])
            continue
        if whole and whole[0]:
            yield "".join(whole)
        whole = [line]
    if whole and whole[0]:
        yield "".join(whole)


def _name(line: str) -> str:
    found = _NAME.match(line)
    return found[0].upper() if found else ""


def _value(line: str) -> str:
    """What stands after the name and its parameters, which may hold colons between quotes."""
    quoted = False
    for place, char in enumerate(line):
        if char == '"':
            quoted = not quoted
        elif char == ":" and not quoted:
            return line[place + 1 :]
    return ""


def _events(lines: Sequence[str]) -> Iterator[Event]:
    event: Event | None = None
    inside = 0  # alarms and other parts of an event
    for line in lines:
        upper = line.strip().upper()
        if upper == "BEGIN:VEVENT":
            event, inside = Event(), 0
        elif event is None:
            continue
        elif upper == "END:VEVENT":
            yield event
            event = None
        elif upper.startswith(("BEGIN:", "END:")):
            inside += 1 if upper.startswith("BEGIN:") else -1
        elif inside <= 0 and _name(line) in _KEPT:
            event.lines.append((_name(line), line))


def _zones(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The time zones that the file brings along and that no system knows, as long as their rules are plain."""
    known = _known_zones()
    block: list[str] | None = None
    for line in lines:
        upper = line.strip().upper()
        if upper == "BEGIN:VTIMEZONE":
            block = []
        if block is not None:
            block.append(line)
        if upper == "END:VTIMEZONE" and block is not None:
            name = next((_value(its) for its in block if _name(its) == "TZID"), "")
            if name and name not in known and all(_is_plain_zone_line(its) for its in block) and len(block) < 500:
                yield name, "\r\n".join(block)
            block = None


def _is_plain_zone_line(line: str) -> bool:
    name = _name(line)
    if name == "RRULE":
        return "FREQ=YEARLY" in line.upper() and not _why_not_rule(_value(line))
    if name in ("DTSTART", "RDATE"):
        return len(line) < LONGEST_VALUE
    return True


def _why_not(event: Event, zones: frozenset[str] | set[str]) -> tuple[str, str] | None:
    """Why an event is left out."""
    if not event.value("UID") or not event.value("DTSTART"):
        return "ics-event-unclear", ""
    dates = sum(line.count(",") + 1 for name, line in event.lines if name in ("RDATE", "EXDATE"))
    if dates > MOST_DATES:
        return "ics-event-dates", str(dates)
    for name, line in event.lines:
        value = _value(line)
        if name == "RRULE" and (why := _why_not_rule(value)):
            return "ics-event-rule", why
        if name in ("DTSTART", "DTEND", "RECURRENCE-ID") and not _is_date(value):
            return "ics-event-date", value[:40]
        if name in ("DTSTART", "DTEND") and (zone := _zone(line)) and zone not in zones:
            return "ics-event-zone", zone[:60]
    return None


def _is_date(value: str) -> bool:
    found = re.fullmatch(r"([0-9]{4})[0-9]{4}(T[0-9]{6}Z?)?", value.strip())
    return found is not None and int(found[1]) in YEARS


def _zone(line: str) -> str:
    """The time zone that a line names; its quotes left out."""
    found = re.search(r';TZID=("[^"]*"|[^;:]*)', line, re.IGNORECASE)
    return found[1].strip('"') if found else ""


def _known_zones() -> frozenset[str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return frozenset(available_timezones()) | frozenset(WINDOWS_TO_OLSON)


def _why_not_rule(rule: str) -> str:
    """The part of a rule for which it is left out; "" where it is fine."""
    if len(rule) > LONGEST_VALUE:
        return f"{rule[:40]}…"
    parts = dict(part.partition("=")[::2] for part in rule.upper().strip().split(";") if part)
    if parts.get("FREQ") not in _FREQUENCIES:
        return f"FREQ={parts.get('FREQ', '')}"
    for name, most in (("INTERVAL", 1_000), ("COUNT", 10_000)):
        if name in parts and not (parts[name].isascii() and parts[name].isdigit() and 1 <= int(parts[name]) <= most):
            return f"{name}={parts[name][:20]}"
    for name, value in parts.items():
        most = 1 if name in ("BYSECOND", "BYMINUTE", "BYHOUR") else 366
        if name.startswith("BY") and value.count(",") + 1 > most:
            return f"{name}={value[:20]}…"
    return "" if _can_be(parts) else f"BYMONTHDAY={parts['BYMONTHDAY'][:20]}"


def _can_be(parts: dict[str, str]) -> bool:
    """False where a rule names only days that no month of it has, such as 30 February."""
    try:
        days = [abs(int(day)) for day in parts.get("BYMONTHDAY", "1").split(",")]
        months = [int(month) for month in parts.get("BYMONTH", "1").split(",")]
    except ValueError:
        return False
    return any(1 <= month <= 12 and 1 <= day <= _LONGEST_MONTH[month - 1] for month in months for day in days)
