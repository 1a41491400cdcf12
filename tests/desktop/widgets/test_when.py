"""Choosing a moment as the clocks of a zone show it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.desktop.look.theme import Choice, Theme
from app.desktop.look.tokens import DARK, READABLE, contrast
from app.desktop.widgets.when import WhenEdit
from app.wording.speech import Speech

NOTHING_HELD = Qt.KeyboardModifier.NoModifier
NOW = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)


def edit_in(zone: str, theme: Theme, qtbot: QtBot, now: datetime = NOW) -> WhenEdit:
    """An edit for the clocks of `zone`."""
    edit = WhenEdit(theme, Speech("en", QCoreApplication.translate, ZoneInfo(zone)), now)
    qtbot.addWidget(edit)
    return edit


def type_wall(edit: WhenEdit, *parts: int) -> None:
    """Have the line read year, month, day, hour, minute."""
    year, month, day, hour, minute = parts
    edit.line.setDateTime(QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone.utc()))


def press(edit: WhenEdit, name: str, qtbot: QtBot) -> None:
    """Press one of the quick days."""
    button = next(button for button in edit.findChildren(QPushButton) if button.text() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("zone", "hour"), [("Europe/Paris", 18), ("America/New_York", 12), ("Asia/Kolkata", 22)])
def test_the_clock_of_the_zone_is_shown_and_read(theme: Theme, qtbot: QtBot, zone: str, hour: int) -> None:
    edit = edit_in(zone, theme, qtbot)
    edit.set_instant(datetime(2026, 11, 27, 17, 0, tzinfo=UTC))
    assert edit.line.time().hour() == hour
    assert edit.instant() == datetime(2026, 11, 27, 17, 0, tzinfo=UTC)
    assert edit.instant().tzinfo is UTC


def test_the_choice_is_said_in_words(theme: Theme, qtbot: QtBot) -> None:
    edit = edit_in("Europe/Paris", theme, qtbot)
    edit.set_instant(datetime(2026, 11, 27, 17, 0, tzinfo=UTC))
    assert edit.words().startswith("Friday 27 November, 18:00")
    assert edit.line.accessibleDescription() == edit.words()


def test_a_time_the_clocks_skip_is_moved_on_and_said(theme: Theme, qtbot: QtBot) -> None:
    edit = edit_in("Europe/Paris", theme, qtbot)
    type_wall(edit, 2027, 3, 28, 2, 30)
    assert edit.instant() == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert "skip" in edit.words()
    assert "03:30" in edit.words()


def test_a_time_that_comes_twice_means_the_first(theme: Theme, qtbot: QtBot) -> None:
    edit = edit_in("Europe/Paris", theme, qtbot)
    type_wall(edit, 2027, 10, 31, 2, 30)
    assert edit.instant() == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_the_second_of_two_like_times_is_kept_when_it_was_given(theme: Theme, qtbot: QtBot) -> None:
    edit = edit_in("Europe/Paris", theme, qtbot)
    second = datetime(2027, 10, 31, 1, 30, tzinfo=UTC)
    edit.set_instant(second)
    assert edit.instant() == second


def test_quick_days_keep_the_time_of_day(theme: Theme, qtbot: QtBot) -> None:
    edit = edit_in("Europe/Paris", theme, qtbot)
    edit.set_instant(datetime(2026, 12, 9, 17, 0, tzinfo=UTC))
    press(edit, "Today", qtbot)
    assert edit.instant() == datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
    press(edit, "Tomorrow", qtbot)
    assert edit.instant() == datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
    press(edit, "+1 day", qtbot)
    assert edit.instant() == datetime(2026, 11, 25, 17, 0, tzinfo=UTC)


def test_one_day_later_keeps_the_wall_time_when_the_clocks_change(theme: Theme, qtbot: QtBot) -> None:
    edit = edit_in("Europe/Paris", theme, qtbot)
    edit.set_instant(datetime(2027, 3, 27, 17, 0, tzinfo=UTC))
    press(edit, "+1 day", qtbot)
    assert edit.instant() == datetime(2027, 3, 28, 16, 0, tzinfo=UTC)


def test_today_is_the_zone_s_today(theme: Theme, qtbot: QtBot) -> None:
    edit = edit_in("Asia/Tokyo", theme, qtbot, now=datetime(2026, 11, 23, 20, 0, tzinfo=UTC))
    press(edit, "Today", qtbot)
    assert edit.line.date() == QDate(2026, 11, 24)


def test_arrows_step_the_part_under_the_caret(theme: Theme, qtbot: QtBot) -> None:
    edit = edit_in("Europe/Paris", theme, qtbot)
    edit.set_instant(datetime(2026, 11, 27, 17, 0, tzinfo=UTC))
    edit.line.setSelectedSection(edit.line.Section.HourSection)
    with qtbot.waitSignal(edit.changed):
        QTest.keyClick(edit.line, Qt.Key.Key_Down)
    assert edit.instant() == datetime(2026, 11, 27, 16, 0, tzinfo=UTC)


def test_the_weekend_can_be_read_in_the_dark(theme: Theme, qtbot: QtBot) -> None:
    edit = edit_in("Europe/Paris", theme, qtbot)
    theme.choose(Choice.DARK)
    calendar = edit.findChild(QCalendarWidget)
    assert calendar is not None
    sunday = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
    assert contrast(sunday, DARK.raised) >= READABLE


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seconds=st.integers(946_684_800, 4_102_444_800),  # 2000 to 2100
    zone=st.sampled_from(["Europe/Paris", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]),
)
def test_what_is_given_comes_back_to_the_minute(theme: Theme, seconds: int, zone: str) -> None:
    edit = WhenEdit(theme, Speech("en", QCoreApplication.translate, ZoneInfo(zone)), NOW)
    instant = datetime.fromtimestamp(seconds, UTC)
    edit.set_instant(instant)
    assert edit.instant() == instant.replace(second=0, microsecond=0)
    edit.deleteLater()


def test_midnight_ends_a_day_or_begins_one(theme: Theme, qtbot: QtBot) -> None:
    midnight = datetime(2026, 11, 27, 23, 0, tzinfo=UTC)
    end = edit_in("Europe/Paris", theme, qtbot)
    end.set_instant(midnight)
    assert end.words().startswith("Friday 27 November, 24:00")
    start = WhenEdit(theme, Speech("en", QCoreApplication.translate, ZoneInfo("Europe/Paris")), NOW, begins=True)
    qtbot.addWidget(start)
    start.set_instant(midnight)
    assert start.words().startswith("Saturday 28 November, 00:00")


def test_a_key_opens_the_calendar_and_a_day_is_picked_there(theme: Theme, qtbot: QtBot) -> None:
    edit = edit_in("Europe/Paris", theme, qtbot)
    edit.set_instant(datetime(2026, 11, 27, 17, 0, tzinfo=UTC))
    edit.show()
    edit.activateWindow()
    qtbot.waitUntil(edit.isActiveWindow)
    edit.line.setFocus()
    for key, held in ((Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_F4, NOTHING_HELD)):
        before = edit.line.date()
        QTest.keyClick(edit.line, key, held)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        assert edit.line.date() == before
        calendar = edit.line.calendarWidget()
        assert calendar is not None
        days = calendar.findChild(QTableView)
        assert isinstance(days, QTableView)
        QTest.keyClick(days, Qt.Key.Key_Right)
        QTest.keyClick(days, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
        assert edit.line.date() == before.addDays(1)
