"""Text keeps its tone wherever it comes to stand, and headings what they say where there is little room."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.look.theme import Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.label import Heading, Label
from app.desktop.widgets.shown import set_shown


def color(label: Label) -> str:
    """The colour it is written in."""
    return label.palette().color(QPalette.ColorRole.WindowText).name()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window that is not shown yet."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    return window


def put(label: QWidget, window: QWidget) -> None:
    """Puts something into the window."""
    layout = window.layout()
    assert layout is not None
    layout.addWidget(label)


def test_a_tone_set_before_it_stands_in_a_window_holds(theme: Theme, window: QWidget) -> None:
    part = QWidget()
    label = Label(theme, "kept", parent=part)
    label.setVisible(True)
    label.set_tone(Tone.GREEN)
    put(part, window)
    window.show()
    assert color(label) == theme.tokens.green.name()


def test_what_stands_nowhere_yet_is_no_window_when_it_is_shown(
    theme: Theme, window: QWidget, qapp: QApplication
) -> None:
    label = Label(theme, "hint")
    set_shown(label, False)
    set_shown(label, True)
    assert label not in [top for top in qapp.topLevelWidgets() if top.isVisible()]
    put(label, window)
    window.show()
    assert label.isVisible()
    set_shown(label, False)
    assert not label.isVisible()


def test_a_heading_takes_fewer_letters_where_there_is_no_room(theme: Theme, qtbot: QtBot) -> None:
    heading = Heading(theme)
    qtbot.addWidget(heading)
    heading.say("Monday 23 November", "Mon 23 Nov")
    heading.show()
    heading.resize(heading.sizeHint())
    assert heading.text() == "Monday 23 November"
    heading.resize(heading.sizeHint().width() - 1, heading.height())
    assert heading.text() == "Mon 23 Nov"
    heading.resize(heading.minimumSizeHint())
    assert heading.text() == "Mon 23 Nov"
    heading.resize(heading.sizeHint())
    assert heading.text() == "Monday 23 November"
