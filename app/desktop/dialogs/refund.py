"""Giving a part of the price back instead of giving the order up: how much, and what is left of its income."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import order_of, same
from app.desktop.screen import Context
from app.desktop.widgets.edits import MoneyEdit
from app.domain.insights import income
from app.domain.money import Money
from app.domain.orders import Order, State, state_at
from app.domain.refusal import Refusal
from app.usecases import cancellations
from app.wording import afterwards as words
from app.wording.apart import set_apart
from app.wording.mark import Mark


def open_refund(context: Context, parent: QWidget, order_id: int) -> "RefundDialog":
    """Opens it; raises Refusal where there is no price to give back of, or the order is cancelled."""
    order = order_of(context, order_id)
    if order.price is None:
        raise Refusal("price-missing", "refund")
    state = state_at(order, context.bridge.now())
    if state is State.CANCELLED:
        raise Refusal("order-over", state=state, title=order.title)
    dialog = RefundDialog(context, parent, order, order.price)
    dialog.open()
    return dialog


class RefundDialog(TaskDialog):
    """The amount counts in all: what was given back before is part of it."""

    def __init__(self, context: Context, parent: QWidget | None, order: Order, price: Money) -> None:
        say = QCoreApplication.translate
        title = say("Refund", "Give back a part of the price of “{title}”").format(title=set_apart(order.title))
        lead = say("Refund", "The price is {price}.").format(price=context.speech.money(price))
        super().__init__(context, parent, title, say("Refund", "Note it"), lead=lead, about=same(order))
        self.order, self._price = order, price
        self.amount = MoneyEdit(self.speech, price.currency)
        if order.refunded:
            self.amount.set_value(Money(order.refunded, price.currency))
        self.left = Judgement(context.theme)
        self.form.add("refund", say("Refund", "Given back, in all"), self.amount)
        self.form.add_widget(self.left)
        self.amount.value_changed.connect(self._follow)
        self.confirmed.connect(self._keep)
        self._follow()

    def _follow(self) -> None:
        given = self.amount.value() or Money(0, self._price.currency)
        self.form.row("refund").clear()
        if given.currency != self._price.currency or not 0 <= given.minor <= self._price.minor:
            self.left.say(Mark.PLAIN, "")
            return
        left, whole = income(replace(self.order, refunded=given.minor)), income(replace(self.order, refunded=0))
        if left is not None and whole is not None:
            self.left.say(Mark.PLAIN, words.income_left(self.speech, left, whole))

    def _keep(self) -> None:
        given = self.amount.value()
        if given is None or given.currency != self._price.currency:
            self.say_no([Refusal("refund-out-of-range", "refund", price=self._price)])
            return
        do = self.context.bridge.do
        self.attempt(lambda: do(cancellations.refund_part, order_id=self.order.id, minor=given.minor))
