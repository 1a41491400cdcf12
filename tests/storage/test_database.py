"""A book on the disk: made, opened again, refused untouched where it is no book of ours."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError

from app.domain.availability import Hours
from app.domain.instants import zone_named
from app.storage import queries, tables
from app.storage.book_file import APPLICATION_ID, COLUMNS, SCHEMA, names_sum
from app.storage.database import Store, open_store
from app.storage.shape import columns
from app.storage.trouble import StorageTrouble
from tests.conftest import MONDAY

OpenBook = Callable[[], Store]


def pragma(store: Store, name: str) -> object:
    """What SQLite says of itself on the book's one connection."""
    with store.session() as session:
        return session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()


def test_a_new_book_has_settings_a_working_week_and_the_marketplaces(open_book: OpenBook) -> None:
    with open_book().session() as session:
        assert queries.settings(session).zone == zone_named("Europe/Paris")
        assert [(r.weekday, r.start) for r in queries.hours(session)][:3] == [(0, 540), (0, 810), (1, 540)]
        assert "fiverr" in queries.rules(session)
        assert queries.orders(session) == ()


def test_what_was_written_is_there_when_the_book_is_opened_again(open_book: OpenBook) -> None:
    with open_book().session() as session:
        session.add(tables.Away(first_day=date(2026, 12, 24), last_day=date(2026, 12, 26), note="Noël"))
        session.add(tables.Away(starts_at=MONDAY, ends_at=MONDAY.replace(hour=18)))
    with open_book().session() as session:
        days, hours = queries.aways(session)
        assert days.note == "Noël"
        assert hours.period == Hours(MONDAY, MONDAY.replace(hour=18))


def test_nothing_is_kept_when_something_goes_wrong_on_the_way(open_book: OpenBook) -> None:
    store = open_book()

    def half_way() -> None:
        with store.session() as session:
            session.add(tables.Client(name="Marie"))
            session.flush()
            raise KeyError

    with pytest.raises(KeyError):
        half_way()
    with store.session() as session:
        assert queries.clients(session) == ()


def test_the_pragmas_are_what_the_recipe_promises(open_book: OpenBook) -> None:
    store = open_book()
    found = {name: pragma(store, name) for name in ("journal_mode", "locking_mode", "synchronous", "foreign_keys")}
    assert found == {"journal_mode": "wal", "locking_mode": "exclusive", "synchronous": 2, "foreign_keys": 1}
    assert pragma(store, "trusted_schema") == 0
    assert pragma(store, "cell_size_check") == 1
    assert pragma(store, "application_id") == APPLICATION_ID
    assert pragma(store, "user_version") == SCHEMA


def test_a_pointer_to_nothing_is_refused(open_book: OpenBook) -> None:
    store = open_book()
    with pytest.raises(DatabaseError), store.session() as session:
        session.add(tables.Requirement(order_id=7, text="Logo"))


def test_only_the_user_can_read_the_book_and_its_new_folder(tmp_path: Path) -> None:
    path = tmp_path / "carnet" / "book.carnet"
    open_store(path).close()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_closed_book_is_one_file(open_book: OpenBook, store_path: Path) -> None:
    store = open_book()
    with store.session() as session:
        session.add(tables.Client(name="Marie"))
    store.close()
    assert [file.name for file in store_path.parent.iterdir()] == [store_path.name]


def test_an_empty_file_becomes_a_book(store_path: Path) -> None:
    store_path.touch()
    open_store(store_path).close()
    assert store_path.stat().st_size > 0


