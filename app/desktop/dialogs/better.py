"""What is better than giving an order up, each with what it would lead to and a button that opens it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.dialogs.extension import open_extension
from app.desktop.dialogs.extra import open_extra
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import at_left
from app.desktop.dialogs.refund import open_refund
from app.desktop.dialogs.requirements import open_requirements
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.why import tip_button
from app.desktop.widgets.buttons import plain_button
from app.desktop.widgets.label import Label
from app.domain.insights import income
from app.domain.money import Money
from app.domain.orders import Order, State, due_at, effort_at, state_at
from app.domain.planned import pending_extension
from app.domain.proposals import promise_options
from app.domain.refusal import Refusal
from app.usecases import offers
from app.wording import afterwards, consequences
from app.wording import cancelling as words
from app.wording.mark import Mark
from app.wording.refusals import refusal

Opening = Callable[[Context, QWidget, int], object]


class Better(QWidget):
    """Keeping the promise, more time, an extra, a part of the price given back; of an order that waits, a reminder."""

    led_on = Signal()  # one of them is opened: the cancellation can be put aside

    def __init__(self, context: Context, window: QWidget, order: Order) -> None:
        """`window` is where the other dialogs open."""
        super().__init__()
        self._context, self._window, self._order = context, window, order
        self._now, self._speech = context.bridge.now(), context.speech
        self.buttons: dict[str, QPushButton] = {}
        self._lines: list[Judgement] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(UNIT)
        heading = QCoreApplication.translate("Cancel", "Better first")
        self._column.addLayout(self._with_why(Label(context.theme, heading, size=Size.SMALL, tone=Tone.MUTED)))
        self._add_as_it_stands()
        self._add_requirements()
        self._add_extension()
        self._add_extra()
        self._add_refund()

    def text(self) -> str:
        """Everything it says."""
        return "\n".join(line.text for line in self._lines)

    def _with_why(self, heading: Label) -> QHBoxLayout:
        """The heading, and at its end the tip on why giving up comes last."""
        say = QCoreApplication.translate
        self.why = tip_button(self._context, "cancel", say("Cancel", "Why cancelling comes last"))
        row = QHBoxLayout()
        row.addWidget(heading, 1)
        row.addWidget(self.why)
        return row

    def _add_as_it_stands(self) -> None:
        due = due_at(self._order, self._now)
        if due is not None and state_at(self._order, self._now).to_do:
            book = self._context.bridge.book()
            left = effort_at(self._order, self._now, book.settings.default_effort).left
            its = promise_options(book, self._now, self._order.id).judge(left, due)
            self._add(*words.as_it_stands(self._speech, its.effect, self._now))

    def _add_requirements(self) -> None:
        if state_at(self._order, self._now) is State.REQUIREMENTS:
            say = QCoreApplication.translate
            self._add(Mark.PLAIN, say("Cancel", "It waits for the client: remind them of what is missing."))
            self._add_button("requirements", say("Cancel", "Remind the client…"), Icon.SEND, open_requirements)

    def _add_extension(self) -> None:
        waiting = pending_extension(self._order, self._now)
        try:
            options = self._context.bridge.look(offers.extension_options, order_id=self._order.id)
        except Refusal as error:
            if waiting is not None:
                self._add(Mark.PLAIN, consequences.pending(self._speech, self._order, waiting, self._now))
            elif error.reason != "no-due-yet":
                self._add(Mark.PLAIN, refusal(self._speech, error, self._now))
            return
        if options.options:
            self._add(*words.with_extension(self._speech, options.options[0], self._now))
        else:
            self._add(Mark.PLAIN, consequences.nothing_to_propose(self._speech, options))
        name = QCoreApplication.translate("Action", "Ask for an extension…")
        self._add_button("extension", name, Icon.EXTENSION, open_extension)

    def _add_extra(self) -> None:
        try:
            options = self._context.bridge.look(offers.extra_options, order_id=self._order.id)
        except Refusal:
            return
        self._add(*words.with_extra(self._speech, options))
        name = QCoreApplication.translate("Action", "Offer an extra revision…")
        self._add_button("extra", name, Icon.PLUS, open_extra)

    def _add_refund(self) -> None:
        price = self._order.price
        if price is None or not price.minor or state_at(self._order, self._now) is State.REQUIREMENTS:
            return
        given = max(self._order.refunded, price.minor // 2)
        left = income(replace(self._order, refunded=given))
        if left is not None:
            self._add(Mark.PLAIN, afterwards.half_back(self._speech, Money(given, price.currency), left))
            name = QCoreApplication.translate("Action", "Give back a part of the price…")
            self._add_button("refund", name, Icon.UNDO, open_refund)

    def _add(self, mark: Mark, text: str) -> None:
        line = Judgement(self._context.theme)
        line.say(mark, text)
        self._lines.append(line)
        self._column.addWidget(line)

    def _add_button(self, key: str, text: str, icon: Icon, opening: Opening) -> None:
        button = plain_button(self._context.theme, text, icon)
        button.clicked.connect(lambda: self._lead_on(opening))
        self.buttons[key] = button
        self._column.addWidget(at_left(button))
        self._column.addSpacing(UNIT)

    def _lead_on(self, opening: Opening) -> None:
        self.led_on.emit()
        opening(self._context, self._window, self._order.id)
