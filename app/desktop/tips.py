"""The tips: a list, a line to search them, and the chosen one to read."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QListView, QPlainTextEdit, QVBoxLayout, QWidget

from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.announce import announce
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.label import Label
from app.desktop.widgets.rows import Column, RowsModel
from app.wording.tips import Tip, matching, tips

LIST, TEXT, LINES = 46, 50, 17  # average letters wide, and lines high
AROUND = 12  # letters that are left and right of them


def open_tips(context: Context, parent: QWidget, tip: str = "") -> "TipsDialog":
    """Opens the tips, at the one of that key where there is one."""
    dialog = TipsDialog(context, parent, tip)
    dialog.open()
    return dialog


class TipsDialog(DialogFrame):
    """The arrows walk the list while one types in the search line; Enter goes on to the text, Esc closes."""

    keeps_typed = False

    def __init__(self, context: Context, parent: QWidget | None, tip: str = "") -> None:
        say = QCoreApplication.translate
        super().__init__(context.theme, say("Tips", "Tips"), say("Dialogs", "Close"), parent)
        self._tips = tips(context.language.current)
        self.form.hide()
        self.cancel.hide()
        self.confirmed.connect(self.accept)
        self._make_list()
        self._make_text()
        self._lay_out_tips()
        self._filter("")
        self.choose(tip)

    def choose(self, key: str) -> None:
        """Goes to a tip."""
        index = self.model.index_of(key)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def shown(self) -> Tip | None:
        """The tip that is read now."""
        return self.model.row_at(self.list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that leave the caret in the search line."""
        if watched is self.search and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._walk(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self.text.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _make_list(self) -> None:
        say = QCoreApplication.translate
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Tips", "Search the tips"))
        self.search.setAccessibleName(say("Tips", "Search the tips"))
        self.search.setMaxLength(200)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self.model: RowsModel[Tip] = RowsModel([Column(say("Tips", "Tip"), lambda tip: tip.title)], self)
        self.list = QListView()
        self.list.setAccessibleName(say("Tips", "Tips"))
        self.list.setModel(self.model)
        self.list.setWordWrap(True)
        self.list.setSpacing(UNIT // 2)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)  # titles are broken for the width that the list has
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.nothing = Label(self._theme, say("Tips", "No tip has these words."), tone=Tone.MUTED, wrap=True)

    def _make_text(self) -> None:
        self.heading = Label(self._theme, strong=True, wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _lay_out_tips(self) -> None:
        letter, line = max(1, self.fontMetrics().averageCharWidth()), self.fontMetrics().lineSpacing()
        wide = self.screen().availableSize().width() // letter >= LIST + TEXT + AROUND
        lines = LINES if wide else LINES // 2
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        columns.setSpacing(3 * UNIT)
        sides: tuple[tuple[int, QWidget, tuple[QWidget, ...]], ...] = (
            (LIST, self.list, (self.search, self.nothing, self.list)),
            (TEXT, self.text, (self.heading, self.text)),
        )
        for width, tall, widgets in sides:
            tall.setMinimumSize(letter * width, line * lines)
            column = QVBoxLayout()
            column.setSpacing(UNIT)
            for widget in widgets:
                column.addWidget(widget)
            columns.addLayout(column, width)
        self.body.addLayout(columns, 1)

    def _filter(self, typed: str) -> None:
        kept = self.shown()
        self.model.show(matching(self._tips, typed))
        found = bool(self.model.rows())
        self.nothing.setVisible(not found)
        self.list.setVisible(found)
        if kept is None or not self.model.index_of(kept.key).isValid():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._show()
        if typed:
            self._announce()

    def _walk(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        if 0 <= row < len(self.model.rows()):
            self.list.setCurrentIndex(self.model.index(row, 0))
            self._announce()

    def _show(self, _current: QModelIndex | None = None, _previous: QModelIndex | None = None) -> None:
        tip = self.shown()
        self.heading.setText("" if tip is None else tip.title)
        self.text.setPlainText("" if tip is None else tip.text.replace("\n", "\n\n"))  # room between paragraphs
        self.text.setAccessibleName("" if tip is None else tip.title)

    def _announce(self) -> None:
        tip = self.shown()
        announce(self.search, self.nothing.text() if tip is None else tip.title)

    def _focus_first(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
