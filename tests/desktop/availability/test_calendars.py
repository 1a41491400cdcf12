"""Other calendars: read from files, ticked, followed when they change."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.app import Window
from app.desktop.availability.calendars_dialog import CalendarsDialog, open_calendars
from app.desktop.availability.following import Following
from app.desktop.jobs import Jobs
from app.desktop.screen import Context
from app.domain.availability import WholeDays
from app.domain.busy import Busy, CalendarRead
from app.storage import queries
from app.usecases.busy import import_calendar
from tests.desktop.availability.test_calendar import Calendar
from tests.desktop.conftest import paris
from tests.exchange.test_ics import calendar as calendar_file
from tests.exchange.test_ics import event

DENTIST = event("DTSTART:20261124T130000Z", "DTEND:20261124T140000Z", uid="1", title="Dentist")
EVIL = event("DTSTART:20261124T130000Z", "RRULE:FREQ=SECONDLY", uid="2", title="<b>Evil</b>")


def at_once(job: Callable[[], None]) -> None:
    """Runs a job without a thread."""
    job()


@pytest.fixture
def jobs() -> Jobs:
    return Jobs(at_once)


@pytest.fixture
def dialog(context: Context, window: QWidget, jobs: Jobs) -> CalendarsDialog:
    dialog = open_calendars(context, window, jobs)
    assert isinstance(dialog, CalendarsDialog)
    return dialog


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "family.ics"
    path.write_bytes(calendar_file("X-WR-CALNAME:Family", DENTIST, EVIL))
    return path


def test_a_file_is_read_and_what_was_left_out_is_named(
    dialog: CalendarsDialog, file: Path, desk: Desk, qtbot: QtBot
) -> None:
    assert dialog.empty.isVisible()
    dialog.read(file, watched=False)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert "<b>Evil</b>: it repeats in a way that is not taken (FREQ=SECONDLY)" in dialog.outcome.text()
    assert dialog.outcome.textFormat() is Qt.TextFormat.PlainText
    (calendar,) = desk.look(queries.book).calendars
    assert (calendar.name, calendar.path, calendar.blocks) == ("Family", "", True)
    assert dialog.list.item(0).text().startswith("Family – 1 event")


def test_the_tick_says_whether_it_takes_time(dialog: CalendarsDialog, file: Path, desk: Desk, qtbot: QtBot) -> None:
    dialog.read(file, watched=False)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not desk.look(queries.book).calendars[0].blocks


def test_it_is_removed(dialog: CalendarsDialog, file: Path, desk: Desk, qtbot: QtBot) -> None:
    dialog.read(file, watched=False)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert not dialog.remove.isEnabled()
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    assert desk.look(queries.book).calendars == ()
    assert dialog.empty.isVisible()


def test_what_is_no_calendar_is_refused_in_a_sentence(dialog: CalendarsDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "photo.ics"
    path.write_bytes(b"\xff\xd8\xff")
    dialog.read(path, watched=False)
    qtbot.waitUntil(lambda: dialog.outcome.text().startswith("That is no calendar file"))
    assert dialog.list.count() == 0


def test_a_followed_file_is_read_again_when_it_changes(
    context: Context, window: QWidget, jobs: Jobs, dialog: CalendarsDialog, file: Path, desk: Desk, qtbot: QtBot
) -> None:
    following = Following(context, jobs, window)
    dialog.read(file, watched=True)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert f"follows {file}" in dialog.list.item(0).text()
    new = file.with_suffix(".new")
    new.write_bytes(calendar_file(DENTIST, event("DTSTART;VALUE=DATE:20261125", uid="3", title="Fair")))
    new.replace(file)  # as programs write that want to lose nothing
    qtbot.waitUntil(lambda: len(desk.look(queries.book).calendars[0].events) == 2, timeout=10_000)
    file.unlink()
    following.read_changed()
    assert len(desk.look(queries.book).calendars[0].events) == 2


def test_a_file_that_changed_while_carnet_was_closed_is_read_at_its_start(
    context: Context, window: QWidget, jobs: Jobs, file: Path, desk: Desk, qtbot: QtBot
) -> None:
    desk.do(import_calendar, read=CalendarRead("", ()), name="Family", path=str(file))
    later = paris(23, 20).timestamp()
    os.utime(file, (later, later))
    Following(context, jobs, window)
    qtbot.waitUntil(lambda: len(desk.look(queries.book).calendars[0].events) == 1, timeout=10_000)


def test_the_window_follows_the_files_of_its_book(carnet: Window, file: Path, qtbot: QtBot) -> None:
    carnet.context.bridge.do(import_calendar, read=CalendarRead("", ()), name="Family", path=str(file))
    later = paris(23, 20).timestamp()
    os.utime(file, (later, later))
    qtbot.waitUntil(lambda: len(carnet.context.bridge.book().calendars[0].events) == 1, timeout=20_000)


def test_the_month_shows_its_events(context: Context, qtbot: QtBot, desk: Desk) -> None:
    fair = Busy("1", "Fair", WholeDays(date(2026, 11, 25), date(2026, 11, 26)))
    desk.do(import_calendar, read=CalendarRead("", (fair,)), name="Family")
    calendar = Calendar(context, qtbot)
    assert "; Fair;" in calendar.spoken(date(2026, 11, 25))
    calendar.screen.go_to(date(2026, 11, 26))
    assert calendar.screen.side.events.text() == "Fair"
    calendar.screen.side.edit_calendars.click()
    assert calendar.asked == [("calendars", ())]


def test_what_is_planned_goes_out_as_a_calendar(carnet: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "carnet.ics"
    carnet.shell.files.write_calendar(path)
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    qtbot.waitUntil(lambda: str(path) in carnet.shell.notices.text)


def test_the_import_of_the_menu_takes_a_calendar_too(carnet: Window, qtbot: QtBot, file: Path) -> None:
    carnet.shell.files.read(file)
    qtbot.waitUntil(lambda: len(carnet.context.bridge.book().calendars) == 1, timeout=10_000)
    (shown,) = carnet.frame.findChildren(CalendarsDialog)
    assert shown.list.item(0).text().startswith("Family")
