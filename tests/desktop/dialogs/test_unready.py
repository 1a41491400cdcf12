"""Starting the timer by key on an order whose client still owes something."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.desktop.dialogs.unready import UnreadyDialog
from app.desktop.doings import Doings
from app.desktop.screen import Context
from app.desktop.widgets.notice import NoticeBar
from app.domain.drafts import LONGEST_TEXT, OrderDraft
from app.domain.orders import State, timer_started_at
from app.usecases.orders import start_clock, take_order
from tests import facts
from tests.desktop.conftest import NOW
from tests.desktop.dialogs.keys import with_keys


@pytest.fixture
def menu(desk: Desk) -> int:
    """An order whose text is missing."""
    draft = OrderDraft("Menu", client="Marie", days=3, requirements=("Text",), requirements_in=False)
    return desk.do(take_order, draft=draft)


@pytest.fixture
def doings(context: Context, window: QWidget) -> Doings:
    """What the window's keys do."""
    return Doings(context, window, NoticeBar(context.theme, window))


@pytest.fixture
def dialog(doings: Doings, window: QWidget, menu: int) -> UnreadyDialog:
    """The question that the timer's key asks."""
    doings.table()["timer"]((menu,))
    (dialog,) = window.findChildren(UnreadyDialog)
    return with_keys(dialog)


def test_a_reason_and_enter_start_it_in_one_step(dialog: UnreadyDialog, menu: int, desk: Desk) -> None:
    assert dialog.focusWidget() is dialog.why
    QTest.keyClicks(dialog.why, " Only the sketch. ")
    QTest.keyClick(dialog.why, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    order = facts.order(desk, menu)
    assert (timer_started_at(order), order.work[0].note) == (NOW, "Only the sketch.")
    assert order.state is State.REQUIREMENTS
    desk.undo()
    assert facts.order(desk, menu).work == ()


def test_esc_starts_nothing(dialog: UnreadyDialog, menu: int, desk: Desk) -> None:
    QTest.keyClicks(dialog.why, "Only the sketch.")
    QTest.keyClick(dialog.why, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert facts.order(desk, menu).work == ()


def test_too_long_a_reason_is_refused_beside_it_and_stays(dialog: UnreadyDialog, menu: int, desk: Desk) -> None:
    reason = "x" * (LONGEST_TEXT + 1)
    dialog.why.setMaxLength(len(reason))
    dialog.why.setText(reason)
    QTest.keyClick(dialog.why, Qt.Key.Key_Return)
    assert dialog.form.row("note").message.refused
    assert dialog.why.text() == reason
    assert facts.order(desk, menu).work == ()


def test_with_everything_in_it_starts_without_a_question(
    doings: Doings, window: QWidget, menu: int, desk: Desk
) -> None:
    desk.do(start_clock, order_id=menu, skip=True)
    doings.table()["timer"]((menu,))
    assert window.findChildren(UnreadyDialog) == []
    assert timer_started_at(facts.order(desk, menu)) == NOW
