"""An absence is moved and stretched among the hours of a week: by mouse and, alike, by keys."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.app import Window
from app.desktop.availability.away_dialog import AwayDialog
from app.desktop.availability.screen import CalendarScreen
from app.desktop.screen import Context
from app.domain.availability import Hours, WholeDays
from app.storage import queries
from app.usecases.availability import add_away
from tests.conftest import MONDAY
from tests.desktop.availability.test_week import Week
from tests.desktop.conftest import PARIS, Take, paris

Key, Modifier, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (date(2026, 11, day) for day in (24, 25, 26, 27))
ALT, ALT_SHIFT = Modifier.AltModifier, Modifier.AltModifier | Modifier.ShiftModifier
CONTROL_SHIFT = Modifier.ControlModifier | Modifier.ShiftModifier
UP, DOWN = QPoint(0, -4), QPoint(0, 1)  # from the line of an hour into a block's edge: `at` lies just below the line


@pytest.fixture
def week(context: Context, qtbot: QtBot) -> Week:
    """The week of Monday 23 November 2026."""
    return Week(context, qtbot)


def dentist(desk: Desk) -> int:
    """Away on Wednesday from 10:00 to 12:00."""
    return desk.do(add_away, period=Hours(paris(25, 10), paris(25, 12)), note="Dentist")


def periods(desk: Desk) -> list[WholeDays | Hours]:
    """When one is away."""
    return [away.period for away in desk.look(queries.book).aways]


def said(week: Week) -> str:
    """What is shown beside the absence that is moved."""
    return week.week.tip.text().replace("\u00a0", " ")


def hold(week: Week, *points: QPoint) -> QWidget:
    """Takes hold at the first point and drags over the others."""
    viewport = week.week.viewport()
    QTest.mousePress(viewport, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(viewport, point)
    return viewport


def drag(week: Week, *points: QPoint) -> None:
    """Drags from the first point to the last."""
    QTest.mouseRelease(hold(week, *points), LEFT, pos=points[-1])


def test_its_block_is_dragged_by_quarters_of_an_hour_across_days(week: Week, desk: Desk) -> None:
    dentist(desk)
    drag(week, week.at(WEDNESDAY, 11), week.at(WEDNESDAY, 12), week.at(FRIDAY, 13.77))
    assert periods(desk) == [Hours(paris(27, 12, 45), paris(27, 14, 45))]
    assert week.week.current == FRIDAY
    assert week.screen.side.chosen_away() == 1
    desk.undo()
    assert periods(desk) == [Hours(paris(25, 10), paris(25, 12))]


def test_its_edges_stretch_it(week: Week, desk: Desk) -> None:
    dentist(desk)
    drag(week, week.at(WEDNESDAY, 10) + DOWN, week.at(WEDNESDAY, 9) + DOWN)
    assert periods(desk) == [Hours(paris(25, 9), paris(25, 12))]
    drag(week, week.at(WEDNESDAY, 12) + UP, week.at(WEDNESDAY, 13) + UP, week.at(THURSDAY, 11) + UP)
    assert periods(desk) == [Hours(paris(25, 9), paris(26, 11))]
    assert week.week.current == WEDNESDAY


def test_its_other_end_is_the_limit(week: Week, desk: Desk) -> None:
    dentist(desk)
    drag(week, week.at(WEDNESDAY, 12) + UP, week.at(TUESDAY, 9))
    assert periods(desk) == [Hours(paris(25, 10), paris(25, 10, 15))]


def test_the_pointer_says_what_it_would_do(week: Week, desk: Desk) -> None:
    dentist(desk)
    shapes = []
    for point in (week.at(WEDNESDAY, 10) + DOWN, week.at(WEDNESDAY, 11), week.at(WEDNESDAY, 14)):
        QTest.mouseMove(week.week.viewport(), point)
        shapes.append(week.week.viewport().cursor().shape())
    assert shapes == [Qt.CursorShape.SizeVerCursor, Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ArrowCursor]


def test_while_it_is_dragged_the_time_and_the_cost_are_shown(week: Week, desk: Desk, take: Take) -> None:
    dentist(desk)
    take("Logo", 7, paris(24, 18))
    viewport = hold(week, week.at(WEDNESDAY, 11), week.at(TUESDAY, 12))
    assert week.week.hours_painter.chosen == {1: (11 * 60, 13 * 60)}
    assert week.week.hours_painter.chosen_words == "11:00–13:00"
    assert said(week) == "Tomorrow 11:00–13:00 It takes 1 h of working time; every promise you can keep now stays kept."
    QTest.mouseMove(viewport, week.at(date(2026, 11, 23), 15))
    assert said(week).startswith("Today 14:00–16:00 It takes 2 h of working time")
    assert week.week.tip.isVisible()
    assert week.week.viewport().rect().contains(week.week.tip.geometry())
    QTest.mouseRelease(viewport, LEFT, pos=week.at(date(2026, 11, 23), 15))
    assert week.week.hours_painter.chosen == {}


def test_a_promise_that_would_break_there_is_named_beforehand(week: Week, desk: Desk, take: Take) -> None:
    take("Logo", 10, paris(24, 18))
    desk.do(add_away, period=Hours(paris(26, 9), paris(26, 12)))
    hold(week, week.at(THURSDAY, 10), week.at(TUESDAY, 10))
    assert "and 1 promise would not be kept: Logo, Marie" in said(week)
    assert periods(desk) == [Hours(paris(26, 9), paris(26, 12))]


def test_escape_lets_it_go_where_it_was(week: Week, desk: Desk) -> None:
    dentist(desk)
    before = week.screen.grab().toImage()
    viewport = hold(week, week.at(WEDNESDAY, 11), week.at(THURSDAY, 14))
    assert week.screen.grab().toImage() != before
    week.press(Key.Key_Escape)
    assert not week.week.tip.isVisible()
    QTest.mouseMove(viewport, week.at(FRIDAY, 14))
    QTest.mouseRelease(viewport, LEFT, pos=week.at(FRIDAY, 14))
    assert periods(desk) == [Hours(paris(25, 10), paris(25, 12))]
    assert week.week.hours() is None
    drag(week, week.at(WEDNESDAY, 11), week.at(WEDNESDAY, 12))
    assert periods(desk) == [Hours(paris(25, 11), paris(25, 13))]


def test_escape_while_hours_are_dragged_over_makes_nothing_of_them(week: Week) -> None:
    viewport = hold(week, week.at(WEDNESDAY, 10), week.at(WEDNESDAY, 12))
    week.press(Key.Key_Escape)
    QTest.mouseMove(viewport, week.at(WEDNESDAY, 14))
    QTest.mouseRelease(viewport, LEFT, pos=week.at(WEDNESDAY, 14))
    assert week.week.hours() is None
    assert not week.screen.findChildren(AwayDialog)


def test_a_trembling_click_moves_nothing(week: Week, desk: Desk) -> None:
    desk.do(add_away, period=Hours(paris(25, 10, 7), paris(25, 12, 7)))
    drag(week, week.at(WEDNESDAY, 11), week.at(WEDNESDAY, 11) + QPoint(2, 2))
    assert periods(desk) == [Hours(paris(25, 10, 7), paris(25, 12, 7))]
    assert desk.steps().undo == "add_away"


def test_keys_do_the_same(week: Week, desk: Desk) -> None:
    dentist(desk)
    week.screen.go_to(WEDNESDAY)
    for key, modifiers, period in (
        (Key.Key_Down, ALT, Hours(paris(25, 10, 15), paris(25, 12, 15))),
        (Key.Key_Right, ALT, Hours(paris(26, 10, 15), paris(26, 12, 15))),
        (Key.Key_Up, ALT_SHIFT, Hours(paris(26, 10, 15), paris(26, 12))),
        (Key.Key_Up, CONTROL_SHIFT, Hours(paris(26, 10), paris(26, 12))),
        (Key.Key_Right, ALT_SHIFT, Hours(paris(26, 10), paris(27, 12))),
        (Key.Key_Right, CONTROL_SHIFT, Hours(paris(27, 10), paris(27, 12))),
    ):
        QTest.keyClick(week.week, key, modifiers)
        assert periods(desk) == [period]
    assert said(week).startswith("Fri 10:00–12:00 It takes 2 h of working time")
    assert week.screen.side.chosen_away() == 1
    week.press(Key.Key_Left)
    assert not week.week.tip.isVisible()


def test_keys_lead_to_the_next_quarter(week: Week, desk: Desk) -> None:
    desk.do(add_away, period=Hours(paris(25, 10, 7), paris(25, 12)))
    week.screen.go_to(WEDNESDAY)
    QTest.keyClick(week.week, Key.Key_Up, CONTROL_SHIFT)
    assert periods(desk) == [Hours(paris(25, 10), paris(25, 12))]


def test_it_is_moved_over_midnight_and_follows_into_the_next_week(week: Week, desk: Desk) -> None:
    desk.do(add_away, period=Hours(paris(29, 21), paris(29, 23, 45)), note="Train")
    week.screen.go_to(date(2026, 11, 29))
    for _ in range(2):
        QTest.keyClick(week.week, Key.Key_Down, ALT)
    assert periods(desk) == [Hours(paris(29, 21, 30), paris(30, 0, 15))]
    QTest.keyClick(week.week, Key.Key_Right, ALT)
    assert week.week.current == date(2026, 11, 30)
    assert week.blocks(date(2026, 11, 30))[0][2:] == (21 * 60 + 30, 24 * 60)


def test_the_part_after_midnight_is_held_by_its_end_alone(week: Week, desk: Desk) -> None:
    desk.do(add_away, period=Hours(paris(25, 22), paris(26, 2)), note="Concert")
    drag(week, week.at(THURSDAY, 0) + DOWN, week.at(FRIDAY, 1) + DOWN)
    assert periods(desk) == [Hours(paris(26, 23), paris(27, 3))]
    drag(week, week.at(FRIDAY, 3) + UP, week.at(FRIDAY, 1) + UP)
    assert periods(desk) == [Hours(paris(26, 23), paris(27, 1))]


def test_beyond_the_hours_in_sight_more_of_them_come(week: Week, desk: Desk, qtbot: QtBot) -> None:
    dentist(desk)
    viewport = hold(week, week.at(WEDNESDAY, 11), week.at(WEDNESDAY, 17))
    QTest.mouseMove(viewport, QPoint(week.at(WEDNESDAY, 11).x(), viewport.height() + 30))
    qtbot.waitUntil(lambda: week.week.hours_painter.hours[1] == 20)
    QTest.mouseRelease(viewport, LEFT, pos=week.at(WEDNESDAY, 19.5))
    assert periods(desk) == [Hours(paris(25, 19), paris(25, 21))]
    assert week.week.hours_painter.hours == (9, 21)


def test_of_one_that_comes_again_only_this_time_moves(week: Week, desk: Desk) -> None:
    desk.do(add_away, period=Hours(paris(25, 10), paris(25, 12)), note="Choir", rule="FREQ=WEEKLY;BYDAY=WE")
    week.screen.go_to(date(2026, 12, 2))
    for _ in range(2):
        QTest.keyClick(week.week, Key.Key_Down, ALT)
    series, once = desk.look(queries.book).aways
    assert series.period == Hours(paris(25, 10), paris(25, 12))
    assert series.skipped == {date(2026, 12, 2)}
    week_later = timedelta(days=7)
    assert once.period == Hours(paris(25, 10, 30) + week_later, paris(25, 12, 30) + week_later)
    assert (once.note, once.rule) == ("Choir", "")


def test_whole_days_above_the_hours_go_by_days(week: Week, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(WEDNESDAY, THURSDAY), note="Fair")
    column = week.week.hours_painter.columns[2]
    assert column is not None
    rect = week.week.visualRect(week.week.indexAt(week.at(WEDNESDAY, 12)))
    at = week.week.hours_painter.layout_of(rect, column.cell).bars[0][1]
    drag(week, at.center(), week.at(FRIDAY, 12))
    assert periods(desk) == [WholeDays(FRIDAY, date(2026, 11, 28))]
    desk.undo()
    drag(week, QPoint(at.left() + 2, at.center().y()), QPoint(week.at(TUESDAY, 12).x(), at.center().y()))
    assert periods(desk) == [WholeDays(TUESDAY, THURSDAY)]
    QTest.keyClick(week.week, Key.Key_Down, ALT)
    assert desk.steps().undo == "change_away"
    assert periods(desk) == [WholeDays(TUESDAY, THURSDAY)]


def test_on_the_night_when_the_clocks_go_forward_it_keeps_to_the_clock(week: Week, desk: Desk) -> None:
    saturday = datetime(2026, 3, 28, 23, tzinfo=PARIS)
    morning = datetime(2026, 3, 29, 6, tzinfo=PARIS)
    desk.do(add_away, period=Hours(saturday.astimezone(UTC), morning.astimezone(UTC)), note="Night")
    week.screen.go_to(date(2026, 3, 28))
    QTest.keyClick(week.week, Key.Key_Left, ALT)
    (period,) = periods(desk)
    assert period == Hours(datetime(2026, 3, 27, 22, tzinfo=UTC), datetime(2026, 3, 28, 5, tzinfo=UTC))


def test_what_is_too_far_away_is_refused_where_it_is(week: Week, desk: Desk) -> None:
    farthest = MONDAY + timedelta(days=366 * 20) - timedelta(hours=1)
    period = Hours(farthest - timedelta(hours=2), farthest)
    desk.do(add_away, period=period)
    week.screen.go_to(farthest.date())
    QTest.keyClick(week.week, Key.Key_Right, ALT)
    assert periods(desk) == [period]
    assert "more than twenty years away" in said(week)


def test_right_to_left_it_follows_the_pointer_and_the_arrows(week: Week, desk: Desk) -> None:
    dentist(desk)
    week.screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    drag(week, week.at(WEDNESDAY, 11), week.at(THURSDAY, 11))
    assert periods(desk) == [Hours(paris(26, 10), paris(26, 12))]
    QTest.keyClick(week.week, Key.Key_Right, ALT)
    assert periods(desk) == [Hours(paris(25, 10), paris(25, 12))]


def test_the_window_says_what_was_done_and_takes_it_back(carnet: Window) -> None:
    bridge = carnet.context.bridge
    bridge.do(add_away, period=Hours(paris(25, 10), paris(25, 12)), note="Dentist")
    carnet.shell.run("week")
    screen = carnet.shell.page
    assert isinstance(screen, CalendarScreen)
    screen.go_to(WEDNESDAY)
    QTest.keyClick(screen.week, Key.Key_Down, ALT)
    assert carnet.shell.notices.text == "Absence changed"
    carnet.shell.run("undo")
    assert [away.period for away in bridge.book().aways] == [Hours(paris(25, 10), paris(25, 12))]
