"""Closed until caught up: no new orders until the work accepted by then is done, and a margin of working time more.

The end is worked out anew from the facts at every moment, so it moves as work advances; the time kept for changes to
what was delivered belongs to the work. An order counts as caught up once it was delivered after the closing began: a
revision asked weeks later does not close the book again.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.book import Book, Closing
from app.domain.offers import extra_standing
from app.domain.orders import Order, State, state_at
from app.domain.reserve import reserves


@dataclass(frozen=True, slots=True)
class Closed:
    """No new orders now. `until` is when all is caught up, None where it never is; `orders` are still to be done.

    `kept` minutes of the time until then are for changes that clients may still ask for.
    """

    until: datetime | None
    orders: tuple[int, ...]
    kept: int = 0


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
    kept = _kept(book, closing, now)
    until = book.work_time(last).finish(last, kept + closing.margin)
    if until is not None and until <= now and not pending:
        return None
    return Closed(until, tuple(order.id for order in pending), kept)


def closing_until(book: Book, delivery: Mapping[Hashable, datetime | None], now: datetime, margin: int) -> Closed:
    """Until when the book would be closed if that began now."""
    begun = replace(book, closing=Closing(now, margin, now))
    return closed_at(begun, delivery, now) or Closed(now, ())


def _kept(book: Book, closing: Closing, now: datetime) -> int:
    """Minutes kept for changes to the orders that were taken before the closing began."""
    known = reserves(book, book.work_time(now), now)
    return sum(its.minutes for its in known if its.order.sold_at <= closing.started_at)


def _is_pending(order: Order, closing: Closing, now: datetime) -> bool:
    """Taken before the closing began, to be done then, and not delivered since."""
    delivered = order.delivered_at is not None and order.delivered_at >= closing.started_at
    if order.sold_at > closing.started_at or delivered or not state_at(order, now).to_do:
        return False
    return order.delivered_at is None or _taken_up_again_at(order) <= closing.started_at


def _taken_up_again_at(order: Order) -> datetime:
    """When an order that was delivered became work again: by changes asked for, or by an extra."""
    if order.state is State.IN_REVISION and order.revision_asked_at is not None:
        return order.revision_asked_at
    answered = (extra.answered_at for extra in order.extras if extra_standing(extra).status.stands)
    return max((at for at in answered if at is not None), default=order.sold_at)
