"""Who heard from whom, and when: messages that were sent, the client's last word, and the steps of a disagreement."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.cancellations import Cancellation
from app.domain.instants import DAY
from app.domain.offers import Answer, Extension, Extra
from app.domain.orders import Order, State, ending_by_silence
from app.domain.turn import Turn, turn_at

REMIND_AFTER: Final = 3 * DAY  # without a word from the client where it is their turn
GIVE_UP_AFTER: Final = 10 * DAY  # after which cancelling by mutual agreement is the way


class Rung(StrEnum):
    """The steps of a disagreement, in their order; each opens once the one before was taken.

    First a talk in the chat, then the marketplace's own place for disputes, and support only after that: so says the
    help page that the product is built from. The values are the names of the messages.
    """

    CHAT = "chat"
    DISPUTE = "dispute"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class Step:
    """A rung, when it was taken (None: not yet), and whether it can be taken now."""

    rung: Rung
    taken_at: datetime | None
    open: bool


def ladder(order: Order) -> tuple[Step, ...]:
    """The steps of a disagreement about an order as it stands."""
    steps: list[Step] = []
    for rung in Rung:
        taken = max((sent.sent_at for sent in order.sent if sent.message == rung), default=None)
        steps.append(Step(rung, taken, open=not steps or steps[-1].taken_at is not None))
    return tuple(steps)


def last_heard_at(order: Order) -> datetime:
    """When the client last did or said something about the order; the sale itself where nothing came since."""
    offers: list[Extension | Extra | Cancellation] = [*order.extensions, *order.extras, *order.cancellations]
    words = [offer.answered_at for offer in offers if offer.answer is not Answer.WITHDRAWN]
    handed_in = [requirement.received_at for requirement in order.requirements]
    known = (order.sold_at, order.heard_at, order.revision_asked_at, *words, *handed_in)
    return max(instant for instant in known if instant is not None)


def last_written_at(order: Order) -> datetime | None:
    """When the client was last written to; None where no message was marked as sent."""
    return max((sent.sent_at for sent in order.sent), default=None)


@dataclass(frozen=True, slots=True)
class Quiet:
    """How long nothing was heard of a client whose turn it is; `give_up` once a reminder has not helped either."""

    lasted: timedelta
    give_up: bool


def quiet_client(order: Order, now: datetime) -> Quiet | None:
    """The client who should be reminded, or whose order should be cancelled by agreement; None while there is time.

    A message to them is given as long as the first wait, and nobody is given up who was never written to. Where the
    marketplace's own time-out decides, silence is left to it.
    """
    if turn_at(order, now) is not Turn.CLIENT or ending_by_silence(order) is not None:
        return None
    heard, written = last_heard_at(order), last_written_at(order)
    delivered = order.delivered_at if order.state is State.DELIVERED else None
    heard = max(heard, delivered or heard)  # before that it was not their turn
    reminded = written is not None and written > heard
    waited_since = written if written is not None and reminded else heard
    if now - waited_since < REMIND_AFTER:
        return None
    return Quiet(now - heard, give_up=reminded and delivered is None and now - heard >= GIVE_UP_AFTER)
