"""Where an absence is going to be, and what it costs there, beside what it is about."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.availability.columns import Point
from app.desktop.availability.cost_panel import CostPanel
from app.desktop.look.theme import UNIT, Theme
from app.desktop.widgets.label import Label
from app.domain.absences import AwayCost
from app.wording import aways as away_words
from app.wording.speech import Speech

STAYS_MS = 8_000  # where nothing is held any more
LETTERS = 38  # its width
NAMED = 3  # promises: with more of them, it would cover what it is about


@dataclass(frozen=True, slots=True)
class Trial:
    """An absence where it would be, from a point to another; its `cost` is None where it is `refused`."""

    begin: Point
    end: Point
    by_hours: bool
    when: str
    hours: str  # the same where there is little room
    cost: AwayCost | None = None
    refused: str = ""


class TrialTip(QWidget):
    """Lies over the days; the pointer goes through it."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._when = Label(theme, strong=True, wrap=True)
        self._cost = CostPanel(theme)
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setBackgroundRole(QPalette.ColorRole.Window)  # else labels take the colour of a table's text
        self._over = over
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT // 2)
        column.addWidget(self._when)
        column.addWidget(self._cost)
        self.hide()

    def say(self, trial: Trial, speech: Speech, now: datetime, *, stays: bool) -> None:
        """Says it; unless it `stays` until it is hidden, for a while."""
        self.show()
        cost = trial.cost
        self._when.setText(trial.when[:1].upper() + trial.when[1:])
        sentence = trial.refused if cost is None else away_words.cost(speech, cost)
        broken = () if cost is None else cost.broken[:NAMED]
        self._cost.show_cost(speech, sentence, broken, "", now, harmless=cost is not None and bool(cost.minutes))
        self._timer.stop()
        if not stays:
            self._timer.start()

    def text(self) -> str:
        """All that it says."""
        return " ".join(part for part in (self._when.text(), self._cost.text()) if part)

    def lie_beside(self, rect: QRect) -> None:
        """Puts it at the side of a part of the days where there is more room, or else beneath it or above it."""
        room = self._over.rect()
        width = min(self._when.fontMetrics().averageCharWidth() * LETTERS, room.width())
        self.setFixedWidth(width)
        self._column.activate()
        height = self._column.heightForWidth(width)
        at = _corner(room, rect, width, height)
        x, y = max(0, min(at.x(), room.width() - width)), max(0, min(at.y(), room.height() - height))
        self.setGeometry(x, y, width, height)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper of its own."""
        painter, tokens = QPainter(self), self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.edge, 1))
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


def _corner(room: QRect, rect: QRect, width: int, height: int) -> QPoint:
    """Where something so large lies that is not to cover `rect`."""
    before, behind = rect.left() - UNIT, room.right() - rect.right() - UNIT
    if max(before, behind) >= width:
        return QPoint(rect.right() + UNIT if behind >= before else before - width, rect.top())
    beneath = rect.bottom() + UNIT
    return QPoint(rect.left(), beneath if beneath + height <= room.height() else rect.top() - UNIT - height)
