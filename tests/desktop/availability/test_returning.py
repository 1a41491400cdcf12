"""An absence that is over, and a computer that has travelled, are said once."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.availability.returning import Returning
from app.desktop.preferences import PreferencesFile
from app.desktop.screen import Context
from app.domain.availability import Hours, WholeDays
from app.usecases.availability import add_away
from tests.desktop.availability.test_calendar import Calendar, calendar
from tests.desktop.conftest import paris

__all__ = ["calendar"]


class Window:
    """What one window after another says, of one computer."""

    def __init__(self, context: Context, folder: Path) -> None:
        self._context = context
        self._preferences = PreferencesFile(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        self.zone = "Europe/Paris"
        self.said: list[str] = []
        self.open()

    def open(self) -> None:
        """Opens it anew."""
        self._owner = QObject()
        self._returning = Returning(
            self._context,
            self._preferences,
            lambda text, _news: self.said.append(text),
            self._owner,
            zone=lambda: self.zone,
        )
        self._returning.look()

    def tick(self) -> None:
        """A minute begins."""
        self._returning.look()


@pytest.fixture
def window_(context: Context, tmp_path: Path) -> Window:
    return Window(context, tmp_path)


def test_an_absence_that_is_over_is_said_once_while_the_window_is_open(
    window_: Window, desk: Desk, clock: StoppedClock
) -> None:
    desk.do(add_away, period=Hours(paris(23, 13), paris(23, 14, 30)), note="Dentist")
    window_.tick()
    assert window_.said == []
    clock.instant = paris(23, 14, 30)
    window_.tick()
    assert window_.said == ["Back since today 14:30: Dentist."]
    clock.go(timedelta(minutes=1))
    window_.tick()
    window_.open()
    assert len(window_.said) == 1


def test_what_was_over_while_it_was_closed_is_said_when_it_opens(
    window_: Window, desk: Desk, clock: StoppedClock
) -> None:
    desk.do(add_away, period=WholeDays(date(2026, 11, 24), date(2026, 11, 25)))
    clock.instant = paris(26, 10)
    window_.open()
    window_.open()
    assert window_.said == ["Back since today 09:00."]


def test_what_another_absence_goes_on_from_is_not_over(window_: Window, desk: Desk, clock: StoppedClock) -> None:
    desk.do(add_away, period=WholeDays(date(2026, 11, 24), date(2026, 11, 24)), note="One")
    desk.do(add_away, period=WholeDays(date(2026, 11, 25), date(2026, 11, 27)), note="Two")
    clock.instant = paris(25, 10)
    window_.tick()
    assert window_.said == []
    clock.instant = paris(30, 10)
    window_.tick()
    assert window_.said == ["Back since today 09:00: Two."]


def test_a_computer_that_travels_keeps_the_hours_and_says_so_once(window_: Window, clock: StoppedClock) -> None:
    window_.zone = "America/New_York"
    window_.tick()
    window_.tick()
    window_.open()
    assert window_.said == [
        "This computer goes by the time of America/New York now. Your hours stay in Europe/Paris: see the settings."
    ]
    window_.zone = "Europe/Paris"
    window_.tick()
    assert len(window_.said) == 1


def test_the_day_keeps_it_in_its_history(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(date(2026, 11, 19), date(2026, 11, 22)), note="Fair")
    assert calendar.screen.side.returned.text() == "Back since 09:00: Fair"
    calendar.screen.go_to(date(2026, 11, 24))
    assert not calendar.screen.side.returned.isVisible()
