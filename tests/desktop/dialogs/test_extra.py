"""Offering an extra: the days it takes are computed, and what would be late at birth is said before."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.dialogs.extra import ExtraDialog, open_extra
from app.desktop.screen import Context
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.orders import State, due_at, is_late, state_at, was_on_time
from app.usecases.offers import answer_extra
from app.usecases.orders import ask_revision, deliver_order, take_order
from tests import facts
from tests.desktop.conftest import paris
from tests.desktop.dialogs.keys import with_keys


@pytest.fixture
def logo(desk: Desk) -> int:
    """A logo for 120 €, 3 h, due Wednesday 18:00, two revisions included."""
    draft = OrderDraft(
        "Logo", client="Marie", effort=180, due=paris(25, 18), price=Money(12000, "EUR"), revisions=2, rules="upwork"
    )
    return desk.do(take_order, draft=draft)


def opened(context: Context, window: QWidget, order_id: int) -> ExtraDialog:
    """The dialog, open."""
    dialog = open_extra(context, window, order_id)
    assert isinstance(dialog, ExtraDialog)
    return with_keys(dialog)


def test_the_revisions_left_are_on_show(context: Context, window: QWidget, desk: Desk, logo: int) -> None:
    assert opened(context, window, logo).left.text == "2 revisions left."
    for _ in range(3):
        desk.do(deliver_order, order_id=logo, proof="logo.zip")
        desk.do(ask_revision, order_id=logo)
    assert opened(context, window, logo).left.text == "1 revision given beyond what was bought."


def test_the_least_days_are_proposed_and_follow_the_work_until_they_are_set(
    context: Context, window: QWidget, logo: int
) -> None:
    dialog = opened(context, window, logo)
    assert dialog.days.value() == 0
    assert dialog.form.row("days").message.text == "None needed: it can be kept."
    dialog.effort.setText("20 h")
    assert dialog.days.value() == dialog.options.least_days(20 * 60) == 1
    assert dialog.form.row("days").message.text == "1 day at least, to keep it."
    assert dialog.judgement.text.startswith("Due Thu 18:00: can be kept")
    dialog.days.setValue(0)
    assert "can’t be kept" in dialog.judgement.text
    dialog.effort.setText("30 h")
    assert dialog.days.value() == 0


def test_price_and_work_follow_the_quantity_until_they_are_typed(context: Context, window: QWidget, logo: int) -> None:
    dialog = opened(context, window, logo)
    one = dialog.price.value()
    assert one == Money(3000, "EUR")  # a quarter of the time, a quarter of the price
    dialog.quantity.setValue(3)
    assert dialog.price.value() == Money(9000, "EUR")
    assert dialog.choice().revisions == 3
    dialog.price.setText("50 €")
    dialog.quantity.setValue(2)
    assert dialog.price.value() == Money(5000, "EUR")
    assert "2 × Extra revision: €50" in dialog.message.draft.text()


def test_a_price_under_what_the_marketplace_takes_is_neither_proposed_nor_passed_over(
    context: Context, window: QWidget, desk: Desk
) -> None:
    cheap = OrderDraft("Icon", effort=180, due=paris(25, 18), price=Money(800, "EUR"))
    dialog = opened(context, window, desk.do(take_order, draft=cheap))
    assert dialog.price.value() == Money(500, "EUR")
    assert dialog.pays.text == ""
    dialog.quantity.setValue(3)
    dialog.price.setText("14,99")
    assert dialog.pays.text == "Fiverr sells no extra for less than €5 each."


def test_sent_by_keyboard(context: Context, window: QWidget, desk: Desk, logo: int) -> None:
    dialog = opened(context, window, logo)
    QTest.keyClicks(dialog.description, "A third round")
    QTest.keyClick(dialog.description, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (extra,) = facts.order(desk, logo).extras
    assert (extra.description, extra.quantity, extra.price, extra.revisions) == (
        "A third round",
        1,
        Money(3000, "EUR"),
        1,
    )
    desk.undo()
    assert facts.order(desk, logo).extras == ()


def test_nothing_offered_is_refused_beside_the_field(context: Context, window: QWidget, desk: Desk, logo: int) -> None:
    dialog = opened(context, window, logo)
    dialog.description.clear()
    dialog.confirm()
    assert dialog.refusal() == "What is offered? A few words, please."
    assert facts.order(desk, logo).extras == ()


@pytest.mark.parametrize("delivered", [False, True])
def test_an_extra_two_days_after_the_due_is_late_at_birth_and_the_dialog_says_so(
    context: Context, window: QWidget, desk: Desk, clock: StoppedClock, logo: int, delivered: bool
) -> None:
    if delivered:
        desk.do(deliver_order, order_id=logo, proof="logo.zip")
    clock.go(timedelta(days=4, hours=4))  # two days after the due
    dialog = opened(context, window, logo)
    dialog.days.setValue(1)
    assert dialog.judgement.text == "Late at birth: days count from the original due, and yesterday 18:00 has passed."
    dialog.confirm()  # a warning, not a refusal
    (extra,) = facts.order(desk, logo).extras
    desk.do(answer_extra, extra_id=extra.id, answer=Answer.ACCEPTED)
    order = facts.order(desk, logo)
    assert state_at(order, clock.now()) is State.IN_PROGRESS
    assert due_at(order, clock.now()) == paris(26, 18)
    assert paris(26, 18) < clock.now()
    assert is_late(order, clock.now())
    assert was_on_time(order) is (True if delivered else None)  # a first delivery on time stays on time


def test_a_clock_that_has_not_started_leads_to_the_requirements(context: Context, window: QWidget, desk: Desk) -> None:
    draft = OrderDraft("Menu", days=3, requirements=("Text",), requirements_in=False)
    note = open_extra(context, window, desk.do(take_order, draft=draft))
    assert note.primary.text() == "See its requirements…"
