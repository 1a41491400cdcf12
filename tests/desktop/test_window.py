"""A morning in the real window: type an order, see it in the queue, take it back."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desktop.app import Frame, Window
from app.desktop.availability.away_dialog import AwayDialog
from app.desktop.availability.following import Following
from app.desktop.availability.screen import CalendarScreen
from app.desktop.widgets.chip import Chip
from app.domain.availability import WholeDays
from app.domain.drafts import OrderDraft
from app.domain.orders import timer_started_at
from app.usecases.orders import deliver_order, take_order
from tests.desktop.carnet import dialog, titles
from tests.desktop.conftest import paris
from tests.open_window import preferences_in


def test_an_order_typed_in_one_line_stands_in_the_queue_and_undo_takes_it_back(carnet: Window) -> None:
    shell = carnet.shell
    shell.run("quick_add")
    QTest.keyClicks(shell.quick_add, "Logo for Marie, 3h, friday 18:00, 120 EUR")
    QTest.keyClick(shell.quick_add, Qt.Key.Key_Return)
    assert titles(carnet) == ["Logo"]
    assert shell.quick_add.text() == ""
    assert shell.notices.text == "New order: Logo"
    shell.run("undo")
    assert titles(carnet) == []
    shell.run("redo")
    assert titles(carnet) == ["Logo"]


def test_what_was_understood_stands_in_chips_while_it_is_typed(carnet: Window, qtbot: QtBot) -> None:
    line = carnet.shell.quick_add
    QTest.keyClicks(line, "Logo for Marie, 3h, friday 18:00")

    def shown() -> list[str]:
        chips = [chip for chip in line.findChildren(Chip) if not chip.visibleRegion().isEmpty()]
        return [chip.text for chip in sorted(chips, key=lambda chip: chip.x())]

    qtbot.waitUntil(lambda: shown() == ["Marie", "3\u00a0h", "Fri 18:00"])


def test_tonight_typed_late_in_the_evening_is_said_as_the_end_of_today(carnet: Window, qtbot: QtBot) -> None:
    clock, midnight = carnet.context.bridge.desk.clock, paris(24, 0)
    assert isinstance(clock, StoppedClock)
    clock.go(midnight - timedelta(hours=2) - clock.now())
    line = carnet.shell.quick_add
    QTest.keyClicks(line, "Logo, 10 min, tonight")
    qtbot.waitUntil(lambda: "today 24:00" in [chip.text for chip in line.findChildren(Chip)])
    QTest.keyClick(line, Qt.Key.Key_Return)
    (order,) = carnet.context.bridge.book().orders
    assert order.original_due == midnight
    queue = carnet.shell.findChild(QListView, "queue")
    assert isinstance(queue, QListView)
    assert "today 24:00" in queue.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_after_quick_add_the_keys_act_on_the_new_order_at_once(carnet: Window, qtbot: QtBot) -> None:
    shell = carnet.shell
    for line in ("Menu, 2h, thursday", "Logo for Marie, 3h, friday 18:00"):
        shell.run("quick_add")
        QTest.keyClicks(shell.quick_add, line)
        QTest.keyClick(shell.quick_add, Qt.Key.Key_Return)
    queue = shell.findChild(QListView, "queue")
    assert carnet.frame.focusWidget() is queue
    QTest.keyClick(queue, Qt.Key.Key_Space)
    running = [order for order in carnet.context.bridge.book().orders if timer_started_at(order) is not None]
    assert [order.title for order in running] == ["Logo"]
    QTest.keyClick(queue, Qt.Key.Key_Slash)
    assert carnet.frame.focusWidget() is shell.quick_add


def test_one_escape_leaves_the_line_for_the_queue_and_ctrl_z_there_brings_the_words_back(carnet: Window) -> None:
    shell = carnet.shell
    QTest.keyClicks(shell.quick_add, "Menu, 2h, thursday")
    QTest.keyClick(shell.quick_add, Qt.Key.Key_Return)
    shell.run("quick_add")
    QTest.keyClicks(shell.quick_add, "Logo, 3h")
    QTest.keyClick(shell.quick_add, Qt.Key.Key_Escape)
    assert shell.quick_add.text() == ""
    assert carnet.frame.focusWidget() is shell.findChild(QListView, "queue")
    shell.run("quick_add")
    QTest.keyClick(shell.quick_add, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shell.quick_add.text() == "Logo, 3h"


def test_a_name_that_may_be_a_client_is_asked_about_and_not_taken(carnet: Window, qtbot: QtBot) -> None:
    line = carnet.shell.quick_add
    QTest.keyClicks(line, "Logo, Claire, 3h, friday")
    qtbot.waitUntil(lambda: "for Claire?" in [chip.text for chip in line.findChildren(Chip)])
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [(order.title, order.client) for order in carnet.context.bridge.book().orders] == [("Logo, Claire", "")]


def test_beside_orders_stands_on_how_many_it_is_ones_turn(carnet: Window) -> None:
    item = carnet.shell.findChild(QAbstractButton, "nav-orders")
    assert isinstance(item, QAbstractButton)
    do = carnet.context.bridge.do
    first = do(take_order, draft=OrderDraft("Logo", days=3))
    do(take_order, draft=OrderDraft("Menu", days=3))
    do(take_order, draft=OrderDraft("Podcast", days=3, requirements=("Text",), requirements_in=False))
    assert (item.accessibleName(), item.toolTip()) == ("Orders, 2 orders wait for you", "2 orders wait for you")
    do(deliver_order, order_id=first, proof="logo.zip")
    assert item.accessibleName() == "Orders, 1 order waits for you"


def test_what_cannot_be_taken_stays_in_the_line_and_says_why(carnet: Window) -> None:
    shell = carnet.shell
    QTest.keyClicks(shell.quick_add, "Logo for Marie, 3h")
    QTest.keyClick(shell.quick_add, Qt.Key.Key_Return)
    assert titles(carnet) == []
    assert shell.quick_add.text() == "Logo for Marie, 3h"
    assert "By when?" in shell.notices.text


def test_a_new_window_fits_on_the_screen_with_its_title_bar(qapp: QApplication, tmp_path: Path) -> None:
    frame = Frame(preferences_in(tmp_path), lambda: None, lambda: None)
    room = frame.screen().availableSize()
    assert frame.height() < room.height()
    assert frame.width() <= room.width()
    frame.deleteLater()


def test_the_language_and_the_look_change_while_it_runs(carnet: Window, qtbot: QtBot) -> None:
    before = carnet.shell
    before.run("language_fr")
    qtbot.waitUntil(lambda: carnet.shell is not before)
    assert carnet.language.current == "fr"
    carnet.shell.run("theme_dark")
    assert carnet.theme.tokens.dark


def test_the_calendar_gives_the_keys_to_its_days_also_where_something_is_due(carnet: Window) -> None:
    do = carnet.context.bridge.do
    do(take_order, draft=OrderDraft("Logo", effort=60, due=paris(23, 18)))
    carnet.shell.run("calendar")
    screen = carnet.shell.page
    assert isinstance(screen, CalendarScreen)
    assert screen.view.hasFocus()


def test_what_stands_in_the_line_is_marked_when_it_is_gone_back_to_by_key(carnet: Window) -> None:
    shell = carnet.shell
    shell.run("quick_add")
    QTest.keyClicks(shell.quick_add, "Logo")
    shell.run("quick_add")
    QTest.keyClicks(shell.quick_add, "Menu")
    assert shell.quick_add.text() == "Menu"


def test_the_queue_says_that_a_client_may_cancel_a_very_late_order(carnet: Window) -> None:
    bridge = carnet.context.bridge
    clock = bridge.desk.clock
    assert isinstance(clock, StoppedClock)
    bridge.do(take_order, draft=OrderDraft("Logo", "Marie", effort=60, due=paris(23, 18)))
    queue = carnet.shell.findChild(QListView, "queue")
    assert isinstance(queue, QListView)

    def read() -> str:
        return str(queue.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    clock.go(timedelta(hours=10))
    bridge.tick()
    assert "Late 1\u00a0h of work left" in read()
    assert "client may cancel alone tomorrow 18:00" in read()
    clock.go(timedelta(hours=24))
    bridge.tick()
    assert "Very late 1\u00a0h of work left" in read()
    assert read().endswith("the client may cancel alone")


def test_an_absence_planned_by_key_begins_with_the_day_chosen_in_the_calendar(carnet: Window) -> None:
    carnet.shell.run("calendar")
    screen = carnet.shell.page
    assert isinstance(screen, CalendarScreen)
    screen.go_to(paris(27, 0).date())
    carnet.shell.run("away")
    period = dialog(carnet, AwayDialog).fields.period()
    assert isinstance(period, WholeDays)
    assert (period.first, period.last) == (paris(27, 0).date(), paris(27, 0).date())


def test_a_window_that_is_closed_at_once_looks_back_at_nothing_and_follows_nothing(carnet: Window) -> None:
    carnet.preferences.keep(seen=paris(20, 9).isoformat())
    carnet.frame.close()
    carnet.shell.look_back()
    carnet.shell.follow()
    assert carnet.shell.findChildren(Following) == []
    assert carnet.shell.notices.text == ""
