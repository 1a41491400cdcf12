"""The orders screen: tabs, a search in every text, sorting, a choice that stays, and the chosen one's card."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.actions import action_specs
from app.desktop.orders.card import OrderCard
from app.desktop.orders.card_parts import AS_ICONS
from app.desktop.orders.card_view import card_view
from app.desktop.orders.cells import Cell
from app.desktop.orders.rows import Sorting, Tab
from app.desktop.orders.screen import OrdersScreen
from app.desktop.orders.table import CELL_ROLE, OrdersTable
from app.desktop.orders.widths import COLUMNS
from app.desktop.screen import Context
from app.desktop.today.rows import today_rows
from app.desktop.widgets.panel import PanelScroll
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.storage.queries import order_record
from app.usecases.letters import mark_sent
from app.usecases.orders import complete_order, deliver_order, log_time, take_order
from app.usecases.pauses import pause_order
from tests.desktop.conftest import Take, paris


@pytest.fixture
def screen(context: Context, qtbot: QtBot) -> OrdersScreen:
    """The screen beside the way around, in a window of 1280 pixels."""
    screen = OrdersScreen(context)
    screen.resize(1106, 746)
    qtbot.addWidget(screen)
    screen.show()
    return screen


def table(screen: OrdersScreen) -> OrdersTable:
    """Its table."""
    found = screen.findChild(OrdersTable)
    assert isinstance(found, OrdersTable)
    return found


def titles(screen: OrdersScreen) -> list[str]:
    """What the table shows, from the top."""
    model = table(screen).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def search(screen: OrdersScreen, text: str) -> QLineEdit:
    """Types into the search field."""
    (field,) = screen.findChildren(QLineEdit)
    field.clear()
    QTest.keyClicks(field, text)
    return field


@pytest.fixture
def three(take: Take) -> dict[str, int]:
    """Three orders, by title."""
    return {
        "Logo": take("Logo", 3, paris(27, 18)),
        "Menu": take("Menu", 2, paris(24, 18)),
        "Affiche": take("Affiche", 5, paris(25, 18)),
    }


def test_the_nearest_due_is_on_top_and_chosen(three: dict[str, int], screen: OrdersScreen) -> None:
    assert titles(screen) == ["Menu", "Affiche", "Logo"]
    assert screen.selected_orders() == (three["Menu"],)


def test_tabs_hold_what_they_say_and_count_it(three: dict[str, int], screen: OrdersScreen, desk: Desk) -> None:
    desk.do(take_order, draft=OrderDraft("Podcast", days=3, requirements=("Text",), requirements_in=False))
    for title in ("Menu", "Affiche"):
        desk.do(deliver_order, order_id=three[title], proof="file")
    desk.do(complete_order, order_id=three["Affiche"])
    shown = {}
    for tab in Tab:
        screen.show_tab(tab)
        shown[tab] = sorted(titles(screen))
    assert shown == {
        Tab.ACTIVE: ["Logo", "Menu", "Podcast"],
        Tab.WAITING: ["Podcast"],
        Tab.DELIVERED: ["Menu"],
        Tab.IN_REVISION: [],
        Tab.COMPLETED: ["Affiche"],
        Tab.CANCELLED: [],
        Tab.ALL: ["Affiche", "Logo", "Menu", "Podcast"],
    }
    tabs = screen.findChild(QTabBar)
    assert isinstance(tabs, QTabBar)
    assert tabs.tabText(0).split() == ["Active", "3"]


@pytest.mark.parametrize("typed", ["cafe", "CAFÉ", "caf marie", "secret"])
def test_a_search_looks_into_every_text_whatever_its_accents(
    three: dict[str, int], screen: OrdersScreen, desk: Desk, typed: str
) -> None:
    draft = OrderDraft("Carte du café", client="Marie", effort=60, due=paris(26, 18), notes="A secret ingredient")
    desk.do(take_order, draft=draft)
    search(screen, typed)
    assert titles(screen) == ["Carte du café"]


def test_a_search_finds_what_is_over_and_escape_gives_all_back(
    three: dict[str, int], screen: OrdersScreen, desk: Desk
) -> None:
    desk.do(deliver_order, order_id=three["Logo"], proof="logo-final.zip")
    desk.do(complete_order, order_id=three["Logo"])
    field = search(screen, "logo")
    assert titles(screen) == []
    (button,) = [each for each in screen.findChildren(QPushButton) if each.text() == "Search all orders"]
    button.click()
    assert titles(screen) == ["Logo"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert len(titles(screen)) == 3


def test_sorting_turns_round_and_each_tab_keeps_its_own(three: dict[str, int], screen: OrdersScreen) -> None:
    screen.sort_by(Sorting.TITLE)
    assert titles(screen) == ["Affiche", "Logo", "Menu"]
    screen.sort_by(Sorting.EFFORT, descending=True)
    assert titles(screen) == ["Affiche", "Logo", "Menu"]
    screen.sort_by(Sorting.EFFORT)
    assert titles(screen) == ["Menu", "Logo", "Affiche"]
    screen.show_tab(Tab.ALL)
    assert titles(screen) == ["Logo", "Affiche", "Menu"]
    screen.show_tab(Tab.ACTIVE)
    assert titles(screen) == ["Menu", "Logo", "Affiche"]


def test_the_choice_stays_with_its_order(
    three: dict[str, int], screen: OrdersScreen, take: Take, context: Context, clock: StoppedClock
) -> None:
    QTest.keyClick(table(screen), Qt.Key.Key_Down)
    assert screen.selected_orders() == (three["Affiche"],)
    take("Favicon", 1, paris(23, 18))
    assert titles(screen)[0] == "Favicon"
    assert screen.selected_orders() == (three["Affiche"],)
    screen.sort_by(Sorting.TITLE, descending=True)
    clock.go(timedelta(minutes=1))
    context.bridge.tick()
    assert screen.selected_orders() == (three["Affiche"],)


def said(screen: OrdersScreen, width: int) -> list[str]:
    """What stands above the table in a window of that width."""
    screen.resize(width, 700)
    QApplication.processEvents()
    return [label.text() for label in screen.findChildren(QLabel)]


def test_it_calls_an_order_what_today_calls_it(context: Context, screen: OrdersScreen, desk: Desk, take: Take) -> None:
    """Nine hours until tomorrow evening can't hold twenty."""
    ids = [take("Book", 20, paris(24, 18)), take("Menu", 2, paris(24, 17)), take("Logo", 2, paris(30, 18))]
    desk.do(pause_order, order_id=ids[2])
    speech = context.speech
    today = {row.key: row.words.strong for row in today_rows(context.bridge.agenda(), speech)}
    assert today[ids[0]] == "Can’t be kept"
    states = {}
    for row in range(3):
        cell = table(screen).model().index(row, COLUMNS.index(Sorting.STATE)).data(CELL_ROLE)
        assert isinstance(cell, Cell)
        states[titles(screen)[row]] = cell.first
    assert (states["Book"], states["Logo"]) == ("Can’t be kept", "Paused") == (today[ids[0]], today[ids[2]])
    assert "3 open orders, 1 can’t be kept." in said(screen, 1200)
    assert "3 open orders." in said(screen, 500)
    record = desk.look(lambda session, _: order_record(session, order_id=ids[0]))
    card = card_view(record, context.bridge.agenda(), speech, 60, context.bridge.now())
    assert (card.shape, card.state) == ("■", "Can’t be kept")


