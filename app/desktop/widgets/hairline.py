"""The thin line between two parts of a page, where space alone does not part them."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.look.theme import Theme


class Hairline(QWidget):
    """A vertical line, one pixel wide."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.tokens.line)
        painter.end()
