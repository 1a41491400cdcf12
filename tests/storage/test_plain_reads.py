"""What is read in plain SQL, before SQLModel is there, is what SQLModel reads: to the type of every value."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import Enum
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
from app.storage import tables
from app.storage.database import Store
from app.storage.queries import plain
from app.storage.records import KINDS, table_of
from app.storage.rows import DECODERS, rows
from app.usecases.sample import add_sample
from tests.conftest import MONDAY
from tests.usecases.test_walks import a_new_book, sample_book
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
