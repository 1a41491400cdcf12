"""What a change of availability would do to the promises: a sentence, the names, what to do about each."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.label import Label
from app.domain.absences import Broken
from app.wording import aways as away_words
from app.wording.speech import Speech

MOST = 6  # promises named; a few say enough


class CostPanel(QWidget):
    """Green where every promise stays kept, red with the names where not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shape = Label(theme)
        self._sentence = Label(theme, wrap=True)
        self._names = QWidget()
        self._lines = QVBoxLayout(self._names)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(UNIT // 2)
        self._limits = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        top = QGridLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setHorizontalSpacing(UNIT)
        top.setColumnStretch(1, 1)
        top.addWidget(self._shape, 0, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._sentence, 0, 1)
        top.addWidget(self._names, 1, 1)
        top.addWidget(self._limits, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)

    def show_cost(
        self, speech: Speech, sentence: str, broken: Sequence[Broken], limits: str, now: datetime, *, harmless: bool
    ) -> None:
        """Says what it costs; an empty sentence says nothing at all."""
        self._shape.setVisible(bool(broken) or harmless)
        self._shape.setText("■" if broken else "●" if harmless else "")
        self._shape.set_tone(Tone.RED if broken else Tone.GREEN)
        self._sentence.setText(sentence)
        self._limits.setText(limits)
        self._limits.setVisible(bool(limits))
        self._clear()
        for its in broken[:MOST]:
            name, advice = away_words.broken(speech, its, now)
            self._lines.addWidget(Label(self._theme, name, strong=True, wrap=True))
            self._lines.addWidget(Label(self._theme, advice, size=Size.SMALL, tone=Tone.MUTED, wrap=True))
        self._names.setVisible(bool(broken))
        spoken = [name for name, _ in (away_words.broken(speech, its, now) for its in broken[:MOST])]
        self.setAccessibleName(" ".join(part for part in (sentence, ", ".join(spoken), limits) if part))
        self.setVisible(bool(sentence))

    def text(self) -> str:
        """Everything it says, as a screen reader would."""
        return self.accessibleName()

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
