"""A mistake of this program, told with a report that can be copied."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.desktop.look.theme import Theme
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.label import Label


class MishapDialog(DialogFrame):
    """Says what happened and gives the report to copy."""

    keeps_typed = False

    def __init__(self, theme: Theme, window: QWidget, text: str) -> None:
        say = QCoreApplication.translate
        title = say("Mishap", "Something went wrong inside Carnet")
        super().__init__(theme, title, say("Mishap", "Go on"), window)
        self.form.hide()
        self.cancel.hide()
        words = say(
            "Mishap",
            "What you did last was kept either wholly or not at all, and your book is safe. "
            "This report helps to mend it; it is sent to nobody.",
        )
        self.body.addWidget(Label(theme, words, wrap=True))
        self.box = QPlainTextEdit(text)
        self.box.setReadOnly(True)
        self.box.setTabChangesFocus(True)
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.box.setAccessibleName(say("Mishap", "Report"))
        self.box.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        self.copy_button = self.add_button(say("MessageDraft", "Copy"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.body.addWidget(self.box, 1)
        self.confirmed.connect(self.accept)
