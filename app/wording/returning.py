"""The sentences about what ended or was decided by itself, and about a computer that travels."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.availability import Away
from app.domain.decided import Decided
from app.domain.story import Happened
from app.wording.apart import set_apart
from app.wording.presence import away_name
from app.wording.speech import Speech

NAMED = 3  # decisions that are told at most; more are counted


def back_since(speech: Speech, away: Away, back: datetime, now: datetime) -> str:
    """That an absence is over, and since when there is work again: "Back since Mon 9:00: Fair"."""
    text = speech.translate("Calendar", "Back since {when}").format(when=speech.when(back, now))
    return speech.about(text, away_name(speech, away)) if away.note.strip() else text


def back_on_day(speech: Speech, returned: Sequence[tuple[Away, datetime]]) -> str:
    """The same in the history of the day itself, a line each."""
    text = speech.translate("Calendar", "Back since {when}")
    return "\n".join(
        speech.about(text.format(when=speech.clock(back)), away_name(speech, away)) for away, back in returned
    )


def travelled(speech: Speech, here: str) -> str:
    """That the computer shows the time of another zone now, and the hours stay where they are."""
    text = speech.translate(
        "Calendar", "This computer goes by the time of {here} now. Your hours stay in {zone}: see the settings."
    )
    return text.format(here=here.replace("_", " "), zone=speech.zone.key.replace("_", " "))


def decided(speech: Speech, news: Sequence[Decided], *, away: bool) -> str:
    """What silence decided, in a sentence; `away`: while nobody was there."""
    told = ", ".join(speech.about(set_apart(its.order.title), _decision(speech, its.what)) for its in news[:NAMED])
    if len(news) > NAMED:
        others = speech.translate("Speech", "%n other(s)", "", len(news) - NAMED)
        told = speech.translate("Speech", "{first} and {last}").format(first=told, last=others)
    text = speech.translate("Returning", "While you were away: {news}.") if away else "{news}."
    return text.format(news=told)


def _decision(speech: Speech, what: Happened) -> str:
    say = speech.translate
    return {
        Happened.EXTENSION_GRANTED_BY_SILENCE: say("Returning", "extension granted by silence"),
        Happened.ACCEPTED_BY_SILENCE: say("Returning", "accepted by silence"),
        Happened.CANCELLED_BY_SILENCE: say("Returning", "cancelled by silence"),
        Happened.TIMED_OUT: say("Returning", "cancelled for want of its requirements"),
        Happened.DISPUTED: say("Returning", "in dispute for want of an answer"),
    }[what]
