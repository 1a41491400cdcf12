"""The sentences about time kept for what may still come: changes to delivered orders, orders that wait."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.reserve import KeptFor, Reserve, minutes_of
from app.wording.speech import Speech


def kept(speech: Speech, its: Sequence[Reserve]) -> tuple[str, ...]:
    """How much is kept for how many orders, a line for what it is kept for."""
    say, lines = speech.translate, []
    changes, waiting = (tuple(each for each in its if each.kept_for is what) for what in KeptFor)
    if changes:
        text = say("Reserve", "{time} kept for changes to %n delivered order(s)", "", len(changes))
        lines.append(text.format(time=speech.duration(minutes_of(changes))))
    if waiting:
        text = say("Reserve", "{time} kept for %n order(s) waiting for requirements", "", len(waiting))
        lines.append(text.format(time=speech.duration(minutes_of(waiting))))
    return tuple(lines)


def kept_in_all(speech: Speech, minutes: int) -> str:
    """How much is kept, beside other figures."""
    return speech.translate("Reserve", "{time} in reserve").format(time=speech.duration(minutes))


def kept_until(speech: Speech, its: Reserve, now: datetime) -> str:
    """What is kept for one order, and until when."""
    say = speech.translate
    text = say("Reserve", "{time} kept for changes until {when}")
    if its.kept_for is KeptFor.REQUIREMENTS and its.assumed:
        text = say("Reserve", "{time} kept for it until {when}, assumed")
    elif its.kept_for is KeptFor.REQUIREMENTS:
        text = say("Reserve", "{time} kept for it until {when}")
    elif its.assumed:
        text = say("Reserve", "{time} kept for changes until {when}, assumed")
    return text.format(time=speech.duration(its.minutes), when=speech.by(its.until, now))


def cost(speech: Speech, its: Sequence[Reserve]) -> str:
    """What keeping time for changes takes from new promises at the moment."""
    say, its = speech.translate, [each for each in its if each.kept_for is KeptFor.CHANGES]
    if not its:
        return say("Reserve", "New promises leave time for it; none now, as no delivered order may still be changed.")
    text = say("Reserve", "New promises leave time for it: {time} now, for %n delivered order(s).", "", len(its))
    return text.format(time=speech.duration(minutes_of(its)))


def cost_of_waiting(speech: Speech, minutes: int, days: int) -> str:
    """What keeping time for an order that waits takes from new promises at the moment."""
    say = speech.translate
    if not days:
        return say("Reserve", "Nothing is kept without a delivery time.")
    if not minutes:
        return say("Reserve", "Nothing is kept: there are no working hours before it would be due.")
    text = say("Reserve", "New promises leave {time} for it, as if everything came in now.")
    return text.format(time=speech.duration(minutes))
