"""Opening the store: one file, one connection. What SQLite's own is stays in `book_file`.

A book that is up to date is opened and read in plain SQL; SQLModel is loaded when the first session is asked for.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from app.storage import book_file
from app.storage.book_file import IN_MEMORY, SCHEMA

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session

P = ParamSpec("P")
T = TypeVar("T")


class Store:
    """An open book: hands out sessions on its one connection; `close` leaves a single file behind."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

    @cached_property
    def engine(self) -> "Engine":
        """SQLAlchemy on the book's connection."""
        from app.storage.sessions import engine_on

        return engine_on(self._connection)

    @contextmanager
    def session(self) -> Iterator["Session"]:
        """One transaction: committed at the end of the block, rolled back if it raises.

        Raises StorageTrouble where the file, not the caller, is at fault.
        """
        from sqlalchemy.exc import DatabaseError
        from sqlmodel import Session

        try:
            with Session(self.engine) as session, session.begin():
                yield session
        except (DatabaseError, sqlite3.DatabaseError) as error:
            cause = error.orig if isinstance(error, DatabaseError) else error
            raise book_file.trouble(cause, self.path) or error from error

    def ask(self, read: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What a plain read finds, between two sessions; raises StorageTrouble likewise."""
        try:
            return read(self._connection, *args, **kwargs)
        except sqlite3.DatabaseError as error:
            raise book_file.trouble(error, self.path) or error from error

    def close(self) -> None:
        """Moves everything into the one file and lets it go."""
        self._connection.close()


def open_store(path: Path = IN_MEMORY, *, zone: str = "UTC") -> Store:
    """Opens the book at `path`, makes a new one kept in `zone` where there is none, and migrates an older one.

    Raises StorageTrouble and leaves the file alone when it is no book, is newer than this program, damaged or in use.
    """
    if path != IN_MEMORY:
        book_file.prepare(path)
    try:
        return _opened(path, zone)
    except sqlite3.DatabaseError as error:
        raise book_file.trouble(error, path) or error from error


def _opened(path: Path, zone: str) -> Store:
    connection = book_file.connect(path)
    try:
        store = Store(connection, path)
        version = book_file.version_of(connection, path)
        if version is None:
            _create(store, zone)
        elif version == SCHEMA:
            _check_columns(connection, path)
        book_file.log_ahead(connection)
        if version is not None and version < SCHEMA:
            _migrate(store)
            book_file.pragmas(connection, "wal_checkpoint(TRUNCATE)")  # the header tells an older Carnet the truth
    except BaseException:
        connection.close()
        raise
    return store


def _check_columns(connection: sqlite3.Connection, path: Path) -> None:
    """Refuses a file that calls itself a book of this format and is made otherwise, before anything is read from it."""
    found = book_file.columns_of(connection)
    if book_file.names_sum(found) != book_file.COLUMNS:
        from app.storage.shape import misfit

        trouble = misfit(found, path)
        if trouble is not None:
            raise trouble


def _create(store: Store, zone: str) -> None:
    from sqlalchemy.exc import DatabaseError

    from app.storage import sessions

    try:
        sessions.create(store.engine, zone)
    except DatabaseError as error:
        raise (error.orig or error) from error


def _migrate(store: Store) -> None:
    from app.storage import migrate  # Alembic costs a third of a second: only where a file is old

    migrate.to_newest(store.engine, store.path)
