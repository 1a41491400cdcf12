"""A limit of open orders: proposed from the hours, set in one step, and said where an order is taken."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.app import Window
from app.desktop.availability.screen import CalendarScreen
from app.desktop.catalogue.limit_dialog import open_limits
from app.desktop.catalogue.screen import CatalogueScreen
from app.desktop.dialogs.order import open_order
from app.desktop.screen import Context
from app.domain.availability import WholeDays
from app.domain.catalogue import Service
from app.domain.drafts import OrderDraft
from app.domain.intake import IntakeLimit
from app.storage import queries
from app.usecases.availability import add_away
from app.usecases.catalogue import add_service
from app.usecases.intake import set_intake_limit
from app.usecases.orders import take_order
from tests.desktop.conftest import Take, paris


def limits(desk: Desk) -> tuple[IntakeLimit, ...]:
    return desk.look(lambda session, _now: queries.intake_limits(session))


def test_the_number_that_can_always_be_kept_is_proposed_and_taken(
    context: Context, window: QWidget, desk: Desk
) -> None:
    logo = desk.do(add_service, service=Service(0, "Logo", days=4, effort=120))
    dialog = open_limits(context, window)
    assert dialog.form.row(f"most {logo}").message.text.startswith(
        "At most 7: then a delivery within 4 days can always be kept."
    )
    assert dialog.form.row("most 0").message.text.endswith("0 orders open, no limit.")
    dialog.take.click()
    assert dialog.limits() == {None: 7, logo: 7}
    dialog.confirm()
    assert limits(desk) == (IntakeLimit(7), IntakeLimit(7, logo))
    desk.undo()
    assert limits(desk) == ()


def test_a_limit_is_lifted_by_its_lowest_value(context: Context, window: QWidget, desk: Desk) -> None:
    desk.do(set_intake_limit, most=5)
    dialog = open_limits(context, window)
    assert dialog.edits[None].value() == 5
    assert not dialog.take.isEnabled()
    dialog.edits[None].setValue(0)
    assert dialog.edits[None].text() == "no limit"
    dialog.confirm()
    assert limits(desk) == ()


def test_the_catalogue_says_how_many_are_open_and_when_the_queue_is_full(
    context: Context, qtbot: QtBot, desk: Desk
) -> None:
    logo = desk.do(add_service, service=Service(0, "Logo"))
    desk.do(set_intake_limit, most=1, service_id=logo)
    screen = CatalogueScreen(context)
    qtbot.addWidget(screen)
    screen.show()
    asked = []
    screen.asked.connect(lambda key, _ids: asked.append(key))
    assert screen.standing.text() == "0 orders open, no limit"
    desk.do(take_order, draft=OrderDraft("Sign", service_id=logo, effort=60, due=paris(27, 18)))
    desk.do(set_intake_limit, most=1)
    assert screen.standing.text() == "1 order open, of 1 at most: queue full"
    index = screen.lists()[0].model().index(0, 0)  # type: ignore[attr-defined]
    assert "queue full" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    screen.limit.click()
    assert asked == ["limits"]


def test_a_new_order_is_told_that_the_queue_is_full_and_taken_all_the_same(
    context: Context, window: QWidget, desk: Desk, take: Take
) -> None:
    take("Logo", 1, paris(27, 18))
    assert open_order(context, window, draft=OrderDraft("Menu", effort=60)).promise.intake.text == ""
    desk.do(set_intake_limit, most=1)
    dialog = open_order(context, window, draft=OrderDraft("Menu", effort=60))
    assert dialog.promise.intake.text == "Queue full: 1 order open, of 1 at most. You can take it all the same."
    dialog.confirm()
    assert [order.title for order in desk.look(queries.open_orders)] == ["Logo", "Menu"]
    (first, _) = desk.look(queries.open_orders)
    assert open_order(context, window, first.id).promise.intake.text == ""


def test_the_notice_of_a_quick_order_says_that_the_queue_is_full(carnet: Window) -> None:
    shell, do = carnet.shell, carnet.context.bridge.do
    do(set_intake_limit, most=2)
    shell.take(OrderDraft("Logo", effort=60, due=paris(27, 18)))
    assert shell.notices.text == "New order: Logo"
    shell.take(OrderDraft("Menu", effort=60, due=paris(27, 18)))
    assert shell.notices.text == "New order: Menu. Queue full: 2 orders open, of 2 at most."


def test_who_was_away_often_is_asked_about_a_limit(context: Context, qtbot: QtBot, desk: Desk) -> None:
    screen = CalendarScreen(context)
    qtbot.addWidget(screen)
    screen.show()
    asked = []
    screen.asked.connect(lambda key, _ids: asked.append(key))
    assert not screen.side.often.isVisible()
    for day in (2, 9, 16):
        desk.do(add_away, period=WholeDays(date(2026, 11, day), date(2026, 11, day)))
    assert screen.side.often.isVisible()
    screen.side.limit.click()
    assert asked == ["limits"]
    desk.do(set_intake_limit, most=3)
    assert not screen.side.often.isVisible()
