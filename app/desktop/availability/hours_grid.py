"""Weekly hours: drawn upon a week, and beside it in seven lines, each with its total and a way to copy it."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from app.desktop.availability.hours_week import HoursWeek
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import icon_button
from app.desktop.widgets.edits import ReadingEdit
from app.desktop.widgets.fields import FieldMessage
from app.desktop.widgets.label import Label
from app.domain.availability import HoursRange, week_minutes
from app.domain.hours_text import parse_ranges
from app.wording import calendar as words
from app.wording.speech import Speech

Ranges = tuple[tuple[int, int], ...]
ROOM = 14  # letters that a line is wider than it must be
_WEEKDAYS = range(5)


class RangesEdit(ReadingEdit[Ranges]):
    """A day's working hours, typed as "9:00–12:00, 13:30–17:30"; blank for a day off."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self.setPlaceholderText(QCoreApplication.translate("Hours", "day off"))

    def ranges(self) -> Ranges:
        """The hours that were read; none for a day off."""
        return self.value() or ()

    def read(self, text: str) -> Ranges | None:
        return parse_ranges(text)

    def say(self, value: Ranges) -> str:
        return words.ranges(self._speech, value)

    def explain(self) -> str:
        example = words.ranges(self._speech, ((540, 720), (810, 1050)))
        text = QCoreApplication.translate("Hours", "Not hours of a day: write {example}, or nothing for a day off.")
        return text.format(example=example)


