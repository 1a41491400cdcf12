"""Giving an order up: what is better first, who ends it and why, and whether it counts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.desk import Desk
from app.desktop.dialogs.cancel import CancelDialog, End, open_cancel
from app.desktop.dialogs.extension import ExtensionDialog
from app.desktop.dialogs.extra import ExtraDialog
from app.desktop.dialogs.requirements import RequirementsDialog
from app.desktop.screen import Context
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.drafts import OrderDraft
from app.domain.orders import Sent, State
from app.domain.refusal import Refusal
from app.usecases.orders import cancel_order, take_order
from tests import facts
from tests.desktop.conftest import NOW, Take, paris


@pytest.fixture
def logo(take: Take) -> int:
    """An order of three hours."""
    return take("Logo", 3, paris(27, 18))


@pytest.fixture
def dialog(context: Context, window: QWidget, logo: int) -> CancelDialog:
    """The dialog, open on it."""
    return open_cancel(context, window, logo)


def test_what_is_better_is_computed(dialog: CancelDialog) -> None:
    kept, later, paid = dialog.better.text().splitlines()
    assert kept.startswith("As it stands, due Fri 18:00: kept, ")
    assert later.startswith("With more time, until ")
    assert paid.startswith("With an extra, €5 for 45\u00a0min more: can be kept until Fri 18:00")


def test_a_promise_that_cannot_be_kept_is_said_to_be_short(context: Context, window: QWidget, take: Take) -> None:
    order_id = take("Logo", 30, paris(24, 18))
    lines = open_cancel(context, window, order_id).better.text().splitlines()
    assert "can’t be kept" in lines[0]
    assert ": kept, " in lines[1]


@pytest.mark.parametrize(("key", "other"), [("extension", ExtensionDialog), ("extra", ExtraDialog)])
def test_what_is_better_opens_and_nothing_is_cancelled(
    dialog: CancelDialog, window: QWidget, logo: int, desk: Desk, key: str, other: type[QDialog]
) -> None:
    dialog.better.buttons[key].click()
    assert not dialog.isVisible()
    assert [found.isVisible() for found in window.findChildren(other)] == [True]
    assert facts.order(desk, logo).state is State.IN_PROGRESS


def test_an_order_that_waits_is_better_reminded_of(context: Context, window: QWidget, desk: Desk) -> None:
    draft = OrderDraft("Menu", days=3, requirements=("Text",), requirements_in=False)
    order_id = desk.do(take_order, draft=draft)
    dialog = open_cancel(context, window, order_id)
    assert list(dialog.better.buttons) == ["requirements"]
    dialog.end.buttons[End.CLIENT].click()
    assert dialog.counts.text.startswith("It doesn’t count")
    dialog.better.buttons["requirements"].click()
    assert [found.isVisible() for found in window.findChildren(RequirementsDialog)] == [True]


def test_it_begins_at_keeping_the_order(dialog: CancelDialog, logo: int, desk: Desk) -> None:
    QApplication.processEvents()
    assert dialog.focusWidget() is dialog.cancel
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert facts.order(desk, logo).state is State.IN_PROGRESS


def test_keeping_the_order_is_what_is_meant(dialog: CancelDialog, logo: int, desk: Desk) -> None:
    assert (dialog.cancel.property("primary"), dialog.primary.property("primary")) == (True, False)
    dialog.end.buttons[End.ALONE].click()
    QTest.keyClick(dialog.why, Qt.Key.Key_Return)
    assert facts.order(desk, logo).state is State.IN_PROGRESS


def test_who_ends_it_must_be_said(dialog: CancelDialog, logo: int, desk: Desk) -> None:
    dialog.note.setPlainText("They wrote so.")
    dialog.confirm()
    assert dialog.more.row("end").message.text == "Who ends it? Choose one of these."
    assert dialog.note.toPlainText() == "They wrote so."
    assert facts.order(desk, logo).state is State.IN_PROGRESS
    dialog.end.buttons[End.AGREED].click()
    assert not dialog.more.row("end").message.refused


@pytest.mark.parametrize(
    ("end", "by", "said"),
    [
        (End.AGREED, CancelledBy.MUTUAL, "unless Marie orders again within 14"),
        (End.CLIENT, CancelledBy.CLIENT, "It counts against your completion rate."),
        (End.ALONE, CancelledBy.FREELANCER, "It counts against your completion rate."),
    ],
)
def test_it_ends_and_undo_takes_it_back(
    dialog: CancelDialog, logo: int, desk: Desk, end: End, by: CancelledBy, said: str
) -> None:
    dialog.end.buttons[end].click()
    dialog.why.set_value(CancelWhy.TOO_BUSY)
    dialog.note.setPlainText(" Too much at once. ")
    assert said in dialog.counts.text
    assert dialog.silence.text == ""
    QTest.keyClick(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    order = facts.order(desk, logo)
    assert (order.state, order.cancelled_by, order.cancelled_in) == (State.CANCELLED, by, State.IN_PROGRESS)
    assert (order.cancel_why, order.cancel_reason, order.ended_at) == (CancelWhy.TOO_BUSY, "Too much at once.", NOW)
    desk.undo()
    assert facts.order(desk, logo).state is State.IN_PROGRESS


def test_asking_notes_a_request_and_says_what_silence_does(
    dialog: CancelDialog, context: Context, window: QWidget, logo: int, desk: Desk
) -> None:
    dialog.end.buttons[End.ASKED].click()
    assert dialog.silence.text == "Without an answer, the order is cancelled Wed 13:55."
    assert dialog.primary.text() == "I have sent it"
    dialog.confirm()
    order = facts.order(desk, logo)
    assert order.state is State.IN_PROGRESS
    assert [(request.asked_by, request.asked_at) for request in order.cancellations] == [(CancelledBy.FREELANCER, NOW)]
    again = open_cancel(context, window, logo)
    again.end.buttons[End.CLIENT_ASKED].click()
    assert again.primary.text() == "Note the request"
    again.confirm()
    assert again.refusal() == "A cancellation already waits for its answer."


def test_fraud_and_mistakes_are_for_support(dialog: CancelDialog) -> None:
    dialog.end.buttons[End.ALONE].click()
    dialog.why.set_value(CancelWhy.FRAUD)
    assert dialog.counts.text == "It counts against your completion rate, unless support agrees with you."


def test_too_long_a_note_is_refused_beside_it(dialog: CancelDialog) -> None:
    dialog.end.buttons[End.ALONE].click()
    dialog.note.setPlainText("x" * 10_001)
    dialog.confirm()
    assert dialog.more.row("note").message.refused


def test_an_order_that_is_over_cannot_be_cancelled(context: Context, window: QWidget, logo: int, desk: Desk) -> None:
    desk.do(cancel_order, order_id=logo, by=CancelledBy.CLIENT)
    with pytest.raises(Refusal, match="move-not-allowed"):
        open_cancel(context, window, logo)


def test_asking_the_client_comes_with_its_words_and_is_noted_as_sent(
    dialog: CancelDialog, desk: Desk, logo: int
) -> None:
    dialog.end.buttons[End.AGREED].click()
    assert not dialog.message.isVisible()
    dialog.end.buttons[End.ASKED].click()
    assert dialog.message.isVisible()
    dialog.note.setPlainText("The text never came.")
    assert "Logo" in dialog.message.draft.text()
    assert "The text never came." in dialog.message.draft.text()
    assert dialog.primary.text() == "I have sent it"
    dialog.confirm()
    order = facts.order(desk, logo)
    assert [request.note for request in order.cancellations] == ["The text never came."]
    assert order.sent == (Sent("cancellation", NOW),)
    desk.undo()
    assert (facts.order(desk, logo).cancellations, facts.order(desk, logo).sent) == ((), ())
