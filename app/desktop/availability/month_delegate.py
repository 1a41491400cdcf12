"""How a day of the month is painted, and where in it things stand."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.desktop.availability.cells import Cell, CellBar, CellLine
from app.desktop.availability.month_model import MonthModel
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import mix
from app.desktop.widgets.letters import Letters
from app.domain.days import Phase
from app.domain.moving import Grip

Index = QModelIndex | QPersistentModelIndex
_PAD = 6
_EDGE = 8  # of an absence's bar, in pixels, by which it is stretched


class _Option(Protocol):
    """What a style option holds of a cell."""

    rect: QRect
    state: QStyle.StateFlag


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of one cell stand; `hidden` are the lines that there is no room for."""

    head: QRect
    bars: tuple[tuple[CellBar, QRect], ...]
    lines: tuple[tuple[CellLine, QRect], ...]
    hidden: int
    more: QRect
    gauge: QRect


class MonthDelegate(QStyledItemDelegate):
    """Paints the number and the load, absences running across days, and what is due."""

    def __init__(self, theme: Theme, view: QTableView, days: MonthModel) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._days = days
        self.letters = Letters(theme, self)
        self.chosen_away: int | None = None
        self.chosen_order: int | None = None
        self.trial: tuple[date, date] | None = None  # the days where an absence that is held would be

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Room for the number and two lines."""
        return QSize(8 * UNIT, self._line() * 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one day."""
        its = cast("_Option", option)
        cell = self._days.cell_at(index)
        painter.save()
        painter.setClipRect(its.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is not None:
            self._ground(painter, its.rect, its.state, cell, current=index == self._view.currentIndex())
            self._parts(painter, its.rect, cell)
            self._trial(painter, its.rect, cell.day.date)
        painter.restore()

    def away_at(self, index: Index, at: QPoint) -> int | None:
        """The absence whose bar stands at a point of the view."""
        layout = self._layout_at(index)
        return next((bar.away_id for bar, rect in layout.bars if rect.contains(at)), None) if layout else None

    def hold_at(self, index: Index, at: QPoint) -> tuple[Grip, bool] | None:
        """What of an absence is taken hold of at a point of the view, and whether it then goes by hours."""
        layout = self._layout_at(index)
        bars = layout.bars if layout is not None else ()
        bar, where = next(((bar, where) for bar, where in bars if where.contains(at)), (None, QRect()))
        if bar is None or bar.away_id is None:
            return None
        edge = min(_EDGE, where.width() // 3)
        near = at.x() > where.right() - edge, at.x() < where.left() + edge
        begins, ends = near if self._rtl() else (near[1], near[0])
        if bar.closes and ends:
            return Grip.END, False
        return (Grip.START if bar.opens and begins else Grip.WHOLE), False

    def order_at(self, index: Index, at: QPoint) -> int | None:
        """The order whose due stands at a point of the view."""
        layout = self._layout_at(index)
        return next((its.order_id for its, rect in layout.lines if rect.contains(at)), None) if layout else None

    def layout_of(self, rect: QRect, cell: Cell) -> Layout:
        """Where the parts of a cell stand when it is painted in `rect`."""
        line, head = self._line(), self.letters.height() + 6
        inner = rect.adjusted(_PAD, 2, -_PAD, -8)
        top = inner.top() + head + 1
        bars = tuple((bar, self._bar_rect(bar, top, line)) for bar in cell.bars)
        bars = tuple((bar, where) for bar, where in bars if where.bottom() <= inner.bottom())
        if bars:
            top = max(where.bottom() for _, where in bars) + 3
        room = max(0, (inner.bottom() - top + 1) // line)
        shown = len(cell.lines) if len(cell.lines) <= room else max(0, room - 1)
        lines = tuple(
            (its, QRect(inner.left(), top + n * line, inner.width(), line)) for n, its in enumerate(cell.lines[:shown])
        )
        more = QRect(inner.left(), top + shown * line, inner.width(), line)
        if room == 0:
            more = QRect(inner.left(), inner.top(), inner.width(), head)  # no room at all: beside the number
        gauge = QRect(inner.left(), rect.bottom() - 6, inner.width(), 3)
        return Layout(
            QRect(inner.left(), inner.top(), inner.width(), head), bars, lines, len(cell.lines) - shown, more, gauge
        )

    def _layout_at(self, index: Index) -> Layout | None:
        cell = self._days.cell_at(index)
        return self.layout_of(self._view.visualRect(index), cell) if cell is not None else None

    def _line(self) -> int:
        return self.letters.height(Size.SMALL) + 3

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, cell: Cell, *, current: bool) -> None:
        """The paper beneath: a tone where nobody works, raised where chosen, and the hairlines."""
        tokens = self._theme.tokens
        if not cell.day.works:
            painter.fillRect(rect, mix(tokens.paper, tokens.line, 0.42))
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.raised if current else tokens.soft)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.line)
        painter.fillRect(rect.left() if self._rtl() else rect.right(), rect.top(), 1, rect.height(), tokens.line)
        if current:
            self._frame(painter, rect)

    def _frame(self, painter: QPainter, rect: QRect) -> None:
        """The day that the keys move."""
        tokens = self._theme.tokens
        painter.setPen(QPen(tokens.accent if self._view.hasFocus() else tokens.edge, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -2, -2), 4, 4)

    def _trial(self, painter: QPainter, rect: QRect, day: date) -> None:
        """A tint over the days where an absence that is held would be."""
        if self.trial is None or not self.trial[0] <= day <= self.trial[1]:
            return
        ground = QColor(self._theme.tokens.accent)
        ground.setAlphaF(0.18)
        painter.fillRect(rect, ground)

    def _parts(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        self._paint_parts(painter, self.layout_of(rect, cell), cell)

    def _paint_parts(self, painter: QPainter, layout: Layout, cell: Cell) -> None:
        self._head(painter, layout, cell)
        for bar, where in layout.bars:
            self._bar(painter, bar, where)
        for its, where in layout.lines:
            self._line_of(painter, its, where, quiet=not cell.day.in_month)
        if layout.hidden and layout.more.top() > layout.head.top():
            self._text(painter, layout.more, f"+{layout.hidden}", Size.SMALL, self._theme.tokens.muted)
        self._gauge(painter, layout.gauge, cell)

    def _head(self, painter: QPainter, layout: Layout, cell: Cell) -> None:
        """The number, and beside it the load in as many words as there is room for."""
        tokens, today, room = self._theme.tokens, cell.day.phase is Phase.TODAY, layout.head
        said, size = self.number_of(cell, room)
        width = self.letters.width(said, size, strong=today)
        number = QRect(room.left(), room.top(), width + 2, room.height())
        if self._rtl():
            number.moveRight(room.right())
        if today:
            pill = QRectF(number).adjusted(-3, 2, 5, -1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            number.translate(1, 0)
        color = tokens.on_accent if today else tokens.ink if cell.day.in_month else tokens.muted
        self._text(painter, number, said, size, color, strong=today)
        left = room.width() - width - 12
        extra = f"+{layout.hidden}" if layout.hidden and layout.more.top() <= layout.head.top() else ""
        text = extra or self._load(cell, left)
        beside = QRect(room.right() - left, room.top(), left, room.height())
        if self._rtl():
            beside.moveLeft(room.left())
        color = tokens.red if cell.load.over else tokens.muted
        self.letters.paint(painter, beside, text, Size.SMALL, color, right=not self._rtl())

    def number_of(self, cell: Cell, head: QRect) -> tuple[str, Size]:
        """The number of a day; the month's name beside the first of it, smaller where there is little room."""
        room, strong = head.width() + _PAD - 3, cell.day.phase is Phase.TODAY
        for said, size in ((cell.number, Size.TEXT), (cell.number, Size.SMALL), (cell.short_number, Size.SMALL)):
            if self.letters.width(said, size, strong=strong) <= room:
                return said, size
        return str(cell.day.date.day), Size.TEXT

    def _load(self, cell: Cell, room: int) -> str:
        prefix = "■ " if cell.load.over else ""
        texts = [prefix + text for text in (cell.load.full, cell.load.short) if text] + ([prefix] if prefix else [])
        return next((text for text in texts if self.letters.width(text, Size.SMALL) < room), "")

    def _bar(self, painter: QPainter, bar: CellBar, where: QRect) -> None:
        """A slice of an absence; its text is laid out along the whole of it, and only this day's part is seen."""
        tokens = self._theme.tokens
        chosen = bar.away_id is not None and bar.away_id == self.chosen_away
        if bar.away_id is None:  # closed, not away: an outline
            painter.setBrush(tokens.amber_soft)
            painter.setPen(QPen(tokens.amber, 1, Qt.PenStyle.DashLine))
        else:
            painter.setBrush(mix(tokens.paper, tokens.ink, 0.24 if chosen else 0.12))
            painter.setPen(QPen(tokens.ink, 1) if chosen else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(where, 4, 4)
        starts, ends = (bar.closes, bar.opens) if self._rtl() else (bar.opens, bar.closes)
        inner = where.adjusted(_PAD + (0 if starts else UNIT), 0, -_PAD - (0 if ends else UNIT), 0)
        text = f"◐ {bar.text}" if bar.opens else bar.text
        self._text(painter, inner, text, Size.SMALL, tokens.ink)

    def _bar_rect(self, bar: CellBar, top: int, line: int) -> QRect:
        """The whole piece of the absence in this week; it leaves a margin where it begins or ends."""
        view = self._view
        edges = [view.columnViewportPosition(column) for column in (bar.first, bar.last)]
        left = min(edges)
        right = max(edges) + view.columnWidth(bar.first if edges[0] > edges[1] else bar.last)
        starts, ends = (bar.closes, bar.opens) if self._rtl() else (bar.opens, bar.closes)
        left += 4 if starts else -UNIT
        right -= 5 if ends else -UNIT
        return QRect(left, top + bar.lane * (line + 2), right - left, line)

    def _line_of(self, painter: QPainter, its: CellLine, where: QRect, *, quiet: bool) -> None:
        tokens = self._theme.tokens
        wide = self.letters.width("●", Size.SMALL) + 5
        shape = QRect(where.left(), where.top(), wide, where.height())
        title = QRect(where.left() + wide, where.top(), where.width() - wide, where.height())
        if self._rtl():
            shape.moveRight(where.right())
            title.moveLeft(where.left())
        if its.order_id is not None and its.order_id == self.chosen_order:
            painter.fillRect(where.adjusted(-2, 1, 2, 0), tokens.soft)
        self._text(painter, shape, its.shape, Size.SMALL, its.tone.of(tokens))
        self._text(painter, title, its.title, Size.SMALL, tokens.muted if quiet or its.done else tokens.ink)

    def _gauge(self, painter: QPainter, where: QRect, cell: Cell) -> None:
        tokens = self._theme.tokens
        if cell.share is None or (cell.share == 0 and not cell.load.over):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.line)
        painter.drawRoundedRect(where, 1.5, 1.5)
        part = QRect(where)
        part.setWidth(max(3, round(where.width() * cell.share)))
        if self._rtl():
            part.moveRight(where.right())
        painter.setBrush(tokens.red if cell.load.over else tokens.accent)
        painter.drawRoundedRect(part, 1.5, 1.5)

    def _text(
        self, painter: QPainter, where: QRect, text: str, size: Size, color: QColor, *, strong: bool = False
    ) -> None:
        """A line of plain text where the eye begins to read."""
        self.letters.paint(painter, where, text, size, color, strong=strong, right=self._rtl())

    def _rtl(self) -> bool:
        return self._view.isRightToLeft()
