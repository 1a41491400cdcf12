"""The frame of every dialog: what it is about, its fields, why not, and what to do."""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.announce import announce
from app.desktop.widgets.buttons import plain_button, primary_button
from app.desktop.widgets.facts import breakable
from app.desktop.widgets.fields import FieldMessage, Form
from app.desktop.widgets.kept import BackLine, Typed, kept_drafts, type_again_into, typed_into
from app.desktop.widgets.label import Label
from app.desktop.widgets.scroll import Inside, Scroll
from app.desktop.widgets.shown import set_shown
from app.desktop.widgets.tabs import order_tabs


class DialogFrame(QDialog):
    """A dialog with a form. Use `open()`.

    `confirmed` asks the owner to try; the owner then calls `accept()`, or `refuse` with the sentence, and what was
    typed stays. Esc closes, Ctrl+Enter confirms from anywhere, also from a box of several lines. What was typed into
    a dialog that is closed comes back when it is opened about the same again.
    """

    confirmed = Signal()

    keeps_typed = True  # False where nothing is typed that one would miss
    brings_back = True  # False where it is opened with something else to begin with

    def __init__(
        self,
        theme: Theme,
        title: str,
        confirm: str,
        parent: QWidget | None = None,
        *,
        lead: str = "",
        about: Hashable = None,
    ) -> None:
        """`confirm` is the word on the button that is meant; `lead` a sentence beneath the title.

        `about` tells apart what the dialog is opened for: what was typed comes back for the same only.
        """
        super().__init__(parent)
        self._theme = theme
        self._about = about
        self._opened_with: Typed | None = None
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Form(theme)
        self.forms = [self.form]  # every form it has; those that are added are asked and marked alike
        self.body = QVBoxLayout()
        self.primary = primary_button(confirm)
        self.cancel = plain_button(theme, QCoreApplication.translate("DialogFrame", "Cancel"))
        self._left = QHBoxLayout()
        self._message = FieldMessage(theme)
        self.what_is_back = BackLine(theme)
        set_shown(self.what_is_back, False)
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

    def typed(self) -> Typed:
        """What stands in the fields, by their names."""
        return typed_into(self)

    def type_again(self, typed: Typed) -> None:
        """Puts it there again."""
        type_again_into(self, typed)

    def worth_keeping(self, before: Typed) -> Typed:
        """What was typed since it was opened."""
        return {name: value for name, value in self.typed().items() if before.get(name) != value}

    def reject(self) -> None:
        """Closes; what was typed is kept for the next time."""
        before = self._opened_with
        if self.keeps_typed and before is not None:
            typed = self.worth_keeping(before)
            if typed:
                kept_drafts(self).keep(self._draft_of(), typed)
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        if self._opened_with is None:
            self._bring_back()
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()
            self._focus_first()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the fields as they are read, also those that have come since."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()  # not the default one, which Qt would press
            return
        super().keyPressEvent(event)

    def _draft_of(self) -> Hashable:
        """What was typed is kept under it."""
        return type(self).__qualname__, self._about

    def _bring_back(self) -> None:
        """What was typed when it was closed before, with a way to be rid of it."""
        self._opened_with = self.typed()
        before = kept_drafts(self).take(self._draft_of()) if self.keeps_typed and self.brings_back else None
        if before is not None:
            self.type_again(before)
            set_shown(self.what_is_back, True)
            announce(self, self.what_is_back.text)
            self._clear()

    def _start_afresh(self) -> None:
        """As the dialog would have opened."""
        set_shown(self.what_is_back, False)
        self.type_again(self._opened_with or {})
        self._focus_first()

    def _clear(self) -> None:
        self._message.clear()
        for form in self.forms:
            form.clear()

    def _connect(self) -> None:
        self.what_is_back.afresh.clicked.connect(self._start_afresh)
        self.primary.clicked.connect(self.confirm)
        self.cancel.clicked.connect(self.reject)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key), self)
            shortcut.activated.connect(self.confirm)

    def _lay_out(self, title: str, lead: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * UNIT, 3 * UNIT, 3 * UNIT, 2 * UNIT)
        column.setSpacing(2 * UNIT)
        head = Inside()
        heading = QVBoxLayout(head)
        heading.setContentsMargins(0, 0, 0, 0)
        heading.setSpacing(UNIT // 2)
        heading.addWidget(Label(self._theme, breakable(title), strong=True, wrap=True))
        if lead:
            heading.addWidget(Label(self._theme, breakable(lead), tone=Tone.MUTED, wrap=True))
        column.addWidget(head)
        column.addWidget(self._make_body(), 1)
        column.addWidget(self._message)
        column.addLayout(self._make_buttons())

    def _make_body(self) -> QWidget:
        inside = Inside()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(2 * UNIT)
        self.body.addWidget(self.what_is_back)
        self.body.addWidget(self.form)
        inside.setLayout(self.body)
        self._scroll = Scroll(inside)
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
