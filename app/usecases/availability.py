"""Weekly hours, days with hours of their own, periods away, and no new orders until all is caught up."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlmodel import Session, col, select

from app.domain.availability import FARTHEST, Away, Hours, HoursRange, WholeDays, away_span, check_away, check_hours
from app.domain.recurrence import check_rule, first_day, instances, next_instance
from app.domain.refusal import Refusal
from app.domain.timetable import Ranges, SpecialDay, check_special_day, ranges_text
from app.storage import queries, tables

MOST_MARGIN = 10_000  # minutes of working time, some weeks


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


def add_away(session: Session, now: datetime, *, period: WholeDays | Hours, note: str = "", rule: str = "") -> int:
    """Plans a period away, with a rule one that comes again; gives its id. It ends by itself."""
    _check(session, period, note, rule, now)
    record = tables.Away()
    _write(record, period, note, rule)
    session.add(record)
    session.flush()
    return record.id or 0


def change_away(
    session: Session, now: datetime, *, away_id: int, period: WholeDays | Hours, note: str, rule: str = ""
) -> None:
    """Moves an away, changes its note or how it comes again: every time."""
    _check(session, period, note, rule, now)
    _write(_away(session, away_id), period, note, rule)
    if not rule:
        _forget_skips(session, away_id)


def change_away_once(
    session: Session, now: datetime, *, away_id: int, day: date, period: WholeDays | Hours, note: str
) -> int:
    """Moves or renames only the time that begins on a day; gives the id of what stands in its place."""
    drop_away_once(session, now, away_id=away_id, day=day)
    return add_away(session, now, period=period, note=note)


def drop_away_once(session: Session, now: datetime, *, away_id: int, day: date) -> None:
    """Leaves out the one time that begins on a day; all others stay."""
    its = _away_fact(session, away_id)
    zone = queries.settings(session).zone
    if not its.rule or not any(first_day(one, zone) == day for one in instances(its, zone, day, day)):
        raise Refusal("away-gone")
    session.add(tables.AwaySkip(away_id=away_id, day=day))


def remove_away(session: Session, now: datetime, *, away_id: int) -> None:
    """Drops a period away as if it had not been planned, every time of it."""
    record = _away(session, away_id)
    _forget_skips(session, away_id)
    session.delete(record)


def return_early(session: Session, now: datetime, *, away_id: int | None = None) -> None:
    """Ends a running away now, or every one that runs; what was away until now stays so."""
    zone = queries.settings(session).zone
    ahead = [(away, next_instance(away, zone, now)) for away in queries.aways(session) if away_id in (None, away.id)]
    running = [(away, its) for away, its in ahead if its is not None and away_span(its, zone)[0] <= now]
    if not running:
        raise Refusal("away-not-running")
    for away, its in running:
        _end(session, now, away, its, away_span(its, zone)[0])


def close_until_caught_up(session: Session, now: datetime, *, margin: int) -> int:
    """Takes no new orders until the work accepted by now is done and a margin of working time has passed."""
    if not 0 <= margin <= MOST_MARGIN:
        raise Refusal("effort-out-of-range", "margin", minutes=margin)
    if _open_closing(session) is not None:
        reopen(session, now)
    record = tables.Closing(started_at=now, margin=margin)
    session.add(record)
    session.flush()
    return record.id or 0


def reopen(session: Session, now: datetime) -> None:
    """Takes new orders again before everything is caught up."""
    record = _open_closing(session)
    if record is None:
        raise Refusal("closing-gone")
    if record.started_at < now:
        record.ended_at = now
    else:
        session.delete(record)


def _open_closing(session: Session) -> tables.Closing | None:
    return session.exec(select(tables.Closing).where(col(tables.Closing.ended_at).is_(None))).first()


def _check(session: Session, period: WholeDays | Hours, note: str, rule: str, now: datetime) -> None:
    check_away(period, note, now)
    if rule:
        check_rule(rule, period, queries.settings(session).zone)


def _end(session: Session, now: datetime, away: Away, its: Away, start: datetime) -> None:
    """Ends the time that runs now; one that began this very minute leaves nothing."""
    if away.rule:
        day = first_day(its, queries.settings(session).zone)
        drop_away_once(session, now, away_id=away.id, day=day)
        if start < now:
            add_away(session, now, period=Hours(start, now), note=away.note)
    elif start < now:
        _write(_away(session, away.id), Hours(start, now), away.note, "")
    else:
        remove_away(session, now, away_id=away.id)


def _away_fact(session: Session, away_id: int) -> Away:
    _away(session, away_id)
    return next(away for away in queries.aways(session) if away.id == away_id)


def _forget_skips(session: Session, away_id: int) -> None:
    for skip in session.exec(select(tables.AwaySkip).where(tables.AwaySkip.away_id == away_id)).all():
        session.delete(skip)
    session.flush()


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


def _write(record: tables.Away, period: WholeDays | Hours, note: str, rule: str) -> None:
    record.first_day, record.last_day = (period.first, period.last) if isinstance(period, WholeDays) else (None, None)
    record.starts_at, record.ends_at = (period.start, period.end) if isinstance(period, Hours) else (None, None)
    record.note = note.strip()
    record.rule = rule
