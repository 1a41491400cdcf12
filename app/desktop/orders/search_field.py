"""The field that searches as one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.desktop.look.icons import Icon
from app.desktop.look.theme import Theme
from app.desktop.look.tokens import Tone

LONGEST = 200
BY_THE_USER = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class SearchField(QLineEdit):
    """Esc clears and then leaves, Enter and Down go to what was found."""

    entered = Signal()  # the caret came in: what is searched can be made ready
    left = Signal()

    def __init__(self, theme: Theme, hint: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setMaxLength(LONGEST)
        self.setClearButtonEnabled(True)
        self.addAction(theme.icon(Icon.SEARCH, Tone.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.setFixedWidth(QFontMetrics(theme.font()).averageCharWidth() * 34)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Says that a search may begin."""
        super().focusInEvent(event)
        if event.reason() in BY_THE_USER:
            self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clears, leaves or types."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
