"""Busy time from other calendars: read in, read again, ticked, dropped."""

from datetime import date, datetime
from typing import Final

from sqlmodel import Session, select

from app.domain.availability import WholeDays
from app.domain.busy import Busy, CalendarRead, check_name
from app.domain.instants import DAY, local_day
from app.domain.refusal import Refusal
from app.storage import queries, tables

PAST: Final = 31  # days that are read of what is over
AHEAD: Final = 2 * 366  # days that are read of what is to come


def days_to_read(session: Session, now: datetime) -> tuple[date, date]:
    """The dates of which a calendar's events are read."""
    today = local_day(now, queries.settings(session).zone)
    return today - PAST * DAY, today + AHEAD * DAY


def import_calendar(
    session: Session, now: datetime, *, read: CalendarRead, name: str, path: str = "", blocks: bool = True
) -> int:
    """Takes a calendar in; `path` is its file where that is to be watched. Gives its id.

    One of the same file, or of the same name where it was read once, is replaced rather than taken twice.
    """
    name = " ".join(name.split())
    check_name(name)
    every = session.exec(select(tables.BusyCalendar)).all()
    record = next((its for its in every if its.path == path and (path or its.name == name)), None)
    if record is None:
        record = tables.BusyCalendar(name=name, path=path, blocks=blocks, read_at=now)
        session.add(record)
        session.flush()
    _replace(session, record, read, now)
    return record.id or 0


def refresh_calendar(session: Session, now: datetime, *, calendar_id: int, read: CalendarRead) -> None:
    """Takes in what a watched calendar says now."""
    _replace(session, _calendar(session, calendar_id), read, now)


def set_blocking(session: Session, now: datetime, *, calendar_id: int, blocks: bool) -> None:
    """Whether a calendar's events take working time, or are only shown."""
    record = _calendar(session, calendar_id)
    if record.blocks != blocks:
        record.blocks = blocks


def remove_calendar(session: Session, now: datetime, *, calendar_id: int) -> None:
    """Drops a calendar with its events; its file is left alone."""
    record = _calendar(session, calendar_id)
    for event in session.exec(select(tables.BusyEvent).where(tables.BusyEvent.calendar_id == calendar_id)).all():
        session.delete(event)
    session.flush()
    session.delete(record)


def _replace(session: Session, record: tables.BusyCalendar, read: CalendarRead, now: datetime) -> None:
    """Makes the calendar hold these events; those that stay the same are left alone."""
    wanted = {_values(event): event for event in read.events}
    for its in session.exec(select(tables.BusyEvent).where(tables.BusyEvent.calendar_id == record.id)).all():
        values = (its.uid, its.title, its.first_day, its.last_day, its.starts_at, its.ends_at)
        if values in wanted:
            del wanted[values]
        else:
            session.delete(its)
    session.add_all(_record(record.id or 0, event) for event in wanted.values())
    if record.read_at != now:
        record.read_at = now


def _record(calendar_id: int, event: Busy) -> tables.BusyEvent:
    uid, title, first, last, start, end = _values(event)
    return tables.BusyEvent(
        calendar_id=calendar_id, uid=uid, title=title, first_day=first, last_day=last, starts_at=start, ends_at=end
    )


Values = tuple[str, str, date | None, date | None, datetime | None, datetime | None]


def _values(event: Busy) -> Values:
    period = event.period
    if isinstance(period, WholeDays):
        return event.uid, event.title, period.first, period.last, None, None
    return event.uid, event.title, None, None, period.start, period.end


def _calendar(session: Session, calendar_id: int) -> tables.BusyCalendar:
    record = session.get(tables.BusyCalendar, calendar_id)
    if record is None:
        raise Refusal("calendar-gone")
    return record
