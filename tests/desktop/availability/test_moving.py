"""An absence is moved and stretched in the month: by mouse and, alike, by keys."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.availability.month_model import MonthModel
from app.desktop.screen import Context
from app.domain.availability import Hours, WholeDays
from app.storage import queries
from app.usecases.availability import add_away
from tests.desktop.availability.test_calendar import Calendar
from tests.desktop.conftest import paris

Key, Modifier = Qt.Key, Qt.KeyboardModifier
MONDAY, TUESDAY, THURSDAY, FRIDAY = (date(2026, 11, day) for day in (23, 24, 26, 27))
ALT_SHIFT = Modifier.AltModifier | Modifier.ShiftModifier


@pytest.fixture
def calendar(context: Context, qtbot: QtBot) -> Calendar:
    return Calendar(context, qtbot)


def periods(desk: Desk) -> list[WholeDays | Hours]:
    return [away.period for away in desk.look(queries.book).aways]


def bar(calendar: Calendar, day: date, *, end: bool = False) -> QPoint:
    """A point on the absence of a day; at its end where that is wanted."""
    model = calendar.view.model()
    assert isinstance(model, MonthModel)
    place = next(n for n, cell in enumerate(model.cells()) if cell is not None and cell.day.date == day)
    cell, rect = model.cells()[place], calendar.view.visualRect(model.index_at(place))
    assert cell is not None
    where = calendar.view.painter.layout_of(rect, cell).bars[0][1]
    return QPoint(where.right() - 2 if end else rect.center().x(), where.center().y())


def tried(calendar: Calendar) -> tuple[date, date] | None:
    """The days that are marked while an absence is held."""
    return calendar.view.painter.trial


def drag(calendar: Calendar, start: QPoint, day: date) -> None:
    """Drags from a point to the middle of a day."""
    viewport, target = calendar.view.viewport(), calendar.place(day)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, target)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=target)


def test_it_is_dragged_to_another_week_and_back_by_undo(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(TUESDAY, THURSDAY), note="Fair")
    drag(calendar, bar(calendar, TUESDAY), date(2026, 12, 1))
    assert periods(desk) == [WholeDays(date(2026, 12, 1), date(2026, 12, 3))]
    desk.undo()
    assert periods(desk) == [WholeDays(TUESDAY, THURSDAY)]


def test_it_is_stretched_by_its_end(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(TUESDAY, THURSDAY), note="Fair")
    drag(calendar, bar(calendar, THURSDAY, end=True), FRIDAY)
    assert periods(desk) == [WholeDays(TUESDAY, FRIDAY)]
    drag(calendar, bar(calendar, FRIDAY, end=True), date(2026, 11, 17))
    assert periods(desk) == [WholeDays(TUESDAY, TUESDAY)]


def test_keys_do_the_same(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(TUESDAY, THURSDAY), note="Fair")
    calendar.screen.go_to(TUESDAY)
    QTest.keyClick(calendar.view, Key.Key_Down, Modifier.AltModifier)
    assert periods(desk) == [WholeDays(date(2026, 12, 1), date(2026, 12, 3))]
    assert calendar.view.current == date(2026, 12, 1)
    QTest.keyClick(calendar.view, Key.Key_Left, Modifier.AltModifier)
    QTest.keyClick(calendar.view, Key.Key_Right, ALT_SHIFT)
    assert periods(desk) == [WholeDays(date(2026, 11, 30), date(2026, 12, 3))]


def test_hours_keep_their_wall_time(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=Hours(paris(24, 10), paris(24, 12)))
    drag(calendar, bar(calendar, TUESDAY), FRIDAY)
    assert periods(desk) == [Hours(paris(27, 10), paris(27, 12))]


def test_of_one_that_comes_again_only_this_time_moves(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(TUESDAY, TUESDAY), note="Choir", rule="FREQ=WEEKLY;BYDAY=TU;UNTIL=20271231")
    drag(calendar, bar(calendar, TUESDAY), FRIDAY)
    series, once = desk.look(queries.book).aways
    assert series.skipped == {TUESDAY}
    assert (once.period, once.note) == (WholeDays(FRIDAY, FRIDAY), "Choir")


def test_without_an_absence_nothing_moves(calendar: Calendar, desk: Desk) -> None:
    QTest.keyClick(calendar.view, Key.Key_Down, Modifier.AltModifier)
    calendar.drag(date(2026, 11, 24), date(2026, 11, 24) + timedelta(days=2))
    assert periods(desk) == []
    assert (calendar.view.first, calendar.view.last) == (TUESDAY, THURSDAY)


def test_it_is_stretched_by_its_beginning_too(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(TUESDAY, THURSDAY), note="Fair")
    start = bar(calendar, TUESDAY)
    drag(calendar, QPoint(calendar.place(TUESDAY).x() - calendar.view.columnWidth(1) // 2 + 7, start.y()), MONDAY)
    assert periods(desk) == [WholeDays(MONDAY, THURSDAY)]
    QTest.keyClick(calendar.view, Key.Key_Right, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert periods(desk) == [WholeDays(TUESDAY, THURSDAY)]


def test_while_it_is_dragged_the_days_and_the_cost_are_shown_and_escape_lets_it_go(
    calendar: Calendar, desk: Desk
) -> None:
    desk.do(add_away, period=WholeDays(TUESDAY, THURSDAY), note="Fair")
    viewport = calendar.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=bar(calendar, TUESDAY))
    QTest.mouseMove(viewport, calendar.place(FRIDAY))
    assert tried(calendar) == (FRIDAY, date(2026, 11, 29))
    assert calendar.view.tip.text().replace("\u00a0", " ").startswith("Fri – Sun It takes 7 h of working time")
    calendar.press(Key.Key_Escape)
    QTest.mouseMove(viewport, calendar.place(THURSDAY))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=calendar.place(THURSDAY))
    assert not calendar.view.tip.isVisible()
    assert tried(calendar) is None
    assert (calendar.view.first, calendar.view.last) == (TUESDAY, TUESDAY)
    assert periods(desk) == [WholeDays(TUESDAY, THURSDAY)]
