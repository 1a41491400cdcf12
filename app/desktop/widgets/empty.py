"""What stands where nothing is yet: one icon, one sentence, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import plain_button
from app.desktop.widgets.label import Label


class EmptyState(QWidget):
    """Says what to do next, in the middle of the room it has."""

    acted = Signal()  # the button was pressed

    def __init__(
        self, theme: Theme, icon: Icon, sentence: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sentence = Label(theme, sentence, tone=Tone.MUTED, wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button: QPushButton | None = None
        column = QVBoxLayout(self)
        column.setSpacing(2 * UNIT)
        column.addStretch(2)
        column.addWidget(_Picture(theme, icon), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        if button:
            self._button = plain_button(theme, button)
            self._button.clicked.connect(self.acted)
            column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @property
    def button(self) -> QPushButton | None:
        """The one button; None when there is nothing to press."""
        return self._button

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)


class _Picture(QWidget):
    def __init__(self, theme: Theme, icon: Icon) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        side = theme.icon_side() * 2
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._theme.paint_icon(QPainter(self), self.rect(), self._icon, Tone.FAINT)
