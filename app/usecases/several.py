"""The same thing done to several orders as one step: to all of them or, where the rules say no to one, to none."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from app.usecases import letters, orders


def complete_several(session: Session, now: datetime, *, order_ids: Sequence[int]) -> None:
    """Notes that the clients accepted these deliveries."""
    for order_id in order_ids:
        orders.complete_order(session, now, order_id=order_id)


def note_heard_from_several(session: Session, now: datetime, *, order_ids: Sequence[int]) -> None:
    """Notes that the clients of these orders said something just now."""
    for order_id in order_ids:
        orders.note_heard(session, now, order_id=order_id)


def pin_several(session: Session, now: datetime, *, order_ids: Sequence[int], pinned: bool) -> None:
    """Puts these orders first whatever the plan says, or lets the plan decide again."""
    for order_id in order_ids:
        orders.pin_order(session, now, order_id=order_id, pinned=pinned)


def keep_time_for_several(session: Session, now: datetime, *, order_ids: Sequence[int], reserved: bool) -> None:
    """Has new promises leave time for these orders while they wait for their requirements, or no more."""
    for order_id in order_ids:
        orders.keep_time(session, now, order_id=order_id, reserved=reserved)


def mark_sent_to_several(session: Session, now: datetime, *, order_ids: Sequence[int], message: str) -> None:
    """Notes that the same kind of message was sent to the clients of these orders just now."""
    for order_id in order_ids:
        letters.mark_sent(session, now, order_id=order_id, message=message)
