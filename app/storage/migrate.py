"""Bringing an older book up to date with Alembic. Imported only when a file is old: Alembic is slow to start.

The whole way up is one transaction of ours (the engine begins with BEGIN IMMEDIATE and the driver rolls DDL back), so a
migration that fails leaves the file as it was.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from app.storage.trouble import StorageTrouble

FOLDER = Path(__file__).parent / "migrations"


def to_newest(engine: Engine, path: Path, scripts: Path = FOLDER) -> None:
    """Migrates the open file to the newest revision; raises StorageTrouble("not-migrated") and leaves it alone."""
    config = config_for(scripts)
    try:
        with _references_unwatched(engine), engine.begin() as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            config.attributes["connection"] = connection
            command.stamp(config, revision_of(version), purge=True)
            command.upgrade(config, "head")
            connection.exec_driver_sql("DROP TABLE alembic_version")  # user_version says the same
            _check_references(connection)
            connection.exec_driver_sql(f"PRAGMA user_version={number_of(newest(scripts))}")
    except Exception as error:
        raise StorageTrouble("not-migrated", str(path), why=str(error)) from error


def newest(scripts: Path = FOLDER) -> str:
    """The name of the newest revision."""
    head = ScriptDirectory.from_config(config_for(scripts)).get_current_head()
    assert head is not None  # the first revision is always there
    return head


def revision_of(version: int) -> str:
    """The revision that a user_version stands for: they are numbered, and 0 is a file without tables."""
    return f"{version:04}" if version else "base"


def number_of(revision: str) -> int:
    """The user_version of a revision."""
    return int(revision)


@contextmanager
def _references_unwatched(engine: Engine) -> Iterator[None]:
    """A batch migration replaces a table by a new one: what points to the old one would count as broken for good.

    SQLite takes the switch only outside a transaction, so the references are checked by hand before the commit.
    """
    _switch(engine, "foreign_keys=OFF")
    try:
        yield
    finally:
        _switch(engine, "foreign_keys=ON")


def _switch(engine: Engine, pragma: str) -> None:
    connection = engine.raw_connection()
    try:
        connection.cursor().execute(f"PRAGMA {pragma}")
    finally:
        connection.close()


def _check_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(1)
    for table, row, parent, _ in broken:
        raise ValueError(f"{table} {row} → {parent}")


def config_for(scripts: Path) -> Config:
    """What Alembic is told about the migrations in that folder; there is no ini file."""
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    return config
