"""A table of days: one is chosen, or a run of them; what the month and the week have in common."""

from abc import abstractmethod
from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.desktop.availability.month_delegate import MonthDelegate
from app.desktop.availability.month_model import MonthModel
from app.desktop.look.theme import Theme
from app.domain.month import WEEK

_Flag = QItemSelectionModel.SelectionFlag


class DaysView(QTableView):
    """Shows the model's days. What it asks for, the screen does: `wanted` names the days that are to be chosen."""

    wanted = Signal(date, date, bool)  # anchor, current day, and whether to turn to its month when it is another
    opened = Signal()  # Enter or a double click on the chosen days
    today_wanted = Signal()
    drop_wanted = Signal()
    shift_wanted = Signal(int, bool)  # by how many days the chosen absence is to move, or its end alone
    away_pressed = Signal(int)
    order_pressed = Signal(int)
    order_opened = Signal(int)

    def __init__(self, theme: Theme, model: MonthModel, painter: type[MonthDelegate], name: str) -> None:
        super().__init__()
        self._days = model
        self._anchor = self._current = date.min
        self._shown: tuple[date, date, date] | None = None
        self._turned = 0
        self._grabbed: tuple[date, bool] | None = None  # the day on which an absence was taken hold of; by its end?
        self.setModel(model)
        self.painter = painter(theme, self)
        self.setItemDelegate(self.painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        theme.changed.connect(self._on_theme)

    @property
    def first(self) -> date:
        """The earliest of the chosen days."""
        return min(self._anchor, self._current)

    @property
    def last(self) -> date:
        """The latest of the chosen days."""
        return max(self._anchor, self._current)

    @property
    def current(self) -> date:
        """The day that the keys move."""
        return self._current

    def choose(self, anchor: date, current: date) -> None:
        """Marks the days from one to the other, as far as they are shown."""
        shown = (anchor, current, next(cell.day.date for cell in self._days.cells() if cell is not None))
        if shown == self._shown:
            return
        self._shown = shown
        self._anchor, self._current = anchor, current
        places = [
            place for place, cell in enumerate(self._days.cells()) if cell and self.first <= cell.day.date <= self.last
        ]
        selection = QItemSelection()
        for week in sorted({place // WEEK for place in places}):
            row = [place for place in places if place // WEEK == week]
            selection.select(self._days.index_at(row[0]), self._days.index_at(row[-1]))
        here = next((p for p in places if (cell := self._days.cells()[p]) and cell.day.date == current), None)
        if here is not None:
            self.selectionModel().setCurrentIndex(self._days.index_at(here), _Flag.NoUpdate)
        self.selectionModel().select(selection, _Flag.ClearAndSelect)
        self.viewport().update()

    def mark(self, away_id: int | None, order_id: int | None) -> None:
        """Lets an absence and a due stand out."""
        if (self.painter.chosen_away, self.painter.chosen_order) != (away_id, order_id):
            self.painter.chosen_away, self.painter.chosen_order = away_id, order_id
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch of the wheel turns a page."""
        self._turned += event.angleDelta().y()
        pages = int(self._turned / 120)
        if pages:
            self._turned -= pages * 120
            target = self.turned(-pages)
            self.wanted.emit(target, target, True)
        event.accept()

    @abstractmethod
    def turned(self, pages: int) -> date:
        """The day that is chosen so many pages later."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Qt would choose a rectangle; days are chosen by date."""

    def scrollTo(
        self, index: object, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Everything is in sight."""

    def _on_theme(self) -> None:
        self.doItemsLayout()
        self.viewport().update()
