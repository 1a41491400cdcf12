"""Which actions of the window make sense on an order as it stands, what moves it on first."""

from datetime import datetime

from app.domain.life import MOVES
from app.domain.orders import Order, State, due_at, missing_requirements, state_at
from app.domain.planned import pending_extension

_WORK = ("timer", "log_time")


def doable(order: Order, now: datetime) -> tuple[str, ...]:
    """The keys of the actions that would not be refused, the one that is next first; opening it is always last."""
    state = state_at(order, now)
    keys: list[str] = []
    if state is State.REQUIREMENTS:
        keys += ["requirements", *_WORK]
    if State.DELIVERED in MOVES[state]:
        keys += ["deliver", *_WORK]
    if state is State.DELIVERED:
        keys += ["complete", "ask_revision"]
    if state.to_do and due_at(order, now) is not None and pending_extension(order, now) is None:
        keys.append("extension")
    if not state.over and order.original_due is not None:
        keys.append("extra")
    if state.to_do:
        keys.append("pin")
    if state.to_do and missing_requirements(order):
        keys.append("requirements")
    if not state.over:
        keys += ["heard", "dispute", "cancel_order"]
    return (*keys, "edit_order")
