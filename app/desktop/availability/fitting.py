"""Giving a dialog the room its content asks for, as far as the screen has it."""

from PySide6.QtWidgets import QDialog

from app.desktop.look.theme import UNIT

LETTERS = 76  # the width of a dialog whose fields stand side by side


def widen(dialog: QDialog) -> None:
    """Makes the dialog as wide as fields side by side need."""
    letter = dialog.fontMetrics().averageCharWidth()
    dialog.setMinimumWidth(min(letter * LETTERS, dialog.screen().availableSize().width() - 4 * UNIT))


def grow(dialog: QDialog) -> None:
    """Makes an open dialog as high as what it holds now; it never shrinks under the pointer."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
    room = dialog.screen().availableSize().height() - 6 * UNIT
    dialog.resize(dialog.width(), max(dialog.height(), min(dialog.sizeHint().height(), room)))
