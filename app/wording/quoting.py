"""The sentences of "May this order be taken?"."""

from datetime import datetime
from typing import assert_never

from app.domain.quoting import Answer, Quoted
from app.wording.mark import Mark
from app.wording.reserve import kept as kept_lines
from app.wording.speech import Speech


def answer(speech: Speech, its: Quoted, now: datetime) -> tuple[Mark, str]:
    """Yes or no, with the one date that matters."""
    say = speech.translate
    when = "" if its.earliest is None else speech.by(its.earliest, now)
    sensible = "" if its.sensible is None else speech.by(its.sensible, now)
    match its.answer:
        case Answer.NEVER:
            return Mark.BAD, say("Quote", "No: never with these working hours.")
        case Answer.NO if its.wanted is not None and its.wanted.broken:
            names = speech.names([order.title for order in its.wanted.broken])
            text = say("Quote", "No: it would make {names} late. From {when} on it can be promised.")
            return Mark.BAD, text.format(names=names, when=sensible or when)
        case Answer.NO:
            text = say("Quote", "No: {time} of work are missing by then. From {when} on it can be promised.")
            short = 0 if its.wanted is None else -its.wanted.spare
            return Mark.BAD, text.format(time=speech.duration(short), when=sensible or when)
        case Answer.YES if its.wanted is None:
            return Mark.GOOD, say("Quote", "Yes. Promise {when}.").format(when=sensible or when)
        case Answer.YES:
            return Mark.GOOD, say("Quote", "Yes: safely, and nobody else becomes late.")
        case Answer.LIKELY:
            return Mark.TIGHT, say("Quote", "Yes, likely: with 80% certainty, and nobody else becomes late.")
        case Answer.BARELY:
            return Mark.TIGHT, say("Quote", "Barely: only if every estimate is true.")
        case _:
            assert_never(its.answer)


def dates(speech: Speech, its: Quoted, now: datetime) -> tuple[tuple[str, str], ...]:
    """The three dues with what they are called."""
    say = speech.translate
    named = (
        (say("Quote", "Earliest, if every estimate is true"), its.earliest),
        (say("Quote", "Comfortable, 80% sure"), its.comfortable),
        (say("Quote", "Safe, as sure as the settings ask for"), its.safe),
    )
    never = say("Quote", "never")
    return tuple((name, never if due is None else speech.by(due, now)) for name, due in named)


def count(speech: Speech, its: Quoted, now: datetime) -> str:
    """How many more of the kind fit."""
    if not its.count:
        none = speech.translate("Quote", "Until {when} there is no room for another of this kind.")
        return none.format(when=speech.by(its.until, now))
    text = speech.translate("Quote", "Until {when} there is room for %n more of this kind.", "", its.count)
    return text.format(when=speech.by(its.until, now))


def kept(speech: Speech, its: Quoted) -> str:
    """What of the time is left for what may still come; "" where none is."""
    if not its.kept:
        return ""
    text = speech.translate("Quote", "{kept}; the earliest date counts without it.")
    return text.format(kept=" · ".join(kept_lines(speech, its.kept)))


def counted_with(speech: Speech, its: Quoted, effort: int | None) -> str:
    """The working time counted with, where it is not the one typed; "" where it is."""
    time = speech.duration(its.minutes)
    if effort is None:
        return speech.translate("Quote", "{time} assumed").format(time=time)
    if its.minutes == effort:
        return ""
    return speech.translate("Quote", "counted as {time}, from experience").format(time=time)


def already_broken(speech: Speech, its: Quoted) -> str:
    """That the book is overloaded as it is; "" where it is not."""
    if its.others_kept:
        return ""
    return speech.translate("Quote", "Not every promise can be kept already. Those who would be asked come first here.")
