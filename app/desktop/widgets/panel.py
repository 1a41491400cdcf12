"""How wide the panel beside a list is."""

from PySide6.QtGui import QFontMetrics

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
