"""What the next moment of an order means, and what to do about it: the sentences behind the queue's short words."""

from datetime import datetime
from typing import assert_never

from app.domain.agenda import Agenda, Reason, Row
from app.domain.asked import SilenceDoes, by_silence
from app.domain.cancellations import Cancellation, CancelledBy, pending_cancellation
from app.domain.moments import Moment, MomentKind
from app.domain.offers import Extension, silence_at
from app.domain.orders import Order, is_late, is_paused, is_very_late, missing_requirements, timed_out_at, very_late_at
from app.planning import Safety
from app.wording.agenda import moment_when
from app.wording.apart import set_apart
from app.wording.consequences import client
from app.wording.speech import Speech


def explained(speech: Speech, agenda: Agenda, row: Row) -> str:
    """What comes next of an order, in a sentence or two; "" where nothing does."""
    order, now = row.order, agenda.now
    asked = pending_cancellation(order.cancellations, order.rules, now)
    if asked is not None:
        return _cancellation(speech, order, asked, now)
    if row.reason is Reason.WAITING:
        return _waiting(speech, order, now)
    if row.pending is not None:
        comes = _pending(speech, order, row.pending, now)
    else:
        comes = _late(speech, order, now) if row.next is None else _moment(speech, agenda, row, row.next)
    return " ".join(part for part in (_paused(speech, row, now), comes) if part)


def _cancellation(speech: Speech, order: Order, asked: Cancellation, now: datetime) -> str:
    say, silent = speech.translate, by_silence(asked, order.rules)
    by_client = asked.asked_by is CancelledBy.CLIENT
    if silent is None and by_client:
        text = say("Moment", "{client} asks to cancel: nothing happens until you answer.")
    elif silent is None:
        text = say("Moment", "You asked to cancel: nothing happens until {client} answers.")
    elif silent.at <= now:
        text = say("Moment", "The request to cancel was not answered in time: in dispute since {when}.")
    elif by_client and silent.does is SilenceDoes.DISPUTES:
        text = say("Moment", "{client} asks to cancel: answer by {when}, or a dispute opens.")
    elif by_client:
        text = say("Moment", "{client} asks to cancel: answer by {when}, or the order is cancelled.")
    elif silent.does is SilenceDoes.DISPUTES:
        text = say("Moment", "You asked to cancel: if {client} has not answered by {when}, a dispute opens.")
    else:
        text = say("Moment", "You asked to cancel: if {client} has not answered by {when}, the order is cancelled.")
    when = "" if silent is None else speech.when(silent.at, now)
    return text.format(client=client(speech, order, start=by_client), when=when)


def _waiting(speech: Speech, order: Order, now: datetime) -> str:
    say = speech.translate
    if not missing_requirements(order):
        return say("Moment", "Everything you need is in: start the clock, the time to deliver runs from then.")
    text = say("Moment", "The time to deliver runs once everything you need is in: remind {client} of what is missing.")
    ends = timed_out_at(order)
    if ends is not None:
        text += " " + say("Moment", "Without it the order is cancelled {when}.")
    return text.format(client=client(speech, order), when="" if ends is None else speech.when(ends, now))


def _pending(speech: Speech, order: Order, asked: Extension, now: datetime) -> str:
    say, silent = speech.translate, silence_at(asked, order.rules)
    facts = {"client": client(speech, order, start=silent is not None), "due": speech.by(asked.proposed_due, now)}
    if silent is None:
        text = say("Moment", "You asked for {due}: what was promised stands until {client} says yes.")
        return text.format(**facts)
    text = say("Moment", "{client} may answer until {when}: silence then counts as a yes to {due}.")
    return text.format(**facts, when=speech.when(silent, now))


def _paused(speech: Speech, row: Row, now: datetime) -> str:
    if not is_paused(row.order, now):
        return ""
    return speech.translate("Moment", "Paused: work rests, the deadline does not.") if row.due is not None else ""


def _late(speech: Speech, order: Order, now: datetime) -> str:
    """What can be done where nothing is left to wait for."""
    if not is_late(order, now):
        return ""
    text = speech.translate("Moment", "It is late: deliver it, or agree on another date with {client}.")
    if is_very_late(order, now):
        text = speech.translate(
            "Moment", "It is very late: {client} may cancel alone at any time. Deliver it, or agree on another date."
        )
    return text.format(client=client(speech, order))


def _moment(speech: Speech, agenda: Agenda, row: Row, its: Moment) -> str:
    say, order = speech.translate, row.order
    match its.kind:
        case MomentKind.START_BY if agenda.safety is Safety.EASIEST:  # which keeps no margin
            text = say("Moment", "Start by {when}: it is then done in time if the estimates are right.")
        case MomentKind.START_BY:
            text = say("Moment", "Start by {when}: it is then done in time in four cases of five.")
        case MomentKind.START_NOW:
            text = say(
                "Moment",
                "Start now: begun after {when}, this promise or another breaks even if the estimates are right.",
            )
        case MomentKind.ASK_BY:
            text = say("Moment", "{ask} by {when}: silence then counts as a yes before your deadline.")
        case MomentKind.RISKY:
            text = say(
                "Moment", "{ask} by {when}: asked later, {client} may cancel alone before silence counts as a yes."
            )
        case MomentKind.DUE:
            text = _due(speech, order)
        case MomentKind.VERY_LATE:
            text = say("Moment", "It is late: deliver it by {when}, from then on {client} may cancel alone.")
        case MomentKind.SILENCE:
            raise AssertionError("silence decides on what was asked, and that is told")
        case _:
            assert_never(its.kind)
    very_late = very_late_at(order, agenda.now)
    return text.format(
        when=moment_when(speech, its, agenda.now),
        then="" if very_late is None else speech.when(very_late, agenda.now),
        client=client(speech, order),
        ask=_ask(speech, agenda, order),
    )


def _due(speech: Speech, order: Order) -> str:
    say = speech.translate
    if order.rules.late_grace_h is None:
        return say("Moment", "Deliver by {when}: after that it is late.")
    if not order.rules.late_grace_h:
        return say("Moment", "Deliver by {when}: after that it is late, and {client} may cancel alone.")
    return say("Moment", "Deliver by {when}: after that it is late, and from {then} on {client} may cancel alone.")


def _ask(speech: Speech, agenda: Agenda, order: Order) -> str:
    """The beginning of a sentence: to ask for more time, for certain or only if need be."""
    say, must = speech.translate, order.id in agenda.verdict.to_ask
    if not order.client:
        must_not = say("Moment", "If you need more time, ask the client")
        return say("Moment", "Ask the client for more time") if must else must_not
    text = say("Moment", "Ask {client} for more time") if must else say("Moment", "If you need more time, ask {client}")
    return text.format(client=set_apart(order.client))
