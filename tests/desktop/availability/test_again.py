"""Absences that come again, and closed until caught up: as a person plans them."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.availability.away_dialog import AwayDialog, open_away
from app.desktop.availability.chip import AvailabilityChip
from app.desktop.availability.closing_dialog import ClosingDialog, open_closing
from app.desktop.screen import Context
from app.domain.availability import Away, Hours, WholeDays
from app.domain.recurrence import instances
from app.storage import queries
from app.usecases.availability import add_away, close_until_caught_up, reopen
from tests.desktop.availability.test_calendar import Calendar
from tests.desktop.conftest import PARIS, Take, paris

FRIDAY, WEEK = date(2026, 11, 27), timedelta(days=7)
EVERY_FRIDAY = "FREQ=WEEKLY;BYDAY=FR;UNTIL=20271126"


def opened(context: Context, window: QWidget, away_id: int | None = None, first: date | None = None) -> AwayDialog:
    dialog = open_away(context, window, away_id, first)
    assert isinstance(dialog, AwayDialog)
    return dialog


def days(desk: Desk, until: date = FRIDAY + 2 * WEEK) -> list[date]:
    """The first days of the absences from that Friday on."""
    found = [its for away in desk.look(queries.book).aways for its in instances(away, PARIS, FRIDAY, until)]
    return sorted(its.period.first for its in found if isinstance(its.period, WholeDays))


@pytest.fixture
def calendar(context: Context, qtbot: QtBot) -> Calendar:
    return Calendar(context, qtbot)


def test_every_friday_is_planned_at_once(context: Context, window: QWidget, desk: Desk) -> None:
    dialog = opened(context, window, first=FRIDAY)
    repeat = dialog.fields.repeat
    assert [repeat.itemText(n) for n in range(repeat.count())] == [
        "Only once",
        "Every Friday",
        "Every other Friday",
        "Every month on the fourth Friday",
        "Every month on the last Friday",
        "Every month on day 27",
        "Every year on 27 November",
    ]
    assert not dialog.fields.until.isVisible()
    repeat.setCurrentIndex(1)
    assert dialog.fields.until.isVisible()
    dialog.fields.until.set_day(FRIDAY + 52 * WEEK)
    dialog.confirm()
    (away,) = desk.look(queries.book).aways
    assert away.rule == EVERY_FRIDAY
    assert days(desk) == [FRIDAY, FRIDAY + WEEK, FRIDAY + 2 * WEEK]


def test_the_choices_follow_the_first_day_and_the_choice_stays(context: Context, window: QWidget) -> None:
    dialog = opened(context, window, first=FRIDAY)
    dialog.fields.repeat.setCurrentIndex(3)
    dialog.fields.first.set_day(date(2026, 12, 7))
    assert dialog.fields.repeat.currentText() == "Every month on the first Monday"
    assert dialog.fields.rule().startswith("FREQ=MONTHLY;BYDAY=1MO;UNTIL=")


def test_a_last_date_before_the_first_is_refused_beside_it(context: Context, window: QWidget, desk: Desk) -> None:
    dialog = opened(context, window, first=FRIDAY)
    dialog.fields.repeat.setCurrentIndex(1)
    dialog.fields.until.set_day(date(2026, 11, 1))
    dialog.confirm()
    assert dialog.refusal() == "It would never be: the last date comes before the first time."
    assert days(desk) == []


def test_one_time_is_moved_and_one_dropped(context: Context, window: QWidget, desk: Desk) -> None:
    away_id = desk.do(add_away, period=WholeDays(FRIDAY, FRIDAY), note="Choir", rule=EVERY_FRIDAY)
    dialog = opened(context, window, away_id, FRIDAY + WEEK)
    assert dialog.scope.currentText() == "Only Fri 4 Dec 2026"
    assert not dialog.fields.repeat.isVisible()
    dialog.fields.first.set_day(FRIDAY + WEEK + timedelta(days=1))
    dialog.fields.last.set_day(FRIDAY + WEEK + timedelta(days=1))
    dialog.confirm()
    assert days(desk) == [FRIDAY, FRIDAY + WEEK + timedelta(days=1), FRIDAY + 2 * WEEK]
    opened(context, window, away_id, FRIDAY + 2 * WEEK).drop.click()
    assert days(desk) == [FRIDAY, FRIDAY + WEEK + timedelta(days=1)]


def test_every_time_is_changed_at_once(context: Context, window: QWidget, desk: Desk) -> None:
    away_id = desk.do(add_away, period=WholeDays(FRIDAY, FRIDAY), note="Choir", rule=EVERY_FRIDAY)
    dialog = opened(context, window, away_id, FRIDAY + WEEK)
    dialog.scope.setCurrentIndex(1)
    assert dialog.fields.first.day() == FRIDAY
    assert dialog.fields.repeat.currentText() == "Every Friday"
    dialog.fields.note.setText("Orchestra")
    dialog.confirm()
    assert desk.look(queries.book).aways == (Away(away_id, WholeDays(FRIDAY, FRIDAY), "Orchestra", EVERY_FRIDAY),)
    opened(context, window, away_id).drop.click()
    assert desk.look(queries.book).aways == ()


def test_a_rule_from_elsewhere_stays_as_it_is(context: Context, window: QWidget, desk: Desk) -> None:
    rule = "FREQ=WEEKLY;INTERVAL=3;BYDAY=FR;UNTIL=20271126"
    away_id = desk.do(add_away, period=WholeDays(FRIDAY, FRIDAY), rule=rule)
    dialog = opened(context, window, away_id)
    assert dialog.fields.repeat.currentText() == "By a rule of its own"
    dialog.fields.note.setText("Choir")
    dialog.confirm()
    assert desk.look(queries.book).aways[0].rule == rule


def test_it_says_which_promises_every_time_of_it_breaks(
    context: Context, window: QWidget, desk: Desk, take: Take
) -> None:
    take("Logo", 24, paris(30, 18))
    dialog = opened(context, window, first=date(2026, 11, 23))
    dialog.fields.set_period(Hours(paris(24, 9), paris(24, 10)))
    assert "Logo" not in dialog.cost.text()
    dialog.fields.set_period(WholeDays(date(2026, 11, 16), date(2026, 11, 16)))
    dialog.fields.repeat.setCurrentIndex(1)
    assert "7\u00a0h" not in dialog.cost.text()  # what is left of this Monday
    dialog.fields.set_period(WholeDays(FRIDAY, FRIDAY))
    dialog.fields.set_period(WholeDays(date(2026, 11, 20), date(2026, 11, 20)))
    assert "7\u00a0h" in dialog.cost.text()


def test_the_month_and_the_list_show_each_time_and_how_often(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(FRIDAY, FRIDAY), note="Choir", rule=EVERY_FRIDAY)
    assert "away: Choir" in calendar.spoken(FRIDAY)
    assert "away: Choir" in calendar.spoken(FRIDAY + WEEK)
    (row,) = calendar.screen.side.aways.rows()
    assert (row.title, row.beneath) == ("Choir", "Fri · Every Friday")


def test_delete_in_the_month_drops_this_time_only(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(FRIDAY, FRIDAY), note="Choir", rule=EVERY_FRIDAY)
    calendar.screen.go_to(FRIDAY + WEEK)
    calendar.press(Qt.Key.Key_Delete)
    assert days(desk) == [FRIDAY, FRIDAY + 2 * WEEK]
    calendar.screen.go_to(FRIDAY)
    calendar.screen.side.aways.setFocus()
    calendar.screen.side.drop.click()
    assert days(desk) == []


def test_enter_on_a_day_opens_this_time_of_it(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(FRIDAY, FRIDAY), note="Choir", rule=EVERY_FRIDAY)
    calendar.screen.go_to(FRIDAY + WEEK)
    calendar.press(Qt.Key.Key_Return)
    assert calendar.dialog().scope.currentText() == "Only Fri 4 Dec 2026"


class TestClosing:
    """Taking no new orders until all is caught up."""

    def test_the_end_is_shown_before_it_is_closed(
        self, context: Context, window: QWidget, desk: Desk, take: Take
    ) -> None:
        take("Logo", 2, paris(24, 18))
        take("Menu", 4, paris(27, 18))
        dialog = open_closing(context, window)
        assert isinstance(dialog, ClosingDialog)
        assert dialog.until.text().startswith("New orders again about tomorrow 11:25 (2 order")
        assert dialog.names.text() == "Logo and Menu"
        QTest.keyClicks(dialog.margin, "2h")
        assert "tomorrow 14:55" in dialog.until.text()
        dialog.confirm()
        closing = desk.look(queries.book).closing
        assert closing is not None
        assert closing.margin == 120

    def test_who_is_caught_up_is_told_so(self, context: Context, window: QWidget) -> None:
        dialog = open_closing(context, window)
        assert isinstance(dialog, ClosingDialog)
        assert dialog.until.text() == "Nothing is waiting to be done: you are caught up."
        assert not dialog.names.isVisible()

    def test_the_chip_says_until_when_and_opens_again(self, context: Context, qtbot: QtBot, take: Take) -> None:
        take("Logo", 9, paris(27, 18))
        chip = AvailabilityChip(context)
        qtbot.addWidget(chip)
        context.bridge.do(close_until_caught_up, margin=0)
        assert chip.text() == "Closed until caught up (about tomorrow)"
        names = [action.text() for action in chip.make_menu().actions()]
        assert "Take new orders again" in names
        context.bridge.do(reopen)
        assert chip.text().startswith("Available")
