"""Offering an extension or an extra, and recording what the client answered."""

from datetime import datetime

from sqlmodel import Session

from app.domain import life, orders, proposals
from app.domain.insights import LOOKED_BACK
from app.domain.instants import DAY
from app.domain.offers import Answer, extra_standing
from app.domain.orders import State
from app.domain.pay import usual_pay
from app.domain.proposals import ExtensionChoice, ExtensionOptions, ExtraChoice, ExtraOptions
from app.domain.refusal import Refusal
from app.storage import queries, tables
from app.usecases.efforts import estimate_for
from app.usecases.letters import log_sent
from app.wording.messages import Message


def extension_options(
    session: Session, now: datetime, *, order_id: int, instead_of: int | None = None
) -> ExtensionOptions:
    """Everything the extension dialog shows, computed before anything is chosen.

    `instead_of` is the id of a request that waits for its answer and would be withdrawn.
    """
    return proposals.extension_options(queries.book(session, now), order_id, now, instead_of)


def extra_options(session: Session, now: datetime, *, order_id: int) -> ExtraOptions:
    """Everything the extra-revision dialog shows, computed before anything is chosen."""
    book = queries.book(session, now)
    order = book.order(order_id)
    currency = order.price.currency if order is not None and order.price is not None else book.settings.currency
    ended = queries.ended_orders(session, now, since=now - LOOKED_BACK * DAY)
    return proposals.extra_options(book, order_id, now, usual_pay(ended, currency, now))


def offer_extension(session: Session, now: datetime, *, order_id: int, choice: ExtensionChoice) -> int:
    """Notes that the client was asked for a later due; gives the extension's id. Its silence timer starts now."""
    extension_id = _add_extension(session, now, order_id, choice)
    log_sent(session, order_id, Message.EXTENSION, now)
    return extension_id


def ask_again(session: Session, now: datetime, *, extension_id: int, choice: ExtensionChoice) -> int:
    """Withdraws a request that waits for its answer and asks for another due instead; gives the new one's id."""
    record = session.get(tables.Extension, extension_id)
    if record is None:
        raise Refusal("offer-gone")
    answer_extension(session, now, extension_id=extension_id, answer=Answer.WITHDRAWN)
    session.flush()
    return offer_extension(session, now, order_id=record.order_id, choice=choice)


def answer_extension(session: Session, now: datetime, *, extension_id: int, answer: Answer) -> None:
    """Records the client's answer, or the withdrawal; an answer that silence gave can be corrected so too."""
    record = session.get(tables.Extension, extension_id)
    if record is None:
        raise Refusal("offer-gone")
    order = queries.order(session, record.order_id)
    fact = next(extension for extension in order.extensions if extension.id == extension_id)
    proposals.check_answer(orders.standing_at(order, fact, now), answer)
    record.answer = answer
    record.answered_at = now


def offer_extra(session: Session, now: datetime, *, order_id: int, choice: ExtraChoice) -> int:
    """Notes that a paid addition was offered; gives its id. The offer stays open until it is answered."""
    extra_id = _add_extra(session, now, order_id, choice)
    log_sent(session, order_id, Message.EXTRA, now)
    return extra_id


def widen_order(
    session: Session, now: datetime, *, order_id: int, extra: ExtraChoice, extension: ExtensionChoice
) -> None:
    """Notes that a paid addition was offered and a later due asked for, in one message; each is answered by itself."""
    _add_extra(session, now, order_id, extra)
    _add_extension(session, now, order_id, extension)
    log_sent(session, order_id, Message.WIDENING, now)


def answer_extra(session: Session, now: datetime, *, extra_id: int, answer: Answer) -> None:
    """Records the client's answer, or the withdrawal. Accepted after delivery, the order is back in progress."""
    record = session.get(tables.Extra, extra_id)
    if record is None:
        raise Refusal("offer-gone")
    order = queries.order(session, record.order_id)
    fact = next(extra for extra in order.extras if extra.id == extra_id)
    proposals.check_answer(extra_standing(fact), answer)
    record.answer = answer
    record.answered_at = now
    if answer is Answer.ACCEPTED and orders.state_at(order, now) in (State.DELIVERED, State.IN_REVISION):
        life.check_move(order, State.IN_PROGRESS, now)
        its_record = session.get_one(tables.Order, order.id)
        its_record.state = State.IN_PROGRESS
        if order.state is State.DELIVERED:
            its_record.later_estimate = estimate_for(order, 0, now)  # what was finished early is not owed any more


def _add_extension(session: Session, now: datetime, order_id: int, choice: ExtensionChoice) -> int:
    proposals.check_extension(queries.order(session, order_id), choice, now)
    record = tables.Extension(
        order_id=order_id,
        proposed_due=choice.due,
        explanation=choice.explanation.strip(),
        offered_at=now,
    )
    session.add(record)
    session.flush()
    return record.id or 0


def _add_extra(session: Session, now: datetime, order_id: int, choice: ExtraChoice) -> int:
    proposals.check_extra(queries.order(session, order_id), choice, now)
    record = tables.Extra(
        order_id=order_id,
        description=choice.description.strip(),
        quantity=choice.quantity,
        price=choice.price.minor,
        currency=choice.price.currency,
        days=choice.days,
        effort=choice.effort,
        revisions=choice.revisions,
        offered_at=now,
    )
    session.add(record)
    session.flush()
    return record.id or 0
