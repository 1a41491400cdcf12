"""The sentences of a disagreement: its steps, what helps at each, and the file that was saved."""

from datetime import datetime

from app.domain.contact import Rung, Step
from app.wording.speech import Speech


def step(speech: Speech, its: Step, now: datetime) -> str:
    """A step, and when it was taken."""
    name = rung_name(speech, its.rung)
    if its.taken_at is None:
        return name
    text = speech.translate("Dispute", "{step} – sent {when}")
    return text.format(step=name, when=speech.when(its.taken_at, now))


def rung_name(speech: Speech, rung: Rung) -> str:
    """What a step is called."""
    say = speech.translate
    return {
        Rung.CHAT: say("Dispute", "Talk to the client in the chat"),
        Rung.DISPUTE: say("Dispute", "Open a dispute on the marketplace"),
        Rung.SUPPORT: say("Dispute", "Ask the marketplace’s support"),
    }[rung]


def advice(speech: Speech, rung: Rung) -> str:
    """What helps at a step."""
    say = speech.translate
    return {
        Rung.CHAT: say("Dispute", "Most disagreements end here. Say what is missing and what you propose."),
        Rung.DISPUTE: say("Dispute", "List the work that is done; the evidence file has it with its dates."),
        Rung.SUPPORT: say("Dispute", "The last step. Stay with the facts and attach the evidence file."),
    }[rung]


def last_heard(speech: Speech, at: datetime, now: datetime) -> str:
    """When the client last did or said something."""
    text = speech.translate("Dispute", "Last heard from the client {when}.")
    return text.format(when=speech.when(at, now))


def work_done(speech: Speech, minutes: int) -> str:
    """How much work went into the order; "" for none."""
    if not minutes:
        return ""
    return speech.translate("Dispute", "{time} of work").format(time=speech.duration(minutes))


def saved(speech: Speech, name: str) -> str:
    """That the file was written."""
    return speech.translate("Dispute", "Saved as {name}.").format(name=name)


def not_saved(speech: Speech, name: str, why: str) -> str:
    """That the file could not be written, and why."""
    return speech.translate("Dispute", "{name} could not be written: {why}").format(name=name, why=why)
