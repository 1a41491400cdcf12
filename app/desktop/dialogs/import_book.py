"""Bringing in a whole book: what it holds, and that it takes the place of this one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.label import Label
from app.exchange.book_json import Records
from app.usecases.importing import import_book
from app.wording.files import counts


def open_import_book(context: Context, parent: QWidget, name: str, book: Records) -> "ImportBookDialog":
    """Opens what a file holds before it becomes this book."""
    dialog = ImportBookDialog(context, parent, name, book)
    dialog.open()
    return dialog


class ImportBookDialog(TaskDialog):
    """Orders, clients, services and history of the file; only an empty book gives way to it."""

    keeps_typed = False

    def __init__(self, context: Context, parent: QWidget, name: str, book: Records) -> None:
        say = QCoreApplication.translate
        title = say("ImportBook", "Import the book {file}").format(file=name)
        super().__init__(context, parent, title, say("ImportBook", "Import"))
        self._book = book
        self.form.hide()
        numbers = (len(book[table]) for table in ("orders", "client", "service", "step"))
        self.holds = Label(context.theme, " · ".join(counts(self.speech, *numbers)), wrap=True)
        words = say("ImportBook", "With its settings, weekly hours and history. One undo takes it all back.")
        self.body.addWidget(self.holds)
        self.body.addWidget(Label(context.theme, words, tone=Tone.MUTED, wrap=True))
        self.confirmed.connect(self._import)

    def _import(self) -> None:
        self.attempt(lambda: self.context.bridge.do(import_book, data=self._book))
