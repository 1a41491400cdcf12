"""Writing down time worked on an order, and what is left of it then."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import order_of, same
from app.desktop.screen import Context
from app.desktop.widgets.choices import ChoiceBox
from app.desktop.widgets.edits import DurationEdit
from app.domain.life import check_work, check_workable
from app.domain.orders import Order, Work, effort_at, minutes_of, state_at
from app.domain.refusal import Refusal
from app.usecases import orders, worked
from app.wording import consequences
from app.wording import orders as words
from app.wording.apart import set_apart
from app.wording.mark import Mark


def open_log_time(context: Context, parent: QWidget, order_id: int) -> "LogTimeDialog":
    """Opens the logging of time on an order; raises Refusal where the order is over."""
    order = order_of(context, order_id)
    check_workable(order, context.bridge.now())
    dialog = LogTimeDialog(context, parent, order)
    dialog.open()
    return dialog


class LogTimeDialog(TaskDialog):
    """How long, and what for."""

    def __init__(self, context: Context, parent: QWidget | None, order: Order) -> None:
        say, now = QCoreApplication.translate, context.bridge.now()
        self._effort = effort_at(order, now, context.bridge.book().settings.default_effort)
        title = say("LogTime", "Log time on “{title}”").format(title=set_apart(order.title))
        lead = words.effort_in_full(context.speech, self._effort) if state_at(order, now).to_do else ""
        super().__init__(context, parent, title, say("LogTime", "Log it"), lead=lead, about=same(order))
        self.order = order
        self._make_fields()
        self.confirmed.connect(self._log)
        self._follow()

    def _focus_first(self) -> None:
        """How long is asked first; which entry, only by who corrects one."""
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        self.minutes = DurationEdit(self.speech, "min")
        self.note = QLineEdit()
        self.left = Judgement(theme)
        self.running = Judgement(theme)
        self.entry: ChoiceBox[Work | None] = ChoiceBox(self._entries())
        self.remove = self.add_button(say("LogTime", "Remove it"))
        if self.entry.count() > 1:
            self.form.add("entry", say("LogTime", "Entry"), self.entry)
        hint = say("LogTime", "Minutes, or 1 h 30; it ends now.")
        self.form.add("minutes", say("LogTime", "How long"), self.minutes, hint)
        self.form.add("note", say("LogTime", "What for"), self.note)
        self.form.add_widget(self.left)
        self.form.add_widget(self.running)
        runs = next((minutes_of(work, self.now) for work in self.order.work if work.minutes is None), None)
        if runs is not None:
            self.running.say(Mark.TIGHT, consequences.timer_runs(self.speech, runs))
        else:
            self.running.hide()
        self.body.addStretch(1)
        self.minutes.value_changed.connect(self._follow)
        self.entry.currentIndexChanged.connect(self._on_entry)
        self.remove.clicked.connect(self._remove)
        self._on_entry()

    def _entries(self) -> list[tuple[Work | None, str]]:
        """A new one, and those there are, the newest first."""
        say, speech = QCoreApplication.translate, self.speech
        done = [work for work in reversed(self.order.work) if work.minutes is not None]
        new: tuple[Work | None, str] = (None, say("LogTime", "A new one"))
        return [new, *((work, words.entry(speech, work, self.now)) for work in done)]

    def _on_entry(self) -> None:
        """The entry that is to be corrected stands in the fields."""
        say, work = QCoreApplication.translate, self.entry.value()
        self.remove.setVisible(work is not None)
        self.primary.setText(say("LogTime", "Log it") if work is None else say("LogTime", "Correct it"))
        self.minutes.set_value(None if work is None else work.minutes)
        self.note.setText("" if work is None else work.note)
        self._follow()

    def _remove(self) -> None:
        work = self.entry.value()
        if work is not None:
            self.attempt(lambda: self.context.bridge.do(worked.remove_work, work_id=work.id))

    def _follow(self) -> None:
        minutes, work = self.minutes.value(), self.entry.value()
        before = 0 if work is None else work.minutes or 0
        if minutes and state_at(self.order, self.now).to_do:
            self.left.say(*consequences.after_logging(self.speech, self._effort.left + before, minutes))
        else:
            self.left.say(Mark.PLAIN, "")

    def _log(self) -> None:
        minutes, note = self.minutes.value(), self.note.text()
        try:
            check_work(minutes, note)
        except Refusal as error:
            self.say_no([error])
            return
        assert minutes is not None  # checked just now
        do, work = self.context.bridge.do, self.entry.value()
        if work is not None:
            self.attempt(lambda: do(worked.change_work, work_id=work.id, minutes=minutes, note=note))
            return
        self.attempt(lambda: do(orders.log_time, order_id=self.order.id, minutes=minutes, note=note))
