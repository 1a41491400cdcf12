"""The sentences of the way out: whom to ask, what else would help, and what is left then."""

from typing import assert_never

from app.domain.proposals import Silence
from app.domain.ways import Ask, DropPin, Lever, PostponeAway, Relief, Way, WayOut, WorkMore
from app.wording import aways, consequences
from app.wording.apart import set_apart
from app.wording.mark import Mark
from app.wording.presence import away_name
from app.wording.speech import Speech


def way(speech: Speech, its: Way) -> str:
    """How many clients, for how long: "Ask 2 clients for up to 3 days"."""
    say = speech.translate
    days = say("WayOut", "%n day(s)", "", its.days)
    if len(its.asks) == 1:
        return say("WayOut", "Ask one client for {days}").format(days=days)
    return say("WayOut", "Ask %n clients for up to {days}", "", len(its.asks)).format(days=days)


def ask(its: Ask) -> str:
    """Whose order: "Logo · Marie"."""
    return " · ".join(set_apart(part) for part in (its.order.title, its.order.client) if part)


def from_to(speech: Speech, its: Ask, way_out: WayOut) -> str:
    """From which due to which: "Thu 18:00 → Sat 18:00", whether it can be asked for at once, and silence would do."""
    say, now = speech.translate, way_out.now
    lines = [f"{speech.by(its.due, now)} → {speech.by(its.new_due, now)}"]
    if its.beyond:
        text = say("WayOut", "more than {rules} allows at once: ask in steps")
        lines.append(text.format(rules=set_apart(its.order.rules.name)))
    if its.silence is not Silence.IN_TIME:
        lines.append(say("WayOut", "needs a yes in words"))
    return "\n".join(lines)


def lever(speech: Speech, its: Lever, way_out: WayOut) -> str:
    """What else can be done."""
    say = speech.translate
    match its:
        case DropPin(order):
            return say("WayOut", "Drop the pin of {title}").format(title=set_apart(order.title))
        case PostponeAway(away, period):
            return say("WayOut", "Postpone “{note}” ({old}) to {new}").format(
                note=away_name(speech, away),
                old=aways.period(speech, away.period, way_out.now),
                new=aways.period(speech, period, way_out.now),
            )
        case WorkMore(day, _, start, end):
            facts = {"day": speech.day(day, way_out.now), "start": speech.minute_of_day(start)}
            text = say("WayOut", "Work from {start} to {end} {day}")
            return text.format(**facts, end=speech.minute_of_day(end))
        case _:
            assert_never(its)


def relief(speech: Speech, its: Relief) -> tuple[Mark, str]:
    """What would be left with a lever alone."""
    if not its.left:
        return Mark.GOOD, speech.translate("WayOut", "alone, it keeps every promise")
    if not its.fewer:
        return Mark.PLAIN, speech.translate("WayOut", "helps, and is not enough alone")
    return Mark.TIGHT, speech.translate("WayOut", "alone, it leaves %n broken promise(s)", "", its.left)


def outcome(speech: Speech, its: WayOut, chosen: Way | None) -> tuple[Mark, str]:
    """Where things stand with what was chosen so far."""
    say = speech.translate
    if its.hopeless:
        names = speech.names([order.title for order in its.hopeless])
        return Mark.BAD, say("WayOut", "{names} can’t be kept, and was asked for already.").format(names=names)
    if its.kept:
        return Mark.GOOD, say("WayOut", "Every promise is kept then.")
    if chosen is None:
        return Mark.BAD, say("WayOut", "No extension that may be asked for is long enough.")
    if chosen.proven:
        return Mark.PLAIN, say("WayOut", "Every other promise is kept then, on your estimates. Fewer can’t do.")
    return Mark.PLAIN, say("WayOut", "Every other promise is kept then, on your estimates. Fewer may do.")


def client(speech: Speech, its: Ask) -> str:
    """The client of an ask."""
    return consequences.client(speech, its.order)
