"""The menus behind the button at the top right, which open by keyboard as those of a menu bar do."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton

from app.desktop.actions import Actions, Menu, menu_title


class Menus(QObject):
    """F10 or a click opens all of them, Alt with the underlined letter of its name one of them alone."""

    def __init__(self, button: QToolButton, actions: Actions) -> None:
        super().__init__(button)
        self._button = button
        self._actions = actions
        button.clicked.connect(lambda: self.open())
        self._open_by("F10", None)
        for menu in Menu:
            self._open_by(QKeySequence.mnemonic(menu_title(menu)), menu)

    def open(self, only: Menu | None = None) -> QMenu:
        """Opens every menu, or one alone at its first line."""
        menu = QMenu(self._button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if only is None:
            self._actions.fill_whole(menu)
        else:
            self._actions.fill_menu(menu, only)
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))
        if only is not None:
            menu.setActiveAction(menu.actions()[0])
        return menu

    def _open_by(self, key: QKeySequence | str, menu: Menu | None) -> None:
        shortcut = QShortcut(QKeySequence(key), self._button)
        shortcut.activated.connect(lambda: self.open(menu))
