"""Asking a client for a later due: the dates worth proposing, what silence would mean, and what makes no sense."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.book import Book
from app.domain.drafts import LONGEST_TEXT
from app.domain.instants import plus_days
from app.domain.moments import ask_by
from app.domain.offers import Answer, time_to_grant
from app.domain.orders import Order, State, due_at, owes_delivery, state_at, very_late_at
from app.domain.planned import pending_extension, task_of
from app.domain.proposals.dates import a_few, day_ends, next_quarter
from app.domain.proposals.effects import Effect, Room, room_beside
from app.domain.refusal import Refusal

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class ExtensionChoice:
    """The extension that the freelancer settled on."""

    due: datetime
    explanation: str


class Silence(StrEnum):
    """What it would mean if the client did not answer a request that is sent now."""

    IN_TIME = "in time"  # granted before the due
    LATE_MEANWHILE = "late meanwhile"  # granted after the due, before the client may cancel alone
    RISKY = "risky"  # the client may cancel alone before it is granted
    TOO_LATE = "too late"  # the client may cancel alone already
    NOTHING = "nothing"  # it decides nothing on this marketplace


@dataclass(frozen=True, slots=True)
class ExtensionOptions:
    """Everything the extension dialog shows.

    earliest: the earliest due that can be kept, to the minute; None: never with these hours.
    options: from the earliest safe due on; the first is proposed. None where the marketplace allows none that is safe.
    tighter: an earlier one, kept on the estimates only, where what is promised now is not.
    as_promised: what the due of now means.
    latest: the last due that the marketplace allows.
    silence, silence_at: what no answer would mean, and when, if the client were asked now.
    cancel_from: when the client may cancel alone; None where the rules give no such right.
    """

    book: Book
    order: Order
    now: datetime
    due: datetime
    effort: int
    room: Room
    earliest: datetime | None
    options: tuple[Effect, ...]
    tighter: Effect | None
    as_promised: Effect
    latest: datetime
    silence: Silence
    silence_at: datetime | None
    cancel_from: datetime | None
    ask_by: datetime | None
    asked_before: int

    def judge(self, due: datetime) -> Effect:
        """What a due of one's own would mean."""
        return self.room.effect(self.effort, due)


def extension_options(book: Book, order_id: int, now: datetime, instead_of: int | None = None) -> ExtensionOptions:
    """Computes what may be asked for on one order; raises Refusal where an extension makes no sense.

    `instead_of` is the id of a request that waits for its answer and would be withdrawn.
    """
    order = book.order(order_id)
    if order is None:
        raise Refusal("order-gone", id=order_id)
    order = without_request(order, instead_of)
    due = _extendable_due(order, now)
    room = room_beside(book, order_id, now)
    task = task_of(order, book, now)
    effort = task.minutes
    earliest = room.earliest(effort)
    dues = _dues(book, room, room.safe(effort, task.sigma), due, latest_due(order, now))
    tighter = _tighter(book, room, earliest, due, dues[0] if dues else latest_due(order, now))
    silence, silence_at = silence_for(order, due, now)
    return ExtensionOptions(
        book=book,
        order=order,
        now=now,
        due=due,
        effort=effort,
        room=room,
        earliest=earliest,
        options=tuple(room.effect(effort, its_due) for its_due in dues),
        tighter=None if tighter is None else room.effect(effort, tighter),
        as_promised=room.effect(effort, due),
        latest=latest_due(order, now),
        silence=silence,
        silence_at=silence_at,
        cancel_from=very_late_at(order, now),
        ask_by=None if silence_at is None else ask_by(order, due),
        asked_before=len(order.extensions),
    )


def without_request(order: Order, extension_id: int | None) -> Order:
    """The order as if one of its requests had been withdrawn."""
    extensions = tuple(
        replace(its, answer=Answer.WITHDRAWN) if its.id == extension_id and its.answer is None else its
        for its in order.extensions
    )
    return replace(order, extensions=extensions)


def silence_for(order: Order, due: datetime, now: datetime) -> tuple[Silence, datetime | None]:
    """What no answer to a request sent now means for an order due at `due`, and when it would decide."""
    needed = time_to_grant(order.rules)
    if needed is None:
        return Silence.NOTHING, None
    decided = now + needed
    may_cancel = very_late_at(order, now) if owes_delivery(order) else None
    if decided <= due:
        return Silence.IN_TIME, decided
    if may_cancel is None or decided <= may_cancel:
        return Silence.LATE_MEANWHILE, decided
    return (Silence.RISKY if now < may_cancel else Silence.TOO_LATE), decided


def latest_due(order: Order, now: datetime) -> datetime:
    """The last due that the marketplace lets a client be asked for: days keep the wall time."""
    return plus_days(max(due_at(order, now) or now, now), order.rules.extension_max_days, order.zone)


def extension_refusals(order: Order, choice: ExtensionChoice, now: datetime) -> Iterator[Refusal]:
    """Everything that is wrong with an extension, field by field: not later, too long, unexplained."""
    due = _extendable_due(order, now)
    if choice.due <= due:
        yield Refusal("extension-not-later", "due", due=due)
    elif choice.due <= now:
        yield Refusal("extension-in-past", "due")
    elif choice.due > latest_due(order, now):
        yield Refusal("extension-too-long", "due", days=order.rules.extension_max_days)
    if not choice.explanation.strip():
        yield Refusal("explanation-missing", "explanation")
    if len(choice.explanation) > LONGEST_TEXT:
        yield Refusal("text-too-long", "explanation", most=LONGEST_TEXT, length=len(choice.explanation))


def may_extend(order: Order, now: datetime) -> bool:
    """Whether the client can be asked for a later due now."""
    try:
        return _extendable_due(order, now) is not None
    except Refusal:
        return False


def check_extension(order: Order, choice: ExtensionChoice, now: datetime) -> None:
    """Refuses an extension for the first thing that is wrong with it, or where one makes no sense at all."""
    for refusal in extension_refusals(order, choice, now):
        raise refusal


def _extendable_due(order: Order, now: datetime) -> datetime:
    """The due that an extension would move; raises Refusal where there is none to move."""
    state = state_at(order, now)
    if state is State.REQUIREMENTS:
        raise Refusal("no-due-yet", title=order.title)
    if not state.to_do:
        raise Refusal("nothing-to-extend", state=state, title=order.title)
    if pending_extension(order, now) is not None:
        raise Refusal("extension-pending", title=order.title)
    due = due_at(order, now)
    if due is None:
        raise Refusal("no-due-yet", title=order.title)
    return due


def _dues(book: Book, room: Room, safe: datetime | None, due: datetime, latest: datetime) -> tuple[datetime, ...]:
    """The ends of working days from the earliest safe instant plus the user's margin on, after what is promised."""
    if safe is None:
        return ()
    with_margin = room.work_time.finish(safe, book.settings.extension_margin) or safe
    since = max(with_margin, due + MINUTE, room.now + MINUTE)
    return a_few(day_ends(book.settings, room.work_time, since), latest)


def _tighter(book: Book, room: Room, earliest: datetime | None, due: datetime, before: datetime) -> datetime | None:
    """The first sensible due that can be kept on the estimates, where it lies before the proposal and is of use."""
    if earliest is None or earliest <= due:
        return None
    since = max(earliest, due + MINUTE, room.now + MINUTE)
    found = next(day_ends(book.settings, room.work_time, since), None)
    if found is None or found >= before:
        found = next_quarter(since)
    return found if found < before else None
