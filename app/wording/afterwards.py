"""What is still said about an order once it is delivered or over: its review, money given back, support's word."""

from datetime import datetime

from app.domain.cancellations import CancelWhy
from app.domain.money import Money
from app.domain.orders import Order, State, ending_by_silence
from app.domain.rates import Rate
from app.wording.insights import percent
from app.wording.speech import Speech


def accepted_then(speech: Speech, at: datetime | None, now: datetime) -> str:
    """When silence accepts a delivery with a longer review."""
    if at is None:
        return speech.translate("Review", "Silence decides nothing here: it waits for the client’s word.")
    if at <= now:
        return speech.translate("Review", "The review would be over already: the delivery counts as accepted.")
    text = speech.translate("Review", "Without a word from the client, it counts as accepted {when}.")
    return text.format(when=speech.when(at, now))


def puts_right(speech: Speech, order: Order, now: datetime) -> str:
    """What is corrected by telling what the client did do; "" where silence has decided nothing."""
    say, ending = speech.translate, ending_by_silence(order)
    if ending is None or ending.at > now:
        return ""
    if ending.state is State.COMPLETED:
        text = say("PutRight", "It counts as accepted since {when}. Telling this puts it right: the client did ask.")
    else:
        text = say("PutRight", "It counts as cancelled since {when}. Telling this puts it right: they did come.")
    return text.format(when=speech.when(ending.at, now))


def income_left(speech: Speech, left: Money, whole: Money) -> str:
    """What an order brings after money was given back."""
    text = speech.translate("Refund", "{left} of {whole} stay with you. A cancelled order brings nothing.")
    return text.format(left=speech.money(left), whole=speech.money(whole))


def half_back(speech: Speech, given: Money, left: Money) -> str:
    """What giving half of the price back would leave, beside cancelling."""
    text = speech.translate("Refund", "With half given back, {given}: {left} stay with you, and it is no cancellation.")
    return text.format(given=speech.money(given), left=speech.money(left))


def decisions(speech: Speech) -> tuple[tuple[CancelWhy | None, str], ...]:
    """What support may have said."""
    say = speech.translate
    return (
        (CancelWhy.MISTAKE, say("Support", "They agreed: ordered by mistake")),
        (CancelWhy.FRAUD, say("Support", "They agreed: fraud")),
        (None, say("Support", "They did not agree")),
    )


def rate_then(speech: Speech, before: Rate, after: Rate, *, counts: bool) -> str:
    """What support's word does to the completion rate."""
    say = speech.translate
    text = say("Support", "It does not count then: your completion rate is {after}, instead of {before}.")
    if counts:
        text = say("Support", "It counts: your completion rate is {after}.")
    elif before == after:
        text = say("Support", "It does not count: your completion rate is {after}.")
    return text.format(before=percent(speech, before), after=percent(speech, after))


def out_of_window(speech: Speech) -> str:
    """Said of a cancellation that is too old to count."""
    return speech.translate("Support", "It is too old to count any more.")
