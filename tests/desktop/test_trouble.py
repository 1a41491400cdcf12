"""When the book can't be opened, and when this program makes a mistake: said in words, and life goes on."""

import logging
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.dialogs.mishap import MishapDialog
from app.desktop.look.theme import Choice
from app.desktop.mishaps import LOG, Mishaps, log_to
from app.desktop.screen import Context
from app.desktop.shell import Shell
from app.desktop.trouble_page import TroublePage
from app.storage.database import open_store
from tests.desktop.carnet import close_window, make_window, show_window
from tests.open_window import make_book


def test_a_file_that_is_no_book_is_left_alone_and_another_can_be_opened(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("Dear Marie")
    window = make_window(qapp, tmp_path, "letter.txt")
    show_window(window, qtbot)
    page = window.frame.centralWidget()
    assert isinstance(page, TroublePage)
    assert "letter.txt is not a Carnet book. It was left as it is" in page.sentence.text()
    assert (tmp_path / "letter.txt").read_text() == "Dear Marie"
    make_book(tmp_path / "book.carnet")
    window.open(tmp_path / "book.carnet")
    assert isinstance(window.frame.centralWidget(), Shell)
    close_window(window)


def test_a_book_that_lacks_a_column_says_which_and_is_left_alone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    make_book(tmp_path / "book.carnet")
    with closing(sqlite3.connect(tmp_path / "book.carnet")) as connection:
        connection.execute("ALTER TABLE orders DROP COLUMN pinned")
        connection.commit()
    before = (tmp_path / "book.carnet").read_bytes()
    window = make_window(qapp, tmp_path)
    show_window(window, qtbot)
    page = window.frame.centralWidget()
    assert isinstance(page, TroublePage)
    assert "lacks what one is made of (orders.pinned)" in page.sentence.text()
    assert (tmp_path / "book.carnet").read_bytes() == before
    close_window(window)


def test_a_book_open_elsewhere_can_be_tried_again(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    make_book(tmp_path / "book.carnet")
    first = open_store(tmp_path / "book.carnet")
    window = make_window(qapp, tmp_path)
    show_window(window, qtbot)
    page = window.frame.centralWidget()
    assert isinstance(page, TroublePage)
    assert "is open in another Carnet" in page.sentence.text()
    first.close()
    QTest.keyClick(page.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.frame.centralWidget(), Shell))
    close_window(window)


def test_quitting_is_a_way_on_too(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Marie")
    window = make_window(qapp, tmp_path, "letter.txt")
    show_window(window, qtbot)
    page = window.frame.centralWidget()
    assert isinstance(page, TroublePage)
    page.leave.click()
    assert not window.frame.isVisible()
    close_window(window)


@pytest.fixture
def mishaps(context: Context, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> Mishaps:
    """What takes the mistakes that nobody caught, in front of a window."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    mishaps = Mishaps(context.theme, window)
    mishaps.install()
    return mishaps


def fail(number: int) -> None:
    """A mistake of ours."""
    raise RuntimeError(f"mistake {number}")


def test_a_mistake_is_told_once_with_a_report_and_written_down(mishaps: Mishaps, qtbot: QtBot, tmp_path: Path) -> None:
    log_to(tmp_path / "log" / "mishaps.log")
    try:
        for number in (1, 2):
            QTimer.singleShot(0, lambda number=number: fail(number))
        qtbot.waitUntil(lambda: mishaps.dialog is not None)
        told = mishaps.dialog
        assert isinstance(told, MishapDialog)
        assert "RuntimeError: mistake 1" in told.box.toPlainText()
        told.copy_button.click()
        assert QGuiApplication.clipboard().text() == told.box.toPlainText()
        qtbot.waitUntil(lambda: "mistake 2" in (tmp_path / "log" / "mishaps.log").read_text())
        assert mishaps.dialog is told  # one at a time
        told.confirm()
        QTimer.singleShot(0, lambda: fail(3))
        qtbot.waitUntil(lambda: mishaps.dialog is not None)
        mishaps.dialog.reject()
    finally:
        for handler in list(LOG.handlers):
            LOG.removeHandler(handler)
            handler.close()


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_between_the_scroll_bars_of_the_report_lies_the_ground_of_the_rest(
    context: Context, window: QWidget, choice: Choice
) -> None:
    context.theme.choose(choice)
    dialog = MishapDialog(context.theme, window, "\n".join("wide " * 50 for _ in range(50)))
    dialog.open()
    QApplication.processEvents()
    box, picture = dialog.box, dialog.box.grab().toImage()
    at = QPoint(
        box.verticalScrollBar().mapTo(box, QPoint(0, 0)).x(), box.horizontalScrollBar().mapTo(box, QPoint(0, 0)).y()
    )
    ground = picture.pixelColor(at.x() - 2, at.y() - 2)
    assert {picture.pixelColor(at.x() + x, at.y() + y).name() for x in range(12) for y in range(12)} == {ground.name()}
    dialog.reject()


def test_a_log_that_cannot_be_written_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    before: list[logging.Handler] = list(LOG.handlers)
    log_to(tmp_path / "taken" / "mishaps.log")
    assert LOG.handlers == before
