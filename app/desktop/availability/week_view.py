"""The week by the hour: a day is chosen, or some hours, by the keys or by dragging."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip

from app.desktop.availability.columns import Column, hours_shown
from app.desktop.availability.days_view import DaysView
from app.desktop.availability.month_model import MonthModel
from app.desktop.availability.week_delegate import WeekDelegate
from app.desktop.look.theme import Theme
from app.desktop.widgets.announce import announce
from app.desktop.widgets.hours import gutter_width, paint_hour_names
from app.desktop.widgets.tips import plain_tip
from app.domain.availability import MINUTES_A_DAY
from app.domain.instants import day_after
from app.domain.month import WEEK, week_dates

_Key = Qt.Key
STEP = 30  # minutes by which hours are chosen
Point = tuple[date, int]  # a minute of a day


class HourHeader(QHeaderView):
    """The names of the hours, beside the week."""

    def __init__(self, theme: Theme, painter: WeekDelegate) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme = theme
        self._painter = painter
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSectionsClickable(False)
        self.fit()

    def fit(self) -> None:
        """As wide as the names are."""
        self.setFixedWidth(gutter_width(self._theme))

    def paintSection(self, painter: QPainter, rect: QRect, _logical_index: int) -> None:
        painter.save()
        paint_hour_names(self._theme, painter, rect.left() + 2, self._painter.scale())
        painter.restore()


class WeekView(DaysView):
    """Seven days side by side. Up and down choose hours; Enter opens an absence over what is chosen."""

    hours_opened = Signal(date, int, date, int)  # from a minute of a day to another
    hours_chosen = Signal(date, int, date, int)
    day_chosen = Signal()  # hours are chosen no more

    def __init__(self, theme: Theme, model: MonthModel, name: str) -> None:
        super().__init__(theme, model, WeekDelegate, name)
        self._start_of_week = 0
        self._from: Point | None = None  # where the chosen hours begin
        self._to: Point | None = None  # and the half hour that the keys move
        self._dragging = False
        self._hour_names = HourHeader(theme, self.hours_painter)
        self.setVerticalHeader(self._hour_names)
        self._hour_names.show()

    @property
    def hours_painter(self) -> WeekDelegate:
        """The delegate that paints the hours."""
        assert isinstance(self.painter, WeekDelegate)  # it was made with this one
        return self.painter

    def show_columns(self, columns: Sequence[Column | None], weekdays: Sequence[tuple[str, str]], start: int) -> None:
        """Shows another week, or the same one later; weeks begin on weekday `start`."""
        self._start_of_week = start
        self.hours_painter.columns = tuple(columns)
        self._days.show([None if its is None else its.cell for its in columns], weekdays)
        self._fit_hours()

    def hours(self) -> tuple[Point, Point] | None:
        """The hours that are chosen, from a minute to another; None where a whole day is."""
        if self._from is None or self._to is None:
            return None
        start, end = sorted((self._from, self._to))
        return start, (end[0], min(MINUTES_A_DAY, end[1] + STEP))

    def say_hours(self, words: str) -> None:
        """What the hours that are chosen are, in words."""
        self.hours_painter.chosen_words = words
        announce(self, words)

    def turned(self, pages: int) -> date:
        """The same weekday so many weeks later; at the edges of time, this one."""
        return day_after(self._current, pages * WEEK) or self._current

    def choose(self, anchor: date, current: date) -> None:
        """Marks the days from one to the other, as far as they are shown; hours of other days are chosen no more."""
        if self._to is not None and self._to[0] != current:
            self._choose_hours(None, None)
        super().choose(anchor, current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by days and half hours, with Shift a run of them; pages by weeks, Home and End within one."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if modifiers == Qt.KeyboardModifier.ControlModifier and key == _Key.Key_Home:
            self.today_wanted.emit()
        elif modifiers & Qt.KeyboardModifier.AltModifier and key in _DAYS:
            self.shift_wanted.emit(self._days_of(key), shift)
        elif modifiers & ~Qt.KeyboardModifier.ShiftModifier or not (self._move(key, shift) or self._act(key)):
            event.ignore()

    def _move(self, key: int, shift: bool) -> bool:
        """Moves what is chosen; whether the key is for that."""
        if key in _HOURS:
            self._move_hours(_HOURS[_Key(key)], shift)
            return True
        target = self._target(key)
        if target is None:
            return key in _DAYS or key in _PAGES
        to = self._to
        self.wanted.emit(self._anchor if shift and to is None else target, target, True)
        if to is not None and key in _DAYS:
            self._choose_hours(self._from if shift else (target, to[1]), (target, to[1]))
        return True

    def _act(self, key: int) -> bool:
        """Opens, drops, or goes back to the whole day; whether the key is for that."""
        chosen = self.hours()
        if key in (_Key.Key_Return, _Key.Key_Enter):
            if chosen is not None:
                self.hours_opened.emit(*chosen[0], *chosen[1])
            else:
                self.opened.emit()
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self.drop_wanted.emit()
        elif key == _Key.Key_Escape and chosen is not None:
            self._choose_hours(None, None)
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses the day under the pointer and what stands there; on free hours, the half hour."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        cell = self._days.cell_at(index)
        if cell is None or event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        painter, day = self.hours_painter, cell.day.date
        self._choose_hours(None, None)
        self.wanted.emit(day, day, False)
        away, order = painter.away_at(index, at), painter.order_at(index, at)
        if away is not None:
            self.away_pressed.emit(away)
        if order is not None:
            self.order_pressed.emit(order)
        taken = away is not None or order is not None
        self._dragging = not taken and at.y() >= painter.scale().top and event.button() == Qt.MouseButton.LeftButton
        if self._dragging:
            self._choose_hours((day, self._half_hour(at)), (day, self._half_hour(at)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging chooses the hours until there."""
        at = event.position().toPoint()
        cell = self._days.cell_at(self.indexAt(at))
        if self._dragging and cell is not None and self._from is not None:
            self._choose_hours(self._from, (cell.day.date, self._half_hour(at)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hours that were dragged over become an absence; a click alone has chosen."""
        dragged = self._dragging and self._from != self._to
        self._dragging = False
        chosen = self.hours()
        if dragged and chosen is not None:
            self.hours_opened.emit(*chosen[0], *chosen[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the order under the pointer, else what is chosen."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        order, chosen = self.painter.order_at(index, at), self.hours()
        if order is not None:
            self.order_opened.emit(order)
        elif chosen is not None:
            self.hours_opened.emit(*chosen[0], *chosen[1])
        elif self._days.cell_at(index) is not None:
            self.opened.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """What stands under the pointer in full, in a tip of plain text."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            lines = [line for line in self.hours_painter.tip_at(self.indexAt(event.pos()), event.pos()) if line]
            QToolTip.showText(event.globalPos(), plain_tip(lines), self)
            return True
        return super().viewportEvent(event)

    def _move_hours(self, by: int, shift: bool) -> None:
        """The first key chooses the first working half hour of the day; the next ones go on from there."""
        if self._to is None:
            first = self._first_minute()
            self._choose_hours((self._current, first), (self._current, first))
            return
        day, minute = self._to
        minute = min(max(minute + by * STEP, 0), MINUTES_A_DAY - STEP)
        self._choose_hours(self._from if shift else (day, minute), (day, minute))

    def _first_minute(self) -> int:
        """Now where the day is today, else when its work begins."""
        shown = (its for its in self.hours_painter.columns if its is not None)
        column = next((its for its in shown if its.cell.day.date == self._current), None)
        if column is None:
            return self.hours_painter.hours[0] * 60
        begins = column.now if column.now is not None else next((span[0] for span in column.working), None)
        return (self.hours_painter.hours[0] * 60 if begins is None else begins) // STEP * STEP

    def _choose_hours(self, begin: Point | None, end: Point | None) -> None:
        if (begin, end) == (self._from, self._to):
            return
        self._from, self._to = begin, end
        chosen = self.hours()
        if chosen is None:
            self.day_chosen.emit()
        else:
            self.hours_chosen.emit(*chosen[0], *chosen[1])
        self._fit_hours()

    def _fit_hours(self) -> None:
        """The scale holds what the days need, and the hours that are chosen."""
        painter, chosen = self.hours_painter, self.hours()
        first, last = hours_shown(painter.columns)
        painter.chosen = {}
        if chosen is not None:
            (begin, start), (finish, end) = chosen
            first, last = min(first, start // 60, end // 60), max(last, -(-end // 60), -(-start // 60))
            for place, column in enumerate(painter.columns):
                day = column.cell.day.date if column is not None else None
                if day is not None and begin <= day <= finish:
                    painter.chosen[place] = (start if day == begin else 0, end if day == finish else MINUTES_A_DAY)
        painter.hours = (first, min(24, last))
        self.viewport().update()
        self._hour_names.viewport().update()

    def _half_hour(self, at: QPoint) -> int:
        return min(int(self.hours_painter.scale().minute(at.y())) // STEP * STEP, MINUTES_A_DAY - STEP)

    def _target(self, key: int) -> date | None:
        """Where a key leads; None for one that does not move, and at the edges of time."""
        if key in (_Key.Key_Home, _Key.Key_End):
            days = [day for day in week_dates(self._current, self._start_of_week) if day is not None]
            return days[0] if key == _Key.Key_Home else days[-1]
        if key in _PAGES:
            return day_after(self._current, _PAGES[_Key(key)] * WEEK)
        return day_after(self._current, self._days_of(key)) if key in _DAYS else None

    def _days_of(self, key: int) -> int:
        return -_DAYS[_Key(key)] if self.isRightToLeft() else _DAYS[_Key(key)]

    def _on_theme(self) -> None:
        self._hour_names.fit()
        super()._on_theme()


_DAYS = {_Key.Key_Left: -1, _Key.Key_Right: 1}
_HOURS = {_Key.Key_Up: -1, _Key.Key_Down: 1}
_PAGES = {_Key.Key_PageUp: -1, _Key.Key_PageDown: 1}
