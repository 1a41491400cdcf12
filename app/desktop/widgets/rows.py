"""The one model behind every list and table: it is given rows, and works out what changed."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.desktop.widgets.differences import runs, strays

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1  # gives a delegate the whole frozen row
FEW: Final = 48  # up to here the steps are announced one by one; beyond, a view is quicker with one rearrangement


class Row(Protocol):
    """What a row must have: a key that stays the same while its texts change, and equality by value."""

    @property
    def key(self) -> Hashable:
        """Which thing the row shows."""


R = TypeVar("R", bound=Row)


class Column(NamedTuple, Generic[R]):
    """One column: its heading (translated already) and how a row reads in it.

    `values` answers further item roles, such as AccessibleTextRole, ToolTipRole or FontRole.
    A named tuple, because `Column[Row](…)` can't be written of a frozen dataclass with slots (Python 3.11).
    """

    title: str
    text: Callable[[R], str]
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    values: Mapping[int, Callable[[R], object]] = MappingProxyType({})


class RowsModel(QAbstractTableModel, Generic[R]):
    """Shows frozen rows; `show` is the only refresh, and what was chosen stays chosen."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[R] = []
        self._places: dict[Hashable, int] | None = {}

    def show(self, rows: Sequence[R]) -> None:
        """Show these rows instead: removes, moves, inserts and repaints no more than differs.

        Raises ValueError when two rows have the same key.
        """
        wanted = {row.key: row for row in rows}
        if len(wanted) != len(rows):
            raise ValueError("two rows have the same key")
        self._remove_all_but(wanted)
        here = {row.key for row in self._rows}
        self._arrange([key for key in wanted if key in here])
        self._insert_among([row for row in rows if row.key not in here], rows)
        self._replace(rows)

    def rows(self) -> tuple[R, ...]:
        """The rows as they are shown."""
        return tuple(self._rows)

    def row_at(self, index: _Index) -> R | None:
        """The row an index points at; None when it points nowhere."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, key: Hashable, column: int = 0) -> QModelIndex:
        """The index of the row with this key; an invalid one when it is not shown."""
        if self._places is None:
            self._places = {row.key: place for place, row in enumerate(self._rows)}
        place = self._places.get(key)
        return QModelIndex() if place is None else self.index(place, column)

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Other columns, or the same in another language."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None or index.column() >= len(self._columns):
            return None
        if role == ROW_ROLE:
            return row
        column = self._columns[index.column()]
        if role == _Role.DisplayRole:
            return column.text(row)
        if role == _Role.TextAlignmentRole:
            return column.align | Qt.AlignmentFlag.AlignVCenter
        value = column.values.get(role)
        return value(row) if value is not None else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == _Role.DisplayRole:
            return self._columns[section].title
        if role == _Role.TextAlignmentRole:
            return self._columns[section].align | Qt.AlignmentFlag.AlignVCenter
        return None

    def _remove_all_but(self, wanted: Mapping[Hashable, R]) -> None:
        leaving = [i for i, row in enumerate(self._rows) if row.key not in wanted]
        spans = list(runs(leaving))
        if len(spans) > FEW:
            staying = [row for row in self._rows if row.key in wanted]
            self._rearrange(staying + [self._rows[i] for i in leaving])
            spans = [(len(staying), len(self._rows) - 1)]
        for first, last in reversed(spans):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self._places = None
            self.endRemoveRows()

    def _arrange(self, order: Sequence[Hashable]) -> None:
        keys = [row.key for row in self._rows]
        moving = strays(keys, order)
        if len(moving) > FEW:
            by_key = {row.key: row for row in self._rows}
            self._rearrange([by_key[key] for key in order])
            return
        for place in moving:
            source = keys.index(order[place])
            target = keys.index(order[place - 1]) + 1 if place else 0
            self._move(keys, source, target)

    def _move(self, keys: list[Hashable], source: int, target: int) -> None:
        """Move one row in front of `target`, as places are before the move."""
        if not self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target):
            return  # it stands there already
        landing = target - 1 if target > source else target
        keys.insert(landing, keys.pop(source))
        self._rows.insert(landing, self._rows.pop(source))
        self._places = None
        self.endMoveRows()

    def _insert_among(self, new: Sequence[R], rows: Sequence[R]) -> None:
        if not new:
            return
        new_keys = {row.key for row in new}
        spans = list(runs([i for i, row in enumerate(rows) if row.key in new_keys]))
        if len(spans) > FEW:
            self._insert(len(self._rows), new)
            by_key = {row.key: row for row in self._rows}
            self._rearrange([by_key[row.key] for row in rows])
            return
        for first, last in spans:
            self._insert(first, rows[first : last + 1])

    def _insert(self, place: int, rows: Sequence[R]) -> None:
        self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self._places = None
        self.endInsertRows()

    def _rearrange(self, order: list[R]) -> None:
        """One new order of the same rows for all; views keep what is chosen through their persistent indexes."""
        self.layoutAboutToBeChanged.emit()
        places = {row.key: place for place, row in enumerate(order)}
        held = self.persistentIndexList()
        moved = [self.index(places[self._rows[old.row()].key], old.column()) for old in held]
        self._rows = order
        self._places = places
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _replace(self, rows: Sequence[R]) -> None:
        """Exchange the rows that read otherwise now, and have only those repainted."""
        changed = [i for i, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
        self._rows = list(rows)
        spans = list(runs(changed))
        if len(spans) > FEW:
            spans = [(changed[0], changed[-1])]
        for first, last in spans:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))
