"""What is read in plain SQL, before SQLModel is there, is what SQLModel reads: to the type of every value."""

import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import JSON, Column, TypeDecorator
from sqlalchemy import Enum as EnumType
from sqlmodel import select

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.drafts import OrderDraft
from app.domain.experience import taught_by
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.orders import State
from app.domain.proposals import ExtraChoice
from app.domain.refusal import Refusal
from app.planning.estimates import LAST_USED
from app.storage import facts, queries, tables
from app.storage.database import Store
from app.storage.queries import plain
from app.storage.records import KINDS, table_of
from app.storage.rows import DECODERS, rows
from app.usecases import cancellations, offers, orders
from app.usecases.sample import add_sample
from tests.conftest import MONDAY
from tests.usecases.openers import a_new_book, sample_book
from tests.usecases.walks import Walk

READ = [kind for kind in KINDS if not any(isinstance(column.type, JSON) for column in table_of(kind).columns)]
COLUMNS = [(kind.__name__, column) for kind in READ for column in table_of(kind).columns]


def kind_of(column: Column[Any]) -> type:
    """What a value of the column is for Python."""
    if isinstance(column.type, EnumType) and column.type.enum_class is not None:
        return column.type.enum_class
    kind = column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type
    return kind.python_type


def kept_as(kind: type) -> object:
    """A value of that kind as the file holds it."""
    if issubclass(kind, Enum):
        return next(iter(kind)).value
    return {datetime: "2026-11-23 12:55:00.000000", date: "2026-11-23", bool: 1}[kind]


@pytest.mark.parametrize(("table", "column"), COLUMNS, ids=[f"{table}.{column.name}" for table, column in COLUMNS])
def test_every_column_is_read_as_what_it_is(table: str, column: Column[Any]) -> None:
    kind = kind_of(column)
    if kind in (int, str, float):
        assert column.name not in DECODERS
    else:
        read = DECODERS[column.name](kept_as(kind))
        assert type(read) is kind
        assert not isinstance(read, datetime) or read.tzinfo is UTC


def assert_read_alike(store: Store) -> None:
    """Reads every table both ways."""
    with store.session() as session:
        for kind in READ:
            table = table_of(kind)
            (key,) = table.primary_key.columns
            recorded = [record.model_dump() for record in session.exec(select(kind).order_by(key))]
            assert list(rows(plain(session), f"SELECT * FROM {table.name} ORDER BY {key.name}")) == recorded


def test_the_sample_is_read_alike(open_book: Callable[[], Store], clock: StoppedClock) -> None:
    store = open_book()
    Desk(store, clock).do(add_sample)
    assert_read_alike(store)


@given(random=st.randoms(use_true_random=False), steps=st.integers(5, 20))
@settings(max_examples=5, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_whatever_was_done_is_read_alike(random: Random, steps: int) -> None:
    with a_new_book() as open_book:
        walked = Walk(random, open_book, WHOLE_BOOK)
        for _ in range(steps):
            walked.try_anything()
        assert_read_alike(open_book())


@given(random=st.randoms(use_true_random=False))
@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_the_tables_teach_what_each_order_teaches(random: Random) -> None:
    """Lives with changes, extras and requests to cancel around a delivery, told by one query and order by order."""
    clock = StoppedClock(MONDAY)
    with a_new_book() as open_book:
        desk = Desk(open_book(), clock)
        draft = OrderDraft("Logo", effort=60, due=MONDAY + timedelta(days=20), revisions=2)
        for order_id in [desk.do(orders.take_order, draft=draft) for _ in range(3)]:
            for _ in range(12):
                clock.go(timedelta(hours=random.choice((1, 3, 30))))
                with suppress(Refusal):
                    live(desk, random, order_id)
        every = desk.look(lambda session, _now: queries.orders(session))
        over = [order for order in every if order.state in (State.DELIVERED, State.COMPLETED)]
        taught = [taught_by(order, clock.now()) for order in sorted(over, key=lambda o: (o.first_delivered_at, o.id))]
        found = desk.ask(facts.finished, clock.now())
        assert found == tuple(its for its in taught if its.worked or its.changes is not None)


def test_the_orders_sold_last_of_each_service_teach(open_book: Callable[[], Store]) -> None:
    store = open_book()
    with store.session() as session:
        session.add(tables.Service(id=1, name="Logo"))
        session.flush()
        for order_id, (number, service_id) in enumerate(product(range(LAST_USED + 2), (None, 1)), 1):
            sold = MONDAY + timedelta(hours=number)
            order = tables.Order(
                id=order_id,
                title="Logo",
                service_id=service_id,
                rules="fiverr",
                zone="Europe/Paris",
                sold_at=sold,
                estimate=60 + number,
                state=State.DELIVERED,
                first_delivered_at=sold + timedelta(days=1),
                delivered_at=sold + timedelta(days=1),
            )
            session.add_all((order, tables.WorkLog(order_id=order_id, started_at=sold, minutes=60)))
    found = store.ask(facts.finished, MONDAY + timedelta(days=9))
    for kind in (None, 1):
        assert [its.estimated for its in found if its.service_id == kind] == [62 + n for n in range(LAST_USED)]


def live(desk: Desk, random: Random, order_id: int) -> None:
    """One more thing happens to the order, which may be refused."""
    match random.randrange(7):
        case 0 | 1:
            desk.do(orders.log_time, order_id=order_id, minutes=random.randrange(1, 60))
        case 2:
            desk.do(orders.deliver_order, order_id=order_id, proof="logo.zip")
        case 3:
            desk.do(orders.ask_revision, order_id=order_id, effort=random.randrange(0, 60))
        case 4:
            choice = ExtraChoice("Banner", 1, Money(2000, "EUR"), days=5, effort=40, revisions=0)
            extra_id = desk.do(offers.offer_extra, order_id=order_id, choice=choice)
            desk.do(offers.answer_extra, extra_id=extra_id, answer=random.choice(list(Answer)))
        case 5:
            by, why = CancelledBy.CLIENT, CancelWhy.CLIENT_CHANGED_MIND
            desk.do(cancellations.request_cancellation, order_id=order_id, asked_by=by, why=why)
        case _:
            desk.do(orders.complete_order, order_id=order_id)


def test_what_a_session_still_holds_is_read_too(open_book: Callable[[], Store]) -> None:
    with open_book().session() as session:
        session.add(tables.Client(name="Marie"))
        assert [record["name"] for record in rows(plain(session), "SELECT name FROM client")] == ["Marie"]


def test_a_book_that_is_up_to_date_is_opened_and_read_without_sqlmodel(
    open_book: Callable[[], Store], clock: StoppedClock
) -> None:
    store = open_book()
    Desk(store, clock).do(add_sample)
    store.close()
    code = (
        "import pathlib, sys\n"
        "from datetime import datetime\n"
        "from app.storage import facts\n"
        "from app.storage.database import open_store\n"
        "store = open_store(pathlib.Path(sys.argv[1]))\n"
        "assert store.ask(facts.book, datetime.fromisoformat(sys.argv[2])).orders\n"
        "print({'sqlmodel', 'sqlalchemy', 'pydantic'} & set(sys.modules))\n"
    )
    root = Path(__file__).parents[2]
    asked = [sys.executable, "-c", code, str(store.path), MONDAY.isoformat()]
    assert subprocess.run(asked, check=True, capture_output=True, cwd=root).stdout == b"set()\n"


WHOLE_BOOK = sample_book()
