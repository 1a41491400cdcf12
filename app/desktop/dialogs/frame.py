"""What the dialogs have in common: trying what was asked, and saying every refusal beside its field."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.desktop.look.theme import UNIT
from app.desktop.screen import Context
from app.desktop.widgets.announce import announce
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.label import Label
from app.domain.refusal import Refusal
from app.storage.trouble import StorageTrouble
from app.wording.files import trouble
from app.wording.refusals import refusal

TWO_COLUMNS = 118  # average letters of screen width from which fields and message stand side by side
FIELDS, MESSAGE = 60, 46  # average letters that each of them is wide at least
MESSAGE_LINES = 15  # that it is high at least where it stands beside the fields, with its heading and buttons


class TaskDialog(DialogFrame):
    """A dialog that does one thing at the desk and closes when it is done."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        title: str,
        confirm: str,
        *,
        lead: str = "",
        about: Hashable = None,
    ) -> None:
        super().__init__(context.theme, title, confirm, parent, lead=lead, about=about)
        self.context = context
        self.speech = context.speech
        self.now = context.bridge.now()

    def attempt(self, doing: Callable[[], object]) -> None:
        """Does it and closes; says why not where the rules or the file don't let it."""
        try:
            doing()
        except Refusal as error:
            self.say_no([error])
        except StorageTrouble as error:
            self.refuse("", trouble(self.speech, error.reason, error.path, error.facts))
        else:
            self.accept()

    def say_no(self, refusals: Sequence[Refusal]) -> None:
        """Marks every field that is refused and goes to the first; what is about the whole stands by the buttons."""
        by_field = {row.name: form for form in self.forms for row in form.rows()}
        about_all = [self.say(error) for error in refusals if error.field not in by_field]
        self._clear()
        for sentence in about_all[:1]:
            self.refuse("", sentence)
        for error in reversed(refusals):
            if error.field in by_field:
                by_field[error.field].refuse(error.field, self.say(error))
        if refusals and not about_all:
            announce(self, self.say(refusals[0]), urgent=True)

    def say(self, error: Refusal) -> str:
        """The sentence for a refusal."""
        return refusal(self.speech, error, self.now)

    def put_beside(self, message: QWidget) -> None:
        """Puts a message at the right of the fields where the screen is wide enough, else beneath them."""
        letter = max(1, self.fontMetrics().averageCharWidth())
        wide = self.screen().availableSize().width() // letter >= TWO_COLUMNS
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        row.setSpacing(3 * UNIT)
        self.body.removeWidget(self.form)
        left = QWidget()
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        if wide:
            message.setMinimumHeight(self.fontMetrics().lineSpacing() * MESSAGE_LINES)
        for widget, letters_wide in ((left, FIELDS), (message, MESSAGE)):
            widget.setMinimumWidth(max(letter * letters_wide, widget.minimumSizeHint().width()))
            row.addWidget(widget, letters_wide if wide or widget is message else 0)  # beneath, it has the room to spare
        self.body.addLayout(row, 1)


class NoteDialog(DialogFrame):
    """Says calmly why something makes no sense now, and offers the way on."""

    keeps_typed = False

    def __init__(self, context: Context, parent: QWidget | None, title: str, sentence: str, way_on: str = "") -> None:
        super().__init__(context.theme, title, way_on or QCoreApplication.translate("Dialogs", "OK"), parent)
        self.form.hide()
        self.body.addWidget(Label(context.theme, sentence, wrap=True))
        self.cancel.setText(QCoreApplication.translate("Dialogs", "Close"))
        self.cancel.setVisible(bool(way_on))
        self.confirmed.connect(self.accept)


def open_note(
    context: Context,
    parent: QWidget,
    title: str,
    sentence: str,
    way_on: str = "",
    then: Callable[[], object] | None = None,
) -> NoteDialog:
    """Opens a note; `way_on` is the word on its button, which closes it and does `then`."""
    dialog = NoteDialog(context, parent, title, sentence, way_on)
    if then is not None:
        dialog.accepted.connect(lambda: then())
    dialog.open()
    return dialog
