"""Reads of the calendar: what was due and what was worked between two instants, of orders that are over too."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import and_, or_
from sqlmodel import Session, col, select

from app.domain.days import DueFact, Facts, Logged
from app.domain.instants import shifted, zone_named
from app.domain.money import Money
from app.domain.offers import Answer, Extension, Extra
from app.domain.orders import Order, State, Work, due_at, minutes_of, state_at
from app.storage import queries, tables

LONGEST_SITTING = timedelta(days=7)  # work begun longer before a day does not reach into it


def calendar_facts(session: Session, now: datetime, *, start: datetime, end: datetime) -> Facts:
    """The dues and the time worked from `start` until `end`; cancelled orders have no due."""
    return Facts(tuple(_dues(session, now, start, end)), tuple(_logged(session, now, start, end)))


def _dues(session: Session, now: datetime, start: datetime, end: datetime) -> Iterator[DueFact]:
    after = shifted(end, timedelta(minutes=1))  # a due at midnight is the last of the day that it ends
    cancelled = _cancelled_by_silence(session, now)
    for order in _orders_due(session, start, after):
        due = due_at(order, now)
        if due is not None and start <= due < after and order.id not in cancelled:
            yield DueFact(order.id, order.title, order.client, due, order.first_delivered_at)


def _orders_due(session: Session, start: datetime, end: datetime) -> Iterator[Order]:
    """As much of each order as its due is computed from, where it may lie between the instants.

    An extension or an extra moves a due on, never back: what was due before and was not moved is left out.
    """
    order = tables.Order
    moved = or_(
        col(order.id).in_(select(tables.Extension.order_id).where(tables.Extension.proposed_due >= start)),
        col(order.id).in_(select(tables.Extra.order_id).where(tables.Extra.answer == Answer.ACCEPTED)),
    )
    may_be = and_(col(order.original_due) < end, or_(col(order.original_due) >= start, moved))
    records = session.exec(select(order).where(order.state != State.CANCELLED, may_be).order_by(col(order.id))).all()
    rules = queries.rules(session)
    ids = [record.id or 0 for record in records]
    names = _client_names(session, [record.client_id for record in records if record.client_id is not None])
    extensions, extras = _extensions(session, ids), _extras(session, ids)
    for record in records:
        id_ = record.id or 0
        yield Order(
            id=id_,
            title=record.title,
            client=names.get(record.client_id, ""),
            zone=zone_named(record.zone),
            rules=rules[record.rules],
            state=record.state,
            sold_at=record.sold_at,
            original_due=record.original_due,
            first_delivered_at=record.first_delivered_at,
            delivered_at=record.delivered_at,
            review_days_added=record.review_days_added,
            ended_at=record.ended_at,
            extensions=tuple(extensions[id_]),
            extras=tuple(extras[id_]),
        )


def _cancelled_by_silence(session: Session, now: datetime) -> set[int]:
    return {order.id for order in queries.unanswered(session) if state_at(order, now) is State.CANCELLED}


def _client_names(session: Session, ids: Sequence[int]) -> dict[int | None, str]:
    client = tables.Client
    return dict(session.exec(select(client.id, client.name).where(col(client.id).in_(set(ids)))).all())


def _extensions(session: Session, ids: Sequence[int]) -> dict[int, list[Extension]]:
    found: dict[int, list[Extension]] = defaultdict(list)
    for row in session.exec(select(tables.Extension).where(col(tables.Extension.order_id).in_(ids))):
        facts = (row.proposed_due, row.explanation, row.offered_at, row.answer, row.answered_at)
        found[row.order_id].append(Extension(row.id or 0, *facts))
    return found


def _extras(session: Session, ids: Sequence[int]) -> dict[int, list[Extra]]:
    found: dict[int, list[Extra]] = defaultdict(list)
    for row in session.exec(select(tables.Extra).where(col(tables.Extra.order_id).in_(ids))):
        facts = (row.days, row.effort, row.revisions, row.offered_at, row.answer, row.answered_at)
        price = Money(row.price, row.currency)
        found[row.order_id].append(Extra(row.id or 0, row.description, row.quantity, price, *facts))
    return found


def _logged(session: Session, now: datetime, start: datetime, end: datetime) -> Iterator[Logged]:
    """The running timer's minutes are those until `now`."""
    log, order = tables.WorkLog, tables.Order
    begun = and_(col(log.started_at) >= shifted(start, -LONGEST_SITTING), col(log.started_at) < end)
    records = session.exec(select(log).where(begun).order_by(col(log.started_at), col(log.id))).all()
    ids = {record.order_id for record in records}
    about = session.exec(select(order.id, order.title, order.client_id).where(col(order.id).in_(ids))).all()
    names = _client_names(session, [client_id for _, _, client_id in about if client_id is not None])
    titles = {id_: (title, names.get(client_id, "")) for id_, title, client_id in about}
    for record in records:
        worked = minutes_of(Work(record.started_at, record.minutes), now)
        if worked and record.started_at + timedelta(minutes=worked) > start:
            yield Logged(record.order_id, *titles[record.order_id], record.started_at, worked)
