"""Names and values one beneath the other, parts made anew only when they say something else, and long words."""

import re
from collections.abc import Hashable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.announce import named
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
    """Names and values side by side, the value beneath its name where there is little room.

    A name without a value is a heading. `even` gives names that are long the larger share.
    """

    def __init__(self, theme: Theme, *, even: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._even = even
        self._lines: list[tuple[Label, Label | None]] = []
        self._stacked = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * UNIT)
        self._grid.setVerticalSpacing(UNIT // 2)

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Shows other names and values."""
        if not self._is_new(facts):
            return
        self._lines = [self._line(name, value) for name, value in facts]
        self._place()

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest word."""
        labels = [label for line in self._lines for label in line if label is not None]
        width = max((label.minimumSizeHint().width() for label in labels), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the values beneath their names or beside them."""
        super().resizeEvent(event)
        stacked = self._has_little_room()
        if stacked is not self._stacked:
            self._stacked = stacked
            self._place()

    def _has_little_room(self) -> bool:
        """Whether names, or the words of those that may be broken, are wider than their share."""
        names = [name for name, value in self._lines if value is not None]
        if self._even:
            room = self.width() * 2 // 5
            return max((name.minimumSizeHint().width() for name in names), default=0) > room
        return max((name.sizeHint().width() for name in names), default=0) > self.width() * 2 // 5

    def _line(self, name: str, value: str) -> tuple[Label, Label | None]:
        if not value:
            return Label(self._theme, name, size=Size.SMALL, tone=Tone.MUTED, strong=True, wrap=True), None
        label = Label(self._theme, breakable(value), size=Size.SMALL, wrap=True)
        label.setAccessibleName(named(name, value))
        return Label(self._theme, name, size=Size.SMALL, tone=Tone.MUTED, wrap=self._even), label

    def _place(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        shares = (1, 0) if self._stacked else (3, 2) if self._even else (0, 1)
        for column, share in enumerate(shares):
            self._grid.setColumnStretch(column, share)
        for place, (name, value) in enumerate(self._lines):
            above = UNIT if place and (self._stacked or value is None) else 0
            name.setContentsMargins(0, above, 0, 0)
            whole = self._stacked or value is None
            self._grid.addWidget(name, 2 * place, 0, 1, 2 if whole else 1, Qt.AlignmentFlag.AlignTop)
            if value is not None:
                where = (2 * place + 1, 0, 1, 2) if self._stacked else (2 * place, 1, 1, 1)
                self._grid.addWidget(value, *where)


def breakable(text: str) -> str:
    """The text with places in its longest words where a line may be broken."""
    return _LONG_WORD.sub(lambda found: found.group() + "\u200b", text)
