"""Opening the whole of Carnet in a test, and finding one's way in it."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QListView
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desktop.app import Window
from tests.conftest import MONDAY
from tests.open_window import preferences_in

D = TypeVar("D", bound=QDialog)


def make_window(application: QApplication, folder: Path, store: str = "book.carnet", language: str = "en") -> Window:
    """The window on a book in `folder`, not shown yet; its preferences lie there too."""
    window = Window(application, folder / store, StoppedClock(MONDAY), language, preferences_in(folder))
    window.frame.resize(1280, 800)  # whatever the screen is
    return window


def show_window(window: Window, qtbot: QtBot) -> None:
    """Shows the window and waits until it is filled and has the keys."""
    window.frame.show()
    qtbot.waitUntil(lambda: (content := window.frame.centralWidget()) is not None and content.isVisible())
    window.frame.activateWindow()
    qtbot.waitUntil(window.frame.isActiveWindow)


def close_window(window: Window) -> None:
    """Closes the window, lets the book go, and with it the language spoken."""
    window.frame.close()
    window.language.fall_silent()
    window.frame.deleteLater()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()  # its leave-taking must not take the keys from the next window


def dialog(window: Window, kind: type[D]) -> D:
    """The open dialog of that kind."""
    found = [each for each in window.frame.findChildren(kind) if each.isVisible()]
    assert len(found) == 1, found
    return found[0]


def titles(window: Window) -> list[str]:
    """What the queue shows, from the top."""
    queue = window.shell.findChild(QListView, "queue")
    assert isinstance(queue, QListView)
    model = queue.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
