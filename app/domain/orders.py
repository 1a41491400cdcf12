"""An order's recorded facts, and what follows from them at a moment: its due, its state, the work that is left.

Nothing that time decides is recorded: an extension granted by silence, a delivery accepted by silence, lateness.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.cancellations import Cancellation, CancelledBy, CancelWhy, cancels_by_silence_at
from app.domain.instants import plus_days
from app.domain.money import Money
from app.domain.offers import Extension, Extra, Standing, extension_standing, extra_standing
from app.domain.rules import Rules, after_days


class State(StrEnum):
    """Where an order is in its life."""

    REQUIREMENTS = "requirements"
    IN_PROGRESS = "in_progress"
    DELIVERED = "delivered"
    IN_REVISION = "in_revision"
    COMPLETED = "completed"
    CANCELLED = "cancelled"

    @property
    def over(self) -> bool:
        """True when the order's life has ended."""
        return self in (State.COMPLETED, State.CANCELLED)

    @property
    def to_do(self) -> bool:
        """True when the freelancer has work to do on it now."""
        return self in (State.IN_PROGRESS, State.IN_REVISION)


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the client must hand in before work can start; `received_at` None while it is missing."""

    id: int
    text: str
    received_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """Time worked on an order from `started_at`; `minutes` None while the timer runs."""

    started_at: datetime
    minutes: int | None = None
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Sent:
    """A message to the client that was marked as sent; `message` is its template's name."""

    message: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Order:
    """A piece of work sold to a client, as recorded. Instants are aware UTC, minutes are working minutes."""

    id: int
    title: str
    client: str
    zone: ZoneInfo
    rules: Rules
    state: State
    sold_at: datetime
    client_id: int | None = None
    client_language: str = ""
    service_id: int | None = None
    service: str = ""
    reference: str = ""
    price: Money | None = None
    days: int | None = None  # delivery time promised, counted from the clock's start
    clock_started_at: datetime | None = None
    original_due: datetime | None = None
    estimate: int | None = None  # minutes, as thought before the work began; None: not known, a default is assumed
    later_estimate: int | None = None  # minutes in all, as said since; what was thought first stays, to learn from
    revisions_included: int = 0
    revisions_used: int = 0
    revision_asked_at: datetime | None = None
    first_delivered_at: datetime | None = None
    delivered_at: datetime | None = None
    proof: str = ""
    ended_at: datetime | None = None
    cancelled_by: CancelledBy | None = None
    cancelled_in: State | None = None  # the stage it was cancelled at
    cancel_why: CancelWhy | None = None
    cancel_reason: str = ""
    support_agreed: bool = False  # that the cancellation does not count
    review_days_added: int = 0  # the client asked for more days of review
    heard_at: datetime | None = None  # when the client last said something
    refunded: int = 0  # minor units of the price's currency
    stars: float | None = None
    pinned: bool = False
    reserved: bool = False  # new promises leave time for it while it waits for its requirements
    paused_at: datetime | None = None  # put aside since
    resumes_at: datetime | None = None  # when a pause ends by itself; None: when the freelancer says so
    notes: str = ""
    sample: bool = False  # one of the sample orders
    requirements: tuple[Requirement, ...] = ()
    extensions: tuple[Extension, ...] = ()
    extras: tuple[Extra, ...] = ()
    cancellations: tuple[Cancellation, ...] = ()
    sent: tuple[Sent, ...] = ()
    work: tuple[Work, ...] = ()


@dataclass(frozen=True, slots=True)
class Effort:
    """Working minutes still needed; `assumed` when no estimate was given and the default stands in."""

    left: int
    total: int
    assumed: bool


def extra_days(order: Order) -> int:
    """Days that accepted extras add to the original due."""
    return sum(extra.days for extra in order.extras if extra_standing(extra).status.stands)


def due_with(order: Order, days: int) -> datetime | None:
    """The original due plus `days` as the marketplace counts them, at the same wall time in the order's zone."""
    return None if order.original_due is None else after_days(days, order.original_due, order.zone, order.rules)


def due_at(order: Order, now: datetime) -> datetime | None:
    """The instant by which the order must be delivered, as things stand at `now`; None before the clock starts.

    Extras count from the original due, an extension is an absolute instant, and the later of the two holds.
    """
    base = due_with(order, extra_days(order))
    if base is None:
        return None
    return max(base, granted_due(order, now) or base)


def granted_due(order: Order, now: datetime) -> datetime | None:
    """The latest due that the client granted, in words or by silence."""
    standing = ((e.proposed_due, standing_at(order, e, now)) for e in order.extensions)
    return max((due for due, its in standing if its.status.stands), default=None)


def standing_at(order: Order, extension: Extension, now: datetime) -> Standing:
    """Where an extension of the order stands; silence says nothing about what has ended."""
    return extension_standing(extension, order.rules, min(now, ended_at(order, now) or now))


@dataclass(frozen=True, slots=True)
class Ending:
    """How an order ends by itself if nobody does anything more."""

    at: datetime
    state: State
    cancelled_by: CancelledBy | None = None
    why: CancelWhy | None = None


def state_at(order: Order, now: datetime) -> State:
    """The order's state at `now`: as recorded, or as silence has decided since."""
    ending = ending_by_silence(order)
    return ending.state if ending is not None and ending.at <= now else order.state


