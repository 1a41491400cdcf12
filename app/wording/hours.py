"""How the hours that are drawn upon a week are said."""

from app.domain.availability import MINUTES_A_DAY, HoursRange
from app.wording import calendar as words
from app.wording.speech import Speech


def told(speech: Speech, its: HoursRange) -> str:
    """A range for the ear: "Tuesday 09:00 to 12:30", "Tuesday 22:00 to Wednesday 02:00"."""
    day, start = speech.weekday_name(its.weekday), speech.minute_of_day(its.start)
    if its.end <= MINUTES_A_DAY:
        text = speech.translate("Hours", "{day} {start} to {end}")
        return text.format(day=day, start=start, end=speech.minute_of_day(its.end))
    morning, end = speech.weekday_name((its.weekday + 1) % 7), speech.minute_of_day(its.end - MINUTES_A_DAY)
    text = speech.translate("Hours", "{day} {start} to {morning} {end}")
    return text.format(day=day, start=start, morning=morning, end=end)


def free(speech: Speech, weekday: int, minute: int) -> str:
    """An hour without work: "Tuesday 14:00, free"."""
    text = speech.translate("Hours", "{day} {start}, free")
    return text.format(day=speech.weekday_name(weekday), start=speech.minute_of_day(minute))


def measured(speech: Speech, its: HoursRange) -> str:
    """A range while it is drawn: "09:00–12:30 · 3 h 30"."""
    return f"{words.ranges(speech, [(its.start, its.end)])} · {speech.duration(its.end - its.start)}"


def in_full(speech: Speech, its: HoursRange) -> tuple[str, str]:
    """A range where the pointer rests on it: when, and how long that is."""
    return told(speech, its), speech.duration(its.end - its.start)
