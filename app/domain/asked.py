"""Everything that one side asked of the other: extensions, extras, cancellations; and what no answer to it does."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.book import Book
from app.domain.cancellations import Cancellation, cancellation_standing, cancels_by_silence_at, disputed_at
from app.domain.offers import Extension, Extra, OfferStatus, Standing, extension_standing, extra_standing, silence_at
from app.domain.orders import Order, state_at
from app.domain.rules import Rules

Asked = Extension | Extra | Cancellation


class SilenceDoes(StrEnum):
    """What comes of no answer."""

    GRANTS = "grants"
    CANCELS = "cancels"
    DISPUTES = "disputes"


@dataclass(frozen=True, slots=True)
class BySilence:
    """What silence does, and when."""

    at: datetime
    does: SilenceDoes


def by_silence(asked: Asked, rules: Rules) -> BySilence | None:
    """What no answer does; None where it waits for ever."""
    if isinstance(asked, Extra):
        return None
    if isinstance(asked, Extension):
        at = silence_at(asked, rules)
        return None if at is None else BySilence(at, SilenceDoes.GRANTS)
    cancelled, disputed = cancels_by_silence_at(asked, rules), disputed_at(asked, rules)
    if cancelled is not None:
        return BySilence(cancelled, SilenceDoes.CANCELS)
    return None if disputed is None else BySilence(disputed, SilenceDoes.DISPUTES)


def standing_of(asked: Asked, rules: Rules, now: datetime) -> Standing:
    """Where it stands at `now`."""
    if isinstance(asked, Extra):
        return extra_standing(asked)
    if isinstance(asked, Extension):
        return extension_standing(asked, rules, now)
    return cancellation_standing(asked, rules, now)


def asked_at(asked: Asked) -> datetime:
    """When it was asked."""
    return asked.asked_at if isinstance(asked, Cancellation) else asked.offered_at


def open_offers(book: Book, now: datetime) -> Iterator[tuple[Order, Asked]]:
    """What waits for an answer; what was asked about an order that is over waits no more."""
    for order in book.orders:
        for asked in waiting(order, now):
            yield order, asked


def waiting(order: Order, now: datetime) -> Iterator[Asked]:
    """What was asked about one order and waits for an answer."""
    every: tuple[Asked, ...] = (*order.extensions, *order.extras, *order.cancellations)
    if every and not state_at(order, now).over:
        for asked in every:
            if standing_of(asked, order.rules, now).status is OfferStatus.OPEN:
                yield asked
