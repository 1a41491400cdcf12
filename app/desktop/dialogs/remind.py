"""Reminding the clients of several orders of what is missing: a message for each, marked as sent in one step."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import ClientMessage, message_language, order_of, same, writers
from app.desktop.screen import Context
from app.desktop.widgets.choices import ChoiceBox
from app.domain.contact import last_heard_at
from app.domain.orders import Order, missing_requirements
from app.domain.refusal import Refusal
from app.usecases.several import mark_sent_to_several
from app.wording import disputes
from app.wording.apart import set_apart
from app.wording.mark import Mark
from app.wording.messages import LANGUAGES, Message


def open_remind(context: Context, parent: QWidget, order_ids: tuple[int, ...]) -> "RemindDialog":
    """Opens the reminders; raises Refusal where nothing is missing of one of the orders."""
    orders = [order_of(context, order_id) for order_id in order_ids]
    for order in orders:
        if not missing_requirements(order):
            raise Refusal("nothing-missing", title=order.title)
    dialog = RemindDialog(context, parent, orders)
    dialog.open()
    return dialog


class RemindDialog(TaskDialog):
    """One message after the other is shown and copied; the button notes that all of them were sent."""

    def __init__(self, context: Context, parent: QWidget | None, orders: list[Order]) -> None:
        say = QCoreApplication.translate
        title = say("Remind", "Remind of what is missing: %n order(s)", "", len(orders))
        confirm = say("Remind", "I have sent it") if len(orders) == 1 else say("Remind", "I have sent them all")
        super().__init__(context, parent, title, confirm, about=tuple(map(same, orders)))
        self._orders = {order.id: order for order in orders}
        self.which = ChoiceBox([(order.id, _named(order)) for order in orders])
        self.missing, self.heard = Judgement(context.theme), Judgement(context.theme)
        self.messages = [self._reminder(order) for order in orders]
        self._shown = QStackedWidget()
        for message in self.messages:
            self._shown.addWidget(message)
        self.form.add("order", say("Remind", "Order"), self.which)
        self.form.add_widget(self.missing)
        self.form.add_widget(self.heard)
        self.put_beside(self._shown)
        self.which.currentIndexChanged.connect(self._follow)
        self.confirmed.connect(self._keep)
        self._follow()

    def _follow(self) -> None:
        order = self._orders[self.which.value()]
        said = QCoreApplication.translate("Remind", "Missing: {things}")
        self.missing.say(Mark.PLAIN, said.format(things=self.speech.names(_missing(order))))
        self.heard.say(Mark.PLAIN, disputes.last_heard(self.speech, last_heard_at(order), self.now))
        self._shown.setCurrentIndex(self.which.currentIndex())

    def _reminder(self, order: Order) -> ClientMessage:
        """The reminder for one client, in their language."""
        heading = QCoreApplication.translate("Remind", "Message for the client")
        message = ClientMessage(self.context, heading, message_language(self.context, order))
        missing, each = _missing(order), writers(self.context, order)
        message.follow({language: each[language].reminder(order, missing) for language in LANGUAGES})
        return message

    def _keep(self) -> None:
        ids, do = tuple(self._orders), self.context.bridge.do
        self.attempt(lambda: do(mark_sent_to_several, order_ids=ids, message=Message.REMINDER.value))


def _named(order: Order) -> str:
    return " · ".join(set_apart(part) for part in (order.title, order.client) if part)


def _missing(order: Order) -> tuple[str, ...]:
    return tuple(item.text for item in missing_requirements(order))
