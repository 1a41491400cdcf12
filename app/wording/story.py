"""The lines of an order's history."""

from datetime import datetime
from typing import assert_never

from app.domain.cancellations import CancelledBy
from app.domain.offers import Answer
from app.domain.story import Event, Happened
from app.wording.apart import set_apart
from app.wording.messages import message_name
from app.wording.speech import Speech
from app.wording.steps import step_names


def event(speech: Speech, its: Event, now: datetime) -> str:
    """One line of an order's story, without its date."""
    say = speech.translate
    match its.what:
        case Happened.STEP:
            return step_names(speech).get(its.use_case, its.use_case)
        case Happened.SOLD:
            return say("Story", "Sold")
        case Happened.CLOCK_STARTED:
            return say("Story", "Delivery clock started")
        case Happened.WORKED:
            return say("Story", "Worked {time}").format(time=speech.duration(its.minutes))
        case Happened.DELIVERED:
            return say("Story", "Delivered")
        case Happened.REVISION_ASKED:
            return say("Story", "Revision asked")
        case Happened.COMPLETED:
            return say("Story", "Accepted by the client")
        case Happened.CANCELLED:
            return say("Story", "Cancelled")
        case Happened.LATE:
            return say("Story", "Due, and not delivered: late")
        case Happened.VERY_LATE:
            return say("Story", "Very late: the client may cancel alone")
        case Happened.ACCEPTED_BY_SILENCE:
            return say("Story", "Accepted by silence")
        case Happened.TIMED_OUT:
            return say("Story", "Cancelled by the marketplace: the requirements did not come")
        case Happened.MESSAGE_SENT:
            return say("Story", "Written to the client: {message}").format(message=message_name(speech, its.message))
        case Happened.RESUMED:
            return say("Story", "The pause was over")
        case Happened.CANCELLED_BY_SILENCE:
            return say("Story", "Cancelled by silence")
        case Happened.DISPUTED:
            return say("Story", "No answer: a case for the marketplace’s mediators")
        case Happened.CANCELLATION_ASKED | Happened.CANCELLATION_ANSWERED:
            return _cancellation_event(speech, its)
        case Happened.EXTENSION_ASKED | Happened.EXTENSION_ANSWERED | Happened.EXTENSION_GRANTED_BY_SILENCE:
            return _extension_event(speech, its, now)
        case Happened.EXTRA_OFFERED | Happened.EXTRA_ANSWERED:
            return _extra_event(speech, its)
        case _:
            assert_never(its.what)


def _extension_event(speech: Speech, its: Event, now: datetime) -> str:
    assert its.extension is not None  # the kind of the event says so
    say = speech.translate
    texts = {
        None: say("Story", "Extension asked, to {due}"),
        Answer.ACCEPTED: say("Story", "Extension to {due} accepted"),
        Answer.DECLINED: say("Story", "Extension to {due} declined"),
        Answer.WITHDRAWN: say("Story", "Extension to {due} withdrawn"),
    }
    by_silence = say("Story", "Extension to {due} granted by silence")
    text = by_silence if its.what is Happened.EXTENSION_GRANTED_BY_SILENCE else texts[its.answer]
    return text.format(due=speech.by(its.extension.proposed_due, now))


def _cancellation_event(speech: Speech, its: Event) -> str:
    assert its.cancellation is not None  # the kind of the event says so
    say = speech.translate
    by_client = its.cancellation.asked_by is CancelledBy.CLIENT
    asked = say("Story", "The client asked to cancel") if by_client else say("Story", "Cancellation asked")
    return {
        None: asked,
        Answer.ACCEPTED: say("Story", "Cancellation agreed"),
        Answer.DECLINED: say("Story", "Cancellation declined"),
        Answer.WITHDRAWN: say("Story", "Cancellation withdrawn"),
    }[its.answer]


def _extra_event(speech: Speech, its: Event) -> str:
    assert its.extra is not None  # the kind of the event says so
    say = speech.translate
    texts = {
        None: say("Story", "Offered: {what}, {price}"),
        Answer.ACCEPTED: say("Story", "Extra accepted: {what}, {price}"),
        Answer.DECLINED: say("Story", "Extra declined: {what}"),
        Answer.WITHDRAWN: say("Story", "Extra withdrawn: {what}"),
    }
    return texts[its.answer].format(what=set_apart(its.extra.description), price=speech.money(its.extra.price))
