"""Giving an order up: asking for it, recording the answer, and what support decided about it."""

from datetime import datetime

from sqlmodel import Session

from app.domain import cancellations, life, orders
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.offers import Answer, OfferStatus
from app.domain.orders import State
from app.domain.proposals import check_answer
from app.domain.refusal import Refusal
from app.storage import queries, tables
from app.usecases.letters import log_sent
from app.usecases.orders import end_cancelled
from app.wording.messages import Message


def request_cancellation(
    session: Session, now: datetime, *, order_id: int, asked_by: CancelledBy, why: CancelWhy, note: str = ""
) -> int:
    """Notes that one side asked to end an order; gives the request's id. Its silence timer starts now."""
    order = queries.order(session, order_id)
    life.check_move(order, State.CANCELLED, now)
    cancellations.check_request(order.cancellations, order.rules, asked_by, note, now)
    record = tables.Cancellation(order_id=order_id, asked_by=asked_by, why=why, note=note.strip(), asked_at=now)
    session.add(record)
    session.get_one(tables.Order, order_id).support_agreed = False  # to an earlier one, which was put right
    if asked_by is CancelledBy.FREELANCER:
        log_sent(session, order_id, Message.CANCELLATION, now)
    session.flush()
    return record.id or 0


def answer_cancellation(session: Session, now: datetime, *, cancellation_id: int, answer: Answer) -> None:
    """Records the answer to a request, or its withdrawal; what silence decided can be corrected so too.

    Accepted, the order is cancelled by mutual agreement at the stage it was in.
    """
    record = session.get(tables.Cancellation, cancellation_id)
    if record is None:
        raise Refusal("offer-gone")
    order = queries.order(session, record.order_id)
    request = next(request for request in order.cancellations if request.id == cancellation_id)
    standing = cancellations.cancellation_standing(request, order.rules, now)
    ended = orders.ended_at(order, now)
    if ended is not None and (order.state.over or ended != standing.since):  # of what this request did not end
        raise Refusal("order-over", state=orders.state_at(order, now), title=order.title)
    check_answer(standing, answer)
    record.answer = answer
    record.answered_at = now
    if answer is Answer.ACCEPTED:
        at = standing.since if standing.status is OfferStatus.GRANTED_BY_SILENCE and standing.since else now
        end_cancelled(session, order, CancelledBy.MUTUAL, request.why, request.note, at)


def record_support(session: Session, now: datetime, *, order_id: int, agreed: bool, why: CancelWhy) -> None:
    """Notes whether the marketplace's support agreed that a cancellation was fraud or a mistake, so does not count."""
    order = queries.order(session, order_id)
    if orders.state_at(order, now) is not State.CANCELLED:
        raise Refusal("not-cancelled", title=order.title)
    if agreed and why not in (CancelWhy.FRAUD, CancelWhy.MISTAKE):
        raise Refusal("support-decides-fraud-or-mistake", "why")
    record = session.get_one(tables.Order, order_id)
    record.support_agreed = agreed
    record.cancel_why = why


def refund_part(session: Session, now: datetime, *, order_id: int, minor: int) -> None:
    """Notes what part of the price was given back in all, in minor units of its currency."""
    order = queries.order(session, order_id)
    if order.price is None:
        raise Refusal("price-missing", "refund")
    if not 0 <= minor <= order.price.minor:
        raise Refusal("refund-out-of-range", "refund", price=order.price)
    session.get_one(tables.Order, order_id).refunded = minor
