"""What stands in a line of the lists, as facts."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.asked import Asked
from app.domain.money import Money
from app.domain.orders import Ending, State
from app.domain.rules import Rules


@dataclass(frozen=True, slots=True)
class PastOrder:
    """A line of the list of orders that are over. Minutes; `ended_at` aware UTC, None where nobody wrote it down."""

    id: int
    title: str
    client: str
    service: str
    reference: str
    state: State
    ended_at: datetime | None
    by_silence: bool  # nobody answered the delivery for the review days
    price: Money | None
    worked: int
    estimate: int | None


@dataclass(frozen=True, slots=True)
class OfferMade:
    """What one side asked of the other, whatever became of it, with the order it belongs to."""

    order_id: int
    title: str
    client: str
    service: str
    rules: Rules
    ending: Ending | None  # how the order ended, or will if nobody says a word
    offer: Asked
