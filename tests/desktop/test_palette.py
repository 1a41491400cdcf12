"""The command palette: every command and every order, a few letters away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.desktop.actions import Needs
from app.desktop.app import Window
from app.desktop.command_palette import CommandPalette
from app.desktop.dialogs.extension import ExtensionDialog
from app.desktop.help import AboutDialog, ShortcutsDialog
from app.desktop.offers.screen import OffersScreen
from app.desktop.palette_rows import matching, palette_row
from app.desktop.widgets.label import Label
from tests.desktop.carnet import dialog

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(carnet: Window) -> CommandPalette:
    """The palette over the sample orders, opened by its key."""
    carnet.shell.run("add_sample")
    QTest.keyClick(carnet.shell, Key.Key_K, Control)
    return dialog(carnet, CommandPalette)


def test_it_lists_every_command_with_its_key_and_every_open_order(carnet: Window, palette: CommandPalette) -> None:
    shown = {row.key: row for row in palette.shown()}
    book = carnet.context.bridge.book()
    assert {spec.key for spec in carnet.shell.actions_.specs} - {"palette"} == {k for k in shown if isinstance(k, str)}
    assert {order.id for order in book.orders} == {k for k in shown if isinstance(k, int)}
    assert shown["undo"].shortcut == "Ctrl+Z"
    assert shown["deliver"].beside == "Favicon"  # the chosen order


def test_a_command_is_found_by_a_few_letters_and_done(carnet: Window, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.line, "ofers")
    assert palette.shown()[0].text == "Offers"
    QTest.keyClick(palette.line, Key.Key_Return)
    assert isinstance(carnet.shell.page, OffersScreen)
    assert not palette.isVisible()


def test_a_command_on_the_chosen_order_opens_its_dialog(carnet: Window, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.line, "ask ext")
    QTest.keyClick(palette.line, Key.Key_Return)
    assert dialog(carnet, ExtensionDialog).options.order.title == "Favicon"


def test_an_order_is_found_without_its_accents_and_shown(carnet: Window, palette: CommandPalette) -> None:
    carnet.shell.go("calendar")
    QTest.keyClicks(palette.line, "lea fav")
    assert palette.shown()[0].text == "Favicon"
    QTest.keyClick(palette.line, Key.Key_Return)
    chosen = carnet.context.bridge.book().order(carnet.shell.page.selected_orders()[0])
    assert chosen is not None
    assert chosen.title == "Favicon"


def test_arrows_walk_while_the_caret_stays_in_the_line(palette: CommandPalette) -> None:
    first = palette.choice()
    QTest.keyClick(palette.line, Key.Key_Down)
    assert palette.choice() != first
    QTest.keyClick(palette.line, Key.Key_Up)
    QTest.keyClick(palette.line, Key.Key_Up)
    assert palette.choice() == palette.shown()[-1]
    QTest.keyClick(palette.line, Key.Key_PageUp)
    assert palette.choice() == palette.shown()[-11]
    assert palette.line.hasFocus()


def test_nothing_found_says_so_and_does_nothing(carnet: Window, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.line, "zzzz")
    assert palette.nothing.isVisible()
    QTest.keyClick(palette.line, Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.line, Key.Key_Escape)
    assert not palette.isVisible()


def test_what_begins_with_the_letters_comes_before_what_only_holds_them() -> None:
    texts = ("Export the book…", "Open", "Plan an absence…", "Pin first", "Café René")
    rows = [palette_row(text, text) for text in texts]
    assert [row.text for row in matching(rows, "p")][:2] == ["Plan an absence…", "Pin first"]
    assert [row.text for row in matching(rows, "RENE cafe")] == ["Café René"]
    assert [row.text for row in matching(rows, "plabs")] == ["Plan an absence…"]
    assert matching(rows, "  ") == tuple(rows)


def test_the_keys_are_listed_as_they_are_in_the_table(carnet: Window) -> None:
    QTest.keyClick(carnet.shell, Key.Key_Question, Control)
    said = {label.text() for label in dialog(carnet, ShortcutsDialog).findChildren(Label)}
    for spec in carnet.shell.actions_.specs:
        if spec.shortcuts:
            assert spec.text in said
    assert "Ctrl+Shift+Z · Ctrl+Y" in said
    assert {"Move the chosen absence", "Alt+← → ↑ ↓"} <= said


def test_about_says_where_the_book_lies(carnet: Window) -> None:
    carnet.shell.run("about")
    assert dialog(carnet, AboutDialog).place.text() == str(carnet.context.bridge.desk.path)


def test_no_two_actions_share_a_key(carnet: Window) -> None:
    keys = [key for spec in carnet.shell.actions_.specs for key in spec.shortcuts]
    assert len(keys) == len(set(keys))


def test_every_action_on_an_order_asks_for_one_where_none_is_chosen(carnet: Window) -> None:
    for spec in carnet.shell.actions_.specs:
        if spec.needs is not Needs.NOTHING:
            carnet.shell.notices.dismiss()
            carnet.shell.run(spec.key)
            assert carnet.shell.notices.text == "Choose an order first."
