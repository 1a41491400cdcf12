"""The chip in the top bar."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.availability.chip import AvailabilityChip
from app.desktop.screen import Context
from app.domain.availability import Hours, WholeDays
from app.usecases.availability import add_away, set_hours
from tests.desktop.conftest import NOW, paris


@pytest.fixture
def chip(context: Context, qtbot: QtBot) -> AvailabilityChip:
    """The chip, in sight."""
    chip = AvailabilityChip(context)
    qtbot.addWidget(chip)
    with qtbot.waitActive(chip):
        chip.show()
    return chip


ALWAYS = ["Plan an absence…", "Close until caught up…", "Hours of the day…", "Weekly hours…"]


def entries(chip: AvailabilityChip) -> list[str]:
    """What the menu offers."""
    return [action.text() for action in chip.make_menu().actions() if action.text()]


def test_on_a_working_afternoon(chip: AvailabilityChip) -> None:
    assert chip.text() == "Available · 3\u00a0h\u00a035 left today"
    assert chip.accessibleName() == "Availability: Available · 3\u00a0h\u00a035 left today"
    assert entries(chip) == ["Away for the rest of today", *ALWAYS]


def test_away_with_and_without_a_note(chip: AvailabilityChip, desk: Desk) -> None:
    desk.do(add_away, period=Hours(NOW, NOW + timedelta(hours=1)), note="Dentist")
    assert chip.text() == "Away until 14:55: Dentist"
    assert entries(chip)[:2] == ["Return now", "Away for the rest of today"]
    desk.do(add_away, period=WholeDays(date(2026, 11, 23), date(2026, 11, 29)))
    assert chip.text() == "Away until Mon 30 Nov 09:00"
    assert entries(chip) == ["Return now", *ALWAYS]


def test_it_follows_the_clock(chip: AvailabilityChip, clock: StoppedClock, context: Context) -> None:
    clock.instant = paris(27, 18)
    context.bridge.tick()
    assert chip.text() == "Closed for today, back Mon 09:00"
    clock.instant = paris(28, 11)
    context.bridge.tick()
    assert chip.text() == "Closed today, back Mon 09:00"


def test_without_hours(chip: AvailabilityChip, desk: Desk) -> None:
    desk.do(set_hours, hours=())
    assert chip.text() == "Closed: no working hours"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_a_key_opens_the_menu_and_an_entry_asks(chip: AvailabilityChip, qtbot: QtBot, key: Qt.Key) -> None:
    chip.setFocus()
    with qtbot.waitSignal(chip.asked) as asked:
        QTest.keyClick(chip, key)
        menu = chip.findChild(QMenu)
        assert menu is not None
        assert menu.isVisible()
        menu.actions()[0].trigger()
        menu.close()
    assert asked.args == ["away_rest_of_day"]


def test_a_long_note_does_not_push_the_bar_aside(chip: AvailabilityChip, desk: Desk) -> None:
    width = chip.sizeHint().width()
    desk.do(add_away, period=WholeDays(date(2026, 11, 23), date(2026, 11, 29)), note="<b>x</b> " * 50)
    assert chip.sizeHint().width() < 2 * width
    assert not chip.grab().isNull()
