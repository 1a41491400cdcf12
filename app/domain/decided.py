"""What silence decided from one instant to another, and still holds: news for whoever was not there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.domain.cancellations import CancelledBy, disputed_at
from app.domain.offers import OfferStatus
from app.domain.orders import Ending, Order, State, ending_by_silence, standing_at
from app.domain.story import Happened

AMONG_OFFERS: Final = frozenset({Happened.EXTENSION_GRANTED_BY_SILENCE, Happened.DISPUTED})


@dataclass(frozen=True, slots=True)
class Decided:
    """One thing that silence decided about an order."""

    order: Order
    what: Happened
    at: datetime

    @property
    def among_offers(self) -> bool:
        """Whether it is seen among the offers; how an order ended is seen at the order."""
        return self.what in AMONG_OFFERS


def decided_between(orders: Iterable[Order], since: datetime, now: datetime) -> tuple[Decided, ...]:
    """What silence decided after `since` until `now`, earliest first; what was answered all the same is no news."""
    every = (its for order in orders for its in _decided(order, now) if since < its.at <= now)
    return tuple(sorted(every, key=lambda its: (its.at, its.order.id)))


def _decided(order: Order, now: datetime) -> Iterator[Decided]:
    """What holds by silence at `now`; where it ended the order, that alone."""
    ending = ending_by_silence(order)
    if ending is not None and ending.at <= now:
        yield Decided(order, _how(ending), ending.at)
    elif not order.state.over:
        yield from _about_offers(order, now)


def _how(ending: Ending) -> Happened:
    if ending.state is State.COMPLETED:
        return Happened.ACCEPTED_BY_SILENCE
    by_marketplace = ending.cancelled_by is CancelledBy.MARKETPLACE
    return Happened.TIMED_OUT if by_marketplace else Happened.CANCELLED_BY_SILENCE


def _about_offers(order: Order, now: datetime) -> Iterator[Decided]:
    for extension in order.extensions:
        standing = standing_at(order, extension, now)
        if standing.status is OfferStatus.GRANTED_BY_SILENCE and standing.since is not None:
            yield Decided(order, Happened.EXTENSION_GRANTED_BY_SILENCE, standing.since)
    for request in order.cancellations:
        disputed = disputed_at(request, order.rules)
        if request.answer is None and disputed is not None:
            yield Decided(order, Happened.DISPUTED, disputed)
