"""Orders from any marketplace's or spreadsheet's CSV file: what can be read, what not, and on which line.

How the columns are read:
* Ordered, due and ended are dates. The order of day and month is decided from the whole file (`csv_dates`).
* Promised days count from the order's date: where no due is given, due = ordered + promised days.
* Extended is how many times the due was moved (yes is 1). It does not tell by how much, so the due is not touched.
* Extras is a count as the file gives it, not days and not money. In the one real file it was learnt from, it behaves
  like 0 or one more than the number of additions, an extension being one: never 1, and never 0 when Extended is 1.
* Included holds items between "|". Stars of 0 mean that nobody rated.
* The price is in the currency of its cell, else of its row, else of its header, else the one the caller gives.
A line that says something that can't be read is refused with its number, its field and a reason; the others are kept.
Nothing is guessed.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeVar

from app.domain.money import Money, parse_money
from app.domain.orders import State
from app.exchange.csv_cells import read_count, read_days, read_stars, read_status
from app.exchange.csv_dates import DateOrder, Evidence, read_date, weigh_dates
from app.exchange.csv_headers import Columns, Field, count_known, find_columns
from app.exchange.csv_text import CsvRow, CsvTable, read_table


@dataclass(frozen=True, slots=True)
class CsvOrder:
    """One order of the file; `line` is the physical line its row starts on."""

    line: int
    reference: str
    client: str
    service: str
    included: tuple[str, ...]
    ordered: date
    promised_days: int | None
    due: date | None
    ended: date | None
    extended: int
    extras: int
    price: Money | None
    stars: float | None
    status: State | None


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """Something on a line that can't be read: the field, a kebab-case reason, and the start of what the cell holds."""

    line: int
    field: Field | None
    reason: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class CsvReading:
    """What a file holds: good orders beside refused lines.

    `missing` names required columns that were not found, `ambiguous` says that nobody knows whether day or month comes
    first: in both cases no order is read until the caller has been told (`mapping`, `day_first`).
    """

    orders: tuple[CsvOrder, ...]
    refused: tuple[RefusedLine, ...]
    rows: int
    mapping: Mapping[Field, str]
    unmapped: tuple[str, ...]
    missing: tuple[Field, ...]
    date_order: DateOrder | None
    evidence: Evidence
    ambiguous: bool
    encoding: str
    delimiter: str


_T = TypeVar("_T")
_SHOWN: Final = 200  # characters of a refused cell, enough to know it again
_DATES: Final = (Field.ORDERED, Field.DUE, Field.ENDED)


def read_orders(
    data: bytes,
    currency: str,
    *,
    day_first: bool | None = None,
    mapping: Mapping[Field, str | None] | None = None,
) -> CsvReading:
    """Read a file of orders; `currency` is for amounts that name none.

    `day_first` settles the order of day and month, `mapping` the header of a field (None: the file has no such column).
    Refuses a whole file only when it is too large, empty, or no table of text (see `csv_text.read_table`).
    """
    table = read_table(data, count_known)
    columns = find_columns(table.header, mapping or {})
    evidence = weigh_dates(_date_cells(table, columns))
    order = evidence.order
    if day_first is not None:
        order = DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST
    ambiguous = order is None and evidence.open and not evidence.contradicts_itself
    terms = _Terms(columns, order, currency)
    outcomes = [] if ambiguous or columns.missing else list(_read_rows(table, terms))
    return CsvReading(
        orders=tuple(one for one in outcomes if isinstance(one, CsvOrder)),
        refused=tuple(one for one in outcomes if isinstance(one, RefusedLine)),
        rows=len(table.rows),
        mapping=columns.mapping,
        unmapped=columns.unmapped,
        missing=columns.missing,
        date_order=order,
        evidence=evidence,
        ambiguous=ambiguous,
        encoding=table.encoding,
        delimiter=table.delimiter,
    )


def _date_cells(table: CsvTable, columns: Columns) -> Iterator[tuple[int, str]]:
    places = [columns.places[field] for field in _DATES if field in columns.places]
    for row in table.rows:
        yield from ((row.line, row.cells[place]) for place in places if place < len(row.cells))


@dataclass(frozen=True, slots=True)
class _Terms:
    """What is the same for every row of a file."""

    columns: Columns
    order: DateOrder | None
    currency: str


