"""Handing over: the checklist does not pass while it is empty."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.desktop.dialogs.deliver import DeliverDialog, open_deliver
from app.desktop.dialogs.frame import NoteDialog
from app.desktop.screen import Context
from app.domain.drafts import OrderDraft
from app.domain.orders import State
from app.usecases.orders import deliver_order, take_order
from tests import facts
from tests.desktop.conftest import Take, paris
from tests.desktop.dialogs.keys import with_keys

ASKED = ("Text", "Pictures")


@pytest.fixture
def menu(desk: Desk) -> int:
    """A menu for which two things were asked."""
    draft = OrderDraft("Menu", client="Paul", effort=120, due=paris(24, 18), requirements=ASKED, revisions=1)
    return desk.do(take_order, draft=draft)


def opened(context: Context, window: QWidget, order_id: int) -> DeliverDialog:
    """The dialog, open."""
    dialog = open_deliver(context, window, order_id)
    assert isinstance(dialog, DeliverDialog)
    return with_keys(dialog)


def refusals(dialog: DeliverDialog) -> dict[str, str]:
    """What is refused, by field."""
    return {row.name: row.message.text for row in dialog.form.rows() if row.message.refused}


def test_empty_it_does_not_pass_and_everything_missing_is_said(
    context: Context, window: QWidget, desk: Desk, menu: int
) -> None:
    dialog = opened(context, window, menu)
    dialog.confirm()
    assert refusals(dialog) == {
        "requirements": "Not met yet: Text and Pictures.",
        "proof": "Nothing to hand over yet? Name the file or the link you deliver.",
    }
    text, pictures = dialog.checklist.lines.values()
    assert dialog.focusWidget() is text.box
    QTest.keyClick(text.box, Qt.Key.Key_Space)
    dialog.confirm()
    assert refusals(dialog)["requirements"] == "Not met yet: Pictures."
    assert dialog.focusWidget() is pictures.box
    assert facts.order(desk, menu).state is State.IN_PROGRESS


def test_blank_lines_are_no_proof(context: Context, window: QWidget, desk: Desk, take: Take) -> None:
    logo = take("Logo", 1, paris(25, 18))
    dialog = opened(context, window, logo)
    dialog.proof.setPlainText(" \n ")
    dialog.confirm()
    assert "proof" in refusals(dialog)
    assert facts.order(desk, logo).state is State.IN_PROGRESS


def test_delivered_by_keyboard(context: Context, window: QWidget, desk: Desk, menu: int) -> None:
    dialog = opened(context, window, menu)
    for line in dialog.checklist.lines.values():
        QTest.keyClick(line.box, Qt.Key.Key_Space)
    dialog.proof.setFocus()
    QTest.keyClicks(dialog.proof, "menu.pdf")
    assert "menu.pdf" in dialog.message.draft.text()
    assert "– Text\n– Pictures" in dialog.message.draft.text()
    QTest.keyClick(dialog.proof, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    order = facts.order(desk, menu)
    assert (order.state, order.proof) == (State.DELIVERED, "menu.pdf")
    desk.undo()
    assert facts.order(desk, menu).state is State.IN_PROGRESS


def test_files_are_named_without_their_folders(context: Context, window: QWidget, menu: int) -> None:
    dialog = opened(context, window, menu)
    dialog.proof.setPlainText("https://example.org/menu")
    dialog.insert_files(["/home/me/menu.pdf", "/home/me/menu.ai"])
    assert dialog.proof.toPlainText() == "https://example.org/menu\nmenu.pdf\nmenu.ai"


def test_work_that_is_left_is_said(context: Context, window: QWidget, menu: int) -> None:
    assert opened(context, window, menu).left.text == "By your estimate, 2\u00a0h of work left."


def test_each_box_is_heard_by_what_it_ticks(context: Context, window: QWidget, menu: int) -> None:
    dialog = opened(context, window, menu)
    heard = [line.box.accessibleName() for line in dialog.checklist.lines.values()]
    assert heard == ["Met and taken into account: Text", "Pictures"]


def test_what_was_delivered_meanwhile_is_not_delivered_again(
    context: Context, window: QWidget, desk: Desk, take: Take
) -> None:
    logo = take("Logo", 1, paris(25, 18))
    dialog = opened(context, window, logo)
    dialog.proof.setPlainText("logo-2.zip")
    desk.do(deliver_order, order_id=logo, proof="logo.zip")
    dialog.confirm()
    assert dialog.isVisible()
    assert dialog.refusal() != ""
    assert dialog.proof.toPlainText() == "logo-2.zip"
    assert facts.order(desk, logo).proof == "logo.zip"


def test_before_the_clock_has_started_it_leads_to_the_requirements(
    context: Context, window: QWidget, desk: Desk
) -> None:
    draft = OrderDraft("Menu", days=3, requirements=ASKED, requirements_in=False)
    note = open_deliver(context, window, desk.do(take_order, draft=draft))
    assert isinstance(note, NoteDialog)
    assert note.primary.text() == "See its requirements…"
