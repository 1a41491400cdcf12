"""Whole weeks as a table: it is given cells, and has only those repainted that read otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.desktop.availability.cells import Cell
from app.domain.pages import WEEK, WEEKS

Index = QModelIndex | QPersistentModelIndex


class MonthModel(QAbstractTableModel):
    """Whole weeks of days; those outside the years 1 to 9999 are empty and can't be chosen."""

    def __init__(self, parent: QObject | None = None, weeks: int = WEEKS) -> None:
        super().__init__(parent)
        self._cells: tuple[Cell | None, ...] = (None,) * (weeks * WEEK)
        self._names: tuple[tuple[str, str], ...] = (("", ""),) * WEEK
        self._initials = False

    def show(self, cells: Sequence[Cell | None], weekdays: Sequence[tuple[str, str]]) -> None:
        """Show these cells under these weekdays, each a short name and one in full."""
        before, self._cells = self._cells, tuple(cells)
        for place, (old, new) in enumerate(zip(before, self._cells, strict=True)):
            if old != new:
                index = self.index_at(place)
                self.dataChanged.emit(index, index)
        if tuple(weekdays) != self._names:
            self._names = tuple(weekdays)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK - 1)

    def say_initials(self, only: bool) -> None:
        """Names the weekdays by their first letter alone, or by their short names."""
        if only != self._initials:
            self._initials = only
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK - 1)

    def weekdays(self) -> tuple[str, ...]:
        """The short names of the weekdays."""
        return tuple(short for short, _ in self._names)

    def cells(self) -> tuple[Cell | None, ...]:
        """The cells as they are shown."""
        return self._cells

    def cell_at(self, index: Index) -> Cell | None:
        """The day at an index."""
        return self._cells[index.row() * WEEK + index.column()] if index.isValid() else None

    def index_at(self, place: int) -> QModelIndex:
        """The index of one of the places."""
        return self.index(place // WEEK, place % WEEK)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        return 0 if parent.isValid() else len(self._cells) // WEEK

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        return 0 if parent.isValid() else WEEK

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.cell_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.number
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip
        return cell.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < WEEK:
            return None
        short, full = self._names[section]
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: short[:1].upper() if self._initials else short,
            Qt.ItemDataRole.AccessibleTextRole: full,
            Qt.ItemDataRole.TextAlignmentRole: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        }
        return values.get(role)
