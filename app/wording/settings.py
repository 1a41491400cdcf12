"""What the settings mean, in words and numbers."""

from datetime import timedelta

from app.domain.offers import time_to_grant
from app.domain.rules import Rules
from app.planning import Safety
from app.wording.speech import Speech


def safety_name(speech: Speech, safety: Safety) -> str:
    """The name of a safety level."""
    say = speech.translate
    return {
        Safety.STRICT: say("Safety", "By due date"),
        Safety.CAUTIOUS: say("Safety", "Cautious"),
        Safety.BALANCED: say("Safety", "Balanced"),
        Safety.FAST: say("Safety", "Fast"),
        Safety.EASIEST: say("Safety", "Easiest first"),
    }[safety]


def safety_meaning(speech: Speech, safety: Safety) -> str:
    """What a safety level does to the queue."""
    say = speech.translate
    return {
        Safety.STRICT: say("Safety", "The earliest due is always done first, however easy the others are."),
        Safety.CAUTIOUS: say("Safety", "Easier work goes first while every promise is still 98% sure."),
        Safety.BALANCED: say("Safety", "Easier work goes first while every promise is still 95% sure."),
        Safety.FAST: say("Safety", "Easier work goes first while every promise is still 90% sure."),
        Safety.EASIEST: say("Safety", "Estimates are taken at their word: nothing is kept in reserve for surprises."),
    }[safety]


def rules_summary(speech: Speech, rules: Rules) -> str:
    """What a marketplace does by itself, in a few short sentences."""
    return " ".join((_clock(speech, rules), _silence(speech, rules), _review(speech, rules), _late(speech, rules)))


def _clock(speech: Speech, rules: Rules) -> str:
    if rules.clock_starts_at_sale:
        return speech.translate("Rules", "The clock starts at the sale.")
    return speech.translate("Rules", "The clock starts once the requirements are in.")


def _silence(speech: Speech, rules: Rules) -> str:
    needed = time_to_grant(rules)
    if needed is None:
        return speech.translate("Rules", "Silence never grants an extension.")
    return speech.translate("Rules", "%n hour(s) of silence grant an extension.", "", needed // timedelta(hours=1))


def _review(speech: Speech, rules: Rules) -> str:
    if rules.review_days is None:
        return speech.translate("Rules", "A delivery is accepted by the client alone.")
    return speech.translate("Rules", "A delivery is accepted after %n day(s) of silence.", "", rules.review_days)


def _late(speech: Speech, rules: Rules) -> str:
    if rules.late_grace_h is None:
        return speech.translate("Rules", "Being late lets nobody cancel alone.")
    if rules.late_grace_h == 0:
        return speech.translate("Rules", "Once late, the client may cancel alone.")
    return speech.translate("Rules", "%n hour(s) late, the client may cancel alone.", "", rules.late_grace_h)
