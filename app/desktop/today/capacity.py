"""Capacity against promises as a picture: the line of working time there is, the staircase of work promised.

On the stairs lies what is kept for what may still come, as a band of its own: no promise breaks for it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.domain.agenda import Agenda
from app.domain.instants import end_day
from app.wording.reserve import kept
from app.wording.speech import Speech

MOST_SAID, MOST_LABELS = 20, 40
POINTS = 240  # how finely the line of available time is followed


@dataclass(frozen=True, slots=True)
class CapacityView:
    """The picture's figures: (share of the time span, minutes) for the line and the stairs, and its text twin."""

    line: tuple[tuple[float, int], ...]
    stairs: tuple[tuple[float, int, bool], ...]  # True where more is promised than there is
    band: tuple[tuple[float, float, int, int], ...]  # from, to, and the minutes between which it lies
    labels: tuple[tuple[float, str], ...]
    spoken: str


def capacity_view(agenda: Agenda, speech: Speech) -> CapacityView | None:
    """The figures up to the last due; None where nothing is due."""
    ahead = [step for step in agenda.steps if step.at > agenda.now]
    if not ahead:
        return None
    end = ahead[-1].at + timedelta(hours=6)
    span = (end - agenda.now).total_seconds()

    def share(instant: datetime) -> float:
        return max(0.0, (instant - agenda.now).total_seconds() / span)

    every = [agenda.now + (end - agenda.now) * place / POINTS for place in range(POINTS + 1)]
    line = tuple((share(at), agenda.work_time.minutes(agenda.now, at)) for at in every)
    stairs = tuple((share(step.at), step.promised, step.promised > step.available) for step in agenda.steps)
    days = {end_day(step.at, speech.zone): step.at for step in reversed(ahead)}
    spread = sorted(days)[:: max(1, len(days) // MOST_LABELS)]
    labels = tuple((share(days[day]), speech.day(day, agenda.now)) for day in spread)
    band = tuple((share(start), share(stop), low, high) for start, stop, low, high in _band(agenda, end))
    return CapacityView(line, stairs, band, labels, _spoken(agenda, speech))


def _band(agenda: Agenda, end: datetime) -> Iterator[tuple[datetime, datetime, int, int]]:
    """What is kept, on top of what is promised, from one instant at which either grows to the next."""
    ends = [its.until for its in agenda.kept if its.until < end]
    if not ends:
        return
    turns = sorted({*ends, *(step.at for step in agenda.steps if step.at > ends[0]), end})
    for start, stop in pairwise(turns):
        promised = max((step.promised for step in agenda.steps if step.at <= start), default=0)
        kept = sum(its.minutes for its in agenda.kept if its.until <= start)
        yield start, stop, promised, promised + kept


def _spoken(agenda: Agenda, speech: Speech) -> str:
    """The picture in words: due by due, as many as one listens to; where too much is promised, those first."""
    say = speech.translate
    by_need = sorted(agenda.steps, key=lambda step: (step.promised <= step.available, step.at))
    said = sorted(by_need[:MOST_SAID], key=lambda step: step.at)
    parts = []
    for step in said:
        text = say("Today", "by {when}: {promised} promised, {available} available")
        if step.promised > step.available:
            text = say("Today", "by {when}: {promised} promised, only {available} available")
        time = (speech.duration(step.promised), speech.duration(step.available))
        parts.append(text.format(when=speech.by(step.at, agenda.now), promised=time[0], available=time[1]))
    left = len(agenda.steps) - len(said)
    if left:
        parts.append(say("Today", "and %n more due(s)", "", left))
    return "; ".join((*parts, *kept(speech, agenda.kept)))


class CapacityPicture(QWidget):
    """Paints the line and the stairs, red where the stairs cross the line."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._view: CapacityView | None = None
        self._words = ("", "")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_capacity(self, view: CapacityView | None, line: str, stairs: str) -> None:
        """Shows other figures; `line` and `stairs` say what the two are."""
        if (view, (line, stairs)) != (self._view, self._words):
            self._view, self._words = view, (line, stairs)
            self.setAccessibleDescription(view.spoken if view else "")
            self.setToolTip("\n".join(view.spoken.split("; ")) if view else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """A strip under the day."""
        return QSize(36 * UNIT, round(QFontMetrics(self._theme.font()).height() * 8.5))

    def minimumSizeHint(self) -> QSize:
        """Room for the longer of its two names."""
        metrics = QFontMetrics(self._theme.font(Size.SMALL))
        return QSize(max(metrics.horizontalAdvance(word) for word in self._words) + 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the picture."""
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(Size.SMALL))
        metrics = QFontMetrics(painter.font())
        words = sum(metrics.horizontalAdvance(word) for word in self._words) + 2 * UNIT
        head = metrics.height() * (1 if words <= self.width() else 2)
        area = QRectF(1, head + 4, self.width() - 2, self.height() - head - metrics.height() - 3 * UNIT)
        self._paint_lines(painter, area, self._view)
        self._paint_words(painter, area, head)
        self._paint_days(painter, area, self._view)
        painter.end()

    def _paint_lines(self, painter: QPainter, area: QRectF, view: CapacityView) -> None:
        tokens = self._theme.tokens
        highest = max(height for _, height, _ in view.stairs)
        most = max(60, view.line[-1][1], highest, max((height for *_, height in view.band), default=0))

        def point(share: float, minutes: int) -> QPointF:
            return QPointF(area.left() + share * area.width(), area.bottom() - minutes / most * area.height())

        painter.setPen(QPen(tokens.line, 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        for start, stop, low, high in view.band:
            painter.fillRect(QRectF(point(start, high), point(stop, low)), tokens.soft)
            painter.setPen(QPen(tokens.accent, 1, Qt.PenStyle.DotLine))
            painter.drawLine(point(start, high), point(stop, high))
        painter.setPen(QPen(tokens.muted, 1.2, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF([point(share, minutes) for share, minutes in view.line]))
        height = 0
        at = 0.0
        for place, (share, promised, over) in enumerate(view.stairs):
            until = view.stairs[place + 1][0] if place + 1 < len(view.stairs) else 1.0
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawLine(point(at, height), point(share, height))
            painter.setPen(QPen(tokens.red if over else tokens.accent, 2.5 if over else 2))
            painter.drawPolyline(QPolygonF([point(share, height), point(share, promised), point(until, promised)]))
            height, at = promised, until

    def _paint_words(self, painter: QPainter, area: QRectF, head: int) -> None:
        """What the stairs and the line are: in one line, or in two where they don't fit beside each other."""
        metrics = QFontMetrics(painter.font())
        line, stairs = self._words
        painter.setPen(self._theme.tokens.accent)
        painter.drawText(QPointF(0, metrics.ascent()), stairs)
        painter.setPen(self._theme.tokens.muted)
        beneath = head - metrics.height() + metrics.ascent()
        painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(line), beneath), line)

    def _paint_days(self, painter: QPainter, area: QRectF, view: CapacityView) -> None:
        metrics = QFontMetrics(painter.font())
        painter.setPen(self._theme.tokens.muted)
        free = 0.0
        for share, label in view.labels:
            width = metrics.horizontalAdvance(label)
            x = min(max(0.0, area.left() + share * area.width() - width / 2), area.right() - width)
            if x >= free:
                painter.drawText(QPointF(x, area.bottom() + UNIT + metrics.ascent()), label)
                free = x + width + UNIT
