"""The frame of every dialog: what it is about, its fields, why not, and what to do."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.announce import announce
from app.desktop.widgets.buttons import plain_button, primary_button
from app.desktop.widgets.fields import FieldMessage, Form
from app.desktop.widgets.label import Label

TITLE_BAR = 5 * UNIT  # that the system puts on top of a dialog, at the most


class DialogFrame(QDialog):
    """A dialog with a form. Use `open()`.

    `confirmed` asks the owner to try; the owner then calls `accept()`, or `refuse` with the sentence, and what was
    typed stays. Esc closes, Ctrl+Enter confirms from anywhere, also from a box of several lines.
    """

    confirmed = Signal()

    def __init__(
        self, theme: Theme, title: str, confirm: str, parent: QWidget | None = None, *, lead: str = ""
    ) -> None:
        """`confirm` is the word on the button that is meant; `lead` a sentence beneath the title."""
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Form(theme)
        self.forms = [self.form]  # every form it has; those that are added are asked and marked alike
        self.body = QVBoxLayout()
        self.primary = primary_button(confirm)
        self.cancel = plain_button(theme, QCoreApplication.translate("DialogFrame", "Cancel"))
        self._left = QHBoxLayout()
        self._message = FieldMessage(theme)
        self._lay_out(title, lead)
        self._connect()

    def add_button(self, text: str) -> QPushButton:
        """A further button, at the left, away from the one that is meant."""
        button = plain_button(self._theme, text)
        self._left.addWidget(button)
        return button

    def refuse(self, field: str, sentence: str) -> None:
        """Say why not: beside the field, or above the buttons when it is about the whole; what was typed stays."""
        self._clear()
        announce(self, sentence, urgent=True)
        if not any(form.refuse(field, sentence) for form in self.forms):
            self._message.refuse(sentence)

    def refusal(self) -> str:
        """The sentence that refuses now, wherever it stands; "" when nothing is refused."""
        messages = [self._message, *(row.message for form in self.forms for row in form.rows())]
        return next((message.text for message in messages if message.refused), "")

    def confirm(self) -> None:
        """What the primary button does: ask the owner, unless a field can't even be read."""
        self._clear()
        if self.primary.isEnabled() and not any(form.complain() for form in self.forms):
            self.confirmed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()
            self._focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()  # not the default one, which Qt would press
            return
        super().keyPressEvent(event)

    def _clear(self) -> None:
        self._message.clear()
        for form in self.forms:
            form.clear()

    def _connect(self) -> None:
        self.primary.clicked.connect(self.confirm)
        self.cancel.clicked.connect(self.reject)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key), self)
            shortcut.activated.connect(self.confirm)

    def _lay_out(self, title: str, lead: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * UNIT, 3 * UNIT, 3 * UNIT, 2 * UNIT)
        column.setSpacing(2 * UNIT)
        heading = QVBoxLayout()
        heading.setSpacing(UNIT // 2)
        heading.addWidget(Label(self._theme, title, strong=True, wrap=True))
        if lead:
            heading.addWidget(Label(self._theme, lead, tone=Tone.MUTED, wrap=True))
        column.addLayout(heading)
        column.addWidget(self._make_body(), 1)
        column.addWidget(self._message)
        column.addLayout(self._make_buttons())

    def _make_body(self) -> QWidget:
        inside = Inside()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(2 * UNIT)
        self.body.addWidget(self.form)
        inside.setLayout(self.body)
        self._scroll = _Scroll(inside)
        self._scroll.needs_more.connect(self._grow)
        return self._scroll

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.primary)
        return row

    def _fit(self) -> None:
        """As large as what is inside: Qt stops at two thirds of the screen, and guesses before lines are broken."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # of texts set since it was made
        self.resize(self._wanted().boundedTo(self.screen().availableSize()))

    def _grow(self) -> None:
        """Make room for what is inside, as far as the screen allows; what the user made larger stays so."""
        self.resize(self.size().expandedTo(self._wanted()).boundedTo(self.screen().availableSize()))

    def _wanted(self) -> QSize:
        self.ensurePolished()
        self._scroll.updateGeometry()  # it was asked before its labels were dressed
        layout, hint = self.layout(), self.sizeHint()
        if layout is None:
            return hint
        layout.activate()
        hint = self.sizeHint()
        return QSize(hint.width(), layout.totalHeightForWidth(hint.width())) if layout.hasHeightForWidth() else hint

    def _focus_first(self) -> None:
        for row in self.form.rows():
            if row.control.isEnabled() and row.control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                row.control.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)


class Inside(QWidget):
    """As high as its lines are once they are broken: Qt takes a guess for the least height of a label."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint


class _Scroll(QScrollArea):
    """As large as what is inside, as long as the screen has room; scrolls beyond that."""

    needs_more = Signal()  # what is inside has become higher, or too wide

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside
        self._needed = 0
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        wanted = self._wanted()
        return QSize(wanted.width() + self._bar(), min(wanted.height(), self._room()))

    def _wanted(self) -> QSize:
        """What is inside in its full height."""
        hint, least = self._inside.sizeHint(), self._inside.minimumSizeHint().height()
        width = max(hint.width(), self.fontMetrics().averageCharWidth() * 56)
        height = self._inside.heightForWidth(width) if self._inside.hasHeightForWidth() else hint.height()
        return QSize(width, max(least, height))

    def _room(self) -> int:
        return self.screen().availableSize().height() - self._beside() - TITLE_BAR

    def _beside(self) -> int:
        """How high the rest of the dialog is."""
        layout = self.window().layout()
        if layout is None or self.window() is self:
            return 0
        items = [item for place in range(layout.count()) if (item := layout.itemAt(place)) and not item.isEmpty()]
        margins, width = layout.contentsMargins(), self._wanted().width()
        others = [_height(item, width) for item in items if item.widget() is not self]
        return margins.top() + margins.bottom() + layout.spacing() * len(others) + sum(others)

    def _bar(self) -> int:
        """How much the scroll bar takes from the width; always left free, since a dialog can be made lower."""
        return self.verticalScrollBar().sizeHint().width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self._measure_anew()
        return super().eventFilter(watched, event)

    def _measure_anew(self) -> None:
        self.updateGeometry()
        needed = self.sizeHint().height()
        narrow = self.minimumSizeHint().width() > self.width()
        if (narrow or needed > self._needed) and self.isVisible():
            self.needs_more.emit()
        self._needed = needed

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSizeHint().width() + self._bar(), min(self.sizeHint().height(), 20 * UNIT))


def _height(item: QLayoutItem, width: int) -> int:
    """How high a part of the dialog is, with its lines broken."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
