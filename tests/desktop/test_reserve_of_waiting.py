"""Time kept for orders that wait for requirements: by key, by menu, for several at once, in the order's dialog."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.desktop.app import Window
from app.desktop.dialogs.order import OrderDialog
from app.desktop.orders.card import OrderCard
from app.desktop.orders.doable import doable
from app.desktop.orders.screen import OrdersScreen
from app.desktop.today.capacity import capacity_view
from app.desktop.today.rows import today_rows
from app.domain.drafts import OrderDraft
from app.domain.orders import Order
from app.exchange.agenda_json import agenda_text
from app.usecases.orders import start_clock, take_order
from tests.desktop.carnet import dialog
from tests.desktop.conftest import paris

SPACE = "\u00a0"
WAITING = OrderDraft("Cover", "Léa", effort=180, days=3, requirements=("Photo",), requirements_in=False)


@pytest.fixture
def cover(carnet: Window) -> int:
    """A cover of three hours that waits for a photo, beside a logo due on Friday."""
    do = carnet.context.bridge.do
    do(take_order, draft=OrderDraft("Logo", effort=120, due=paris(27, 18)))
    order_id = do(take_order, draft=WAITING)
    carnet.shell.run("today")
    carnet.shell.page.select_order(order_id)
    return order_id


def order(carnet: Window, order_id: int) -> Order:
    its = carnet.context.bridge.book().order(order_id)
    assert its is not None
    return its


def row(carnet: Window, order_id: int) -> str:
    """What the order's row of Today says."""
    rows = today_rows(carnet.context.bridge.agenda(), carnet.context.speech)
    return next(its.words.detail for its in rows if its.key == order_id)


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_key_keeps_it_and_the_same_key_lets_it_go(carnet: Window, cover: int) -> None:
    assert row(carnet, cover) == "Waiting for requirements · 0 of 1 in"
    QTest.keyClick(carnet.shell.page.lists()[0], Qt.Key.Key_K)
    assert order(carnet, cover).reserved
    assert row(carnet, cover) == "Waiting for requirements · 0 of 1 in · time kept"
    assert f"3{SPACE}h in reserve" in texts(carnet.shell)
    QTest.keyClick(carnet.shell.page.lists()[0], Qt.Key.Key_K)
    assert not order(carnet, cover).reserved
    assert "in reserve" not in texts(carnet.shell)
    carnet.shell.run("undo")
    assert order(carnet, cover).reserved


def test_the_card_says_until_when_and_offers_to_let_it_go(carnet: Window, cover: int) -> None:
    carnet.shell.run("keep_time", (cover,))
    carnet.shell.run("orders")
    carnet.shell.page.select_order(cover)
    card = next(card for card in carnet.shell.findChildren(OrderCard) if card.isVisible())
    assert f"3{SPACE}h kept for it until Thu 13:55" in texts(card)
    assert "keep_time" in doable(order(carnet, cover), carnet.context.bridge.now())
    carnet.context.bridge.do(start_clock, order_id=cover, skip=True)
    assert "kept for it" not in texts(card)
    assert "keep_time" not in doable(order(carnet, cover), carnet.context.bridge.now())


def test_the_picture_and_other_programs_are_told(carnet: Window, cover: int) -> None:
    carnet.shell.run("keep_time", (cover,))
    agenda, speech = carnet.context.bridge.agenda(), carnet.context.speech
    view = capacity_view(agenda, speech)
    assert view is not None
    assert [(low, high) for _, _, low, high in view.band] == [(0, 180), (120, 300)]
    assert view.spoken.endswith(f"3{SPACE}h kept for 1 order waiting for requirements")
    (told,) = json.loads(agenda_text(agenda, carnet.context.bridge.book().settings))["kept"]
    until = "2026-11-26T12:55:00Z"
    assert told == {"order": cover, "for": "requirements", "minutes": 180, "until": until, "assumed": False}


def test_an_order_at_work_keeps_none_and_says_why(carnet: Window, cover: int) -> None:
    logo = next(its.id for its in carnet.context.bridge.book().orders if its.id != cover)
    carnet.shell.run("keep_time", (logo,))
    said = "“Logo” is in progress: time is kept for orders that wait for requirements."
    assert carnet.shell.notices.text == said
    assert not order(carnet, logo).reserved


def test_it_is_kept_for_several_in_one_step(carnet: Window, cover: int) -> None:
    other = carnet.context.bridge.do(take_order, draft=WAITING)
    carnet.shell.run("orders")
    screen = carnet.shell.page
    assert isinstance(screen, OrdersScreen)
    screen.select_order(cover)
    QTest.keyClick(screen.lists()[0], Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert set(screen.selected_orders()) == {cover, other}
    QTest.keyClick(screen.lists()[0], Qt.Key.Key_K)
    assert [order(carnet, each).reserved for each in (cover, other)] == [True, True]
    carnet.shell.run("undo")
    assert [order(carnet, each).reserved for each in (cover, other)] == [False, False]


def test_the_dialog_of_a_new_order_asks_it_where_the_order_will_wait(carnet: Window) -> None:
    carnet.shell.run("new_order")
    its = dialog(carnet, OrderDialog)
    assert not its.fields.reserved.isVisible()
    its.fields.title.setText("Cover")
    its.fields.requirements.setPlainText("Photo")
    assert its.fields.reserved.isVisible()
    its.fields.effort.setText("3h")
    its.fields.days.setValue(3)
    hint = its.form.row("reserved").message
    assert hint.text == f"New promises leave 3{SPACE}h for it, as if everything came in now."
    its.fields.days.setValue(0)
    assert hint.text == "Nothing is kept without a delivery time."
    its.fields.days.setValue(3)
    QTest.keyClick(its.fields.reserved.box, Qt.Key.Key_Space)
    its.confirm()
    (taken,) = carnet.context.bridge.book().orders
    assert taken.reserved
    assert carnet.context.bridge.agenda().reserve_for(taken.id) is not None


def test_the_dialog_of_an_order_at_work_does_not_ask_it(carnet: Window, cover: int) -> None:
    carnet.context.bridge.do(start_clock, order_id=cover, skip=True)
    carnet.shell.run("edit_order", (cover,))
    assert not dialog(carnet, OrderDialog).fields.reserved.isVisible()
