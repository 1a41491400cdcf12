"""The SQLite file itself, by the standard library alone: one connection, one recipe, and what can be wrong with it.

Nothing here loads SQLAlchemy or SQLModel, which take longer to load than a window to open: a start shows what is in the
book first. Why each pragma: EXCLUSIVE locking because a book belongs to one process, and one connection keeps clear of
a WAL bug of older SQLite; WAL with FULL because no acknowledged write may be lost, not even in a power cut;
trusted_schema and cell_size_check because a file may come from anywhere.
"""

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from zlib import crc32

from app.storage.trouble import StorageTrouble

APPLICATION_ID = 0x4361726E  # "Carn": says to `file` and to us that this is a book
SCHEMA = 1  # the newest revision's number, kept in user_version so that a start need not ask Alembic
COLUMNS = 0x25B9E76C  # what `names_sum` makes of the columns that this program writes
IN_MEMORY = Path(":memory:")
MAGIC = b"SQLite format 3\0"


def prepare(path: Path) -> None:
    """Makes a folder and a file that only the user reads, where there is none; refuses a file that is none of ours.

    That is found out before SQLite opens it, which might write a log beside it into the file.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise StorageTrouble("unreadable", str(path), why=error.strerror or "") from error
    if head:  # else a new book
        _check_header(head, path)


def _check_header(head: bytes, path: Path) -> None:
    began = path.with_name(f"{path.name}-journal").exists()  # a book whose making was cut short: SQLite clears it up
    if not head.startswith(MAGIC) or (int.from_bytes(head[68:72], "big") != APPLICATION_ID and not began):
        raise StorageTrouble("not-a-book", str(path))
    version = int.from_bytes(head[60:64], "big")
    if version > SCHEMA:
        raise StorageTrouble("too-new", str(path), found=version, known=SCHEMA)


def connect(path: Path) -> sqlite3.Connection:
    """The one connection, with the recipe above; nothing is read or written yet."""
    connection = sqlite3.connect(
        path,
        timeout=1.0,
        check_same_thread=False,
        isolation_level=None,  # the driver would begin and commit on its own, and not roll DDL back
    )
    pragmas(connection, "locking_mode=EXCLUSIVE", "foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON")
    return connection


def version_of(connection: sqlite3.Connection, path: Path) -> int | None:
    """The schema's number, once the file is known to be ours, None for an empty file; nothing is changed before."""
    if not _number(connection, "page_count"):
        return None
    version = _number(connection, "user_version")
    if _number(connection, "application_id") != APPLICATION_ID:
        raise StorageTrouble("not-a-book", str(path))
    if version > SCHEMA:
        raise StorageTrouble("too-new", str(path), found=version, known=SCHEMA)
    if version < 1:  # the number is written with the first tables: somebody tore it out
        raise StorageTrouble("damaged", str(path))
    return version


def columns_of(connection: sqlite3.Connection) -> set[str]:
    """What the file's tables are made of: "orders.title"; SQLite's own tables are left out."""
    found = connection.execute(
        "SELECT its.name || '.' || part.name FROM sqlite_master its JOIN pragma_table_info(its.name) part"
        " WHERE its.type = 'table' AND its.name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    return {name for (name,) in found.fetchall()}


def names_sum(names: Iterable[str]) -> int:
    """One number for many names, to tell at a glance whether they are the same."""
    return crc32("\n".join(sorted(names)).encode())


def log_ahead(connection: sqlite3.Connection) -> None:
    """Only once the file says by itself that it is a book: a new one is made without a log beside it."""
    pragmas(connection, "journal_mode=WAL", "synchronous=FULL")


def pragmas(connection: sqlite3.Connection, *settings: str) -> None:
    """Sets each, to the end: a statement left open would lock the next out."""
    for setting in settings:
        connection.execute(f"PRAGMA {setting}").fetchall()


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchall()[0][0])


def trouble(error: BaseException | None, path: Path) -> StorageTrouble | None:
    """What the driver's error means for the user; None where it is no fault of the file."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StorageTrouble("locked", str(path))
    if name.startswith("SQLITE_NOTADB"):
        return StorageTrouble("not-a-book", str(path))
    if name.startswith("SQLITE_FULL"):
        return StorageTrouble("disk-full", str(path))
    if name.startswith("SQLITE_CORRUPT"):
        return StorageTrouble("damaged", str(path))
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM")):
        writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
        return StorageTrouble("unreadable", str(path), why=name) if writable else StorageTrouble("read-only", str(path))
    return None
