"""Reading rows in plain SQL: each value as the domain knows it, told by the name of its column.

This and the facts read with it load no SQLModel, so that a start can show the book before that is there.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar

from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.offers import Answer
from app.domain.orders import State
from app.domain.rules import OnSilence

T = TypeVar("T")
Record = Mapping[str, Any]


def instant(text: str) -> datetime:
    """An instant as SQLModel writes it: in UTC, without saying so."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def written(instant: datetime) -> str:
    """The other way round, to compare with."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


INSTANTS: Final = (
    "answered_at",
    "asked_at",
    "clock_started_at",
    "delivered_at",
    "done_at",
    "ended_at",
    "ends_at",
    "first_delivered_at",
    "heard_at",
    "offered_at",
    "original_due",
    "paused_at",
    "proposed_due",
    "read_at",
    "received_at",
    "resumes_at",
    "revision_asked_at",
    "sent_at",
    "sold_at",
    "started_at",
    "starts_at",
)
DATES: Final = ("day", "first_day", "last_day", "portfolio_on", "since")
SWITCHES: Final = (
    "active",
    "avoid",
    "blocks",
    "business_days",
    "clock_starts_at_sale",
    "half",
    "pinned",
    "reserve",
    "reserved",
    "review_extendable",
    "sample",
    "support_agreed",
    "undone",
    "welcomed",
)
DECODERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    **dict.fromkeys(INSTANTS, instant),
    **dict.fromkeys(DATES, date.fromisoformat),
    **dict.fromkeys(SWITCHES, bool),
    "answer": Answer,
    "asked_by": CancelledBy,
    "cancel_on_silence": OnSilence,
    "cancel_why": CancelWhy,
    "cancelled_by": CancelledBy,
    "cancelled_in": State,
    "extension_on_silence": OnSilence,
    "state": State,
    "why": CancelWhy,
}


def rows(connection: sqlite3.Connection, sql: str, *values: object) -> Iterator[Record]:
    """What a query finds, row by row."""
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    decoders = [(place, DECODERS[name]) for place, name in enumerate(names) if name in DECODERS]
    for row in cursor.fetchall():  # to the end: a statement left open would lock the next out
        found = list(row)
        for place, decode in decoders:
            if found[place] is not None:
                found[place] = decode(found[place])
        yield dict(zip(names, found, strict=True))


def fact(kind: type[T], record: Record, **more: object) -> T:
    """A fact whose fields are named like the columns; `more` are those that are not."""
    names: tuple[str, ...] = kind.__slots__  # type: ignore[attr-defined]
    return kind(**{name: record[name] for name in names if name in record and name not in more}, **more)
