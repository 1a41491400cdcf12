"""Showing and hiding the parts of a window, also before they stand in one."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def set_shown(part: QWidget, shown: bool) -> None:
    """Shows or hides a part. One that has no place yet comes up with its place, not as a window of its own."""
    if shown and part.parentWidget() is None:
        part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        part.setVisible(shown)


def bring_into_view(part: QWidget, rect: QRect) -> None:
    """Scrolls what a widget lies in, until a stretch of it can be seen."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    inside = around.widget() if isinstance(around, QScrollArea) else None
    if isinstance(around, QScrollArea) and inside is not None:
        middle = part.mapTo(inside, rect.center())
        around.ensureVisible(middle.x(), middle.y(), rect.width() // 2 + 1, rect.height() // 2 + 1)
