"""Hours of single days, and hours that change: shown in the month, typed, judged, kept."""

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.availability.day_dialog import DayHoursDialog, open_day_hours
from app.desktop.availability.hours_dialog import HoursDialog, open_hours
from app.desktop.screen import Context
from app.desktop.widgets.label import Label
from app.domain.availability import HoursRange
from app.domain.timetable import Ranges
from app.storage import queries
from app.usecases.availability import set_day_hours, set_hours
from tests.desktop.availability.test_calendar import Calendar
from tests.desktop.conftest import Take, paris

FRIDAY, SATURDAY, SUNDAY = date(2026, 11, 27), date(2026, 11, 28), date(2026, 11, 29)
NEW_YEAR = date(2027, 1, 4)


def opened(context: Context, window: QWidget, first: date, last: date | None = None) -> DayHoursDialog:
    dialog = open_day_hours(context, window, first, last)
    assert isinstance(dialog, DayHoursDialog)
    return dialog


def write(dialog: DayHoursDialog, text: str) -> None:
    dialog.hours.selectAll()
    dialog.hours.del_()
    QTest.keyClicks(dialog.hours, text)


def special_days(desk: Desk) -> dict[date, Ranges]:
    return {special.day: special.ranges for special in desk.look(queries.book).special_days}


def test_this_saturday_is_worked_from_nine_to_one(context: Context, window: QWidget, desk: Desk) -> None:
    dialog = opened(context, window, SATURDAY)
    assert dialog.windowTitle() == "Hours on Saturday 28 November 2026"
    assert dialog.form.row("hours").message.text == "By the weekly hours: day off"
    write(dialog, "9-13")
    dialog.confirm()
    assert special_days(desk) == {SATURDAY: ((540, 780),)}


def test_half_days_are_a_click(context: Context, window: QWidget, desk: Desk) -> None:
    dialog = opened(context, window, FRIDAY)
    texts = []
    for button in dialog.quick:
        button.click()
        texts.append(dialog.hours.text())
    assert texts == ["09:00–12:00, 13:30–17:30", "09:00–12:00", "13:30–17:30", ""]
    dialog.confirm()
    assert special_days(desk) == {FRIDAY: ()}


def test_several_days_at_once_and_back_again(context: Context, window: QWidget, desk: Desk) -> None:
    dialog = opened(context, window, SATURDAY, SUNDAY)
    write(dialog, "10-12")
    dialog.confirm()
    assert special_days(desk) == {SATURDAY: ((600, 720),), SUNDAY: ((600, 720),)}
    opened(context, window, SATURDAY, SUNDAY).clear.click()
    assert special_days(desk) == {}


def test_a_day_off_says_which_promise_it_breaks(context: Context, window: QWidget, take: Take) -> None:
    take("Logo", 4, paris(23, 18))
    take("Menu", 6, paris(24, 18))
    dialog = opened(context, window, date(2026, 11, 24))
    assert not dialog.cost.isVisible()
    write(dialog, "")
    assert "Menu" in dialog.cost.text()


def test_what_is_not_hours_is_not_kept(context: Context, window: QWidget, desk: Desk) -> None:
    dialog = opened(context, window, SATURDAY)
    write(dialog, "9-25")
    dialog.confirm()
    assert dialog.isVisible()
    assert dialog.refusal().startswith("Not hours of a day")
    write(dialog, "9-12, 11-13")
    dialog.confirm()
    assert dialog.refusal() == "Saturday: two ranges overlap."
    assert special_days(desk) == {}


def test_the_month_shows_it_and_leads_to_it(calendar: Calendar, desk: Desk) -> None:
    desk.do(set_day_hours, days=[SATURDAY], ranges=((540, 780),))
    desk.do(set_day_hours, days=[FRIDAY], ranges=())
    assert "09:00–13:00 (this day only)" in calendar.spoken(SATURDAY)
    assert "Day off (this day only)" in calendar.spoken(FRIDAY)
    calendar.screen.go_to(SATURDAY)
    calendar.screen.go_to(SUNDAY, SATURDAY)
    calendar.screen.side.edit_day.click()
    (dialog,) = calendar.screen.findChildren(DayHoursDialog)
    assert dialog.days == [SATURDAY, SUNDAY]
    assert dialog.hours.text() == "09:00–13:00"


@pytest.fixture
def calendar(context: Context, qtbot: QtBot) -> Calendar:
    return Calendar(context, qtbot)


@pytest.fixture
def weekly(context: Context, window: QWidget) -> HoursDialog:
    dialog = open_hours(context, window)
    assert isinstance(dialog, HoursDialog)
    return dialog


def test_hours_change_from_a_date_on(weekly: HoursDialog, desk: Desk) -> None:
    weekly.weeks.setCurrentIndex(1)
    assert weekly.since.isVisible()
    assert weekly.since.day() == date(2026, 11, 30)
    assert weekly.grid.edits[0].text() == "09:00–12:00, 13:30–17:30"  # what there is, to start from
    weekly.since.set_day(NEW_YEAR)
    weekly.grid.edits[0].setText("9-12")
    weekly.confirm()
    hours = desk.look(queries.book).hours
    assert [its for its in hours if its.since is None and its.weekday == 0] == [
        HoursRange(0, 540, 720),
        HoursRange(0, 810, 1050),
    ]
    assert [its for its in hours if its.since and its.weekday == 0] == [HoursRange(0, 540, 720, NEW_YEAR)]


def test_a_change_is_shown_edited_and_dropped(context: Context, window: QWidget, desk: Desk) -> None:
    desk.do(set_hours, hours=[HoursRange(0, 540, 720)], since=NEW_YEAR)
    weekly = open_hours(context, window)
    assert isinstance(weekly, HoursDialog)
    assert weekly.weeks.currentText() == "From the beginning"
    assert not weekly.drop.isVisible()
    weekly.weeks.setCurrentIndex(1)
    assert weekly.weeks.currentText() == "From Mon 4 Jan 2027 on"
    assert weekly.grid.total.text() == "3\u00a0h a week"
    weekly.drop.click()
    assert {its.since for its in desk.look(queries.book).hours} == {None}
    assert not weekly.isVisible()


def test_a_change_says_what_it_would_break(context: Context, window: QWidget, take: Take) -> None:
    take("Logo", 10, paris(25, 18))
    weekly = open_hours(context, window)
    assert isinstance(weekly, HoursDialog)
    weekly.weeks.setCurrentIndex(1)
    weekly.since.set_day(date(2026, 11, 24))
    for edit in weekly.grid.edits.values():
        edit.setText("9-10")
    assert "Logo" in weekly.cost.text()
    weekly.since.set_day(NEW_YEAR)
    assert "Logo" not in weekly.cost.text()


def test_the_side_names_the_change_to_come(calendar: Calendar, desk: Desk) -> None:
    desk.do(set_hours, hours=[HoursRange(0, 540, 720)], since=NEW_YEAR)
    texts = [label.text() for label in calendar.screen.side.findChildren(Label)]
    assert "From Mon 4 Jan 2027 on: 3\u00a0h a week" in texts
