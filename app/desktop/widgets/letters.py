"""The fonts of a theme with their measures, and lines of text shortened to their room.

All of it is kept until the theme changes: a crowded month asks hundreds of times for few fonts and for the same lines.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from app.desktop.look.fonts import Size
from app.desktop.look.theme import Theme
from app.desktop.widgets.painting import shortened

MOST: Final = 4_000  # lines that are kept


@dataclass(frozen=True, slots=True)
class Type:
    """A font and its measures, in pixels."""

    font: QFont
    metrics: QFontMetrics
    height: int
    ascent: int


@dataclass(frozen=True, slots=True)
class Line:
    """As much of a text as there is room for, and its width."""

    shown: str
    width: int


class Letters(QObject):
    """Forgets everything when the theme changes."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._types: dict[tuple[Size, bool], Type] = {}
        self._widths: dict[tuple[str, Size, bool], int] = {}
        self._lines: dict[tuple[str, int, Size, bool], Line] = {}
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        """Everything is asked of the theme again."""
        for kept in (self._types, self._widths, self._lines):
            kept.clear()

    def height(self, size: Size = Size.TEXT) -> int:
        """The height of a line, in pixels."""
        return self._its(size, strong=False).height

    def width(self, text: str, size: Size = Size.TEXT, *, strong: bool = False) -> int:
        """The room that a text takes, in pixels."""
        key = text, size, strong
        found = self._widths.get(key)
        if found is None:
            _make_room(self._widths)
            found = self._widths[key] = self._its(size, strong).metrics.horizontalAdvance(text)
        return found

    def paint(
        self,
        painter: QPainter,
        where: QRect,
        text: str,
        size: Size,
        color: QColor,
        *,
        strong: bool = False,
        right: bool = False,
    ) -> None:
        """Paints a line of plain text, shortened to its room, at the left of it or at the `right`."""
        if not text or where.width() <= 0:
            return
        its, line = self._its(size, strong), self._line(text, where.width(), size, strong)
        painter.setFont(its.font)
        painter.setPen(color)
        left = where.left() + where.width() - line.width if right else where.left()
        top = where.top() + (where.height() - its.height) // 2
        painter.drawText(QPoint(left, top + its.ascent), line.shown)

    def _line(self, text: str, width: int, size: Size, strong: bool) -> Line:
        key = text, width, size, strong
        found = self._lines.get(key)
        if found is None:
            _make_room(self._lines)
            found = self._lines[key] = _shortened(text, self._its(size, strong).metrics, width)
        return found

    def _its(self, size: Size, strong: bool) -> Type:
        found = self._types.get((size, strong))
        if found is None:
            font = self._theme.font(size, strong=strong)
            metrics = QFontMetrics(font)
            found = self._types[size, strong] = Type(font, metrics, metrics.height(), metrics.ascent())
        return found


def _shortened(text: str, metrics: QFontMetrics, width: int) -> Line:
    text = text.replace("\n", " ")
    taken = metrics.horizontalAdvance(text)
    if taken <= width:
        return Line(text, taken)
    shown = shortened(text, metrics, width)
    return Line(shown, metrics.horizontalAdvance(shown))


def _make_room(kept: dict[tuple[str, Size, bool], int] | dict[tuple[str, int, Size, bool], Line]) -> None:
    if len(kept) >= MOST:
        kept.clear()
