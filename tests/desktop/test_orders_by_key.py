"""From the lists and the quick-add line into the order's dialogs, by key."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListView, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.app import Window
from app.desktop.dialogs.cancel import CancelDialog
from app.desktop.dialogs.log_time import LogTimeDialog
from app.desktop.dialogs.order import OrderDialog
from tests.desktop.carnet import dialog, titles

CTRL = Qt.KeyboardModifier.ControlModifier
D = TypeVar("D", bound=QDialog)


def opened(carnet: Window, qtbot: QtBot, kind: type[D]) -> D:
    """The open dialog of that kind, once it has the keys."""
    found = dialog(carnet, kind)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def typed(carnet: Window, text: str) -> None:
    """Types into the quick-add line."""
    carnet.shell.run("quick_add")
    QTest.keyClicks(carnet.shell.quick_add, text)


def queue(carnet: Window) -> QListView:
    """The queue of Today with an order in it, and with the focus."""
    typed(carnet, "Logo for Marie, 3h, friday 18:00")
    QTest.keyClick(carnet.shell.quick_add, Qt.Key.Key_Return)
    found = carnet.shell.findChild(QListView, "queue")
    assert isinstance(found, QListView)
    found.setFocus()
    return found


def test_ctrl_enter_details_what_the_line_understood_and_taking_it_clears_the_line(
    carnet: Window, qtbot: QtBot
) -> None:
    line = carnet.shell.quick_add
    typed(carnet, "Logo for Marie, 3h, friday 18:00, 120 EUR")
    QTest.keyClick(line, Qt.Key.Key_Return, CTRL)
    order = opened(carnet, qtbot, OrderDialog)
    assert (order.fields.title.text(), order.fields.client.text(), order.fields.effort.value()) == (
        "Logo",
        "Marie",
        180,
    )
    QTest.keyClick(order, Qt.Key.Key_Escape)
    assert (titles(carnet), line.text() != "") == ([], True)
    line.details.trigger()
    QTest.keyClick(opened(carnet, qtbot, OrderDialog), Qt.Key.Key_Return, CTRL)
    assert (titles(carnet), line.text()) == (["Logo"], "")
    assert not line.details.isVisible()


def test_a_new_order_is_chosen_once_it_is_taken(carnet: Window, qtbot: QtBot) -> None:
    for title in ("Logo", "Menu"):
        carnet.shell.run("new_order")
        order = opened(carnet, qtbot, OrderDialog)
        QTest.keyClicks(order.fields.title, title)
        QTest.keyClick(order.fields.title, Qt.Key.Key_Return)
    chosen = [carnet.context.bridge.book().order(order_id) for order_id in carnet.shell.page.selected_orders()]
    assert [order.title for order in chosen if order is not None] == ["Menu"]


@pytest.mark.parametrize(("key", "kind"), [(Qt.Key.Key_Return, OrderDialog), (Qt.Key.Key_L, LogTimeDialog)])
def test_keys_on_the_queue_open_the_chosen_order(
    carnet: Window, qtbot: QtBot, key: Qt.Key, kind: type[QDialog]
) -> None:
    QTest.keyClick(queue(carnet), key)
    assert "Logo" in opened(carnet, qtbot, kind).windowTitle()


def test_a_double_click_opens_it_and_the_card_leads_to_its_end(carnet: Window, qtbot: QtBot) -> None:
    view = queue(carnet)
    at = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.keyClick(opened(carnet, qtbot, OrderDialog), Qt.Key.Key_Escape)
    carnet.shell.page.asked.emit("cancel_order", carnet.shell.page.selected_orders())
    assert opened(carnet, qtbot, CancelDialog).order.title == "Logo"


def test_enter_presses_the_button_that_has_the_focus(carnet: Window, qtbot: QtBot) -> None:
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(opened(carnet, qtbot, OrderDialog), Qt.Key.Key_Escape)
    menu_button = carnet.shell.menu_button
    menu_button.setFocus()
    QTest.keyClick(menu_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
