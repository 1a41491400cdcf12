"""What the notice says of a step that was done, undone or redone."""

from contextlib import suppress
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.desk import Change, Way
from app.desktop.intake import intake_now
from app.desktop.screen import Context
from app.domain.orders import Order
from app.domain.refusal import Refusal
from app.storage import facts
from app.wording import intake as words
from app.wording.steps import step_name

NAMED: Final = 3  # orders at most


def said_of(context: Context, change: Change) -> str:
    """The step with the orders it was about, and of an order just taken whether more are meant to be."""
    say, speech = QCoreApplication.translate, context.speech
    found = _orders_of(context, change)
    titles = [order.title for order in found] + [""] * max(0, len(change.orders) - NAMED)  # those are counted only
    name = step_name(speech, change.use_case)
    about = speech.about(name, speech.names(titles)) if found else name
    if change.way is Way.UNDONE:
        return say("Shell", "Undone: {step}").format(step=about)
    if change.way is Way.REDONE:
        return say("Shell", "Redone: {step}").format(step=about)
    if change.use_case == "take_order":
        return _with_intake(context, about, found[0].service_id if found else None)
    return about


def _orders_of(context: Context, change: Change) -> list[Order]:
    """The first orders that a step was about, over or not; one that is not in the book any more is left out."""
    found = []
    for order_id in change.orders[:NAMED]:
        with suppress(Refusal):
            found.append(context.bridge.ask(facts.order, order_id))
    return found


def _with_intake(context: Context, about: str, service_id: int | None) -> str:
    """What is said of an order that was taken, and that no more are meant to be where that is so."""
    sentence = words.intake(context.speech, intake_now(context, service_id), context.bridge.now())
    return f"{about}. {sentence}" if sentence else about
