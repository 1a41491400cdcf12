"""The client wants changes: how many were bought, and what they do to the queue."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.dialogs.extra import ExtraDialog
from app.desktop.dialogs.revision import RevisionDialog, open_revision
from app.desktop.screen import Context
from app.domain.drafts import OrderDraft
from app.domain.orders import State, effort_at, revisions_left
from app.domain.refusal import Refusal
from app.usecases.orders import ask_revision, deliver_order, take_order
from tests import facts
from tests.desktop.conftest import NOW, Take, paris


def delivered(desk: Desk, revisions: int) -> int:
    """A delivered order with so many revisions."""
    draft = OrderDraft("Logo", client="Marie", effort=240, due=paris(27, 18), revisions=revisions)
    order_id = desk.do(take_order, draft=draft)
    desk.do(deliver_order, order_id=order_id, proof="logo.zip")
    return order_id


def opened(context: Context, window: QWidget, order_id: int) -> RevisionDialog:
    """The dialog, open."""
    return open_revision(context, window, order_id)


def test_the_changes_are_taken_on_and_undo_takes_them_back(context: Context, window: QWidget, desk: Desk) -> None:
    order_id = delivered(desk, 2)
    dialog = opened(context, window, order_id)
    QApplication.processEvents()
    assert dialog.focusWidget() is dialog.effort
    assert dialog.effort.value() == 60
    assert dialog.offer.isHidden()
    dialog.effort.setText("45 min")
    assert dialog.judgement.text == "Every promise can still be kept."
    dialog.confirm()
    order = facts.order(desk, order_id)
    assert (order.state, revisions_left(order), effort_at(order, NOW, 120).left) == (State.IN_REVISION, 1, 45)
    desk.undo()
    assert facts.order(desk, order_id).state is State.DELIVERED


def test_the_last_one_bought_is_said(context: Context, window: QWidget, desk: Desk) -> None:
    assert opened(context, window, delivered(desk, 1)).left.text == "The last one that was bought."


def test_one_more_than_bought_leads_on_to_the_extra(context: Context, window: QWidget, desk: Desk) -> None:
    order_id = delivered(desk, 0)
    dialog = opened(context, window, order_id)
    assert dialog.left.text.startswith("None is left: this one would be given away.")
    dialog.offer.click()
    assert not dialog.isVisible()
    assert [extra.options.order.id for extra in window.findChildren(ExtraDialog) if extra.isVisible()] == [order_id]
    assert facts.order(desk, order_id).state is State.DELIVERED


def test_it_can_be_given_away_all_the_same(context: Context, window: QWidget, desk: Desk) -> None:
    order_id = delivered(desk, 0)
    opened(context, window, order_id).confirm()
    assert revisions_left(facts.order(desk, order_id)) == -1


def test_changes_that_leave_no_time_for_another_order_are_warned_of(
    context: Context, window: QWidget, desk: Desk, take: Take
) -> None:
    order_id = delivered(desk, 1)
    take("Menu", 28, paris(27, 18))
    dialog = opened(context, window, order_id)
    dialog.effort.setText("8 h")
    assert dialog.judgement.text.startswith("Not with Menu: ")


def test_after_its_due_the_changes_break_nothing(
    context: Context, window: QWidget, desk: Desk, clock: StoppedClock
) -> None:
    order_id = delivered(desk, 1)
    clock.go(paris(27, 19) - NOW)
    dialog = opened(context, window, order_id)  # silence has accepted it: the client did ask in time
    assert dialog.judgement.text == "Its due has passed after the delivery: the changes break no promise."


def test_what_is_no_time_is_refused_beside_it(context: Context, window: QWidget, desk: Desk) -> None:
    order_id = delivered(desk, 1)
    dialog = opened(context, window, order_id)
    dialog.effort.setText("soon")
    dialog.confirm()
    assert dialog.form.row("effort").message.refused
    assert dialog.isVisible()


def test_nothing_delivered_can_be_changed(context: Context, window: QWidget, desk: Desk, take: Take) -> None:
    order_id = delivered(desk, 1)
    desk.do(ask_revision, order_id=order_id)
    for other in (take("Menu", 2, paris(27, 18)), order_id):
        with pytest.raises(Refusal, match="move-not-allowed"):
            opened(context, window, other)
