"""What a book holds, asked in a word: for tests to compare."""

from typing import Any

import pytest

from app.desk import Desk
from app.domain.orders import Order
from app.domain.refusal import Refusal
from app.storage import queries, records


def orders(desk: Desk) -> tuple[Order, ...]:
    """Every order, oldest first."""
    return desk.look(lambda session, _now: queries.orders(session))


def order(desk: Desk, order_id: int) -> Order:
    """One order."""
    return desk.look(lambda session, _now: queries.order(session, order_id))


def everything(desk: Desk) -> dict[str, list[dict[str, Any]]]:
    """All records by table, but the journal's own."""
    found = desk.look(lambda session, _now: records.every_record(session))
    return {name: rows for name, rows in found.items() if name not in ("step", "row_change")}


def refused(reason: str, field: str | None = None) -> pytest.RaisesExc[Refusal]:
    """Expects the rules to say no for that reason."""

    def told(error: Refusal) -> bool:
        return error.reason == reason and field in (None, error.field)

    return pytest.RaisesExc(Refusal, check=told)
