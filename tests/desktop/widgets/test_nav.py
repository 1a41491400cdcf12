"""Going from screen to screen, by hand and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.desktop.look.icons import Icon
from app.desktop.look.theme import Choice, Theme
from app.desktop.widgets.nav import Nav, NavEntry


@pytest.fixture
def nav(theme: Theme, qtbot: QtBot) -> Nav:
    """Two screens and the settings, in a shown window."""
    way = Nav(
        theme,
        "Carnet",
        [NavEntry("today", Icon.TODAY, "Today"), NavEntry("orders", Icon.ORDERS, "Orders")],
        [NavEntry("settings", Icon.SETTINGS, "Settings")],
    )
    qtbot.addWidget(way)
    way.resize(way.sizeHint().width(), 500)
    with qtbot.waitExposed(way):
        way.show()
    return way


def item(nav: Nav, name: str) -> QAbstractButton:
    """The line of an entry."""
    found = nav.findChild(QAbstractButton, f"nav-{name}")
    assert isinstance(found, QAbstractButton)
    return found


def test_a_click_goes_there(nav: Nav, qtbot: QtBot) -> None:
    with qtbot.waitSignal(nav.chosen, check_params_cb=lambda name: bool(name == "orders")):
        QTest.mouseClick(item(nav, "orders"), Qt.MouseButton.LeftButton)
    assert nav.current == "orders"


def test_the_window_marks_where_it_is_without_being_told_again(nav: Nav, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(nav.chosen):
        nav.choose("orders")
    assert nav.current == "orders"
    nav.choose("today")
    assert not item(nav, "orders").isChecked()


def test_arrows_walk_the_screens_and_tab_goes_on_to_the_settings(nav: Nav, qtbot: QtBot) -> None:
    nav.choose("today")
    item(nav, "today").setFocus()
    QTest.keyClick(item(nav, "today"), Qt.Key.Key_Down)
    assert nav.current == "orders"
    QTest.keyClick(item(nav, "orders"), Qt.Key.Key_Tab)
    assert item(nav, "settings").hasFocus()


def test_tab_stops_at_the_screen_in_sight_however_it_was_gone_to(nav: Nav) -> None:
    for name, other in (("orders", "today"), ("today", "orders")):
        nav.choose(name)
        assert item(nav, name).focusPolicy() & Qt.FocusPolicy.TabFocus
        assert not item(nav, other).focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_settings_are_asked_for_and_never_chosen(nav: Nav, qtbot: QtBot) -> None:
    nav.choose("orders")
    with qtbot.assertNotEmitted(nav.chosen), qtbot.waitSignal(nav.asked, check_params_cb=lambda name: bool(name)):
        QTest.keyClick(item(nav, "settings"), Qt.Key.Key_Space)
    assert nav.current == "orders"


def test_the_settings_stand_at_the_bottom(nav: Nav) -> None:
    assert item(nav, "settings").geometry().bottom() > nav.height() - 40
    assert item(nav, "orders").geometry().bottom() < 200


def test_a_count_is_shown_and_said(nav: Nav) -> None:
    nav.set_count("orders", 7)
    assert item(nav, "orders").accessibleName() == "Orders, 7"
    nav.set_count("orders", 7, "7 open orders")
    assert item(nav, "orders").accessibleName() == "Orders, 7 open orders"
    assert item(nav, "orders").toolTip() == "7 open orders"
    nav.set_count("orders", 0)
    assert item(nav, "orders").accessibleName() == "Orders"


def test_a_screen_reader_finds_radio_buttons(nav: Nav) -> None:
    nav.choose("today")
    told = QAccessible.queryAccessibleInterface(item(nav, "today"))
    assert told.role() is QAccessible.Role.RadioButton
    assert told.state().checked


def test_the_chosen_line_lies_on_the_soft_accent(nav: Nav, theme: Theme) -> None:
    nav.choose("today")
    for choice in (Choice.LIGHT, Choice.DARK):
        theme.choose(choice)
        picture = nav.grab().toImage()
        line = item(nav, "today").geometry()
        assert picture.pixelColor(line.right() - 20, line.top() + 4) == theme.tokens.soft
        assert picture.pixelColor(line.right() - 20, line.bottom() + 90) == theme.tokens.paper


def test_larger_text_makes_larger_lines(nav: Nav, request: pytest.FixtureRequest, qtbot: QtBot) -> None:
    before = item(nav, "today").sizeHint()
    way = Nav(request.getfixturevalue("large"), "Carnet", [NavEntry("today", Icon.TODAY, "Today")])
    qtbot.addWidget(way)
    assert item(way, "today").sizeHint().height() > before.height()
    assert item(way, "today").sizeHint().width() > before.width()
