"""A day by the hour, as every hour grid paints it: the hours, the time outside of work, blocks, and the line of now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.widgets.painting import shortened


@dataclass(frozen=True, slots=True)
class HourScale:
    """Where the hours stand: from `first_hour` at `top` to `last_hour`, `height` pixels below."""

    first_hour: int
    last_hour: int
    top: float
    height: float

    def y(self, minute: float) -> float:
        """Where a minute past midnight stands."""
        span = (self.last_hour - self.first_hour) * 60
        return self.top + (minute - self.first_hour * 60) / span * self.height

    def minute(self, y: float) -> float:
        """The minute past midnight that stands at `y`, within the hours there are."""
        share = (y - self.top) / max(1.0, self.height)
        return (self.first_hour + min(1.0, max(0.0, share)) * (self.last_hour - self.first_hour)) * 60


def gutter_width(theme: Theme) -> int:
    """The room that the names of the hours take."""
    return QFontMetrics(theme.font(Size.SMALL)).horizontalAdvance("00") + 2 * UNIT


def paint_free_time(
    theme: Theme,
    painter: QPainter,
    left: float,
    width: float,
    scale: HourScale,
    working: Iterable[tuple[int, int]],
) -> None:
    """Hatches what lies outside of the working hours, in minutes past midnight."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(theme.tokens.line, Qt.BrushStyle.BDiagPattern))
    end_of_day = scale.last_hour * 60
    cursor, bottom = scale.y(scale.first_hour * 60), scale.y(end_of_day)
    for start, end in (*working, (end_of_day, end_of_day)):
        if scale.y(start) > cursor + 0.5:
            painter.drawRect(QRectF(left, cursor, width, min(scale.y(start), bottom) - cursor))
        cursor = max(cursor, scale.y(end))


def paint_hour_lines(theme: Theme, painter: QPainter, left: float, right: float, scale: HourScale) -> None:
    """A hairline at each hour."""
    painter.setPen(QPen(theme.tokens.line, 1))
    for hour in range(scale.first_hour, scale.last_hour + 1):
        y = scale.y(hour * 60)
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def paint_hour_names(theme: Theme, painter: QPainter, left: int, scale: HourScale) -> None:
    """The number of each hour beneath its line; where they would touch, only every other."""
    painter.setFont(theme.font(Size.SMALL))
    painter.setPen(theme.tokens.muted)
    height = QFontMetrics(painter.font()).height()
    step = 1 if scale.y(60) - scale.y(0) >= height else 2
    for hour in range(scale.first_hour, scale.last_hour, step):
        where = QRect(left, round(scale.y(hour * 60)) + 1, gutter_width(theme), height)
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft, f"{hour:02}")


def paint_block(
    theme: Theme,
    painter: QPainter,
    rect: QRectF,
    title: str,
    about: str,
    *,
    focused: bool = False,
    done: bool = False,
    ground: QColor | None = None,
    edge: QColor | None = None,
    room: QRectF | None = None,
) -> None:
    """A stretch of time with what it is for, said in its `room`; a sitting's colours where no others are given."""
    tokens = theme.tokens
    painter.setOpacity(0.6 if done else 1.0)
    painter.setPen(QPen(tokens.accent, 1.5) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(ground or tokens.soft)
    painter.drawRoundedRect(rect, 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(edge or tokens.accent)
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), 3, rect.height()), 1.5, 1.5)
    painter.setOpacity(1.0)  # what is said can always be read
    _paint_words(theme, painter, room or rect, title, about, tokens.muted if done else tokens.ink)


def free_room(rect: QRectF, taken: Iterable[QRect], least: float) -> QRectF:
    """The uppermost part of a stretch of time, at least so high, on which nothing else lies."""
    top, bottom = rect.top(), rect.bottom()
    for other in sorted(taken, key=QRect.top):
        if top < other.bottom() + 1 and other.top() < bottom:
            if other.top() - top >= least:
                bottom = other.top()
            else:
                top = other.bottom() + 1
    return QRectF(rect.left(), top, rect.width(), bottom - top)


def _paint_words(theme: Theme, painter: QPainter, rect: QRectF, title: str, about: str, ink: QColor) -> None:
    """Title and what stands beside it on one line; beneath it where the block is narrow and high enough."""
    strong, plain = theme.font(Size.SMALL, strong=True), theme.font(Size.SMALL)
    height = QFontMetrics(plain).height()
    if rect.height() < height * 0.8:
        return
    inset = 12 if rect.width() > 16 * UNIT else 7
    x, room = rect.left() + inset, rect.width() - inset - 6
    y = rect.top() + min(4.0, (rect.height() - height) / 2)
    beneath = QFontMetrics(strong).horizontalAdvance(title) > room / 2 and rect.height() >= 2 * height + 6
    for font, color, text in ((strong, ink, title), (plain, theme.tokens.muted, about)):
        metrics = QFontMetrics(font)
        shown = shortened(text, metrics, max(0, round(room)))
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(QPointF(x, y + metrics.ascent()), shown)
        if beneath:
            y += height
        else:
            taken = metrics.horizontalAdvance(shown) + 6
            x, room = x + taken, room - taken


def paint_now(theme: Theme, painter: QPainter, left: float, right: float, y: float) -> None:
    """The line of now, with a dot where it begins."""
    painter.setPen(QPen(theme.tokens.red, 1.5))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setBrush(theme.tokens.red)
    painter.drawEllipse(QPointF(left, y), 3.5, 3.5)


def places_of(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where spans in time order stand, those at the same time side by side: the place of each, of how many."""
    found: list[tuple[int, int]] = []
    places: list[int] = []
    ends: list[int] = []  # of what stands at each place
    for start, end in spans:
        if ends and start >= max(ends):
            found += [(place, len(ends)) for place in places]
            places, ends = [], []
        place = next((n for n, until in enumerate(ends) if until <= start), len(ends))
        ends[place : place + 1] = [end]
        places.append(place)
    return [*found, *((place, len(ends)) for place in places)]
