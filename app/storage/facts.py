"""The facts that a window shows at its start, read in plain SQL: SQLModel need not be there yet."""

import json
import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.domain.availability import Away, Hours, HoursRange, WholeDays
from app.domain.book import Book, Closing, Settings
from app.domain.busy import Busy, BusyCalendar
from app.domain.catalogue import Client
from app.domain.closing import caught_up_at
from app.domain.experience import Finished, experience
from app.domain.instants import zone_named
from app.domain.intake import IntakeLimit
from app.domain.offers import Answer
from app.domain.orders import Order, State
from app.domain.refusal import Refusal
from app.domain.rules import OnSilence
from app.domain.timetable import Holiday, SpecialDay, ranges_from
from app.planning import Safety
from app.planning.estimates import LAST_USED
from app.storage.order_facts import open_orders, orders
from app.storage.rows import Record, fact, rows, written

LAST_OF_SERVICE: Final = f"""
    SELECT id FROM orders
    WHERE service_id IS ? AND state IN ('{State.DELIVERED.value}', '{State.COMPLETED.value}') AND NOT sample
        AND (proof != '' OR EXISTS (SELECT 1 FROM work_log WHERE order_id = orders.id AND minutes > 0))
    ORDER BY sold_at DESC, id DESC LIMIT {LAST_USED}
"""
FINISHED: Final = f"""
    WITH widened AS (
        SELECT DISTINCT order_id FROM extra JOIN orders ON orders.id = order_id
        WHERE answer = '{Answer.ACCEPTED.value}' AND answered_at > first_delivered_at
    ),
    dropped AS (
        SELECT order_id, min(julianday(asked_at) + cancel_timeout_h / 24.0) AS at
        FROM cancellation JOIN orders ON orders.id = order_id JOIN rules ON rules.key = orders.rules
        WHERE answer IS NULL AND cancel_on_silence = '{OnSilence.GRANTED.value}' GROUP BY order_id
    ),
    dated AS (
        SELECT orders.id, service_id, estimate, first_delivered_at, revisions_used,
            coalesce(first_delivered_at, ended_at, sold_at) AS at, orders.id IN widened AS widened,
            CASE WHEN revisions_used OR orders.id IN widened THEN first_delivered_at END AS until,
            proof != '' AND (
                state = '{State.COMPLETED.value}'
                OR julianday(delivered_at) + review_days + review_days_added
                    <= min(julianday(?), ifnull(dropped.at, 1e9))
            ) AS told
        FROM orders JOIN rules ON rules.key = orders.rules LEFT JOIN dropped ON dropped.order_id = orders.id
        WHERE orders.id IN (SELECT value FROM json_each(?))
    ),
    worked AS (
        SELECT order_id, sum(minutes) AS whole,
            sum(CASE WHEN until IS NULL OR started_at < until THEN minutes ELSE 0 END) AS worked
        FROM dated CROSS JOIN work_log ON order_id = dated.id GROUP BY order_id
    ),
    bought AS (
        SELECT order_id, sum(effort) AS bought FROM dated CROSS JOIN extra ON order_id = dated.id
        WHERE answer = '{Answer.ACCEPTED.value}' AND (first_delivered_at IS NULL OR answered_at <= first_delivered_at)
        GROUP BY order_id
    )
    SELECT service_id, estimate, bought, worked, CASE WHEN told THEN revisions_used END AS changes,
        CASE WHEN revisions_used AND NOT widened THEN whole - worked END AS changing
    FROM dated LEFT JOIN worked ON worked.order_id = id LEFT JOIN bought ON bought.order_id = id
    WHERE worked > 0 OR told ORDER BY at, id
"""  # a review is taken to be over when as many times 24 hours are, which is off by one hour when the clocks change
DONE_SINCE: Final = "sold_at <= ?1 AND (delivered_at >= ?1 OR ended_at >= ?1)"


def book(connection: sqlite3.Connection, now: datetime) -> Book:
    """The facts of everything that is still open at `now`: what the day's answers are computed from."""
    return Book(
        settings(connection),
        hours(connection),
        aways(connection),
        open_orders(connection, now),
        experience(finished(connection, now)),
        special_days=special_days(connection),
        closing=closing(connection),
        holidays=holidays(connection),
        calendars=calendars(connection),
    )


def settings(connection: sqlite3.Connection) -> Settings:
    """What the freelancer chose."""
    (record,) = rows(connection, "SELECT * FROM settings")
    return fact(Settings, record, zone=zone_named(record["zone"]), safety=Safety[record["safety"]])


def hours(connection: sqlite3.Connection) -> tuple[HoursRange, ...]:
    """The weekly hours, Monday first, those from the beginning before those of later changes."""
    every = (fact(HoursRange, record) for record in rows(connection, "SELECT * FROM hours"))
    return tuple(sorted(every, key=lambda r: (r.since or date.min, r.weekday, r.start, r.end)))


def special_days(connection: sqlite3.Connection) -> tuple[SpecialDay, ...]:
    """The dates with hours of their own, earliest first."""
    found = rows(connection, "SELECT * FROM special_day ORDER BY day")
    return tuple(SpecialDay(its["day"], ranges_from(its["ranges"])) for its in found)


