"""An order's story: what was done to it, and what time decided meanwhile, each dated at the instant it happened."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.cancellations import Cancellation, CancelledBy, cancels_by_silence_at, disputed_at
from app.domain.offers import Answer, Extension, Extra, OfferStatus, silence_at
from app.domain.orders import (
    Order,
    Sent,
    State,
    accepted_by_silence_at,
    due_at,
    due_kept_by,
    ended_at,
    ending_by_silence,
    is_late,
    standing_at,
    timed_out_at,
    was_on_time,
)


class Happened(StrEnum):
    """What an event of the story was."""

    STEP = "step"  # a use case of the journal, named by `use_case`
    SOLD = "sold"
    CLOCK_STARTED = "clock started"
    WORKED = "worked"
    DELIVERED = "delivered"
    REVISION_ASKED = "revision asked"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    LATE = "late"
    VERY_LATE = "very late"
    EXTENSION_ASKED = "extension asked"
    EXTENSION_ANSWERED = "extension answered"
    EXTENSION_GRANTED_BY_SILENCE = "extension granted by silence"
    EXTRA_OFFERED = "extra offered"
    EXTRA_ANSWERED = "extra answered"
    ACCEPTED_BY_SILENCE = "accepted by silence"
    CANCELLATION_ASKED = "cancellation asked"
    CANCELLATION_ANSWERED = "cancellation answered"
    CANCELLED_BY_SILENCE = "cancelled by silence"
    DISPUTED = "disputed"
    TIMED_OUT = "timed out"
    MESSAGE_SENT = "message sent"
    RESUMED = "resumed"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the story; what does not concern its kind is left at its default."""

    at: datetime
    what: Happened
    use_case: str = ""
    minutes: int = 0
    extension: Extension | None = None
    extra: Extra | None = None
    cancellation: Cancellation | None = None
    answer: Answer | None = None
    message: str = ""


TOLD_BY_FACTS = frozenset(
    {"start_timer", "stop_timer", "log_time", "offer_extension", "answer_extension", "offer_extra", "answer_extra"}
    | {"request_cancellation", "answer_cancellation", "mark_sent", "mark_sent_to_several", "widen_order"}
    | {"stop_timer_at"}
)  # steps of which the facts themselves say more


def story(order: Order, steps: Iterable[tuple[str, datetime]], now: datetime) -> tuple[Event, ...]:
    """Everything that happened to the order until `now`, oldest first. `steps` are use cases and when they were done.

    An instant that no step accounts for, as of an imported order, is told from the order's own facts.
    """
    done = [Event(at, Happened.STEP, use_case) for use_case, at in steps if use_case not in TOLD_BY_FACTS]
    known = {event.at for event in done}
    recorded = [event for event in _recorded(order) if event.at not in known]
    offers = [*_extensions(order, now), *_extras(order), *_cancellations(order, now)]
    told = known | {event.at for event in (*recorded, *offers)}
    sent = [Event(sent.sent_at, Happened.MESSAGE_SENT, message=sent.message) for sent in _alone(order, told)]
    every = [*recorded, *done, *_work(order), *offers, *sent, *_decided(order, now)]
    return tuple(sorted((event for event in every if event.at <= now), key=lambda event: event.at))


def _recorded(order: Order) -> Iterator[Event]:
    ending = Happened.CANCELLED if order.state is State.CANCELLED else Happened.COMPLETED
    deliveries = sorted({at for at in (order.first_delivered_at, order.delivered_at) if at is not None})
    yield Event(order.sold_at, Happened.SOLD)
    if order.clock_started_at not in (None, order.sold_at):
        yield Event(order.clock_started_at, Happened.CLOCK_STARTED)
    for at in deliveries:
        yield Event(at, Happened.DELIVERED)
    if order.revision_asked_at is not None:
        yield Event(order.revision_asked_at, Happened.REVISION_ASKED)
    if order.ended_at is not None:
        yield Event(order.ended_at, ending)


def _alone(order: Order, told: Collection[datetime]) -> Iterator[Sent]:
    """Messages that were more than the words that went with an offer or a delivery."""
    return (sent for sent in order.sent if sent.sent_at not in told)


