"""How many orders may be open at once."""

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session, col, select

from app.domain.intake import IntakeLimit, check_limit
from app.domain.refusal import Refusal
from app.storage import tables


def set_intake_limit(session: Session, now: datetime, *, most: int | None, service_id: int | None = None) -> None:
    """Limits the open orders, of one service or of all; None lifts the limit."""
    if service_id is not None and session.get(tables.Service, service_id) is None:
        raise Refusal("service-gone")
    found = select(tables.IntakeLimit).where(col(tables.IntakeLimit.service_id) == service_id)
    record = session.exec(found).first()
    if most is None:
        if record is not None:
            session.delete(record)
        return
    check_limit(IntakeLimit(most, service_id))
    if record is None:
        session.add(tables.IntakeLimit(most=most, service_id=service_id))
    elif record.most != most:
        record.most = most


def set_intake_limits(session: Session, now: datetime, *, limits: Mapping[int | None, int | None]) -> None:
    """Sets or lifts several limits in one step: by service, None for all orders together."""
    for service_id, most in limits.items():
        set_intake_limit(session, now, most=most, service_id=service_id)
