"""Named reads: each asks the tables for columns and gives the domain's frozen facts."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, and_, func, or_
from sqlmodel import Session, SQLModel, col, select

from app.domain.availability import Away, Hours, HoursRange, WholeDays
from app.domain.book import Book, Closing, Settings
from app.domain.busy import Busy, BusyCalendar
from app.domain.cancellations import Cancellation
from app.domain.catalogue import Client, Service, ServiceExtra
from app.domain.experience import Finished, experience
from app.domain.instants import DAY, zone_named
from app.domain.intake import IntakeLimit
from app.domain.money import Money
from app.domain.offers import Answer, Extension, Extra
from app.domain.orders import Order, Requirement, Sent, State, Work, ended_at
from app.domain.refusal import Refusal
from app.domain.rules import Rules
from app.domain.timetable import Holiday, SpecialDay, ranges_from
from app.planning import Safety
from app.planning.estimates import LAST_USED
from app.storage import tables


def settings(session: Session) -> Settings:
    """What the freelancer chose."""
    record = session.exec(select(tables.Settings)).one()
    return Settings(
        zone=zone_named(record.zone),
        currency=record.currency,
        day_end=record.day_end,
        default_effort=record.default_effort,
        safety=Safety[record.safety],
        extension_margin=record.extension_margin,
        rules=record.rules,
        welcomed=record.welcomed,
        holidays=record.holidays,
        min_sitting=record.min_sitting,
    )


def hours(session: Session) -> tuple[HoursRange, ...]:
    """The weekly hours, Monday first, those from the beginning before those of later changes."""
    found = session.exec(select(tables.Hours)).all()
    every = (HoursRange(its.weekday, its.start, its.end, its.since) for its in found)
    return tuple(sorted(every, key=lambda r: (r.since or date.min, r.weekday, r.start, r.end)))


def special_days(session: Session) -> tuple[SpecialDay, ...]:
    """The dates with hours of their own, earliest first."""
    found = session.exec(select(tables.SpecialDay).order_by(col(tables.SpecialDay.day)))
    return tuple(SpecialDay(its.day, ranges_from(its.ranges)) for its in found)


def aways(session: Session) -> tuple[Away, ...]:
    """Every away, past ones included, in the order they were made."""
    skipped: dict[int, set[date]] = defaultdict(set)
    for skip in session.exec(select(tables.AwaySkip)):
        skipped[skip.away_id].add(skip.day)
    every = session.exec(select(tables.Away).order_by(col(tables.Away.id)))
    return tuple(_away(record, frozenset(skipped.get(record.id or 0, ()))) for record in every)


def rules(session: Session) -> dict[str, Rules]:
    """Every marketplace's rules by key."""
    found = session.exec(select(tables.Rules)).all()
    return {record.key: Rules(**{name: getattr(record, name) for name in Rules.__slots__}) for record in found}


def is_empty(session: Session) -> bool:
    """Whether the book holds neither orders nor clients."""
    kinds = (tables.Order, tables.Client)
    return all(session.exec(select(kind).limit(1)).first() is None for kind in kinds)


def clients(session: Session) -> tuple[Client, ...]:
    """Every client, by name."""
    found = session.exec(select(tables.Client)).all()
    every = (Client(c.id or 0, c.name, c.handle, c.language, c.zone, c.notes, c.avoid) for c in found)
    return tuple(sorted(every, key=lambda client: (client.name.casefold(), client.id)))


def services(session: Session) -> tuple[Service, ...]:
    """Every service, by name."""
    extras: dict[int, list[tables.ServiceExtra]] = defaultdict(list)
    for extra in session.exec(select(tables.ServiceExtra).order_by(col(tables.ServiceExtra.id))):
        extras[extra.service_id].append(extra)
    every = (_service(record, extras[record.id or 0]) for record in session.exec(select(tables.Service)))
    return tuple(sorted(every, key=lambda service: (service.name.casefold(), service.id)))


def holidays(session: Session) -> tuple[Holiday, ...]:
    """The public holidays, earliest first."""
    its = tables.Holiday
    found = session.execute(_select(its, *_columns(its)[1:]).order_by(col(its.day)))
    return tuple(Holiday(*row) for row in found)