def test_the_minutes_move_the_countdown(
    three: dict[str, int], screen: OrdersScreen, context: Context, clock: StoppedClock
) -> None:
    def countdown() -> str:
        cell = table(screen).model().index(0, COLUMNS.index(Sorting.DUE)).data(CELL_ROLE)
        assert isinstance(cell, Cell)
        return cell.second

    before = countdown()
    clock.go(timedelta(hours=2))
    context.bridge.tick()
    assert countdown() != before


def test_the_card_shows_the_chosen_one(three: dict[str, int], screen: OrdersScreen) -> None:
    card = screen.findChild(OrderCard)
    assert isinstance(card, OrderCard)
    assert card.isVisible()
    assert card.order_id == three["Menu"]
    QTest.keyClick(table(screen), Qt.Key.Key_Down)
    assert card.order_id == three["Affiche"]


def test_an_order_that_is_hidden_is_brought_into_sight_when_it_is_chosen(
    three: dict[str, int], screen: OrdersScreen
) -> None:
    screen.show_tab(Tab.CANCELLED)
    search(screen, "nothing like it")
    screen.select_order(three["Logo"])
    assert screen.selected_orders() == (three["Logo"],)


DUES = [paris(24, 9, 30), paris(25, 20, 30), paris(30, 18), datetime.fromisoformat("2027-09-29T18:30+02:00")]


