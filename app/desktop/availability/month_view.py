"""The table of a month: one day is chosen, or a run of days; the keys and the mouse go by date."""

from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.desktop.availability.month_delegate import MonthDelegate
from app.desktop.availability.month_model import MonthModel
from app.desktop.look.theme import Theme
from app.domain.instants import day_after
from app.domain.month import WEEK, months_on, same_day

_Key = Qt.Key
_Flag = QItemSelectionModel.SelectionFlag


class MonthView(QTableView):
    """Shows the model's month. What it asks for, the screen does: `wanted` names the days that are to be chosen."""

    wanted = Signal(date, date, bool)  # anchor, current day, and whether to turn to its month when it is another
    opened = Signal()  # Enter or a double click on the chosen days
    today_wanted = Signal()
    drop_wanted = Signal()
    shift_wanted = Signal(int, bool)  # by how many days the chosen absence is to move, or its end alone
    away_pressed = Signal(int)
    order_pressed = Signal(int)
    order_opened = Signal(int)

    def __init__(self, theme: Theme, model: MonthModel, name: str) -> None:
        super().__init__()
        self._days = model
        self._anchor = self._current = date.min
        self._shown: tuple[date, date, date] | None = None
        self._turned = 0
        self._grabbed: tuple[date, bool] | None = None  # the day on which an absence was taken hold of; by its end?
        self.setModel(model)
        self.painter = MonthDelegate(theme, self)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by days and weeks, with Shift a run of them, with Alt the absence; pages by months, Home to today."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _MOVES:
            days = _MOVES[_Key(event.key())]
            self.shift_wanted.emit(-days if abs(days) == 1 and self.isRightToLeft() else days, shift)
            return
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            event.ignore()
            return
        target = self._target(event.key())
        if target is not None:
            self.wanted.emit(self._anchor if shift else target, target, True)
        elif event.key() == _Key.Key_Home:
            self.today_wanted.emit()
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (_Key.Key_Delete, _Key.Key_Backspace):
            self.drop_wanted.emit()
        elif event.key() not in _MOVES and event.key() not in _MONTHS:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses the day under the pointer, with Shift the days until there; an absence or a due on it as well."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        cell = self._days.cell_at(index)
        if cell is None or event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        if event.button() == Qt.MouseButton.RightButton and self.first <= cell.day.date <= self.last:
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.wanted.emit(self._anchor if shift else cell.day.date, cell.day.date, False)
        away, order = self.painter.away_at(index, at), self.painter.order_at(index, at)
        if away is not None:
            self.away_pressed.emit(away)
            if event.button() == Qt.MouseButton.LeftButton and not shift:
                self._grab(cell.day.date, self.painter.ends_at(index, at))
        if order is not None:
            self.order_pressed.emit(order)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging an absence moves it, by its end stretches it; dragging elsewhere chooses a run of days."""
        if self._grabbed is not None:
            return
        cell = self._days.cell_at(self.indexAt(event.position().toPoint()))
        if event.buttons() & Qt.MouseButton.LeftButton and cell is not None and cell.day.date != self._current:
            self.wanted.emit(self._anchor, cell.day.date, False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """An absence that was taken hold of goes where it is let go; all else the press and the moves have chosen."""
        if self._grabbed is None:
            return
        (day, stretch), self._grabbed = self._grabbed, None
        self.viewport().unsetCursor()
        cell = self._days.cell_at(self.indexAt(event.position().toPoint()))
        if cell is not None and cell.day.date != day:
            self.shift_wanted.emit((cell.day.date - day).days, stretch)

    def _grab(self, day: date, stretch: bool) -> None:
        self._grabbed = (day, stretch)
        shape = Qt.CursorShape.SizeHorCursor if stretch else Qt.CursorShape.ClosedHandCursor
        self.viewport().setCursor(shape)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the due under the pointer, else the day."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        order = self.painter.order_at(index, at)
        if order is not None:
            self.order_opened.emit(order)
        elif self._days.cell_at(index) is not None:
            self.opened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch of the wheel turns a page."""
        self._turned += event.angleDelta().y()
        pages = int(self._turned / 120)
        if pages:
            self._turned -= pages * 120
            target = same_day(months_on(self._current.replace(day=1), -pages), self._current.day)
            self.wanted.emit(target, target, True)
        event.accept()

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

    def _target(self, key: int) -> date | None:
        """Where a key leads; None for one that does not move, and at the edges of time."""
        if key in _MONTHS:
            return same_day(months_on(self._current.replace(day=1), _MONTHS[_Key(key)]), self._current.day)
        if key not in _MOVES:
            return None
        days = _MOVES[_Key(key)]
        return day_after(self._current, -days if abs(days) == 1 and self.isRightToLeft() else days)

    def _on_theme(self) -> None:
        self.doItemsLayout()
        self.viewport().update()


_MOVES = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -WEEK, _Key.Key_Down: WEEK}
_MONTHS = {_Key.Key_PageUp: -1, _Key.Key_PageDown: 1}
