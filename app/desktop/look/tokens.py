"""The colours, by what they are for."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from PySide6.QtGui import QColor

READABLE: Final = 4.5  # the least contrast of text, WCAG 2.2 level AA


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours; treat them as values, never change one in place."""

    dark: bool
    paper: QColor  # the window
    raised: QColor  # fields and the chosen row
    line: QColor  # hairlines
    ink: QColor  # text
    muted: QColor  # secondary text
    accent: QColor  # what can be acted on, progress, sittings
    soft: QColor  # the background of what is accented
    green: QColor
    amber: QColor
    red: QColor
    amber_soft: QColor  # backgrounds of tags
    red_soft: QColor

    @property
    def on_accent(self) -> QColor:
        """Text and icons upon a surface filled with the accent."""
        return self.paper if self.dark else self.raised

    @property
    def edge(self) -> QColor:
        """The outline of a control that must be found (check boxes, handles): 3:1 upon paper and upon fields."""
        return mix(self.muted, self.paper, 0.25)

    @property
    def hover(self) -> QColor:
        """What lies under the pointer."""
        return mix(self.paper, self.ink, 0.05)

    @property
    def pressed(self) -> QColor:
        """What is held down."""
        return mix(self.paper, self.ink, 0.10)

    @property
    def accent_hover(self) -> QColor:
        """A surface filled with the accent, under the pointer."""
        return mix(self.accent, self.ink, 0.12)

    @property
    def accent_pressed(self) -> QColor:
        """A surface filled with the accent, held down."""
        return mix(self.accent, self.ink, 0.24)

    @property
    def ring(self) -> QColor:
        """The ring of the focus around a surface that is filled with the accent already."""
        return mix(self.accent, self.ink, 0.6)

    @property
    def handle(self) -> QColor:
        """The handle of a scroll bar at rest."""
        return mix(self.line, self.muted, 0.3)

    @property
    def faint(self) -> QColor:
        """What can't be used now; exempt from the least contrast, and never the only place something is said."""
        return mix(self.muted, self.paper, 0.35)


class Tone(Enum):
    """Which token something is drawn with; the value is the token's name."""

    INK = "ink"
    MUTED = "muted"
    ACCENT = "accent"
    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    ON_ACCENT = "on_accent"
    FAINT = "faint"

    def of(self, tokens: Tokens) -> QColor:
        """The colour of this tone."""
        color = getattr(tokens, self.value)
        assert isinstance(color, QColor)
        return color


LIGHT: Final = Tokens(
    dark=False,
    paper=QColor("#FAF8F4"),
    raised=QColor("#FFFFFF"),
    line=QColor("#E7E2D8"),
    ink=QColor("#22262B"),
    muted=QColor("#5F656C"),
    accent=QColor("#1F6F6B"),
    soft=QColor("#E4EFEE"),
    green=QColor("#2F6B3A"),
    amber=QColor("#9A5B00"),
    red=QColor("#A6282B"),
    amber_soft=QColor("#FBEFD9"),
    red_soft=QColor("#F9E3E1"),
)

DARK: Final = Tokens(
    dark=True,
    paper=QColor("#1B1D1F"),
    raised=QColor("#232629"),
    line=QColor("#2E3135"),
    ink=QColor("#E9E6E0"),
    muted=QColor("#9A9FA5"),
    accent=QColor("#6FC3BC"),
    soft=QColor("#223534"),
    green=QColor("#86C690"),
    amber=QColor("#E8B25B"),
    red=QColor("#F0898A"),
    amber_soft=QColor("#3A2E1A"),
    red_soft=QColor("#3D2324"),
)


def mix(a: QColor, b: QColor, share: float) -> QColor:
    """`a` with a `share` (0 to 1) of `b` in it."""
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


def contrast(a: QColor, b: QColor) -> float:
    """The contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it."""
    high, low = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def with_accent(tokens: Tokens, accent: QColor) -> Tokens:
    """The same colours around another accent, made darker or lighter until it reads on every background."""
    soft = mix(tokens.paper, accent, 0.14)
    for step in range(101):
        readable = mix(accent, tokens.ink, step / 100)
        if all(contrast(readable, back) >= READABLE for back in (tokens.paper, tokens.raised, soft)):
            return replace(tokens, accent=readable, soft=soft)
    return tokens


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
