"""What a timer counted while Carnet was closed, killed or asleep is found again and asked about."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desktop.app import Window
from app.desktop.awake import GAP
from app.desktop.dialogs.slept import SleptDialog
from app.domain.drafts import OrderDraft
from app.domain.orders import minutes_worked, timer_started_at
from app.usecases.orders import start_timer, take_order
from tests import facts
from tests.conftest import MONDAY
from tests.desktop.carnet import close_window, dialog, show_window
from tests.desktop.dialogs.keys import with_keys
from tests.open_window import make_book, preferences_in

MINUTE = timedelta(minutes=1)


class Opening:
    """Opens Carnet on one book, as often as it is called; the window open before is closed some time earlier."""

    def __init__(self, open_window: Callable[[], Window], clock: StoppedClock) -> None:
        self._open, self._clock = open_window, clock
        self._windows: list[Window] = []

    def __call__(self, closed_for: timedelta = timedelta()) -> Window:
        self.close()
        self._clock.go(closed_for)
        self._windows.append(self._open())
        QApplication.processEvents()
        return self._windows[0]

    def close(self) -> None:
        """Closes the window that is open."""
        while self._windows:
            close_window(self._windows.pop())


@pytest.fixture
def opening(qapp: QApplication, qtbot: QtBot, tmp_path: Path, clock: StoppedClock) -> Iterator[Opening]:
    """Carnet on a book of its own."""
    make_book(tmp_path / "book.carnet")

    def open_window() -> Window:
        window = Window(qapp, tmp_path / "book.carnet", clock, "en", preferences_in(tmp_path))
        show_window(window, qtbot)
        return window

    opened = Opening(open_window, clock)
    yield opened
    opened.close()


def timer_on_logo(window: Window) -> int:
    """Starts the timer on an order."""
    do = window.context.bridge.do
    logo = do(take_order, draft=OrderDraft("Logo", client="Marie", effort=600, due=MONDAY + timedelta(days=4)))
    do(start_timer, order_id=logo)
    return logo


def asked(window: Window) -> list[SleptDialog]:
    """The question, where it is open."""
    return [found for found in window.frame.findChildren(SleptDialog) if found.isVisible()]


def minutes(window: Window, order_id: int) -> tuple[int, bool]:
    """What was worked, and whether the timer runs."""
    order = facts.order(window.context.bridge.desk, order_id)
    return minutes_worked(order, window.context.bridge.now()), timer_started_at(order) is not None


def test_what_ran_on_while_the_window_was_closed_is_asked_about(opening: Opening, clock: StoppedClock) -> None:
    logo = timer_on_logo(opening())
    clock.go(8 * MINUTE)
    window = opening(timedelta(hours=3))
    assert minutes(window, logo) == (188, True)
    found = dialog(window, SleptDialog)
    assert found.windowTitle() == "The timer ran on “Logo” from today 13:55"
    assert found.until.text() == "Until today 14:03: 8\u00a0min"
    assert found.all.text() == "All of it, and the timer goes on: 3\u00a0h\u00a008"
    found.confirm()
    assert minutes(window, logo) == (8, False)


def test_closed_and_opened_at_once_is_no_gap(opening: Opening, clock: StoppedClock) -> None:
    logo = timer_on_logo(opening())
    clock.go(timedelta(hours=2))  # not one minute of it was lived, but the closing was
    window = opening()
    assert (asked(window), minutes(window, logo)) == ([], (120, True))


def test_waking_from_sleep_asks_once_and_one_undo_takes_the_answer_back(opening: Opening, clock: StoppedClock) -> None:
    window = opening()
    logo = timer_on_logo(window)
    clock.go(8 * MINUTE)
    window.context.bridge.tick()
    assert asked(window) == []
    clock.go(timedelta(hours=2))
    window.context.bridge.tick()
    clock.go(timedelta(hours=1))
    window.context.bridge.tick()
    (found,) = asked(window)
    assert found.until.text() == "Until today 14:03: 8\u00a0min"
    QTest.keyClick(with_keys(found), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert minutes(window, logo) == (8, False)
    window.shell.run("undo")
    assert minutes(window, logo) == (188, True)


@pytest.mark.parametrize(("choice", "kept"), [("all", (128, True)), ("nothing", (0, False))])
def test_all_of_it_or_nothing(opening: Opening, clock: StoppedClock, choice: str, kept: tuple[int, bool]) -> None:
    window = opening()
    logo = timer_on_logo(window)
    clock.go(8 * MINUTE)
    window.context.bridge.tick()
    clock.go(timedelta(hours=2))
    window.context.bridge.tick()
    (found,) = asked(window)
    getattr(found, choice).setChecked(True)
    found.confirm()
    assert minutes(window, logo) == kept


def test_without_a_timer_or_a_long_gap_nothing_is_asked(opening: Opening, clock: StoppedClock) -> None:
    window = opening()
    clock.go(timedelta(hours=5))
    window.context.bridge.tick()
    assert asked(window) == []
    timer_on_logo(window)
    clock.go(GAP)
    window.context.bridge.tick()
    assert asked(window) == []
