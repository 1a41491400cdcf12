"""What an order still needs once it is delivered or over: a longer review, money given back, support's decision."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.dialogs.cancel import open_cancel
from app.desktop.dialogs.refund import RefundDialog, open_refund
from app.desktop.dialogs.requirements import RequirementsDialog, open_requirements
from app.desktop.dialogs.review import open_review
from app.desktop.dialogs.revision import open_revision
from app.desktop.dialogs.support import open_support
from app.desktop.orders.doable import doable
from app.desktop.screen import Context
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.orders import State, accepted_by_silence_at, state_at
from app.domain.refusal import Refusal
from app.usecases.cancellations import request_cancellation
from app.usecases.orders import cancel_order, complete_order, deliver_order, take_order
from tests import facts
from tests.desktop.conftest import paris


def taken(desk: Desk, rules: str = "fiverr") -> int:
    """An order of €120."""
    draft = OrderDraft("Logo", client="Marie", effort=180, due=paris(27, 18), price=Money(12000, "EUR"), rules=rules)
    return desk.do(take_order, draft=draft)


def delivered(desk: Desk, rules: str = "fiverr") -> int:
    """The same, handed over."""
    order_id = taken(desk, rules)
    desk.do(deliver_order, order_id=order_id, proof="logo.pdf")
    return order_id


def test_a_longer_review_says_when_silence_accepts_and_undo_takes_it_back(
    context: Context, window: QWidget, desk: Desk
) -> None:
    logo = delivered(desk)
    dialog = open_review(context, window, logo)
    assert dialog.ends.text == "Without a word from the client, it counts as accepted Fri 13:55."
    dialog.days.setValue(3)
    assert "Sun 13:55" in dialog.ends.text
    dialog.confirm()
    assert accepted_by_silence_at(facts.order(desk, logo)) == paris(29, 13, 55)
    again = open_review(context, window, logo)
    assert again.days.value() == 3
    again.reject()
    desk.undo()
    assert accepted_by_silence_at(facts.order(desk, logo)) == paris(26, 13, 55)


def test_no_longer_review_where_nothing_is_reviewed_or_the_rules_know_none(
    context: Context, window: QWidget, desk: Desk
) -> None:
    with pytest.raises(Refusal, match="nothing-under-review"):
        open_review(context, window, taken(desk))
    with pytest.raises(Refusal, match="review-not-extendable"):
        open_review(context, window, delivered(desk, "comeup"))


def test_a_refund_says_what_stays_and_is_noted_in_one_step(context: Context, window: QWidget, desk: Desk) -> None:
    logo = taken(desk)
    dialog = open_refund(context, window, logo)
    dialog.amount.set_value(Money(2000, "EUR"))
    assert dialog.left.text == "€80 of €96 stay with you. A cancelled order brings nothing."
    dialog.confirm()
    assert facts.order(desk, logo).refunded == 2000
    desk.undo()
    assert facts.order(desk, logo).refunded == 0


@pytest.mark.parametrize("given", [Money(12001, "EUR"), Money(2000, "USD"), None])
def test_an_impossible_refund_is_refused_beside_it(
    context: Context, window: QWidget, desk: Desk, given: Money | None
) -> None:
    logo = taken(desk)
    dialog = open_refund(context, window, logo)
    if given is not None:
        dialog.amount.set_value(given)
    dialog.confirm()
    assert dialog.form.row("refund").message.text == "Between nothing and the whole price, please."
    assert dialog.isVisible()
    assert facts.order(desk, logo).refunded == 0


def test_before_cancelling_half_back_is_computed_and_opens(context: Context, window: QWidget, desk: Desk) -> None:
    dialog = open_cancel(context, window, taken(desk))
    assert "With half given back, €60: €48 stay with you, and it is no cancellation." in dialog.better.text()
    dialog.better.buttons["refund"].click()
    assert not dialog.isVisible()
    assert [found.isVisible() for found in window.findChildren(RefundDialog)] == [True]


def test_support_takes_a_mistake_off_the_rate_and_undo_puts_it_back(
    context: Context, window: QWidget, desk: Desk
) -> None:
    desk.do(complete_order, order_id=delivered(desk))
    logo = taken(desk)
    desk.do(cancel_order, order_id=logo, by=CancelledBy.FREELANCER, why=CancelWhy.MISTAKE)
    dialog = open_support(context, window, logo)
    assert dialog.rate.text == "It does not count then: your completion rate is 100%, instead of 50%."
    dialog.decided.set_value(None)
    assert dialog.rate.text == "It counts: your completion rate is 50%."
    dialog.decided.set_value(CancelWhy.FRAUD)
    dialog.confirm()
    order = facts.order(desk, logo)
    assert (order.support_agreed, order.cancel_why) == (True, CancelWhy.FRAUD)
    desk.undo()
    assert not facts.order(desk, logo).support_agreed


def test_a_reason_that_silence_carried_out_stays_where_support_did_not_agree(
    context: Context, window: QWidget, desk: Desk, clock: StoppedClock
) -> None:
    logo, why = taken(desk), CancelWhy.TOO_BUSY
    desk.do(request_cancellation, order_id=logo, asked_by=CancelledBy.FREELANCER, why=why)
    clock.go(timedelta(days=2))
    dialog = open_support(context, window, logo)
    dialog.decided.set_value(None)
    dialog.confirm()
    assert facts.order(desk, logo).cancel_why is CancelWhy.TOO_BUSY


def test_support_decides_about_cancelled_orders_only(context: Context, window: QWidget, desk: Desk) -> None:
    with pytest.raises(Refusal, match="not-cancelled"):
        open_support(context, window, taken(desk))


def said(dialog: QWidget, text: str) -> bool:
    """Whether a dialog says so."""
    return text in [label.text() for label in dialog.findChildren(QLabel)]


class TestPuttingRight:
    """What silence decided can be put right where the user looks at it."""

    def test_the_client_did_ask_for_changes(
        self, context: Context, window: QWidget, desk: Desk, clock: StoppedClock
    ) -> None:
        logo = delivered(desk)
        clock.go(timedelta(days=5))
        assert {"ask_revision", "extend_review"} <= set(doable(facts.order(desk, logo), clock.now()))
        dialog = open_revision(context, window, logo)
        assert said(
            dialog, "It counts as accepted since Thu 26 Nov 13:55. Telling this puts it right: the client did ask."
        )
        dialog.confirm()
        order = facts.order(desk, logo)
        assert state_at(order, clock.now()) is State.IN_REVISION
        assert {"ask_revision", "extend_review"}.isdisjoint(doable(order, clock.now()))

    def test_the_requirements_did_come(
        self, context: Context, window: QWidget, desk: Desk, clock: StoppedClock
    ) -> None:
        draft = OrderDraft("Menu", days=3, rules="upwork", requirements=("Text",), requirements_in=False)
        menu = desk.do(take_order, draft=draft)
        clock.go(timedelta(days=3))
        assert "requirements" in doable(facts.order(desk, menu), clock.now())
        dialog = open_requirements(context, window, menu)
        assert isinstance(dialog, RequirementsDialog)
        assert said(dialog, "It counts as cancelled since yesterday 13:55. Telling this puts it right: they did come.")
        for line in dialog.checklist.lines.values():
            line.box.setChecked(True)
        dialog.confirm()
        assert state_at(facts.order(desk, menu), clock.now()) is State.IN_PROGRESS

    def test_what_was_ended_in_words_stays(self, desk: Desk, clock: StoppedClock) -> None:
        logo = delivered(desk)
        desk.do(complete_order, order_id=logo)
        assert "ask_revision" not in doable(facts.order(desk, logo), clock.now())
