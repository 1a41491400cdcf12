"""A start: the queue is there before the libraries that only a change needs."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desk import Desk
from app.storage.database import open_store
from app.usecases.sample import add_sample
from tests.conftest import MONDAY, ZONE
from tests.desktop.carnet import close_window, make_window, show_window, titles

STARTED = Path(__file__).parents[1] / "started.py"


def sample_at(path: Path) -> Path:
    """A book of the sample orders."""
    desk = Desk(open_store(path, zone=str(ZONE)), StoppedClock(MONDAY))
    desk.do(add_sample)
    desk.close()
    return path


def test_the_queue_is_painted_without_sqlmodel(tmp_path: Path) -> None:
    book = sample_at(tmp_path / "book.carnet")
    options = ["carnet", "--store", str(book), "--now", MONDAY.isoformat(), "--lang", "en"]
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(STARTED.parents[1])}
    ended = subprocess.run([sys.executable, str(STARTED), *options], env=environment, capture_output=True, check=True)
    assert ended.stderr == b""
    assert len(ended.stdout.split()) == 2  # when the window was painted, and when the queue


def test_what_is_typed_at_once_is_taken(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    sample_at(tmp_path / "book.carnet")
    window = make_window(qapp, tmp_path)
    show_window(window, qtbot)
    window.shell.quick_add.setFocus()
    QTest.keyClicks(window.shell.quick_add, "Poster 2h friday\r")
    assert any("Poster" in title for title in titles(window))
    close_window(window)
