"""The line at the top: an order typed as one would say it, and chips that show what was understood."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.chip import Chip, ChipKind
from app.domain.drafts import OrderDraft
from app.storage import facts
from app.wording.speech import Speech

if TYPE_CHECKING:
    from app.domain.quick_add import QuickOrder

_KEYS = Qt.KeyboardModifier


class QuickAdd(QLineEdit):
    """Enter takes the order, Ctrl+Enter or the button opens the dialog with what was typed, Esc clears and leaves."""

    taken = Signal(object)  # an OrderDraft
    detailed = Signal(object)  # an OrderDraft, to be completed in the dialog
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._clients: tuple[str, ...] = ()
        self._chips = QWidget(self)
        self._chips.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self._chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        say = QCoreApplication.translate
        self.setPlaceholderText(say("QuickAdd", "Logo for Marie, 3h, friday 18:00, €120"))
        self.setAccessibleName(say("QuickAdd", "Quick add: type an order in one line"))
        self.addAction(context.theme.icon(Icon.PLUS, Tone.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._make_details()
        self.setMinimumHeight(round(QFontMetrics(self.font()).height() * 1.2) + 2 * UNIT)
        self.setMaxLength(2000)
        self.textChanged.connect(self._show_understood)

    def draft(self) -> OrderDraft:
        """What was typed, as an order."""
        order = self._understood()
        return OrderDraft(
            title=order.title,
            client=order.client,
            effort=order.effort,
            due=order.due,
            price=order.price,
            rules=self._context.bridge.book().settings.rules,
        )

    def begin(self) -> None:
        """Takes the keys; what stands there is marked, so that typing begins anew."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes, details or clears."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.text().strip():
                detailed = event.modifiers() & (_KEYS.ControlModifier | _KEYS.ShiftModifier)
                (self.detailed if detailed else self.taken).emit(self.draft())
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_details(self) -> None:
        """The button behind the chips, there as soon as something is typed."""
        icon = self._context.theme.icon(Icon.EDIT, Tone.MUTED)
        self.details = self.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
        self.details.setText(QCoreApplication.translate("QuickAdd", "More about this order… (Ctrl+Enter)"))
        self.details.setToolTip(self.details.text())
        self.details.setVisible(False)
        self.details.triggered.connect(lambda: self.detailed.emit(self.draft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the chips beside the text."""
        super().resizeEvent(event)
        self._place_chips()

    def _understood(self) -> "QuickOrder":
        from app.domain.quick_add import understand  # what reads a line is loaded with its first letter

        settings = self._context.bridge.book().settings
        if not self._clients:
            self._clients = tuple(client.name for client in self._context.bridge.ask(facts.clients))
        now = self._context.bridge.now()
        return understand(self.text(), now, settings.zone, settings.currency, settings.day_end, self._clients)

    def forget_clients(self) -> None:
        """Reads the clients' names again at the next keystroke."""
        self._clients = ()

    def _show_understood(self, text: str) -> None:
        layout = self._chips.layout()
        assert layout is not None  # made in __init__
        while layout.count():
            item = layout.takeAt(0)
            if item is not None and (gone := item.widget()) is not None:
                gone.hide()  # it keeps its parent: one that is still to be shown would come up as a window of its own
                gone.deleteLater()
        for words, kind in self._words() if text.strip() else ():
            chip = Chip(self._context.theme, words, kind, self._chips)
            layout.addWidget(chip)
            chip.show()  # at once: what is still to be shown has no width yet
        said = ", ".join(words for words, _ in self._words()) if text.strip() else ""
        self.setAccessibleDescription(said)
        self.details.setVisible(bool(text.strip()))
        self._place_chips()

    def _words(self) -> list[tuple[str, ChipKind]]:
        order = self._understood()
        speech = self._context.speech
        return chips(order, speech, self._context)

    def _place_chips(self) -> None:
        hint = self._chips.sizeHint()
        text = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 6 * UNIT
        right = self.width() - hint.width() - 5 * UNIT
        self._chips.setGeometry(min(text, right), (self.height() - hint.height()) // 2, hint.width(), hint.height())
        shown = bool(self.text().strip()) and hint.width() < self.width() * 0.75
        self._chips.setVisible(shown)
        self.setTextMargins(0, 0, hint.width() + UNIT if shown else 0, 0)


def chips(order: "QuickOrder", speech: Speech, context: Context) -> list[tuple[str, ChipKind]]:
    """What was understood, a chip a part; what is still missing in amber."""
    now = context.bridge.now()
    found: list[tuple[str, ChipKind]] = []
    if order.client:
        found.append((order.client, ChipKind.ACCENT))
    elif order.maybe_client:
        found.append((speech.translate("QuickAdd", "for {name}?").format(name=order.maybe_client), ChipKind.NEUTRAL))
    if order.effort is not None:
        found.append((speech.duration(order.effort), ChipKind.ACCENT))
    if order.due is not None:
        past = order.due <= now
        found.append((speech.by(order.due, now), ChipKind.RED if past else ChipKind.ACCENT))
    elif order.title:
        found.append((speech.translate("QuickAdd", "by when?"), ChipKind.AMBER))
    if order.price is not None:
        found.append((speech.money(order.price), ChipKind.ACCENT))
    return found
