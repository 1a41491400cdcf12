"""The weekly hours, with what they would do to the promises before they are kept."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtWidgets import QComboBox, QWidget

from app.desktop.availability.cost_panel import CostPanel
from app.desktop.availability.day_edit import DayEdit
from app.desktop.availability.fitting import widen
from app.desktop.availability.hours_grid import HoursGrid
from app.desktop.screen import Context
from app.desktop.widgets.dialog import DialogFrame
from app.domain.absences import broken_by_hours
from app.domain.availability import HoursRange, check_hours
from app.domain.instants import DAY, local_day
from app.domain.refusal import Refusal
from app.usecases.availability import drop_hours_change, set_hours
from app.wording import calendar as words
from app.wording.refusals import refusal

REST_MS = 120  # that what is dragged rests before its cost is worked out


def open_hours(context: Context, parent: QWidget) -> DialogFrame:
    """Opens the weekly hours."""
    dialog = HoursDialog(context, parent)
    dialog.open()
    return dialog


class HoursDialog(DialogFrame):
    """From when on, the hours of seven days, and the promises that would break."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        say = QCoreApplication.translate
        zone = context.speech.zone.key.replace("_", " ")
        lead = say("Hours", "One or more ranges a day; a night may run over midnight. Time zone: {zone}.")
        title, confirm = say("Hours", "Weekly hours"), say("Hours", "Save")
        super().__init__(context.theme, title, confirm, parent, lead=lead.format(zone=zone))
        self._context = context
        self._now = context.bridge.now()
        self._make_weeks()  # first, for Tab to go from top to bottom
        self.grid = HoursGrid(context.theme, context.speech, QLocale().firstDayOfWeek().value - 1)
        self.cost = CostPanel(context.theme)
        self.body.addWidget(self.grid)
        self.body.addWidget(self.cost)
        self.body.addStretch(1)
        self.drop = self.add_button(say("Hours", "Drop this change"))
        self.drop.clicked.connect(self._drop)
        self.weeks.currentIndexChanged.connect(self._on_week)
        self.since.dateChanged.connect(self._on_changed)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_changed)
        self.grid.changed.connect(self._on_hours)
        self._on_week()
        self.confirmed.connect(self._keep)
        self._on_changed()
        widen(self)

    def chosen_since(self) -> date | None:
        """The date from which the hours in the lines are to hold; None for those from the beginning."""
        known = self._known[self.weeks.currentIndex() :][:1]
        return known[0] if known else self.since.day()

    def _make_weeks(self) -> None:
        """The weeks that there are, and one more for another date."""
        say, speech, book = QCoreApplication.translate, self._context.speech, self._context.bridge.book()
        today = local_day(self._now, speech.zone)
        changes = sorted({its.since for its in book.hours if its.since is not None})
        self._known: list[date | None] = [None, *changes]
        self.weeks = QComboBox()
        for since in self._known:
            self.weeks.addItem(words.since(speech, since))
        self.weeks.addItem(say("Hours", "From another date on…"))
        self.weeks.setCurrentIndex(sum(1 for since in changes if since <= today))
        self.since = DayEdit(self._context.theme, today + (7 - today.weekday()) * DAY)
        self._rows = self.form.add_beside(
            ("week", say("Hours", "These hours hold"), self.weeks), ("since", say("Hours", "From"), self.since)
        )

    def _on_week(self) -> None:
        """Shows the hours of the chosen week; for another date, those in the lines are where it starts from."""
        place, another = self.weeks.currentIndex(), len(self._known)
        self._rows[1].setVisible(place == another)
        self.drop.setVisible(0 < place < another)
        if place < another:
            self.grid.set_hours(self._kept())
        self._on_changed()

    def _kept(self) -> tuple[HoursRange, ...]:
        """What the book has for the chosen date."""
        return tuple(its for its in self._context.bridge.book().hours if its.since == self.chosen_since())

    def _on_hours(self) -> None:
        """In a book of a thousand promises the cost takes longer than a hand that drags may wait."""
        if self.grid.week.held:
            self._rest.start()
        else:
            self._on_changed()

    def _on_changed(self) -> None:
        """The cost follows what is drawn or typed; hours that are refused have none."""
        hours, speech, book = self.grid.hours(), self._context.speech, self._context.bridge.book()
        try:
            check_hours(hours)
        except Refusal:
            self.cost.show_cost(speech, "", (), "", self._now, harmless=False)
            return
        days = {(its.weekday, its.start, its.end) for its in self._kept()}
        same = days == {(its.weekday, its.start, its.end) for its in hours}
        broken = broken_by_hours(book, hours, self._now, self.chosen_since())
        sentence = "" if same else words.hours_cost(speech, broken)
        self.cost.show_cost(speech, sentence, broken, "", self._now, harmless=not broken)

    def _keep(self) -> None:
        if self.grid.complain():
            return
        try:
            self._context.bridge.do(set_hours, hours=self.grid.hours(), since=self.chosen_since())
        except Refusal as error:
            sentence, weekday = refusal(self._context.speech, error, self._now), error.facts.get("weekday")
            if isinstance(weekday, int) and weekday in self.grid.edits:
                self.grid.refuse(weekday, sentence)
            else:
                self.refuse(error.field, sentence)
        else:
            self.accept()

    def _drop(self) -> None:
        since = self.chosen_since()
        assert since is not None  # the button is there for a change only
        try:
            self._context.bridge.do(drop_hours_change, since=since)
        except Refusal as error:
            self.refuse(error.field, refusal(self._context.speech, error, self._now))
        else:
            self.accept()
