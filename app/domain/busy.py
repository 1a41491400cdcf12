"""Busy time from other calendars: which ones there are, what each holds, and which of them block."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.availability import Hours, WholeDays, check_length
from app.domain.instants import DAY, wall_instant
from app.domain.refusal import Refusal

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Busy:
    """One event of another calendar, each time that it comes again by itself."""

    uid: str
    title: str
    period: WholeDays | Hours


@dataclass(frozen=True, slots=True)
class EventRefused:
    """An event that was left out, by name: `reason` and `detail` are for the wording room."""

    title: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """What a calendar file holds; `ignored` counts what is free, cancelled, long past or from this book."""

    name: str
    events: tuple[Busy, ...]
    refused: tuple[EventRefused, ...] = ()
    ignored: int = 0


@dataclass(frozen=True, slots=True)
class BusyCalendar:
    """A calendar that was imported. `path` is the file that is watched, "" for one that was read once."""

    id: int
    name: str
    path: str
    blocks: bool
    read_at: datetime
    events: tuple[Busy, ...] = ()


def span_of(event: Busy, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The instants (UTC) between which it lasts."""
    if isinstance(event.period, Hours):
        return event.period.start, event.period.end
    return wall_instant(event.period.first, 0, zone), wall_instant(event.period.last + DAY, 0, zone)


def touching(
    events: Iterable[Busy], start: datetime, end: datetime, zone: ZoneInfo
) -> Iterator[tuple[datetime, datetime, Busy]]:
    """The events that touch the time from an instant to another, each behind its own span."""
    for event in events:
        period = event.period
        begins, ends = (period.start, period.end) if isinstance(period, Hours) else span_of(event, zone)
        if begins < end and ends > start:
            yield begins, ends, event


def blocking(
    calendars: Iterable[BusyCalendar], start: datetime, end: datetime, zone: ZoneInfo
) -> Iterator[tuple[datetime, datetime]]:
    """The spans that the blocking calendars take between two instants."""
    for calendar in calendars:
        if calendar.blocks:
            yield from (span[:2] for span in touching(calendar.events, start, end, zone))


def check_name(name: str) -> None:
    """Refuses a calendar without a name."""
    if not name.strip():
        raise Refusal("text-missing", "name")
    check_length(name, "name", LONGEST_NAME)