def calendars(session: Session) -> tuple[BusyCalendar, ...]:
    """Other calendars with their events, in the order they were imported."""
    events: dict[int, list[Busy]] = defaultdict(list)
    its = tables.BusyEvent
    columns = (its.calendar_id, its.uid, its.title, its.first_day, its.last_day, its.starts_at, its.ends_at)
    for row in session.execute(_select(its, *columns).order_by(col(its.id))):
        calendar_id, uid, title, first, last, start, end = row
        period: WholeDays | Hours = WholeDays(first, last) if first is not None else Hours(start, end)
        events[calendar_id].append(Busy(uid, title, period))
    return tuple(
        BusyCalendar(it.id or 0, it.name, it.path, it.blocks, it.read_at, tuple(events.get(it.id or 0, ())))
        for it in session.exec(select(tables.BusyCalendar).order_by(col(tables.BusyCalendar.id)))
    )


def intake_limits(session: Session) -> tuple[IntakeLimit, ...]:
    """How many orders may be open at once: of all first, then service by service."""
    found = session.exec(select(tables.IntakeLimit)).all()
    every = (IntakeLimit(its.most, its.service_id) for its in found)
    return tuple(sorted(every, key=lambda its: its.service_id or 0))


def book(session: Session, now: datetime) -> Book:
    """The facts of everything that is still open at `now`: what the day's answers are computed from."""
    learnt = experience(finished(session))
    return Book(
        settings(session),
        hours(session),
        aways(session),
        open_orders(session, now),
        learnt,
        special_days=special_days(session),
        closing=closing(session),
        holidays=holidays(session),
        calendars=calendars(session),
    )


def closing(session: Session) -> Closing | None:
    """The closing until all is caught up that was not ended by hand; whether it is over, the domain works out."""
    record = session.exec(select(tables.Closing).where(col(tables.Closing.ended_at).is_(None))).first()
    if record is None:
        return None
    order, started = tables.Order, record.started_at
    ended = func.coalesce(order.delivered_at, order.ended_at)
    done = select(func.max(ended)).where(order.sold_at <= started, ended >= started)
    last = session.exec(done).first()
    return Closing(started, record.margin, started if last is None else max(started, last))


def finished(session: Session) -> tuple[Finished, ...]:
    """What delivered orders were estimated at and took, oldest first: the last of each service. Samples don't count."""
    order, log, extra = tables.Order, tables.WorkLog, tables.Extra
    worked = select(log.order_id, func.sum(log.minutes).label("worked")).group_by(col(log.order_id)).subquery()
    accepted = col(extra.answer) == Answer.ACCEPTED
    bought = (
        select(extra.order_id, func.sum(extra.effort).label("bought"))
        .where(accepted)
        .group_by(col(extra.order_id))
        .subquery()
    )
    when = func.coalesce(order.first_delivered_at, order.ended_at, order.sold_at)
    place = func.row_number().over(partition_by=col(order.service_id), order_by=(when.desc(), col(order.id).desc()))
    numbered = (
        _select(order, order.service_id, order.estimate, bought.c.bought, worked.c.worked, when.label("at"), order.id)
        .add_columns(place.label("place"))
        .join(worked, worked.c.order_id == order.id)
        .outerjoin(bought, bought.c.order_id == order.id)
        .where(col(order.state).in_((State.DELIVERED, State.COMPLETED)), worked.c.worked > 0, ~col(order.sample))
        .subquery()
    )
    lately = _select(order, numbered).where(numbered.c.place <= LAST_USED).order_by(numbered.c.at, numbered.c.id)
    return tuple(
        Finished(row.service_id, None if row.estimate is None else row.estimate + (row.bought or 0), row.worked)
        for row in session.execute(lately)
    )


def open_orders(session: Session, now: datetime) -> tuple[Order, ...]:
    """Orders whose life has not ended; those that silence ended less than two days ago are still among them."""
    found = _orders(session, _alive_since(session, now))
    return tuple(order for order in found if (ended_at(order, now) or now) > now - 2 * DAY)


def ended_orders(session: Session, now: datetime, *, since: datetime) -> tuple[Order, ...]:
    """Orders whose life ended after `since`, by hand or by silence, oldest first."""
    found = _orders(session, or_(col(tables.Order.ended_at) > since, _alive_since(session, since)))
    return tuple(order for order in found if since < (ended_at(order, now) or since) <= now)


