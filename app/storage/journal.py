"""Undo as recorded changes: each record before and after a step, kept in the store.

The session's own flush events say what changed, so a use case born tomorrow is undoable at once, and what undo writes
back is what was there, to the byte. A bulk `update()` would escape the events, so it is refused.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum
from itertools import groupby
from typing import Any, TypeAlias

from sqlalchemy import Column, Table, TypeDecorator, bindparam, func, inspect
from sqlalchemy import Enum as EnumType
from sqlalchemy.event import listen
from sqlalchemy.orm import ORMExecuteState, UOWTransaction
from sqlalchemy.orm.state import InstanceState
from sqlmodel import Session, SQLModel, col, select

from app.storage import tables

Image: TypeAlias = dict[str, Any] | None
Key: TypeAlias = tuple[str, str]  # table name, primary key as text
_RECORDER, _GONE = "recorder", "gone"


@dataclass(slots=True)
class Recorder:
    """What one session's flushes changed, record by record: the first image before, the last image after."""

    before: dict[Key, Image] = field(default_factory=dict)
    after: dict[Key, Image] = field(default_factory=dict)
    orders: dict[Key, int | None] = field(default_factory=dict)

    def changes(self) -> Iterable[tuple[Key, Image, Image]]:
        """Each changed record in the order it was first touched; what ended as it began is left out."""
        for key, before in self.before.items():
            if before != self.after[key]:
                yield key, before, self.after[key]

    def kinds(self) -> frozenset[str]:
        """The kinds of things changed: names of tables."""
        return frozenset(key[0] for key, _, _ in self.changes())

    def order_ids(self) -> tuple[int, ...]:
        """The orders that the changes belong to, in the order they were first touched."""
        ids = (self.orders[key] for key, _, _ in self.changes())
        return tuple(dict.fromkeys(id_ for id_ in ids if id_ is not None))

    def note(self, key: Key, before: Image, after: Image, order_id: int | None) -> None:
        """Adds one record's change."""
        self.before.setdefault(key, before)
        self.after[key] = after
        self.orders[key] = order_id


def watch(session: Session) -> Recorder:
    """Records every change that `session` flushes from now on."""
    recorder = Recorder()
    session.info[_RECORDER] = recorder

    def after_flush(session: Session, _context: UOWTransaction) -> None:
        for record in session.new:
            _note(recorder, record, None, _image(record))
        for record in session.dirty:
            if session.is_modified(record):
                _note(recorder, record, _image(record, before=True), _image(record))
        for record in session.deleted:
            _note(recorder, record, _image(record, before=True), None)

    listen(session, "after_flush", after_flush)
    listen(session, "do_orm_execute", _refuse_bulk)
    return recorder


def add_many(session: Session, kind: type[SQLModel], records: Sequence[Mapping[str, Any]]) -> None:
    """Writes many new records down at once, as plain values without ids; they are journalled like any others.

    A table of thousands is in the book in seconds so, where record by record it takes half a minute.
    """
    session.flush()  # what they point to
    table, recorder = _table(str(kind.__tablename__)), session.info[_RECORDER]
    first = (session.connection().execute(select(func.max(table.c.id))).scalar() or 0) + 1
    blank = {name: field.get_default() for name, field in kind.model_fields.items()}
    rows = [{**blank, **values, "id": id_} for id_, values in enumerate(records, first)]
    if rows:
        session.connection().execute(table.insert(), rows)
    for row in rows:
        image = {column.name: encode(row[column.name]) for column in table.columns}
        recorder.note((table.name, str(row["id"])), None, image, _order_of(table, image))


def keep(session: Session, recorder: Recorder, use_case: str, now: datetime) -> None:
    """Writes the recorded changes down as the newest step; steps that were undone can't be redone any more."""
    changes = list(recorder.changes())
    if not changes:
        return
    connection = session.connection()
    steps, rows = _table("step"), _table("row_change")
    _forget(session, besides={int(key) for table, key in recorder.before if table == steps.name})
    step_id, row_id = _free_id(session, steps, recorder), _free_id(session, rows, recorder)
    connection.execute(steps.insert().values(id=step_id, use_case=use_case, done_at=now, undone=False))
    connection.execute(
        rows.insert(),
        [
            {
                "id": row_id + place,
                "step_id": step_id,
                "table": key[0],
                "key": key[1],
                "order_id": recorder.orders[key],
                "before": b,
                "after": a,
            }
            for place, (key, b, a) in enumerate(changes)
        ],
    )


def _free_id(session: Session, table: Table, recorder: Recorder) -> int:
    """The first id that no record has, nor had before the step: undo brings those back to theirs."""
    newest = session.connection().execute(select(func.max(table.c.id))).scalar() or 0
    return max([newest, *(int(key) for name, key in recorder.before if name == table.name)]) + 1


def forget_undone(session: Session) -> None:
    """Gives up redoing: what was undone is no step of this book any more."""
    _forget(session)


def undoable(session: Session) -> tables.Step | None:
    """The step that undo would take back."""
    done = select(tables.Step).where(col(tables.Step.undone).is_(False))
    return session.exec(done.order_by(col(tables.Step.id).desc()).limit(1)).first()


def redoable(session: Session) -> tables.Step | None:
    """The step that redo would do again; one undone before the newest done step is only remembered."""
    newest = undoable(session)
    undone = select(tables.Step).where(
        col(tables.Step.undone).is_(True), col(tables.Step.id) > (newest.id if newest else 0)
    )
    return session.exec(undone.order_by(col(tables.Step.id)).limit(1)).first()


