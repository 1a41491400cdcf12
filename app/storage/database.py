"""Opening the store: one engine, one connection, one recipe. What is SQLite's own stays here.

Why each pragma: EXCLUSIVE locking because a book belongs to one process, and one connection keeps clear of a WAL bug of
older SQLite; WAL with FULL because no acknowledged write may be lost, not even in a power cut; trusted_schema and
cell_size_check because a file may come from anywhere.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from app.storage import seed, tables
from app.storage.trouble import StorageTrouble

APPLICATION_ID = 0x4361726E  # "Carn": says to `file` and to us that this is a book
SCHEMA = 1  # the newest revision's number, kept in user_version so that a start need not ask Alembic
IN_MEMORY = Path(":memory:")
MAGIC = b"SQLite format 3\0"


class Store:
    """An open book: hands out sessions on its one connection; `close` leaves a single file behind."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.engine = engine
        self.path = path

    @contextmanager
    def session(self) -> Iterator[Session]:
        """One transaction: committed at the end of the block, rolled back if it raises.

        Raises StorageTrouble where the file, not the caller, is at fault.
        """
        try:
            with Session(self.engine) as session, session.begin():
                yield session
        except DatabaseError as error:
            raise _trouble(error, self.path) from error

    def close(self) -> None:
        """Moves everything into the one file and lets it go."""
        self.engine.dispose()


def open_store(path: Path = IN_MEMORY, *, zone: str = "UTC") -> Store:
    """Opens the book at `path`, makes a new one kept in `zone` where there is none, and migrates an older one.

    Raises StorageTrouble and leaves the file alone when it is no book, is newer than this program, damaged or in use.
    """
    if path != IN_MEMORY:
        _prepare_file(path)
        _check_header(path)
    engine = open_engine(path)
    try:
        version = _check(engine, path)
        if version is None:
            _create(engine, zone)
        _log_ahead(engine)
        if version is not None and version < SCHEMA:
            _migrate(engine, path)
    except (DatabaseError, sqlite3.DatabaseError) as error:
        engine.dispose()
        raise _trouble(error, path) from error
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, path)


def _prepare_file(path: Path) -> None:
    """A folder and a file that only the user reads."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)
    except OSError as error:
        raise StorageTrouble("unreadable", str(path), why=error.strerror or "") from error


def _check_header(path: Path) -> None:
    """Refuses a file that is none of ours before SQLite opens it, which might write a log beside it into the file."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise StorageTrouble("unreadable", str(path), why=error.strerror or "") from error
    if not head:
        return  # a new book
    began = path.with_name(f"{path.name}-journal").exists()  # a book whose making was cut short: SQLite clears it up
    if not head.startswith(MAGIC) or (int.from_bytes(head[68:72], "big") != APPLICATION_ID and not began):
        raise StorageTrouble("not-a-book", str(path))
    version = int.from_bytes(head[60:64], "big")
    if version > SCHEMA:
        raise StorageTrouble("too-new", str(path), found=version, known=SCHEMA)


def open_engine(path: Path) -> Engine:
    """SQLite on one connection for good, with the recipe above; nothing is read or written yet."""
    engine = create_engine(
        f"sqlite:///{path}" if path != IN_MEMORY else "sqlite://",
        poolclass=StaticPool,  # one connection for good: a second would meet our own exclusive lock
        connect_args={"check_same_thread": False, "timeout": 1.0},
        hide_parameters=True,
    )
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _configure(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # the driver would begin and commit on its own, and not roll DDL back
    for pragma in (
        "locking_mode=EXCLUSIVE",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _check(engine: Engine, path: Path) -> int | None:
    """The schema's number, once the file is known to be ours, None for an empty file; nothing is changed before."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        if not cursor.execute("PRAGMA page_count").fetchall()[0][0]:
            return None
        found = cursor.execute("PRAGMA application_id").fetchall()[0][0]
        version = int(cursor.execute("PRAGMA user_version").fetchall()[0][0])
        if found != APPLICATION_ID:
            raise StorageTrouble("not-a-book", str(path))
        if version > SCHEMA:
            raise StorageTrouble("too-new", str(path), found=version, known=SCHEMA)
        if version < 1:  # the number is written with the first tables: somebody tore it out
            raise StorageTrouble("damaged", str(path))
        return version
    finally:
        connection.close()


def _log_ahead(engine: Engine) -> None:
    """Only once the file says by itself that it is a book: a new one is made without a log beside it."""
    _pragmas(engine, "journal_mode=WAL", "synchronous=FULL")


def _create(engine: Engine, zone: str) -> None:
    with engine.begin() as connection:
        tables.metadata().create_all(connection)
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            seed.fill(session, zone)
            session.commit()
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")


def _migrate(engine: Engine, path: Path) -> None:
    from app.storage import migrate  # Alembic costs a third of a second: only where a file is old

    migrate.to_newest(engine, path)
    _pragmas(engine, "wal_checkpoint(TRUNCATE)")  # so that the header tells an older Carnet the truth


def _pragmas(engine: Engine, *pragmas: str) -> None:
    connection = engine.raw_connection()
    try:
        for pragma in pragmas:
            connection.cursor().execute(f"PRAGMA {pragma}").fetchall()  # a statement left open would lock the next out
    finally:
        connection.close()


def _trouble(error: DatabaseError | sqlite3.DatabaseError, path: Path) -> StorageTrouble:
    """What the driver's error means for the user; raises it again where it is no fault of the file."""
    cause = error.orig if isinstance(error, DatabaseError) else error
    name = getattr(cause, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StorageTrouble("locked", str(path))
    if name.startswith("SQLITE_NOTADB"):
        return StorageTrouble("not-a-book", str(path))
    if name.startswith("SQLITE_FULL"):
        return StorageTrouble("disk-full", str(path))
    if name.startswith("SQLITE_CORRUPT"):
        return StorageTrouble("damaged", str(path))
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM")):
        return StorageTrouble("unreadable", str(path), why=name)
    raise error