def _read_rows(table: CsvTable, terms: _Terms) -> Iterator[CsvOrder | RefusedLine]:
    lines: dict[str, int] = {}
    for row in table.rows:
        if row.broken:
            yield RefusedLine(row.line, None, "quotes-broken")
            continue
        if any(cell.strip() for cell in row.cells[len(table.header) :]):
            yield RefusedLine(row.line, None, "too-many-cells", table.delimiter.join(row.cells)[:_SHOWN])
            continue
        for outcome in _Row(row, terms).read():
            if isinstance(outcome, CsvOrder) and outcome.reference:
                first = lines.setdefault(outcome.reference, row.line)
                if first != row.line:
                    yield RefusedLine(row.line, Field.REFERENCE, "reference-twice", outcome.reference[:_SHOWN])
                    continue
            yield outcome


class _Row:
    """One row being read: what it says, and what it says that can't be read."""

    def __init__(self, row: CsvRow, terms: _Terms) -> None:
        self._row = row
        self._terms = terms
        self._refused: list[RefusedLine] = []

    def read(self) -> list[CsvOrder] | list[RefusedLine]:
        """The order, or everything that stands against it."""
        ordered, due, ended = (self._date(field) for field in _DATES)
        client = self._needed(Field.CLIENT)
        self._needed(Field.ORDERED)
        days = self._value(Field.PROMISED_DAYS, read_days, "days-unreadable")
        if ordered is not None:
            if due is None and days is not None and not self._text(Field.DUE):
                due = ordered + timedelta(days=days)
            self._check_follows(Field.DUE, due, ordered)
            self._check_follows(Field.ENDED, ended, ordered)
        items = self._text(Field.INCLUDED).split("|")
        extended = self._value(Field.EXTENDED, read_count, "count-unreadable")
        extras = self._value(Field.EXTRAS, read_count, "count-unreadable")
        price = self._price()
        stars = self._value(Field.STARS, read_stars, "stars-unreadable")
        status = self._value(Field.STATUS, read_status, "status-unknown")
        if self._refused or ordered is None:
            return self._refused
        order = CsvOrder(
            line=self._row.line,
            reference=self._text(Field.REFERENCE),
            client=client,
            service=self._text(Field.SERVICE),
            included=tuple(item.strip() for item in items if item.strip()),
            ordered=ordered,
            promised_days=days,
            due=due,
            ended=ended,
            extended=extended or 0,
            extras=extras or 0,
            price=price,
            stars=stars or None,
            status=status,
        )
        return [order]

    def _text(self, field: Field) -> str:
        place = self._terms.columns.places.get(field)
        cells = self._row.cells
        return " ".join(cells[place].split()) if place is not None and place < len(cells) else ""

    def _refuse(self, field: Field, reason: str) -> None:
        self._refused.append(RefusedLine(self._row.line, field, reason, self._text(field)[:_SHOWN]))

    def _needed(self, field: Field) -> str:
        text = self._text(field)
        if not text:
            self._refuse(field, "value-missing")
        return text

    def _value(self, field: Field, read: Callable[[str], _T | None], reason: str) -> _T | None:
        text = self._text(field)
        value = read(text) if text else None
        if text and value is None:
            self._refuse(field, reason)
        return value

    def _date(self, field: Field) -> date | None:
        text = self._text(field)
        order = self._terms.order
        day = read_date(text, order)
        if text and day is None:
            if not any(read_date(text, other) for other in DateOrder):
                self._refuse(field, "date-unreadable")
            else:
                self._refuse(field, "dates-contradict" if order is None else "date-against-order")
        return day

    def _check_follows(self, field: Field, day: date | None, ordered: date) -> None:
        if day is not None and day < ordered:
            self._refuse(field, f"{field}-before-ordered")

    def _price(self) -> Money | None:
        currency = self._terms.currency
        for sign, field in ((self._terms.columns.currency, Field.PRICE), (self._text(Field.CURRENCY), Field.CURRENCY)):
            named = parse_money(f"1 {sign}", currency) if sign else None
            if sign and named is None:
                self._refuse(field, "currency-unknown")
            currency = named.currency if named else currency
        return self._value(Field.PRICE, lambda cell: parse_money(cell, currency), "amount-unreadable")
