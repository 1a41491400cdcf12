"""The week by the hour: days and hours are chosen by keys and mouse, and what is known stands at its hour."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.availability.away_dialog import AwayDialog
from app.desktop.availability.columns import Block, Kind, beside_each_other
from app.desktop.look.theme import Choice
from app.desktop.screen import Context
from app.domain.availability import Hours, WholeDays
from app.domain.busy import Busy, CalendarRead
from app.storage import queries
from app.usecases.availability import add_away, close_until_caught_up
from app.usecases.busy import import_calendar
from app.usecases.orders import log_time
from tests.desktop.availability.test_calendar import Calendar
from tests.desktop.conftest import PARIS, Take, paris

Key, Modifier = Qt.Key, Qt.KeyboardModifier
WEDNESDAY, THURSDAY = date(2026, 11, 25), date(2026, 11, 26)


class Week(Calendar):
    """The calendar's week as a person uses it."""

    def __init__(self, context: Context, qtbot: QtBot) -> None:
        super().__init__(context, qtbot)
        self.screen.show_by(week=True)
        self.week = self.screen.week

    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        """Presses keys in the week."""
        for key in keys:
            QTest.keyClick(self.week, key, Modifier.ShiftModifier if shift else Modifier.NoModifier)

    def at(self, day: date, hour: float) -> QPoint:
        """The point of a day at an hour."""
        columns = self.week.hours_painter.columns
        place = next(n for n, its in enumerate(columns) if its is not None and its.cell.day.date == day)
        x = self.week.columnViewportPosition(place) + self.week.columnWidth(place) // 2
        return QPoint(x, round(self.week.hours_painter.scale().y(hour * 60)) + 2)

    def blocks(self, day: date) -> list[tuple[Kind, str, int, int]]:
        """What stands among the hours of a day."""
        column = next(c for c in self.week.hours_painter.columns if c is not None and c.cell.day.date == day)
        return [(its.kind, its.title, its.start, its.end) for its in column.blocks]

    def said(self, day: date) -> str:
        """What a screen reader says of a day."""
        index = self.week.indexAt(self.at(day, 12))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def period(self) -> WholeDays | Hours:
        """The period of the absence that is open."""
        (dialog,) = [w for w in self.screen.findChildren(AwayDialog) if w.isVisible()]
        return dialog.fields.period()


@pytest.fixture
def week(context: Context, qtbot: QtBot) -> Week:
    """The week of Monday 23 November 2026."""
    return Week(context, qtbot)


def test_the_switch_goes_to_the_week_of_the_chosen_day_and_back(week: Week) -> None:
    assert week.screen.heading.text() == "23–29 November 2026"
    assert week.screen.summary.text().startswith("Week 48 · ")
    assert week.week.hasFocus()
    week.press(Key.Key_PageDown)
    assert week.week.current == date(2026, 11, 30)
    assert week.screen.heading.text() == "30 Nov – 6 Dec 2026"
    week.screen.switch.setCurrentIndex(0)
    assert week.view.current == date(2026, 11, 30)
    assert week.screen.heading.text() == "November 2026"


