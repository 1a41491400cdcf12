"""One day as an hour grid: working hours as background, the sittings laid into them, and the line of now."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.desktop.look.theme import UNIT, Theme
from app.desktop.widgets.hours import (
    HourScale,
    gutter_width,
    paint_block,
    paint_free_time,
    paint_hour_lines,
    paint_hour_names,
    paint_now,
    places_of,
)
from app.desktop.widgets.tips import plain_tip
from app.domain.agenda import Agenda
from app.domain.availability import day_span
from app.domain.instants import wall_minute
from app.wording.apart import set_apart
from app.wording.speech import Speech


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of work in minutes past midnight; of those at the same time, it is the one at `place` of `places`."""

    order_id: int
    title: str
    about: str
    start: int
    end: int
    done: bool
    place: int = 0
    places: int = 1


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
        return wall_minute(instant, day, speech.zone)

    clipped = [
        (sitting, max(sitting.start, start), min(sitting.end, end))
        for sitting in agenda.sittings
        if sitting.start < end and sitting.end > start
    ]
    blocks = _beside_each_other(
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
    spoken = "; ".join(f"{speech.minute_of_day(b.start)}, {set_apart(b.title)}, {b.about}" for b in blocks)
    return DayView(day, min(first, 9), max(last, first + 4), working, blocks, now, spoken)


def _beside_each_other(blocks: Iterable[Block]) -> tuple[Block, ...]:
    ordered = sorted(blocks, key=lambda its: (its.start, -its.end))
    found = places_of([(block.start, block.end) for block in ordered])
    return tuple(replace(block, place=n, places=of) for block, (n, of) in zip(ordered, found, strict=True))


def _about(client: str, minutes: int, speech: Speech, *, done: bool) -> str:
    time = speech.duration(minutes)
    if done:
        time = speech.translate("Today", "done {time}").format(time=time)
    return " · ".join(part for part in (set_apart(client), time) if part)


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
            rect, focused = self._block_rect(self._view, block), self.hasFocus() and place == self._focused
            paint_block(self._theme, painter, rect, block.title, block.about, focused=focused, done=block.done)
        if self._view.now is not None:
            y = self._scale(self._view).y(self._view.now)
            paint_now(self._theme, painter, gutter_width(self._theme) - 6, self.width(), y)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses the order of the sitting under the pointer."""
        if self._view is None:
            return
        for place, block in enumerate(self._view.blocks):
            if self._block_rect(self._view, block).contains(event.position()):
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

    def event(self, event: QEvent) -> bool:
        """Says a sitting in full where the pointer rests on it: a short one has no room for its words."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._view is not None:
            place, view = QPointF(event.pos()), self._view
            found = next((its for its in view.blocks if self._block_rect(view, its).contains(place)), None)
            QToolTip.showText(event.globalPos(), "" if found is None else plain_tip([self._said(found)]), self)
            return True
        return super().event(event)

    def _said(self, block: Block) -> str:
        assert self._speech is not None  # nothing is under the pointer before a day is shown
        hours = f"{self._speech.minute_of_day(block.start)}–{self._speech.minute_of_day(block.end)}"
        return f"{block.title}\n{block.about}\n{hours}"

    def _hour_height(self) -> int:
        return round(QFontMetrics(self._theme.font()).height() * 2.9)

    def _scale(self, view: DayView) -> HourScale:
        return HourScale(view.first_hour, view.last_hour, 1, self.height() - 2)

    def _paint_hours(self, painter: QPainter, view: DayView) -> None:
        scale, gutter = self._scale(view), gutter_width(self._theme)
        paint_free_time(self._theme, painter, gutter, self.width() - gutter, scale, view.working)
        paint_hour_lines(self._theme, painter, 0, self.width(), scale)
        paint_hour_names(self._theme, painter, 2, scale)

    def _block_rect(self, view: DayView, block: Block) -> QRectF:
        scale, gutter = self._scale(view), gutter_width(self._theme)
        top, bottom = scale.y(block.start), scale.y(block.end)
        width = (self.width() - gutter - 8) / block.places
        return QRectF(gutter + 4 + block.place * width, top + 1, width, max(3.0, bottom - top - 2))


def next_day(day: date, days: int) -> date:
    """The day so many days on, within the years that a calendar has."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day
