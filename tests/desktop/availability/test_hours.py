"""The weekly hours: typed as people write them, judged before they are kept."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.desktop.availability.hours_dialog import HoursDialog, open_hours
from app.desktop.screen import Context
from app.domain.availability import HoursRange
from app.storage import queries
from tests.desktop.conftest import Take, paris

MONDAY, TUESDAY, FRIDAY, SATURDAY, SUNDAY = 0, 1, 4, 5, 6


@pytest.fixture
def dialog(context: Context, window: QWidget) -> HoursDialog:
    """The weekly hours of a new book, open."""
    dialog = open_hours(context, window)
    assert isinstance(dialog, HoursDialog)
    return dialog


def write(dialog: HoursDialog, weekday: int, text: str) -> None:
    """Types a day's hours in place of what stands there."""
    edit = dialog.grid.edits[weekday]
    edit.setFocus()
    edit.selectAll()
    edit.del_()
    QTest.keyClicks(edit, text)


def test_it_shows_the_week_that_there_is(dialog: HoursDialog) -> None:
    assert dialog.grid.edits[MONDAY].text() == "09:00–12:00, 13:30–17:30"
    assert dialog.grid.edits[SUNDAY].text() == ""
    assert dialog.grid.total.text() == "35\u00a0h a week"
    assert not dialog.cost.isVisible()


def test_hours_are_kept_as_typed(dialog: HoursDialog, desk: Desk) -> None:
    write(dialog, FRIDAY, "22h-2h")
    write(dialog, SATURDAY, "9-12 et 14-16")
    assert dialog.grid.total.text() == "37\u00a0h a week"
    dialog.confirm()
    hours = desk.look(queries.book).hours
    assert [r for r in hours if r.weekday >= FRIDAY] == [
        HoursRange(FRIDAY, 1320, 1560),
        HoursRange(SATURDAY, 540, 720),
        HoursRange(SATURDAY, 840, 960),
    ]
    assert not dialog.isVisible()
    desk.undo()
    assert len(desk.look(queries.book).hours) == 10


def test_what_is_not_hours_is_said_beneath_and_not_kept(dialog: HoursDialog, desk: Desk) -> None:
    write(dialog, TUESDAY, "9-25")
    assert not dialog.grid.messages[TUESDAY].refused  # one is still typing
    dialog.confirm()
    assert dialog.grid.messages[TUESDAY].text.startswith("Not hours of a day")
    assert dialog.grid.edits[TUESDAY].hasFocus()
    assert len(desk.look(queries.book).hours) == 10
    write(dialog, TUESDAY, "9-12")
    assert not dialog.grid.messages[TUESDAY].refused


def test_hours_that_overlap_are_refused_on_their_day(dialog: HoursDialog, desk: Desk) -> None:
    write(dialog, MONDAY, "9-12, 11-14")
    dialog.confirm()
    assert dialog.grid.messages[MONDAY].text == "Monday: two ranges overlap."
    write(dialog, MONDAY, "1-5")
    write(dialog, SUNDAY, "22-2")
    dialog.confirm()
    assert dialog.grid.messages[MONDAY].text == "Monday: two ranges overlap."
    assert len(desk.look(queries.book).hours) == 10


def test_a_day_is_copied_to_others(dialog: HoursDialog) -> None:
    write(dialog, MONDAY, "8-12")
    menu = dialog.grid.copies[MONDAY].menu()
    texts = {action.text(): action for action in menu.actions()}
    texts["Copy to Tuesday"].trigger()
    assert dialog.grid.edits[TUESDAY].ranges() == ((480, 720),)
    assert dialog.grid.total.text() == "29\u00a0h a week"
    texts["Copy to every day"].trigger()
    assert dialog.grid.total.text() == "28\u00a0h a week"
    write(dialog, SUNDAY, "")
    dialog.grid.copies[SUNDAY].menu().actions()[0].trigger()  # a day off to Monday–Friday
    assert dialog.grid.total.text() == "4\u00a0h a week"


def test_it_says_which_promises_would_break(context: Context, window: QWidget, take: Take, desk: Desk) -> None:
    take("Logo", 10, paris(25, 18))
    dialog = open_hours(context, window)
    assert isinstance(dialog, HoursDialog)
    for weekday in range(5):
        write(dialog, weekday, "9-12")
    assert "1 promise would not be kept" in dialog.cost.text()
    assert "Logo, Marie" in dialog.cost.text()
    dialog.confirm()
    assert len(desk.look(queries.book).hours) == 5


def test_a_week_without_hours_is_allowed(dialog: HoursDialog, desk: Desk) -> None:
    for weekday in range(7):
        write(dialog, weekday, "closed" if weekday else "")
    assert dialog.grid.total.text() == "0\u00a0min a week"
    dialog.confirm()
    assert desk.look(queries.book).hours == ()
