"""The rows of a file whose encoding and delimiter nobody wrote down.

Encodings: UTF-8, UTF-16 (with its mark, or betrayed by its zeros) and, where it is none of these, the Windows one of
Western Europe. Delimiters: comma, semicolon, tab, or what a spreadsheet's first line "sep=;" says.
"""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.refusal import Refusal

MOST_BYTES: Final = 50_000_000
MOST_ROWS: Final = 30_000  # a lifetime of orders; more would keep the window waiting for too long
_DELIMITERS: Final = (",", ";", "\t")
_TOLD: Final = frozenset(f"sep={sign}" for sign in (*_DELIMITERS, "|"))
_SNIFFED: Final = 10_000  # characters of the head of a file that are enough to know its delimiter


@dataclass(frozen=True, slots=True)
class CsvRow:
    """The cells of a row, and the physical line of the file that it starts on; `broken` when its quotes don't match."""

    line: int
    cells: tuple[str, ...]
    broken: bool = False


@dataclass(frozen=True, slots=True)
class CsvTable:
    """The first row that holds anything, and the rows below that hold anything."""

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    rows: tuple[CsvRow, ...]


def read_table(data: bytes, count_known: Callable[[Sequence[str]], int]) -> CsvTable:
    """Read a file's rows; `count_known` says how many headers of a row are known, which decides the delimiter.

    Refuses what is too large ("csv-too-large", "csv-too-many-rows"), empty ("csv-empty"), headed by quotes
    that don't match ("csv-header-broken"), a spreadsheet's own file ("csv-is-spreadsheet") or no text ("csv-not-text").
    """
    if len(data) > MOST_BYTES:
        raise Refusal("csv-too-large", "file", bytes=len(data), most=MOST_BYTES)
    text, encoding = decode(data)
    told = _told_delimiter(text)
    delimiter = told or max(_DELIMITERS, key=lambda sign: _rank(text[:_SNIFFED], sign, count_known))
    rows = _rows(text, delimiter, skip_first=told is not None)
    header = next(rows, None)
    if header is None:
        raise Refusal("csv-empty", "file")
    if header.broken:
        raise Refusal("csv-header-broken", "file", line=header.line)
    return CsvTable(encoding, delimiter, tuple(cell.strip() for cell in header.cells), _all(rows))


def decode(data: bytes) -> tuple[str, str]:
    """A file's text and its encoding; refuses spreadsheets and what is no text."""
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise Refusal("csv-is-spreadsheet", "file")
    for encoding in _likely_encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, encoding
    raise Refusal("csv-not-text", "file")


def _likely_encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith(b"\xef\xbb\xbf"):
        return ("utf-8-sig",)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    head = data[:2000]
    if head.count(0) > len(head) // 4:
        return ("utf-16-le", "utf-16-be") if head[1::2].count(0) > head[::2].count(0) else ("utf-16-be", "utf-16-le")
    return ("utf-8", "cp1252")


def _told_delimiter(text: str) -> str | None:
    first = text[:20].split("\n", 1)[0].rstrip("\r\n").strip('"')
    return first[4:] if first.lower() in _TOLD else None


def _rank(head: str, delimiter: str, count_known: Callable[[Sequence[str]], int]) -> tuple[int, int]:
    header = next(_rows(head, delimiter), None)
    return (count_known(header.cells), len(header.cells)) if header and len(header.cells) > 1 else (0, 0)


def _rows(text: str, delimiter: str, skip_first: bool = False) -> Iterator[CsvRow]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    if skip_first:
        next(reader, None)
    while True:
        line = reader.line_num + 1
        try:
            cells = tuple(next(reader))
        except StopIteration:
            return
        except csv.Error:
            yield CsvRow(line, (), broken=True)
            continue
        if any(cell.strip() for cell in cells):
            yield CsvRow(line, cells)


def _all(rows: Iterator[CsvRow]) -> tuple[CsvRow, ...]:
    kept: list[CsvRow] = []
    for row in rows:
        if len(kept) == MOST_ROWS:
            raise Refusal("csv-too-many-rows", "file", most=MOST_ROWS)
        kept.append(row)
    return tuple(kept)
