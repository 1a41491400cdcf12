"""The table of orders: two lines a row, columns that step aside where there is no room for them."""

from collections.abc import Mapping
from itertools import product
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.orders.cells import Cell
from app.desktop.orders.rows import Sorting
from app.desktop.orders.widths import COLUMNS, DISPENSABLE, SHARING, SHORTENED, Widest, column_widths, columns_that_fit
from app.desktop.widgets.chip import ChipKind, chip_size, paint_chip
from app.desktop.widgets.painting import paint_ground, paint_progress, paint_text

Index = QModelIndex | QPersistentModelIndex

CELL_ROLE: Final = Qt.ItemDataRole.UserRole + 2  # gives the delegate the cell in words
RIGHT: Final = frozenset({Sorting.PRICE})


class OrdersDelegate(QStyledItemDelegate):
    """Paints a cell: the line that counts, and the smaller one beneath it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def row_height(self) -> int:
        """Two lines of text with room around them, in pixels."""
        return round(QFontMetrics(self._theme.font()).height() * 2.3) + 2 * UNIT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        view = option.widget
        self._back(painter, rect, option.state, index, view)
        self._cell(painter, rect.adjusted(UNIT + 2, 0, -UNIT - 2, 0), cell, COLUMNS[index.column()])
        painter.restore()

    def _back(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: Index, view: QWidget) -> None:
        """The ground of a chosen row, round at the ends of the row; each cell paints its part of it."""
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = isinstance(view, OrdersTable) and view.hovered_row() == index.row()
        if not (chosen or hovered) or not isinstance(view, OrdersTable):
            return
        first, last = view.ends()
        whole = rect.adjusted(0, 1, 0, -2)
        whole.setLeft(rect.left() + 1 if index.column() == first else rect.left() - 2 * UNIT)
        whole.setRight(rect.right() - 1 if index.column() == last else rect.right() + 2 * UNIT)
        painter.setClipRect(rect)
        focused = view.hasFocus() and view.currentIndex().row() == index.row()
        ground = whole.toRectF().adjusted(0.5, 0.5, 0.5, 0.5)
        paint_ground(self._theme, painter, ground, chosen=chosen, focused=focused)

    def _cell(self, painter: QPainter, rect: QRect, cell: Cell, sorting: Sorting) -> None:
        tokens, line = self._theme.tokens, QFontMetrics(self._theme.font()).height()
        align = Qt.AlignmentFlag.AlignRight if sorting in RIGHT else Qt.AlignmentFlag.AlignLeft
        top = rect.top() + (rect.height() - round(line * 2.25)) // 2
        first = QRect(rect.left(), top, rect.width(), line)
        second = first.translated(0, round(line * 1.25))
        self._first(painter, first, cell, align)
        if cell.share is not None:
            width = min(rect.width() - UNIT, round(line * 5))
            paint_progress(self._theme, painter, QRect(second.left(), second.top() + line // 2, width, 3), cell.share)
        paint_text(self._theme, painter, second, cell.second, tokens.muted, Size.SMALL, align)

    def _first(self, painter: QPainter, rect: QRect, cell: Cell, align: Qt.AlignmentFlag) -> None:
        tone = cell.tone.of(self._theme.tokens)
        rect = QRect(rect)
        if cell.shape:
            rect.setLeft(
                rect.left()
                + paint_text(
                    self._theme, painter, rect, cell.shape + " ", cell.shape_tone.of(self._theme.tokens), strong=True
                )
            )
        if cell.icon is not None:
            side = rect.height()
            self._theme.paint_icon(painter, QRect(rect.left(), rect.top(), side, side), cell.icon, tone)
            rect.setLeft(rect.left() + side + UNIT // 2)
        room = QRect(rect)
        chip = chip_size(self._theme, cell.tag, ChipKind.AMBER) if cell.tag else QSize()
        if cell.tag and chip.width() < rect.width() // 2:
            room.setRight(rect.right() - chip.width() - UNIT)
        width = paint_text(self._theme, painter, room, cell.first, tone, Size.TEXT, align, strong=cell.strong)
        if room.width() < rect.width():
            at = QRect(room.left() + width + UNIT, rect.top(), chip.width(), chip.height())
            at.moveTop(rect.top() + (rect.height() - chip.height()) // 2)
            paint_chip(self._theme, painter, at.topLeft(), cell.tag, ChipKind.AMBER)


class OrdersTable(QTableView):
    """Several rows can be chosen; columns give way as it narrows; no column is measured by its rows."""

    fitted = Signal()  # other columns may be shown now

    def __init__(self, theme: Theme, name: str, said: Mapping[Sorting, Widest]) -> None:
        """`said` is the longest that the columns say."""
        super().__init__()
        self._theme = theme
        self._said = said
        self._hovered = -1
        self._delegate = OrdersDelegate(theme, self)
        self.setObjectName("orders")
        self.setAccessibleName(name)
        self.setItemDelegate(self._delegate)
        self._dress()
        theme.changed.connect(self._on_theme_changed)

    def hovered_row(self) -> int:
        """The row under the pointer; -1 when there is none."""
        return self._hovered

    def ends(self) -> tuple[int, int]:
        """The first and the last column shown."""
        shown = [place for place in range(len(COLUMNS)) if not self.isColumnHidden(place)]
        return shown[0], shown[-1]

    def shown_columns(self) -> tuple[Sorting, ...]:
        """The columns there is room for."""
        return tuple(sorting for place, sorting in enumerate(COLUMNS) if not self.isColumnHidden(place))

    def least_width(self) -> int:
        """The width in pixels below which even the columns that count have no room."""
        widths = self._widths()
        return sum(widths[sorting] for sorting in COLUMNS if sorting not in DISPENSABLE)

    def fit(self) -> None:
        """Shows the columns that there is room for, and gives what is left to the titles."""
        needed, room = self._widths(), self.viewport().width()
        fitting = columns_that_fit(needed, room)
        widths = {sorting: needed[sorting] for sorting in fitting}
        short = max(0, sum(widths.values()) - room)
        for part, sorting in product((3, 2), SHORTENED):  # of each a third first, half of the rest after that
            taken = min(short, widths[sorting] // part)
            widths[sorting] -= taken
            short -= taken
        left = max(0, room - sum(widths.values()))
        sharing = [sorting for sorting in SHARING if sorting in fitting]
        for sorting in sharing:
            widths[sorting] += left * SHARING[sorting] // sum(SHARING[each] for each in sharing)
        widths[Sorting.TITLE] += room - sum(widths.values())
        for place, sorting in enumerate(COLUMNS):
            self.setColumnHidden(place, sorting not in fitting)
            if sorting in fitting:
                self.setColumnWidth(place, max(4 * UNIT, widths[sorting]))
        self.fitted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the columns to the new width."""
        super().resizeEvent(event)
        if self.model() is not None:
            self.fit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Follows the pointer, so that a row is lit as a whole."""
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverEnter, QEvent.Type.HoverLeave, QEvent.Type.Leave):
            self._hover(self.rowAt(round(event.position().y())) if hasattr(event, "position") else -1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _widths(self) -> dict[Sorting, int]:
        across, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
        titles = {each: str(self.model().headerData(place, across, role)) for place, each in enumerate(COLUMNS)}
        return column_widths(self._theme, self._said, titles)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._delegate.row_height())
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(4 * UNIT)
        header.setFont(self._theme.font(Size.SMALL))

    def _on_theme_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        self.horizontalHeader().setFont(self._theme.font(Size.SMALL))
        if self.model() is not None:
            self.fit()
        self.viewport().update()
