"""Weekly hours and periods away."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, select

from app.domain.availability import Hours, HoursRange, WholeDays, away_span, check_away, check_hours
from app.domain.refusal import Refusal
from app.storage import queries, tables


def set_hours(session: Session, now: datetime, *, hours: Iterable[HoursRange]) -> None:
    """Replaces the weekly hours; ranges that stay the same are left alone."""
    wanted = sorted(set(hours), key=lambda r: (r.weekday, r.start, r.end))
    check_hours(wanted)
    for record in session.exec(select(tables.Hours)).all():
        range_ = HoursRange(record.weekday, record.start, record.end)
        if range_ in wanted:
            wanted.remove(range_)
        else:
            session.delete(record)
    session.add_all(tables.Hours(weekday=r.weekday, start=r.start, end=r.end) for r in wanted)


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


def _away(session: Session, away_id: int) -> tables.Away:
    record = session.get(tables.Away, away_id)
    if record is None:
        raise Refusal("away-gone")
    return record


def _write(record: tables.Away, period: WholeDays | Hours, note: str) -> None:
    record.first_day, record.last_day = (period.first, period.last) if isinstance(period, WholeDays) else (None, None)
    record.starts_at, record.ends_at = (period.start, period.end) if isinstance(period, Hours) else (None, None)
    record.note = note.strip()
