"""Bringing an older book up to date with Alembic. Imported only when a file is old: Alembic is slow to start.

The whole way up is one transaction of ours (the engine begins with BEGIN IMMEDIATE and the driver rolls DDL back), so a
migration that fails leaves the file as it was.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from app.storage.trouble import StorageTrouble

FOLDER = Path(__file__).parent / "migrations"


def to_newest(engine: Engine, path: Path) -> None:
    """Migrates the open file to the newest revision; raises StorageTrouble("not-migrated") and leaves it alone."""
    connection = engine.raw_connection()
    try:
        version = connection.cursor().execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
    config = _config()
    try:
        with engine.begin() as open_connection:
            open_connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            config.attributes["connection"] = open_connection
            command.stamp(config, revision_of(version), purge=True)
            command.upgrade(config, "head")
            open_connection.exec_driver_sql("DROP TABLE alembic_version")  # user_version says the same
            open_connection.exec_driver_sql(f"PRAGMA user_version={number_of(newest())}")
    except Exception as error:
        raise StorageTrouble("not-migrated", str(path), why=str(error)) from error


def newest() -> str:
    """The name of the newest revision."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None  # the first revision is always there
    return head


def revision_of(version: int) -> str:
    """The revision that a user_version stands for: they are numbered."""
    return f"{version:04}"


def number_of(revision: str) -> int:
    """The user_version of a revision."""
    return int(revision)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config
