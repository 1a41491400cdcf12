"""Orders with all that belongs to them, read in plain SQL: a query a table, whatever their number."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from app.domain.cancellations import Cancellation
from app.domain.instants import DAY, zone_named
from app.domain.money import Money
from app.domain.offers import Extension, Extra
from app.domain.orders import Order, Requirement, Sent, State, Work, ended_at
from app.domain.rules import Rules
from app.storage.rows import Record, fact, rows, written

EVERY: Final = "1"
OPEN: Final = ", ".join(f"'{state.value}'" for state in State if not state.over)
LONGEST_REVIEW: Final = f"""
    SELECT (SELECT max(review_days) FROM rules) AS longest,
        (SELECT max(review_days_added) FROM orders WHERE state = '{State.DELIVERED.value}') AS added
"""
IN_HAND: Final = ", ".join(f"'{state.value}'" for state in State if state.to_do or state is State.REQUIREMENTS)
PARTS: Final[Mapping[str, tuple[str, type[Any]]]] = {
    "requirements": ("requirement", Requirement),
    "extensions": ("extension", Extension),
    "extras": ("extra", Extra),
    "cancellations": ("cancellation", Cancellation),
    "sent": ("sent_message", Sent),
    "work": ("work_log", Work),
}


def rules(connection: sqlite3.Connection) -> dict[str, Rules]:
    """Every marketplace's rules by key."""
    return {record["key"]: fact(Rules, record) for record in rows(connection, "SELECT * FROM rules")}


def open_orders(connection: sqlite3.Connection, now: datetime) -> tuple[Order, ...]:
    """Orders whose life has not ended; those that silence ended less than two days ago are still among them."""
    found = orders(connection, *_alive_since(connection, now))
    return tuple(order for order in found if (ended_at(order, now) or now) > now - 2 * DAY)


def ended_orders(connection: sqlite3.Connection, now: datetime, since: datetime) -> tuple[Order, ...]:
    """Orders whose life ended after `since`, by hand or by silence, oldest first."""
    alive, instant = _alive_since(connection, since)
    found = orders(connection, f"ended_at > ? OR {alive}", written(since), instant)
    return tuple(order for order in found if since < (ended_at(order, now) or since) <= now)


def unanswered(connection: sqlite3.Connection) -> tuple[Order, ...]:
    """Orders that silence may have cancelled: a request or the requirements of which were never answered."""
    asked = "SELECT order_id FROM cancellation WHERE answer IS NULL"
    waits = f"state = '{State.REQUIREMENTS.value}'"
    return orders(connection, f"state IN ({OPEN}) AND (id IN ({asked}) OR {waits})")


def _alive_since(connection: sqlite3.Connection, instant: datetime) -> tuple[str, str]:
    """Orders that are not over as recorded, without deliveries whose every review period was over at `instant`."""
    (days,) = rows(connection, LONGEST_REVIEW)
    never = "SELECT key FROM rules WHERE review_days IS NULL"
    reviewed = f"state = '{State.DELIVERED.value}' AND (delivered_at >= ? OR rules IN ({never}))"
    latest = instant - ((days["longest"] or 0) + (days["added"] or 0) + 2) * DAY
    return f"(state IN ({IN_HAND}) OR {reviewed})", written(latest)


def orders(connection: sqlite3.Connection, where: str = EVERY, *values: object) -> tuple[Order, ...]:
    """The orders for which `where` holds, oldest first."""
    known_rules = rules(connection)
    clients = {its["id"]: its for its in rows(connection, "SELECT id, name, language FROM client")}
    services = {its["id"]: its["name"] for its in rows(connection, "SELECT id, name FROM service")}
    parts = {name: _parts(connection, *part, where, *values) for name, part in PARTS.items()}
    zones: dict[str, ZoneInfo] = {}
    every = []
    for record in rows(connection, f"SELECT * FROM orders WHERE {where} ORDER BY id", *values):
        client = clients.get(record["client_id"], {})
        order = fact(
            Order,
            record,
            client=client.get("name", ""),
            client_language=client.get("language", ""),
            zone=zones.get(record["zone"]) or zones.setdefault(record["zone"], zone_named(record["zone"])),
            rules=known_rules[record["rules"]],
            price=None if record["price"] is None else Money(record["price"], record["currency"]),
            service=services.get(record["service_id"], ""),
            **{name: tuple(its.get(record["id"], ())) for name, its in parts.items()},
        )
        every.append(order)
    return tuple(every)


def _parts(
    connection: sqlite3.Connection, table: str, kind: type[Any], where: str, *values: object
) -> dict[int, list[Any]]:
    """What hangs on the chosen orders, by order id."""
    chosen = "" if where == EVERY else f"WHERE order_id IN (SELECT id FROM orders WHERE {where})"
    found: dict[int, list[Any]] = defaultdict(list)
    for record in rows(connection, f"SELECT * FROM {table} {chosen} ORDER BY id", *values):
        found[record["order_id"]].append(fact(kind, record, **_price(record)))
    return found


def _price(record: Record) -> dict[str, Money]:
    return {"price": Money(record["price"], record["currency"])} if "price" in record else {}
