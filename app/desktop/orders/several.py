"""Several chosen orders: how many, what they hold together, and what can be done to all of them in one step."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.desktop.actions import action_specs
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.orders.card import OrderCard
from app.desktop.orders.doable import FOR_SEVERAL, doable_for_all
from app.desktop.screen import Context
from app.desktop.widgets.buttons import plain_button
from app.desktop.widgets.facts import breakable
from app.desktop.widgets.label import Label
from app.domain.money import total
from app.domain.orders import Order, State, effort_at, state_at
from app.wording.speech import Speech

NAMED = 8  # orders whose titles are read out; more are only counted
EVIDENCE = ("evidence",)  # what can be done to orders that are over


class SeveralCard(QWidget):
    """Stands where one order's card stands. `asked` names an action of the table and the orders."""

    asked = Signal(str, tuple)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._ids: tuple[int, ...] = ()
        theme, say = context.theme, QCoreApplication.translate
        self.setAccessibleName(say("Several", "The chosen orders"))
        self._title = Label(theme, strong=True, wrap=True)
        self._names = Label(theme, tone=Tone.MUTED, wrap=True)
        self._sums = Label(theme, wrap=True)
        self._hint = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self._hint.setText(
            say("Several", "Shift and arrows choose more, Ctrl and Space one apart, Ctrl+A all, Esc only this one.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * UNIT, 2 * UNIT, 3 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        for label in (self._title, self._names, self._sums):
            column.addWidget(label)
        column.addSpacing(UNIT)
        texts = {spec.key: spec.text for spec in action_specs()}
        self.buttons = {key: plain_button(theme, texts[key]) for key in FOR_SEVERAL}
        for key, button in self.buttons.items():
            button.setObjectName(key)
            button.clicked.connect(lambda _=False, key=key: self.asked.emit(key, self._ids))
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(self._hint)

    def show_orders(self, order_ids: Sequence[int]) -> None:
        """Shows these orders as they are now; of those that are over, only how many there are."""
        self._ids = tuple(order_ids)
        book, now, speech = self._context.bridge.book(), self._context.bridge.now(), self._context.speech
        here = [order for order in map(book.order, self._ids) if order is not None]
        self._title.setText(QCoreApplication.translate("Several", "%n orders chosen", "", len(self._ids)))
        self._names.setText(breakable(speech.names([order.title for order in here])) if len(here) <= NAMED else "")
        self._names.setVisible(bool(self._names.text()))
        self._sums.setText(together(speech, here, book.settings.default_effort, now))
        self._sums.setVisible(bool(self._sums.text()))
        keys = doable_for_all(here, now) if len(here) == len(self._ids) else EVIDENCE
        for key, button in self.buttons.items():
            button.setVisible(key in keys)


def together(speech: Speech, orders: Sequence[Order], default_effort: int, now: datetime) -> str:
    """What several orders hold together: the work that is left and what they cost, each currency by itself."""
    doing = [order for order in orders if state_at(order, now).to_do or state_at(order, now) is State.REQUIREMENTS]
    left = sum(effort_at(order, now, default_effort).left for order in doing)
    prices = [speech.money(money) for money in total(order.price for order in orders if order.price is not None)]
    if left:
        prices.insert(0, speech.translate("Orders", "{time} of work left").format(time=speech.duration(left)))
    return " · ".join(prices)


class Cards(QStackedWidget):
    """The card of the chosen order, or of several. `asked` names an action of the table and the orders."""

    asked = Signal(str, tuple)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._one, self._several = OrderCard(context), SeveralCard(context)
        for card in (self._one, self._several):
            card.asked.connect(self.asked)
            self.addWidget(card)

    def show_orders(self, order_ids: Sequence[int]) -> None:
        """Shows these orders as they are now."""
        several = len(order_ids) > 1
        self.setCurrentWidget(self._several if several else self._one)
        if several:
            self._several.show_orders(order_ids)
        else:
            self._one.show_order(next(iter(order_ids), None))
