"""Carnet open on a new book in each language, on Monday 23 November 2026, 13:55 in Paris."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from tests.journeys.robot import Carnet

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
