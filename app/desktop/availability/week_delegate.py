"""How a day of the week is painted: as in the month above, then its hours, and where in them things stand."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTableView, QToolTip

from app.desktop.availability.cells import Cell
from app.desktop.availability.columns import Block, Column, Kind, Mark
from app.desktop.availability.month_delegate import Index, Layout, MonthDelegate
from app.desktop.availability.month_model import MonthModel
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import mix
from app.desktop.widgets.hours import HourScale, free_room, paint_block, paint_free_time, paint_hour_lines, paint_now
from app.desktop.widgets.tips import plain_tip
from app.domain.moving import Grip
from app.domain.pages import WEEK

MOST_NOTES = 2  # lines above the hours
GAP = 4
LEAST_BLOCK = 5.0  # pixels
EDGE = 6.0  # pixels of an absence's block, by which it is stretched


class WeekDelegate(MonthDelegate):
    """Paints seven days side by side on one scale of hours."""

    def __init__(self, theme: Theme, view: QTableView, days: MonthModel) -> None:
        super().__init__(theme, view, days)
        self.columns: tuple[Column | None, ...] = (None,) * WEEK
        self.hours = (9, 17)
        self.chosen: dict[int, tuple[int, int]] = {}  # the minutes that are chosen, by column
        self.chosen_words = ""

    def scale(self) -> HourScale:
        """Where the hours stand in the view."""
        top = self._above()
        height = self._view.viewport().height() - top - GAP
        return HourScale(*self.hours, top, max(1, height))

    def layout_of(self, rect: QRect, cell: Cell) -> Layout:
        """Where the parts above the hours stand."""
        line, inner = self._line(), rect.adjusted(GAP, 2, -GAP, 0)
        head = QRect(inner.left(), inner.top(), inner.width(), self._head_height())
        gauge = QRect(inner.left(), head.bottom() + 1, inner.width(), 3)
        top = gauge.bottom() + GAP
        bars = tuple((bar, self._bar_rect(bar, top, line)) for bar in cell.bars)
        under = top + self._lanes() * (line + 2)
        fits = cell.lines if len(cell.lines) <= MOST_NOTES else cell.lines[: MOST_NOTES - 1]
        lines = tuple((its, QRect(inner.left(), under + n * line, inner.width(), line)) for n, its in enumerate(fits))
        more = QRect(inner.left(), under + len(fits) * line, inner.width(), line)
        return Layout(head, bars, lines, len(cell.lines) - len(fits), more, gauge)

    def order_at(self, index: Index, at: QPoint) -> int | None:
        """The order whose due or sitting stands at a point of the view."""
        column = self.columns[index.column()] if index.isValid() else None
        if column is None:
            return None
        rect = self._view.visualRect(index)
        due = next((mark for mark, where in self._marks(rect, column) if where.contains(at)), None)
        block = self.block_at(index, at)
        return due.order_id if due is not None else block.order_id if block is not None else None

    def away_at(self, index: Index, at: QPoint) -> int | None:
        """The absence that stands at a point of the view, above the hours or among them."""
        block = self.block_at(index, at)
        return block.away_id if block is not None else super().away_at(index, at)

    def hold_at(self, index: Index, at: QPoint) -> tuple[Grip, bool] | None:
        """What of an absence is taken hold of: among the hours it goes by hours, at its upper or its lower edge by an
        end."""
        block = self.block_at(index, at)
        if block is None or block.away_id is None:
            return super().hold_at(index, at)
        rect = self._block_rect(self._view.visualRect(index), block)
        edge = min(EDGE, rect.height() / 3)
        if block.closes and at.y() > rect.bottom() - edge:
            return Grip.END, True
        return (Grip.START if block.opens and at.y() < rect.top() + edge else Grip.WHOLE), True

    def block_at(self, index: Index, at: QPoint) -> Block | None:
        """The stretch of time at a point of the view."""
        column = self.columns[index.column()] if index.isValid() else None
        if column is None:
            return None
        rect, where = self._view.visualRect(index), at.toPointF()
        return next((its for its in column.blocks if self._block_rect(rect, its).contains(where)), None)

    def tip_at(self, index: Index, at: QPoint) -> tuple[str, ...]:
        """The names of what stands at a point, in full."""
        column = self.columns[index.column()] if index.isValid() else None
        if column is None:
            return ()
        rect, block = self._view.visualRect(index), self.block_at(index, at)
        marks = [f"{its.shape} {its.title}" for its, where in self._marks(rect, column) if where.contains(at)]
        hint = QCoreApplication.translate("Calendar", "Drag it, or one of its edges; or press Alt and an arrow.")
        hints = (hint,) if block is not None and block.kind is Kind.AWAY else ()
        return (*marks, *((block.title, block.about) if block is not None else ()), *hints)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """What stands under the pointer in full, in a tip of plain text."""
        lines = [line for line in self.tip_at(index, event.pos()) if line]
        QToolTip.showText(event.globalPos(), plain_tip(lines), view)
        return True

    def _parts(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        column = next((its for its in self.columns if its is not None and its.cell is cell), None)
        layout = self.layout_of(rect, cell)
        self._paint_parts(painter, layout, cell)
        if column is None:
            return
        scale, theme = self.scale(), self._theme
        paint_free_time(theme, painter, rect.left(), rect.width() - 1, scale, column.working)
        paint_hour_lines(theme, painter, rect.left(), rect.right(), scale)
        if self.columns.index(column) == self._view.currentIndex().column():
            self._frame(painter, rect)  # once more: the hatching covers it
        marks = self._marks(rect, column)
        for block in column.blocks:
            self._block(painter, self._block_rect(rect, block), block, [where for _, where in marks])
        for mark, where in marks:
            self._mark(painter, where, mark, scale, rect)
        self._choice(painter, rect, self.columns.index(column))
        if column.now is not None:
            paint_now(theme, painter, rect.left() + 4, rect.right(), scale.y(column.now))

    def _block(self, painter: QPainter, rect: QRectF, block: Block, marks: Sequence[QRect]) -> None:
        tokens = self._theme.tokens
        ground, edge = self._colours(block)
        chosen = block.away_id is not None and block.away_id == self.chosen_away
        chosen |= block.order_id is not None and block.order_id == self.chosen_order
        title = f"◐ {block.title}" if block.kind is Kind.AWAY else block.title
        painter.setBrush(tokens.paper)  # what lies beneath does not shine through
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, 6, 6)
        room = free_room(rect, marks, self._line())
        paint_block(
            self._theme,
            painter,
            rect,
            title,
            block.about,
            focused=chosen,
            done=block.quiet,
            ground=ground,
            edge=edge,
            room=room,
        )

    def _colours(self, block: Block) -> tuple[QColor | None, QColor | None]:
        """Absences as their bars are; other calendars step back."""
        tokens = self._theme.tokens
        if block.kind is Kind.AWAY:
            return mix(tokens.paper, tokens.ink, 0.16), tokens.muted
        if block.kind is Kind.BUSY:
            return mix(tokens.paper, tokens.ink, 0.07), tokens.edge
        return None, None

    def _mark(self, painter: QPainter, where: QRect, mark: Mark, scale: HourScale, rect: QRect) -> None:
        """A due: a line at its minute, and its name on it."""
        tokens, y = self._theme.tokens, round(scale.y(mark.minute))
        color = mark.tone.of(tokens)
        painter.setPen(QPen(color, 1.5))
        painter.drawLine(rect.left() + 2, y, rect.right() - 2, y)
        painter.setPen(QPen(color, 1) if mark.order_id == self.chosen_order else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(QRectF(where), 4, 4)
        wide = self.letters.width(mark.shape, Size.SMALL) + 5
        inner = where.adjusted(3, 0, -2, 0)
        shape, title = QRect(inner), QRect(inner)
        shape.setWidth(wide)
        if self._rtl():
            shape.moveRight(inner.right())
            title.setRight(inner.right() - wide)
        else:
            title.setLeft(inner.left() + wide)
        self._text(painter, shape, mark.shape, Size.SMALL, color)
        self._text(painter, title, mark.title, Size.SMALL, tokens.muted if mark.done else tokens.ink)

    def _choice(self, painter: QPainter, rect: QRect, place: int) -> None:
        """The hours that are chosen by keys or by dragging, or where an absence that is held would be."""
        if place not in self.chosen:
            return
        tokens, (start, end) = self._theme.tokens, self.chosen[place]
        where = self.hours_rect(rect, start, end)
        ground = QColor(tokens.accent)
        ground.setAlphaF(0.18)
        painter.setBrush(ground)
        painter.setPen(QPen(tokens.accent, 1.5))
        painter.drawRoundedRect(where, 4, 4)
        if place == min(self.chosen):
            inner = QRect(rect.left() + UNIT, round(where.top()) + 1, rect.width() - 2 * UNIT, self._line())
            painter.fillRect(inner.adjusted(-2, 1, 2, 0), tokens.raised)
            self._text(painter, inner, self.chosen_words, Size.SMALL, tokens.ink, strong=True)

    def hours_rect(self, rect: QRect, start: int, end: int) -> QRectF:
        """Where hours of a day stand that is painted in `rect`, as far as they are in sight."""
        scale = self.scale()
        first, last = (scale.y(hour * 60) for hour in self.hours)
        top, bottom = (min(max(scale.y(minute), first), last) for minute in (start, end))
        return QRectF(rect.left() + 1, top, rect.width() - 3, max(2.0, bottom - top))

    def _block_rect(self, rect: QRect, block: Block) -> QRectF:
        scale = self.scale()
        width = (rect.width() - 2 * GAP) / block.places
        place = block.places - 1 - block.place if self._rtl() else block.place
        top, bottom = scale.y(block.start), scale.y(block.end)
        return QRectF(rect.left() + GAP + place * width, top + 1, width - 2, max(LEAST_BLOCK, bottom - top - 2))

    def _marks(self, rect: QRect, column: Column) -> list[tuple[Mark, QRect]]:
        """The names of what is due, each above its minute, one above the other where they would touch."""
        scale, line = self.scale(), self._line()
        placed: list[tuple[Mark, QRect]] = []
        free = self._view.viewport().height()
        for mark in reversed(column.marks):
            bottom = min(round(scale.y(mark.minute)), free)
            where = QRect(rect.left() + 3, max(round(scale.top), bottom - line), rect.width() - 7, line)
            placed.append((mark, where))
            free = where.top()
        return placed

    def _above(self) -> int:
        """What the days have above their hours: the head, the gauge, the absences, the notes."""
        notes = max((min(len(its.cell.lines), MOST_NOTES) for its in self.columns if its is not None), default=0)
        line = self._line()
        return 2 + self._head_height() + 4 + GAP + self._lanes() * (line + 2) + notes * line + UNIT // 2

    def _lanes(self) -> int:
        bars = (bar.lane for its in self.columns if its is not None for bar in its.cell.bars)
        return max(bars, default=-1) + 1

    def _head_height(self) -> int:
        return self.letters.height() + 6
