"""Putting an order aside for a while, and taking it up again."""

from datetime import datetime

from sqlmodel import Session

from app.domain import life
from app.domain.orders import timer_started_at
from app.storage import queries, tables
from app.usecases.orders import stop_timer


def pause_order(session: Session, now: datetime, *, order_id: int, until: datetime | None = None) -> None:
    """Puts an order aside until an instant, or until it is taken up again by hand; its due still runs."""
    order = queries.order(session, order_id)
    life.check_pause(order, until, now)
    if timer_started_at(order) is not None:
        stop_timer(session, now)
    record = session.get_one(tables.Order, order_id)
    record.paused_at = now
    record.resumes_at = until


def resume_order(session: Session, now: datetime, *, order_id: int) -> None:
    """Takes a paused order up again."""
    life.check_resume(queries.order(session, order_id), now)
    record = session.get_one(tables.Order, order_id)
    record.paused_at = record.resumes_at = None
