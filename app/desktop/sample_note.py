"""The quiet reminder that what one sees are sample orders, with the way to be rid of them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.label import Label


class SampleNote(QWidget):
    """Two short lines for the foot of the way around."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        words = Label(theme, say("SampleNote", "With sample orders"), size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        words.setContentsMargins(12, 0, 8, 0)
        self.remove = aligned_button(theme, say("SampleNote", "Remove them"))
        self.remove.setAccessibleName(say("Action", "Remove sample orders"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(words)
        below = QHBoxLayout()
        below.setContentsMargins(9, 0, 0, 0)
        below.addWidget(self.remove)
        below.addStretch(1)
        column.addLayout(below)