class HoursGrid(QWidget):
    """The seven days of a week, from the day on which it starts here; what is drawn and what is written agree."""

    changed = Signal()

    def __init__(self, theme: Theme, speech: Speech, week_start: int) -> None:
        super().__init__()
        self._theme = theme
        self._speech = speech
        self._order = tuple((week_start + n) % 7 for n in range(7))
        self._names = [speech.weekday(date(2024, 1, 1) + timedelta(days=n)) for n in range(7)]
        self.edits = {weekday: RangesEdit(speech) for weekday in self._order}
        self.messages = {weekday: FieldMessage(theme) for weekday in self._order}
        self._totals = {weekday: Label(theme, size=Size.SMALL, tone=Tone.MUTED) for weekday in self._order}
        self.copies: dict[int, QToolButton] = {weekday: self._copy_button(weekday) for weekday in self._order}
        self.total = Label(theme, strong=True)
        self.week = HoursWeek(theme, speech, self._order)
        self._drawing = False
        self._lay_out()
        self.week.changed.connect(self._on_drawn)
        self.week.by_keys.connect(lambda by_keys: self._explain(by_keys=by_keys))
        for weekday, edit in self.edits.items():
            edit.value_changed.connect(self._on_changed)
            edit.textChanged.connect(lambda _text, weekday=weekday: self._on_text(weekday))
            edit.complained.connect(lambda sentence, weekday=weekday: self._complain(weekday, sentence))

    def set_hours(self, hours: Iterable[HoursRange]) -> None:
        """Write these hours into the lines."""
        ranges = _by_day(hours)
        for weekday, edit in self.edits.items():
            edit.set_value(ranges[weekday] or None)
            edit.setCursorPosition(0)
        self._on_changed()

    def hours(self) -> tuple[HoursRange, ...]:
        """The hours as they stand in the lines; what can't be read counts as none."""
        return tuple(
            HoursRange(weekday, start, end)
            for weekday in sorted(self.edits)
            for start, end in self.edits[weekday].ranges()
        )

    def complain(self) -> bool:
        """Marks every line that can't be read and goes to the first; False when all can."""
        unreadable = [weekday for weekday in self._order if self.edits[weekday].complaint()]
        for weekday in reversed(unreadable):
            self.refuse(weekday, self.edits[weekday].complaint())
        return bool(unreadable)

    def refuse(self, weekday: int, sentence: str) -> None:
        """Marks a day's line, says why beneath it, and goes there."""
        self._complain(weekday, sentence)
        self.edits[weekday].setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self, weekday: int, to: Iterable[int]) -> None:
        """Writes a day's hours into other days' lines."""
        value = self.edits[weekday].value()
        for other in to:
            self.edits[other].set_value(value or None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lines stand beside the week where there is room, else beneath it."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if self._beside(event.size().width()) else ways.TopToBottom)

    def sizeHint(self) -> QSize:
        """Side by side, with some room for days of many hours."""
        widths = self._drawn.sizeHint().width() + self._written.sizeHint().width() + self._both.spacing()
        wanted = widths + ROOM * self.fontMetrics().averageCharWidth()
        return QSize(wanted, self.heightForWidth(wanted))

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of the two: they need not stand side by side."""
        widest = max(self._drawn.minimumSize().width(), self._written.minimumSize().width())
        return QSize(widest, max(self._drawn.minimumSize().height(), self._written.minimumSize().height()))

    def hasHeightForWidth(self) -> bool:
        """Beneath each other they are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of both, as they would stand at that width."""
        heights = [_height(each, width // 2 if self._beside(width) else width) for each in (self._drawn, self._written)]
        return max(heights) if self._beside(width) else sum(heights) + self._both.spacing()

    def _beside(self, width: int) -> bool:
        least = self._drawn.minimumSize().width() + self._written.minimumSize().width() + self._both.spacing()
        return width >= least

    def _copy_button(self, weekday: int) -> QToolButton:
        say, name = QCoreApplication.translate, self._names[weekday]
        button = icon_button(self._theme, Icon.COPY, say("Hours", "Copy {day} to other days").format(day=name))
        menu = QMenu(button)
        following = self._order[self._order.index(weekday) + 1 :][:1]
        if following:
            text = say("Hours", "Copy to {day}").format(day=self._names[following[0]])
            menu.addAction(text, lambda: self.copy(weekday, following))
        menu.addAction(say("Hours", "Copy to Monday–Friday"), lambda: self.copy(weekday, _WEEKDAYS))
        menu.addAction(say("Hours", "Copy to every day"), lambda: self.copy(weekday, self._order))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _lay_out(self) -> None:
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(3 * UNIT)
        self.hint = Label(self._theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self._explain(by_keys=False)
        self._drawn, self._written = QVBoxLayout(), QVBoxLayout()
        self._drawn.setSpacing(UNIT // 2)
        self._drawn.addWidget(self.week, 1)
        self._drawn.addWidget(self.hint)
        self._written.setSpacing(UNIT)
        self._written.addLayout(self._lines())
        self._written.addWidget(self.total)
        self._written.addStretch(1)
        self._both.addLayout(self._drawn, 5)
        self._both.addLayout(self._written, 4)

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT // 2)
        grid.setColumnStretch(1, 1)
        widest = max(self._totals[0].fontMetrics().horizontalAdvance(self._speech.duration(m)) for m in (750, 1439))
        for row, weekday in enumerate(self._order):
            edit, name = self.edits[weekday], Label(self._theme, self._names[weekday])
            name.setBuddy(edit)
            edit.setAccessibleName(self._names[weekday])
            beside = QVBoxLayout()
            beside.setSpacing(2)
            beside.addWidget(edit)
            beside.addWidget(self.messages[weekday])
            grid.addLayout(beside, row, 1)  # before the button behind it, for Tab to come to it first
            total = self._totals[weekday]
            total.setMinimumWidth(widest)
            total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, widget in ((0, name), (2, total), (3, self.copies[weekday])):
                widget.setMinimumHeight(edit.sizeHint().height())
                grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
        return grid

    def _explain(self, *, by_keys: bool) -> None:
        """How the week is drawn upon, by what one has in hand."""
        say = QCoreApplication.translate
        keys = say("Hours", "Arrows choose, Enter adds, Alt moves, (Ctrl+)Shift stretches, Del removes.")
        self.week.setWhatsThis(keys)
        self.hint.setText(keys if by_keys else say("Hours", "Drag to add, stretch or move hours; Del removes them."))

    def _on_drawn(self) -> None:
        """Writes what was drawn into the lines; one that can't be read stays, unless its day was drawn upon."""
        ranges = _by_day(self.week.hours)
        self._drawing = True
        for weekday, edit in self.edits.items():
            if edit.ranges() != ranges[weekday]:
                edit.set_value(ranges[weekday] or None)
                edit.setCursorPosition(0)
        self._drawing = False
        self._on_changed()

    def _on_changed(self) -> None:
        if self._drawing:
            return
        for weekday, edit in self.edits.items():
            minutes = sum(end - start for start, end in edit.ranges())
            self._totals[weekday].setText(self._speech.duration(minutes) if minutes else "")
            self.copies[weekday].setEnabled(not edit.complaint())
        hours = self.hours()
        self.total.setText(words.week_total(self._speech, week_minutes(hours)))
        self.total.set_tone(Tone.INK if hours else Tone.RED)
        self._show_drawn()
        self.changed.emit()

    def _show_drawn(self) -> None:
        self.week.show_hours(self.hours(), (weekday for weekday, edit in self.edits.items() if edit.complaint()))

    def _on_text(self, weekday: int) -> None:
        """What was refused is tried anew; a line that can't be read changes nothing but how its day is shown."""
        if self.messages[weekday].refused:
            self._complain(weekday, "")
        if not self._drawing:
            self._show_drawn()

    def _complain(self, weekday: int, sentence: str) -> None:
        edit, message = self.edits[weekday], self.messages[weekday]
        if sentence:
            message.refuse(sentence)
        else:
            message.clear()
        edit.setAccessibleDescription(sentence)
        edit.setProperty("refused", bool(sentence))
        edit.style().unpolish(edit)
        edit.style().polish(edit)


def _by_day(hours: Iterable[HoursRange]) -> dict[int, Ranges]:
    """The ranges of each weekday, earliest first."""
    ranges: dict[int, Ranges] = {weekday: () for weekday in range(7)}
    for its in sorted(hours, key=lambda r: (r.weekday, r.start, r.end)):
        ranges[its.weekday] += ((its.start, its.end),)
    return ranges


def _height(layout: QVBoxLayout, width: int) -> int:
    return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
