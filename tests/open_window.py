"""The real window on a book of its own at a stopped clock: for journeys, and for pictures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlmodel import select

from app.clock import Clock
from app.desk import Desk
from app.desktop.app import Window
from app.desktop.preferences import PreferencesFile
from app.storage import tables
from app.storage.database import open_store
from tests.conftest import ZONE

PATIENCE_MS = 20_000


def make_book(path: Path) -> None:
    """A new book kept in Paris, whatever zone this computer is in, whose first questions were answered."""
    store = open_store(path, zone=str(ZONE))
    with store.session() as session:
        session.exec(select(tables.Settings)).one().welcomed = True
    store.close()


def book_desk(path: Path, clock: Clock) -> Desk:
    """A desk on the book at `path`, which is made where there is none."""
    if not path.exists():
        make_book(path)
    return Desk(open_store(path, zone=str(ZONE)), clock)


def preferences_in(folder: Path) -> PreferencesFile:
    """The window's own choices, kept in `folder`."""
    return PreferencesFile(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))


def open_window(application: QApplication, path: Path, clock: Clock, size: tuple[int, int] | None = None) -> Window:
    """Carnet on the book at `path`, shown, filled and active; its own choices are kept beside the book."""
    window = Window(application, path, clock, None, preferences_in(path.parent))
    if size is not None or not window.preferences.read().geometry:
        window.frame.resize(*(size or (1280, 800)))  # whatever the screen is
    window.frame.show()
    window.frame.activateWindow()
    wait_until(lambda: _is_filled(window))
    return window


def wait_until(met: Callable[[], bool]) -> None:
    """Lets everything go on until something is so; gives up after a while that is long even on a busy machine."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not met() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _is_filled(window: Window) -> bool:
    content = window.frame.centralWidget()
    return content is not None and content.isVisible()


def type_into(widget: QWidget, text: str) -> None:
    """Types a text key by key; accents and signs too, for which QTest knows no key."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, key)
