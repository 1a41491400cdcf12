"""Headings keep saying what they say where there is little room."""

from pytestqt.qtbot import QtBot

from app.desktop.look.theme import Theme
from app.desktop.widgets.label import Heading


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