def _work(order: Order) -> Iterator[Event]:
    for work in order.work:
        if work.minutes:
            yield Event(work.started_at, Happened.WORKED, minutes=work.minutes)


def _extensions(order: Order, now: datetime) -> Iterator[Event]:
    last = ended_at(order, now) or now
    for extension in order.extensions:
        yield Event(extension.offered_at, Happened.EXTENSION_ASKED, extension=extension)
        silent = silence_at(extension, order.rules)
        until = min(extension.answered_at or last, last)
        if silent is not None and silent <= until:
            yield Event(silent, Happened.EXTENSION_GRANTED_BY_SILENCE, extension=extension)
        if extension.answered_at is not None:
            answer = extension.answer
            yield Event(extension.answered_at, Happened.EXTENSION_ANSWERED, extension=extension, answer=answer)


def _extras(order: Order) -> Iterator[Event]:
    for extra in order.extras:
        yield Event(extra.offered_at, Happened.EXTRA_OFFERED, extra=extra)
        if extra.answered_at is not None:
            yield Event(extra.answered_at, Happened.EXTRA_ANSWERED, extra=extra, answer=extra.answer)


def _cancellations(order: Order, now: datetime) -> Iterator[Event]:
    last = ended_at(order, now) or now
    for request in order.cancellations:
        yield Event(request.asked_at, Happened.CANCELLATION_ASKED, cancellation=request)
        until = min(request.answered_at or last, last)
        silent, disputed = cancels_by_silence_at(request, order.rules), disputed_at(request, order.rules)
        if silent is not None and silent <= until:
            yield Event(silent, Happened.CANCELLED_BY_SILENCE, cancellation=request)
        if disputed is not None and disputed <= until:
            yield Event(disputed, Happened.DISPUTED, cancellation=request)
        if request.answered_at is not None:
            answer = request.answer
            yield Event(request.answered_at, Happened.CANCELLATION_ANSWERED, cancellation=request, answer=answer)


def _decided(order: Order, now: datetime) -> Iterator[Event]:
    """What the clock alone decided: lateness, and a delivery that nobody answered."""
    first, due = order.first_delivered_at, None
    if is_late(order, now):
        due, first = due_at(order, now), None
    elif first is not None and was_on_time(order) is False:
        due = due_kept_by(order, first)
    until = first or ended_at(order, now) or now
    if due is not None and due <= until:
        yield Event(due, Happened.LATE)
        grace = order.rules.late_grace_h
        if grace and due + timedelta(hours=grace) <= until:
            yield Event(due + timedelta(hours=grace), Happened.VERY_LATE)
    if order.resumes_at is not None and order.state.to_do:
        yield Event(order.resumes_at, Happened.RESUMED)
    ending = ending_by_silence(order)
    if ending is not None and ending.state is State.COMPLETED:
        yield Event(ending.at, Happened.ACCEPTED_BY_SILENCE)
    elif ending is not None and ending.cancelled_by is CancelledBy.MARKETPLACE:
        yield Event(ending.at, Happened.TIMED_OUT)
    yield from _put_right(order)


def _put_right(order: Order) -> Iterator[Event]:
    """What silence had decided before the user was told that it was not so."""
    timed_out = timed_out_at(replace(order, state=State.REQUIREMENTS))
    if timed_out is not None and order.clock_started_at is not None and timed_out <= order.clock_started_at:
        yield Event(timed_out, Happened.TIMED_OUT)
    accepted, asked = accepted_by_silence_at(replace(order, state=State.DELIVERED)), order.revision_asked_at
    if accepted is not None and asked is not None and accepted <= asked:
        yield Event(accepted, Happened.ACCEPTED_BY_SILENCE)


def granted_by_silence(order: Order, now: datetime) -> Extension | None:
    """The extension to which the order owes its due at `now`, where no word of the client's granted it."""
    due = due_at(order, now)
    for extension in order.extensions:
        status = standing_at(order, extension, now).status
        if status is OfferStatus.GRANTED_BY_SILENCE and extension.proposed_due == due:
            return extension
    return None
