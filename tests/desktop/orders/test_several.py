"""Several orders chosen by key, and what is done to all of them in one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTabBar

from app.desktop.app import Window
from app.desktop.dialogs.evidence_files import write_evidence
from app.desktop.dialogs.remind import RemindDialog
from app.desktop.orders.rows import Tab
from app.desktop.orders.screen import OrdersScreen
from app.desktop.orders.several import SeveralCard
from app.domain.drafts import OrderDraft
from app.domain.orders import Order, State
from app.domain.proposals.extension import ExtensionChoice
from app.usecases.offers import offer_extension
from app.usecases.orders import deliver_order, take_order
from tests import facts
from tests.desktop.carnet import dialog
from tests.desktop.conftest import paris

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Table:
    """Three orders of the window's table, and the keys that choose among them."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.do = window.context.bridge.do
        drafts = [OrderDraft(title, "Marie", effort=60, due=paris(27, 18)) for title in ("Cover", "Logo", "Menu")]
        self.ids = [self.do(take_order, draft=draft) for draft in drafts]
        window.shell.run("orders")
        self.screen.select_order(self.ids[0])

    @property
    def screen(self) -> OrdersScreen:
        """The screen."""
        screen = self.window.shell.page
        assert isinstance(screen, OrdersScreen)
        return screen

    @property
    def card(self) -> SeveralCard:
        """What stands beside the table for several orders."""
        card = self.screen.findChild(SeveralCard)
        assert isinstance(card, SeveralCard)
        return card

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key in the table."""
        QTest.keyClick(self.screen.lists()[0], key, modifier)

    def orders(self) -> list[Order]:
        """The three orders as they are."""
        return [facts.order(self.window.context.bridge.desk, order_id) for order_id in self.ids]

    def menu(self) -> list[str]:
        """What the menu of the chosen orders holds, by the keys of its actions."""
        self.screen.menu_asked.emit(self.screen.mapToGlobal(self.screen.rect().center()))
        (menu,) = [each for each in self.window.shell.findChildren(QMenu) if each.isVisible()]
        held = [action.objectName() for action in menu.actions() if action.objectName()]
        menu.close()
        return held

    def offered(self) -> list[str]:
        """The buttons for all of them, by the keys of their actions."""
        return [key for key, button in self.card.buttons.items() if button.isVisible()]


@pytest.fixture
def table(carnet: Window) -> Table:
    """The table with three orders, the first of them chosen."""
    carnet.frame.resize(1600, 900)
    return Table(carnet)


def test_keys_choose_several_and_one_again(table: Table) -> None:
    table.press(Qt.Key.Key_Down, SHIFT)
    assert set(table.screen.selected_orders()) == set(table.ids[:2])
    assert table.card.isVisible()
    assert table.offered() == ["heard", "pin", "evidence"]
    table.press(Qt.Key.Key_Escape)
    assert table.screen.selected_orders() == (table.ids[1],)
    assert not table.card.isVisible()
    table.press(Qt.Key.Key_A, CTRL)
    assert set(table.screen.selected_orders()) == set(table.ids)
    table.press(Qt.Key.Key_Up, CTRL)
    table.press(Qt.Key.Key_Space, CTRL)
    assert set(table.screen.selected_orders()) == {table.ids[1], table.ids[2]}


def test_pinning_all_is_one_step_and_pinning_again_lets_all_go(table: Table) -> None:
    table.press(Qt.Key.Key_A, CTRL)
    table.press(Qt.Key.Key_P)
    assert [order.pinned for order in table.orders()] == [True] * 3
    table.window.shell.run("undo")
    assert [order.pinned for order in table.orders()] == [False] * 3
    table.window.shell.run("redo")
    table.press(Qt.Key.Key_P)
    assert [order.pinned for order in table.orders()] == [False] * 3


def test_what_one_of_them_refuses_is_done_to_none(table: Table) -> None:
    table.do(deliver_order, order_id=table.ids[0], proof="cover.pdf")
    table.window.shell.run("complete", tuple(table.ids))
    assert [order.state for order in table.orders()] == [State.DELIVERED, State.IN_PROGRESS, State.IN_PROGRESS]


def test_deliveries_are_accepted_together(table: Table) -> None:
    for order_id in table.ids:
        table.do(deliver_order, order_id=order_id, proof="all.pdf")
    table.screen.show_tab(Tab.DELIVERED)
    table.press(Qt.Key.Key_A, CTRL)
    assert table.offered() == ["complete", "heard", "evidence"]
    button = table.card.findChild(QPushButton, "complete")
    assert isinstance(button, QPushButton)
    button.click()
    assert {order.state for order in table.orders()} == {State.COMPLETED}
    table.window.shell.run("undo")
    assert {order.state for order in table.orders()} == {State.DELIVERED}


def test_what_is_for_one_order_is_not_done_to_the_first_of_several(table: Table) -> None:
    table.press(Qt.Key.Key_A, CTRL)
    table.press(Qt.Key.Key_D)
    assert "One order at a time" in table.window.shell.notices.text
    assert table.menu() == ["pin", "keep_time", "complete", "heard", "remind", "evidence"]


def test_the_menu_of_one_order_holds_what_makes_sense_for_it(table: Table) -> None:
    assert {"deliver", "extension", "pause"} < set(table.menu())
    assert not {"resume", "complete", "support", "answer_extension_accepted"} & set(table.menu())
    table.do(offer_extension, order_id=table.ids[0], choice=ExtensionChoice(paris(30, 18), "More care"))
    assert "extension" not in table.menu()
    assert [key for key in table.menu() if key.startswith("answer_")] == [
        "answer_extension_accepted",
        "answer_extension_declined",
        "answer_extension_withdrawn",
    ]
    table.do(deliver_order, order_id=table.ids[0], proof="all.pdf")
    table.screen.show_tab(Tab.DELIVERED)
    assert {"complete", "ask_revision"} < set(table.menu())
    assert not {"deliver", "pause", "timer"} & set(table.menu())


def test_the_last_of_a_tab_leaves_the_keys_to_the_tabs_and_not_to_undoing(table: Table) -> None:
    table.do(deliver_order, order_id=table.ids[0], proof="all.pdf")
    table.screen.show_tab(Tab.DELIVERED)
    table.screen.lists()[0].setFocus()
    table.window.shell.run("complete", (table.ids[0],))
    assert table.window.shell.notices.isVisible()
    assert isinstance(QApplication.focusWidget(), QTabBar)


def test_clients_are_reminded_each_in_a_message_and_marked_in_one_step(table: Table) -> None:
    waiting = [
        table.do(take_order, draft=OrderDraft(title, days=3, requirements=(text,), requirements_in=False))
        for title, text in (("Flyer", "Text"), ("Sign", "Measures"))
    ]
    table.window.shell.run("remind", tuple(waiting))
    opened = dialog(table.window, RemindDialog)
    assert "Text" in opened.messages[0].draft.text()
    opened.messages[0].draft.box.setPlainText("Hello!")
    opened.which.set_value(waiting[1])
    assert "Measures" in opened.messages[1].draft.text()
    assert opened.messages[1].isVisible()
    assert opened.messages[0].draft.text() == "Hello!"
    opened.confirm()
    desk = table.window.context.bridge.desk
    assert [[sent.message for sent in facts.order(desk, each).sent] for each in waiting] == [["reminder"]] * 2
    table.window.shell.run("undo")
    assert [facts.order(desk, each).sent for each in waiting] == [(), ()]


def test_evidence_files_lie_side_by_side_and_replace_nothing(table: Table, tmp_path: Path) -> None:
    (tmp_path / "Logo.pdf").write_text("mine")
    context = table.window.context
    assert write_evidence(context, tuple(table.ids), tmp_path).startswith("3 evidence files saved in ")
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["Cover.pdf", "Logo 2.pdf", "Logo.pdf", "Menu.pdf"]
    assert (tmp_path / "Logo.pdf").read_text() == "mine"
    assert (tmp_path / "Menu.pdf").read_bytes().startswith(b"%PDF")
    assert write_evidence(context, (table.ids[0],), tmp_path / "nowhere") == (
        "Cover.pdf could not be written: No such file or directory"
    )
