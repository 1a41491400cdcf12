"""The weekly hours, with what they would do to the promises before they are kept."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from app.desktop.availability.cost_panel import CostPanel
from app.desktop.availability.fitting import widen
from app.desktop.availability.hours_grid import HoursGrid
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.label import Label
from app.domain.absences import broken_by_hours
from app.domain.availability import check_hours, week_minutes
from app.domain.refusal import Refusal
from app.usecases.availability import set_hours
from app.wording import calendar as words
from app.wording.refusals import refusal


def open_hours(context: Context, parent: QWidget) -> DialogFrame:
    """Opens the weekly hours."""
    dialog = HoursDialog(context, parent)
    dialog.open()
    return dialog


class HoursDialog(DialogFrame):
    """Seven days, their total, and the promises that would break."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        say = QCoreApplication.translate
        zone = context.speech.zone.key.replace("_", " ")
        lead = say("Hours", "One or more ranges a day; a night may run over midnight. Time zone: {zone}.")
        title, confirm = say("Hours", "Weekly hours"), say("Hours", "Save")
        super().__init__(context.theme, title, confirm, parent, lead=lead.format(zone=zone))
        self._context = context
        self._now = context.bridge.now()
        self.grid = HoursGrid(context.theme, context.speech, QLocale().firstDayOfWeek().value - 1)
        self.total = Label(context.theme, strong=True)
        self.cost = CostPanel(context.theme)
        self.body.addWidget(self.grid)
        self.body.addWidget(self.total)
        self.body.addWidget(self.cost)
        self.body.addStretch(1)
        self.form.hide()
        self.grid.set_hours(context.bridge.book().hours)
        self.grid.changed.connect(self._on_changed)
        self.confirmed.connect(self._keep)
        self._on_changed()
        widen(self)

    def _on_changed(self) -> None:
        """The total and the cost follow what is typed; hours that are refused have none."""
        hours, speech, book = self.grid.hours(), self._context.speech, self._context.bridge.book()
        self.total.setText(words.week_total(speech, week_minutes(hours)))
        try:
            check_hours(hours)
        except Refusal:
            self.cost.show_cost(speech, "", (), "", self._now, harmless=False)
            return
        same = sorted(hours, key=repr) == sorted(book.hours, key=repr)
        broken = broken_by_hours(book, hours, self._now)
        sentence = "" if same else words.hours_cost(speech, broken)
        self.total.set_tone(Tone.INK if hours else Tone.RED)
        self.cost.show_cost(speech, sentence, broken, "", self._now, harmless=not broken)

    def _keep(self) -> None:
        if self.grid.complain():
            return
        try:
            self._context.bridge.do(set_hours, hours=self.grid.hours())
        except Refusal as error:
            sentence, weekday = refusal(self._context.speech, error, self._now), error.facts.get("weekday")
            if isinstance(weekday, int) and weekday in self.grid.edits:
                self.grid.refuse(weekday, sentence)
            else:
                self.refuse(error.field, sentence)
        else:
            self.accept()
