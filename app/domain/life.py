"""Which moves an order's life allows, and what each needs. Every check raises Refusal and changes nothing."""

from collections.abc import Collection
from datetime import datetime

from app.domain.cancellations import CancelledBy
from app.domain.drafts import FARTHEST, LONGEST_TEXT, MOST_EFFORT
from app.domain.orders import (
    Order,
    State,
    ending_by_silence,
    is_paused,
    is_very_late,
    missing_requirements,
    state_at,
)
from app.domain.refusal import Refusal

MOST_REVIEW_DAYS = 365

MOVES: dict[State, frozenset[State]] = {
    State.REQUIREMENTS: frozenset({State.IN_PROGRESS, State.CANCELLED}),
    State.IN_PROGRESS: frozenset({State.DELIVERED, State.CANCELLED}),
    State.DELIVERED: frozenset({State.COMPLETED, State.IN_REVISION, State.IN_PROGRESS, State.CANCELLED}),
    State.IN_REVISION: frozenset({State.DELIVERED, State.IN_PROGRESS, State.CANCELLED}),
    State.COMPLETED: frozenset(),
    State.CANCELLED: frozenset(),
}


def check_move(order: Order, to: State, now: datetime) -> None:
    """Refuses a move that the order's life does not allow from where it is at `now`."""
    current = state_at(order, now)
    if to not in MOVES[current] and not puts_right(order, to, now):
        raise Refusal("move-not-allowed", state=current, to=to, title=order.title)


def puts_right(order: Order, to: State, now: datetime) -> bool:
    """Whether the move corrects what silence has decided: the client did ask for changes, the requirements did come."""
    ending = ending_by_silence(order)
    if ending is None or ending.at > now:
        return False
    if ending.state is State.COMPLETED:
        return to is State.IN_REVISION
    return to is State.IN_PROGRESS and ending.cancelled_by is CancelledBy.MARKETPLACE


def check_delivery(order: Order, proof: str, confirmed: Collection[int], now: datetime) -> None:
    """Refuses an empty delivery: every requirement must be confirmed as met, and a proof or file named.

    `confirmed` holds the ids of the requirements that the freelancer ticked as met.
    """
    check_move(order, State.DELIVERED, now)
    if not proof.strip():
        raise Refusal("delivery-empty", "proof")
    unmet = [requirement.text for requirement in order.requirements if requirement.id not in confirmed]
    if unmet:
        raise Refusal("delivery-unmet", "requirements", unmet=tuple(unmet))


def check_clock_start(order: Order, skip: bool, now: datetime) -> None:
    """Refuses to start the delivery clock while something is missing, unless the freelancer skips it knowingly."""
    if order.state is not State.REQUIREMENTS:
        raise Refusal("move-not-allowed", state=state_at(order, now), to=State.IN_PROGRESS, title=order.title)
    check_move(order, State.IN_PROGRESS, now)
    missing = missing_requirements(order)
    if missing and not skip:
        raise Refusal("requirements-missing", "requirements", missing=tuple(item.text for item in missing))


def check_workable(order: Order, now: datetime) -> None:
    """Refuses to work on or to change an order that is over."""
    if state_at(order, now).over:
        raise Refusal("order-over", state=state_at(order, now), title=order.title)


def check_receipt(order: Order, now: datetime) -> None:
    """Refuses to note what a client handed in for an order that is over, but where it was cancelled for want of it."""
    if not puts_right(order, State.IN_PROGRESS, now):
        check_workable(order, now)


def check_pause(order: Order, until: datetime | None, now: datetime) -> None:
    """Refuses to put aside what there is no work to do on, and an end that has passed or can't be meant."""
    state = state_at(order, now)
    if not state.to_do:
        raise Refusal("nothing-to-pause", title=order.title, state=state)
    if until is not None and until <= now:
        raise Refusal("resume-in-past", "until")
    if until is not None and until - now > FARTHEST:
        raise Refusal("due-absurd", "until", due=until)


def check_reserving(order: Order, now: datetime) -> None:
    """Refuses to keep time for an order that does not wait for its requirements, or of which nobody can say how long.

    Without a delivery time in days it would have no due, whenever they come.
    """
    state = state_at(order, now)
    if state is not State.REQUIREMENTS:
        raise Refusal("no-time-to-keep", title=order.title, state=state)
    if not order.days:
        raise Refusal("no-days-to-keep", title=order.title)


def check_resume(order: Order, now: datetime) -> None:
    """Refuses to take up again what is not paused."""
    if not is_paused(order, now):
        raise Refusal("not-paused", title=order.title)


def check_review_extension(order: Order, days: int, now: datetime) -> None:
    """Refuses more review days where nothing is under review or the marketplace knows no such thing."""
    if state_at(order, now) is not State.DELIVERED and not puts_right(order, State.IN_REVISION, now):
        raise Refusal("nothing-under-review", title=order.title)
    if not order.rules.review_extendable:
        raise Refusal("review-not-extendable", rules=order.rules.name)
    if not 0 <= days <= MOST_REVIEW_DAYS:
        raise Refusal("days-out-of-range", "days", days=days)


def may_cancel_alone(order: Order, now: datetime) -> bool:
    """Whether the client may end the order without asking: before the work starts, or once it is very late."""
    return state_at(order, now) is State.REQUIREMENTS or is_very_late(order, now)


def check_work(minutes: int | None, note: str) -> None:
    """Refuses a working time that is missing or can't be meant, and too long a note about it."""
    if minutes is None:
        raise Refusal("time-missing", "minutes")
    if not 0 < minutes <= MOST_EFFORT:
        raise Refusal("effort-out-of-range", "minutes", minutes=minutes)
    check_work_note(note)


def check_work_note(note: str) -> None:
    """Refuses too long a note about a working time."""
    if len(note) > LONGEST_TEXT:
        raise Refusal("text-too-long", "note", most=LONGEST_TEXT, length=len(note))
