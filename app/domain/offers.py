"""Extensions and extras: two different offers to a client, with their timers and what silence means."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.money import Money
from app.domain.rules import OnSilence, Rules


class Answer(StrEnum):
    """What was recorded about an offer."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class OfferStatus(StrEnum):
    """Where an offer stands at a moment."""

    OPEN = "open"
    ACCEPTED = "accepted"
    GRANTED_BY_SILENCE = "granted by silence"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"

    @property
    def stands(self) -> bool:
        """True when the client said yes, in words or by silence."""
        return self in (OfferStatus.ACCEPTED, OfferStatus.GRANTED_BY_SILENCE)


@dataclass(frozen=True, slots=True)
class Extension:
    """A request to the client for a later due: an absolute new instant and a short explanation."""

    id: int
    proposed_due: datetime
    explanation: str
    offered_at: datetime
    answer: Answer | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Extra:
    """A paid addition to an order: a price, working minutes, and days added to the original due.

    `revisions` counts the extra revisions it brings; 0 for an extra that is something else.
    """

    id: int
    description: str
    quantity: int
    price: Money  # for the whole quantity
    days: int
    effort: int  # minutes, for the whole quantity
    revisions: int
    offered_at: datetime
    answer: Answer | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """An offer's status and the instant it got there; None while it is open."""

    status: OfferStatus
    since: datetime | None


def time_to_grant(rules: Rules) -> timedelta | None:
    """How long no answer takes to become a yes to an extension, in elapsed hours; None where it never does."""
    if rules.extension_timeout_h is None or rules.extension_on_silence is not OnSilence.GRANTED:
        return None
    return timedelta(hours=rules.extension_timeout_h)


def silence_at(extension: Extension, rules: Rules) -> datetime | None:
    """The instant at which no answer becomes a yes; None where silence means nothing."""
    needed = time_to_grant(rules)
    return None if needed is None else extension.offered_at + needed


def extension_standing(extension: Extension, rules: Rules, now: datetime) -> Standing:
    """Whether the extension holds at `now`: a recorded answer first, also one recorded after silence had decided."""
    if extension.answer is not None:
        return Standing(OfferStatus(extension.answer.value), extension.answered_at)
    silent = silence_at(extension, rules)
    if silent is not None and silent <= now:
        return Standing(OfferStatus.GRANTED_BY_SILENCE, silent)
    return Standing(OfferStatus.OPEN, None)


def extra_standing(extra: Extra) -> Standing:
    """Where the extra stands: open until it is answered or withdrawn, however long that takes."""
    if extra.answer is None:
        return Standing(OfferStatus.OPEN, None)
    return Standing(OfferStatus(extra.answer.value), extra.answered_at)
