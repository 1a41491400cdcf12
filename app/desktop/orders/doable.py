"""Which actions of the window make sense on an order as it stands, what moves it on first."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from app.domain.asked import Asked, waiting
from app.domain.cancellations import Cancellation
from app.domain.contact import quiet_client
from app.domain.life import MOVES, puts_right
from app.domain.offers import Answer, Extension, Extra
from app.domain.orders import Order, State, due_at, is_paused, missing_requirements, state_at
from app.domain.planned import pending_extension

_NAMES: Final = {Extension: "extension", Extra: "extra", Cancellation: "cancellation"}
_WORK = ("timer", "log_time")
FOR_SEVERAL: Final = ("complete", "remind", "heard", "pin", "keep_time", "evidence")


def doable(order: Order, now: datetime) -> tuple[str, ...]:
    """The keys of the actions that would not be refused, the one that is next first; opening it comes after the rest.

    Of an order that is over, opening it is next.
    """
    state = state_at(order, now)
    keys: list[str] = []
    quiet = quiet_client(order, now)
    if quiet is not None:
        keys.append(_for_quiet(order, give_up=quiet.give_up))
    if state is State.REQUIREMENTS:
        keys += ["requirements", *_WORK]
    if State.DELIVERED in MOVES[state]:
        keys += ["deliver", *_WORK]
    if state is State.DELIVERED:
        keys += ["complete", "ask_revision"]
        if order.rules.review_extendable:
            keys.append("extend_review")
    if state.to_do and due_at(order, now) is not None and pending_extension(order, now) is None:
        keys.append("extension")
    if not state.over and order.original_due is not None:
        keys.append("extra")
    if state.to_do:
        keys += ["pin", "resume" if is_paused(order, now) else "pause"]
    if state.to_do and missing_requirements(order):
        keys.append("requirements")
    if missing_requirements(order) and (state.to_do or state is State.REQUIREMENTS):
        keys.append("remind")
    if state is State.REQUIREMENTS and (order.days or order.reserved):
        keys.append("keep_time")
    if state not in (State.REQUIREMENTS, State.CANCELLED) and order.price is not None and order.price.minor:
        keys.append("refund")
    if state is State.CANCELLED:
        keys.append("support")
    keys += _put_right(order, now)
    if state.over:
        return "edit_order", *keys, "evidence", *(("avoid_client",) if order.client_id is not None else ())
    keys += ["heard", "questions", "dispute", "evidence", "cancel_order", "edit_order"]
    return tuple(dict.fromkeys(keys))


def menu_keys(orders: Sequence[Order], now: datetime) -> tuple[str, ...]:
    """What stands in the menu of the chosen orders: of one also the answers to what was asked of it."""
    if len(orders) != 1:
        return FOR_SEVERAL
    (order,) = orders
    names = dict.fromkeys(answer_key(its) for its in waiting(order, now))
    return (*doable(order, now), *(f"{name}_{answer.value}" for name in names for answer in Answer))


def answer_key(asked: Asked) -> str:
    """What the keys of its answers begin with."""
    return f"answer_{_NAMES[type(asked)]}"


def _put_right(order: Order, now: datetime) -> Iterator[str]:
    """What corrects the end that silence gave an order."""
    if puts_right(order, State.IN_REVISION, now):
        yield "ask_revision"
        if order.rules.review_extendable:
            yield "extend_review"
    if puts_right(order, State.IN_PROGRESS, now):
        yield "requirements"


def _for_quiet(order: Order, *, give_up: bool) -> str:
    """What is next where the client says nothing."""
    if give_up:
        return "cancel_order"
    return "remind" if missing_requirements(order) else "questions"


def doable_for_all(orders: Sequence[Order], now: datetime) -> tuple[str, ...]:
    """The keys of the actions that would not be refused for any of these orders, and make sense for several at once."""
    each = [frozenset(doable(order, now)) for order in orders]
    return tuple(key for key in FOR_SEVERAL if all(key in keys for keys in each))
