"""SQLAlchemy on the connection that is open already: what sessions need, and how a new book is made."""

import sqlite3

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from app.storage import seed, tables
from app.storage.book_file import APPLICATION_ID, SCHEMA


def engine_on(connection: sqlite3.Connection) -> Engine:
    """An engine that holds this connection for good: a second would meet our own exclusive lock."""
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def create(engine: Engine, zone: str) -> None:
    """Makes the tables of a new book that is kept in `zone`, with what stands in them from the beginning."""
    with engine.begin() as connection:
        tables.metadata().create_all(connection)
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            seed.fill(session, zone)
            session.commit()
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
