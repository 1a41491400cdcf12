"""Starting to work on an order whose client still owes something: it asks why."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.parts import at_left, order_of, same
from app.desktop.screen import Context
from app.desktop.why import tip_button
from app.domain.life import check_workable
from app.domain.orders import Order
from app.usecases.orders import start_timer
from app.wording.apart import set_apart


def open_unready(context: Context, parent: QWidget, order_id: int) -> "UnreadyDialog":
    """Opens the question; raises Refusal where the order is over."""
    order = order_of(context, order_id)
    check_workable(order, context.bridge.now())
    dialog = UnreadyDialog(context, parent, order)
    dialog.open()
    return dialog


class UnreadyDialog(TaskDialog):
    """Why one starts anyway. Enter starts the timer, Esc leaves it."""

    def __init__(self, context: Context, parent: QWidget | None, order: Order) -> None:
        say = QCoreApplication.translate
        title = say("Unready", "Start “{title}” already?").format(title=set_apart(order.title))
        lead = say("Unready", "It still waits for what the client must hand in, and its delivery clock does not run.")
        super().__init__(context, parent, title, say("Unready", "Start the timer"), lead=lead, about=same(order))
        self.order = order
        self.why = QLineEdit()
        hint = say("Unready", "Kept with the time you work; it may stay empty.")
        self.form.add("note", say("Unready", "Why now"), self.why, hint)
        name = say("Unready", "Why everything should be in first")
        self.tip = tip_button(context, "requirements", name, say("Tips", "Tip"))
        self.body.addWidget(at_left(self.tip))
        self.body.addStretch(1)
        self.confirmed.connect(self._start)

    def _start(self) -> None:
        do = self.context.bridge.do
        self.attempt(lambda: do(start_timer, order_id=self.order.id, note=self.why.text()))
