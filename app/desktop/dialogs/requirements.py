"""What the client has handed in; the delivery clock starts once everything is there, or when it is skipped."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import (
    CheckLine,
    Checklist,
    ClientMessage,
    message_language,
    order_of,
    same,
    writers,
)
from app.desktop.screen import Context
from app.desktop.widgets.announce import announce
from app.desktop.widgets.dialog import DialogFrame
from app.domain.drafts import due_from_days
from app.domain.life import check_receipt
from app.domain.orders import Order, State
from app.usecases import orders
from app.usecases.letters import mark_sent
from app.wording import afterwards as words
from app.wording import consequences
from app.wording.apart import set_apart
from app.wording.mark import Mark
from app.wording.messages import LANGUAGES, Message


def open_requirements(context: Context, parent: QWidget, order_id: int) -> DialogFrame:
    """Opens an order's requirements; raises Refusal where the order is over, but for want of them."""
    order = order_of(context, order_id)
    check_receipt(order, context.bridge.now())
    dialog = RequirementsDialog(context, parent, order)
    dialog.open()
    return dialog


class RequirementsDialog(TaskDialog):
    """What is in is ticked; a reminder lists what is missing."""

    def __init__(self, context: Context, parent: QWidget | None, order: Order) -> None:
        say = QCoreApplication.translate
        title = say("Requirements", "Requirements of “{title}”").format(title=set_apart(order.title))
        lead = words.puts_right(context.speech, order, context.bridge.now())
        if not order.requirements:
            lead = lead or say("Requirements", "Nothing was asked of the client.")
        super().__init__(context, parent, title, say("Requirements", "Keep"), lead=lead, about=same(order))
        self.order = order
        self.waits = order.state is State.REQUIREMENTS
        self._writers = writers(context, order)
        self._make_fields()
        self.confirmed.connect(self._keep)
        self._follow()

    def _make_fields(self) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        received = [item.id for item in self.order.requirements if item.received_at is not None]
        self.checklist = Checklist(theme, self.order.requirements, received)
        self.skip = CheckLine(theme, say("Requirements", "Start the clock although something is missing"))
        self.clock = Judgement(theme)
        heading, sent = say("Requirements", "Reminder for the client"), say("Requirements", "I have sent the reminder")
        self.message = ClientMessage(self.context, heading, message_language(self.context, self.order), sent)
        self.message.sent.connect(self._note_sent)
        self.form.add("requirements", say("Requirements", "Already in"), self.checklist).setVisible(
            bool(self.order.requirements)
        )
        self.form.add_widget(self.skip)
        self.form.add_widget(self.clock)
        if self.order.requirements:
            self.put_beside(self.message)
        self.checklist.changed.connect(self._follow)
        self.skip.toggled.connect(lambda _: self._follow())

    def _follow(self) -> None:
        missing = self.checklist.texts(ticked=False)
        self.skip.setVisible(self.waits and bool(missing))
        self.clock.say(*self._about_clock(len(missing)))
        self.message.setVisible(bool(missing))
        self.primary.setText(
            QCoreApplication.translate("Requirements", "Start the clock")
            if self.waits and (not missing or self.skip.checked)
            else QCoreApplication.translate("Requirements", "Keep")
        )
        self.message.follow({language: self._writers[language].reminder(self.order, missing) for language in LANGUAGES})

    def _about_clock(self, missing: int) -> tuple[Mark, str]:
        if not self.waits:
            return Mark.PLAIN, ""
        due = due_from_days(self.order, self.now)
        if not missing:
            return consequences.clock_start(self.speech, due, self.now)
        if self.skip.checked:
            return consequences.clock_skips(self.speech, due, self.now)
        return consequences.clock_waits(self.speech, missing)

    def _note_sent(self) -> None:
        """The reminder is a step of its own; what was ticked stays to be kept."""
        do, say = self.context.bridge.do, QCoreApplication.translate
        why_not = self.context.why_not(lambda: do(mark_sent, order_id=self.order.id, message=Message.REMINDER))
        if why_not:
            self.refuse("", why_not)
            return
        self.message.sent_button.setText(say("Requirements", "Noted as sent"))
        self.message.sent_button.setEnabled(False)
        announce(self.message.sent_button, self.message.sent_button.text())

    def _keep(self) -> None:
        received, skip = self.checklist.ticked(), self.waits and self.skip.checked
        before = {item.id for item in self.order.requirements if item.received_at is not None}
        starts = self.waits and (skip or len(received) == len(self.order.requirements))
        if received == before and not starts:
            self.accept()
            return
        self.attempt(
            lambda: self.context.bridge.do(
                orders.receive_requirements, order_id=self.order.id, received=tuple(received), skip=skip
            )
        )
