"""The menus by keyboard: all of them behind one key, each behind its letter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.desktop.actions import Menu, menu_title
from app.desktop.app import Window
from app.desktop.orders.screen import OrdersScreen

Key = Qt.Key


def opened(qtbot: QtBot) -> QMenu:
    """The menu that is open."""
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_one_key_opens_every_menu_and_every_action_stands_in_one(carnet: Window, qtbot: QtBot) -> None:
    QTest.keyClick(carnet.shell, Key.Key_F10)
    whole = opened(qtbot)
    found = [each.objectName() for menu in whole.findChildren(QMenu) for each in menu.actions() if each.objectName()]
    assert sorted(found) == sorted(spec.key for spec in carnet.shell.actions_.specs)
    whole.close()


@pytest.mark.parametrize(("letter", "key"), [(Key.Key_B, "new_order"), (Key.Key_H, "shortcuts"), (Key.Key_V, "today")])
def test_a_letter_opens_its_menu_alone(carnet: Window, qtbot: QtBot, letter: Qt.Key, key: str) -> None:
    QTest.keyClick(carnet.shell, letter, Qt.KeyboardModifier.AltModifier)
    menu = opened(qtbot)
    assert menu.activeAction().objectName() == key
    menu.close()


def test_an_action_is_done_from_its_menu_by_keyboard_alone(carnet: Window, qtbot: QtBot) -> None:
    QTest.keyClick(carnet.shell, Key.Key_V, Qt.KeyboardModifier.AltModifier)
    menu = opened(qtbot)
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert isinstance(carnet.shell.page, OrdersScreen)


def test_the_letters_differ(carnet: Window, qtbot: QtBot) -> None:
    for language in ("en", "fr"):
        carnet.language.speak(language)
        letters = [title[title.index("&") + 1].lower() for title in map(menu_title, Menu)]
        assert len(letters) == len(set(letters))
