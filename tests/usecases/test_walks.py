"""Whatever is done in whatever order: refused without a trace, or undone to the start and redone to the end."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.clock import StoppedClock
from app.desk import Desk
from app.storage.database import Store, open_store
from app.usecases.exporting import book_file
from app.usecases.sample import add_sample
from tests.conftest import MONDAY, ZONE
from tests.usecases.doing import USE_CASES
from tests.usecases.test_step_names import LOOKS, use_cases
from tests.usecases.walks import walk


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
        opener = Opener(Path(folder) / "book.carnet")
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


@pytest.fixture(scope="module")
def whole_book() -> bytes:
    """A book to import."""
    return sample_book()


def test_the_walks_do_everything_that_can_be_done() -> None:
    assert {use_case.__name__ for use_case in USE_CASES} | {"import_book"} == set(use_cases()) - LOOKS


@given(random=st.randoms(use_true_random=False), steps=st.integers(1, 12))
@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_any_walk_can_be_gone_back_and_forth(random: Random, steps: int, whole_book: bytes) -> None:
    with a_new_book() as open_book:
        walk(random, open_book, whole_book, steps)
