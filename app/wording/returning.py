"""The sentences about what ended by itself, and about a computer that travels."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.availability import Away
from app.wording.presence import away_name
from app.wording.speech import Speech


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
