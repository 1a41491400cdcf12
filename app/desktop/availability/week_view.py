"""The week by the hour: a day is chosen, or some hours, by the keys or by dragging."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.desktop.availability.columns import Column, Point, by_column, first_minute, hours_shown
from app.desktop.availability.days_view import DaysView
from app.desktop.availability.grasp import Grasp, grip_of
from app.desktop.availability.hour_header import HourHeader
from app.desktop.availability.month_model import MonthModel
from app.desktop.availability.trial import Trial
from app.desktop.availability.week_delegate import WeekDelegate
from app.desktop.look.theme import Theme
from app.desktop.widgets.announce import announce
from app.domain.availability import MINUTES_A_DAY
from app.domain.instants import day_after
from app.domain.moving import Shift
from app.domain.pages import WEEK, week_dates

_Key = Qt.Key
STEP = 30  # minutes by which hours are chosen
NUDGE = 8  # more than half a quarter of an hour: a key leads an absence to the next one
REACH_MS = 250  # after which another hour comes in sight where the pointer drags beyond those that are


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
        self._tried: tuple[Point, Point] | None = None  # where an absence that is held would be
        self._kept: tuple[int, int] | None = None  # the hours in sight while something is dragged
        self._pulled = QPoint()  # and where the pointer is
        self._reach = QTimer(self, interval=REACH_MS)
        self._reach.timeout.connect(self._reach_further)
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

    def _on_key(self, event: QKeyEvent) -> None:
        """Arrows by days and half hours, with Shift a run of them, with Alt the absence; pages by weeks, Home and End
        within one."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        key, grip = event.key(), grip_of(modifiers)
        if modifiers == Qt.KeyboardModifier.ControlModifier and key == _Key.Key_Home:
            self.today_wanted.emit()
        elif grip is not None and key in _DAYS:
            self.shift_wanted.emit(Shift(days=self._days_of(key), grip=grip))
        elif grip is not None and key in _HOURS:
            self.shift_wanted.emit(Shift(minutes=_HOURS[_Key(key)] * NUDGE, grip=grip))
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
        self.tip.hide()
        painter, day = self.hours_painter, cell.day.date
        self._choose_hours(None, None)
        self.wanted.emit(day, day, False)
        away, order = painter.away_at(index, at), painter.order_at(index, at)
        if away is not None:
            self.away_pressed.emit(away)
        if order is not None:
            self.order_pressed.emit(order)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        held = painter.hold_at(index, at)
        if held is not None:
            self._grab(Grasp(held[0], at, day, self._minute(at) if held[1] else None))
            self._kept = painter.hours
        self._dragging = away is None and order is None and at.y() >= painter.scale().top
        if self._dragging:
            self._choose_hours((day, self._half_hour(at)), (day, self._half_hour(at)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging an absence moves it, by its ends stretches it; dragging over free hours chooses them."""
        at = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(self.indexAt(at), at)
        elif self._grasp is not None or (self._dragging and self._from is not None):
            self._pull(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """An absence goes where it is let go; hours that were dragged over become one; a click alone has chosen."""
        dragged = self._dragging and self._from != self._to
        self._idle = self._dragging = False
        grasp, chosen = self._let_go(), self.hours()
        if grasp is not None and grasp.dragged:
            self.shift_wanted.emit(grasp.shift)
        elif dragged and chosen is not None:
            self.hours_opened.emit(*chosen[0], *chosen[1])

    def _pull(self, at: QPoint) -> None:
        """What is dragged follows the pointer to a point of the view; beyond the hours in sight, more of them come."""
        self._pulled, room, scale = at, self.viewport().rect(), self.hours_painter.scale()
        if scale.top <= at.y() <= scale.top + scale.height or (self._grasp and self._grasp.minute is None):
            self._reach.stop()
        elif not self._reach.isActive():
            self._reach.start()
        inside = QPoint(min(max(at.x(), 0), room.right()), min(max(at.y(), 0), room.bottom()))
        cell = self._days.cell_at(self.indexAt(inside))
        if cell is not None and self._grasp is not None:
            self._drag(at, cell.day.date, self._minute(inside))
        elif cell is not None:
            self._choose_hours(self._from, (cell.day.date, self._half_hour(inside)))

    def _reach_further(self) -> None:
        """Another hour comes in sight, at the side where the pointer is."""
        first, last = self.hours_painter.hours
        above = self._pulled.y() < self.hours_painter.scale().top
        self._kept = (max(0, first - 1), last) if above else (first, min(24, last + 1))
        self._fit_hours()
        self._pull(self._pulled)

    def _let_go(self) -> Grasp | None:
        grasp = super()._let_go()
        self._see_all_hours()
        return grasp

    def _see_all_hours(self) -> None:
        """Nothing is dragged any more: the scale fits what there is."""
        self._reach.stop()
        if self._kept is not None:
            self._kept = None
            self._fit_hours()

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

    def _move_hours(self, by: int, shift: bool) -> None:
        """The first key chooses the first working half hour of the day; the next ones go on from there."""
        if self._to is None:
            painter = self.hours_painter
            first = first_minute(painter.columns, self._current, painter.hours[0] * 60) // STEP * STEP
            self._choose_hours((self._current, first), (self._current, first))
            return
        day, minute = self._to
        minute = min(max(minute + by * STEP, 0), MINUTES_A_DAY - STEP)
        self._choose_hours(self._from if shift else (day, minute), (day, minute))

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
        """The scale holds what the days need, and the hours that are chosen; while something is dragged, it stays."""
        painter, marked = self.hours_painter, self._tried or self.hours()
        first, last = hours_shown(painter.columns)
        if self._kept is not None:
            first, last = min(first, self._kept[0]), max(last, self._kept[1])
        elif marked is not None:
            (_, start), (_, end) = marked
            first, last = min(first, start // 60, end // 60), max(last, -(-end // 60), -(-start // 60))
        painter.chosen = by_column(painter.columns, *marked) if marked is not None else {}
        painter.hours = (first, min(24, last))
        self.viewport().update()
        self._hour_names.viewport().update()

    def _mark_trial(self, trial: Trial | None) -> None:
        hours = trial if trial is not None and trial.by_hours else None
        self._tried = None if hours is None else (hours.begin, hours.end)
        if hours is not None:
            self.hours_painter.chosen_words = hours.hours
        self._fit_hours()
        super()._mark_trial(trial if hours is None else None)

    def _trial_rect(self, trial: Trial) -> QRect:
        pieces = by_column(self.hours_painter.columns, trial.begin, trial.end) if trial.by_hours else {}
        place = min(pieces, default=None)
        if place is None:
            return super()._trial_rect(trial)
        return self.hours_painter.hours_rect(self.visualRect(self._days.index_at(place)), *pieces[place]).toRect()

    def _minute(self, at: QPoint) -> int:
        return round(self.hours_painter.scale().minute(at.y()))

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
