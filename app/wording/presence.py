"""The sentences about where the freelancer stands: available, away, closed; what a window says from its start on."""

from datetime import datetime

from app.domain.availability import Away
from app.domain.instants import local_day
from app.domain.presence import Presence, PresenceKind
from app.wording.apart import set_apart
from app.wording.speech import Speech


def presence(speech: Speech, its: Presence, now: datetime) -> tuple[str, str]:
    """The shape and the words of the availability chip."""
    say = speech.translate
    back = speech.when(its.back, now) if its.back is not None else ""
    if its.kind is PresenceKind.AVAILABLE:
        return "●", say("Presence", "Available · {time} left today").format(time=speech.duration(its.left))
    if its.kind is PresenceKind.AWAY:
        if its.back is not None and local_day(its.back, speech.zone) == local_day(now, speech.zone):
            back = speech.clock(its.back)
        note = set_apart(" ".join(its.away.note.split())) if its.away is not None else ""
        if note:
            return "◐", say("Presence", "Away until {when}: {note}").format(when=back, note=note)
        return "◐", say("Presence", "Away until {when}").format(when=back)
    if its.kind is PresenceKind.CATCHING_UP:
        return "◐", closed(speech, its.back, now)
    if its.back is None:
        return "○", say("Presence", "Closed: no working hours")
    if its.worked:
        return "○", say("Presence", "Closed for today, back {when}").format(when=back)
    return "○", say("Presence", "Closed today, back {when}").format(when=back)


def closed(speech: Speech, until: datetime | None, now: datetime) -> str:
    """That no new orders are taken, and until about when."""
    if until is None:
        return speech.translate("Presence", "Closed until caught up")
    day = speech.day(local_day(until, speech.zone), now)
    return speech.translate("Presence", "Closed until caught up (about {day})").format(day=day)


def away_name(speech: Speech, away: Away) -> str:
    """Its note, or what it is."""
    return set_apart(" ".join(away.note.split())) or speech.translate("Calendar", "Away")
