"""Bringing in what was written elsewhere: orders from a table, or a whole book."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from sqlmodel import Session, col, select

from app.domain.book import Settings
from app.domain.drafts import LONGEST_TITLE, MOST_MONEY
from app.domain.money import Money
from app.domain.refusal import Refusal
from app.exchange import book_json
from app.exchange.csv_headers import Field
from app.exchange.orders_csv import CsvOrder, CsvReading, RefusedLine
from app.storage import journal, queries, records, tables
from app.usecases.checking import soundness_refusals
from app.usecases.csv_orders import order_values, title_of

Key = tuple[str, str, date, int | None]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of the orders in a file. `later` were placed after the day that the import was asked to look from."""

    added: int
    known: int
    later: int
    refused: tuple[RefusedLine, ...]


def import_orders(session: Session, now: datetime, *, reading: CsvReading, as_of: date | None = None) -> ImportReport:
    """Adds the orders of a file that are not in the book yet, as they were: finished, delivered or still open.

    With `as_of`, the book is as it was on the morning of that day: orders placed later are left out, those that ended
    on that day or later are still in progress. An order is known again by its reference, or without one by its client,
    title, day and price. Clients and services are written down once by name.
    """
    found = _sort(session, reading, as_of)
    settings, fresh = queries.settings(session), found.fresh
    clients = _named(session, tables.Client, (order.client for order in fresh))
    services = _named(session, tables.Service, (order.service for order in fresh))
    labels = {field: header for field, header in reading.mapping.items() if header}
    records = [
        {
            **order_values(order, settings, as_of, labels),
            "client_id": clients.get(_fold(order.client)),
            "service_id": services.get(_fold(order.service)),
        }
        for order in fresh
    ]
    journal.add_many(session, tables.Order, records)
    return found.report


def expected_import(session: Session, now: datetime, *, reading: CsvReading, as_of: date | None = None) -> ImportReport:
    """What `import_orders` would come to; refuses what it would refuse."""
    return _sort(session, reading, as_of).report


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The orders of a file that are not in the book yet, and what is to be told of all of them."""

    fresh: tuple[CsvOrder, ...]
    report: ImportReport


def _sort(session: Session, reading: CsvReading, as_of: date | None) -> _Sorted:
    if reading.missing:
        raise Refusal("csv-columns-missing", "file", fields=tuple(reading.missing))
    if reading.ambiguous:
        raise Refusal("csv-dates-ambiguous", "file")
    placed = [order for order in reading.orders if as_of is None or order.ordered <= as_of]
    wrong = [refused for order in placed for refused in _beyond_limits(order)]
    wrong_lines = {refused.line for refused in wrong}
    settings = queries.settings(session)
    fresh = tuple(_unknown(session, settings, (order for order in placed if order.line not in wrong_lines)))
    report = ImportReport(
        added=len(fresh),
        known=len(placed) - len(wrong_lines) - len(fresh),
        later=len(reading.orders) - len(placed),
        refused=tuple(sorted([*reading.refused, *wrong], key=lambda refused: refused.line)),
    )
    return _Sorted(fresh, report)


@dataclass(frozen=True, slots=True)
class BookReport:
    """What a whole book brought."""

    orders: int
    clients: int
    services: int
    steps: int


def import_book(session: Session, now: datetime, *, data: bytes | book_json.Records) -> BookReport:
    """Makes an empty book the one that a file holds, with its settings and its history, in one step.

    `data` is the file, or what `book_json.read_book` made of it.

    The file's history becomes this book's, steps that were undone included, but only to be read: undo takes the import
    back as a whole and gives the empty book with its own steps again. Refused where there are orders or clients.
    """
    brought = book_json.read_book(data) if isinstance(data, bytes) else data
    if not queries.is_empty(session):
        raise Refusal("book-not-empty", "file")
    journal.forget_undone(session)
    records.replace_all(session, brought)
    checked = ("special_day", "away", "service", "orders")
    places = {table: {row["id"]: place for place, row in enumerate(brought[table])} for table in checked}
    for path, refusal in soundness_refusals(session, places):
        raise Refusal("book-record-refused", path, path=path, why=refusal)
    return BookReport(len(brought["orders"]), len(brought["client"]), len(brought["service"]), len(brought["step"]))


def _beyond_limits(order: CsvOrder) -> Iterator[RefusedLine]:
    """What a line says that no order of the book may say."""
    for field, text in (
        (Field.REFERENCE, order.reference),
        (Field.CLIENT, order.client),
        (Field.SERVICE, order.service),
    ):
        if len(text) > LONGEST_TITLE:
            yield RefusedLine(order.line, field, "text-too-long", text)
    if order.price is not None and order.price.minor > MOST_MONEY:
        yield RefusedLine(order.line, Field.PRICE, "price-out-of-range", str(order.price.amount))


def _unknown(session: Session, settings: Settings, orders: Iterable[CsvOrder]) -> Iterator[CsvOrder]:
    """The orders that are not in the book: each of the book's stands for one of the file's at most."""
    references = queries.references(session)
    there = Counter(
        (_fold(order.client), order.title, order.sold_at.astimezone(order.zone).date(), _minor(order.price))
        for order in queries.unnumbered_orders(session)
    )
    for order in orders:
        if order.reference:
            if order.reference not in references:
                yield order
            continue
        key: Key = (_fold(order.client), title_of(order), order.ordered, _minor(order.price))
        if there[key]:
            there[key] -= 1
        else:
            yield order


Named = TypeVar("Named", tables.Client, tables.Service)


def _named(session: Session, kind: type[Named], names: Iterable[str]) -> dict[str, int | None]:
    """The ids of those of that name, by their folded name; who is new is written down."""
    records = list(session.exec(select(kind).order_by(col(kind.id))))
    known = {_fold(record.name): record for record in reversed(records)}
    for name in names:
        if name and _fold(name) not in known:
            known[_fold(name)] = kind(name=name)
            session.add(known[_fold(name)])
    session.flush()
    return {name: record.id for name, record in known.items()}


def _minor(price: Money | None) -> int | None:
    return None if price is None else price.minor


def _fold(name: str) -> str:
    return " ".join(name.split()).casefold()
