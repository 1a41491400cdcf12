"""Closed until caught up: no new orders until the work accepted by then is done, and a margin of working time more.

The end is worked out anew from the facts at every moment, so it moves as work advances. An order counts as caught up
once it was delivered after the closing began: a revision asked weeks later does not close the book again.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.book import Book, Closing
from app.domain.orders import Order, state_at


@dataclass(frozen=True, slots=True)
class Closed:
    """No new orders now. `until` is when all is caught up, None where it never is; `orders` are still to be done."""

    until: datetime | None
    orders: tuple[int, ...]


def closed_at(book: Book, delivery: Mapping[Hashable, datetime | None], now: datetime) -> Closed | None:
    """Whether the book is closed at `now`, and until when; `delivery` is when the plan has each order done."""
    closing = book.closing
    if closing is None or closing.started_at > now:
        return None
    pending = [order for order in book.orders if _is_pending(order, closing, now)]
    ends = [delivery.get(order.id) for order in pending]
    done = [closing.done_at, *(end for end in ends if end is not None)]
    if len(done) <= len(ends):
        return Closed(None, tuple(order.id for order in pending))
    last = max(done)
    until = book.work_time(last).finish(last, closing.margin)
    if until is not None and until <= now and not pending:
        return None
    return Closed(until, tuple(order.id for order in pending))


def closing_until(book: Book, delivery: Mapping[Hashable, datetime | None], now: datetime, margin: int) -> Closed:
    """Until when the book would be closed if that began now."""
    begun = replace(book, closing=Closing(now, margin, now))
    return closed_at(begun, delivery, now) or Closed(now, ())


def _is_pending(order: Order, closing: Closing, now: datetime) -> bool:
    """Taken before the closing began, and not delivered since."""
    delivered = order.delivered_at is not None and order.delivered_at >= closing.started_at
    return order.sold_at <= closing.started_at and not delivered and state_at(order, now).to_do
