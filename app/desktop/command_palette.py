"""Every command and every open order, found by typing a few letters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.desktop.actions import Actions, Needs
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.palette_rows import PaletteRow, matching, palette_row
from app.desktop.screen import Context
from app.desktop.widgets.announce import announce
from app.desktop.widgets.label import Label
from app.desktop.widgets.painting import paint_text
from app.desktop.widgets.rows import ROW_ROLE, Column, RowsModel
from app.domain.orders import due_at
from app.wording.apart import set_apart

LINES = 10
LETTERS = 76
WALKING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})

Index = QModelIndex | QPersistentModelIndex


def open_palette(
    context: Context,
    parent: QWidget,
    actions: Actions,
    chosen: tuple[int, ...],
    run: Callable[[str], object],
    show_order: Callable[[int], object],
) -> "CommandPalette":
    """Opens the palette; `chosen` are the orders that a command on an order would be for."""
    rows = [*command_rows(context, actions, chosen), *order_rows(context)]
    palette = CommandPalette(context.theme, parent, rows)
    palette.accepted.connect(lambda: _do(palette.choice(), run, show_order))
    palette.open()
    return palette


def command_rows(context: Context, actions: Actions, chosen: tuple[int, ...]) -> list[PaletteRow]:
    """Every action of the table but the palette itself; those on an order name the one they are for."""
    order = context.bridge.book().order(chosen[0]) if chosen else None
    title = set_apart(order.title) if order is not None else ""
    return [
        palette_row(
            spec.key,
            spec.text,
            title if spec.needs is not Needs.NOTHING else "",
            spec.first_key,
            spec.icon,
        )
        for spec in actions.specs
        if spec.key != "palette"
    ]


def order_rows(context: Context) -> list[PaletteRow]:
    """Every open order, by due."""
    book, now, speech = context.bridge.book(), context.bridge.now(), context.speech
    dues = {order.id: due_at(order, now) for order in book.orders}
    orders = sorted(book.orders, key=lambda order: (dues[order.id] is None, dues[order.id] or now, order.id))
    rows = []
    for order in orders:
        due = dues[order.id]
        beside = " · ".join(
            part for part in (set_apart(order.client), "" if due is None else speech.by(due, now)) if part
        )
        rows.append(palette_row(order.id, order.title, beside, icon=Icon.ORDERS))
    return rows


class CommandPalette(QDialog):
    """A line and a list; the arrows walk the list while one types, Enter does it, Esc closes."""

    def __init__(self, theme: Theme, parent: QWidget, rows: Sequence[PaletteRow]) -> None:
        super().__init__(parent)
        say = QCoreApplication.translate
        self._theme = theme
        self._window = parent.window()
        self._rows = tuple(rows)
        self.setWindowTitle(say("Palette", "Commands and orders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit()
        self.line.setPlaceholderText(say("Palette", "What to do, or which order"))
        self.line.setAccessibleName(say("Palette", "Find a command or an order"))
        self.line.setMaxLength(200)
        self._make_list()
        self.nothing = Label(theme, say("Palette", "Nothing is called that."), tone=Tone.MUTED)
        self.nothing.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        for widget in (self.line, self.nothing, self.list):
            column.addWidget(widget)
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self._filter("")

    def choice(self) -> PaletteRow | None:
        """What is chosen."""
        return self.model.row_at(self.list.currentIndex())

    def shown(self) -> tuple[PaletteRow, ...]:
        """What was found."""
        return self.model.rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that walk the list, while the caret stays in the line."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in WALKING:
                self._walk(Qt.Key(event.key()))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._accept()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Stands below the top of its window."""
        super().showEvent(event)
        window = self._window
        if not event.spontaneous():
            self.resize(self.sizeHint().boundedTo(window.size()))
            at = window.mapToGlobal(window.rect().topLeft())
            self.move(at.x() + (window.width() - self.width()) // 2, at.y() + 7 * UNIT)
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """A list of ten lines."""
        metrics = QFontMetrics(self._theme.font())
        lines = LINES * self._delegate.line_height()
        return QSize(metrics.averageCharWidth() * LETTERS, lines + 2 * metrics.height() + 6 * UNIT)

    def _make_list(self) -> None:
        say = QCoreApplication.translate
        self.model: RowsModel[PaletteRow] = RowsModel(
            [
                Column(
                    say("Palette", "Command"),
                    lambda row: row.text,
                    values={Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken},
                )
            ],
            self,
        )
        self.list = QListView()
        self.list.setAccessibleName(say("Palette", "Commands and orders"))
        self.list.setModel(self.model)
        self._delegate = PaletteDelegate(self._theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(lambda _: self._accept())

    def _filter(self, typed: str) -> None:
        found = matching(self._rows, typed)
        self.model.show(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.scrollToTop()
        self._announce()

    def _walk(self, key: Qt.Key) -> None:
        rows, row = len(self.shown()), self.list.currentIndex().row()
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -LINES, Qt.Key.Key_PageDown: LINES}[key]
        if rows:
            single = abs(by) == 1
            target = (row + by) % rows if single else max(0, min(rows - 1, row + by))
            self.list.setCurrentIndex(self.model.index(target, 0))
            self._announce()

    def _announce(self) -> None:
        chosen = self.choice()
        announce(self.line, chosen.spoken if chosen is not None else self.nothing.text())

    def _accept(self) -> None:
        if self.choice() is not None:
            self.accept()


class PaletteDelegate(QStyledItemDelegate):
    """Paints a line: icon, text, what is beside it, the key at the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def line_height(self) -> int:
        """One line of text with room around it, in pixels."""
        return round(QFontMetrics(self._theme.font()).height() * 1.2) + 2 * UNIT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list."""
        return QSize(option.rect.width(), self.line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one line."""
        row, theme, tokens = index.data(ROW_ROLE), self._theme, self._theme.tokens
        if not isinstance(row, PaletteRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.soft)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        side = theme.icon_side()
        inner = rect.adjusted(UNIT, 0, -UNIT, 0)
        if row.icon is not None:
            theme.paint_icon(painter, QRect(inner.left(), inner.top(), side, inner.height()), row.icon, Tone.MUTED)
        inner.setLeft(inner.left() + side + UNIT)
        right = Qt.AlignmentFlag.AlignRight
        used = paint_text(theme, painter, inner, row.shortcut, tokens.muted, Size.SMALL, right) if row.shortcut else 0
        inner.setRight(inner.right() - used - (2 * UNIT if used else 0))
        width = paint_text(theme, painter, inner, row.text, tokens.ink)
        inner.setLeft(inner.left() + width + UNIT)
        if row.beside and inner.width() > 0:
            paint_text(theme, painter, inner, row.beside, tokens.muted)
        painter.restore()


def _do(choice: PaletteRow | None, run: Callable[[str], object], show_order: Callable[[int], object]) -> None:
    if choice is None:
        return
    if isinstance(choice.key, int):
        show_order(choice.key)
    else:
        run(choice.key)
