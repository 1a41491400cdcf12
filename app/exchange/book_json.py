"""A whole book as JSON text: every table's records, and the history of what was done.

The same book gives the same bytes: names sorted, records by id, instants in UTC. What a file must hold stands in
book.schema.json, which is both what users can read and what is enforced here; the ids that records share and the time
zones they name are checked besides. A file is refused with the line where it is no JSON, else with the path and why.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

from app.domain.instants import zone_named
from app.domain.refusal import Refusal
from app.exchange.json_schema import Schema, Unusable, check, definition

VERSION: Final = 1
MOST_BYTES: Final = 50_000_000
MOST_PARTS: Final = 3_000_000  # objects and arrays: what a file may make this program hold in memory
SCHEMA_FILE: Final = Path(__file__).with_name("book.schema.json")

Records: TypeAlias = Mapping[str, Sequence[Mapping[str, Any]]]  # by table; values as JSON holds them

TABLES: Final = (
    "settings",
    "rules",
    "hours",
    "special_day",
    "holiday",
    "away",
    "away_skip",
    "closing",
    "busy_calendar",
    "busy_event",
    "client",
    "service",
    "intake_limit",
    "service_extra",
    "orders",
    "requirement",
    "work_log",
    "extension",
    "extra",
    "cancellation",
    "sent_message",
    "template",
)
REFERENCES: Final = (  # table, column, the table it points into
    ("settings", "rules", "rules"),
    ("orders", "rules", "rules"),
    ("away_skip", "away_id", "away"),
    ("intake_limit", "service_id", "service"),
    ("busy_event", "calendar_id", "busy_calendar"),
    ("orders", "client_id", "client"),
    ("orders", "service_id", "service"),
    ("requirement", "order_id", "orders"),
    ("work_log", "order_id", "orders"),
    ("extension", "order_id", "orders"),
    ("extra", "order_id", "orders"),
    ("cancellation", "order_id", "orders"),
    ("sent_message", "order_id", "orders"),
    ("service_extra", "service_id", "service"),
)
ZONES: Final = ("settings", "orders", "client")


def is_book(path: Path, data: bytes) -> bool:
    """Whether a file is meant as a whole book, by its name or its first sign."""
    return path.suffix.lower() == ".json" or data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"["))


def write_book(records: Records) -> bytes:
    """The file for the records of a book: its tables, "step" and "row_change"."""
    changes: dict[object, list[dict[str, Any]]] = defaultdict(list)
    for change in records["row_change"]:
        written = {name: value for name, value in change.items() if name not in ("id", "step_id")}
        changes[change["step_id"]].append(written)
    document: dict[str, Any] = {"carnet": VERSION, **{name: records[name] for name in TABLES}}
    document["settings"] = records["settings"][0]
    document["history"] = [{**step, "changes": changes[step["id"]]} for step in records["step"]]
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1, sort_keys=True)
    return f"{text}\n".encode()


def read_book(data: bytes) -> Records:
    """The records that a file holds, by table, row changes without ids of their own.

    Raises Refusal for the first thing that is wrong with it.
    """
    document = _parse(data)
    if not isinstance(document, dict) or not isinstance(document.get("carnet"), int):
        raise Refusal("book-not-ours", "file")
    if document["carnet"] > VERSION:
        raise Refusal("book-too-new", "file", found=document["carnet"], known=VERSION)
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    check(document, schema, schema, "")
    records: dict[str, list[dict[str, Any]]] = {name: document[name] for name in TABLES if name != "settings"}
    records["settings"] = [document["settings"]]
    _check_ids(records, document["history"])
    _check_references(records)
    _check_zones(records)
    changes = list(_row_changes(document["history"], schema))
    steps = [{name: value for name, value in step.items() if name != "changes"} for step in document["history"]]
    return {**records, "step": steps, "row_change": changes}


def path_of(table: str, place: int) -> str:
    """The path of a record in the file."""
    return table if table == "settings" else f"{table}[{place}]"


def _parse(data: bytes) -> object:
    if len(data) > MOST_BYTES or data.count(b"{") + data.count(b"[") > MOST_PARTS:
        raise Refusal("book-too-large", "file", most=MOST_BYTES // 1_000_000)
    try:
        text = data.decode("utf-8-sig")
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=lambda written: Unusable("book-value-number", written),
            parse_float=_float,
            parse_int=_integer,
        )
    except UnicodeDecodeError as error:
        raise Refusal("book-not-json", "file", line=data.count(b"\n", 0, error.start) + 1) from error
    except json.JSONDecodeError as error:
        raise Refusal("book-not-json", "file", line=error.lineno) from error
    except RecursionError as error:
        raise Refusal("book-too-deep", "file") from error


def _integer(written: str) -> int | Unusable:
    return int(written) if len(written) < 20 else Unusable("book-value-number", written[:20])


def _float(written: str) -> float | Unusable:
    value = float(written)
    return value if abs(value) < 1e18 else Unusable("book-value-number", written[:20])


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Unusable:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    twice = next(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
    return Unusable("book-name-twice", twice[:40])


def _check_ids(records: Records, history: Sequence[Mapping[str, Any]]) -> None:
    for table, rows in (*records.items(), ("history", history)):
        name = "key" if table == "rules" else "id"
        seen: set[object] = set()
        for place, row in enumerate(rows):
            if row[name] in seen:
                path = f"{path_of(table, place)}.{name}"
                raise Refusal("book-id-twice", path, path=path, id=str(row[name]))
            seen.add(row[name])


def _check_references(records: Records) -> None:
    for table, column, into in REFERENCES:
        there = {row["key" if into == "rules" else "id"] for row in records[into]}
        for place, row in enumerate(records[table]):
            if row[column] is not None and row[column] not in there:
                path = f"{path_of(table, place)}.{column}"
                raise Refusal("book-id-dangling", path, path=path, id=str(row[column]), table=into)


def _check_zones(records: Records) -> None:
    known: set[str] = set()
    for table in ZONES:
        for place, row in enumerate(records[table]):
            name = row["zone"]
            if name in known or (table == "client" and not name):
                continue
            try:
                zone_named(name)
            except Refusal as refusal:
                path = f"{path_of(table, place)}.zone"
                raise Refusal("book-record-refused", path, path=path, why=refusal) from refusal
            known.add(name)


def _row_changes(history: Sequence[Mapping[str, Any]], schema: Schema) -> Iterator[dict[str, Any]]:
    """The changes of all steps in order; the records they name must be what their tables hold."""
    for step_place, step in enumerate(history):
        for place, change in enumerate(step["changes"]):
            path = f"history[{step_place}].changes[{place}]"
            for side in ("before", "after"):
                if change[side] is not None:
                    check(change[side], definition(schema, f"#/$defs/{change['table']}"), schema, f"{path}.{side}")
            yield {**change, "step_id": step["id"]}
