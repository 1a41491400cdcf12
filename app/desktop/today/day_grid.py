"""One day as an hour grid: working hours as background, the sittings laid into them, and the line of now."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.domain.agenda import Agenda
from app.domain.availability import day_span
from app.wording.speech import Speech


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of work on the grid; `top` and `bottom` in minutes past midnight."""

    order_id: int
    title: str
    about: str
    start: int
    end: int
    done: bool


@dataclass(frozen=True, slots=True)
class DayView:
    """What the grid shows of one day. Minutes past midnight; `now` None on other days."""

    day: date
    first_hour: int
    last_hour: int
    working: tuple[tuple[int, int], ...]
    blocks: tuple[Block, ...]
    now: int | None
    spoken: str


def day_view(agenda: Agenda, day: date, speech: Speech) -> DayView:
    """One day of the agenda for the grid."""
    start, end = day_span(day, speech.zone)

    def minute(instant: datetime) -> int:
        wall = instant.astimezone(speech.zone)
        return (wall.date() - day).days * 1440 + wall.hour * 60 + wall.minute

    clipped = [
        (sitting, max(sitting.start, start), min(sitting.end, end))
        for sitting in agenda.sittings
        if sitting.start < end and sitting.end > start
    ]
    blocks = tuple(
        Block(
            sitting.order.id,
            sitting.order.title,
            _about(sitting.order.client, int((b - a).total_seconds()) // 60, speech, done=sitting.done),
            minute(a),
            minute(b),
            sitting.done,
        )
        for sitting, a, b in clipped
    )
    working = tuple((minute(a), minute(b)) for a, b in agenda.work_time.windows(start, end))
    edges = [edge for span in working for edge in span] + [e for block in blocks for e in (block.start, block.end)]
    now = minute(agenda.now) if start <= agenda.now < end else None
    if now is not None:
        edges.append(now)
    first = max(0, min(edges, default=9 * 60) // 60)
    last = min(24, -(-max(edges, default=17 * 60) // 60))
    spoken = "; ".join(f"{speech.minute_of_day(b.start)}, {b.title}, {b.about}" for b in blocks)
    return DayView(day, min(first, 9), max(last, first + 4), working, blocks, now, spoken)


def _about(client: str, minutes: int, speech: Speech, *, done: bool) -> str:
    time = speech.duration(minutes)
    if done:
        time = speech.translate("Today", "done {time}").format(time=time)
    return " · ".join(part for part in (client, time) if part)


class DayGrid(QWidget):
    """Paints a day; a click or Enter on a sitting chooses its order, arrows go from one to the next."""

    chosen = Signal(int)  # an order's id

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._view: DayView | None = None
        self._focused = 0
        self._speech: Speech | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(20 * UNIT)
        theme.changed.connect(self.update)

    @property
    def day(self) -> date | None:
        """The day that is shown."""
        return None if self._view is None else self._view.day

    def show_day(self, view: DayView, speech: Speech) -> None:
        """Shows another day, or the same one later."""
        if view != self._view or speech != self._speech:
            self._view, self._speech = view, speech
            self._focused = min(self._focused, max(0, len(view.blocks) - 1))
            self.setAccessibleDescription(view.spoken)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """So high that the shortest sitting can be read."""
        hours = 8 if self._view is None else self._view.last_hour - self._view.first_hour
        return QSize(36 * UNIT, hours * self._hour_height() + UNIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the grid."""
        if self._view is None or self._speech is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter, self._view)
        for place, block in enumerate(self._view.blocks):
            self._paint_block(painter, block, focused=self.hasFocus() and place == self._focused)
        if self._view.now is not None:
            self._paint_now(painter, self._view.now)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses the order of the sitting under the pointer."""
        for place, block in enumerate(self._view.blocks if self._view else ()):
            if self._block_rect(block).contains(event.position()):
                self._focused = place
                self.update()
                self.chosen.emit(block.order_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes from sitting to sitting with the arrows and chooses with Enter."""
        blocks = self._view.blocks if self._view else ()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if blocks and event.key() in steps:
            self._focused = max(0, min(len(blocks) - 1, self._focused + steps[Qt.Key(event.key())]))
            self.update()
        elif blocks and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(blocks[self._focused].order_id)
        else:
            super().keyPressEvent(event)

    def _hour_height(self) -> int:
        return round(QFontMetrics(self._theme.font()).height() * 2.9)

    def _gutter(self) -> int:
        return QFontMetrics(self._theme.font(Size.SMALL)).horizontalAdvance("00") + 2 * UNIT

    def _y(self, minute: float) -> float:
        assert self._view is not None  # nothing is painted without a day
        span = (self._view.last_hour - self._view.first_hour) * 60
        return 1 + (minute - self._view.first_hour * 60) / span * (self.height() - 2)

    def _paint_hours(self, painter: QPainter, view: DayView) -> None:
        tokens, gutter = self._theme.tokens, self._gutter()
        painter.setPen(Qt.PenStyle.NoPen)
        top, bottom = self._y(view.first_hour * 60), self._y(view.last_hour * 60)
        cursor = float(top)
        for start, end in (*view.working, (view.last_hour * 60, view.last_hour * 60)):
            if self._y(start) > cursor + 0.5:
                painter.setBrush(QBrush(tokens.line, Qt.BrushStyle.BDiagPattern))
                painter.drawRect(QRectF(gutter, cursor, self.width() - gutter, min(self._y(start), bottom) - cursor))
            cursor = max(cursor, self._y(end))
        painter.setFont(self._theme.font(Size.SMALL))
        height = QFontMetrics(painter.font()).height()
        for hour in range(view.first_hour, view.last_hour + 1):
            y = self._y(hour * 60)
            painter.setPen(QPen(tokens.line, 1))
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
            if hour < view.last_hour:
                painter.setPen(tokens.muted)
                painter.drawText(QRect(2, round(y) + 1, gutter, height), Qt.AlignmentFlag.AlignLeft, f"{hour:02}")

    def _block_rect(self, block: Block) -> QRectF:
        top, bottom = self._y(block.start), self._y(block.end)
        return QRectF(self._gutter() + 4, top + 1, self.width() - self._gutter() - 8, max(3.0, bottom - top - 2))

    def _paint_block(self, painter: QPainter, block: Block, *, focused: bool) -> None:
        tokens, rect = self._theme.tokens, self._block_rect(block)
        painter.setOpacity(0.6 if block.done else 1.0)
        painter.setPen(QPen(tokens.accent, 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.soft)
        painter.drawRoundedRect(rect, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), 3, rect.height()), 1.5, 1.5)
        strong, plain = self._theme.font(Size.SMALL, strong=True), self._theme.font(Size.SMALL)
        height = QFontMetrics(plain).height()
        if rect.height() >= height * 0.8:
            x, room = rect.left() + 12, rect.width() - 18
            y = rect.top() + min(4.0, (rect.height() - height) / 2)
            for font, color, text in ((strong, tokens.ink, block.title), (plain, tokens.muted, block.about)):
                metrics = QFontMetrics(font)
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, round(room)))
                painter.setFont(font)
                painter.setPen(color)
                painter.drawText(QPointF(x, y + metrics.ascent()), shown)
                taken = metrics.horizontalAdvance(shown) + 6
                x, room = x + taken, room - taken
        painter.setOpacity(1.0)

    def _paint_now(self, painter: QPainter, minute: int) -> None:
        tokens, y = self._theme.tokens, self._y(minute)
        x = self._gutter() - 6
        painter.setPen(QPen(tokens.red, 1.5))
        painter.drawLine(QPointF(x, y), QPointF(self.width(), y))
        painter.setBrush(tokens.red)
        painter.drawEllipse(QPointF(x, y), 3.5, 3.5)


def next_day(day: date, days: int) -> date:
    """The day so many days on, within the years that a calendar has."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day
