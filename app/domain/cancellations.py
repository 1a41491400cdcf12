"""Cancelling an order: a request with its own countdown, what its silence does, and why it was made."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.offers import Answer, OfferStatus, Standing
from app.domain.refusal import Refusal
from app.domain.rules import OnSilence, Rules

LONGEST_NOTE = 10_000


class CancelledBy(StrEnum):
    """Who ended the order."""

    CLIENT = "client"
    FREELANCER = "freelancer"
    MUTUAL = "mutual"
    MARKETPLACE = "marketplace"  # its own time-out


class CancelWhy(StrEnum):
    """Why an order is given up; some of them don't count against the completion rate once support has agreed."""

    TOO_BUSY = "too busy"
    CLIENT_SILENT = "client silent"
    NOT_AS_AGREED = "not as agreed"
    CLIENT_CHANGED_MIND = "client changed mind"
    MISTAKE = "mistake"
    FRAUD = "fraud"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Cancellation:
    """A request to end an order; `asked_by` is the client or the freelancer."""

    id: int
    asked_by: CancelledBy
    why: CancelWhy
    note: str
    asked_at: datetime
    answer: Answer | None = None
    answered_at: datetime | None = None


def cancels_by_silence_at(request: Cancellation, rules: Rules) -> datetime | None:
    """The instant at which no answer ends the order; None where silence ends nothing. Elapsed hours."""
    if rules.cancel_timeout_h is None or rules.cancel_on_silence is not OnSilence.GRANTED:
        return None
    return request.asked_at + timedelta(hours=rules.cancel_timeout_h)


def disputed_at(request: Cancellation, rules: Rules) -> datetime | None:
    """The instant at which the marketplace's mediators take an unanswered request over; None where they don't."""
    if rules.cancel_timeout_h is None or rules.cancel_on_silence is not OnSilence.DISPUTE:
        return None
    return request.asked_at + timedelta(hours=rules.cancel_timeout_h)


def cancellation_standing(request: Cancellation, rules: Rules, now: datetime) -> Standing:
    """Where a request stands at `now`: a recorded answer first, then what silence has decided."""
    if request.answer is not None:
        return Standing(OfferStatus(request.answer.value), request.answered_at)
    silent = cancels_by_silence_at(request, rules)
    if silent is not None and silent <= now:
        return Standing(OfferStatus.GRANTED_BY_SILENCE, silent)
    return Standing(OfferStatus.OPEN, None)


def pending_cancellation(requests: Iterable[Cancellation], rules: Rules, now: datetime) -> Cancellation | None:
    """The request that waits for an answer; None when there is none."""
    waiting = (r for r in requests if cancellation_standing(r, rules, now).status is OfferStatus.OPEN)
    return next(waiting, None)


def check_request(
    requests: Iterable[Cancellation], rules: Rules, asked_by: CancelledBy, note: str, now: datetime
) -> None:
    """Refuses a second request beside one that waits, one by nobody who could make it, and too long a note."""
    if asked_by not in (CancelledBy.CLIENT, CancelledBy.FREELANCER):
        raise Refusal("cancellation-asked-by-nobody", "asked_by")
    if pending_cancellation(requests, rules, now) is not None:
        raise Refusal("cancellation-pending")
    if len(note) > LONGEST_NOTE:
        raise Refusal("text-too-long", "note", most=LONGEST_NOTE, length=len(note))
