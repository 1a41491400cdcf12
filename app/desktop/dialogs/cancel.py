"""Giving an order up, the last resort: what is better first, who ends it and why, and whether it counts."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.desktop.dialogs.better import Better
from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import (
    ClientMessage,
    Lines,
    at_top,
    message_language,
    order_of,
    same,
    writers,
)
from app.desktop.screen import Context
from app.desktop.widgets.choices import ChoiceBox
from app.desktop.widgets.fields import Form
from app.domain.cancellations import CancelledBy, CancelWhy, pending_cancellation
from app.domain.life import check_move
from app.domain.orders import Order, State
from app.domain.refusal import Refusal
from app.usecases import cancellations, orders
from app.wording import cancelling as words
from app.wording.apart import set_apart
from app.wording.mark import Mark
from app.wording.messages import LANGUAGES


class End(Enum):
    """How it ends, or may end."""

    ASKED = auto()
    CLIENT_ASKED = auto()
    AGREED = auto()
    CLIENT = auto()
    ALONE = auto()

    @property
    def asks(self) -> bool:
        """True where an answer is still to come."""
        return self in (End.ASKED, End.CLIENT_ASKED)

    @property
    def by(self) -> CancelledBy:
        """Who has ended the order then."""
        return {End.CLIENT: CancelledBy.CLIENT, End.ALONE: CancelledBy.FREELANCER}.get(self, CancelledBy.MUTUAL)


def open_cancel(context: Context, parent: QWidget, order_id: int) -> "CancelDialog":
    """Opens the end of an order; raises Refusal where it is over already."""
    order = order_of(context, order_id)
    check_move(order, State.CANCELLED, context.bridge.now())
    dialog = CancelDialog(context, parent, order)
    dialog.open()
    return dialog


class CancelDialog(TaskDialog):
    """Nothing is chosen beforehand; Esc and the first button keep the order."""

    def __init__(self, context: Context, parent: QWidget, order: Order) -> None:
        say, now = QCoreApplication.translate, context.bridge.now()
        asked = pending_cancellation(order.cancellations, order.rules, now)
        lead = "" if asked is None else words.waiting(context.speech, asked, now)
        title = say("Cancel", "Cancel “{title}”?").format(title=set_apart(order.title))
        super().__init__(context, parent, title, say("Cancel", "Cancel the order"), lead=lead, about=same(order))
        self.order = order
        self._writers = writers(context, order)
        self.cancel.setText(say("Cancel", "Keep the order"))
        self._mean_keeping()
        self._make_fields(parent)
        self.put_beside(at_top(self.more))
        self.confirmed.connect(self._end)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Begins at the button that keeps the order."""
        super().showEvent(event)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mean_keeping(self) -> None:
        """The button that keeps the order stands out, and Enter in a field ends nothing."""
        self.cancel.setProperty("primary", True)
        self.primary.setProperty("primary", False)
        self.primary.setDefault(False)

    def _make_fields(self, parent: QWidget) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        self.better = Better(self.context, parent, self.order)
        self.better.led_on.connect(self.reject)
        self.form.add_widget(self.better)
        self.more = Form(theme)
        self.forms = [self.form, self.more]
        self.end = EndChoice()
        self.why: ChoiceBox[CancelWhy] = ChoiceBox(tuple(words.whys(self.speech).items()))
        self.why.set_value(CancelWhy.OTHER)
        self.note = Lines(theme, 2)
        self.counts, self.silence = Judgement(theme), Judgement(theme)
        self.more.add("end", say("Cancel", "Who ends it"), self.end)
        self.more.add("why", say("Cancel", "Why"), self.why)
        self.more.add("note", say("Cancel", "In your words"), self.note)
        self.more.add_widget(self.counts)
        self.more.add_widget(self.silence)
        self.message = ClientMessage(
            self.context, say("Cancel", "Message for the client"), message_language(self.context, self.order)
        )
        self.more.add_widget(self.message)
        self.end.changed.connect(self._follow)
        self.why.currentIndexChanged.connect(self._follow)
        self.note.textChanged.connect(self._write_message)
        self._write_message()

    def _follow(self) -> None:
        """What the choice would lead to."""
        say, end = QCoreApplication.translate, self.end.value()
        self.message.setVisible(end is End.ASKED)
        if end is None:
            self.counts.say(Mark.PLAIN, "")
            self.silence.say(Mark.PLAIN, "")
            return
        self.more.row("end").clear()
        self.counts.say(*words.counts(self.speech, self.order, end.by, self.why.value()))
        self.silence.say(Mark.PLAIN, words.silence(self.speech, self.order, self.now) if end.asks else "")
        asks, ends = say("Cancel", "Note the request"), say("Cancel", "Cancel the order")
        sends = say("Cancel", "I have sent it")
        self.primary.setText(sends if end is End.ASKED else asks if end.asks else ends)

    def _write_message(self) -> None:
        note = self.note.toPlainText()
        self.message.follow(
            {language: self._writers[language].cancellation(self.order, note) for language in LANGUAGES}
        )

    def _end(self) -> None:
        end = self.end.value()
        if end is None:
            self.say_no([Refusal("end-missing", "end")])
        else:
            self.attempt(lambda: self._write(end))

    def _write(self, end: End) -> None:
        do, order_id, why = self.context.bridge.do, self.order.id, self.why.value()
        note = self.note.toPlainText()
        if end.asks:
            asked_by = CancelledBy.FREELANCER if end is End.ASKED else CancelledBy.CLIENT
            do(cancellations.request_cancellation, order_id=order_id, asked_by=asked_by, why=why, note=note)
        else:
            do(orders.cancel_order, order_id=order_id, by=end.by, why=why, reason=note)


class EndChoice(QWidget):
    """One of the ends; none before one is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self.buttons = {
            End.ASKED: QRadioButton(say("Cancel", "I ask the client to agree")),
            End.CLIENT_ASKED: QRadioButton(say("Cancel", "The client asks me to agree")),
            End.AGREED: QRadioButton(say("Cancel", "We have agreed")),
            End.CLIENT: QRadioButton(say("Cancel", "The client has cancelled alone")),
            End.ALONE: QRadioButton(say("Cancel", "I cancel alone")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._group = QButtonGroup(self)
        for button in self.buttons.values():
            self._group.addButton(button)
            column.addWidget(button)
        self._group.buttonToggled.connect(lambda _, checked: self.changed.emit() if checked else None)
        self.setFocusProxy(self.buttons[End.ASKED])

    def typed(self) -> None:
        """A dialog that was closed kept the order: its end is chosen anew."""

    def type_again(self, typed: None) -> None:
        """Nothing comes back."""

    def value(self) -> End | None:
        """The end that is chosen."""
        return next((end for end, button in self.buttons.items() if button.isChecked()), None)
