"""What giving an order up means: who ends it and why, whether it counts, what silence does, what is better first."""

from datetime import datetime, timedelta

from app.domain.cancellations import Cancellation, CancelledBy, CancelWhy
from app.domain.orders import Order, State
from app.domain.proposals import Effect, ExtraOptions
from app.domain.rules import OnSilence
from app.wording import consequences
from app.wording.consequences import client
from app.wording.mark import Mark
from app.wording.speech import Speech


def whys(speech: Speech) -> dict[CancelWhy, str]:
    """Why an order is given up, in a few words each."""
    say = speech.translate
    return {
        CancelWhy.TOO_BUSY: say("CancelWhy", "Too much to do"),
        CancelWhy.CLIENT_SILENT: say("CancelWhy", "The client does not answer"),
        CancelWhy.NOT_AS_AGREED: say("CancelWhy", "Not what was agreed"),
        CancelWhy.CLIENT_CHANGED_MIND: say("CancelWhy", "The client has changed their mind"),
        CancelWhy.MISTAKE: say("CancelWhy", "Ordered by mistake"),
        CancelWhy.FRAUD: say("CancelWhy", "Fraud"),
        CancelWhy.OTHER: say("CancelWhy", "Something else"),
    }


def as_it_stands(speech: Speech, its: Effect, now: datetime) -> tuple[Mark, str]:
    """What keeping the order as promised would mean."""
    mark, text = consequences.effect(speech, its)
    said = speech.translate("Cancel", "As it stands, due {when}: {consequence}.")
    return mark, said.format(when=speech.by(its.due, now), consequence=text)


def with_extension(speech: Speech, its: Effect, now: datetime) -> tuple[Mark, str]:
    """What more time would mean."""
    mark, text = consequences.effect(speech, its)
    said = speech.translate("Cancel", "With more time, until {when}: {consequence}.")
    return mark, said.format(when=speech.by(its.due, now), consequence=text)


def with_extra(speech: Speech, options: ExtraOptions) -> tuple[Mark, str]:
    """What being paid for more would mean."""
    say, days = speech.translate, options.least_days(options.effort)
    if days is None:
        return Mark.BAD, consequences.least_days(speech, None)
    facts = {
        "price": speech.money(options.price),
        "work": speech.duration(options.effort),
        "when": speech.by(options.due_with(days), options.now),
    }
    text = say("Cancel", "With an extra, {price} for {work} more: can be kept until {when}.")
    return Mark.GOOD, text.format(**facts)


def counts(speech: Speech, order: Order, by: CancelledBy, why: CancelWhy) -> tuple[Mark, str]:
    """Whether the order's end counts against the completion rate."""
    say = speech.translate
    if order.state is State.REQUIREMENTS and by is CancelledBy.CLIENT:
        return Mark.GOOD, say("Cancel", "It doesn’t count against your completion rate: work had not started.")
    if why in (CancelWhy.FRAUD, CancelWhy.MISTAKE):
        return Mark.TIGHT, say("Cancel", "It counts against your completion rate, unless support agrees with you.")
    days = order.rules.reorder_days
    if by is CancelledBy.MUTUAL and days is not None:
        text = say(
            "Cancel",
            "It counts against your completion rate, unless {client} orders again within %n day(s).",
            "",
            days,
        )
        return Mark.TIGHT, text.format(client=client(speech, order))
    return Mark.BAD, say("Cancel", "It counts against your completion rate.")


def silence(speech: Speech, order: Order, now: datetime) -> str:
    """What no answer to a request made now would mean."""
    say, rules = speech.translate, order.rules
    if rules.cancel_timeout_h is None or rules.cancel_on_silence is OnSilence.NOTHING:
        return say("Cancel", "On {rules}, silence decides nothing: the order goes on until both agree.").format(
            rules=rules.name
        )
    at = speech.when(now + timedelta(hours=rules.cancel_timeout_h), now)
    if rules.cancel_on_silence is OnSilence.DISPUTE:
        return say("Cancel", "Without an answer, the mediators of {rules} take over {when}.").format(
            rules=rules.name, when=at
        )
    return say("Cancel", "Without an answer, the order is cancelled {when}.").format(when=at)


def waiting(speech: Speech, its: Cancellation, now: datetime) -> str:
    """That one side has asked already."""
    say = speech.translate
    if its.asked_by is CancelledBy.CLIENT:
        return say("Cancel", "The client asked {when}, and waits for your answer.").format(
            when=speech.when(its.asked_at, now)
        )
    return say("Cancel", "You asked {when}, and wait for the answer.").format(when=speech.when(its.asked_at, now))
