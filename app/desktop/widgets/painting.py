"""What the delegates of lists paint alike: a line of plain text, a bar of progress, the ground of a chosen row."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme


def shortened(text: str, metrics: QFontMetrics, width: int) -> str:
    """A line of text as far as there is room for it; nothing where no letter of it would be left."""
    line = text.replace("\n", " ")
    shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
    return shown if shown == line or shown.strip("…. ") else ""


def paint_text(
    theme: Theme,
    painter: QPainter,
    rect: QRect,
    text: str,
    color: QColor,
    size: Size = Size.TEXT,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    strong: bool = False,
) -> int:
    """Paints a line of plain text, shortened to its room; gives the width it took, in pixels."""
    if not text or rect.width() <= 0:
        return 0
    font = theme.font(size, strong=strong)
    metrics = QFontMetrics(font)
    shown = shortened(text, metrics, rect.width())
    painter.setFont(font)
    painter.setPen(color)
    flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, flags, shown)
    return metrics.horizontalAdvance(shown)


def paint_progress(theme: Theme, painter: QPainter, rect: QRect, share: float) -> None:
    """Paints a bar of which `share`, 0 to 1, is done."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens.line)
    painter.drawRoundedRect(rect, 1.5, 1.5)
    if share > 0:
        done = QRect(rect.left(), rect.top(), max(3, round(rect.width() * min(1.0, share))), rect.height())
        painter.setBrush(theme.tokens.accent)
        painter.drawRoundedRect(done, 1.5, 1.5)


def paint_ground(theme: Theme, painter: QPainter, rect: QRectF, *, chosen: bool, focused: bool) -> None:
    """Paints what lies under a row that is chosen, or else pointed at."""
    tokens = theme.tokens
    painter.setPen(QPen(tokens.accent if focused else tokens.line, 1) if chosen else Qt.PenStyle.NoPen)
    painter.setBrush(tokens.raised if chosen else tokens.hover)
    painter.drawRoundedRect(rect, UNIT, UNIT)
