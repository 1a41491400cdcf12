"""What happens to a promise, and when: the moments by which something must be done, asked or answered."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.offers import silence_at, time_to_grant
from app.domain.orders import Order, owes_delivery
from app.domain.planned import Planned


class MomentKind(StrEnum):
    """What happens at a moment that matters."""

    START_BY = "start by"
    START_NOW = "start now"  # the margin for work that takes longer has begun to run out
    ASK_BY = "ask by"
    SILENCE = "silence"
    RISKY = "risky"
    DUE = "due"
    VERY_LATE = "very late"


@dataclass(frozen=True, slots=True)
class Moment:
    """The next instant at which something changes for an order."""

    kind: MomentKind
    at: datetime


def ask_by(order: Order, due: datetime) -> datetime | None:
    """The last moment at which an extension's silence still counts as a yes before the due; None without that rule."""
    needed = time_to_grant(order.rules)
    return None if needed is None else due - needed


def risky_after(order: Order, due: datetime) -> datetime | None:
    """From when on the client's right to cancel alone may come before silence grants an extension."""
    needed, grace = time_to_grant(order.rules), order.rules.late_grace_h
    return None if needed is None or grace is None else due + timedelta(hours=grace) - needed


def next_moment(its: Planned, start_by: datetime | None, latest_start: datetime | None, now: datetime) -> Moment | None:
    """The next instant at which something changes for the order."""
    silent = None if its.pending is None else silence_at(its.pending, its.order.rules)
    if silent is not None:
        return Moment(MomentKind.SILENCE, silent)
    due, grace = its.due, its.order.rules.late_grace_h
    if due is None:
        return None
    owes = owes_delivery(its.order)  # else its due was kept: it can't become late any more
    moments = (
        (start_by, MomentKind.START_BY),
        (latest_start, MomentKind.START_NOW),
        (ask_by(its.order, due), MomentKind.ASK_BY),
        (risky_after(its.order, due) if owes else None, MomentKind.RISKY),
        (due if owes else None, MomentKind.DUE),
        (None if grace is None or not owes else due + timedelta(hours=grace), MomentKind.VERY_LATE),
    )
    ahead = [(at, place) for place, (at, _) in enumerate(moments) if at is not None and at > now]
    if not ahead:
        return None
    at, place = min(ahead)
    return Moment(moments[place][1], at)
