"""The sentences of the offers screen: what was asked of the client, and what silence means."""

from datetime import datetime

from app.domain.offers import Answer, Extension, Extra, Standing
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


def kind(speech: Speech, offer: Extension | Extra) -> str:
    """What sort of offer it is."""
    if isinstance(offer, Extension):
        return speech.translate("Offers", "extension")
    if offer.revisions:
        return speech.translate("Offers", "extra revision")
    return speech.translate("Offers", "extra")


def asked(speech: Speech, offer: Extension | Extra, due: datetime | None, now: datetime) -> str:
    """What is asked of the client, in full. `due` is what is promised without it, where that is known."""
    if isinstance(offer, Extra):
        return f"{wanted(speech, offer, due, now)} · {terms(speech, offer)}"
    return wanted(speech, offer, due, now)


def wanted(speech: Speech, offer: Extension | Extra, due: datetime | None, now: datetime) -> str:
    """What is asked of the client, without what it costs."""
    say = speech.translate
    if isinstance(offer, Extension):
        proposed = speech.when(offer.proposed_due, now)
        if due is None or due >= offer.proposed_due:
            return say("Offers", "Due {proposed}").format(proposed=proposed)
        text = say("Offers", "Due {proposed} instead of {due}")
        return text.format(proposed=proposed, due=speech.when(due, now))
    return offer.description if offer.quantity == 1 else f"{speech.number(offer.quantity)} × {offer.description}"


def terms(speech: Speech, offer: Extra) -> str:
    """What an extra costs: money, and time."""
    price = speech.money(offer.price)
    if not offer.days:
        return price
    return f"{price} · {speech.translate('Offers', 'due %n day(s) later', '', offer.days)}"


def silence(speech: Speech, at: datetime | None, now: datetime) -> str:
    """What no answer means."""
    if at is None:
        return speech.translate("Offers", "Stays open until answered")
    text = speech.translate("Offers", "Silence grants it {when}, {countdown}")
    return text.format(when=speech.when(at, now), countdown=speech.countdown(at, now))


def silence_short(speech: Speech, at: datetime | None, now: datetime) -> tuple[str, str, str]:
    """The same in three short lines: how long, what happens, when."""
    say = speech.translate
    if at is None:
        return say("Offers", "open"), say("Offers", "until answered"), ""
    return speech.countdown(at, now), say("Offers", "silence grants it"), speech.when(at, now)


def due_comes_first(speech: Speech, due: datetime, now: datetime) -> str:
    """Said of an extension that silence would grant only after the order is late."""
    text = speech.translate("Offers", "The order is due before that: {when}")
    if due <= now:
        text = speech.translate("Offers", "Late meanwhile: the order was due {when}")
    return text.format(when=speech.when(due, now))


def may_cancel_first(speech: Speech, at: datetime, now: datetime) -> str:
    """Said of an extension that silence would grant only after the client may cancel alone."""
    text = speech.translate("Offers", "The client may cancel alone before that, from {when}")
    if at <= now:
        text = speech.translate("Offers", "The client may cancel alone already, since {when}")
    return text.format(when=speech.when(at, now))


def answered_title(speech: Speech) -> str:
    """The heading above the offers that wait no more."""
    return speech.translate("Offers", "Settled")


def offered(speech: Speech, offer: Extension | Extra, now: datetime) -> str:
    """When the client was asked."""
    return speech.translate("Offers", "offered {when}").format(when=speech.when(offer.offered_at, now))


def outcome(speech: Speech, standing: Standing, now: datetime) -> tuple[str, str]:
    """What became of an offer, and when."""
    name = status_name(speech, standing.status)
    return name[:1].upper() + name[1:], "" if standing.since is None else speech.when(standing.since, now)


def lapsed(speech: Speech) -> str:
    """Said of an offer whose order ended before it was answered."""
    return speech.translate("Offers", "Not answered")


def answer_name(speech: Speech, answer: Answer, *, correcting: bool = False) -> str:
    """The words on the button that records an answer."""
    say = speech.translate
    if correcting:
        return {
            Answer.ACCEPTED: say("Offers", "The client did accept"),
            Answer.DECLINED: say("Offers", "The client did decline"),
        }.get(answer, "")
    return {
        Answer.ACCEPTED: say("Offers", "Accepted"),
        Answer.DECLINED: say("Offers", "Declined"),
        Answer.WITHDRAWN: say("Offers", "Withdraw"),
    }[answer]
