"""Taking and changing an order in its dialog: what the promise does stands there before it is made."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlmodel import Session

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.dialogs.order import OrderDialog, open_order
from app.desktop.screen import Context
from app.domain.cancellations import CancelledBy
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.orders import State, due_at, effort_at
from app.domain.refusal import Refusal
from app.storage import queries, tables
from app.usecases.orders import cancel_order, edit_order, log_time, start_timer, take_order
from app.usecases.settings import change_settings
from tests import facts
from tests.desktop.conftest import NOW, Take, paris

Open = Callable[..., OrderDialog]
ASKED = ("Text", "Pictures")


@pytest.fixture
def opened(context: Context, window: QWidget) -> Open:
    """Opens the dialog in front of the window."""

    def opened(order_id: int | None = None, draft: OrderDraft | None = None) -> OrderDialog:
        return open_order(context, window, order_id, draft)

    return opened


@pytest.fixture
def service(desk: Desk) -> int:
    """A service in the catalogue: a logo in four days."""
    return desk.do(_offer)


def _offer(session: Session, _now: datetime) -> int:
    record = tables.Service(
        name="Logo design",
        price=12000,
        currency="EUR",
        days=4,
        effort=180,
        revisions=2,
        requirements="Text\nPictures",
    )
    session.add(record)
    session.flush()
    assert record.id is not None
    return record.id


def choose_service(dialog: OrderDialog, service_id: int | None) -> None:
    """Chooses a service of the list."""
    dialog.fields.service.set_value(service_id)


class TestTaking:
    """A new order."""

    def test_it_is_typed_from_the_title_on_and_taken_with_ctrl_enter(self, opened: Open, desk: Desk) -> None:
        dialog = opened()
        QApplication.processEvents()
        assert dialog.focusWidget() is dialog.fields.title
        QTest.keyClicks(dialog.fields.title, "Logo")
        for _ in range(3):
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.fields.effort
        QTest.keyClicks(dialog.fields.effort, "3h")
        QTest.keyClick(dialog.fields.effort, Qt.Key.Key_Tab)
        QTest.keyClicks(dialog.fields.price, "120")
        taken: list[int] = []
        dialog.kept.connect(taken.append)
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        (order,) = facts.orders(desk)
        assert taken == [order.id]
        assert (order.title, order.estimate, order.price) == ("Logo", 180, Money(12000, "EUR"))
        assert order.original_due == paris(24, 18)
        desk.undo()
        assert facts.orders(desk) == ()

    def test_every_refusal_stands_beside_its_field_and_what_was_typed_stays(self, opened: Open, desk: Desk) -> None:
        dialog = opened()
        dialog.fields.reference.setText("x" * 201)
        dialog.fields.notes.setPlainText("blue")
        dialog.confirm()
        assert dialog.form.row("title").message.text == "What is it? Give the order a title."
        assert dialog.more.row("reference").message.refused
        assert dialog.focusWidget() is dialog.fields.title
        assert dialog.fields.notes.toPlainText() == "blue"
        dialog.fields.title.setText("Logo")
        dialog.fields.reference.clear()
        assert dialog.refusal() == ""
        dialog.confirm()
        assert [order.title for order in facts.orders(desk)] == ["Logo"]

    def test_what_cannot_be_read_is_said_before_anything_is_tried(self, opened: Open, desk: Desk) -> None:
        dialog = opened()
        dialog.fields.title.setText("Logo")
        dialog.fields.effort.setText("soon")
        dialog.confirm()
        assert dialog.form.row("effort").message.refused
        assert facts.orders(desk) == ()

    def test_a_due_that_is_a_typing_error_is_refused(self, opened: Open) -> None:
        dialog = opened()
        dialog.fields.title.setText("Logo")
        dialog.fields.due.set_instant(NOW.replace(year=2126))
        dialog.confirm()
        assert dialog.form.row("due").message.refused


class TestPromising:
    """What the promise does to the others."""

    def test_the_earliest_sensible_date_is_proposed_and_follows_the_work(self, opened: Open) -> None:
        dialog = opened()
        assert dialog.fields.due.instant() == paris(24, 18)
        assert dialog.promise.text == "Every promise can still be kept."
        assert dialog.promise.take.isHidden()
        dialog.fields.effort.setText("30 h")
        assert dialog.fields.due.instant() > paris(27, 18)

    def test_a_date_set_by_hand_stays_and_is_judged(self, opened: Open, take: Take) -> None:
        take("Menu", 9, paris(24, 18))
        dialog = opened()
        dialog.fields.due.set_instant(paris(24, 18))
        dialog.fields.effort.setText("8 h")
        assert dialog.fields.due.instant() == paris(24, 18)
        assert dialog.promise.text.startswith("Not with Menu: ")
        dialog.promise.take.click()
        assert dialog.fields.due.instant() > paris(25, 0)
        assert dialog.promise.text == "Every promise can still be kept."
        assert dialog.promise.take.isHidden()

    def test_what_is_missing_from_the_client_leaves_days_and_no_due(self, opened: Open, desk: Desk) -> None:
        dialog = opened()
        dialog.fields.title.setText("Menu")
        assert not dialog.form.row("due").isHidden()
        dialog.fields.requirements.setPlainText("Text\n\n Pictures ")
        assert dialog.form.row("due").isHidden()
        assert not dialog.form.row("days").isHidden()
        dialog.fields.days.setValue(9)
        assert "If its clock started now, it would be due Wed 2 Dec 13:55." in dialog.promise.text
        dialog.promise.take.click()
        assert dialog.fields.days.value() == 2
        dialog.confirm()
        (order,) = facts.orders(desk)
        assert (order.state, order.original_due, order.days) == (State.REQUIREMENTS, None, 2)
        assert tuple(item.text for item in order.requirements) == ASKED

    def test_what_is_in_already_starts_the_clock(self, opened: Open, desk: Desk) -> None:
        dialog = opened()
        dialog.fields.title.setText("Menu")
        assert dialog.fields.received.isHidden()
        dialog.fields.requirements.setPlainText("Text")
        dialog.fields.days.setValue(9)
        dialog.fields.received.box.click()
        assert not dialog.form.row("due").isHidden()
        assert dialog.fields.due.instant() == NOW + timedelta(days=9)
        dialog.confirm()
        (order,) = facts.orders(desk)
        assert (order.state, order.original_due) == (State.IN_PROGRESS, NOW + timedelta(days=9))
        assert order.requirements[0].received_at == NOW

    def test_where_the_clock_starts_with_the_sale_there_is_a_due_at_once(self, opened: Open) -> None:
        dialog = opened()
        dialog.fields.requirements.setPlainText("Text")
        dialog.fields.rules.set_value("direct")
        assert not dialog.form.row("due").isHidden()


class TestService:
    """Choosing a service."""

    def test_it_fills_what_nobody_has_typed(self, opened: Open, service: int) -> None:
        dialog = opened()
        dialog.fields.price.setText("150")
        choose_service(dialog, service)
        draft = dialog.fields.draft()
        assert (draft.effort, draft.price, draft.revisions, draft.days) == (180, Money(15000, "EUR"), 2, 4)
        assert draft.requirements == ASKED
        choose_service(dialog, None)
        draft = dialog.fields.draft()
        assert (draft.effort, draft.price, draft.revisions, draft.requirements) == (None, Money(15000, "EUR"), 0, ())

    def test_its_days_make_the_due(self, opened: Open, service: int) -> None:
        dialog = opened()
        choose_service(dialog, service)
        dialog.fields.received.box.click()
        assert dialog.fields.due.instant() == NOW + timedelta(days=4)

    def test_later_changes_of_the_service_leave_the_order_alone(self, opened: Open, service: int, desk: Desk) -> None:
        dialog = opened()
        dialog.fields.title.setText("Logo")
        choose_service(dialog, service)
        dialog.confirm()
        (before,) = facts.orders(desk)

        def dearer(session: Session, _now: datetime) -> None:
            record = session.get_one(tables.Service, service)
            record.price, record.requirements, record.active = 20000, "Nothing", False

        desk.do(dearer)
        assert facts.orders(desk) == (before,)
        dialog = opened(before.id)
        assert dialog.fields.service.currentText() == "Logo design"
        dialog.fields.notes.setPlainText("blue")
        dialog.confirm()
        (after,) = facts.orders(desk)
        assert (after.price, after.requirements, after.notes) == (before.price, before.requirements, "blue")
        assert opened().fields.service.itemText(1) == "Logo design · paused"


class TestClient:
    """Who buys."""

    def test_known_clients_complete_and_their_past_is_told(self, opened: Open, take: Take, desk: Desk) -> None:
        gone = take("Logo", 2, paris(27, 18))
        take("Menu", 2, paris(27, 18))
        desk.do(cancel_order, order_id=gone, by=CancelledBy.CLIENT)
        dialog = opened()
        completer = dialog.fields.client.completer()
        completer.setCompletionPrefix("ari")
        assert completer.currentCompletion() == "Marie"
        dialog.fields.client.setText("marie")
        assert dialog.fields.about_client.text() == "2 orders so far, 1 open now, 1 cancelled by the client."
        dialog.fields.client.setText("Somebody new")
        assert dialog.fields.about_client.isHidden()

    def test_a_client_one_did_not_want_again_is_warned_of(self, opened: Open, take: Take, desk: Desk) -> None:
        take("Logo", 2, paris(27, 18))

        def avoid(session: Session, _now: datetime) -> None:
            record = session.get_one(tables.Client, 1)
            record.avoid, record.notes = True, "Pays <b>late</b>\nalways"

        desk.do(avoid)
        dialog = opened()
        dialog.fields.client.setText("Marie")
        said = dialog.fields.about_client.text()
        assert said.startswith("You chose not to work with Marie again.")
        assert said.endswith("Your note: Pays <b>late</b> always")


class TestChanging:
    """An order in the book."""

    def test_what_is_typed_replaces_what_was_there_and_undo_brings_it_back(
        self, opened: Open, take: Take, desk: Desk
    ) -> None:
        order_id = take("Logo", 3, paris(27, 18))
        before = facts.order(desk, order_id)
        dialog = opened(order_id)
        dialog.fields.title.setText("New logo")
        dialog.fields.client.setText("Léa")
        dialog.fields.due.set_instant(paris(26, 12))
        dialog.confirm()
        after = facts.order(desk, order_id)
        assert (after.title, after.client, after.original_due, after.estimate) == (
            "New logo",
            "Léa",
            paris(26, 12),
            180,
        )
        desk.undo()
        assert facts.order(desk, order_id) == before

    def test_a_price_in_another_currency_with_the_same_sign_stays_as_it_is(self, opened: Open, desk: Desk) -> None:
        price = Money(12050, "USD")
        order_id = desk.do(take_order, draft=OrderDraft("Logo", days=3, price=price))
        canadian = replace(desk.look(queries.book).settings, currency="CAD")
        desk.do(change_settings, settings=canadian)
        dialog = opened(order_id)
        assert dialog.fields.price.text() == "120.50 USD"
        dialog.fields.notes.setPlainText("blue")
        dialog.confirm()
        assert facts.order(desk, order_id).price == price

    def test_what_is_left_alone_stays_to_the_second_and_the_minute(
        self, opened: Open, desk: Desk, clock: StoppedClock
    ) -> None:
        clock.go(timedelta(seconds=42))
        order_id = desk.do(take_order, draft=OrderDraft("Logo", effort=60, days=3))
        desk.do(log_time, order_id=order_id, minutes=90)
        desk.do(start_timer, order_id=order_id)
        before = facts.order(desk, order_id)
        dialog = opened(order_id)
        clock.go(timedelta(minutes=5))
        dialog.fields.notes.setPlainText("blue")
        dialog.confirm()
        after = facts.order(desk, order_id)
        assert (after.original_due, after.estimate) == (before.original_due, before.estimate)
        assert after.notes == "blue"

    def test_saving_without_a_change_is_no_step(self, opened: Open, take: Take, desk: Desk) -> None:
        order_id = take("Logo", 3, paris(27, 18))
        before = facts.everything(desk)
        opened(order_id).confirm()
        assert facts.everything(desk) == before
        desk.undo()
        assert facts.orders(desk) == ()

    def test_the_work_typed_is_what_is_left_and_a_blank_forgets_the_estimate(
        self, opened: Open, take: Take, desk: Desk
    ) -> None:
        order_id = take("Logo", 3, paris(27, 18))
        desk.do(log_time, order_id=order_id, minutes=60)
        dialog = opened(order_id)
        assert dialog.fields.effort.value() == 120
        dialog.fields.effort.setText("30 min")
        dialog.confirm()
        assert effort_at(facts.order(desk, order_id), NOW, 120).left == 30
        dialog = opened(order_id)
        dialog.fields.effort.clear()
        dialog.confirm()
        assert effort_at(facts.order(desk, order_id), NOW, 120).assumed

    def test_an_order_that_waits_keeps_its_days(self, opened: Open, desk: Desk) -> None:
        draft = OrderDraft("Menu", days=3, requirements=ASKED, requirements_in=False)
        order_id = desk.do(take_order, draft=draft)
        dialog = opened(order_id)
        assert dialog.more.row("requirements").message.text == "0 of 2 in"
        assert dialog.fields.received.isHidden()
        assert dialog.form.row("due").isHidden()
        dialog.fields.days.setValue(5)
        dialog.confirm()
        order = facts.order(desk, order_id)
        assert (order.days, due_at(order, NOW)) == (5, None)

    def test_an_order_that_is_over_can_be_read_only(self, opened: Open, take: Take, desk: Desk) -> None:
        order_id = take("Logo", 3, paris(27, 18))
        desk.do(cancel_order, order_id=order_id, by=CancelledBy.CLIENT)
        dialog = opened(order_id)
        QTest.keyClicks(dialog.fields.title, "New")
        QTest.keyClick(dialog.fields.revisions, Qt.Key.Key_Up)
        assert (dialog.fields.title.text(), dialog.fields.revisions.value()) == ("Logo", 0)
        assert dialog.fields.rules.count() == 1
        assert dialog.primary.isHidden()
        dialog.confirm()
        assert dialog.isVisible()
        with pytest.raises(Refusal, match="order-over"):
            desk.do(edit_order, order_id=order_id, draft=OrderDraft("New", days=3))

    def test_an_order_that_is_gone_is_not_opened(self, opened: Open) -> None:
        with pytest.raises(Refusal, match="order-gone"):
            opened(7)


class TestClosing:
    """Closing by mistake."""

    def test_what_was_typed_comes_back_until_it_is_taken(self, opened: Open, desk: Desk) -> None:
        dialog = opened()
        QTest.keyClicks(dialog.fields.title, "Logo")
        dialog.fields.effort.setText("soon")
        dialog.fields.due.set_instant(paris(27, 10))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        dialog = opened()
        assert dialog.what_is_back.isVisible()
        assert (dialog.fields.title.text(), dialog.fields.effort.text()) == ("Logo", "soon")
        assert dialog.fields.due.instant() == paris(27, 10)
        dialog.reject()
        dialog = opened()
        dialog.fields.effort.setText("2 h")
        dialog.confirm()
        assert [order.title for order in facts.orders(desk)] == ["Logo"]
        assert opened().fields.title.text() == ""

    def test_it_can_be_cleared(self, opened: Open) -> None:
        dialog = opened()
        dialog.fields.title.setText("Logo")
        dialog.reject()
        dialog = opened()
        dialog.what_is_back.afresh.click()
        assert dialog.fields.title.text() == ""
        assert not dialog.what_is_back.isVisible()
        dialog.reject()
        assert not opened().what_is_back.isVisible()

    def test_what_quick_add_understood_stands_before_what_was_kept(self, opened: Open) -> None:
        dialog = opened()
        dialog.fields.title.setText("Logo")
        dialog.reject()
        draft = OrderDraft("Menu", client="Marie", effort=60, due=paris(26, 12), price=Money(5000, "EUR"))
        dialog = opened(draft=draft)
        assert (dialog.fields.title.text(), dialog.fields.due.instant()) == ("Menu", paris(26, 12))
        dialog.reject()
        assert opened().fields.title.text() == "Logo"

    def test_changes_of_an_order_come_back_to_that_order_and_what_was_left_alone_is_as_it_is_by_now(
        self, opened: Open, take: Take, desk: Desk
    ) -> None:
        order_id = take("Logo", 3, paris(27, 18))
        dialog = opened(order_id)
        dialog.fields.notes.setPlainText("blue")
        dialog.reject()
        assert opened().fields.notes.toPlainText() == ""
        dialog = opened(order_id)
        assert dialog.fields.notes.toPlainText() == "blue"
        dialog.reject()
        desk.do(log_time, order_id=order_id, minutes=30)
        again = opened(order_id)
        assert again.fields.notes.toPlainText() == "blue"
        assert again.fields.effort.value() == 150
