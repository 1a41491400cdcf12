"""A soft tag: a word on a coloured ground."""

from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import Theme
from app.desktop.look.tokens import Tokens, Tone

_PADDING = 8


class ChipKind(Enum):
    """What a chip says about its word."""

    ACCENT = "accent"  # understood, can be acted on
    AMBER = "amber"  # waits, little time
    RED = "red"  # late
    NEUTRAL = "neutral"  # a plain fact

    def colors(self, tokens: Tokens) -> tuple[QColor, QColor]:
        """Text and ground."""
        return {
            ChipKind.ACCENT: (Tone.ACCENT.of(tokens), tokens.soft),
            ChipKind.AMBER: (Tone.AMBER.of(tokens), tokens.amber_soft),
            ChipKind.RED: (Tone.RED.of(tokens), tokens.red_soft),
            ChipKind.NEUTRAL: (Tone.MUTED.of(tokens), tokens.hover),
        }[self]


def chip_size(theme: Theme, text: str, kind: ChipKind) -> QSize:
    """How large a chip with this text is, in pixels."""
    metrics = QFontMetrics(_font(theme, kind))
    return QSize(metrics.horizontalAdvance(text) + 2 * _PADDING, metrics.height() + 5)


def paint_chip(theme: Theme, painter: QPainter, at: QPoint, text: str, kind: ChipKind) -> QRect:
    """Draw a chip by hand, as a delegate does, its top left corner at `at`; returns where it stands."""
    rect = QRect(at, chip_size(theme, text, kind))
    ink, ground = kind.colors(theme.tokens)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setPen(ink)
    painter.setFont(_font(theme, kind))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return rect


class Chip(QWidget):
    """A soft tag as a widget of its own."""

    def __init__(
        self, theme: Theme, text: str, kind: ChipKind = ChipKind.ACCENT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self._on_theme_changed)

    @property
    def text(self) -> str:
        """Its word."""
        return self._text

    @property
    def kind(self) -> ChipKind:
        """What it says about its word."""
        return self._kind

    def sizeHint(self) -> QSize:
        return chip_size(self._theme, self._text, self._kind)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_chip(self._theme, QPainter(self), QPoint(0, 0), self._text, self._kind)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _font(theme: Theme, kind: ChipKind) -> QFont:
    return theme.font(Size.SMALL, strong=kind in (ChipKind.AMBER, ChipKind.RED))
