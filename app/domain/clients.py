"""What is known of a client before one more order is taken: how the earlier ones went."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.domain.cancellations import CancelledBy
from app.domain.orders import Order, State, revisions_left, state_at


@dataclass(frozen=True, slots=True)
class ClientPast:
    """A client's orders so far, in numbers.

    cancelled: those that the client cancelled alone.
    given_away: those with more revisions than were bought.
    """

    orders: int
    open: int
    cancelled: int
    given_away: int


def client_past(orders: Iterable[Order], now: datetime) -> ClientPast:
    """What the orders of one client say about the next one."""
    known = tuple(orders)
    return ClientPast(
        orders=len(known),
        open=sum(not state_at(order, now).over for order in known),
        cancelled=sum(order.state is State.CANCELLED and order.cancelled_by is CancelledBy.CLIENT for order in known),
        given_away=sum(revisions_left(order) < 0 for order in known),
    )
