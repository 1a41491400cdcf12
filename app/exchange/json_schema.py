"""Holds a value read from JSON against a schema: the part of JSON Schema (draft 2020-12) that our schemas use.

Every refusal names the path, such as orders[3].title, and a reason. Depth is the schema's, so a deep value can't make
this deep.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from app.domain.refusal import Refusal

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Unusable:
    """Stands for what JSON text can write and no value should hold, until its path is known: `reason` refuses it."""

    reason: str
    written: str


def check(value: object, schema: Schema, whole: Schema, path: str) -> None:
    """Refuses a value that is not what `schema` says; `whole` is the schema that its references lead into."""
    if "$ref" in schema:
        return check(value, definition(whole, schema["$ref"]), whole, path)
    if isinstance(value, Unusable):
        raise Refusal(value.reason, path, path=path, written=value.written)
    kinds = schema.get("type", ())
    kinds = (kinds,) if isinstance(kinds, str) else tuple(kinds)
    if kinds and not any(_is(kind, value) for kind in kinds):
        raise Refusal("book-value-kind", path, path=path, wanted=kinds)
    if "const" in schema and value != schema["const"]:
        raise Refusal("book-value-choice", path, path=path, choices=(schema["const"],))
    if "enum" in schema and value not in schema["enum"]:
        raise Refusal("book-value-choice", path, path=path, choices=tuple(x for x in schema["enum"] if x is not None))
    match value:
        case str():
            _check_text(value, schema, path)
        case int() | float() if not isinstance(value, bool):
            _check_number(value, schema, path)
        case dict():
            _check_members(value, schema, whole, path)
        case list() if "items" in schema:
            for place, item in enumerate(value):
                check(item, schema["items"], whole, f"{path}[{place}]")
        case _:
            pass
    return None


def definition(whole: Schema, reference: str) -> Schema:
    """The part of a schema that a reference such as "#/$defs/orders" leads to."""
    found: Any = whole
    for name in reference.removeprefix("#/").split("/"):
        found = found[name]
    assert isinstance(found, Mapping)
    return found


def _is(kind: str, value: object) -> bool:
    if kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return value is None if kind == "null" else isinstance(value, _KINDS[kind])


_KINDS: Final = {"object": dict, "array": list, "string": str, "boolean": bool}
_HALF: Final = re.compile("[\ud800-\udfff]")  # half of a pair: no text that a file or a database could hold


def _check_text(value: str, schema: Schema, path: str) -> None:
    if _HALF.search(value):
        raise Refusal("book-value-form", path, path=path)
    if len(value) < schema.get("minLength", 0):
        raise Refusal("book-value-empty", path, path=path)
    if len(value) > schema.get("maxLength", len(value)):
        raise Refusal("book-value-long", path, path=path, most=schema["maxLength"], length=len(value))
    # "$" would also match before a last newline, which in a schema it must not
    if "pattern" in schema and (value.endswith("\n") or not re.search(schema["pattern"], value)):
        raise Refusal("book-value-form", path, path=path)
    read = {"date-time": datetime.fromisoformat, "date": date.fromisoformat}.get(schema.get("format", ""))
    if read is not None:
        try:
            read(value)
        except ValueError as error:
            raise Refusal("book-value-form", path, path=path) from error


def _check_number(value: float, schema: Schema, path: str) -> None:
    least, most = schema.get("minimum", value), schema.get("maximum", value)
    if not least <= value <= most:
        raise Refusal("book-value-range", path, path=path, least=least, most=most)


def _check_members(value: Mapping[str, object], schema: Schema, whole: Schema, path: str) -> None:
    known: Mapping[str, Schema] = schema.get("properties", {})
    for name in value:
        if name not in known and schema.get("additionalProperties") is False:
            raise Refusal("book-value-unknown", within(path, name), path=within(path, name))
    required: Sequence[str] = schema.get("required", ())
    for name in required:
        if name not in value:
            raise Refusal("book-value-missing", within(path, name), path=within(path, name))
    for name, item in value.items():
        if name in known:
            check(item, known[name], whole, within(path, name))


def within(path: str, name: str) -> str:
    """The path of a member: cut short, since a file may name it anything."""
    name = name if len(name) <= 40 else f"{name[:39]}…"
    return f"{path}.{name}" if path else name