@dataclass(frozen=True, slots=True)
class Replayed:
    """A step that was taken back or done again: its use case, the kinds of things and the orders it touched."""

    use_case: str
    kinds: frozenset[str]
    orders: tuple[int, ...]


def undo(session: Session) -> Replayed | None:
    """Takes the newest step back; None when there is nothing to undo."""
    return _replay(session, undoable(session), back=True)


def redo(session: Session) -> Replayed | None:
    """Does the step undone last again; likewise."""
    return _replay(session, redoable(session), back=False)


def _forget(session: Session, besides: Collection[int] = frozenset()) -> None:
    """Drops the steps that redo could do; those in `besides` were only just written down, by an import."""
    newest = undoable(session)
    connection = session.connection()
    steps, rows = _table("step"), _table("row_change")
    tail = steps.c.undone.is_(True) & (steps.c.id > (newest.id if newest else 0))
    found = connection.execute(steps.select().with_only_columns(steps.c.id).where(tail)).all()
    gone = [{"gone": id_} for (id_,) in found if id_ not in besides]
    if gone:
        connection.execute(rows.delete().where(rows.c.step_id == bindparam("gone")), gone)
        connection.execute(steps.delete().where(steps.c.id == bindparam("gone")), gone)


def _replay(session: Session, step: tables.Step | None, *, back: bool) -> Replayed | None:
    if step is None:
        return None
    rows = session.exec(select(tables.RowChange).where(tables.RowChange.step_id == step.id)).all()
    in_order = sorted(rows, key=lambda row: row.id or 0, reverse=back)
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")  # records may come back before what they point to
    writes = ((row.table, *((row.after, row.before) if back else (row.before, row.after))) for row in in_order)
    for (name, comes, goes), alike in groupby(writes, key=lambda its: (its[0], its[1] is None, its[2] is None)):
        _write(session, name, [(there, wanted) for _, there, wanted in alike], comes=comes, goes=goes)
    steps = _table("step")
    connection.execute(steps.update().where(steps.c.id == step.id).values(undone=back))
    orders = dict.fromkeys(row.order_id for row in rows if row.order_id is not None)
    return Replayed(step.use_case, frozenset(row.table for row in rows), tuple(orders))


def _write(session: Session, name: str, images: Sequence[tuple[Image, Image]], *, comes: bool, goes: bool) -> None:
    """Makes records of one table what they are wanted to be, from what they are: all come, all go, or all change."""
    table = _table(name)
    primary = next(iter(table.primary_key.columns))
    connection = session.connection()
    if goes:
        gone = [{_GONE: decode(primary, (there or {})[primary.name])} for there, _ in images]
        connection.execute(table.delete().where(primary == bindparam(_GONE)), gone)
    elif comes:
        connection.execute(table.insert(), [_values(table, wanted) for _, wanted in images])
    else:
        for _, wanted in images:
            values = _values(table, wanted)
            connection.execute(table.update().where(primary == values[primary.name]).values(values))


def _values(table: Table, image: Image) -> dict[str, Any]:
    known = image or {}
    return {column.name: decode(column, known[column.name]) for column in table.columns if column.name in known}


def _note(recorder: Recorder, record: SQLModel, before: Image, after: Image) -> None:
    table = _table_of(record)
    image = after or before or {}
    key = str(image[next(iter(table.primary_key.columns)).name])
    recorder.note((table.name, key), before, after, _order_of(table, image))


def _order_of(table: Table, image: Mapping[str, Any]) -> int | None:
    return image.get("id") if table.name == "orders" else image.get("order_id")


def _image(record: SQLModel, *, before: bool = False) -> dict[str, Any]:
    """The record's values, encoded; `before` takes those that the database held until this flush."""
    if not before:
        return {column.name: encode(getattr(record, column.name)) for column in _table_of(record).columns}
    state: InstanceState[Any] = inspect(record)
    image: dict[str, Any] = {}
    for column in _table_of(record).columns:
        history = state.attrs[column.name].history
        value = history.deleted[0] if history.deleted else getattr(record, column.name)
        if history.added and not history.deleted:
            raise RuntimeError(f"{column.name} was set before it was read: its old value is not known")
        image[column.name] = encode(value)
    return image


def encode(value: object) -> object:
    """A column's value as JSON holds it: instants and dates as ISO text (UTC, "Z"), enums as their value."""
    if value is None or isinstance(value, str | int | float):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return value


def decode(column: Column[Any], value: Any) -> Any:  # noqa: ANN401 a column's value
    """The value that `encode` wrote down, as the column takes it."""
    if value is None:
        return None
    if isinstance(column.type, EnumType) and column.type.enum_class is not None:
        return column.type.enum_class(value)
    kind = column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type
    return kind.python_type.fromisoformat(value) if kind.python_type in (datetime, date) else value


def _refuse_bulk(execution: ORMExecuteState) -> None:
    if execution.is_update or execution.is_delete or execution.is_insert:
        raise RuntimeError("a bulk write would escape the journal: load the records and change them")


def _table_of(record: SQLModel) -> Table:
    table = inspect(type(record)).local_table
    assert isinstance(table, Table)
    return table


def _table(name: str) -> Table:
    return tables.metadata().tables[name]
