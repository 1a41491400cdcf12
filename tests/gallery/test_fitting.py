"""Nothing is cut off: what the eye would see in the pictures is found, and at large text there is nothing to find."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gallery.__main__ import main
from tests.gallery.fitting import complaints


def a_button(text: str, window: QWidget, width: int = 200, left: int = 0) -> None:
    button = QPushButton(text, window)
    button.setGeometry(left, 0, width, 40)


def lines(window: QWidget, height: int) -> None:
    label = QLabel("Several words that need more than one line of this width", window)
    label.setWordWrap(True)
    label.setGeometry(0, 50, 120, height)


def in_a_scroll_area(window: QWidget, width: int) -> None:
    area, inside = QScrollArea(window), QWidget()
    area.setGeometry(0, 0, 200, 100)
    QVBoxLayout(inside).addWidget(QPushButton("Wide"))
    area.setWidget(inside)
    inside.resize(200, 400)
    button = inside.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    layout = inside.layout()
    assert layout is not None
    layout.setEnabled(False)
    button.setGeometry(0, 300, width, 40)


@pytest.mark.parametrize(
    ("build", "fits"),
    [
        (lambda window: a_button("Keep", window), True),
        (lambda window: a_button("Keep the order that was taken", window, width=60), False),
        (lambda window: a_button("Keep", window, left=250), False),
        (lambda window: lines(window, 200), True),
        (lambda window: lines(window, 20), False),
        (lambda window: in_a_scroll_area(window, 150), True),
        (lambda window: in_a_scroll_area(window, 260), False),
    ],
)
def test_what_has_no_room_is_found(qtbot: QtBot, build: Callable[[QWidget], None], fits: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 300)
    build(window)
    with qtbot.waitExposed(window):
        window.show()
    assert (not list(complaints(window))) is fits


def test_nothing_is_cut_off_at_two_hundred_percent_in_the_longer_language(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    asked = ["--on", "LARGE_TEXT", "--fits", "--lang", "fr", "--theme", "light"]
    assert main([str(tmp_path), *asked]) == 0, capfd.readouterr().out
