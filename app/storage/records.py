"""Every record of the book as plain values, table by table: what a whole book is written from and read into."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Table
from sqlmodel import Session, SQLModel, select

from app.storage import journal, tables

KINDS: Final[tuple[type[SQLModel], ...]] = (
    tables.Settings,
    tables.Rules,
    tables.Hours,
    tables.SpecialDay,
    tables.Holiday,
    tables.Away,
    tables.AwaySkip,
    tables.Closing,
    tables.BusyCalendar,
    tables.BusyEvent,
    tables.Client,
    tables.Service,
    tables.IntakeLimit,
    tables.ServiceExtra,
    tables.Order,
    tables.Requirement,
    tables.WorkLog,
    tables.Extension,
    tables.Extra,
    tables.Cancellation,
    tables.SentMessage,
    tables.Template,
    tables.Step,
    tables.RowChange,
)  # each after those it points to


def every_record(session: Session) -> dict[str, list[dict[str, Any]]]:
    """All records by table, in the order of their keys; values as the journal encodes them."""
    return {table_of(kind).name: _records(session, table_of(kind)) for kind in KINDS}


def replace_all(session: Session, records: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Makes the book hold these records and no others; the journal sees it as one change like any other."""
    for kind in reversed(KINDS):
        for record in session.exec(select(kind)).all():
            session.delete(record)
        session.flush()
    session.expunge_all()
    for kind in KINDS:
        columns = table_of(kind).columns
        for values in records[table_of(kind).name]:
            session.add(kind(**{name: journal.decode(columns[name], value) for name, value in values.items()}))
        session.flush()


def table_of(kind: type[SQLModel]) -> Table:
    """The table that records of this kind are kept in."""
    return tables.metadata().tables[str(kind.__tablename__)]


def _records(session: Session, table: Table) -> list[dict[str, Any]]:
    (key,) = table.primary_key.columns
    rows = session.connection().execute(table.select().order_by(key)).mappings()
    return [{name: journal.encode(value) for name, value in row.items()} for row in rows]
