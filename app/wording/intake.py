"""The sentences about taking new orders: that the queue is full, and how many orders can always be kept."""

from datetime import datetime
from typing import assert_never

from app.domain.intake import Intake, IntakeKind
from app.wording.presence import closed
from app.wording.speech import Speech


def intake(speech: Speech, its: Intake, now: datetime) -> str:
    """Why no new orders are meant to be taken now; "" where they are."""
    say = speech.translate
    match its.kind:
        case IntakeKind.OPEN:
            return ""
        case IntakeKind.AWAY:
            when = speech.by(its.until, now) if its.until is not None else ""
            return say("Intake", "You are away until {when}.").format(when=when)
        case IntakeKind.CLOSED:
            return say("Intake", "{closed}.").format(closed=closed(speech, its.until, now))
        case IntakeKind.FULL:
            text = say("Intake", "Queue full: %n order(s) open, of {most} at most.", "", its.open)
            return text.format(most=speech.number(its.most or 0))
        case _:
            assert_never(its.kind)


def all_the_same(speech: Speech, sentence: str) -> str:
    """The same where an order is about to be taken: it can be."""
    return speech.translate("Intake", "{sentence} You can take it all the same.").format(sentence=sentence)


def why_not(speech: Speech) -> str:
    """What the tip on limits, absences and closing is asked."""
    return speech.translate("Intake", "Why take no more orders now")


def proposal(speech: Speech, most: int, days: int) -> str:
    """How many orders of a service can always be kept."""
    say = speech.translate
    if not most:
        return say("Intake", "Not even one can always be delivered within %n day(s) with these hours.", "", days)
    text = say("Intake", "At most {most}: then a delivery within %n day(s) can always be kept.", "", days)
    return text.format(most=speech.number(most))


def proposal_for_all(speech: Speech, most: int | None) -> str:
    """How many orders of all services together can always be kept."""
    say = speech.translate
    if most is None:
        return say("Intake", "With services in the catalogue, Carnet proposes a number here.")
    if not most:
        return say("Intake", "With these hours not every delivery time that you offer can always be kept.")
    text = say("Intake", "At most {most}: then every delivery time that you offer can always be kept.")
    return text.format(most=speech.number(most))


def standing(speech: Speech, opened: int, most: int | None) -> str:
    """How many orders are open, and how many may be."""
    say = speech.translate
    text = say("Intake", "%n order(s) open", "", opened)
    if most is None:
        return say("Intake", "{open}, no limit").format(open=text)
    limited = say("Intake", "{open}, of {most} at most").format(open=text, most=speech.number(most))
    return say("Intake", "{standing}: queue full").format(standing=limited) if opened >= most else limited