def test_the_model_keeps_qts_rules(week: Week) -> None:
    model = week.week.model()
    assert isinstance(model, QAbstractItemModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    week.press(Key.Key_PageDown, Key.Key_PageUp)
    assert (model.rowCount(), model.columnCount()) == (1, 7)


def test_keys_go_by_days_to_the_ends_of_the_week_and_by_weeks(week: Week) -> None:
    week.press(Key.Key_End)
    assert week.week.current == date(2026, 11, 29)
    week.press(Key.Key_Right)
    assert week.week.current == date(2026, 11, 30)
    week.press(Key.Key_PageUp, Key.Key_Home)
    assert week.week.current == date(2026, 11, 23)
    week.screen.later.click()
    assert week.week.current == date(2026, 11, 30)
    QTest.keyClick(week.week, Key.Key_Home, Modifier.ControlModifier)
    assert week.week.current == date(2026, 11, 23)


def test_enter_on_a_day_plans_it_whole(week: Week) -> None:
    week.press(Key.Key_Right, Key.Key_Return)
    assert week.period() == WholeDays(date(2026, 11, 24), date(2026, 11, 24))


def test_hours_are_chosen_by_keys_and_become_an_absence(week: Week, desk: Desk) -> None:
    week.press(Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_Down)
    week.press(Key.Key_Down, Key.Key_Down, shift=True)
    assert week.week.hours() == ((WEDNESDAY, 9 * 60 + 30), (WEDNESDAY, 11 * 60))
    assert week.week.hours_painter.chosen_words == "09:30–11:00"
    week.press(Key.Key_Return)
    assert week.period() == Hours(paris(25, 9, 30), paris(25, 11))
    week.dialog().confirm()
    assert [away.period for away in desk.look(queries.book).aways] == [Hours(paris(25, 9, 30), paris(25, 11))]


def test_escape_goes_back_to_the_whole_day_and_hours_reach_midnight(week: Week) -> None:
    week.press(Key.Key_Right, Key.Key_Down, *[Key.Key_Up] * 40)
    assert week.week.hours() == ((date(2026, 11, 24), 0), (date(2026, 11, 24), 30))
    assert week.week.hours_painter.hours[0] == 0
    week.press(*[Key.Key_Down] * 60)
    assert week.week.hours() == ((date(2026, 11, 24), 1410), (date(2026, 11, 24), 1440))
    week.press(Key.Key_Escape)
    assert week.week.hours() is None
    assert week.week.hours_painter.hours == (9, 18)


def test_dragging_over_hours_makes_an_absence_of_them(week: Week) -> None:
    viewport = week.week.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=week.at(WEDNESDAY, 10))
    QTest.mouseMove(viewport, week.at(WEDNESDAY, 12))
    QTest.mouseMove(viewport, week.at(THURSDAY, 14))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=week.at(THURSDAY, 14))
    assert week.period() == Hours(paris(25, 10), paris(26, 14, 30))


def test_a_click_alone_opens_nothing(week: Week) -> None:
    QTest.mouseClick(week.week.viewport(), Qt.MouseButton.LeftButton, pos=week.at(THURSDAY, 10))
    assert week.week.current == THURSDAY
    assert week.week.hours() == ((THURSDAY, 600), (THURSDAY, 630))
    assert not [w for w in week.screen.findChildren(AwayDialog) if w.isVisible()]


def test_what_is_known_stands_at_its_hour(week: Week, desk: Desk, take: Take) -> None:
    order_id = take("Logo", 3, paris(27, 18))
    desk.do(log_time, order_id=order_id, minutes=60)
    desk.do(add_away, period=Hours(paris(25, 10), paris(25, 14)), note="Dentist")
    desk.do(add_away, period=WholeDays(THURSDAY, THURSDAY), note="Fair")
    events = (Busy("a", "Choir", Hours(paris(27, 20), paris(27, 22))),)
    desk.do(import_calendar, read=CalendarRead("Home", events), name="Home")
    assert (Kind.WORK, "Logo", 13 * 60 + 55, 15 * 60 + 55) in week.blocks(date(2026, 11, 23))
    assert week.blocks(WEDNESDAY) == [(Kind.AWAY, "Dentist", 600, 840)]
    assert week.blocks(THURSDAY) == []
    assert week.blocks(date(2026, 11, 27)) == [(Kind.BUSY, "Choir", 1200, 1320)]
    assert "10:00–14:00 away: Dentist" in week.said(WEDNESDAY)
    assert "away: Fair" in week.said(THURSDAY)
    assert "18:00 Logo, Marie: will be kept" in week.said(date(2026, 11, 27))
    assert "13:55–15:55 Logo" in week.said(date(2026, 11, 23))
    assert week.week.hours_painter.hours == (9, 22)


