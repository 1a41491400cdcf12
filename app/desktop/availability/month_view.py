"""The table of a month: one day is chosen, or a run of days; the keys and the mouse go by date."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.desktop.availability.days_view import DaysView
from app.desktop.availability.grasp import Grasp, grip_of
from app.desktop.availability.month_delegate import MonthDelegate
from app.desktop.availability.month_model import MonthModel
from app.desktop.look.theme import Theme
from app.domain.instants import day_after
from app.domain.moving import Shift
from app.domain.pages import WEEK, months_on, same_day

_Key = Qt.Key


class MonthView(DaysView):
    """The weeks around a month."""

    def __init__(self, theme: Theme, model: MonthModel, name: str) -> None:
        super().__init__(theme, model, MonthDelegate, name)

    def turned(self, pages: int) -> date:
        """The same day so many months later."""
        return same_day(months_on(self._current.replace(day=1), pages), self._current.day)

    def _on_key(self, event: QKeyEvent) -> None:
        """Arrows by days and weeks, with Shift a run of them, with Alt the absence; pages by months, Home to today."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        grip = grip_of(event.modifiers())
        if grip is not None and event.key() in _MOVES:
            self.shift_wanted.emit(Shift(days=self._days_of(event.key()), grip=grip))
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
        self.tip.hide()
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
            held = self.painter.hold_at(index, at)
            if held is not None and event.button() == Qt.MouseButton.LeftButton and not shift:
                self._grab(Grasp(held[0], at, cell.day.date))
        if order is not None:
            self.order_pressed.emit(order)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging an absence moves it, by its ends stretches it; dragging elsewhere chooses a run of days."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        cell = self._days.cell_at(index)
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(index, at)
        elif cell is not None and self._grasp is not None:
            self._drag(at, cell.day.date)
        elif cell is not None and not self._idle and cell.day.date != self._current:
            self.wanted.emit(self._anchor, cell.day.date, False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """An absence that was taken hold of goes where it is let go; all else the press and the moves have chosen."""
        self._idle = False
        grasp = self._let_go()
        if grasp is not None and grasp.shift.days:
            self.shift_wanted.emit(grasp.shift)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the due under the pointer, else the day."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        order = self.painter.order_at(index, at)
        if order is not None:
            self.order_opened.emit(order)
        elif self._days.cell_at(index) is not None:
            self.opened.emit()

    def _target(self, key: int) -> date | None:
        """Where a key leads; None for one that does not move, and at the edges of time."""
        if key in _MONTHS:
            return self.turned(_MONTHS[_Key(key)])
        return day_after(self._current, self._days_of(key)) if key in _MOVES else None

    def _days_of(self, key: int) -> int:
        days = _MOVES[_Key(key)]
        return -days if abs(days) == 1 and self.isRightToLeft() else days


_MOVES = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -WEEK, _Key.Key_Down: WEEK}
_MONTHS = {_Key.Key_PageUp: -1, _Key.Key_PageDown: 1}