def unanswered(session: Session) -> tuple[Order, ...]:
    """Orders that silence may have cancelled: a request or the requirements of which were never answered."""
    asked = select(tables.Cancellation.order_id).where(col(tables.Cancellation.answer).is_(None))
    order = tables.Order
    open_ones = col(order.state).not_in([state for state in State if state.over])
    return _orders(session, and_(open_ones, or_(col(order.id).in_(asked), col(order.state) == State.REQUIREMENTS)))


def templates(session: Session) -> dict[tuple[str, str], str]:
    """The messages that the freelancer worded anew, by their name and language."""
    return {(record.message, record.language): record.text for record in session.exec(select(tables.Template))}


def sales(session: Session) -> dict[int, tuple[datetime, ...]]:
    """When each client ordered, by the client's id, oldest first."""
    found: dict[int, list[datetime]] = defaultdict(list)
    order = tables.Order
    for client_id, sold_at in session.exec(select(order.client_id, order.sold_at).order_by(col(order.sold_at))):
        if client_id is not None:
            found[client_id].append(sold_at)
    return {client_id: tuple(instants) for client_id, instants in found.items()}


def _alive_since(session: Session, instant: datetime) -> ColumnElement[bool]:
    """Orders that are not over as recorded, without deliveries whose every review period was over at `instant`."""
    order = tables.Order
    longest = session.exec(select(func.max(tables.Rules.review_days))).one() or 0
    added = session.exec(select(func.max(order.review_days_added))).one() or 0
    never = select(tables.Rules.key).where(col(tables.Rules.review_days).is_(None))
    under_review = and_(
        col(order.state) == State.DELIVERED,
        or_(col(order.delivered_at) >= instant - (longest + added + 2) * DAY, col(order.rules).in_(never)),
    )
    return or_(col(order.state).in_([s for s in State if s.to_do or s is State.REQUIREMENTS]), under_review)


def orders(session: Session) -> tuple[Order, ...]:
    """Every order of the book, oldest first."""
    return _orders(session, None)


def orders_of(session: Session, client_id: int) -> tuple[Order, ...]:
    """Every order of one client, oldest first."""
    return _orders(session, col(tables.Order.client_id) == client_id)


def order(session: Session, order_id: int) -> Order:
    """One order; raises Refusal("order-gone")."""
    found = _orders(session, col(tables.Order.id) == order_id)
    if not found:
        raise Refusal("order-gone", id=order_id)
    return found[0]


def references(session: Session) -> frozenset[str]:
    """The marketplace's own numbers of the orders that are in the book."""
    return frozenset(session.exec(select(tables.Order.reference).where(tables.Order.reference != "")))


@dataclass(frozen=True, slots=True)
class PastStep:
    """A line of an order's history: what was done and when."""

    use_case: str
    done_at: datetime


def history(session: Session, order_id: int) -> tuple[PastStep, ...]:
    """What was done to an order, oldest first, from the journal; steps that were undone are not part of it."""
    touched = select(tables.RowChange.step_id).where(tables.RowChange.order_id == order_id)
    steps = select(tables.Step.use_case, tables.Step.done_at).where(
        col(tables.Step.id).in_(touched), col(tables.Step.undone).is_(False)
    )
    return tuple(PastStep(*row) for row in session.exec(steps.order_by(col(tables.Step.id))))


def _orders(session: Session, where: ColumnElement[bool] | None) -> tuple[Order, ...]:
    """The orders that `where` names with all that belongs to them: a query a table, whatever their number."""
    table = tables.Order
    names = [column.name for column in _columns(table)]
    chosen = select(table.id) if where is None else select(table.id).where(where)
    query = _select(table, *_columns(table)).order_by(col(table.id))
    found = session.execute(query if where is None else query.where(where)).all()
    known_rules = rules(session)
    known_clients = {
        row[0]: row for row in session.exec(select(tables.Client.id, tables.Client.name, tables.Client.language))
    }
    known_services = dict(session.exec(select(tables.Service.id, tables.Service.name)).all())
    parts = _Parts(session, None if where is None else chosen)
    zones: dict[str, ZoneInfo] = {}
    every = []
    for row in found:
        record = dict(zip(names, row, strict=True))
        client = known_clients.get(record["client_id"])
        zone = zones.setdefault(record["zone"], zone_named(record["zone"]))
        every.append(_order(record, known_rules[record["rules"]], zone, client, known_services, parts))
    return tuple(every)


