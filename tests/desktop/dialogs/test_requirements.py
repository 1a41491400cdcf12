"""What the client handed in: the clock starts with the last of it, and one undo takes a keeping back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.desktop.dialogs.requirements import RequirementsDialog, open_requirements
from app.desktop.look.theme import UNIT
from app.desktop.screen import Context
from app.domain.drafts import OrderDraft
from app.domain.orders import Sent, State
from app.usecases.orders import take_order
from tests import facts
from tests.desktop.conftest import NOW, paris
from tests.desktop.dialogs.keys import with_keys


@pytest.fixture
def menu(desk: Desk) -> int:
    """A menu in three days that waits for a text and pictures."""
    draft = OrderDraft("Menu", client="Paul", days=3, requirements=("Text", "Pictures"), requirements_in=False)
    return desk.do(take_order, draft=draft)


def opened(context: Context, window: QWidget, order_id: int) -> RequirementsDialog:
    """The dialog, open."""
    dialog = open_requirements(context, window, order_id)
    assert isinstance(dialog, RequirementsDialog)
    return with_keys(dialog)


def received(desk: Desk, order_id: int) -> list[str]:
    """What is in."""
    return [item.text for item in facts.order(desk, order_id).requirements if item.received_at is not None]


def tick(dialog: RequirementsDialog, text: str) -> None:
    """Ticks a requirement by key."""
    (line,) = [line for line in dialog.checklist.lines.values() if line.text == text]
    line.box.setFocus()
    QTest.keyClick(line.box, Qt.Key.Key_Space)


def test_a_part_is_kept_and_the_clock_waits(context: Context, window: QWidget, desk: Desk, menu: int) -> None:
    dialog = opened(context, window, menu)
    tick(dialog, "Text")
    assert dialog.clock.text.startswith("The clock waits for 1 more requirement")
    assert dialog.primary.text() == "Keep"
    assert "– Pictures" in dialog.message.draft.text()
    assert "– Text" not in dialog.message.draft.text()
    dialog.confirm()
    assert received(desk, menu) == ["Text"]
    assert facts.order(desk, menu).state is State.REQUIREMENTS


def test_the_last_one_starts_the_clock(context: Context, window: QWidget, desk: Desk, menu: int) -> None:
    dialog = opened(context, window, menu)
    tick(dialog, "Text")
    tick(dialog, "Pictures")
    assert dialog.clock.text == "The clock starts now: due Thu 13:55."
    assert not dialog.message.isVisible()
    assert not dialog.skip.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    order = facts.order(desk, menu)
    assert (order.state, order.clock_started_at, order.original_due) == (State.IN_PROGRESS, NOW, paris(26, 13, 55))


def test_a_part_and_a_skipped_rest_are_one_step(context: Context, window: QWidget, desk: Desk, menu: int) -> None:
    before = facts.everything(desk)
    dialog = opened(context, window, menu)
    tick(dialog, "Text")
    QTest.keyClick(dialog.skip.box, Qt.Key.Key_Space)
    assert dialog.primary.text() == "Start the clock"
    assert dialog.clock.text == "The clock then runs although something is missing: due Thu 13:55."
    dialog.confirm()
    assert received(desk, menu) == ["Text"]
    assert facts.order(desk, menu).state is State.IN_PROGRESS
    desk.undo()
    assert facts.everything(desk) == before


def test_keeping_what_was_not_changed_is_no_step(context: Context, window: QWidget, desk: Desk, menu: int) -> None:
    dialog = opened(context, window, menu)
    dialog.confirm()
    assert not dialog.isVisible()
    assert desk.steps().undo == "take_order"


def test_what_turned_out_unusable_is_taken_back_and_the_clock_runs_on(
    context: Context, window: QWidget, desk: Desk, menu: int
) -> None:
    dialog = opened(context, window, menu)
    tick(dialog, "Text")
    tick(dialog, "Pictures")
    dialog.confirm()
    dialog = opened(context, window, menu)
    tick(dialog, "Pictures")
    assert dialog.message.isVisible()
    assert not dialog.skip.isVisible()
    dialog.confirm()
    assert received(desk, menu) == ["Text"]
    assert facts.order(desk, menu).state is State.IN_PROGRESS


def test_a_sent_reminder_is_noted_and_what_was_ticked_stays_to_be_kept(
    context: Context, window: QWidget, desk: Desk, menu: int
) -> None:
    dialog = opened(context, window, menu)
    tick(dialog, "Text")
    dialog.message.sent_button.setFocus()
    QTest.keyClick(dialog.message.sent_button, Qt.Key.Key_Space)
    assert facts.order(desk, menu).sent == (Sent("reminder", NOW),)
    assert dialog.message.sent_button.text() == "Noted as sent"
    assert not dialog.message.sent_button.isEnabled()
    assert (dialog.isVisible(), received(desk, menu)) == (True, [])
    dialog.confirm()
    assert received(desk, menu) == ["Text"]


def test_a_message_beneath_the_fields_follows_them_at_once(context: Context, window: QWidget, menu: int) -> None:
    dialog = opened(context, window, menu)
    below = dialog.clock.mapTo(dialog, dialog.clock.rect().bottomLeft()).y()
    assert dialog.message.mapTo(dialog, QPoint(0, 0)).y() - below < 5 * UNIT
