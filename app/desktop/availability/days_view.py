"""A table of days: one is chosen, or a run of them; what the month and the week have in common."""

from abc import abstractmethod
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.desktop.availability.grasp import Grasp, cursor_over
from app.desktop.availability.month_delegate import Index, MonthDelegate
from app.desktop.availability.month_model import MonthModel
from app.desktop.availability.trial import Trial, TrialTip
from app.desktop.look.theme import Theme
from app.desktop.widgets.announce import announce
from app.domain.pages import WEEK
from app.wording.speech import Speech

_Flag = QItemSelectionModel.SelectionFlag

_BESIDE = 2 * 10 + 4  # the room around a weekday's name


class DaysView(QTableView):
    """Shows the model's days. What it asks for, the screen does: `wanted` names the days that are to be chosen."""

    wanted = Signal(date, date, bool)  # anchor, current day, and whether to turn to its month when it is another
    opened = Signal()  # Enter or a double click on the chosen days
    today_wanted = Signal()
    drop_wanted = Signal()
    shift_tried = Signal(object)  # the Shift by which the chosen absence is dragged by now
    shift_wanted = Signal(object)  # the Shift by which it is to be moved
    away_pressed = Signal(int)
    order_pressed = Signal(int)
    order_opened = Signal(int)

    def __init__(self, theme: Theme, model: MonthModel, painter: type[MonthDelegate], name: str) -> None:
        super().__init__()
        self._days = model
        self._anchor = self._current = date.min
        self._shown: tuple[date, date, date] | None = None
        self._turned = 0
        self._grasp: Grasp | None = None
        self._idle = False  # what was held was let go of by Escape, and the button is still down
        self.setModel(model)
        self.painter = painter(theme, self, model)
        self.setItemDelegate(self.painter)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            QCoreApplication.translate(
                "Calendar",
                "Arrows move the chosen absence with Alt, its end with Alt and Shift, its start with Ctrl and Shift.",
            )
        )
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
        self.viewport().setMouseTracking(True)
        self.tip = TrialTip(theme, self.viewport())
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

    def show_trial(self, trial: Trial, speech: Speech, now: datetime) -> None:
        """Says where the chosen absence is going and what it costs there, and marks it as long as it is held."""
        held = self._grasp is not None
        if held:
            self._mark_trial(trial)
        self.tip.say(trial, speech, now, stays=held)
        self.tip.lie_beside(self._trial_rect(trial))
        announce(self, self.tip.text())

    def _mark_trial(self, trial: Trial | None) -> None:
        """Marks the days where the absence would be."""
        self.painter.trial = None if trial is None else (trial.begin[0], trial.end[0])
        self.viewport().update()

    def _trial_rect(self, trial: Trial) -> QRect:
        """Where in the view it would be: its first day that is shown."""
        shown = enumerate(self._days.cells())
        place = next((n for n, cell in shown if cell and trial.begin[0] <= cell.day.date <= trial.end[0]), 0)
        return self.visualRect(self._days.index_at(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets go of an absence that is held, and leaves it where it was."""
        self.tip.hide()
        if event.key() == Qt.Key.Key_Escape and self._grasp is not None:
            self._let_go()
            self._idle = True
        else:
            self._on_key(event)

    @abstractmethod
    def _on_key(self, event: QKeyEvent) -> None:
        """What the other keys do."""

    def _grab(self, grasp: Grasp) -> None:
        self._grasp = grasp
        self.viewport().setCursor(cursor_over(grasp.grip, held=True, hours=grasp.minute is not None))

    def _drag(self, at: QPoint, day: date, minute: int = 0) -> None:
        """What is held follows the pointer to a minute of a day."""
        before = self._grasp
        if before is None:
            return
        self._grasp = before.dragged_to(at, day, minute)
        if self._grasp.shift != before.shift:
            self.shift_tried.emit(self._grasp.shift)

    def _let_go(self) -> Grasp | None:
        """Holds the absence no more; how it was held."""
        grasp, self._grasp = self._grasp, None
        if grasp is not None:
            self.tip.hide()
            self._mark_trial(None)
            self.viewport().unsetCursor()
        return grasp

    def _hover(self, index: Index, at: QPoint) -> None:
        """The pointer says what would happen to an absence beneath it."""
        held = self.painter.hold_at(index, at)
        if held is None:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(cursor_over(held[0], held=False, hours=held[1]))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch of the wheel turns a page; not while an absence is held."""
        self.tip.hide()
        self._turned += event.angleDelta().y()
        pages = int(self._turned / 120)
        if pages and self._grasp is None:
            self._turned -= pages * 120
            target = self.turned(-pages)
            self.wanted.emit(target, target, True)
        event.accept()

    @abstractmethod
    def turned(self, pages: int) -> date:
        """The day that is chosen so many pages later."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The weekdays by their initials where their names would be cut."""
        super().resizeEvent(event)
        metrics = self.horizontalHeader().fontMetrics()
        most = max((metrics.horizontalAdvance(name) for name in self._days.weekdays()), default=0)
        self._days.say_initials(most + _BESIDE > self.viewport().width() // WEEK)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.tip.hide()
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
