"""Hours of single days, instead of the weekly ones, with what they would do to the promises."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.desktop.availability.cost_panel import CostPanel
from app.desktop.availability.hours_grid import RangesEdit
from app.desktop.look.theme import UNIT
from app.desktop.screen import Context
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.dialog import DialogFrame
from app.domain.absences import broken_by_days
from app.domain.refusal import Refusal
from app.domain.timetable import Ranges, SpecialDay, check_special_day, halves, weekly_ranges
from app.usecases.availability import clear_day_hours, set_day_hours
from app.wording import calendar as words
from app.wording.refusals import refusal

MOST_DAYS = 366


def open_day_hours(context: Context, parent: QWidget, first: date, last: date | None = None) -> DialogFrame:
    """Opens the hours of a day, or of the days from one to another."""
    dialog = DayHoursDialog(context, parent, first, last or first)
    dialog.open()
    return dialog


class DayHoursDialog(DialogFrame):
    """One line of hours for the chosen days, and the promises that would break."""

    def __init__(self, context: Context, parent: QWidget, first: date, last: date) -> None:
        say, speech = QCoreApplication.translate, context.speech
        days = words.days(speech, first, last)
        super().__init__(
            context.theme,
            say("DayHours", "Hours on {days}").format(days=days),
            say("DayHours", "Save"),
            parent,
            about=(first, last),
            lead=say("DayHours", "Only then: the weekly hours stay as they are. A holiday is worked this way too."),
        )
        self._context = context
        self._now = context.bridge.now()
        self.days = [first + timedelta(days=n) for n in range(min((last - first).days + 1, MOST_DAYS))]
        self._make()
        self.hours.set_value(context.bridge.book().timetable.ranges(first) or None)
        self.hours.value_changed.connect(self._on_changed)
        self.confirmed.connect(self._keep)
        self._on_changed()

    def _make(self) -> None:
        say, theme, speech = QCoreApplication.translate, self._context.theme, self._context.speech
        book = self._context.bridge.book()
        self.hours = RangesEdit(speech)
        usual = self._usual()
        morning, afternoon = halves(usual)
        names: tuple[tuple[str, Ranges], ...] = (
            (say("DayHours", "Weekly hours"), usual),
            (say("DayHours", "Morning only"), morning),
            (say("DayHours", "Afternoon only"), afternoon),
            (say("DayHours", "Day off"), ()),
        )
        self.quick = [self._quick(text, ranges) for text, ranges in names]
        for button in self.quick[:3]:
            button.setEnabled(bool(usual))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * UNIT)
        for button in self.quick:
            row.addWidget(button)
        row.addStretch(1)
        holder = QWidget()
        holder.setLayout(row)
        hint = say("DayHours", "By the weekly hours: {hours}")
        text = words.ranges(speech, usual) or say("DayHours", "day off")
        self.form.add_widget(holder)
        self.form.add("hours", say("DayHours", "Working hours"), self.hours, hint.format(hours=text))
        self.cost = CostPanel(theme)
        self.body.addWidget(self.cost)
        self.body.addStretch(1)
        if any(special.day in self.days for special in book.special_days):
            self.clear = self.add_button(say("DayHours", "Back to the weekly hours"))
            self.clear.clicked.connect(self._use_weekly)

    def _usual(self) -> Ranges:
        """The weekly hours of the first of the days that has any."""
        timetable = self._context.bridge.book().timetable
        found = (weekly_ranges(timetable.week(day), day.weekday()) for day in self.days[:7])
        return next((ranges for ranges in found if ranges), ())

    def _quick(self, text: str, ranges: Ranges) -> QPushButton:
        button = aligned_button(self._context.theme, text)
        button.clicked.connect(lambda: self.hours.set_value(ranges or None))
        return button

    def _on_changed(self) -> None:
        speech, book, ranges = self._context.speech, self._context.bridge.book(), self.hours.ranges()
        specials = [SpecialDay(day, ranges) for day in self.days]
        try:
            check_special_day(specials[0], self._now)
        except Refusal:
            self.cost.show_cost(speech, "", (), "", self._now, harmless=False)
            return
        same = all(book.timetable.ranges(day) == ranges for day in self.days)
        broken = broken_by_days(book, specials, self._now)
        sentence = "" if same else words.hours_cost(speech, broken)
        self.cost.show_cost(speech, sentence, broken, "", self._now, harmless=not broken)

    def _keep(self) -> None:
        do = self._context.bridge.do
        self._finish(lambda: do(set_day_hours, days=self.days, ranges=self.hours.ranges()))

    def _use_weekly(self) -> None:
        self._finish(lambda: self._context.bridge.do(clear_day_hours, days=self.days))

    def _finish(self, doing: Callable[[], object]) -> None:
        try:
            doing()
        except Refusal as error:
            self.refuse(error.field, refusal(self._context.speech, error, self._now))
        else:
            self.accept()
