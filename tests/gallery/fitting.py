"""What of a window has no room: texts that are cut off, controls beyond its edge."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QScrollArea, QTabBar, QWidget

CONTROLS = (QAbstractButton, QLabel)


def complaints(window: QWidget) -> Iterator[str]:
    """What a person would see cut off in a window."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, CONTROLS) and not isinstance(widget.parent(), QTabBar | QLineEdit):
            if _cut_off(widget):
                yield f"{_name(widget)}: {widget.size().toTuple()} of {widget.sizeHint().toTuple()}"
            elif _beyond(widget, window):
                yield f"{_name(widget)}: beyond the edge"


def _cut_off(widget: QWidget) -> bool:
    """Whether its text has less room than it takes."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return bool(widget.text()) and widget.heightForWidth(widget.width()) > widget.height() + 1
    if isinstance(widget, QAbstractButton | QLabel) and widget.text():
        least = widget.minimumSizeHint()
        return least.width() > widget.width() + 1 or least.height() > widget.height() + 1
    return False


def _beyond(widget: QWidget, window: QWidget) -> bool:
    """Whether a part of it lies where nobody gets to: outside of the window, or beside what scrolls up and down."""
    around = widget.parentWidget()
    while around is not None and around is not window and not isinstance(around.parent(), QAbstractScrollArea):
        around = around.parentWidget()
    if around is None:
        return False
    place = QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())
    room = around.rect()
    scrolls = around is not window and isinstance(around.parent(), QScrollArea)
    beside = place.left() < room.left() - 1 or place.right() > room.right() + 1
    above = place.top() < room.top() - 1 or place.bottom() > room.bottom() + 1
    return beside or (above and not scrolls)


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} “{text or widget.accessibleName() or widget.objectName()}”"
