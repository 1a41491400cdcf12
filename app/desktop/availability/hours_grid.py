"""Seven lines of weekly hours, each with its total and a way to copy it to other days."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import icon_button
from app.desktop.widgets.edits import ReadingEdit
from app.desktop.widgets.fields import FieldMessage
from app.desktop.widgets.label import Label
from app.domain.availability import HoursRange
from app.domain.hours_text import parse_ranges
from app.wording import calendar as words
from app.wording.speech import Speech

Ranges = tuple[tuple[int, int], ...]
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
    """The seven days of a week, from the day on which it starts here."""

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
        self._lay_out()
        for weekday, edit in self.edits.items():
            edit.value_changed.connect(self._on_changed)
            edit.textChanged.connect(lambda _text, weekday=weekday: self._forgive(weekday))
            edit.complained.connect(lambda sentence, weekday=weekday: self._complain(weekday, sentence))

    def set_hours(self, hours: Iterable[HoursRange]) -> None:
        """Write these hours into the lines."""
        ranges: dict[int, list[tuple[int, int]]] = {weekday: [] for weekday in self._order}
        for its in sorted(hours, key=lambda r: (r.weekday, r.start)):
            ranges[its.weekday].append((its.start, its.end))
        for weekday, edit in self.edits.items():
            edit.set_value(tuple(ranges[weekday]) or None)
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
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
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
            total = self._totals[weekday]
            total.setMinimumWidth(widest)
            total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, widget in ((0, name), (2, total), (3, self.copies[weekday])):
                widget.setMinimumHeight(edit.sizeHint().height())
                grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(beside, row, 1)

    def _on_changed(self) -> None:
        for weekday, edit in self.edits.items():
            minutes = sum(end - start for start, end in edit.ranges())
            self._totals[weekday].setText(self._speech.duration(minutes) if minutes else "")
            self.copies[weekday].setEnabled(not edit.complaint())
        self.changed.emit()

    def _forgive(self, weekday: int) -> None:
        if self.messages[weekday].refused:
            self._complain(weekday, "")

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
