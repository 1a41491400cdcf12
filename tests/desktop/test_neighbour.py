"""A second Carnet on the same book: the first comes forward, or answers in its place."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.app import Window
from app.desktop.neighbour import ask, socket_name
from tests.desktop.carnet import close_window, make_window, show_window

ROOT = Path(__file__).resolve().parents[2]
SECOND = "import sys; from app.main import main; sys.exit(main(sys.argv[1:]))"


def second(carnet: Window, qtbot: QtBot, *words: str) -> tuple[int, str, str]:
    """What a second Carnet on the same book says: status, output and complaints."""
    store = str(carnet.context.bridge.desk.path)
    command = [sys.executable, "-c", SECOND, *words, "--store", store, "--lang", "en"]
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: running.poll() is not None, timeout=30_000)
    out, err = running.communicate()
    return running.returncode, out, err


def test_today_is_answered_by_the_carnet_that_has_the_book_open(carnet: Window, qtbot: QtBot) -> None:
    carnet.shell.run("add_sample")
    status, out, err = second(carnet, qtbot, "today")
    assert (status, err) == (0, "")
    assert "Favicon" in out
    status, out, err = second(carnet, qtbot, "today", "--json")
    assert (status, err) == (0, "")
    assert json.loads(out)["now"].startswith("2026-11-23")


def test_what_writes_says_kindly_that_the_book_is_open(carnet: Window, qtbot: QtBot, tmp_path: Path) -> None:
    status, out, err = second(carnet, qtbot, "export", str(tmp_path / "whole.json"))
    assert (status, out) == (2, "")
    assert "is open in another Carnet. Close it there, then try again." in err


def test_a_second_window_brings_the_first_forward(carnet: Window, qtbot: QtBot) -> None:
    carnet.frame.showMinimized()
    status, _, err = second(carnet, qtbot)
    assert status == 0, err
    assert not carnet.frame.windowState() & Qt.WindowState.WindowMinimized


def test_nobody_answers_once_the_book_is_closed(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(qapp, tmp_path)
    show_window(window, qtbot)
    store = window.context.bridge.desk.path
    close_window(window)
    assert ask(store, {"ask": "show"}) is None


def test_nonsense_is_answered_with_nothing(carnet: Window, qtbot: QtBot) -> None:
    socket = QLocalSocket()

    def connected() -> bool:
        socket.abort()
        socket.connectToServer(socket_name(carnet.context.bridge.desk.path))
        return socket.waitForConnected(10)

    qtbot.waitUntil(connected)  # it listens once it is painted
    for line, answer in ((b"nonsense\n", b"{}\n"),):
        socket.write(line)
        qtbot.waitUntil(socket.canReadLine)
        assert bytes(socket.readLine().data()) == answer
