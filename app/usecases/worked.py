"""Putting right what was written down of working time: an entry, or a timer that counted while nobody worked."""

from datetime import datetime

from sqlmodel import Session, col, select

from app.domain import life
from app.domain.refusal import Refusal
from app.storage import queries, tables


def change_work(session: Session, now: datetime, *, work_id: int, minutes: int, note: str = "") -> None:
    """Corrects how long an entry was, and what for; when it began stays."""
    record = _entry(session, now, work_id)
    life.check_work(minutes, note)
    record.minutes = minutes
    record.note = note.strip()


def remove_work(session: Session, now: datetime, *, work_id: int) -> None:
    """Takes an entry away."""
    session.delete(_entry(session, now, work_id))


def stop_timer_at(session: Session, now: datetime, *, until: datetime) -> None:
    """Stops the running timer as if it had been stopped at `until`; what it counted since is dropped."""
    record = _running(session)
    if not record.started_at <= until <= now:
        raise Refusal("time-outside-timer", started=record.started_at)
    record.minutes = int((until - record.started_at).total_seconds()) // 60


def drop_timer(session: Session, now: datetime) -> None:
    """Drops all that the running timer has counted."""
    session.delete(_running(session))


def _entry(session: Session, now: datetime, work_id: int) -> tables.WorkLog:
    record = session.get(tables.WorkLog, work_id)
    if record is None:
        raise Refusal("work-gone")
    order = queries.order(session, record.order_id)
    life.check_workable(order, now)
    if record.minutes is None:
        raise Refusal("timer-running", title=order.title)
    return record


def _running(session: Session) -> tables.WorkLog:
    record = session.exec(select(tables.WorkLog).where(col(tables.WorkLog.minutes).is_(None))).first()
    if record is None:
        raise Refusal("timer-not-running")
    return record
