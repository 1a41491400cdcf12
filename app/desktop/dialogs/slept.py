"""The timer ran while the computer slept or Carnet was closed: what of it was work?"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.screen import Context
from app.usecases.worked import drop_timer, stop_timer_at
from app.wording.apart import set_apart


def open_slept(context: Context, parent: QWidget, title: str, started: datetime, last: datetime) -> "SleptDialog":
    """Asks about the timer on the order of that title, which ran from `started`; Carnet was last awake at `last`."""
    dialog = SleptDialog(context, parent, title, started, last)
    dialog.open()
    return dialog


class SleptDialog(TaskDialog):
    """Closed without an answer, everything stays counted and the timer goes on."""

    keeps_typed = False

    def __init__(self, context: Context, parent: QWidget, title: str, started: datetime, last: datetime) -> None:
        say, speech, now = QCoreApplication.translate, context.speech, context.bridge.now()
        asked = say("Slept", "The timer ran on “{title}” from {start}").format(
            title=set_apart(title), start=speech.when(started, now)
        )
        lead = say("Slept", "Carnet was last awake {when}.").format(when=speech.when(last, now))
        super().__init__(context, parent, asked, say("Slept", "Keep that"), lead=lead)
        self._last = last
        until, whole = (int((end - started).total_seconds()) // 60 for end in (last, now))
        self.until = QRadioButton(
            say("Slept", "Until {when}: {time}").format(when=speech.when(last, now), time=speech.duration(until))
        )
        self.all = QRadioButton(
            say("Slept", "All of it, and the timer goes on: {time}").format(time=speech.duration(whole))
        )
        self.nothing = QRadioButton(say("Slept", "Nothing of it"))
        self.form.add("until", say("Slept", "What of it was work?"), self._choices())
        self.cancel.hide()
        self.confirmed.connect(self._keep)

    def _choices(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        group = QButtonGroup(holder)
        for button in (self.until, self.all, self.nothing):
            group.addButton(button)
            column.addWidget(button)
        self.until.setChecked(True)
        holder.setFocusProxy(self.until)
        return holder

    def _keep(self) -> None:
        self.attempt(self._write)

    def _write(self) -> None:
        if self.until.isChecked():
            self.context.bridge.do(stop_timer_at, until=self._last)
        elif self.nothing.isChecked():
            self.context.bridge.do(drop_timer)