def ending_by_silence(order: Order) -> Ending | None:
    """The first thing that silence alone decides about the order; None where it waits for somebody for ever.

    A delivery that is accepted and a request that is granted at the same instant complete the order.
    """
    if order.state.over:
        return None
    endings = []
    accepted, timed_out = accepted_by_silence_at(order), timed_out_at(order)
    if accepted is not None:
        endings.append(Ending(accepted, State.COMPLETED))
    if timed_out is not None:
        endings.append(Ending(timed_out, State.CANCELLED, CancelledBy.MARKETPLACE))
    for request in order.cancellations:
        silent = cancels_by_silence_at(request, order.rules) if request.answer is None else None
        if silent is not None:
            endings.append(Ending(silent, State.CANCELLED, CancelledBy.MUTUAL, request.why))
    return min(endings, key=lambda ending: ending.at, default=None)


def accepted_by_silence_at(order: Order) -> datetime | None:
    """When silence accepts the delivery that is under review; None when none is or silence means nothing there."""
    if order.state is not State.DELIVERED or order.delivered_at is None or order.rules.review_days is None:
        return None
    return plus_days(order.delivered_at, order.rules.review_days + order.review_days_added, order.zone)


def timed_out_at(order: Order) -> datetime | None:
    """When the marketplace cancels the order because its requirements did not come; None where it does not."""
    if order.state is not State.REQUIREMENTS or order.rules.requirements_timeout_h is None:
        return None
    return order.sold_at + timedelta(hours=order.rules.requirements_timeout_h)


def ended_at(order: Order, now: datetime) -> datetime | None:
    """When the order was completed or cancelled, by hand or by silence; None while it lives."""
    ending = ending_by_silence(order)
    return order.ended_at or (ending.at if ending is not None and ending.at <= now else None)


def owes_delivery(order: Order) -> bool:
    """True while a due is still to be kept: before the first delivery, and again once an extra was bought after it."""
    return order.state is State.IN_PROGRESS or (order.first_delivered_at is None and not order.state.over)


def is_paused(order: Order, now: datetime) -> bool:
    """True while there is work to do that was put aside; a pause with an end ends by itself."""
    lasts = order.paused_at is not None and (order.resumes_at is None or now < order.resumes_at)
    return lasts and state_at(order, now).to_do


def is_to_plan(order: Order, now: datetime) -> bool:
    """True when there is work to do that a plan can be made of: what is paused without an end has no place in it."""
    return state_at(order, now).to_do and (order.paused_at is None or order.resumes_at is not None)


def is_late(order: Order, now: datetime) -> bool:
    """True when the due has passed before what it was promised for was delivered."""
    due = due_at(order, now)
    return owes_delivery(order) and due is not None and now > due


def very_late_at(order: Order, now: datetime) -> datetime | None:
    """When the client may cancel alone if nothing is delivered before; None where the rules give no such right."""
    due = due_at(order, now)
    if due is None or order.rules.late_grace_h is None:
        return None
    return due + timedelta(hours=order.rules.late_grace_h)


def is_very_late(order: Order, now: datetime) -> bool:
    """True when the order is late and the client may cancel alone."""
    instant = very_late_at(order, now)
    return is_late(order, now) and instant is not None and now >= instant


def due_kept_by(order: Order, delivered: datetime) -> datetime | None:
    """The due that a first delivery at `delivered` had to keep: what was asked for or bought later came too late."""
    extras = tuple(e for e in order.extras if e.answered_at is not None and e.answered_at <= delivered)
    extensions = tuple(e for e in order.extensions if e.offered_at <= delivered)
    return due_at(replace(order, extras=extras, extensions=extensions), delivered)


def was_on_time(order: Order) -> bool | None:
    """Whether the first delivery kept its due, whatever followed; None before it."""
    if order.first_delivered_at is None:
        return None
    due = due_kept_by(order, order.first_delivered_at)
    return due is None or order.first_delivered_at <= due


def revisions_left(order: Order) -> int:
    """Revisions the client may still ask for: included + bought - used; below 0 when more were given."""
    bought = sum(extra.revisions for extra in order.extras if extra_standing(extra).status.stands)
    return order.revisions_included + bought - order.revisions_used


def minutes_of(work: Work, now: datetime) -> int:
    """Whole minutes of one stretch of work; of a running timer, those until `now`."""
    return work.minutes if work.minutes is not None else max(0, int((now - work.started_at).total_seconds()) // 60)


def minutes_worked(order: Order, now: datetime) -> int:
    """Working minutes spent so far, the running timer's included."""
    return sum(minutes_of(work, now) for work in order.work)


def timer_started_at(order: Order) -> datetime | None:
    """Since when the timer runs on the order; None when it doesn't."""
    return next((work.started_at for work in order.work if work.minutes is None), None)


def effort_at(order: Order, now: datetime, default: int) -> Effort:
    """What is left to do at `now`: the estimate, or `default` minutes, plus accepted extras, minus the time worked."""
    estimate = order.estimate if order.later_estimate is None else order.later_estimate
    total = (default if estimate is None else estimate) + minutes_bought(order)
    return Effort(max(0, total - minutes_worked(order, now)), total, estimate is None)


def minutes_bought(order: Order) -> int:
    """Working minutes that accepted extras add."""
    return sum(extra.effort for extra in order.extras if extra_standing(extra).status.stands)


def missing_requirements(order: Order) -> tuple[Requirement, ...]:
    """What the client has not handed in yet."""
    return tuple(requirement for requirement in order.requirements if requirement.received_at is None)
