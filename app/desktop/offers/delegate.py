"""How an offer is painted, in the look of Today's queue."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.offers.rows import OfferRow
from app.desktop.widgets.chip import ChipKind, chip_size, paint_chip
from app.desktop.widgets.painting import paint_ground, paint_text
from app.desktop.widgets.rows import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex


class OffersDelegate(QStyledItemDelegate):
    """Paints order, what is asked and why on the left; how long it waits, or what became of it, on the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines while it waits, two once it is settled."""
        row, line = index.data(ROW_ROLE), self._line()
        if not isinstance(row, OfferRow):
            return QSize(40 * UNIT, line)
        return QSize(40 * UNIT, self._height(row) + (self._heading_height() if row.heading else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, OfferRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if row.heading:
            self._heading(painter, QRect(rect.left(), rect.top(), rect.width(), self._heading_height()), row.heading)
            rect.setTop(rect.top() + self._heading_height())
        self._back(painter, rect.adjusted(1, 1, -1, -1), option.state)
        self._row(painter, rect.adjusted(2 * UNIT, 0, -2 * UNIT, 0), row)
        painter.restore()

    def _back(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            paint_ground(self._theme, painter, rect.toRectF(), chosen=chosen, focused=focused)

    def _heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        place = rect.adjusted(2 * UNIT, 2 * UNIT, 0, 0)
        paint_text(self._theme, painter, place, text, self._theme.tokens.muted, Size.SMALL, strong=True)

    def _row(self, painter: QPainter, rect: QRect, row: OfferRow) -> None:
        theme, tokens, line = self._theme, self._theme.tokens, self._line()
        top = rect.top() + (rect.height() - round(line * (3.45 if row.open else 2.3))) // 2
        width = self._right(painter, rect, top, row)
        room = QRect(rect.left(), top, rect.width() - width - 3 * UNIT, line)
        self._title(painter, room, row)
        below = room.translated(0, round(line * 1.25))
        if not row.open:
            what = f"{row.what} · {row.terms}" if row.terms else row.what
            paint_text(theme, painter, below, what, tokens.muted)
            return
        paint_text(theme, painter, below, row.what, tokens.ink)
        last = room.translated(0, round(line * 2.5))
        if row.warning:
            paint_text(theme, painter, last, f"{row.shape} {row.warning}", row.tone.of(tokens), Size.SMALL)
        else:
            paint_text(theme, painter, last, row.terms or row.explanation, tokens.muted, Size.SMALL)

    def _title(self, painter: QPainter, rect: QRect, row: OfferRow) -> None:
        theme, tokens = self._theme, self._theme.tokens
        kind = ChipKind.ACCENT if row.open else ChipKind.NEUTRAL
        chip = chip_size(theme, row.kind, kind)
        title = QFontMetrics(theme.font(strong=True)).horizontalAdvance(row.title)
        if title + 2 * UNIT + chip.width() > rect.width():  # the title comes before what kind of offer it is
            chip = QSize(-UNIT, 0)
        room = QRect(rect.left(), rect.top(), max(0, rect.width() - chip.width() - UNIT), rect.height())
        ink = tokens.ink if row.open else tokens.muted
        x = room.left() + paint_text(theme, painter, room, row.title, ink, strong=True) + 10
        room.setLeft(min(x, room.right() + 1))
        x += paint_text(theme, painter, room, row.about, tokens.muted) + (UNIT if row.about else 0)
        if chip.height() == 0:
            return
        at = QRect(min(x, rect.right() - chip.width()), rect.top(), chip.width(), chip.height())
        at.moveTop(rect.top() + (rect.height() - chip.height()) // 2)
        paint_chip(theme, painter, at.topLeft(), row.kind, kind)

    def _right(self, painter: QPainter, rect: QRect, top: int, row: OfferRow) -> int:
        """Paints the right column; gives the width it takes."""
        theme, tokens, line = self._theme, self._theme.tokens, self._line()
        first = f"{row.shape} {row.lines[0]}" if row.shape else row.lines[0]
        texts = ((first, Size.TEXT, True), (row.lines[1], Size.SMALL, False), (row.lines[2], Size.SMALL, False))
        widest = max(QFontMetrics(theme.font(size, strong=s)).horizontalAdvance(text) for text, size, s in texts)
        width = min(widest + 2, rect.width() // 2)
        tone = Tone.MUTED if not row.open and row.tone is Tone.GREEN else row.tone
        for place, (text, size, strong) in enumerate(texts):
            room = QRect(rect.right() - width, top + round(line * 1.25 * place), width, line)
            color = tone.of(tokens) if strong else tokens.muted
            align = Qt.AlignmentFlag.AlignRight
            paint_text(theme, painter, room, text, color, size, align, strong=strong and row.open)
        return width

    def _line(self) -> int:
        return QFontMetrics(self._theme.font()).height()

    def _height(self, row: OfferRow) -> int:
        return round(self._line() * (3.45 if row.open else 2.3)) + (3 if row.open else 2) * UNIT

    def _heading_height(self) -> int:
        return self._line() + 4 * UNIT
