"""Weekly hours, days with hours of their own, and periods away."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlmodel import Session, col, select

from app.domain.availability import FARTHEST, Hours, HoursRange, WholeDays, away_span, check_away, check_hours
from app.domain.refusal import Refusal
from app.domain.timetable import Ranges, SpecialDay, check_special_day, ranges_text
from app.storage import queries, tables


def set_hours(session: Session, now: datetime, *, hours: Iterable[HoursRange], since: date | None = None) -> None:
    """Replaces the weekly hours that hold from `since` on, None for those from the beginning.

    Ranges that stay the same are left alone. A change to no hours at all is refused: that is an absence.
    """
    wanted = sorted({replace(its, since=since) for its in hours}, key=lambda r: (r.weekday, r.start, r.end))
    check_hours(wanted)
    if since is not None:
        _check_since(since, now)
        if not wanted:
            raise Refusal("hours-none-since", "hours")
    for record in _week(session, since):
        range_ = HoursRange(record.weekday, record.start, record.end, record.since)
        if range_ in wanted:
            wanted.remove(range_)
        else:
            session.delete(record)
    session.add_all(tables.Hours(weekday=r.weekday, start=r.start, end=r.end, since=since) for r in wanted)


def drop_hours_change(session: Session, now: datetime, *, since: date) -> None:
    """Drops the weekly hours that would hold from a date on; those before it go on."""
    records = _week(session, since)
    if not records:
        raise Refusal("hours-change-gone")
    for record in records:
        session.delete(record)


def set_day_hours(session: Session, now: datetime, *, days: Iterable[date], ranges: Ranges) -> None:
    """Gives single dates hours of their own instead of the weekly ones; none for days off."""
    text = ranges_text(ranges)
    for day in sorted(set(days)):
        check_special_day(SpecialDay(day, ranges), now)
        record = _special_day(session, day)
        if record is None:
            session.add(tables.SpecialDay(day=day, ranges=text))
        elif record.ranges != text:
            record.ranges = text


def clear_day_hours(session: Session, now: datetime, *, days: Iterable[date]) -> None:
    """Gives single dates the weekly hours again."""
    records = [_special_day(session, day) for day in sorted(set(days))]
    if not any(records):
        raise Refusal("day-hours-gone")
    for record in records:
        if record is not None:
            session.delete(record)


def add_away(session: Session, now: datetime, *, period: WholeDays | Hours, note: str = "") -> int:
    """Plans a period away; gives its id. It ends by itself."""
    check_away(period, note, now)
    record = tables.Away()
    _write(record, period, note)
    session.add(record)
    session.flush()
    return record.id or 0


def change_away(session: Session, now: datetime, *, away_id: int, period: WholeDays | Hours, note: str) -> None:
    """Moves an away or changes its note."""
    check_away(period, note, now)
    _write(_away(session, away_id), period, note)


def remove_away(session: Session, now: datetime, *, away_id: int) -> None:
    """Drops a period away as if it had not been planned."""
    session.delete(_away(session, away_id))


def return_early(session: Session, now: datetime, *, away_id: int | None = None) -> None:
    """Ends a running away now, or every one that runs; what was away until now stays so."""
    zone = queries.settings(session).zone
    spans = [(away, *away_span(away, zone)) for away in queries.aways(session) if away_id in (None, away.id)]
    running = [(away, start) for away, start, end in spans if start <= now < end]
    if not running:
        raise Refusal("away-not-running")
    for away, start in running:
        if start < now:
            _write(_away(session, away.id), Hours(start, now), away.note)
        else:
            remove_away(session, now, away_id=away.id)


def _week(session: Session, since: date | None) -> Sequence[tables.Hours]:
    return session.exec(select(tables.Hours).where(col(tables.Hours.since) == since)).all()


def _check_since(since: date, now: datetime) -> None:
    if abs(since - now.date()) > FARTHEST:
        raise Refusal("due-absurd", "since")


def _special_day(session: Session, day: date) -> tables.SpecialDay | None:
    return session.exec(select(tables.SpecialDay).where(tables.SpecialDay.day == day)).first()


def _away(session: Session, away_id: int) -> tables.Away:
    record = session.get(tables.Away, away_id)
    if record is None:
        raise Refusal("away-gone")
    return record


def _write(record: tables.Away, period: WholeDays | Hours, note: str) -> None:
    record.first_day, record.last_day = (period.first, period.last) if isinstance(period, WholeDays) else (None, None)
    record.starts_at, record.ends_at = (period.start, period.end) if isinstance(period, Hours) else (None, None)
    record.note = note.strip()
