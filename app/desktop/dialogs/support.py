"""What support decided about a cancellation, and what that does to the completion rate."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import order_of, same
from app.desktop.screen import Context
from app.desktop.widgets.choices import ChoiceBox
from app.domain.cancellations import CancelWhy
from app.domain.instants import DAY
from app.domain.orders import Order, State, state_at
from app.domain.rates import Rate, cancelled_why, completion_rate, exemption
from app.domain.refusal import Refusal
from app.storage import queries
from app.usecases import cancellations
from app.wording import afterwards as words
from app.wording.apart import set_apart
from app.wording.mark import Mark


def open_support(context: Context, parent: QWidget, order_id: int) -> "SupportDialog":
    """Opens it; raises Refusal where the order was not cancelled."""
    order = order_of(context, order_id)
    if state_at(order, context.bridge.now()) is not State.CANCELLED:
        raise Refusal("not-cancelled", title=order.title)
    dialog = SupportDialog(context, parent, order)
    dialog.open()
    return dialog


class SupportDialog(TaskDialog):
    """Only fraud and an order by mistake are for support to decide; None stands for "they did not agree"."""

    def __init__(self, context: Context, parent: QWidget | None, order: Order) -> None:
        say = QCoreApplication.translate
        title = say("Support", "What support decided about “{title}”").format(title=set_apart(order.title))
        super().__init__(context, parent, title, say("Support", "Keep"), about=same(order))
        self.order = order
        self.decided: ChoiceBox[CancelWhy | None] = ChoiceBox(words.decisions(self.speech))
        self._why = cancelled_why(order)
        if self._why in (CancelWhy.MISTAKE, CancelWhy.FRAUD):
            self.decided.set_value(self._why)
        self.rate = Judgement(context.theme)
        self.form.add("why", say("Support", "Support"), self.decided)
        self.form.add_widget(self.rate)
        self._ended = self._in_window()
        self._sales = context.bridge.look(lambda session, _: queries.sales(session))
        self.decided.currentIndexChanged.connect(self._follow)
        self.confirmed.connect(self._keep)
        self._follow()

    def _in_window(self) -> tuple[Order, ...]:
        """Everything on the order's marketplace that may count."""
        since = self.now - (self.order.rules.rate_window_days + 1) * DAY
        ended = self.context.bridge.look(queries.ended_orders, since=since)
        return tuple(order for order in ended if order.rules.key == self.order.rules.key)

    def _follow(self) -> None:
        why = self.decided.value()
        then = replace(self.order, support_agreed=why is not None, cancel_why=why or self._why)
        if all(order.id != self.order.id for order in self._ended):
            self.rate.say(Mark.PLAIN, words.out_of_window(self.speech))
            return
        before = self._rate(self._ended)
        after = self._rate([then if order.id == then.id else order for order in self._ended])
        mark = Mark.GOOD if exemption(then, self.now, self._sales) is not None else Mark.BAD
        self.rate.say(mark, words.rate_then(self.speech, before, after, counts=mark is Mark.BAD))

    def _rate(self, ended: Sequence[Order]) -> Rate:
        return completion_rate(ended, self._sales, self.order.rules.rate_window_days, self.now)

    def _keep(self) -> None:
        why, do = self.decided.value(), self.context.bridge.do
        reason = why or self._why or CancelWhy.OTHER
        self.attempt(
            lambda: do(cancellations.record_support, order_id=self.order.id, agreed=why is not None, why=reason)
        )