def aways(connection: sqlite3.Connection) -> tuple[Away, ...]:
    """Every away, past ones included, in the order they were made."""
    skipped: dict[int, set[date]] = defaultdict(set)
    for skip in rows(connection, "SELECT away_id, day FROM away_skip"):
        skipped[skip["away_id"]].add(skip["day"])
    return tuple(
        fact(Away, record, period=_period(record), skipped=frozenset(skipped.get(record["id"], ())))
        for record in rows(connection, "SELECT * FROM away ORDER BY id")
    )


def _period(record: Record) -> WholeDays | Hours:
    if record["first_day"] is not None and record["last_day"] is not None:
        return WholeDays(record["first_day"], record["last_day"])
    if record["starts_at"] is not None and record["ends_at"] is not None:
        return Hours(record["starts_at"], record["ends_at"])
    raise ValueError(f"{record['id']} has neither days nor hours")


def holidays(connection: sqlite3.Connection) -> tuple[Holiday, ...]:
    """The public holidays, earliest first."""
    return tuple(fact(Holiday, record) for record in rows(connection, "SELECT * FROM holiday ORDER BY day"))


def calendars(connection: sqlite3.Connection) -> tuple[BusyCalendar, ...]:
    """Other calendars with their events, in the order they were imported."""
    events: dict[int, list[Busy]] = defaultdict(list)
    for record in rows(connection, "SELECT * FROM busy_event ORDER BY id"):
        events[record["calendar_id"]].append(fact(Busy, record, period=_period(record)))
    return tuple(
        fact(BusyCalendar, record, events=tuple(events.get(record["id"], ())))
        for record in rows(connection, "SELECT * FROM busy_calendar ORDER BY id")
    )


def closing(connection: sqlite3.Connection) -> Closing | None:
    """The closing until all is caught up that was not ended by hand; whether it is over, the domain works out."""
    record = next(rows(connection, "SELECT * FROM closing WHERE ended_at IS NULL ORDER BY id LIMIT 1"), None)
    if record is None:
        return None
    started = record["started_at"]
    return Closing(started, record["margin"], caught_up_at(orders(connection, DONE_SINCE, written(started)), started))


def finished(connection: sqlite3.Connection, now: datetime) -> tuple[Finished, ...]:
    """What delivered orders teach, oldest first: the last of each service. Samples don't count."""
    return tuple(
        Finished(
            its["service_id"],
            None if its["estimate"] is None else its["estimate"] + (its["bought"] or 0),
            its["worked"] or 0,
            its["changes"],
            its["changing"] or 0,
        )
        for its in rows(connection, FINISHED, written(now), json.dumps(_last_handed_over(connection)))
    )


def _last_handed_over(connection: sqlite3.Connection) -> list[int]:
    """The orders sold last of each service that may teach something; an index finds them, however many there were."""
    services = [None, *(its["id"] for its in rows(connection, "SELECT id FROM service"))]
    return [its["id"] for service in services for its in rows(connection, LAST_OF_SERVICE, service)]


def clients(connection: sqlite3.Connection) -> tuple[Client, ...]:
    """Every client, by name."""
    every = (fact(Client, record) for record in rows(connection, "SELECT * FROM client"))
    return tuple(sorted(every, key=lambda client: (client.name.casefold(), client.id)))


def intake_limits(connection: sqlite3.Connection) -> tuple[IntakeLimit, ...]:
    """How many orders may be open at once: of all first, then service by service."""
    every = (fact(IntakeLimit, record) for record in rows(connection, "SELECT * FROM intake_limit"))
    return tuple(sorted(every, key=lambda its: its.service_id or 0))


def templates(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """The messages that the freelancer worded anew, by their name and language."""
    return {(its["message"], its["language"]): its["text"] for its in rows(connection, "SELECT * FROM template")}


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether the book holds neither orders nor clients."""
    return not _any(connection, "orders") and not _any(connection, "client")


def has_sample(connection: sqlite3.Connection) -> bool:
    """Whether there are sample orders in the book."""
    return _any(connection, "orders WHERE sample")


def _any(connection: sqlite3.Connection, what: str) -> bool:
    return next(rows(connection, f"SELECT 1 FROM {what} LIMIT 1"), None) is not None


@dataclass(frozen=True, slots=True)
class PastStep:
    """A line of an order's history: what was done and when."""

    use_case: str
    done_at: datetime


@dataclass(frozen=True, slots=True)
class OrderRecord:
    """An order with all that is known of it, and the steps that made it so, oldest first."""

    order: Order
    steps: tuple[PastStep, ...]


def order(connection: sqlite3.Connection, order_id: int) -> Order:
    """One order; raises Refusal("order-gone")."""
    found = orders(connection, "id = ?", order_id)
    if not found:
        raise Refusal("order-gone", id=order_id)
    return found[0]


def order_record(connection: sqlite3.Connection, order_id: int) -> OrderRecord:
    """One order with its history; raises Refusal("order-gone")."""
    return OrderRecord(order(connection, order_id), history(connection, order_id))


def history(connection: sqlite3.Connection, order_id: int) -> tuple[PastStep, ...]:
    """What was done to an order, oldest first, from the journal; steps that were undone are not part of it."""
    touched = "SELECT step_id FROM row_change WHERE order_id = ?"
    steps = f"SELECT use_case, done_at FROM step WHERE id IN ({touched}) AND NOT undone ORDER BY id"
    return tuple(fact(PastStep, record) for record in rows(connection, steps, order_id))
