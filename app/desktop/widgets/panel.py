"""The panel beside a list: how wide it is, and what of it scrolls."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.desktop.look.theme import UNIT, Theme

LEAST_LETTERS = 26  # in a line of it, as far as the list keeps half of the room


def panel_width(theme: Theme, whole: int, needed: int = 0) -> int:
    """The pixels it takes of a screen that is so wide; `needed` are those below which something would be cut off."""
    letters = QFontMetrics(theme.font()).averageCharWidth() * LEAST_LETTERS
    return share_of(whole, max(needed, letters))


def share_of(whole: int, needed: int) -> int:
    """A third of a screen, more where that is needed and leaves half of it to the rest."""
    share = max(30 * UNIT, min(44 * UNIT, whole * 3 // 10))
    return max(share, min(needed, whole // 2))


class PanelScroll(QScrollArea):
    """What a panel says; where it has no room for all of it, the arrows scroll it once Tab has gone there."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("Panel", "Details"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def _on_range(self, _least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most else Qt.FocusPolicy.NoFocus)
