"""The sentences about absences: when they are, how often they come again, what they cost, until when one is closed."""

from datetime import date, datetime, timedelta

from app.domain.absences import AwayCost, Broken
from app.domain.availability import Away, Hours, WholeDays
from app.domain.closing import Closed
from app.domain.instants import local_day
from app.domain.recurrence import Rhythm, rhythm_of
from app.domain.recurrence import first_day as first_day_of
from app.wording.apart import set_apart
from app.wording.presence import away_name
from app.wording.speech import Speech


def rhythm(speech: Speech, its: Rhythm | None, first: date) -> str:
    """How often an absence comes again, by the day on which it begins first."""
    say, weekday = speech.translate, speech.weekday(first)
    if its is None:
        return say("Away", "By a rule of its own")
    if its is Rhythm.MONTHLY_WEEKDAY:
        place = (
            say("Away", "Every month on the first {weekday}"),
            say("Away", "Every month on the second {weekday}"),
            say("Away", "Every month on the third {weekday}"),
            say("Away", "Every month on the fourth {weekday}"),
            say("Away", "Every month on the fifth {weekday}"),
        )[(first.day - 1) // 7]
        return place.format(weekday=weekday)
    text = {
        Rhythm.WEEKLY: say("Away", "Every {weekday}"),
        Rhythm.FORTNIGHTLY: say("Away", "Every other {weekday}"),
        Rhythm.MONTHLY_LAST: say("Away", "Every month on the last {weekday}"),
        Rhythm.MONTHLY_DAY: say("Away", "Every month on day {day}"),
        Rhythm.YEARLY: say("Away", "Every year on {date}"),
    }[its]
    return text.format(weekday=weekday, day=first.day, date=speech.day_month(first))


def repeat(speech: Speech, away: Away) -> str:
    """How often it comes again, for a list; "" for only once."""
    if not away.rule:
        return ""
    first = first_day_of(away, speech.zone)
    return rhythm(speech, rhythm_of(away.rule, first), first)


def away_label(speech: Speech, away: Away) -> str:
    """What stands on its bar: the note, with the hours where it is not whole days."""
    if isinstance(away.period, WholeDays):
        return away_name(speech, away)
    start, end = away.period.start, away.period.end
    return f"{away_name(speech, away)} {speech.clock(start)}–{speech.end_clock(end)}"


def bar_label(speech: Speech, away: Away | None) -> str:
    """What stands on an absence's bar; without one, that the book is closed."""
    return speech.translate("Presence", "Closed until caught up") if away is None else away_label(speech, away)


def period(speech: Speech, its: WholeDays | Hours, now: datetime) -> str:
    """When it is: "Fri 4 Dec – Wed 9 Dec", "today 10:00–14:00"."""
    if isinstance(its, WholeDays):
        first, last = speech.day(its.first, now), speech.day(its.last, now)
        return first if its.first == its.last else f"{first} – {last}"
    if first_day(speech, its) == last_day(speech, its):
        return f"{speech.day(first_day(speech, its), now)} {speech.clock(its.start)}–{speech.end_clock(its.end)}"
    return f"{speech.when(its.start, now)} – {speech.by(its.end, now)}"


def closed_until(speech: Speech, its: Closed, now: datetime) -> str:
    """When new orders would be taken again."""
    say = speech.translate
    if its.until is None:
        return say("Closing", "With these hours the work is never done.")
    if not its.orders and its.until <= now:
        return say("Closing", "Nothing is waiting to be done: you are caught up.")
    orders = say("Closing", "%n order(s) to deliver", "", len(its.orders))
    text = say("Closing", "New orders again about {when} ({orders}).")
    return text.format(when=speech.when(its.until, now), orders=orders)


def cost(speech: Speech, its: AwayCost) -> str:
    """What the absence takes, in a sentence."""
    say = speech.translate
    if not its.broken and not its.minutes:
        return say("Away", "It takes no working time.")
    takes = say("Away", "It takes {time} of working time").format(time=speech.duration(its.minutes))
    if not its.broken:
        return say("Away", "{takes}; every promise you can keep now stays kept.").format(takes=takes)
    breaks = say("Away", "%n promise(s) would not be kept", "", len(its.broken))
    return say("Away", "{takes}, and {breaks}:").format(takes=takes, breaks=breaks)


def broken(speech: Speech, its: Broken, now: datetime) -> tuple[str, str]:
    """A promise that would break: its name, and what there is to do about it."""
    say = speech.translate
    name = ", ".join(set_apart(part) for part in (its.order.title, its.order.client) if part)
    due = say("Away", "due {when}").format(when=speech.by(its.due, now))
    if its.asked:
        return name, say("Away", "{due}; an extension is already asked").format(due=due)
    client = set_apart(its.order.client) or say("Away", "the client")
    if its.ask_by is not None and its.ask_by > now:
        text = say("Away", "{due}; ask {client} for more time by {when}, silence then counts as a yes")
        return name, text.format(due=due, client=client, when=speech.by(its.ask_by, now))
    return name, say("Away", "{due}; ask {client} for more time now and wait for a yes").format(due=due, client=client)


def limits(speech: Speech, its: AwayCost, now: datetime) -> str:
    """How long one may stay away, and from when, without breaking anything; "" where nothing is known to help."""
    say = speech.translate
    leave = None if its.leave_from is None else _point(speech, its.leave_from, now)
    stay = None if its.stay_until is None else _point(speech, its.stay_until, now)
    if its.endless:
        return say("Away", "No promise limits how long you stay.")
    if its.broken and leave is not None and stay is not None:
        text = say("Away", "Nothing breaks if you leave from {leave} on, or stay until {stay} at most.")
        return text.format(leave=leave, stay=stay)
    if its.broken and leave is not None:
        return say("Away", "Nothing breaks if you leave from {leave} on.").format(leave=leave)
    if stay is not None and its.broken:
        return say("Away", "Nothing breaks if you stay until {stay} at most.").format(stay=stay)
    if stay is not None:
        return say("Away", "You may stay away until {stay} without breaking any.").format(stay=stay)
    return ""


def first_day(speech: Speech, its: Hours) -> date:
    """The day on which it starts."""
    return local_day(its.start, speech.zone)


def last_day(speech: Speech, its: Hours) -> date:
    """The last day that it touches."""
    return local_day(its.end - timedelta(microseconds=1), speech.zone)


def _point(speech: Speech, at: date | datetime, now: datetime) -> str:
    return speech.when(at, now) if isinstance(at, datetime) else speech.day(at, now)
