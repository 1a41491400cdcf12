"""Leading an overloaded book to a kept one: everything that was settled on, as one step."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import assert_never

from sqlmodel import Session

from app.domain.proposals import ExtensionChoice
from app.domain.ways import DropPin, Lever, PostponeAway, WorkMore
from app.usecases import availability, offers, orders


def take_way_out(
    session: Session, now: datetime, *, levers: Iterable[Lever] = (), asks: Mapping[int, ExtensionChoice]
) -> None:
    """Pulls the levers and notes which clients were asked for a later due, by order; wholly or not at all."""
    for lever in levers:
        _pull(session, now, lever)
    for order_id, choice in asks.items():
        offers.offer_extension(session, now, order_id=order_id, choice=choice)


def _pull(session: Session, now: datetime, lever: Lever) -> None:
    match lever:
        case DropPin(order):
            orders.pin_order(session, now, order_id=order.id, pinned=False)
        case PostponeAway(away, period):
            availability.change_away(session, now, away_id=away.id, period=period, note=away.note)
        case WorkMore(day):
            availability.set_day_hours(session, now, days=[day], ranges=lever.hours)
        case _:
            assert_never(lever)
