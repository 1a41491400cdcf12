"""A minute that begins while somebody types waits for a pause."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.desktop.quiet import PAUSE_MS, Quiet


def test_every_key_begins_the_pause_anew_and_then_it_falls_once(qtbot: QtBot) -> None:
    line, owner = QLineEdit(), QObject()
    qtbot.addWidget(line)
    line.show()
    quiet = Quiet(owner)
    fell: list[int] = []
    quiet.fell.connect(lambda: fell.append(1))
    quiet.wait()
    qtbot.waitUntil(lambda: quiet.left() < PAUSE_MS - 100)
    QTest.keyClick(line, Qt.Key.Key_A)
    assert quiet.left() > PAUSE_MS - 100
    assert line.text() == "a"
    qtbot.waitUntil(lambda: not quiet.waiting)
    assert fell == [1]
    QTest.keyClick(line, Qt.Key.Key_B)
    assert not quiet.waiting
