"""Older books: brought up to date wholly or not at all, and then the same as a new one."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.drafts import OrderDraft
from app.storage import database, migrate, tables
from app.storage.book_file import SCHEMA, connect
from app.storage.database import Store
from app.storage.sessions import engine_on
from app.storage.trouble import StorageTrouble
from app.usecases.orders import take_order
from tests.facts import everything

REVISION = '''
"""A revision that only these tests know."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0002", "0001"


def upgrade() -> None:
    with op.batch_alter_table("orders") as orders:
        orders.add_column(sa.Column("colour", sa.String(), nullable=False, server_default="red"))
        orders.alter_column("title", type_=sa.Text())
'''
FAILS_LATE = REVISION + '    op.execute("DELETE FROM orders WHERE nothing = 1")\n'
LEAVES_A_HOLE = REVISION + '    op.execute("DELETE FROM client")\n'
LOGO = OrderDraft("Logo", client="Marie", effort=180, days=3, requirements=("Name", "Colours"))


@pytest.fixture
def scripts(tmp_path: Path) -> Callable[[str], Path]:
    """Makes the migrations of the Carnet after this one: those of today and one more."""

    def with_next(revision: str) -> Path:
        folder = tmp_path / "migrations"
        shutil.copytree(migrate.FOLDER, folder)
        (folder / "versions" / "0002_next.py").write_text(revision)
        return folder

    return with_next


@pytest.fixture
def book(open_book: Callable[[], Store], clock: StoppedClock) -> Store:
    """A book of today with an order for Marie that waits for two things."""
    store = open_book()
    Desk(store, clock).do(take_order, draft=LOGO)
    return store


def lines(connection: Connection) -> dict[str, list[str]]:
    """What SQLite keeps of each table and index: its columns and constraints, in any order."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").all()
    return {name: sorted(re.split(r",\s*\n", re.sub(r'"(\w+)"', r"\1", sql))) for name, sql in found}


def empty(path: Path, make: Callable[[Engine], object]) -> Engine:
    """An empty file with its tables made one way or another."""
    engine = engine_on(connect(path))
    make(engine)
    return engine


def test_the_tables_of_a_migrated_book_are_those_of_a_new_one(tmp_path: Path) -> None:
    migrated = empty(tmp_path / "migrated", lambda engine: migrate.to_newest(engine, tmp_path))
    declared = empty(tmp_path / "declared", tables.metadata().create_all)
    with migrated.begin() as one, declared.begin() as other:
        assert lines(one) == lines(other)
        assert len(lines(one)) > len(tables.metadata().tables)
        assert compare_metadata(MigrationContext.configure(one), tables.metadata()) == []
    migrated.dispose()
    declared.dispose()


def test_a_book_is_stamped_with_the_number_of_the_newest_revision() -> None:
    assert migrate.number_of(migrate.newest()) == SCHEMA


def test_a_migration_keeps_every_record_and_what_points_to_it(
    book: Store, clock: StoppedClock, scripts: Callable[[str], Path]
) -> None:
    before = everything(Desk(book, clock))
    migrate.to_newest(book.engine, book.path, scripts(REVISION))
    assert everything(Desk(book, clock)) == before
    with book.session() as session:
        connection = session.connection()
        assert connection.exec_driver_sql("SELECT colour FROM orders").scalars().all() == ["red"]
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA + 1
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert "alembic_version" not in lines(connection)
    assert Desk(book, clock).undo() == "take_order"


@pytest.mark.parametrize("revision", [FAILS_LATE, LEAVES_A_HOLE, "this is no Python"])
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    book: Store, scripts: Callable[[str], Path], revision: str
) -> None:
    book.close()
    before = book.path.read_bytes()
    engine = engine_on(connect(book.path))
    with pytest.raises(StorageTrouble) as trouble:
        migrate.to_newest(engine, book.path, scripts(revision))
    engine.dispose()
    assert (trouble.value.reason, trouble.value.path) == ("not-migrated", str(book.path))
    assert book.path.read_bytes() == before


def test_a_book_whose_number_was_torn_out_is_damaged(book: Store) -> None:
    with book.session() as session:
        session.connection().exec_driver_sql("PRAGMA user_version=0")
    book.close()
    before = book.path.read_bytes()
    with pytest.raises(StorageTrouble) as trouble:
        database.open_store(book.path)
    assert trouble.value.reason == "damaged"
    assert book.path.read_bytes() == before