@pytest.mark.parametrize("width", [826, 1106, 1700])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_that_counts_is_cut(context: Context, qtbot: QtBot, desk: Desk, language: str, width: int) -> None:
    for due in DUES:
        draft = OrderDraft("Logo", effort=12 * 60 + 30, due=due, price=Money(1_234_50, "EUR"))
        desk.do(log_time, order_id=desk.do(take_order, draft=draft), minutes=45)
    desk.do(deliver_order, order_id=desk.do(take_order, draft=OrderDraft("Menu", due=DUES[0])), proof="menu")
    waiting = OrderDraft("Podcast", days=3, requirements=("Text",), requirements_in=False)
    desk.do(take_order, draft=waiting)
    context.language.speak(language)
    screen = OrdersScreen(context)
    screen.resize(width, 700)
    qtbot.addWidget(screen)
    screen.show()
    shown, model = table(screen), table(screen).model()
    text = QFontMetrics(context.theme.font())
    for sorting in (Sorting.DUE, Sorting.STATE, Sorting.EFFORT, Sorting.PRICE, Sorting.TURN):
        place = COLUMNS.index(sorting)
        room = shown.columnWidth(place) - 20
        for row in range(model.rowCount()):
            cell = model.index(row, place).data(CELL_ROLE)
            assert isinstance(cell, Cell)
            assert shown.isColumnHidden(place) or text.horizontalAdvance(cell.first) <= room, (cell, room)


def test_a_client_who_says_nothing_is_to_be_reminded_and_then_given_up(
    context: Context, screen: OrdersScreen, desk: Desk, clock: StoppedClock
) -> None:
    draft = OrderDraft("Menu", client="Paul", days=3, requirements=("Text",), requirements_in=False)
    menu = desk.do(take_order, draft=draft)

    def said() -> tuple[str, str, str, str]:
        context.bridge.tick()
        screen.select_order(menu)
        cell = table(screen).model().index(0, list(COLUMNS).index(Sorting.STATE)).data(CELL_ROLE)
        (row,) = today_rows(context.bridge.agenda(), context.speech)
        view = card_view(
            desk.look(lambda session, _: order_record(session, order_id=menu)),
            context.bridge.agenda(),
            context.speech,
            60,
            clock.now(),
        )
        return cell.second, row.words.next, view.moments, view.doable[0]

    assert said() == ("0 of 1 in", "remind Paul", "", "requirements")
    clock.go(timedelta(days=4))
    quiet = "no news for 4\u00a0d: remind"
    assert said() == (quiet, quiet, quiet, "remind")
    desk.do(mark_sent, order_id=menu, message="reminder")
    assert said()[0] == "0 of 1 in"
    clock.go(timedelta(days=8))
    end = "no news for 12\u00a0d: cancel by agreement"
    assert said() == ("no news for 12\u00a0d: cancel", end, end, "cancel_order")


def test_a_long_card_is_scrolled_by_key_and_a_short_one_is_no_stop(
    take: Take, screen: OrdersScreen, desk: Desk, qtbot: QtBot
) -> None:
    order_id = take("Logo", 3, paris(27, 18))
    screen.resize(1100, 900)
    screen.select_order(order_id)
    scroll = screen.findChild(PanelScroll)
    assert isinstance(scroll, PanelScroll)
    assert scroll.focusPolicy() == Qt.FocusPolicy.NoFocus
    for _ in range(40):
        desk.do(log_time, order_id=order_id, minutes=1)
    screen.resize(1100, 320)
    qtbot.waitUntil(lambda: scroll.focusPolicy() == Qt.FocusPolicy.TabFocus)
    scroll.setFocus()
    QTest.keyClick(scroll, Qt.Key.Key_PageDown)
    assert scroll.verticalScrollBar().value() > 0


def test_the_icons_of_a_card_differ() -> None:
    icons = [spec.icon for spec in action_specs() if spec.key in AS_ICONS]
    assert len(set(icons)) == len(icons)
