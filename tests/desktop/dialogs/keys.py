"""Giving a dialog the keys."""

from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QDialog

PATIENCE_MS = 5000

D = TypeVar("D", bound=QDialog)


def with_keys(dialog: D) -> D:
    """The dialog, once it is what the keyboard types into."""
    QApplication.processEvents()  # the window behind it may still be asking for the keys
    dialog.activateWindow()
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not dialog.isActiveWindow() and not deadline.hasExpired():
        QApplication.processEvents()
    assert dialog.isActiveWindow()
    return dialog
