"""Taking, changing, working on and ending an order."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from app.domain import life, orders
from app.domain.cancellations import LONGEST_NOTE, CancelledBy, CancelWhy
from app.domain.drafts import (
    MOST_EFFORT,
    OrderDraft,
    check_draft,
    days_for,
    draft_of,
    due_from_days,
    kept_requirements,
    original_due_for,
    starts_at_once,
)
from app.domain.orders import State
from app.domain.refusal import Refusal
from app.storage import queries, tables
from app.usecases.efforts import add_effort, say_left
from app.usecases.letters import log_sent
from app.wording.messages import Message


def take_order(session: Session, now: datetime, *, draft: OrderDraft) -> int:
    """Takes an order; gives its id. Its clock starts at once unless something is still missing from the client."""
    check_draft(draft, now)
    settings = queries.settings(session)
    texts = [text.strip() for text in draft.requirements if text.strip()]
    record = tables.Order(
        title=draft.title.strip(),
        client_id=client_named(session, draft.client),
        service_id=draft.service_id,
        rules=queries.marketplace(session, draft.rules).key,
        zone=str(settings.zone),
        sold_at=now,
        state=State.REQUIREMENTS,
    )
    _write_draft(record, draft)
    record.days = draft.days
    session.add(record)
    session.flush()
    order_id = record_id(record)
    received = now if draft.requirements_in else None
    session.add_all(tables.Requirement(order_id=order_id, text=text, received_at=received) for text in texts)
    session.flush()
    order = queries.order(session, order_id)
    if starts_at_once(draft, order.rules):
        _start_clock(record, order, now)
        record.original_due = draft.due or record.original_due
    else:
        record.days = days_for(draft, now, settings.zone, order.rules)
    return order_id


def edit_order(session: Session, now: datetime, *, order_id: int, draft: OrderDraft) -> None:
    """Changes an order to what was typed; `draft.effort` is what is left to do, time already logged stays logged.

    Raises Refusal where the order is over.
    """
    check_draft(draft, now)
    record, order = _load(session, order_id)
    life.check_workable(order, now)
    order = replace(order, rules=queries.marketplace(session, draft.rules))
    record.title = draft.title.strip()
    record.client_id = client_named(session, draft.client)
    record.service_id = draft.service_id
    record.rules = order.rules.key
    _write_draft(record, draft)
    if draft.effort != draft_of(order, now).effort:
        say_left(record, order, draft.effort, now)
    if order.clock_started_at is None:
        record.days = days_for(draft, now, order.zone, order.rules)
    elif draft.due is not None and draft.due != orders.due_at(order, now):
        record.original_due = original_due_for(order, draft.due, orders.granted_due(order, now))
    _write_requirements(session, order, draft.requirements)


def receive_requirements(
    session: Session, now: datetime, *, order_id: int, received: Collection[int], skip: bool = False
) -> None:
    """Notes which requirements are in; the clock starts when none is missing any more, or `skip` starts it anyway."""
    record, order = _load(session, order_id)
    life.check_receipt(order, now)
    for item in session.exec(select(tables.Requirement).where(tables.Requirement.order_id == order_id)):
        if item.id in received:
            item.received_at = item.received_at or now
        elif item.received_at is not None:
            item.received_at = None
    missing = [item for item in order.requirements if item.id not in received]
    if (skip or not missing) and order.state is State.REQUIREMENTS:
        _start_clock(record, order, now)


def start_clock(session: Session, now: datetime, *, order_id: int, skip: bool = False) -> None:
    """Starts the delivery clock; `skip` starts it although requirements are missing."""
    record, order = _load(session, order_id)
    life.check_clock_start(order, skip, now)
    _start_clock(record, order, now)


def start_timer(session: Session, now: datetime, *, order_id: int, note: str = "") -> None:
    """Starts counting time on an order, which ends its pause; a timer that runs on another one is stopped first."""
    record, order = _load(session, order_id)
    life.check_workable(order, now)
    life.check_work_note(note)
    if orders.timer_started_at(order) is not None:
        raise Refusal("timer-running", title=order.title)
    _stop_timers(session, now)
    record.paused_at = record.resumes_at = None
    session.add(tables.WorkLog(order_id=order_id, started_at=now, note=note.strip()))


def stop_timer(session: Session, now: datetime) -> None:
    """Stops the running timer and keeps its time, in whole minutes."""
    if not _stop_timers(session, now):
        raise Refusal("timer-not-running")


def log_time(session: Session, now: datetime, *, order_id: int, minutes: int, note: str = "") -> None:
    """Writes down time worked on an order, ending now."""
    _, order = _load(session, order_id)
    life.check_workable(order, now)
    life.check_work(minutes, note)
    session.add(
        tables.WorkLog(
            order_id=order_id, started_at=now - timedelta(minutes=minutes), minutes=minutes, note=note.strip()
        )
    )


def deliver_order(
    session: Session, now: datetime, *, order_id: int, proof: str, confirmed: Collection[int] = ()
) -> None:
    """Delivers an order; `proof` names the file or link handed over, `confirmed` the requirements that are met."""
    record, order = _load(session, order_id)
    life.check_delivery(order, proof, confirmed, now)
    _stop_timers(session, now, order_id)
    record.paused_at = record.resumes_at = None
    record.state = State.DELIVERED
    record.proof = proof.strip()
    record.delivered_at = now
    record.first_delivered_at = order.first_delivered_at or now
    log_sent(session, order_id, Message.DELIVERY, now)


def complete_order(session: Session, now: datetime, *, order_id: int) -> None:
    """Notes that the client accepted the delivery."""
    record, order = _load(session, order_id)
    life.check_move(order, State.COMPLETED, now)
    record.state = State.COMPLETED
    record.ended_at = now


def ask_revision(session: Session, now: datetime, *, order_id: int, effort: int = 0) -> None:
    """Notes that the client asked for changes; `effort` is the minutes they will take.

    Also where silence has accepted the delivery meanwhile: the client did ask in time.
    """
    record, order = _load(session, order_id)
    life.check_move(order, State.IN_REVISION, now)
    if not 0 <= effort <= MOST_EFFORT:
        raise Refusal("effort-out-of-range", "effort", minutes=effort)
    record.state = State.IN_REVISION
    record.revisions_used = order.revisions_used + 1
    record.revision_asked_at = now
    add_effort(record, order, effort, now)


def cancel_order(
    session: Session,
    now: datetime,
    *,
    order_id: int,
    by: CancelledBy,
    why: CancelWhy = CancelWhy.OTHER,
    reason: str = "",
) -> None:
    """Ends an order without a delivery that counts: who cancelled, and why."""
    order = queries.order(session, order_id)
    life.check_move(order, State.CANCELLED, now)
    if len(reason) > LONGEST_NOTE:
        raise Refusal("text-too-long", "note", most=LONGEST_NOTE, length=len(reason))
    end_cancelled(session, order, by, why, reason, now)


def end_cancelled(
    session: Session, order: orders.Order, by: CancelledBy, why: CancelWhy, reason: str, at: datetime
) -> None:
    """Writes down that an order was cancelled at `at`, and at which stage."""
    record = session.get_one(tables.Order, order.id)
    _stop_timers(session, at, order.id)
    record.cancelled_in = order.state
    record.state = State.CANCELLED
    record.ended_at = at
    record.cancelled_by = by
    record.cancel_why = why
    record.support_agreed = False  # to another cancellation, if at all
    record.cancel_reason = reason.strip()


def note_heard(session: Session, now: datetime, *, order_id: int) -> None:
    """Notes that the client said something about the order just now."""
    record, order = _load(session, order_id)
    life.check_workable(order, now)
    record.heard_at = now


def extend_review(session: Session, now: datetime, *, order_id: int, days: int) -> None:
    """Notes that the client asked for more days of review, so many in all."""
    record, order = _load(session, order_id)
    life.check_review_extension(order, days, now)
    record.review_days_added = days


def pin_order(session: Session, now: datetime, *, order_id: int, pinned: bool) -> None:
    """Puts an order first whatever the plan says, or lets the plan decide again."""
    record, order = _load(session, order_id)
    life.check_workable(order, now)
    record.pinned = pinned


def keep_time(session: Session, now: datetime, *, order_id: int, reserved: bool) -> None:
    """Has new promises leave time for an order while it waits for its requirements, or no more."""
    record, order = _load(session, order_id)
    if reserved:
        life.check_reserving(order, now)
    life.check_workable(order, now)
    record.reserved = reserved


def client_named(session: Session, name: str) -> int | None:
    """The id of the client of that name, upper and lower case alike; a new one is written down. None for no name."""
    name = " ".join(name.split())
    if not name:
        return None
    known = session.exec(select(tables.Client.id, tables.Client.name).order_by(col(tables.Client.id)))
    for client_id, its_name in known:
        if its_name.casefold() == name.casefold():
            return client_id
    record = tables.Client(name=name)
    session.add(record)
    session.flush()
    return record_id(record)


def record_id(record: tables.Order | tables.Client | tables.Service) -> int:
    """The key that the database gave to a flushed record."""
    if record.id is None:
        raise RuntimeError("the record was not flushed")
    return record.id


def _load(session: Session, order_id: int) -> tuple[tables.Order, orders.Order]:
    """The record to write and the facts to decide by."""
    order = queries.order(session, order_id)
    record = session.get_one(tables.Order, order_id)
    return record, order


def _write_draft(record: tables.Order, draft: OrderDraft) -> None:
    record.reference = draft.reference.strip()
    record.price = draft.price.minor if draft.price else None
    record.currency = draft.price.currency if draft.price else ""
    record.revisions_included = draft.revisions
    record.notes = draft.notes
    record.reserved = draft.reserved
    if record.id is None:
        record.estimate = draft.effort


def _start_clock(record: tables.Order, order: orders.Order, now: datetime) -> None:
    record.state = State.IN_PROGRESS
    record.support_agreed = False  # that it was cancelled by mistake: it was not cancelled
    record.clock_started_at = now
    record.original_due = due_from_days(order, now)


def _write_requirements(session: Session, order: orders.Order, texts: tuple[str, ...]) -> None:
    kept = kept_requirements(order.requirements, texts)
    staying = {same.id for _, same in kept if same is not None}
    for item in session.exec(select(tables.Requirement).where(tables.Requirement.order_id == order.id)).all():
        if item.id not in staying:
            session.delete(item)
    session.add_all(tables.Requirement(order_id=order.id, text=text) for text, same in kept if same is None)


def _stop_timers(session: Session, now: datetime, order_id: int | None = None) -> bool:
    """Stops the running timer, or only the one on `order_id`; whether there was one."""
    running = select(tables.WorkLog).where(col(tables.WorkLog.minutes).is_(None))
    found = session.exec(running if order_id is None else running.where(tables.WorkLog.order_id == order_id)).all()
    for log in found:
        log.minutes = max(0, int((now - log.started_at).total_seconds()) // 60)
    return bool(found)
