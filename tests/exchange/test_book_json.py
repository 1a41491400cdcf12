"""The whole book as a file: nothing is lost, nothing hostile gets in."""

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import TypeDecorator
from sqlmodel import SQLModel

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.refusal import Refusal
from app.exchange import book_json
from app.exchange.book_json import read_book
from app.planning import Safety
from app.storage import tables
from app.storage.database import open_store
from app.storage.records import KINDS, table_of
from app.usecases.exporting import book_file
from app.usecases.sample import add_sample
from tests.facts import refused

Document = dict[str, Any]
SCHEMA: dict[str, Any] = json.loads(book_json.SCHEMA_FILE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def written() -> bytes:
    """The file of a book with sample orders."""
    clock = StoppedClock(datetime.fromisoformat("2026-11-23T13:55+01:00"))
    desk = Desk(open_store(zone="Europe/Paris"), clock)
    desk.do(add_sample)
    data = desk.look(book_file)
    desk.close()
    return data


@pytest.fixture
def document(written: bytes) -> Document:
    """What the file says, to be changed by hand."""
    found: Document = json.loads(written)
    return found


def reading(document: object) -> Callable[[], object]:
    """Reads what was changed by hand."""
    return lambda: read_book(json.dumps(document).encode())


class TestForm:
    """What the file looks like."""

    def test_it_is_utf_8_sorted_and_the_same_each_time(self, written: bytes) -> None:
        text = written.decode()
        assert "Léa" in text
        again = json.dumps(json.loads(text), ensure_ascii=False, indent=1, sort_keys=True)
        assert text == again + "\n"

    def test_instants_are_in_utc(self, document: Document) -> None:
        (sold,) = {order["sold_at"] for order in document["orders"] if order["title"] == "Logo"}
        assert sold == "2026-11-21T09:05:00Z"

    def test_reading_and_writing_gives_the_same_bytes(self, written: bytes) -> None:
        records = dict(read_book(written))
        records["row_change"] = [{"id": n, **change} for n, change in enumerate(records["row_change"])]
        assert book_json.write_book(records) == written

    def test_a_mark_at_the_beginning_does_no_harm(self, written: bytes) -> None:
        assert read_book(b"\xef\xbb\xbf" + written) == read_book(written)


class TestSchema:
    """The schema that users can read is the one that is enforced, and it is the store's."""

    def test_every_table_and_every_column_is_in_it(self) -> None:
        for kind in KINDS:
            table = table_of(kind)
            if table.name in ("step", "row_change"):
                continue
            described = SCHEMA["$defs"][table.name]
            assert set(described["properties"]) == {column.name for column in table.columns}, table.name
            assert set(described["required"]) == set(described["properties"])
            assert described["additionalProperties"] is False

    def test_the_history_has_every_column_but_what_follows_from_its_place(self) -> None:
        step, change = (set(SCHEMA["$defs"][name]["properties"]) for name in ("step", "change"))
        assert step == {column.name for column in table_of(tables.Step).columns} | {"changes"}
        assert change == {column.name for column in table_of(tables.RowChange).columns} - {"id", "step_id"}

    @pytest.mark.parametrize("kind", KINDS[:-2], ids=lambda kind: kind.__name__)
    def test_types_and_what_may_be_missing_are_the_columns(self, kind: type[SQLModel]) -> None:
        names = {str: "string", int: "integer", float: "number", bool: "boolean", datetime: "string", date: "string"}
        for column in table_of(kind).columns:
            described = SCHEMA["$defs"][table_of(kind).name]["properties"][column.name]["type"]
            types = {described} if isinstance(described, str) else set(described)
            assert ("null" in types) is (column.nullable and not column.primary_key), column
            enum = getattr(column.type, "enum_class", None)
            kept = column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type
            assert types - {"null"} == {"string" if enum else names[kept.python_type]}, column

    def test_enums_have_the_same_values(self) -> None:
        for kind in KINDS[:-2]:
            for column in table_of(kind).columns:
                if (enum := getattr(column.type, "enum_class", None)) is not None:
                    described = SCHEMA["$defs"][table_of(kind).name]["properties"][column.name]["enum"]
                    assert [value for value in described if value] == [member.value for member in enum]
        assert SCHEMA["$defs"]["settings"]["properties"]["safety"]["enum"] == [level.name for level in Safety]

    def test_its_pointers_are_the_stores_foreign_keys(self) -> None:
        keys = {
            (table_of(kind).name, key.parent.name, key.column.table.name)
            for kind in KINDS
            for key in table_of(kind).foreign_keys
        }
        assert set(book_json.REFERENCES) - keys == {("settings", "rules", "rules")}
        assert keys - set(book_json.REFERENCES) == {("row_change", "step_id", "step")}

    def test_the_schema_says_its_version(self) -> None:
        assert SCHEMA["properties"]["carnet"] == {"const": book_json.VERSION}


class TestHostile:
    """Files that are broken or mean harm."""

    @pytest.mark.parametrize(
        ("data", "line"),
        [
            (b'{\n "carnet": 1,\n oops\n}', 3),
            (b"", 1),
            (b'{"carnet": 1}\n trailing', 2),
            (b'{"carnet": 1,\n"note": "\xff"}', 2),
            (b"PK\x03\x04", 1),
        ],
    )
    def test_what_is_no_json_is_refused_with_the_line(self, data: bytes, line: int) -> None:
        with pytest.raises(Refusal) as error:
            read_book(data)
        assert (error.value.reason, error.value.facts) == ("book-not-json", {"line": line})

    @pytest.mark.parametrize("data", [b"[]", b"{}", b'"book"', b"7", b'{"carnet": "1"}', b"null"])
    def test_json_of_something_else_is_no_book(self, data: bytes) -> None:
        with refused("book-not-ours"):
            read_book(data)

    def test_a_newer_book_is_refused_with_both_versions(self, document: Document) -> None:
        document["carnet"] = 2
        with pytest.raises(Refusal) as error:
            reading(document)()
        assert (error.value.reason, error.value.facts) == ("book-too-new", {"found": 2, "known": 1})

    def test_endless_nesting_is_refused(self) -> None:
        with refused("book-too-deep"):
            read_book(b"[" * 200_000)
        with refused("book-too-deep"):
            read_book(b'{"carnet":1,"orders":' + b'{"a":' * 200_000)

    def test_fifty_megabytes_are_the_most(self) -> None:
        with refused("book-too-large"):
            read_book(b" " * 50_000_001)

    def test_a_file_that_would_fill_the_memory_is_refused(self) -> None:
        with refused("book-too-large"):
            read_book(b'{"carnet": 1, "orders": [' + b"[]," * 3_000_001)

    @pytest.mark.parametrize(
        ("change", "path", "reason"),
        [
            (lambda d: d.pop("orders"), "orders", "book-value-missing"),
            (lambda d: d.update(orders={}), "orders", "book-value-kind"),
            (lambda d: d.update(extra_wish=[]), "extra_wish", "book-value-unknown"),
            (lambda d: d["orders"].__setitem__(3, None), "orders[3]", "book-value-kind"),
            (lambda d: d["orders"][3].pop("title"), "orders[3].title", "book-value-missing"),
            (lambda d: d["orders"][3].update(title=7), "orders[3].title", "book-value-kind"),
            (lambda d: d["orders"][3].update(title=""), "orders[3].title", "book-value-empty"),
            (lambda d: d["orders"][3].update(title="x" * 201), "orders[3].title", "book-value-long"),
            (lambda d: d["orders"][3].update(title="\ud800"), "orders[3].title", "book-value-form"),
            (lambda d: d["orders"][3].update(state="asleep"), "orders[3].state", "book-value-choice"),
            (lambda d: d["orders"][3].update(sold_at="yesterday"), "orders[3].sold_at", "book-value-form"),
            (lambda d: d["orders"][3].update(sold_at="2026-02-30T00:00:00Z"), "orders[3].sold_at", "book-value-form"),
            (lambda d: d["orders"][3].update(sold_at="2026-02-20T00:00:00"), "orders[3].sold_at", "book-value-form"),
            (lambda d: d["orders"][3].update(sold_at="0001-01-01T00:00:00Z"), "orders[3].sold_at", "book-value-form"),
            (lambda d: d["orders"][3].update(sold_at="2026-02-20T00:00:00Z\n"), "orders[3].sold_at", "book-value-form"),
            (lambda d: d["orders"][3].update(sold_at=0), "orders[3].sold_at", "book-value-kind"),
            (lambda d: d["orders"][3].update(price=-1), "orders[3].price", "book-value-range"),
            (lambda d: d["orders"][3].update(price=10**15), "orders[3].price", "book-value-range"),
            (lambda d: d["orders"][3].update(price=10**18), "orders[3].price", "book-value-range"),
            (lambda d: d["orders"][3].update(price=10**400), "orders[3].price", "book-value-number"),
            (lambda d: d["orders"][3].update(price=12.5), "orders[3].price", "book-value-kind"),
            (lambda d: d["orders"][3].update(price=True), "orders[3].price", "book-value-kind"),
            (lambda d: d["orders"][3].update(stars=float("nan")), "orders[3].stars", "book-value-number"),
            (lambda d: d["orders"][3].update(stars=float("inf")), "orders[3].stars", "book-value-number"),
            (lambda d: d["orders"][3].update(stars=6), "orders[3].stars", "book-value-range"),
            (lambda d: d["orders"][3].update(pinned=1), "orders[3].pinned", "book-value-kind"),
            (lambda d: d["orders"][3].update(id=0), "orders[3].id", "book-value-range"),
            (lambda d: d["orders"][3].update(id=1), "orders[3].id", "book-id-twice"),
            (lambda d: d["orders"][3].update(client_id=99), "orders[3].client_id", "book-id-dangling"),
            (lambda d: d["orders"][3].update(service_id=99), "orders[3].service_id", "book-id-dangling"),
            (lambda d: d["orders"][3].update(rules="nowhere"), "orders[3].rules", "book-id-dangling"),
            (lambda d: d["orders"][3].update(zone="Nowhere"), "orders[3].zone", "book-record-refused"),
            (lambda d: d["orders"][3].update(zone="../../etc/passwd"), "orders[3].zone", "book-record-refused"),
            (lambda d: d["work_log"][0].update(order_id=99), "work_log[0].order_id", "book-id-dangling"),
            (lambda d: d["settings"].update(rules="nowhere"), "settings.rules", "book-id-dangling"),
            (lambda d: d["settings"].update(id=2), "settings.id", "book-value-range"),
            (lambda d: d["rules"].append(d["rules"][0]), "rules[6].key", "book-id-twice"),
            (lambda d: d["client"][0].update(zone="Mars"), "client[0].zone", "book-record-refused"),
            (lambda d: d["history"].append(d["history"][0]), "history[1].id", "book-id-twice"),
            (
                lambda d: d["history"][0]["changes"][0].update(table="sqlite_master"),
                "history[0].changes[0].table",
                "book-value-choice",
            ),
            (
                lambda d: d["history"][0]["changes"][0]["after"].update(wish=1),
                "history[0].changes[0].after.wish",
                "book-value-unknown",
            ),
            (
                lambda d: d["history"][0].update(use_case="<b>"),
                "history[0].use_case",
                "book-value-form",
            ),
        ],
    )
    def test_a_wrong_value_is_refused_with_its_path(
        self, document: Document, change: Callable[[Document], object], path: str, reason: str
    ) -> None:
        change(document)
        with refused(reason, path):
            reading(document)()

    def test_a_name_that_stands_twice_is_refused(self, written: bytes) -> None:
        text = written.decode().replace('"currency": "EUR",', '"currency": "EUR", "currency": "USD",', 1)
        with refused("book-name-twice"):
            read_book(text.encode())

    def test_a_name_without_end_is_cut_short_in_the_path(self, document: Document) -> None:
        document["orders"][0]["x" * 10_000] = 1
        with pytest.raises(Refusal) as error:
            reading(document)()
        assert len(error.value.field) < 60
