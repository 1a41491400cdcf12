"""Buttons: one that is meant, and those that step back."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from app.desktop.look.icons import Icon
from app.desktop.look.theme import Theme
from app.desktop.look.tokens import Tone


def primary_button(text: str) -> QPushButton:
    """The button that does what the dialog is for; one at most in sight."""
    button = QPushButton(text)
    button.setProperty("primary", True)
    button.setDefault(True)
    return button


def plain_button(theme: Theme, text: str, icon: Icon | None = None) -> QPushButton:
    """A button beside the one that is meant."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    if icon is not None:
        button.setIcon(theme.icon(icon, Tone.MUTED))
        button.setIconSize(_icon_size(theme))
    return button


def flat_button(theme: Theme, text: str, icon: Icon | None = None) -> QPushButton:
    """A button that is only words, in the accent, for what is done in passing."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setFlat(True)
    if icon is not None:
        button.setIcon(theme.icon(icon, Tone.ACCENT))
        button.setIconSize(_icon_size(theme))
    return button


def aligned_button(theme: Theme, text: str, icon: Icon | None = None) -> QPushButton:
    """Such a button whose words begin where the field or the text above it begins."""
    button = flat_button(theme, text, icon)
    button.setProperty("aligned", True)
    return button


def icon_button(theme: Theme, icon: Icon, name: str) -> QToolButton:
    """A button that is only an icon; `name` is its tool tip and what a screen reader says."""
    button = QToolButton()
    button.setIcon(theme.icon(icon, Tone.MUTED))
    button.setIconSize(_icon_size(theme))
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button


def pressed_by_enter(window: QWidget, event: QKeyEvent) -> bool:
    """Presses the button that has the focus where the key is Enter, which Qt leaves to Space; whether it did."""
    focused = window.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(focused, QAbstractButton):
        return False
    focused.click()
    return True


def _icon_size(theme: Theme) -> QSize:
    side = theme.icon_side()
    return QSize(side, side)
