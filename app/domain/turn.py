"""Whose turn it is, and what the freelancer can do with an order as it stands."""

from datetime import datetime
from enum import StrEnum

from app.domain.cancellations import CancelledBy, pending_cancellation
from app.domain.orders import Order, State, missing_requirements, state_at


class Turn(StrEnum):
    """Who has to do something next."""

    YOURS = "yours"
    CLIENT = "client"
    NOBODY = "nobody"


def turn_at(order: Order, now: datetime) -> Turn:
    """Who has to do something next for the order to move on."""
    state = state_at(order, now)
    if state.over:
        return Turn.NOBODY
    asked = pending_cancellation(order.cancellations, order.rules, now)
    if asked is not None:
        return Turn.YOURS if asked.asked_by is CancelledBy.CLIENT else Turn.CLIENT
    if state is State.DELIVERED or (state is State.REQUIREMENTS and missing_requirements(order)):
        return Turn.CLIENT
    return Turn.YOURS
