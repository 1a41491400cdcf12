"""Working hours drawn by the mouse: kept in one step, taken back in one, and done again."""

from app.desktop.availability.hours_dialog import HoursDialog
from app.domain.availability import HoursRange
from app.storage import queries
from tests.journeys.robot import Carnet

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6


def hours(carnet: Carnet) -> tuple[HoursRange, ...]:
    """The weekly hours that the book has."""
    return carnet.window.context.bridge.look(queries.book).hours


def test_hours_drawn_by_the_mouse_are_kept_taken_back_and_done_again(carnet: Carnet) -> None:
    start, usual = carnet.facts(), hours(carnet)
    assert len(usual) == 10

    carnet.menu("hours", opening=True)
    dialog = carnet.dialog(HoursDialog)
    carnet.drag_hours(dialog, (SATURDAY, 9 * 60), (SATURDAY, 12 * 60 + 30))  # a new range
    carnet.drag_hours(dialog, (FRIDAY, 15 * 60), (SUNDAY, 15 * 60))  # the afternoon goes to another day
    carnet.drag_hours(dialog, (SUNDAY, 22 * 60), (MONDAY, 2 * 60))  # a night, drawn into the next column
    carnet.drag_hours(dialog, (MONDAY, 10 * 60), (MONDAY, 11 * 60 + 30))  # the morning meets the afternoon
    written = {weekday: dialog.grid.edits[weekday].ranges() for weekday in (MONDAY, FRIDAY, SATURDAY, SUNDAY)}
    assert written == {
        MONDAY: ((630, 1050),),
        FRIDAY: ((540, 720),),
        SATURDAY: ((540, 750),),
        SUNDAY: ((810, 1050), (1320, 1560)),
    }
    carnet.confirm()

    kept = hours(carnet)
    assert [(its.start, its.end) for its in kept if its.weekday == SUNDAY] == [(810, 1050), (1320, 1560)]
    assert [(its.start, its.end) for its in kept if its.weekday == MONDAY] == [(630, 1050)]
    end = carnet.facts()
    carnet.press("Ctrl+Z")
    assert hours(carnet) == usual
    assert carnet.facts() == start
    carnet.press("Ctrl+Shift+Z")
    assert hours(carnet) == kept
    assert carnet.facts() == end
    carnet.reopen()
    assert hours(carnet) == kept
