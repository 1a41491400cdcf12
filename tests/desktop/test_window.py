"""A morning in the real window: type an order, see it in the queue, take it back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desktop.app import Window
from app.desktop.preferences import PreferencesFile
from tests.conftest import MONDAY


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """Carnet on a new book, shown and filled."""
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = Window(qapp, tmp_path / "book.carnet", StoppedClock(MONDAY), "en", PreferencesFile(settings))
    window.frame.show()
    qtbot.waitUntil(lambda: window.frame.centralWidget() is not None)
    yield window
    window.frame.close()
    window.frame.deleteLater()


def titles(window: Window) -> list[str]:
    """What the queue shows, from the top."""
    queue = window.shell.findChild(QListView, "queue")
    assert isinstance(queue, QListView)
    model = queue.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_an_order_typed_in_one_line_stands_in_the_queue_and_undo_takes_it_back(window: Window) -> None:
    shell = window.shell
    shell.run("quick_add")
    QTest.keyClicks(shell.quick_add, "Logo for Marie, 3h, friday 18:00, 120 EUR")
    QTest.keyClick(shell.quick_add, Qt.Key.Key_Return)
    assert titles(window) == ["Logo"]
    assert shell.quick_add.text() == ""
    assert shell.notices.text == "New order: Logo"
    shell.run("undo")
    assert titles(window) == []
    shell.run("redo")
    assert titles(window) == ["Logo"]


def test_what_cannot_be_taken_stays_in_the_line_and_says_why(window: Window) -> None:
    shell = window.shell
    QTest.keyClicks(shell.quick_add, "Logo for Marie, 3h")
    QTest.keyClick(shell.quick_add, Qt.Key.Key_Return)
    assert titles(window) == []
    assert shell.quick_add.text() == "Logo for Marie, 3h"
    assert "By when?" in shell.notices.text


def test_the_language_and_the_look_change_while_it_runs(window: Window, qtbot: QtBot) -> None:
    before = window.shell
    before.run("language_fr")
    qtbot.waitUntil(lambda: window.shell is not before)
    assert window.language.current == "fr"
    window.shell.run("theme_dark")
    assert window.theme.tokens.dark
