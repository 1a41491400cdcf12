"""The message that tells clients of an absence, in their language."""

from datetime import date, datetime

from app.domain.availability import Hours, WholeDays
from app.domain.instants import local_day
from app.wording.aways import first_day, last_day
from app.wording.speech import Speech


def away_message(speech: Speech, its: WholeDays | Hours, back: datetime | None, now: datetime) -> str:
    """The draft that tells a client of an absence, in the client's language."""
    say = speech.translate
    text = say(
        "AwayMessage",
        "Hello,\n\n{away} {back}What is promised to you stays as agreed; if anything about your order is urgent, "
        "please write to me before I leave.\n\nBest regards",
    )
    return text.format(away=_away_sentence(speech, its, now), back=_back_sentence(speech, back, now))


def _away_sentence(speech: Speech, its: WholeDays | Hours, now: datetime) -> str:
    say = speech.translate
    if isinstance(its, WholeDays):
        if its.first == its.last:
            return say("AwayMessage", "I am away on {day}.").format(day=_dated(speech, its.first, now))
        first, last = _dated(speech, its.first, now), _dated(speech, its.last, now)
        return say("AwayMessage", "I am away from {first} to {last}.").format(first=first, last=last)
    start, end = speech.clock(its.start), speech.end_clock(its.end)
    first, last = _dated(speech, first_day(speech, its), now), _dated(speech, last_day(speech, its), now)
    if first == last:
        text = say("AwayMessage", "I am away on {day} from {start} to {end}.")
        return text.format(day=first, start=start, end=end)
    text = say("AwayMessage", "I am away from {first} at {start} to {last} at {end}.")
    return text.format(first=first, start=start, last=last, end=end)


def _back_sentence(speech: Speech, back: datetime | None, now: datetime) -> str:
    if back is None:
        return ""
    text = speech.translate("AwayMessage", "I answer messages again from {day} at {time}.")
    day = _dated(speech, local_day(back, speech.zone), now)
    return text.format(day=day, time=speech.clock(back)) + " "


def _dated(speech: Speech, day: date, now: datetime) -> str:
    """A date that reads the same whenever the message is read; the year where it is not this one."""
    this_year = local_day(now, speech.zone).year
    return speech.long_day(day) if day.year == this_year else f"{speech.long_day(day)} {day.year}"
