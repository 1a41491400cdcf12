"""The sentences of the offers screen: what was asked of the client, and what silence means."""

from datetime import datetime

from app.domain.asked import Asked, asked_at
from app.domain.cancellations import Cancellation, CancelledBy
from app.domain.offers import Answer, Extension, Extra, OfferStatus, Standing
from app.domain.orders import Ending, State
from app.wording.apart import set_apart
from app.wording.cancelling import whys
from app.wording.refusals import status_name
from app.wording.speech import Speech


def heading(speech: Speech, waiting: int) -> str:
    """How many offers wait, in one sentence."""
    if not waiting:
        return speech.translate("Offers", "No offer waits for an answer.")
    return speech.translate("Offers", "%n offer(s) wait for an answer.", "", waiting)


def next_silence(speech: Speech, at: datetime | None, title: str, now: datetime) -> str:
    """Which silence decides first, of all that wait."""
    if at is None:
        return speech.translate("Offers", "Stays open until answered") + "."
    text = speech.translate("Offers", "Silence decides next on {title}: {when}, {countdown}.")
    return text.format(title=title, when=speech.when(at, now), countdown=speech.countdown(at, now))


def kind(speech: Speech, offer: Asked) -> str:
    """What sort of offer it is."""
    if isinstance(offer, Extension):
        return speech.translate("Offers", "extension")
    if isinstance(offer, Cancellation):
        return speech.translate("Offers", "cancellation")
    if offer.revisions:
        return speech.translate("Offers", "extra revision")
    return speech.translate("Offers", "extra")


def asked(speech: Speech, offer: Asked, due: datetime | None, now: datetime) -> str:
    """What is asked, in full. `due` is what is promised without it, where that is known."""
    return " · ".join(part for part in (wanted(speech, offer, due, now), terms(speech, offer)) if part)


def wanted(speech: Speech, offer: Asked, due: datetime | None, now: datetime) -> str:
    """What is asked, without what it costs or why."""
    say = speech.translate
    if isinstance(offer, Cancellation):
        by_client = offer.asked_by is CancelledBy.CLIENT
        return say("Offers", "The client asks to cancel") if by_client else say("Offers", "You ask to cancel")
    if isinstance(offer, Extra):
        what = set_apart(offer.description)
        return what if offer.quantity == 1 else f"{speech.number(offer.quantity)} × {what}"
    proposed = speech.by(offer.proposed_due, now)
    if due is None or due >= offer.proposed_due:
        return say("Offers", "Due {proposed}").format(proposed=proposed)
    text = say("Offers", "Due {proposed} instead of {due}")
    return text.format(proposed=proposed, due=speech.by(due, now))


def terms(speech: Speech, offer: Asked) -> str:
    """What an extra costs: money, and time. Why the order should end; "" of an extension."""
    if isinstance(offer, Extension):
        return ""
    if isinstance(offer, Cancellation):
        return whys(speech)[offer.why]
    price = speech.money(offer.price)
    if not offer.days:
        return price
    return f"{price} · {speech.translate('Offers', 'due %n day(s) later', '', offer.days)}"


def due_comes_first(speech: Speech, due: datetime, now: datetime) -> str:
    """Said of an extension that silence would grant only after the order is late."""
    text = speech.translate("Offers", "The order is due before that: {when}")
    if due <= now:
        text = speech.translate("Offers", "Late meanwhile: the order was due {when}")
    return text.format(when=speech.by(due, now))


def may_cancel_first(speech: Speech, at: datetime, now: datetime) -> str:
    """Said of an extension that silence would grant only after the client may cancel alone."""
    text = speech.translate("Offers", "The client may cancel alone before that, from {when}")
    if at <= now:
        text = speech.translate("Offers", "The client may cancel alone already, since {when}")
    return text.format(when=speech.when(at, now))


def answered_title(speech: Speech) -> str:
    """The heading above the offers that wait no more."""
    return speech.translate("Offers", "Settled")


def offered(speech: Speech, offer: Asked, now: datetime) -> str:
    """When it was asked."""
    text = speech.translate("Offers", "offered {when}")
    if isinstance(offer, Cancellation):
        text = speech.translate("Offers", "asked {when}")
    return text.format(when=speech.when(asked_at(offer), now))


def outcome(speech: Speech, offer: Asked, standing: Standing, now: datetime) -> tuple[str, str]:
    """What became of an offer, and when."""
    name = status_name(speech, standing.status)
    if isinstance(offer, Cancellation) and standing.status is OfferStatus.GRANTED_BY_SILENCE:
        name = speech.translate("Offers", "cancelled by silence")
    return name[:1].upper() + name[1:], "" if standing.since is None else speech.when(standing.since, now)


def lapsed(speech: Speech, ending: Ending | None, now: datetime) -> tuple[str, str]:
    """Said of an offer whose order ended before it was answered, and when."""
    say = speech.translate
    if ending is None:
        return say("Offers", "Not answered"), ""
    when = speech.when(ending.at, now)
    if ending.state is State.CANCELLED:
        return say("Offers", "The order was cancelled first"), when
    return say("Offers", "The order was completed first"), when


def answer_name(speech: Speech, offer: Asked, answer: Answer, *, correcting: bool = False) -> str:
    """The words on the button that records an answer."""
    say = speech.translate
    theirs = isinstance(offer, Cancellation) and offer.asked_by is CancelledBy.CLIENT
    if theirs:
        return {
            Answer.ACCEPTED: say("Offers", "I agree to cancel"),
            Answer.DECLINED: say("Offers", "I did decline") if correcting else say("Offers", "I decline"),
            Answer.WITHDRAWN: say("Offers", "The client withdrew it"),
        }[answer]
    return {
        Answer.ACCEPTED: say("Offers", "The client did accept") if correcting else say("Offers", "Accepted"),
        Answer.DECLINED: say("Offers", "The client did decline") if correcting else say("Offers", "Declined"),
        Answer.WITHDRAWN: say("Offers", "Withdraw"),
    }[answer]
