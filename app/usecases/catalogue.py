"""What is offered and who buys: services with their extras, clients, and the marketplaces' rules."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from app.domain import catalogue, orders
from app.domain.catalogue import Client, Service, ServiceExtra
from app.domain.refusal import Refusal
from app.domain.rules import Rules, check_rules, key_for_own, preset_of
from app.storage import queries, tables
from app.usecases.orders import record_id


def add_service(session: Session, now: datetime, *, service: Service) -> int:
    """Writes a service down; gives its id. The id in `service` means nothing."""
    catalogue.check_service(service, queries.services(session))
    record = tables.Service(name="")
    _write_service(record, service)
    session.add(record)
    session.flush()
    _write_extras(session, record_id(record), service.extras)
    return record_id(record)


def change_service(session: Session, now: datetime, *, service: Service) -> None:
    """Keeps a service as it is given; orders taken for it before stay as they were promised."""
    catalogue.check_service(service, queries.services(session))
    record = _service(session, service.id)
    _write_service(record, service)
    _write_extras(session, service.id, service.extras)


def pause_service(session: Session, now: datetime, *, service_id: int, paused: bool) -> None:
    """Pauses a service from now on, or takes it up again; a pause does not end by itself."""
    record = _service(session, service_id)
    record.active = not paused
    record.paused_at = now if paused else None


def remove_service(session: Session, now: datetime, *, service_id: int) -> None:
    """Takes a service out of the catalogue; refused once an order was taken for it."""
    record = _service(session, service_id)
    used = select(tables.Order.id).where(tables.Order.service_id == service_id).limit(1)
    if session.exec(used).first() is not None:
        raise Refusal("service-in-use", name=record.name)
    _write_extras(session, service_id, ())
    for limit in session.exec(select(tables.IntakeLimit).where(tables.IntakeLimit.service_id == service_id)).all():
        session.delete(limit)
    session.flush()  # its extras and its limit go before it
    session.delete(record)


def add_client(session: Session, now: datetime, *, client: Client) -> int:
    """Writes a client down; gives the id. The id in `client` means nothing."""
    catalogue.check_client(client, queries.clients(session))
    record = tables.Client(name="")
    _write_client(record, client)
    session.add(record)
    session.flush()
    return record_id(record)


def change_client(session: Session, now: datetime, *, client: Client) -> None:
    """Keeps a client as given; "don't work with again" is refused while an order of theirs is open."""
    catalogue.check_client(client, queries.clients(session))
    record = session.get(tables.Client, client.id)
    if record is None:
        raise Refusal("client-gone")
    if client.avoid and not record.avoid:
        _check_may_avoid(session, client, now)
    _write_client(record, client)


def remove_client(session: Session, now: datetime, *, client_id: int) -> None:
    """Takes a client out of the book; refused while it holds orders of theirs."""
    record = session.get(tables.Client, client_id)
    if record is None:
        raise Refusal("client-gone")
    used = select(tables.Order.id).where(tables.Order.client_id == client_id).limit(1)
    if session.exec(used).first() is not None:
        raise Refusal("client-in-use", name=record.name)
    session.delete(record)


def add_rules(session: Session, now: datetime, *, rules: Rules) -> str:
    """Writes a marketplace of the user's own down; gives its key. The key in `rules` means nothing."""
    known = queries.rules(session)
    own = replace(rules, key=key_for_own(known), name=" ".join(rules.name.split()))
    check_rules(own, known.values())
    session.add(tables.Rules(**_values(own)))
    return own.key


def change_rules(session: Session, now: datetime, *, rules: Rules) -> None:
    """Keeps a marketplace's numbers as they are given; every order sold there goes by them from now on."""
    check_rules(rules, queries.rules(session).values())
    record = _rules(session, rules.key)
    for name, value in _values(rules).items():
        setattr(record, name, value)


def remove_rules(session: Session, now: datetime, *, key: str) -> None:
    """Takes a marketplace of the user's own out of the book; refused where an order or the settings name it."""
    record = _rules(session, key)
    if preset_of(key) is not None:
        raise Refusal("rules-shipped", name=record.name)
    if queries.settings(session).rules == key:
        raise Refusal("rules-usual", name=record.name)
    used = select(tables.Order.id).where(tables.Order.rules == key).limit(1)
    if session.exec(used).first() is not None:
        raise Refusal("rules-in-use", name=record.name)
    session.delete(record)


def reset_rules(session: Session, now: datetime, *, key: str) -> None:
    """Gives a marketplace the numbers back that Carnet came with."""
    preset = preset_of(key)
    if preset is None:
        raise Refusal("rules-unknown", name=key)
    change_rules(session, now, rules=preset)


def _rules(session: Session, key: str) -> tables.Rules:
    record = session.get(tables.Rules, key)
    if record is None:
        raise Refusal("rules-unknown", name=key)
    return record


def _values(rules: Rules) -> dict[str, Any]:
    return {name: getattr(rules, name) for name in Rules.__slots__}


def _service(session: Session, service_id: int) -> tables.Service:
    record = session.get(tables.Service, service_id)
    if record is None:
        raise Refusal("service-gone")
    return record


def _write_service(record: tables.Service, service: Service) -> None:
    record.name = " ".join(service.name.split())
    record.price = None if service.price is None else service.price.minor
    record.currency = _currency(service)
    record.days = service.days
    record.effort = service.effort
    record.revisions = service.revisions
    record.requirements = "\n".join(line.strip() for line in service.requirements if line.strip())
    record.active = service.active
    record.scope = service.scope.strip()
    record.paused_at = service.paused_at
    record.portfolio_on = service.portfolio_on


def _currency(service: Service) -> str:
    """The one currency of a service and its extras."""
    prices = [price for price in (service.price, *(extra.price for extra in service.extras)) if price is not None]
    return prices[0].currency if prices else ""


def _write_extras(session: Session, service_id: int, extras: Sequence[ServiceExtra]) -> None:
    """Makes the extras of a service those given, known again by their ids."""
    there = select(tables.ServiceExtra).where(tables.ServiceExtra.service_id == service_id)
    known = {record.id: record for record in session.exec(there.order_by(col(tables.ServiceExtra.id)))}
    for extra in extras:
        record = known.pop(extra.id, None) or tables.ServiceExtra(service_id=service_id, description="", price=0)
        record.description = " ".join(extra.description.split())
        record.price = extra.price.minor
        record.days, record.effort, record.revisions = extra.days, extra.effort, extra.revisions
        session.add(record)
    for record in known.values():
        session.delete(record)


def _write_client(record: tables.Client, client: Client) -> None:
    record.name = " ".join(client.name.split())
    record.handle = client.handle.strip()
    record.language = client.language
    record.zone = client.zone
    record.notes = client.notes.strip()
    record.avoid = client.avoid


def _check_may_avoid(session: Session, client: Client, now: datetime) -> None:
    """A marketplace lets nobody block a client with an active order."""
    for order in queries.open_orders(session, now):
        if order.client_id == client.id and not orders.state_at(order, now).over:
            raise Refusal("client-active", "avoid", name=client.name)
