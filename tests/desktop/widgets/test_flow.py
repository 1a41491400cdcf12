"""Widgets beside each other go to the next line where they have no room, and nothing is cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.widgets.flow import Flow


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    """Three buttons in a window."""
    window = QWidget()
    qtbot.addWidget(window)
    flow = Flow(8, 4)
    for text in ("Edit", "Drop", "Return now"):
        flow.addWidget(QPushButton(text))
    column = QVBoxLayout(window)
    column.addLayout(flow)
    column.addStretch(1)
    with qtbot.waitExposed(window):
        window.show()
    return window


def buttons(window: QWidget) -> list[QPushButton]:
    return window.findChildren(QPushButton)


def resized(qtbot: QtBot, window: QWidget, width: int) -> None:
    window.resize(width, 300)
    qtbot.waitUntil(lambda: window.width() == width)


def test_they_stand_on_one_line_where_there_is_room(qtbot: QtBot, row: QWidget) -> None:
    resized(qtbot, row, 600)
    first, second, third = buttons(row)
    assert first.y() == second.y() == third.y()
    assert second.x() == first.geometry().right() + 1 + 8


def test_what_has_no_room_goes_to_the_next_line(qtbot: QtBot, row: QWidget) -> None:
    first, second, third = buttons(row)
    resized(qtbot, row, first.sizeHint().width() + second.sizeHint().width() + 40)
    assert first.y() == second.y()
    assert (third.x(), third.y()) == (first.x(), first.geometry().bottom() + 1 + 4)
    assert all(each.width() == each.sizeHint().width() for each in buttons(row))


def test_a_hidden_one_takes_no_room(qtbot: QtBot, row: QWidget) -> None:
    first, second, third = buttons(row)
    second.hide()
    resized(qtbot, row, 600)
    qtbot.waitUntil(lambda: third.x() == first.geometry().right() + 1 + 8)


def test_it_is_never_narrower_than_its_widest(row: QWidget) -> None:
    margins = row.contentsMargins()
    layout = row.layout()
    assert layout is not None
    inner = layout.contentsMargins()
    widest = max(each.sizeHint().width() for each in buttons(row))
    assert row.minimumSizeHint().width() == widest + inner.left() + inner.right() + margins.left() + margins.right()


def test_it_is_mirrored_where_one_reads_from_the_right(qtbot: QtBot, row: QWidget) -> None:
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    resized(qtbot, row, 600)
    first, second, _ = buttons(row)
    assert first.x() > second.x()
