"""The small pictures of the insights: the forecast of a rate, and how full a week is. Each has its text twin."""

from fractions import Fraction
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.domain.rates import Forecast, Rate

LEAST_SPAN = Fraction(1, 10)  # of the rate, between the lowest and the highest line of the picture


class Ends(NamedTuple):
    """What stands at the ends of the picture: its highest and lowest rate, its first and last day."""

    high: str
    low: str
    first: str
    last: str


def lowest(days: tuple[Forecast, ...]) -> Fraction:
    """The rate at the foot of the picture."""
    shares = [rate.share for day in days for rate in (day.still, day.kept) if rate.share is not None]
    return min([*shares, 1 - LEAST_SPAN])


class ForecastPicture(QWidget):
    """The rate of the days to come: a line if all open orders are completed, a dashed one if nothing else ends."""

    def __init__(self, theme: Theme, days: tuple[Forecast, ...], ends: Ends, spoken: str) -> None:
        super().__init__()
        self._theme = theme
        self._days = days
        self.ends = ends
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(8 * UNIT + self._line_height())
        self.update()

    def _line_height(self) -> int:
        return QFontMetrics(self._theme.font(Size.SMALL)).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints both lines; where there is no rate, a gap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(self._theme.font(Size.SMALL))
        beside = max(metrics.horizontalAdvance(text) for text in (self.ends.high, self.ends.low)) + UNIT
        area = QRectF(1, 3, self.width() - 2 - beside, self.height() - 6 - self._line_height())
        painter.setPen(QPen(self._theme.tokens.line, 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._name_ends(painter, area)
        low = float(lowest(self._days))
        self._line(painter, area, low, [day.still for day in self._days], Qt.PenStyle.DashLine)
        self._line(painter, area, low, [day.kept for day in self._days], Qt.PenStyle.SolidLine)

    def _name_ends(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self._theme.font(Size.SMALL))
        painter.setPen(self._theme.tokens.muted)
        height, flag = self._line_height(), Qt.AlignmentFlag
        beside = QRectF(area.right(), 0, self.width() - area.right(), height)
        painter.drawText(beside, flag.AlignRight | flag.AlignTop, self.ends.high)
        beside.moveBottom(area.bottom() + 3)
        painter.drawText(beside, flag.AlignRight | flag.AlignBottom, self.ends.low)
        below = QRectF(area.left(), area.bottom() + 3, area.width(), height)
        painter.drawText(below, flag.AlignLeft | flag.AlignTop, self.ends.first)
        painter.drawText(below, flag.AlignRight | flag.AlignTop, self.ends.last)

    def _line(self, painter: QPainter, area: QRectF, low: float, rates: list[Rate], style: Qt.PenStyle) -> None:
        solid = style is Qt.PenStyle.SolidLine
        color = self._theme.tokens.accent if solid else self._theme.tokens.muted
        painter.setPen(QPen(color, 2 if solid else 1.2, style))
        points: list[QPointF] = []
        for place, rate in enumerate(rates):
            if rate.share is None:
                painter.drawPolyline(QPolygonF(points))
                points = []
                continue
            x = area.left() + area.width() * place / max(1, len(rates) - 1)
            points.append(QPointF(x, area.bottom() - (float(rate.share) - low) / (1 - low) * area.height()))
        painter.drawPolyline(QPolygonF(points))


class LoadBar(QWidget):
    """How full a stretch of time is; amber from nine tenths on, red beyond."""

    def __init__(self, theme: Theme, share: float, spoken: str) -> None:
        super().__init__()
        self._theme = theme
        self._share = share
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A thin bar."""
        return QSize(20 * UNIT, UNIT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        rect = QRectF(0, (self.height() - 4) / 2, self.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.line)
        painter.drawRoundedRect(rect, 2, 2)
        if self._share > 0:
            painter.setBrush(tokens.red if self._share > 1 else tokens.amber if self._share >= 0.9 else tokens.accent)
            painter.drawRoundedRect(QRectF(rect.left(), rect.top(), rect.width() * min(1.0, self._share), 4), 2, 2)
