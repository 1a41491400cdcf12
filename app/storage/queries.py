"""Named reads: each asks the tables for columns and gives the domain's frozen facts.

What a window shows at its start is read in plain SQL, by `facts` and `order_facts`; here it is read within a session.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from app.domain.availability import Away, HoursRange
from app.domain.book import Book, Settings
from app.domain.busy import BusyCalendar
from app.domain.catalogue import Client, Service, ServiceExtra
from app.domain.intake import IntakeLimit
from app.domain.money import Money
from app.domain.orders import Order
from app.domain.refusal import Refusal
from app.domain.rules import Rules
from app.domain.timetable import SpecialDay
from app.storage import facts, order_facts, tables
from app.storage.facts import OrderRecord, PastStep


def plain(session: Session) -> sqlite3.Connection:
    """The connection beneath a session, after what the session still holds was written."""
    session.flush()
    connection = session.connection().connection.driver_connection
    assert isinstance(connection, sqlite3.Connection)  # the store opened it
    return connection


def book(session: Session, now: datetime) -> Book:
    """The facts of everything that is still open at `now`: what the day's answers are computed from."""
    return facts.book(plain(session), now)


def settings(session: Session) -> Settings:
    """What the freelancer chose."""
    return facts.settings(plain(session))


def hours(session: Session) -> tuple[HoursRange, ...]:
    """The weekly hours, Monday first, those from the beginning before those of later changes."""
    return facts.hours(plain(session))


def special_days(session: Session) -> tuple[SpecialDay, ...]:
    """The dates with hours of their own, earliest first."""
    return facts.special_days(plain(session))


def aways(session: Session) -> tuple[Away, ...]:
    """Every away, past ones included, in the order they were made."""
    return facts.aways(plain(session))


def calendars(session: Session) -> tuple[BusyCalendar, ...]:
    """Other calendars with their events, in the order they were imported."""
    return facts.calendars(plain(session))


def rules(session: Session) -> dict[str, Rules]:
    """Every marketplace's rules by key."""
    return order_facts.rules(plain(session))


def marketplace(session: Session, key: str) -> Rules:
    """The rules of that key; raises Refusal("rules-unknown")."""
    found = rules(session).get(key)
    if found is None:
        raise Refusal("rules-unknown", "rules", name=key)
    return found


def clients(session: Session) -> tuple[Client, ...]:
    """Every client, by name."""
    return facts.clients(plain(session))


def is_empty(session: Session) -> bool:
    """Whether the book holds neither orders nor clients."""
    return facts.is_empty(plain(session))


def open_orders(session: Session, now: datetime) -> tuple[Order, ...]:
    """Orders whose life has not ended; those that silence ended less than two days ago are still among them."""
    return order_facts.open_orders(plain(session), now)


def ended_orders(session: Session, now: datetime, *, since: datetime) -> tuple[Order, ...]:
    """Orders whose life ended after `since`, by hand or by silence, oldest first."""
    return order_facts.ended_orders(plain(session), now, since)


def unanswered(session: Session) -> tuple[Order, ...]:
    """Orders that silence may have cancelled: a request or the requirements of which were never answered."""
    return order_facts.unanswered(plain(session))


def orders(session: Session) -> tuple[Order, ...]:
    """Every order of the book, oldest first."""
    return order_facts.orders(plain(session))


def orders_of(session: Session, client_id: int) -> tuple[Order, ...]:
    """Every order of one client, oldest first."""
    return order_facts.orders(plain(session), "client_id = ?", client_id)


def unnumbered_orders(session: Session) -> tuple[Order, ...]:
    """The orders that have no reference of the marketplace, oldest first."""
    return order_facts.orders(plain(session), "reference = ''")


def order(session: Session, order_id: int) -> Order:
    """One order; raises Refusal("order-gone")."""
    return facts.order(plain(session), order_id)


def order_record(session: Session, *, order_id: int) -> OrderRecord:
    """One order with its history; raises Refusal("order-gone")."""
    return facts.order_record(plain(session), order_id)


def history(session: Session, order_id: int) -> tuple[PastStep, ...]:
    """What was done to an order, oldest first, from the journal; steps that were undone are not part of it."""
    return facts.history(plain(session), order_id)


def services(session: Session) -> tuple[Service, ...]:
    """Every service, by name."""
    extras: dict[int, list[tables.ServiceExtra]] = defaultdict(list)
    for extra in session.exec(select(tables.ServiceExtra).order_by(col(tables.ServiceExtra.id))):
        extras[extra.service_id].append(extra)
    every = (_service(record, extras[record.id or 0]) for record in session.exec(select(tables.Service)))
    return tuple(sorted(every, key=lambda service: (service.name.casefold(), service.id)))


def intake_limits(session: Session) -> tuple[IntakeLimit, ...]:
    """How many orders may be open at once: of all first, then service by service."""
    return facts.intake_limits(plain(session))


def templates(session: Session) -> dict[tuple[str, str], str]:
    """The messages that the freelancer worded anew, by their name and language."""
    return facts.templates(plain(session))


def sales(session: Session) -> dict[int, tuple[datetime, ...]]:
    """When each client ordered, by the client's id, oldest first."""
    found: dict[int, list[datetime]] = defaultdict(list)
    order = tables.Order
    for client_id, sold_at in session.exec(select(order.client_id, order.sold_at).order_by(col(order.sold_at))):
        if client_id is not None:
            found[client_id].append(sold_at)
    return {client_id: tuple(instants) for client_id, instants in found.items()}


def references(session: Session) -> frozenset[str]:
    """The marketplace's own numbers of the orders that are in the book."""
    return frozenset(session.exec(select(tables.Order.reference).where(tables.Order.reference != "")))


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
