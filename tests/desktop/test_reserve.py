"""Time kept for changes to delivered orders: where the window says it, and how it is given up and kept again."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.app import Window
from app.desktop.availability.closing_dialog import ClosingDialog
from app.desktop.catalogue.limit_dialog import open_limits
from app.desktop.dialogs.settings import SettingsDialog
from app.desktop.orders.card import OrderCard
from app.desktop.planner.quote import QuoteDialog
from app.desktop.screen import Context
from app.desktop.today.capacity import CapacityPicture, capacity_view
from app.domain.catalogue import Service
from app.domain.days import Facts
from app.domain.drafts import OrderDraft
from app.domain.month import week_of
from app.exchange.agenda_json import agenda_text
from app.usecases.catalogue import add_service
from app.usecases.orders import deliver_order, take_order
from app.usecases.settings import change_settings
from app.wording import calendar as calendar_words
from tests.desktop.carnet import dialog
from tests.desktop.conftest import paris

SPACE = "\u00a0"


@pytest.fixture
def brochure(carnet: Window) -> int:
    """A brochure of 15 hours that was delivered just now with changes left, beside a logo due on Friday."""
    do = carnet.context.bridge.do
    do(take_order, draft=OrderDraft("Logo", effort=120, due=paris(27, 18)))
    order_id = do(take_order, draft=OrderDraft("Brochure", "Léa", effort=900, due=paris(26, 18), revisions=2))
    do(deliver_order, order_id=order_id, proof="brochure.pdf")
    return order_id


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def wanted(carnet: Window) -> bool:
    return carnet.context.bridge.book().settings.reserve


def test_today_says_it_in_the_figures_and_in_the_picture(carnet: Window, brochure: int) -> None:
    assert "1 h in reserve".replace(" h", f"{SPACE}h") in texts(carnet.shell)
    picture = carnet.shell.findChild(CapacityPicture)
    assert isinstance(picture, CapacityPicture)
    assert picture.accessibleDescription().endswith(f"1{SPACE}h kept for changes to 1 delivered order")
    view = capacity_view(carnet.context.bridge.agenda(), carnet.context.speech)
    assert view is not None
    assert [(low, high) for _, _, low, high in view.band] == [(0, 60), (120, 180)]


def test_the_card_says_it_of_the_order_until_when(carnet: Window, brochure: int) -> None:
    carnet.shell.show_order(brochure)
    card = next(card for card in carnet.shell.findChildren(OrderCard) if card.isVisible())
    assert f"1{SPACE}h kept for changes until Thu 13:55, assumed" in texts(card)


def test_it_is_given_up_in_the_settings_which_say_what_it_costs_and_undone(
    carnet: Window, brochure: int, qtbot: QtBot
) -> None:
    carnet.shell.run("settings")
    settings = dialog(carnet, SettingsDialog)
    assert settings.settings().reserve
    cost = settings.forms[1].row("reserve").message.text
    assert cost == f"New promises leave time for it: 1{SPACE}h now, for 1 delivered order."
    qtbot.waitUntil(settings.isActiveWindow)
    QTest.keyClick(settings.reserve.box, Qt.Key.Key_Space)
    settings.confirm()
    assert not wanted(carnet)
    assert "in reserve" not in texts(carnet.shell)
    carnet.shell.run("settings")
    assert dialog(carnet, SettingsDialog).forms[1].row("reserve").message.text == cost
    dialog(carnet, SettingsDialog).reject()
    carnet.shell.run("undo")
    assert wanted(carnet)
    assert "in reserve" in texts(carnet.shell)


def test_where_nothing_can_be_changed_the_settings_say_that_it_costs_nothing(carnet: Window) -> None:
    carnet.shell.run("settings")
    cost = dialog(carnet, SettingsDialog).forms[1].row("reserve").message.text
    assert cost == "New promises leave time for it; none now, as no delivered order may still be changed."


def test_a_quote_and_the_closing_say_that_they_count_with_it(carnet: Window, brochure: int) -> None:
    carnet.shell.run("quote")
    quote = dialog(carnet, QuoteDialog)
    assert quote.kept.isVisible()
    assert quote.kept.text() == f"1{SPACE}h kept for changes to 1 delivered order; the earliest date counts without it."
    quote.reject()
    carnet.shell.run("close_until_caught_up")
    closing = dialog(carnet, ClosingDialog)
    assert closing.names.text() == f"Logo\n1{SPACE}h kept for changes to 1 delivered order"
    closing.reject()


def test_the_day_it_lies_on_says_so(carnet: Window, brochure: int) -> None:
    bridge = carnet.context.bridge
    week = week_of(bridge.agenda(), bridge.book(), Facts(), date(2026, 11, 23), 0)
    thursday = week.day(date(2026, 11, 26))
    assert thursday is not None
    said = calendar_words.load_sentence(carnet.context.speech, thursday)
    assert said.endswith(f"1{SPACE}h in reserve")


def test_the_insights_and_other_programs_are_told(carnet: Window, brochure: int) -> None:
    carnet.shell.run("insights")
    assert f"1{SPACE}h kept for changes to 1 delivered order" in texts(carnet.shell)
    bridge = carnet.context.bridge
    told = agenda_text(bridge.agenda(), bridge.book().settings)
    assert f'"order": {brochure}' in told.split('"kept": [')[1]


def test_a_limit_of_open_orders_leaves_time_for_the_changes_of_each(
    context: Context, window: QWidget, desk: Desk
) -> None:
    logo = desk.do(add_service, service=Service(0, "Logo", days=4, effort=60, revisions=1))
    book = context.bridge.book()
    with_changes = open_limits(context, window).form.row(f"most {logo}").message.text
    desk.do(change_settings, settings=replace(book.settings, reserve=False))
    without = open_limits(context, window).form.row(f"most {logo}").message.text
    assert with_changes != without
