"""How wide the panel beside a list is."""

from PySide6.QtGui import QFontMetrics

from app.desktop.look.theme import UNIT, Theme

LEAST_LETTERS = 26  # in a line of it, as far as the list keeps more than half of the room


def panel_width(theme: Theme, whole: int) -> int:
    """The pixels it takes of a screen that is so wide."""
    share = max(30 * UNIT, min(44 * UNIT, whole * 3 // 10))
    letters = QFontMetrics(theme.font()).averageCharWidth() * LEAST_LETTERS
    return max(share, min(letters, whole * 9 // 20))