def test_a_click_chooses_the_absence_or_the_order_and_delete_drops_it(week: Week, desk: Desk, take: Take) -> None:
    order_id = take("Logo", 1, paris(27, 18))
    away_id = desk.do(add_away, period=Hours(paris(25, 10), paris(25, 14)), note="Dentist")
    QTest.mouseClick(week.week.viewport(), Qt.MouseButton.LeftButton, pos=week.at(WEDNESDAY, 11))
    assert week.screen.side.chosen_away() == away_id
    week.press(Key.Key_Delete)
    assert desk.look(queries.book).aways == ()
    QTest.mouseClick(week.week.viewport(), Qt.MouseButton.LeftButton, pos=week.at(date(2026, 11, 23), 14))
    QTest.mouseDClick(week.week.viewport(), Qt.MouseButton.LeftButton, pos=week.at(date(2026, 11, 23), 14))
    assert week.asked == [("edit_order", (order_id,))]


def test_closed_until_caught_up_runs_across_the_days(week: Week, desk: Desk, take: Take) -> None:
    take("Logo", 12, paris(27, 18))
    desk.do(close_until_caught_up, margin=0)
    bars = [[bar.text for bar in its.cell.bars] for its in week.week.hours_painter.columns if its is not None]
    assert bars == [["Closed until caught up"]] * 3 + [[]] * 4
    assert "Closed until caught up" in week.said(WEDNESDAY)
    week.screen.show_by(week=False)
    assert "Closed until caught up" in week.spoken(WEDNESDAY)
    assert "Closed until caught up" not in week.spoken(THURSDAY)
    assert not week.screen.grab().isNull()


def test_weeks_begin_where_the_user_lives(context: Context, qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("en_US"))
    week = Week(context, qtbot)
    assert week.screen.heading.text().startswith("22–28 Nov")
    assert "Week" not in week.screen.summary.text()


@pytest.mark.parametrize(
    ("day", "keys"),
    [
        (date.min, (Key.Key_Left, Key.Key_PageUp, Key.Key_Home, Key.Key_Up)),
        (date.max, (Key.Key_Right, Key.Key_PageDown, Key.Key_End, Key.Key_Down)),
    ],
)
@pytest.mark.parametrize("locale", ["en_GB", "en_US"])
def test_there_is_nothing_beyond_the_ends_of_time(
    context: Context, qtbot: QtBot, day: date, keys: tuple[Qt.Key, ...], locale: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    week = Week(context, qtbot)
    week.screen.go_to(day)
    week.press(*keys)
    assert week.week.current.year == day.year
    assert not week.screen.grab().isNull()


def test_dark_paper_and_the_right_to_left_are_painted(week: Week, take: Take, desk: Desk) -> None:
    take("A\nlogo " * 20, 30, paris(24, 18))
    desk.do(add_away, period=Hours(paris(24, 10), paris(24, 11)), note="\u202e<img src=x>" * 20)
    light = week.screen.grab().toImage()
    week.screen.context.theme.choose(Choice.DARK)
    assert week.screen.grab().toImage() != light
    week.screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    week.press(Key.Key_Left)
    assert week.week.current == date(2026, 11, 24)
    assert not week.screen.grab().isNull()


def test_blocks_at_the_same_time_stand_side_by_side() -> None:
    def block(title: str, start: int, end: int) -> Block:
        return Block(Kind.WORK, title, "", start, end)

    placed = beside_each_other([block("c", 90, 120), block("a", 0, 60), block("b", 30, 100), block("d", 130, 140)])
    assert [(its.title, its.place, its.places) for its in placed] == [
        ("a", 0, 2),
        ("b", 1, 2),
        ("c", 0, 2),
        ("d", 0, 1),
    ]


def test_the_night_that_is_longer_keeps_its_length(week: Week, desk: Desk) -> None:
    """On Sunday 25 October 2026 the clocks of Paris go back from 3:00 to 2:00."""
    start = paris(1, 0).replace(month=10, day=25, hour=0, minute=30)  # 2:30 by the clocks of summer
    desk.do(add_away, period=Hours(start, start + timedelta(minutes=50)), note="Night")
    week.screen.go_to(date(2026, 10, 25))
    assert start.astimezone(PARIS).hour == 2
    assert week.blocks(date(2026, 10, 25)) == [(Kind.AWAY, "Night", 150, 200)]