class _Parts:
    """What hangs on the chosen orders, by order id."""

    def __init__(self, session: Session, chosen: Any) -> None:  # noqa: ANN401 a select or None
        def by_order(table: type[SQLModel]) -> dict[int, list[Any]]:
            found: dict[int, list[Any]] = defaultdict(list)
            column = table.metadata.tables[str(table.__tablename__)].c
            query = _select(table, *_columns(table)).order_by(column.id)
            for row in session.execute(query if chosen is None else query.where(column.order_id.in_(chosen))):
                found[row.order_id].append(row)
            return found

        self.requirements = by_order(tables.Requirement)
        self.extensions = by_order(tables.Extension)
        self.extras = by_order(tables.Extra)
        self.cancellations = by_order(tables.Cancellation)
        self.sent = by_order(tables.SentMessage)
        self.work = by_order(tables.WorkLog)


def _order(
    record: dict[str, Any],
    its_rules: Rules,
    zone: ZoneInfo,
    client: Sequence[Any] | None,
    known_services: dict[int | None, str],
    parts: _Parts,
) -> Order:
    order_id = record["id"]
    taken = {
        name: record[name] for name in Order.__slots__ if name in record and name not in ("zone", "rules", "price")
    }
    return Order(
        **taken,
        zone=zone,
        rules=its_rules,
        price=None if record["price"] is None else Money(record["price"], record["currency"]),
        client=client[1] if client else "",
        client_language=client[2] if client else "",
        service=known_services.get(record["service_id"], ""),
        work=tuple(Work(row.started_at, row.minutes, row.note, row.id) for row in parts.work.get(order_id, ())),
        requirements=tuple(Requirement(r.id, r.text, r.received_at) for r in parts.requirements.get(order_id, ())),
        extensions=tuple(_extension(row) for row in parts.extensions.get(order_id, ())),
        extras=tuple(_extra(row) for row in parts.extras.get(order_id, ())),
        sent=tuple(Sent(row.message, row.sent_at) for row in parts.sent.get(order_id, ())),
        cancellations=tuple(_cancellation(row) for row in parts.cancellations.get(order_id, ())),
    )


def _extension(row: Row[Any]) -> Extension:
    return Extension(row.id, row.proposed_due, row.explanation, row.offered_at, row.answer, row.answered_at)


def _extra(row: Row[Any]) -> Extra:
    return Extra(
        row.id,
        row.description,
        row.quantity,
        Money(row.price, row.currency),
        row.days,
        row.effort,
        row.revisions,
        row.offered_at,
        row.answer,
        row.answered_at,
    )


def _cancellation(row: Row[Any]) -> Cancellation:
    return Cancellation(row.id, row.asked_by, row.why, row.note, row.asked_at, row.answer, row.answered_at)


def _away(record: tables.Away, skipped: frozenset[date]) -> Away:
    period: WholeDays | Hours
    if record.first_day is not None and record.last_day is not None:
        period = WholeDays(record.first_day, record.last_day)
    elif record.starts_at is not None and record.ends_at is not None:
        period = Hours(record.starts_at, record.ends_at)
    else:
        raise ValueError(f"away {record.id} has neither days nor hours")
    return Away(record.id or 0, period, record.note, record.rule, skipped)


def _service(record: tables.Service, extras: Sequence[tables.ServiceExtra]) -> Service:
    return Service(
        id=record.id or 0,
        name=record.name,
        price=None if record.price is None else Money(record.price, record.currency),
        days=record.days,
        effort=record.effort,
        revisions=record.revisions,
        requirements=tuple(line for line in record.requirements.splitlines() if line.strip()),
        active=record.active,
        scope=record.scope,
        paused_at=record.paused_at,
        portfolio_on=record.portfolio_on,
        extras=tuple(
            ServiceExtra(e.id or 0, e.description, Money(e.price, record.currency), e.days, e.effort, e.revisions)
            for e in extras
        ),
    )


def _columns(table: type[SQLModel]) -> list[Any]:
    return list(table.metadata.tables[str(table.__tablename__)].columns)


def _select(_table: type[SQLModel], *columns: Any) -> Any:  # noqa: ANN401 columns of one table
    from sqlalchemy import select as columns_of

    return columns_of(*columns)
