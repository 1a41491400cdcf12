"""How a row of the queue is painted: one strong thing, the title; the rest steps back."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tokens
from app.desktop.today.rows import TodayRow, Words
from app.desktop.widgets.chip import ChipKind, chip_size, paint_chip
from app.desktop.widgets.painting import shortened
from app.desktop.widgets.rows import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex
BAR = 12 * UNIT  # how long the progress is
WIDE = 76  # average letters of width from which everything about the due stands in a column at the right


class QueueDelegate(QStyledItemDelegate):
    """Paints rank, title and client, reason, progress on the left; due, countdown and next moment on the right.

    In a narrow row only the due stays at the right; what is counted down goes beneath the reason, which then has room.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines of text with room around them."""
        metrics = QFontMetrics(self._theme.font())
        return QSize(40 * UNIT, round(metrics.height() * 3.45) + 3 * UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, TodayRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        rect: QRect = option.rect
        self._back(painter, rect.adjusted(1, 1, -1, -1), state)
        self._row(painter, rect.adjusted(2 * UNIT, 0, -12, 0), row.words)
        painter.restore()

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        """Rows are not edited in place."""
        return False

    def _back(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(tokens.accent if focused else tokens.line, 1))
            painter.setBrush(tokens.raised)
            painter.drawRoundedRect(rect, UNIT, UNIT)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(rect, UNIT, UNIT)

    def _row(self, painter: QPainter, rect: QRect, row: Words) -> None:
        tokens, theme = self._theme.tokens, self._theme
        line = QFontMetrics(theme.font()).height()
        top = rect.top() + (rect.height() - round(line * 3.45)) // 2
        wide = rect.width() >= QFontMetrics(theme.font()).averageCharWidth() * WIDE
        right_width = self._right(painter, rect, top, line, row, wide=wide)
        left = rect.left() + round(line * 1.6)
        rank = QRect(rect.left(), top, left - rect.left() - 12, line)
        self._text(painter, rank, row.rank, theme, Size.SMALL, tokens.muted, align=Qt.AlignmentFlag.AlignRight)
        room = QRect(left, top, rect.right() - right_width - 2 * UNIT - left, line)
        self._title(painter, room, row)
        below = room if wide else QRect(left, top, rect.right() - left, line)
        self._reason(painter, below.translated(0, round(line * 1.3)), row)
        bar = QRect(left, top + round(line * 2.75), BAR, 3)
        if not wide:
            bar.moveRight(rect.right())
        taken = 0 if wide else self._counted_down(painter, below.translated(0, round(line * 2.5)), row)
        if row.progress is not None and (wide or left + taken + 2 * UNIT <= bar.left()):
            self._progress(painter, bar, row.progress, tokens)

    def _counted_down(self, painter: QPainter, rect: QRect, row: Words) -> int:
        """The countdown and the next moment in one line, before the progress, which yields where both have no room."""
        text = " · ".join(part for part in (row.countdown, row.next) if part)
        return self._text(painter, rect, text, self._theme, Size.SMALL, self._theme.tokens.muted)

    def _title(self, painter: QPainter, rect: QRect, row: Words) -> None:
        tokens, theme = self._theme.tokens, self._theme
        x = rect.left()
        if row.running or row.pinned:
            x += self._text(painter, rect, "▶ " if row.running else "", theme, Size.SMALL, tokens.accent)
        ink = tokens.muted if row.waiting else tokens.ink
        tag_width = chip_size(theme, row.tag, ChipKind.AMBER).width() + UNIT if row.tag else 0
        if tag_width > (rect.right() - x) // 2:
            tag_width = 0  # the title comes first; the reason beneath says it too
        room = QRect(x, rect.top(), max(0, rect.right() - x - tag_width), rect.height())
        x += self._text(painter, room, row.title, theme, Size.TEXT, ink, strong=True) + 10
        about = QRect(x, rect.top(), max(0, rect.right() - x - tag_width), rect.height())
        x += self._text(painter, about, row.about, theme, Size.TEXT, tokens.muted) + UNIT
        if tag_width:
            self._tag(painter, x, rect, row.tag)

    def _reason(self, painter: QPainter, rect: QRect, row: Words) -> None:
        tokens, theme = self._theme.tokens, self._theme
        x = rect.left()
        if row.strong:
            color = row.tone.of(tokens)
            for part in (row.shape + " " if row.shape else "", row.strong):
                x += self._text(painter, _from(rect, x), part, theme, Size.TEXT, color, strong=True)
            x += self._text(painter, _from(rect, x), " — " if row.detail else "", theme, Size.TEXT, tokens.muted)
        self._text(painter, _from(rect, x), row.detail, theme, Size.TEXT, tokens.muted)

    def _right(self, painter: QPainter, rect: QRect, top: int, line: int, row: Words, *, wide: bool) -> int:
        """Paints the right column; gives the width it takes."""
        tokens, theme = self._theme.tokens, self._theme
        lines = [(row.due, Size.TEXT, True)]
        if wide:
            lines += [(row.countdown, Size.SMALL, False), (row.next, Size.SMALL, False)]
        needed = max(
            QFontMetrics(theme.font(size, strong=strong)).horizontalAdvance(text) for text, size, strong in lines
        )
        width = min(needed + 2, rect.width() * 3 // 5)  # advances are rounded
        for place, (text, size, strong) in enumerate(lines):
            room = QRect(rect.right() - width, top + round(line * 1.25 * place), width, line)
            color = tokens.ink if strong and not row.waiting else tokens.muted
            self._text(painter, room, text, theme, size, color, strong=strong, align=Qt.AlignmentFlag.AlignRight)
        return width

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        theme: Theme,
        size: Size,
        color: QColor,
        *,
        strong: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """Paints a line of plain text, shortened to its room; gives the width it took."""
        if not text or rect.width() <= 0:
            return 0
        font = theme.font(size, strong=strong)
        metrics = QFontMetrics(font)
        shown = shortened(text, metrics, rect.width())
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)

    def _tag(self, painter: QPainter, x: int, rect: QRect, text: str) -> None:
        height = chip_size(self._theme, text, ChipKind.AMBER).height()
        at = QPoint(x, rect.top() + (rect.height() - height) // 2)
        paint_chip(self._theme, painter, at, text, ChipKind.AMBER)

    def _progress(self, painter: QPainter, rect: QRect, share: float, tokens: Tokens) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.line)
        painter.drawRoundedRect(rect, 1.5, 1.5)
        if share > 0:
            done = QRect(rect.left(), rect.top(), max(3, round(rect.width() * min(1.0, share))), rect.height())
            painter.setBrush(tokens.accent)
            painter.drawRoundedRect(done, 1.5, 1.5)


def _from(rect: QRect, x: int) -> QRect:
    """What is left of `rect` to the right of `x`."""
    return QRect(x, rect.top(), max(0, rect.right() - x), rect.height())
