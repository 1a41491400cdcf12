"""The short lists beside the month: a line with its shape, something at the right, a quieter line beneath."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.painting import shortened
from app.desktop.widgets.rows import ROW_ROLE, Column, RowsModel
from app.wording.apart import set_apart

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SideRow:
    """One line of a list: shape and title, what stands at the right, what stands beneath."""

    key: Hashable
    title: str
    right: str = ""
    beneath: str = ""
    shape: str = ""
    tone: Tone = Tone.INK
    quiet: bool = False
    order_id: int | None = None
    away_id: int | None = None

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        return ", ".join(part for part in (set_apart(self.title), self.right, self.beneath) if part)


class _Option(Protocol):
    rect: QRect
    state: QStyle.StateFlag


class SideDelegate(QStyledItemDelegate):
    """Paints a row of the lists beside the month."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line or two."""
        row = index.data(ROW_ROLE)
        return QSize(10 * UNIT, self.height_of([row] if isinstance(row, SideRow) else []))

    def height_of(self, rows: Sequence[SideRow]) -> int:
        """What rows take together, in pixels."""
        lines = sum(2 if row.beneath else 1 for row in rows)
        return lines * self._line() + len(rows) * UNIT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        row, its = index.data(ROW_ROLE), cast("_Option", option)
        if not isinstance(row, SideRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, its.rect, its.state)
        self._lines(painter, its.rect.adjusted(UNIT, UNIT // 2, -UNIT, -UNIT // 2), row)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        inner = rect.adjusted(0, 0, -1, -1)
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_Active and state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(tokens.accent if focused else tokens.line, 1))
            painter.setBrush(tokens.raised)
            painter.drawRoundedRect(inner, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(inner, 6, 6)

    def _lines(self, painter: QPainter, rect: QRect, row: SideRow) -> None:
        tokens, line = self._theme.tokens, self._line()
        ink = tokens.muted if row.quiet else tokens.ink
        first = QRect(rect.left(), rect.top(), rect.width(), line)
        small = QFontMetrics(self._theme.font(Size.SMALL))
        right_width = small.horizontalAdvance(row.right)
        self._text(painter, first, row.right, Size.SMALL, tokens.muted, Qt.AlignmentFlag.AlignRight)
        indent = 0
        if row.shape:
            indent = small.horizontalAdvance("●") + 6
            self._text(painter, first, row.shape, Size.SMALL, row.tone.of(tokens))
        room = rect.width() - indent - (right_width + UNIT if row.right else 0)
        title = QRect(rect.left() + indent, rect.top(), room, line)
        beneath = QRect(rect.left() + indent, rect.top() + line, rect.width() - indent, line)
        if self._rtl(painter):
            title.moveRight(rect.right() - indent)
            beneath.moveRight(rect.right() - indent)
        self._text(painter, title, row.title, Size.TEXT, ink)
        self._text(painter, beneath, row.beneath, Size.SMALL, tokens.muted)

    def _rtl(self, painter: QPainter) -> bool:
        return painter.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _text(
        self,
        painter: QPainter,
        where: QRect,
        text: str,
        size: Size,
        color: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        if not text or where.width() <= 0:
            return
        painter.setFont(self._theme.font(size))
        painter.setPen(color)
        shown = shortened(text, painter.fontMetrics(), where.width())
        painter.drawText(where, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _line(self) -> int:
        return QFontMetrics(self._theme.font()).height() + 1


class SideList(QListView):
    """A list as high as its rows: the panel scrolls, not the list."""

    opened = Signal()  # Enter or a double click on the chosen row
    dropped = Signal()  # Delete on the chosen row

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        column = Column[SideRow](
            name, lambda row: row.title, values={Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken}
        )
        self._rows: RowsModel[SideRow] = RowsModel([column], self)
        self.setModel(self._rows)
        self._painter = SideDelegate(theme, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        theme.changed.connect(self._fit)
        self._fit()

    def show_rows(self, rows: list[SideRow]) -> None:
        """Shows these rows instead; what was chosen stays chosen where it is still there."""
        self._rows.show(rows)
        self._fit()
        self.setVisible(bool(rows))

    def rows(self) -> tuple[SideRow, ...]:
        """The rows as they are shown."""
        return self._rows.rows()

    def chosen(self) -> SideRow | None:
        """The chosen row."""
        return self._rows.row_at(self.currentIndex()) if self.selectionModel().hasSelection() else None

    def choose(self, key: Hashable | None) -> None:
        """Chooses the row of this key; None for no row."""
        index = QModelIndex() if key is None else self._rows.index_of(key)
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen() is not None:
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen() is not None:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.doItemsLayout()
        self.setFixedHeight(max(1, self._painter.height_of(self._rows.rows()) + 2))
