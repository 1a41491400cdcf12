"""The first minutes with Carnet: a few answers, then sample orders or one's own."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.app import Window
from app.desktop.shell import Shell
from app.desktop.welcome import Welcome
from app.domain.availability import HoursRange
from app.storage import queries
from tests.desktop.carnet import close_window, make_window, show_window, titles
from tests.open_window import make_book

SATURDAY, SUNDAY = 5, 6


@pytest.fixture
def first_time(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """Carnet opened for the first time."""
    window = make_window(qapp, tmp_path)
    show_window(window, qtbot)
    yield window
    close_window(window)


def begun(window: Window, qtbot: QtBot) -> None:
    """Waits for what comes after the questions."""
    qtbot.waitUntil(lambda: isinstance(shell := window.frame.centralWidget(), Shell) and shell.isVisible())


def test_a_new_book_asks_first(first_time: Window) -> None:
    assert isinstance(first_time.frame.centralWidget(), Welcome)
    assert first_time.welcome.grid.total.text() == "35\u00a0h a week"


def test_the_answers_are_kept_in_one_step(first_time: Window, qtbot: QtBot) -> None:
    page, bridge = first_time.welcome, first_time.context.bridge
    page.zone.set_text("Europe/Lisbon")
    page.currency.set_text("GBP")
    page.rules.set_value("malt")
    page.grid.edits[SATURDAY].setText("9-12")
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    begun(first_time, qtbot)
    settings = bridge.book().settings
    assert (settings.zone, settings.currency, settings.rules) == (ZoneInfo("Europe/Lisbon"), "GBP", "malt")
    assert settings.welcomed
    assert HoursRange(SATURDAY, 540, 720) in bridge.book().hours
    assert titles(first_time) == []
    assert not first_time.shell.sample_note.isVisible()
    first_time.shell.run("undo")
    assert not bridge.book().settings.welcomed
    assert len(bridge.book().hours) == 10
    assert bridge.desk.steps().undo is None
    first_time.shell.run("redo")
    assert bridge.book().settings.rules == "malt"


def test_sample_orders_come_in_the_same_step_and_go_in_one_click(first_time: Window, qtbot: QtBot) -> None:
    first_time.welcome.look_around.click()
    begun(first_time, qtbot)
    shell, bridge = first_time.shell, first_time.context.bridge
    assert "Logo" in titles(first_time)
    assert shell.sample_note.isVisible()
    shell.sample_note.remove.click()
    assert titles(first_time) == []
    assert not shell.sample_note.isVisible()
    assert bridge.look(lambda session, _: queries.clients(session)) == ()
    shell.run("undo")
    assert shell.sample_note.isVisible()
    shell.run("undo")
    assert titles(first_time) == []
    assert bridge.desk.steps().undo is None


def test_the_language_changes_at_once_and_what_was_typed_stays(first_time: Window, qtbot: QtBot) -> None:
    before = first_time.welcome
    before.grid.edits[SUNDAY].setText("10-11")
    before.zone.set_text("Atlantis")
    before.language.set_value("fr")
    before.language.activated.emit(1)
    qtbot.waitUntil(lambda: first_time.welcome is not before)
    after = first_time.welcome
    assert first_time.language.current == "fr"
    assert after.language.value() == "fr"
    assert after.grid.edits[SUNDAY].ranges() == ((600, 660),)
    assert after.zone.text() == "Atlantis"
    assert first_time.preferences.read().language == "fr"


def test_what_means_nothing_is_refused_beside_its_field(first_time: Window) -> None:
    page = first_time.welcome
    page.zone.set_text("Atlantis")
    page.begin(sample=False)
    assert page.form.row("zone").message.text == "No time zone is called “Atlantis”."
    page.zone.set_text("UTC")
    page.grid.edits[SUNDAY].setText("9-12, 11-13")
    page.begin(sample=True)
    assert page.grid.messages[SUNDAY].text == "Sunday: two ranges overlap."
    assert not first_time.context.bridge.book().settings.welcomed
    page.grid.edits[SUNDAY].setText("midi")
    page.begin(sample=True)
    assert page.grid.messages[SUNDAY].text.startswith("Not hours of a day")


def test_it_can_be_answered_by_keyboard_alone(first_time: Window, qtbot: QtBot) -> None:
    page = first_time.welcome
    first_time.frame.activateWindow()
    qtbot.waitUntil(page.language.hasFocus)
    QTest.keyClick(page.language, Qt.Key.Key_Tab)
    assert page.zone.hasFocus()
    QTest.keyClick(page.zone, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    begun(first_time, qtbot)


def test_who_has_answered_is_not_asked_again(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    make_book(tmp_path / "book.carnet")
    window = make_window(qapp, tmp_path)
    show_window(window, qtbot)
    assert isinstance(window.frame.centralWidget(), Shell)
    close_window(window)
