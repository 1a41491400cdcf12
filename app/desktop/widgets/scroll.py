"""The part of a dialog that scrolls, where the screen has no room for all of it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLayoutItem, QScrollArea, QWidget

from app.desktop.look.theme import UNIT

TITLE_BAR = 5 * UNIT  # that the system puts on top of a dialog, at the most


class Inside(QWidget):
    """As high as its lines are once they are broken: Qt takes a guess for the least height of a label."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint


class Scroll(QScrollArea):
    """As large as what is inside, as long as the screen has room; scrolls beyond that."""

    needs_more = Signal()  # what is inside has become higher, or too wide

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside
        self._needed = 0
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        wanted = self._wanted()
        return QSize(wanted.width() + self._bar(), min(wanted.height(), self._room()))

    def _wanted(self) -> QSize:
        """What is inside in its full height."""
        hint, least = self._inside.sizeHint(), self._inside.minimumSizeHint().height()
        width = max(hint.width(), self.fontMetrics().averageCharWidth() * 56)
        height = self._inside.heightForWidth(width) if self._inside.hasHeightForWidth() else hint.height()
        return QSize(width, max(least, height))

    def _room(self) -> int:
        return self.screen().availableSize().height() - self._beside() - TITLE_BAR

    def _beside(self) -> int:
        """How high the rest of the dialog is."""
        layout = self.window().layout()
        if layout is None or self.window() is self:
            return 0
        items = [item for place in range(layout.count()) if (item := layout.itemAt(place)) and not item.isEmpty()]
        margins, width = layout.contentsMargins(), self._wanted().width()
        others = [_height(item, width) for item in items if item.widget() is not self]
        return margins.top() + margins.bottom() + layout.spacing() * len(others) + sum(others)

    def _bar(self) -> int:
        """How much the scroll bar takes from the width; always left free, since a dialog can be made lower."""
        return self.verticalScrollBar().sizeHint().width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self._measure_anew()
        return super().eventFilter(watched, event)

    def _measure_anew(self) -> None:
        self.updateGeometry()
        needed = self.sizeHint().height()
        narrow = self.minimumSizeHint().width() > self.width()
        if (narrow or needed > self._needed) and self.isVisible():
            self.needs_more.emit()
        self._needed = needed

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSizeHint().width() + self._bar(), min(self.sizeHint().height(), 20 * UNIT))


def _height(item: QLayoutItem, width: int) -> int:
    """How high a part of the dialog is, with its lines broken."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
