"""Names and values one beneath the other, parts made anew only when they say something else, and long words."""

import re
from collections.abc import Hashable
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.label import Label

UNBROKEN: Final = 16  # letters after which a word may be broken
_LONG_WORD: Final = re.compile(rf"\S{{{UNBROKEN}}}(?=\S)")


class Rebuilt(QWidget):
    """A part of the card whose widgets are made anew, but only when it says something else than before."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Hashable = None

    def _is_new(self, shown: Hashable) -> bool:
        if shown == self._shown:
            return False
        self._shown = shown
        layout = self.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        return True


class Facts(Rebuilt):
    """Names and values, one beneath the other. `even` gives both columns the same room, for names that are long."""

    def __init__(self, theme: Theme, *, even: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._even = even
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * UNIT)
        self._grid.setVerticalSpacing(UNIT // 2)
        self._grid.setColumnStretch(0, int(even))
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        if not self._is_new(facts):
            return
        for line, (name, value) in enumerate(facts):
            top = Qt.AlignmentFlag.AlignTop
            named = Label(self._theme, name, size=Size.SMALL, tone=Tone.MUTED, wrap=self._even)
            self._grid.addWidget(named, line, 0, top)
            label = Label(self._theme, breakable(value), size=Size.SMALL, wrap=True)
            label.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(label, line, 1)


def breakable(text: str) -> str:
    """The text with places in its longest words where a line may be broken."""
    return _LONG_WORD.sub(lambda found: found.group() + "\u200b", text)


def plain_tip(text: str) -> str:
    """The text as a tool tip that is never read as markup."""
    return f"<span style='white-space: pre-wrap'>{escape(text)}</span>"
