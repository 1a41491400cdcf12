"""Carnet open on a new book in each language, on Monday 23 November 2026, 13:55 in Paris."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.usecases.sample import add_sample
from tests.conftest import MONDAY
from tests.journeys.robot import Carnet
from tests.journeys.user import User
from tests.open_window import book_desk

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen platform has no keyboard to grab for a menu, and says so."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(params=["en", "fr"])
def carnet(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path, clock: StoppedClock
) -> Iterator[Carnet]:
    """A person at the open window, who speaks its language."""
    carnet = Carnet(qtbot, tmp_path, clock, request.param)
    carnet.open()
    yield carnet
    carnet.close()


@pytest.fixture(scope="session")
def sample_books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A book to which the sample orders were added five minutes ago, by language."""
    books = {}
    for language in ("en", "fr"):
        books[language] = tmp_path_factory.mktemp("sample") / f"{language}.carnet"
        desk = book_desk(books[language], StoppedClock(MONDAY - timedelta(minutes=5)))
        desk.do(add_sample, language=language)
        desk.close()
    return books


@pytest.fixture(params=["en", "fr"])
def user(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    clock: StoppedClock,
    sample_books: dict[str, Path],
) -> Iterator[User]:
    """A person at the open window with the sample orders, who speaks its language."""
    user = User(qtbot, tmp_path, clock, request.param, sample_books[request.param])
    user.open()
    yield user
    user.close()
