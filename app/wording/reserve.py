"""The sentences about time kept for changes to delivered orders."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.reserve import Reserve
from app.wording.speech import Speech


def kept(speech: Speech, its: Sequence[Reserve]) -> str:
    """How much is kept for how many orders; "" for none."""
    if not its:
        return ""
    text = speech.translate("Reserve", "{time} kept for changes to %n delivered order(s)", "", len(its))
    return text.format(time=speech.duration(total(its)))


def kept_in_all(speech: Speech, its: Sequence[Reserve]) -> str:
    """How much is kept, beside other figures."""
    return speech.translate("Reserve", "{time} in reserve").format(time=speech.duration(total(its)))


def kept_until(speech: Speech, its: Reserve, now: datetime) -> str:
    """What is kept for one order, and until when."""
    say = speech.translate
    text = say("Reserve", "{time} kept for changes until {when}")
    if its.assumed:
        text = say("Reserve", "{time} kept for changes until {when}, assumed")
    return text.format(time=speech.duration(its.minutes), when=speech.by(its.until, now))


def cost(speech: Speech, its: Sequence[Reserve]) -> str:
    """What keeping it takes from new promises at the moment."""
    say = speech.translate
    if not its:
        return say("Reserve", "New promises leave time for it; none now, as no delivered order may still be changed.")
    text = say("Reserve", "New promises leave time for it: {time} now, for %n delivered order(s).", "", len(its))
    return text.format(time=speech.duration(total(its)))


def total(its: Sequence[Reserve]) -> int:
    """The minutes of all together."""
    return sum(each.minutes for each in its)