def test_a_book_left_open_by_a_crash_is_whole(store_path: Path) -> None:
    code = (
        "import os, pathlib, sys\n"
        "from app.storage.database import open_store\n"
        "from app.storage import tables\n"
        "store = open_store(pathlib.Path(sys.argv[1]))\n"
        "with store.session() as session:\n"
        "    session.add(tables.Client(name='Marie'))\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(store_path)], check=True)
    store = open_store(store_path)
    with store.session() as session:
        assert [client.name for client in queries.clients(session)] == ["Marie"]
    store.close()


def folder(path: Path) -> dict[str, bytes]:
    """Every file beside a book, to the byte."""
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


def assert_refused_untouched(path: Path, reason: str, **facts: object) -> None:
    """The book is refused, and nothing in its folder has changed."""
    before = folder(path)
    with pytest.raises(StorageTrouble) as trouble:
        open_store(path)
    assert (trouble.value.reason, trouble.value.path) == (reason, str(path))
    assert trouble.value.facts == facts
    assert {name: found for name, found in folder(path).items() if found} == before  # an empty log may stand beside it


def test_a_text_is_no_book(store_path: Path) -> None:
    store_path.write_text("Monday: logo for Marie\n" * 400)
    assert_refused_untouched(store_path, "not-a-book")


def test_another_programs_database_is_no_book(store_path: Path) -> None:
    connection = sqlite3.connect(store_path)
    connection.execute("CREATE TABLE orders (id INTEGER)")
    connection.close()
    assert_refused_untouched(store_path, "not-a-book")


def test_another_programs_database_with_a_log_beside_it_is_left_alone_with_its_log(store_path: Path) -> None:
    code = (
        "import os, sqlite3, sys\n"
        "connection = sqlite3.connect(sys.argv[1])\n"
        "connection.execute('PRAGMA journal_mode=WAL')\n"
        "connection.execute('CREATE TABLE orders (id INTEGER)')\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(store_path)], check=True)
    assert len(folder(store_path)) > 1
    assert_refused_untouched(store_path, "not-a-book")


def test_a_newer_book_is_refused_with_both_versions(store_path: Path) -> None:
    open_store(store_path).close()
    connection = sqlite3.connect(store_path)
    connection.execute(f"PRAGMA user_version={SCHEMA + 3}")
    connection.close()
    assert_refused_untouched(store_path, "too-new", found=SCHEMA + 3, known=SCHEMA)


def test_the_number_for_the_columns_is_that_of_the_tables() -> None:
    assert hex(COLUMNS) == hex(names_sum(columns()))  # the tables changed? Write the right-hand one into book_file


@pytest.mark.parametrize(
    ("change", "reason", "what"),
    [
        ("ALTER TABLE orders DROP COLUMN notes", "columns-missing", "orders.notes"),
        ("ALTER TABLE client RENAME COLUMN notes TO remarks", "columns-missing", "client.notes"),
        ("DROP TABLE template", "columns-missing", "template.id, template.language, template.message, …"),
        ("ALTER TABLE orders ADD COLUMN colour TEXT NOT NULL DEFAULT ''", "columns-unknown", "orders.colour"),
    ],
)
def test_a_book_made_of_other_columns_is_refused_by_name_and_left_alone(
    open_book: OpenBook, store_path: Path, change: str, reason: str, what: str
) -> None:
    open_book().close()
    with closing(sqlite3.connect(store_path)) as connection:
        connection.execute(change)
        connection.commit()
    before = store_path.read_bytes()
    with pytest.raises(StorageTrouble) as error:
        open_store(store_path)
    assert (error.value.reason, error.value.facts["what"]) == (reason, what)
    assert store_path.read_bytes() == before


def test_a_table_of_somebody_else_and_statistics_are_no_trouble(open_book: OpenBook, store_path: Path) -> None:
    open_book().close()
    with closing(sqlite3.connect(store_path)) as connection:
        connection.executescript("CREATE TABLE theirs (x); ANALYZE")
    with open_book().session() as session:
        assert queries.orders(session) == ()


def test_half_a_book_is_damaged(store_path: Path) -> None:
    open_store(store_path).close()
    whole = store_path.read_bytes()
    store_path.write_bytes(whole[: len(whole) // 2])
    assert_refused_untouched(store_path, "damaged")


def test_a_book_with_pages_overwritten_is_found_damaged_when_they_are_read(store_path: Path) -> None:
    store = open_store(store_path)
    with store.session() as session:
        session.add_all(tables.Client(name=f"Client {n}", notes="n" * 500) for n in range(200))
    store.close()
    whole = bytearray(store_path.read_bytes())
    whole[4096:] = b"\x55" * (len(whole) - 4096)
    store_path.write_bytes(whole)
    with pytest.raises(StorageTrouble) as trouble:
        read_everything(store_path)
    assert trouble.value.reason == "damaged"
    assert store_path.read_bytes() == bytes(whole)


def read_everything(path: Path) -> None:
    """Opens a book and reads its clients."""
    store = open_store(path)
    try:
        with store.session() as session:
            queries.clients(session)
    finally:
        store.close()


def test_a_book_open_elsewhere_is_locked(open_book: OpenBook, store_path: Path) -> None:
    open_book()
    with pytest.raises(StorageTrouble) as trouble:
        open_store(store_path)
    assert trouble.value.reason == "locked"


def test_a_folder_is_no_book(tmp_path: Path) -> None:
    with pytest.raises(StorageTrouble) as trouble:
        open_store(tmp_path)
    assert trouble.value.reason == "unreadable"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StorageTrouble) as trouble:
        open_store(tmp_path / "book.carnet")
    assert trouble.value.reason == "unreadable"
    tmp_path.chmod(0o700)


def test_a_full_disk_is_said_so_and_the_book_goes_on(open_book: OpenBook) -> None:
    store = open_book()
    pages = pragma(store, "page_count")
    pragma(store, f"max_page_count={pages}")
    with pytest.raises(StorageTrouble) as trouble, store.session() as session:
        session.add_all(tables.Client(name="x" * 3000) for _ in range(50))
    assert trouble.value.reason == "disk-full"
    with store.session() as session:
        assert queries.clients(session) == ()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_book_that_may_not_be_written_is_said_so(open_book: OpenBook, store_path: Path) -> None:
    open_book().close()
    store_path.chmod(0o400)
    store_path.parent.chmod(0o500)
    with pytest.raises(StorageTrouble) as trouble:
        open_store(store_path)
    store_path.parent.chmod(0o700)
    assert trouble.value.reason == "read-only"
