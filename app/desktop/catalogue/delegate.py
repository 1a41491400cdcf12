"""How a line of the catalogue is painted, in the look of the other lists."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.catalogue.rows import CatalogueRow
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.widgets.chip import ChipKind, chip_size, paint_chip
from app.desktop.widgets.painting import paint_ground, paint_text
from app.desktop.widgets.rows import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex


class CatalogueDelegate(QStyledItemDelegate):
    """Paints the name with its tag, what it is beneath, and a figure at the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines and some air."""
        return QSize(40 * UNIT, round(self._line() * 2.3) + 2 * UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, CatalogueRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint_ground(self._theme, painter, rect.adjusted(1, 1, -1, -1).toRectF(), chosen=chosen, focused=focused)
        self._row(painter, rect.adjusted(2 * UNIT, 0, -2 * UNIT, 0), row)
        painter.restore()

    def _row(self, painter: QPainter, rect: QRect, row: CatalogueRow) -> None:
        theme, tokens, line = self._theme, self._theme.tokens, self._line()
        top = rect.top() + (rect.height() - round(line * 2.3)) // 2
        right = self._right(painter, QRect(rect.left(), top, rect.width(), line), row)
        room = QRect(rect.left(), top, rect.width() - right - 3 * UNIT, line)
        self._title(painter, room, row)
        below = room.translated(0, round(line * 1.25))
        paint_text(theme, painter, below, row.detail, tokens.muted, Size.SMALL)

    def _title(self, painter: QPainter, rect: QRect, row: CatalogueRow) -> None:
        theme, tokens = self._theme, self._theme.tokens
        chip = chip_size(theme, row.tag, ChipKind.NEUTRAL) if row.tag else QSize(0, 0)
        room = QRect(rect.left(), rect.top(), max(0, rect.width() - chip.width() - UNIT), rect.height())
        ink = tokens.muted if row.quiet else tokens.ink
        x = room.left() + paint_text(theme, painter, room, row.title, ink, strong=True) + 10
        room.setLeft(min(x, room.right() + 1))
        x += paint_text(theme, painter, room, row.about, tokens.muted) + (UNIT if row.about else 0)
        if row.tag:
            at = QRect(min(x, rect.right() - chip.width()), rect.top(), chip.width(), chip.height())
            at.moveTop(rect.top() + (rect.height() - chip.height()) // 2)
            paint_chip(theme, painter, at.topLeft(), row.tag, ChipKind.NEUTRAL)

    def _right(self, painter: QPainter, rect: QRect, row: CatalogueRow) -> int:
        """Paints the figures at the right; gives the width they take."""
        theme, tokens, line = self._theme, self._theme.tokens, self._line()
        texts = (
            (row.right, Size.TEXT, tokens.muted if row.quiet else tokens.ink),
            (row.below, Size.SMALL, tokens.muted),
        )
        widths = [QFontMetrics(theme.font(size)).horizontalAdvance(text) for text, size, _ in texts]
        width = min(max(widths) + 2, rect.width() // 2)
        for place, (text, size, color) in enumerate(texts):
            room = QRect(rect.right() - width, rect.top() + round(line * 1.25 * place), width, line)
            paint_text(theme, painter, room, text, color, size, Qt.AlignmentFlag.AlignRight)
        return width

    def _line(self) -> int:
        return QFontMetrics(self._theme.font()).height()
