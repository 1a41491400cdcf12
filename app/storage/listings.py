"""Named reads for lists: only the columns that a list shows, so that 20,000 past orders are read in a moment."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import func
from sqlalchemy import select as columns_of
from sqlmodel import Session, col, select

from app.domain.asked import Asked, asked_at
from app.domain.cancellations import Cancellation
from app.domain.instants import zone_named
from app.domain.money import Money
from app.domain.offers import Extension, Extra
from app.domain.orders import Ending, Order, State, ending_by_silence
from app.domain.rules import Rules
from app.storage import queries, tables
from app.storage.lines import OfferMade, PastOrder


def recorded_states(session: Session) -> dict[State, int]:
    """How many orders there are in each state as recorded; what silence has decided since is not counted in."""
    found = session.exec(select(tables.Order.state, func.count()).group_by(col(tables.Order.state)))
    return {State(state): count for state, count in found}


def past_orders(session: Session, now: datetime, *, but: Collection[int]) -> tuple[PastOrder, ...]:
    """Every order whose id is not in `but`: the ids of those that are still open at `now`, which are read in full."""
    order, client, service = (_columns(table) for table in (tables.Order, tables.Client, tables.Service))
    found = session.execute(
        columns_of(
            order.id,
            order.title,
            client.name,
            service.name,
            order.reference,
            order.state,
            order.ended_at,
            order.price,
            order.currency,
            order.estimate,
        )
        .outerjoin_from(tables.Order, tables.Client)
        .outerjoin(tables.Service)
        .order_by(order.id)
    )
    silent = {order_id: its for order_id, its in _silent_endings(session, but).items() if its.at <= now}
    worked = _worked(session)
    return tuple(_past_order(row, silent, worked) for row in found if row[0] not in but)


def search_texts(session: Session) -> dict[int, str]:
    """Everything that was written about each order, as one text per order."""
    order, client, service = (_columns(table) for table in (tables.Order, tables.Client, tables.Service))
    texts = (order.title, client.name, service.name, order.reference, order.notes, order.proof, order.cancel_reason)
    query = columns_of(order.id, *texts).outerjoin_from(tables.Order, tables.Client).outerjoin(tables.Service)
    found = {row[0]: "\n".join(filter(None, row[1:])) for row in session.execute(query)}
    for table, column in (
        (tables.Requirement, "text"),
        (tables.Extension, "explanation"),
        (tables.Extra, "description"),
    ):
        its = _columns(table)
        for order_id, text in session.execute(columns_of(its.order_id, its[column])):
            found[order_id] += "\n" + text
    return found


def offers_made(session: Session) -> tuple[OfferMade, ...]:
    """Every extension, extra and cancellation ever asked for, in the order they were made."""
    known_rules, silent = queries.rules(session), _silent_endings(session)
    offers = [made for table in _FACTS for made in _offers(session, table, known_rules, silent)]
    return tuple(sorted(offers, key=lambda made: (asked_at(made.offer), made.order_id, made.offer.id)))


def _past_order(values: Any, silent: dict[int, Ending], worked: dict[int, int]) -> PastOrder:  # noqa: ANN401
    order_id, title, client, service, reference, state, ended, price, currency, estimate = values
    return PastOrder(
        id=order_id,
        title=title,
        client=client or "",
        service=service or "",
        reference=reference,
        state=silent[order_id].state if order_id in silent else state,
        ended_at=silent[order_id].at if order_id in silent else ended,
        by_silence=order_id in silent,
        price=None if price is None else Money(price, currency),
        worked=worked.get(order_id, 0),
        estimate=estimate,
    )


def _silent_endings(session: Session, but: Collection[int] = ()) -> dict[int, Ending]:
    """The orders of which no end is recorded, and how silence ends each."""
    order = tables.Order
    deliveries = _columns(order)
    columns = (deliveries.id, deliveries.delivered_at, deliveries.review_days_added, deliveries.rules, deliveries.zone)
    known_rules = queries.rules(session)
    ended: dict[int, Ending] = {}
    for row in session.execute(columns_of(*columns).where(deliveries.state == State.DELIVERED)):
        delivery = None if row.delivered_at is None else _delivery(row, known_rules)
        found = None if delivery is None or row.id in but else ending_by_silence(delivery)
        if found is not None:
            ended[row.id] = found
    for asked in queries.unanswered(session):
        found = None if asked.id in but else ending_by_silence(asked)
        if found is not None:
            ended[asked.id] = found
    return ended


def _delivery(row: Any, known_rules: dict[str, Rules]) -> Order:  # noqa: ANN401 a row's values
    """As much of a delivered order as silence needs to decide."""
    return Order(
        id=row.id,
        title="",
        client="",
        zone=zone_named(row.zone),
        rules=known_rules[row.rules],
        state=State.DELIVERED,
        sold_at=row.delivered_at,
        delivered_at=row.delivered_at,
        review_days_added=row.review_days_added,
    )


def _worked(session: Session) -> dict[int, int]:
    """Minutes worked on each order; a running timer belongs to an open one and is not among them."""
    log = tables.WorkLog
    query = select(log.order_id, func.sum(log.minutes)).where(col(log.minutes).is_not(None))
    return {order_id: minutes or 0 for order_id, minutes in session.exec(query.group_by(col(log.order_id)))}


def _offers(
    session: Session,
    table: Any,  # noqa: ANN401 one of _FACTS
    known_rules: dict[str, Rules],
    silent: dict[int, Ending],
) -> list[OfferMade]:
    """The offers of one table with their orders."""
    order, client, service = (_columns(table) for table in (tables.Order, tables.Client, tables.Service))
    mine = _columns(table)
    about = (order.id, order.state, order.ended_at, order.title, client.name, service.name, order.rules)
    query = columns_of(*about, *mine).select_from(table).join(tables.Order)
    found = session.execute(query.outerjoin(tables.Client).outerjoin(tables.Service))
    made = []
    for order_id, state, ended, title, client_name, service_name, rules, *its in found:
        ending = silent.get(order_id) if ended is None else Ending(ended, state)
        offer = _FACTS[table](its)
        made.append(
            OfferMade(order_id, title, client_name or "", service_name or "", known_rules[rules], ending, offer)
        )
    return made


def _extension(values: Any) -> Extension:  # noqa: ANN401 a row's values
    extension_id, _order_id, proposed_due, explanation, offered_at, answer, answered_at = values
    return Extension(extension_id, proposed_due, explanation, offered_at, answer, answered_at)


def _extra(values: Any) -> Extra:  # noqa: ANN401 a row's values
    extra_id, _order_id, description, quantity, price, currency, *rest = values
    return Extra(extra_id, description, quantity, Money(price, currency), *rest)


def _cancellation(values: Any) -> Cancellation:  # noqa: ANN401 a row's values
    cancellation_id, _order_id, *rest = values
    return Cancellation(cancellation_id, *rest)


_FACTS: Final[dict[Any, Callable[[Any], Asked]]] = {
    tables.Extension: _extension,
    tables.Extra: _extra,
    tables.Cancellation: _cancellation,
}


def _columns(table: Any) -> Any:  # noqa: ANN401 a table's columns by name
    return table.__table__.c


@dataclass(frozen=True, slots=True)
class Taken:
    """How many orders were taken of a service or from a client, and when the last was."""

    orders: int
    last: datetime | None


def taken_by_service(session: Session) -> dict[int, Taken]:
    """What was taken of each service, by its id."""
    return _taken(session, _columns(tables.Order).service_id)


def taken_by_client(session: Session) -> dict[int, Taken]:
    """What each client ordered, by the client's id."""
    return _taken(session, _columns(tables.Order).client_id)


def _taken(session: Session, by: Any) -> dict[int, Taken]:  # noqa: ANN401 a column
    query = columns_of(by, func.count(), func.max(_columns(tables.Order).sold_at)).where(by.is_not(None)).group_by(by)
    return {id_: Taken(count, last) for id_, count, last in session.execute(query)}
