"""What is said about an order that was put aside."""

from datetime import datetime

from app.domain.orders import Order
from app.domain.pausing import AfterPause
from app.wording.mark import Mark
from app.wording.speech import Speech


def tag(speech: Speech, order: Order, now: datetime) -> str:
    """That it was put aside, and until when."""
    if order.resumes_at is None:
        return speech.translate("Pause", "paused")
    return speech.translate("Pause", "paused until {when}").format(when=speech.by(order.resumes_at, now))


def consequence(speech: Speech, its: AfterPause, now: datetime) -> tuple[Mark, str]:
    """What putting it aside leads to."""
    say = speech.translate
    if its.late:
        names = speech.names([order.title for order in its.late])
        return Mark.BAD, say("Pause", "Makes {names} late.").format(names=names)
    if not its.left_out:
        return Mark.GOOD, say("Pause", "Breaks no promise.")
    if its.due is None or its.due <= now:
        return Mark.TIGHT, say("Pause", "It stands in no plan until you take it up again.")
    text = say("Pause", "It stands in no plan until you take it up again, and is due {when}.")
    return Mark.TIGHT, text.format(when=speech.by(its.due, now))
