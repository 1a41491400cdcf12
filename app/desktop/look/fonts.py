"""Three sizes of type, all drawn from the system's own font."""

from enum import Enum
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

LEAST_POINTS: Final = 10.0  # some systems hand out 9 points, too small for a page read with a coffee in hand


class Size(Enum):
    """What a text is; the value is its size beside plain text."""

    TEXT = 1.0
    VERDICT = 1.72  # the one sentence a screen says
    SMALL = 0.92  # what is secondary


def system_font() -> QFont:
    """The system's font for text, never below what reads well, with figures of one width where it has them."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    if 0 < font.pointSizeF() < LEAST_POINTS:
        font.setPointSizeF(LEAST_POINTS)
    return with_even_figures(font)


def with_even_figures(font: QFont) -> QFont:
    """The same font, its figures all of one width, so that columns of numbers stand straight."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even


def scaled(font: QFont, factor: float) -> QFont:
    """The same font `factor` times as large, whether it is measured in points or in pixels."""
    other = QFont(font)
    if font.pointSizeF() > 0:
        other.setPointSizeF(font.pointSizeF() * factor)
    else:
        other.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return other


def strengthened(font: QFont) -> QFont:
    """The same font for the one strong thing in a row."""
    other = QFont(font)
    other.setWeight(QFont.Weight.DemiBold)
    return other
