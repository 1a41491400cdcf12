"""Taking no new orders until all is caught up: until when that is, and how much later they are taken again."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.edits import DurationEdit
from app.desktop.widgets.label import Label
from app.domain.closing import closing_until
from app.domain.refusal import Refusal
from app.usecases.availability import close_until_caught_up
from app.wording import aways as away_words
from app.wording.refusals import refusal
from app.wording.reserve import kept


def open_closing(context: Context, parent: QWidget) -> DialogFrame:
    """Opens the question how long to take no new orders."""
    dialog = ClosingDialog(context, parent)
    dialog.open()
    return dialog


class ClosingDialog(DialogFrame):
    """A margin, and the date that comes out."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        say = QCoreApplication.translate
        super().__init__(
            context.theme,
            say("Closing", "Close until caught up"),
            say("Closing", "Close to new orders"),
            parent,
            lead=say(
                "Closing",
                "You go on working; new orders wait until those accepted so far are delivered. It ends by itself,"
                " and its end moves as your work advances.",
            ),
        )
        self._context = context
        self.margin = DurationEdit(context.speech)
        hint = say("Closing", "Working time to breathe after the last delivery; blank for none.")
        self.form.add("margin", say("Closing", "Margin"), self.margin, hint)
        self.until = Label(context.theme, strong=True, wrap=True)
        self.names = Label(context.theme, tone=Tone.MUTED, wrap=True)
        self.body.addWidget(self.until)
        self.body.addWidget(self.names)
        self.body.addStretch(1)
        self.margin.value_changed.connect(self._show)
        self.confirmed.connect(self._keep)
        self._show()

    def _show(self) -> None:
        bridge, speech = self._context.bridge, self._context.speech
        book, now = bridge.book(), bridge.now()
        closed = closing_until(book, bridge.agenda().plan.delivery, now, self.margin.value() or 0)
        self.until.setText(away_words.closed_until(speech, closed, now))
        titles = [order.title for order in map(book.order, closed.orders) if order is not None]
        lines = (speech.names(titles), *kept(speech, closed.kept))
        self.names.setText("\n".join(filter(None, lines)))
        self.names.setVisible(any(lines))

    def _keep(self) -> None:
        try:
            self._context.bridge.do(close_until_caught_up, margin=self.margin.value() or 0)
        except Refusal as error:
            self.refuse(error.field, refusal(self._context.speech, error, self._context.bridge.now()))
        else:
            self.accept()
