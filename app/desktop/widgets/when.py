"""A date and a time of day, as the clocks of one zone show them."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QSize, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QFontMetrics, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDateTimeEdit,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.calendar_key import open_by_key
from app.desktop.widgets.label import Label
from app.domain.instants import end_day, wall_instant
from app.wording.speech import Speech

_DAY = timedelta(days=1)


class WhenEdit(QWidget):
    """A line for date and time with a calendar, three quick days beside it, and the choice in words beneath.

    A wall time that the clocks skip is moved on by as much as they skip, and the words say so; one that comes twice
    means the first, unless the second was given and left alone.
    """

    changed = Signal()

    def __init__(self, theme: Theme, speech: Speech, now: datetime, *, begins: bool = False) -> None:
        """The zone is that of `speech`; "today" and the countdown are counted from `now`.

        What begins at midnight begins a day; everything else that is chosen here ends one.
        """
        super().__init__()
        self._begins = begins
        self._theme = theme
        self._speech = speech
        self._now = now
        self._given: tuple[datetime, datetime] | None = None
        self.line = self._make_line()
        self._words = Label(theme, size=Size.SMALL, tone=Tone.MUTED)
        self._lay_out()
        self.setFocusProxy(self.line)
        self.set_instant(now)
        self._fit()
        self.line.dateTimeChanged.connect(self._on_changed)
        theme.changed.connect(self._dress_calendar)
        theme.changed.connect(self._fit)

    def instant(self) -> datetime:
        """The instant that is meant, in UTC."""
        wall = self._wall()
        if self._given is not None and self._given[0] == wall:
            return self._given[1]
        return wall_instant(wall.date(), wall.hour * 60 + wall.minute, self._speech.zone)

    def set_instant(self, instant: datetime) -> None:
        """Show an instant, to the minute."""
        wall = instant.astimezone(self._speech.zone).replace(tzinfo=None, second=0, microsecond=0)
        self._given = (wall, instant.replace(second=0, microsecond=0))
        self._set_wall(wall)
        self._say_it()

    def words(self) -> str:
        """The choice in words, as they stand beneath the line."""
        return self._words.text()

    def go_to(self, day: date) -> None:
        """Another day, at the same time of day."""
        self._set_wall(datetime.combine(day, self._wall().time()))

    def lock(self) -> None:
        """Leaves the instant to be read only."""
        self.line.setReadOnly(True)
        for button in self._quick_days:
            button.hide()

    def _make_line(self) -> QDateTimeEdit:
        line = QDateTimeEdit()
        line.setTimeZone(QTimeZone.utc())  # a bare wall time: Qt must not bend it to this computer's own zone
        line.setCalendarPopup(True)
        line.setDisplayFormat(_line_format(QLocale()))
        line.setCalendarWidget(self._make_calendar())
        line.setKeyboardTracking(True)
        open_by_key(line)
        return line

    def _make_calendar(self) -> QCalendarWidget:
        self._calendar = QCalendarWidget()
        self._calendar.setGridVisible(False)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        side = self._theme.icon_side()
        self._calendar.setMinimumSize(side * 17, side * 14)
        for name, icon in (("qt_calendar_prevmonth", Icon.CHEVRON_LEFT), ("qt_calendar_nextmonth", Icon.CHEVRON_RIGHT)):
            button = self._calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(self._theme.icon(icon, Tone.MUTED))
                button.setIconSize(QSize(side, side))
        self._dress_calendar()
        return self._calendar

    def _dress_calendar(self) -> None:
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

    def _fit(self) -> None:
        """The line shows all of its date and time, and the arrow of its calendar behind them."""
        metrics = QFontMetrics(self._theme.font())
        self.line.setMinimumWidth(metrics.horizontalAdvance(self.line.text()) + metrics.height() + 4 * UNIT)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * UNIT)
        row.addWidget(self.line, 1)
        self._quick_days = self._make_quick_days()
        for button in self._quick_days:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addLayout(row)
        column.addWidget(self._words)

    def _make_quick_days(self) -> tuple[QPushButton, ...]:
        today = aligned_button(self._theme, QCoreApplication.translate("WhenEdit", "Today"))
        today.clicked.connect(lambda: self.go_to(self._today()))
        tomorrow = aligned_button(self._theme, QCoreApplication.translate("WhenEdit", "Tomorrow"))
        tomorrow.clicked.connect(lambda: self.go_to(self._today() + _DAY))
        later = aligned_button(self._theme, QCoreApplication.translate("WhenEdit", "+1 day"))
        later.setAccessibleName(QCoreApplication.translate("WhenEdit", "One day later"))
        later.clicked.connect(lambda: self.go_to(self._wall().date() + _DAY))
        return today, tomorrow, later

    def _today(self) -> date:
        return self._now.astimezone(self._speech.zone).date()

    def _wall(self) -> datetime:
        shown = self.line.dateTime()
        day, time = shown.date(), shown.time()
        wall = date(day.year(), day.month(), day.day())
        return datetime.combine(wall, datetime.min.time()) + timedelta(hours=time.hour(), minutes=time.minute())

    def _set_wall(self, wall: datetime) -> None:
        day, time = QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute)
        self.line.setDateTime(QDateTime(day, time, QTimeZone.utc()))

    def _on_changed(self) -> None:
        self._say_it()
        self.changed.emit()

    def _say_it(self) -> None:
        instant = self.instant()
        meant = instant.astimezone(self._speech.zone)
        if self._begins:
            said = f"{self._speech.long_day(meant.date())}, {self._speech.clock(instant)}"
        else:
            said = f"{self._speech.long_day(end_day(instant, self._speech.zone))}, {self._speech.end_clock(instant)}"
        words = f"{said} · {self._speech.countdown(instant, self._now)}"
        if meant.replace(tzinfo=None) != self._wall():
            words = QCoreApplication.translate("WhenEdit", "The clocks skip that time: {when}").format(when=words)
        self._words.setText(words)
        self.line.setAccessibleDescription(words)


def _line_format(locale: QLocale) -> str:
    """The region's own order of day, month and year, in figures that can be typed, and a day of 24 hours."""
    day = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return f"{day if 'yyyy' in day else day.replace('yy', 'yyyy')}  HH:mm"
