"""The head of a screen: one line, or two where there is little room."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.look.fonts import Size
from app.desktop.look.theme import Theme
from app.desktop.widgets.headed import Headed
from app.desktop.widgets.label import Label


class Head:
    """A heading with a button at the far side, open and so wide."""

    def __init__(self, theme: Theme, qtbot: QtBot, width: int) -> None:
        self.heading = Label(theme, "Orders", size=Size.VERDICT)
        self.button = QPushButton("New service…")
        self.whole = Headed(self.heading, far=(self.button,))
        qtbot.addWidget(self.whole)
        self.whole.resize(width, 80)
        self.whole.show()

    def lines(self) -> int:
        """On how many lines the two stand; neither is ever cut."""
        QApplication.processEvents()
        assert self.heading.width() >= self.heading.sizeHint().width()
        assert self.button.width() >= self.button.sizeHint().width()
        top = self.button.mapTo(self.whole, self.button.rect().topLeft()).y()
        return 2 if top >= self.heading.geometry().bottom() else 1


@pytest.mark.parametrize(("width", "lines"), [(500, 1), (170, 2)])
def test_what_is_beside_the_heading_goes_beneath_it(theme: Theme, qtbot: QtBot, width: int, lines: int) -> None:
    assert Head(theme, qtbot, width).lines() == lines


def test_a_longer_heading_takes_a_line_of_its_own(theme: Theme, qtbot: QtBot) -> None:
    head = Head(theme, qtbot, 400)
    assert head.lines() == 1
    head.heading.setText("Seven orders in progress")
    assert head.lines() == 2
