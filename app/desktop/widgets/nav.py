"""The way around, at the left of the window: one line per screen, and what opens in front of them at the bottom."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.label import Label


@dataclass(frozen=True, slots=True)
class NavEntry:
    """A screen to go to: its name in the code, its icon, its label (translated already)."""

    name: str
    icon: Icon
    label: str


class Nav(QWidget):
    """A list of screens of which one is chosen; arrows walk it, and it is one stop for the Tab key.

    What stands at the bottom is no screen: it is asked for, never chosen, and a stop of its own.
    """

    chosen = Signal(str)  # the name of the entry the user went to
    asked = Signal(str)  # the name of an entry at the bottom

    def __init__(
        self,
        theme: Theme,
        title: str,
        entries: Sequence[NavEntry],
        bottom: Sequence[NavEntry] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items = {entry.name: _Item(theme, entry, self) for entry in entries}
        self._bottom = [_Item(theme, entry, self, screen=False) for entry in bottom]
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._lay_out(title, entries)
        for name, item in self._items.items():
            item.toggled.connect(lambda on, name=name: self.chosen.emit(name) if on else None)
        for entry, item in zip(bottom, self._bottom, strict=True):
            item.clicked.connect(lambda _=False, name=entry.name: self.asked.emit(name))
        theme.changed.connect(self.update)

    @property
    def current(self) -> str:
        """The name of the chosen entry; "" before any is."""
        return next((name for name, item in self._items.items() if item.isChecked()), "")

    def choose(self, name: str) -> None:
        """Mark an entry as the one in sight; announces nothing, since the window went there already."""
        blocked = self.blockSignals(True)
        self._items[name].setChecked(True)
        self.blockSignals(blocked)
        for each, item in self._items.items():  # Qt moves the stop of the Tab key only with what is clicked
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == name else Qt.FocusPolicy.ClickFocus)

    def set_count(self, name: str, count: int, spoken: str = "") -> None:
        """Show how many wait behind an entry, nothing for 0; `spoken` says what is counted."""
        self._items[name].set_count(count, spoken)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.tokens.line, 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

    def put_low(self, widget: QWidget) -> None:
        """Puts something above the entries at the bottom."""
        self._column.insertWidget(self._column.count() - len(self._bottom), widget)

    def _lay_out(self, title: str, entries: Sequence[NavEntry]) -> None:
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(12, 2 * UNIT, 13, 2 * UNIT)
        layout.setSpacing(2)
        name = Label(self._theme, title, strong=True)
        name.setContentsMargins(12, 4, 12, 14)
        layout.addWidget(name)
        for entry in entries:
            layout.addWidget(self._items[entry.name])
        layout.addStretch(1)
        for item in self._bottom:
            layout.addWidget(item)


class _Item(QAbstractButton):
    """One line: icon, label, count. A radio button to the keyboard and to a screen reader, where it is a screen."""

    def __init__(self, theme: Theme, entry: NavEntry, parent: QWidget, *, screen: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = entry.icon
        self._count = ""
        self.setText(entry.label)
        self.setAccessibleName(entry.label)
        self.setObjectName(f"nav-{entry.name}")
        self.setCheckable(screen)
        self.setAutoExclusive(screen)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_count(self, count: int, spoken: str) -> None:
        """Show a count at the right, and name it in the tool tip and to a screen reader."""
        self._count = self.locale().toString(count) if count else ""
        self.setAccessibleName(f"{self.text()}, {spoken or self._count}" if count else self.text())
        self.setToolTip(spoken if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        side = self._theme.icon_side()
        text = self.fontMetrics().horizontalAdvance(self.text())
        count = self.fontMetrics().horizontalAdvance("999")
        return QSize(12 + side + 10 + text + 2 * UNIT + count + 12, max(36, self.fontMetrics().height() + 2 * UNIT))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_content(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        rect = self.rect()
        ground = tokens.soft if self.isChecked() else tokens.hover if self.underMouse() else None
        ringed = self.hasFocus() and self._keyboard_in_use()
        if ground is None and not ringed:
            return
        painter.setBrush(ground if ground is not None else QColor(0, 0, 0, 0))
        painter.setPen(QPen(tokens.accent, 2) if ringed else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1) if ringed else rect, 4, 4)

    def _paint_content(self, painter: QPainter) -> None:
        tone = Tone.ACCENT if self.isChecked() else Tone.MUTED
        color = tone.of(self._theme.tokens)
        side = self._theme.icon_side()
        rect = self.rect().adjusted(12, 0, -12, 0)
        self._theme.paint_icon(painter, QRect(rect.left(), 0, side, self.height()), self._icon, tone)
        painter.setPen(color)
        painter.setFont(self._theme.font(strong=self.isChecked()))
        flags = Qt.AlignmentFlag.AlignVCenter
        text = rect.adjusted(side + 10, 0, 0, 0)
        painter.drawText(text, flags | Qt.AlignmentFlag.AlignLeading, self.text())
        painter.setFont(self._theme.font(Size.SMALL))
        painter.drawText(rect, flags | Qt.AlignmentFlag.AlignTrailing, self._count)

    def _keyboard_in_use(self) -> bool:
        return self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
