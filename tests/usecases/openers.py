"""Books on the disk to open and close at will."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from app.clock import StoppedClock
from app.desk import Desk
from app.storage.database import Store, open_store
from app.usecases.exporting import book_file
from app.usecases.sample import add_sample
from tests.conftest import MONDAY, ZONE


class Opener:
    """Opens the book on the disk, as often as it is called; the one open before is closed first."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._store: Store | None = None

    def __call__(self) -> Store:
        self.close()
        self._store = open_store(self._path, zone=str(ZONE))
        return self._store

    def close(self) -> None:
        """Closes the book that is open."""
        if self._store is not None:
            self._store.close()


@contextmanager
def a_new_book() -> Iterator[Opener]:
    """Opens and reopens a book in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.carnet"
        path.write_bytes(_empty_book())
        opener = Opener(path)
        try:
            yield opener
        finally:
            opener.close()


def sample_book() -> bytes:
    """The file of a book that holds the sample."""
    desk = Desk(open_store(zone=str(ZONE)), StoppedClock(MONDAY))
    desk.do(add_sample)
    try:
        return desk.look(book_file)
    finally:
        desk.close()


@cache
def _empty_book() -> bytes:
    """A new book's file: making one takes as long as thirty steps in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.carnet"
        open_store(path, zone=str(ZONE)).close()
        return path.read_bytes()
