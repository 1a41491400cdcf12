"""Showing and hiding parts of a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_shown(part: QWidget, shown: bool) -> None:
    """Shows or hides a part; one that stands in no window yet appears with the window, and is none itself meanwhile."""
    if shown and part.parentWidget() is None:
        part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)  # as if it had never been hidden
    else:
        part.setVisible(shown)
