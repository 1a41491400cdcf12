"""The sentences about what no answer does."""

from datetime import datetime

from app.domain.asked import BySilence, SilenceDoes
from app.wording.speech import Speech


def in_full(speech: Speech, its: BySilence | None, now: datetime) -> str:
    """What no answer means."""
    say = speech.translate
    if its is None:
        return say("Offers", "Stays open until answered")
    text = {
        SilenceDoes.GRANTS: say("Offers", "Silence grants it {when}, {countdown}"),
        SilenceDoes.CANCELS: say("Offers", "Silence cancels the order {when}, {countdown}"),
        SilenceDoes.DISPUTES: say("Offers", "Silence opens a dispute {when}, {countdown}"),
    }[its.does]
    if its.at <= now:  # a dispute: what else silence does settles the offer
        text = say("Offers", "Not answered in time: in dispute since {when}")
    return text.format(when=speech.when(its.at, now), countdown=speech.countdown(its.at, now))


def in_short(speech: Speech, its: BySilence | None, now: datetime) -> tuple[str, str, str]:
    """The same in three short lines: how long, what happens, when."""
    say = speech.translate
    if its is None:
        return say("Offers", "open"), say("Offers", "until answered"), ""
    if its.at <= now:
        return say("Offers", "in dispute"), say("Offers", "not answered in time"), speech.when(its.at, now)
    happens = {
        SilenceDoes.GRANTS: say("Offers", "silence grants it"),
        SilenceDoes.CANCELS: say("Offers", "silence cancels"),
        SilenceDoes.DISPUTES: say("Offers", "silence opens a dispute"),
    }[its.does]
    return speech.countdown(its.at, now), happens, speech.when(its.at, now)
