"""A sentence that is said anew with each thing typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import Theme
from app.desktop.look.tokens import Tone
from app.desktop.marks import MARKS
from app.desktop.widgets.label import Label
from app.desktop.widgets.shown import set_shown
from app.wording.mark import Mark


class Judgement(QWidget):
    """A sentence with its shape and colour, said anew while the dialog is filled in."""

    def __init__(self, theme: Theme, *, small: bool = False) -> None:
        super().__init__()
        size = Size.SMALL if small else Size.TEXT
        self._shape = Label(theme, size=size)
        self._text = Label(theme, size=size, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, mark: Mark, text: str) -> None:
        """Says something else; takes no room when it is ""."""
        shape, tone = MARKS[mark]
        self._shape.setText(shape)
        self._shape.setVisible(bool(shape))
        self._shape.set_tone(tone)
        self._text.setText(text)
        self._text.set_tone(Tone.MUTED if mark is Mark.PLAIN else Tone.INK)
        self.setAccessibleName(text)
        set_shown(self, bool(text))
