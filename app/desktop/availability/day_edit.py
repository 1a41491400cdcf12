"""A line for a date, with a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton

from app.desktop.look.icons import Icon
from app.desktop.look.theme import Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.calendar_key import open_by_key


class DayEdit(QDateEdit):
    """A date as the region writes it, typed or picked."""

    def __init__(self, theme: Theme, day: date) -> None:
        super().__init__()
        self._theme = theme
        self._calendar = QCalendarWidget()
        self._calendar.setGridVisible(False)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setCalendarPopup(True)
        self.setDisplayFormat(_format(QLocale()))
        self.setCalendarWidget(self._calendar)
        side = theme.icon_side()
        for name, icon in (("qt_calendar_prevmonth", Icon.CHEVRON_LEFT), ("qt_calendar_nextmonth", Icon.CHEVRON_RIGHT)):
            button = self._calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(theme.icon(icon, Tone.MUTED))
                button.setIconSize(QSize(side, side))
        open_by_key(self)
        self._dress()
        theme.changed.connect(self._dress)
        self.set_day(day)

    def day(self) -> date:
        """The date that stands in the line."""
        its = self.date()
        return date(its.year(), its.month(), its.day())

    def set_day(self, day: date) -> None:
        """Write another date."""
        self.setDate(QDate(day.year, day.month, day.day))

    def _dress(self) -> None:
        tokens = self._theme.tokens
        quiet = QTextCharFormat()
        quiet.setForeground(tokens.muted)
        quiet.setBackground(tokens.raised)
        self._calendar.setHeaderTextFormat(quiet)
        for day in Qt.DayOfWeek:
            shown = QTextCharFormat()
            weekend = day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
            shown.setForeground(tokens.muted if weekend else tokens.ink)
            self._calendar.setWeekdayTextFormat(day, shown)


def _format(locale: QLocale) -> str:
    """The region's own order of day, month and year, in figures that can be typed."""
    day = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return day if "yyyy" in day else day.replace("yy", "yyyy")
