"""What is found while typing is listed like the choices of a box, whose words stand as those of a line do."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.look.theme import Theme
from app.desktop.widgets.choices import ChoiceBox, Finder, TypedChoiceBox


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


def test_words_that_have_no_room_end_in_an_ellipsis(theme: Theme, qtbot: QtBot) -> None:
    long, cut = ChoiceBox([(1, "Logo design for a small bakery · paused")]), ChoiceBox([(1, "")])
    for box in (long, cut):
        qtbot.addWidget(box)
        box.resize(140, box.sizeHint().height())
    drawn = long.grab().toImage()
    same = set()
    for letters in range(1, 20):
        cut.offer([(1, long.currentText()[:letters].rstrip() + "…")])
        same.add(cut.grab().toImage() == drawn)
    assert True in same


@pytest.mark.parametrize("box", [ChoiceBox, TypedChoiceBox])
def test_their_words_begin_where_those_of_a_line_do(
    theme: Theme, qtbot: QtBot, box: type[ChoiceBox[int]] | type[TypedChoiceBox]
) -> None:
    chosen = TypedChoiceBox(["HHH"]) if box is TypedChoiceBox else ChoiceBox([(1, "HHH")])
    assert _left_of_text(qtbot, chosen) == _left_of_text(qtbot, QLineEdit("HHH"))


def _left_of_text(qtbot: QtBot, field: QWidget) -> int:
    qtbot.addWidget(field)
    field.setStyleSheet("")
    field.resize(200, field.sizeHint().height())
    drawn = field.grab().toImage()
    middle = field.height() // 2
    dark = (x for x in range(4, 100) if QColor(drawn.pixelColor(x, middle)).lightness() < 110)
    return next(dark)
