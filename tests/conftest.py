"""What every test may ask for: a stopped clock, a book in memory, a book on the disk."""

import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.storage.database import Store, open_store

ZONE = ZoneInfo("Europe/Paris")
MONDAY = datetime(2026, 11, 23, 13, 55, tzinfo=ZONE)  # a working afternoon


@pytest.fixture(autouse=True)
def widgets_gone() -> Iterator[None]:
    """Windows that a test let go are deleted before the next one: each restyling would have to dress them too."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def clock() -> StoppedClock:
    """A clock that stands still on Monday 23 November 2026, 13:55 in Paris, until it is set."""
    return StoppedClock(MONDAY)


@pytest.fixture
def desk(clock: StoppedClock) -> Iterator[Desk]:
    """A desk on a new book in memory, kept in Paris."""
    desk = Desk(open_store(zone=str(ZONE)), clock)
    yield desk
    desk.close()


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    """Where a book may be made."""
    return tmp_path / "book.carnet"


@pytest.fixture
def open_book(store_path: Path) -> Iterator[Callable[[], Store]]:
    """Opens the book at `store_path`, as often as it is called; the one open before is closed first."""
    stores: list[Store] = []

    def open_again() -> Store:
        while stores:
            stores.pop().close()
        stores.append(open_store(store_path, zone=str(ZONE)))
        return stores[0]

    yield open_again
    while stores:
        stores.pop().close()
