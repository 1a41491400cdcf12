"""Closed until caught up: no new orders until the work accepted by then is done, and a margin of working time more.

The end is worked out anew from the facts at every moment, so it moves as work advances; the time kept for what may
still come of those orders belongs to the work. An order counts as caught up once it was delivered after the closing
began: a revision asked weeks later does not close the book again.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.book import Book, Closing
from app.domain.offers import extra_standing
from app.domain.orders import Order, state_at
from app.domain.reserve import Reserve, minutes_of, reserves


@dataclass(frozen=True, slots=True)
class Closed:
    """No new orders now. `until` is when all is caught up, None where it never is; `orders` are still to be done.

    `kept` is the part of the time until then that is for what may still come.
    """

    until: datetime | None
    orders: tuple[int, ...]
    kept: tuple[Reserve, ...] = ()


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
    until = book.work_time(last).finish(last, minutes_of(kept) + closing.margin)
    if until is not None and until <= now and not pending:
        return None
    return Closed(until, tuple(order.id for order in pending), kept)


def closing_until(book: Book, delivery: Mapping[Hashable, datetime | None], now: datetime, margin: int) -> Closed:
    """Until when the book would be closed if that began now."""
    begun = replace(book, closing=Closing(now, margin, now))
    return closed_at(begun, delivery, now) or Closed(now, ())


def caught_up_at(orders: Iterable[Order], started_at: datetime) -> datetime:
    """When the last of the orders that were to be caught up with was done; the beginning where none was yet."""
    done = (_done_at(order, started_at) for order in orders if order.sold_at <= started_at)
    return max((at for at in done if at is not None and at >= started_at), default=started_at)


def _kept(book: Book, closing: Closing, now: datetime) -> tuple[Reserve, ...]:
    """What is kept for the orders that were taken before the closing began."""
    known = reserves(book, book.work_time(now), now)
    return tuple(its for its in known if its.order.sold_at <= closing.started_at)


def _is_pending(order: Order, closing: Closing, now: datetime) -> bool:
    """Taken before the closing began, to be done then, and not delivered since."""
    delivered = order.delivered_at is not None and order.delivered_at >= closing.started_at
    if order.sold_at > closing.started_at or delivered or not state_at(order, now).to_do:
        return False
    last = order.delivered_at
    return last is None or min((at for at in _taken_up_again(order) if at >= last), default=last) <= closing.started_at


def _done_at(order: Order, started_at: datetime) -> datetime | None:
    """When an order was done that was to be caught up with; None for what was asked for after the closing began."""
    first, last = order.first_delivered_at, order.delivered_at
    if first is None or last is None:
        return order.ended_at
    if first >= started_at:
        return first
    asked = max((at for at in _taken_up_again(order) if at <= last), default=first)
    return last if asked <= started_at else None


def _taken_up_again(order: Order) -> Iterator[datetime]:
    """When an order that was delivered became work again, as far as is known: by the last changes, by each extra."""
    if order.revision_asked_at is not None:
        yield order.revision_asked_at
    for extra in order.extras:
        if extra.answered_at is not None and extra_standing(extra).status.stands:
            yield extra.answered_at
