"""A book of many years: 1,000 open orders and 20,000 past ones, with their history, for measuring on.

with a_big_book() as path:
    open_store(path)
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from app.domain.orders import State
from app.storage import tables
from app.storage.database import open_store
from app.storage.records import table_of
from tests.conftest import MONDAY, ZONE

ACTIVE, PAST, CLIENTS = 1_000, 20_000, 300
TITLES = ("Logo", "Shop", "Menu", "Poster", "Page", "Script", "Newsletter", "Catalogue", "Café sign", "Œuvre index")
A_DAYS_WORK = 420  # minutes: with what the weekly hours hold, nearly every promise can be kept


@contextmanager
def a_big_book() -> Iterator[Path]:
    """Makes the book in a folder of its own, the same every time."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.carnet"
        store = open_store(path, zone=str(ZONE))
        with store.session() as session:
            for kind, rows in _records(Random(7)).items():
                session.connection().execute(table_of(kind).insert(), rows)
        store.close()
        yield path


def _records(random: Random) -> dict[type[Any], list[dict[str, Any]]]:
    orders = [_past(random, number) for number in range(1, PAST + 1)]
    orders += _active(random)
    steps = [{"id": order["id"], "use_case": "take_order", "done_at": order["sold_at"]} for order in orders]
    return {
        tables.Client: [_filled(tables.Client, id=number, name=f"Client {number}") for number in range(1, CLIENTS + 1)],
        tables.Order: orders,
        tables.WorkLog: [_work(random, number, orders) for number in range(1, PAST // 2)],
        tables.Requirement: [
            _filled(tables.Requirement, id=order["id"], order_id=order["id"], text="The texts", received_at=MONDAY)
            for order in orders[-ACTIVE::3]
        ],
        tables.Extension: [_extension(order) for order in orders[-ACTIVE::50]],
        tables.Step: [_filled(tables.Step, **step) for step in steps],
        tables.RowChange: [_change(order) for order in orders],
    }


def _past(random: Random, number: int) -> dict[str, Any]:
    sold = MONDAY - timedelta(days=3650 * (1 - number / PAST) + 40)
    due, ended = sold + timedelta(days=7), sold + timedelta(days=random.randrange(1, 9))
    return _order(
        random,
        number,
        sold_at=sold,
        original_due=due,
        first_delivered_at=ended,
        delivered_at=ended,
        ended_at=ended,
        state=State.COMPLETED,
    )


def _active(random: Random) -> list[dict[str, Any]]:
    """Each promised for some time after the work that was there before it."""
    found, worked = [], 0
    for number in range(PAST + 1, PAST + ACTIVE + 1):
        estimate = 15 * random.randrange(1, 17)
        worked += estimate
        days = worked / A_DAYS_WORK * 7 / 5 + random.randrange(2, 30)
        due = (MONDAY + timedelta(days=days)).replace(minute=0)
        found.append(
            _order(random, number, sold_at=MONDAY, original_due=due, state=State.IN_PROGRESS, estimate=estimate)
        )
    random.shuffle(found)
    return found


def _order(random: Random, number: int, **values: Any) -> dict[str, Any]:  # noqa: ANN401 a record's values
    return _filled(
        tables.Order,
        id=number,
        reference=f"FO{number}",
        title=f"{random.choice(TITLES)} {number}",
        client_id=random.randrange(1, CLIENTS + 1),
        rules="fiverr",
        zone=str(ZONE),
        price=random.randrange(500, 50_000),
        currency="EUR",
        days=7,
        clock_started_at=values["sold_at"],
        notes="The client likes blue; see the sketch of last week.",
        **values,
    )


def _work(random: Random, number: int, orders: list[dict[str, Any]]) -> dict[str, Any]:
    order = orders[random.randrange(PAST)]
    started: datetime = order["sold_at"] + timedelta(hours=1)
    return _filled(tables.WorkLog, id=number, order_id=order["id"], started_at=started, minutes=random.randrange(5, 15))


def _extension(order: dict[str, Any]) -> dict[str, Any]:
    proposed = order["original_due"] + timedelta(days=2)
    return _filled(
        tables.Extension,
        id=order["id"],
        order_id=order["id"],
        proposed_due=proposed,
        explanation="The fonts came late.",
        offered_at=MONDAY - timedelta(hours=1),
    )


def _change(order: dict[str, Any]) -> dict[str, Any]:
    image = {"id": order["id"], "title": order["title"], "notes": order["notes"]}
    return {
        "step_id": order["id"],
        "table": "orders",
        "key": str(order["id"]),
        "order_id": order["id"],
        "before": None,
        "after": image,
    }


def _filled(kind: type[Any], **values: Any) -> dict[str, Any]:  # noqa: ANN401 a record's values
    """A row with the defaults of its table."""
    fields = kind.model_fields.items()
    return {name: None if field.is_required() else field.default for name, field in fields if name != "id"} | values
