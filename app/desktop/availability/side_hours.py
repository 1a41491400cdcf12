"""Beside the month, at the bottom: the weekly hours, and what else takes time out of them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.availability.territories import holidays_name
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.label import Label
from app.domain.availability import week_minutes
from app.domain.book import Book
from app.domain.pages import WEEK
from app.domain.timetable import week_of
from app.wording import calendar as words
from app.wording.speech import Speech


class SideHours(QWidget):
    """The hours in few lines, their changes to come, and the buttons that change them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self._theme = theme
        self._title = Label(theme, say("Calendar", "Weekly hours"), tone=Tone.MUTED, strong=True)
        self.edit_hours = aligned_button(theme, say("Calendar", "Edit…"), Icon.EDIT)
        self.edit_hours.setAccessibleName(say("Calendar", "Edit weekly hours"))
        self._week = QGridLayout()
        self._week.setContentsMargins(UNIT, 0, UNIT, 0)
        self._week.setHorizontalSpacing(2 * UNIT)
        self._week.setVerticalSpacing(UNIT // 2)
        self._week.setColumnStretch(1, 1)
        self._total = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self._total.setContentsMargins(UNIT, 0, UNIT, 0)
        self.edit_holidays = aligned_button(theme, "", Icon.SUN)
        self.edit_calendars = aligned_button(theme, say("Calendar", "Other calendars…"), Icon.CALENDAR)
        self._lay_out()

    def show_hours(self, book: Book, speech: Speech, week_start: int, today: date) -> None:
        """The weekly hours in few lines."""
        while (item := self._week.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        now_on = week_of(book.hours, today)
        for line, (days, hours) in enumerate(words.week(speech, now_on, week_start)):
            self._week.addWidget(Label(self._theme, days, size=Size.SMALL), line, 0, Qt.AlignmentFlag.AlignTop)
            self._week.addWidget(Label(self._theme, hours, size=Size.SMALL, tone=Tone.MUTED, wrap=True), line, 1)
        changes = sorted({its.since for its in book.hours if its.since is not None and its.since > today})
        for line, since in enumerate(changes, start=WEEK):
            text = speech.about(
                words.since(speech, since), words.week_total(speech, week_minutes(week_of(book.hours, since)))
            )
            label = Label(self._theme, text, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
            self._week.addWidget(label, line, 0, 1, 2)
        chosen = holidays_name(book.settings.holidays)
        say = QCoreApplication.translate
        text = say("Calendar", "Holidays: {country}…") if chosen else say("Calendar", "Public holidays…")
        self.edit_holidays.setText(text.format(country=chosen))
        total = words.week_total(speech, week_minutes(now_on))
        self._total.setText(f"{total} · {speech.zone.key.replace('_', ' ')}")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addLayout(headed(self._title, self.edit_hours))
        column.addLayout(self._week)
        column.addWidget(self._total)
        further = QVBoxLayout()
        further.setContentsMargins(UNIT, UNIT // 2, UNIT, 0)
        further.setSpacing(0)
        for button in (self.edit_holidays, self.edit_calendars):
            further.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(further)


def headed(title: Label, button: QWidget) -> QHBoxLayout:
    """A part's title with the button that changes it."""
    row = QHBoxLayout()
    row.setContentsMargins(UNIT, 0, UNIT // 2, 0)
    row.setSpacing(UNIT)
    row.addWidget(title, 1)
    row.addWidget(button)
    return row
