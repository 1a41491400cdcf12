"""What is found while typing is listed like the choices of a box."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.look.theme import Theme
from app.desktop.widgets.choices import Finder


def test_what_is_found_has_air_around_it_and_all_of_it_is_seen(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = QLineEdit()
    QVBoxLayout(window).addWidget(line)
    line.setCompleter(Finder(["Marie", "Chez Paul", "Paulette"], line))
    with qtbot.waitExposed(window):
        window.show()
    QTest.keyClicks(line, "pau")
    found = line.completer().popup()
    assert isinstance(found, QListView)
    qtbot.waitUntil(found.isVisible)
    assert [found.model().index(row, 0).data() for row in range(found.model().rowCount())] == ["Chez Paul", "Paulette"]
    assert found.sizeHintForRow(0) >= line.fontMetrics().height() + 10
    assert not found.verticalScrollBar().isVisible()
    found.hide()
