"""The settings: what this window looks like, and what the book is computed with."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.app import Window
from app.desktop.dialogs.settings import SettingsDialog
from app.desktop.widgets.choices import TypedChoiceBox
from app.desktop.widgets.edits import DurationEdit
from app.domain.book import Settings
from app.domain.zones import zone_meant, zone_names
from app.planning import Safety
from tests.desktop.carnet import dialog
from tests.facts import refused


@pytest.fixture
def settings(carnet: Window) -> SettingsDialog:
    """The settings, opened by their key."""
    QTest.keyClick(carnet.shell, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return dialog(carnet, SettingsDialog)


def book(carnet: Window) -> Settings:
    """What the book is computed with now."""
    return carnet.context.bridge.book().settings


def test_they_show_what_holds_now(carnet: Window, settings: SettingsDialog) -> None:
    assert settings.settings() == book(carnet)
    assert settings.safety.buttons[Safety.BALANCED].isChecked()
    assert "48 hours of silence grant an extension." in settings.forms[1].row("rules").message.text


def test_what_is_chosen_is_kept_in_one_step(carnet: Window, settings: SettingsDialog) -> None:
    before = book(carnet)
    settings.zone.set_text("New York")
    settings.currency.set_text("usd")
    settings.day_end.set_minute(0)
    settings.default_effort.setText("1h30")
    settings.extension_margin.setText("15")
    settings.min_sitting.setText("25")
    settings.rules.set_value("malt")
    settings.safety.choose(Safety.CAUTIOUS)
    settings.confirm()
    after = book(carnet)
    assert after.zone == ZoneInfo("America/New_York")
    assert (after.currency, after.day_end, after.default_effort, after.extension_margin) == ("USD", 1440, 90, 15)
    assert (after.rules, after.safety, after.min_sitting) == ("malt", Safety.CAUTIOUS, 25)
    assert carnet.shell.notices.text == "Settings"
    carnet.shell.run("undo")
    assert book(carnet) == before


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("zone", "Atlantis", "No time zone is called “Atlantis”."),
        ("currency", "sous", "No currency is called “SOUS”."),
        ("default_effort", "", "A working time between nothing and 10,000 hours, please."),
        ("default_effort", "soon", "Not a working time: write 3 h, 1 h 30 or 90 min."),
    ],
)
def test_what_means_nothing_is_refused_beside_its_field(
    carnet: Window, settings: SettingsDialog, field: str, text: str, sentence: str
) -> None:
    before = book(carnet)
    line = settings.form.row(field).field
    assert isinstance(line, TypedChoiceBox | DurationEdit)
    line.set_text(text) if isinstance(line, TypedChoiceBox) else line.setText(text)
    settings.confirm()
    assert settings.isVisible()
    assert settings.form.row(field).message.text == sentence
    assert settings.form.row(field).message.refused
    assert book(carnet) == before


def test_saving_without_a_change_is_no_step(carnet: Window, settings: SettingsDialog) -> None:
    settings.confirm()
    assert not settings.isVisible()
    assert carnet.context.bridge.desk.steps().undo is None


def test_language_and_look_change_at_once_and_stay(carnet: Window, settings: SettingsDialog, qtbot: QtBot) -> None:
    before = carnet.shell
    settings.language.set_value("fr")
    settings.theme_box.set_value("dark")
    settings.confirm()
    qtbot.waitUntil(lambda: carnet.shell is not before)
    assert carnet.language.current == "fr"
    assert carnet.theme.tokens.dark
    kept = carnet.preferences.read()
    assert (kept.language, kept.theme) == ("fr", "dark")
    assert carnet.context.bridge.desk.steps().undo is None  # it concerns no book


def test_a_zone_is_found_by_its_city_and_in_any_case() -> None:
    assert zone_meant("europe/paris") == zone_meant("Paris") == ZoneInfo("Europe/Paris")
    assert zone_meant("port au prince") == zone_meant("Port-au-Prince") == ZoneInfo("America/Port-au-Prince")
    assert zone_meant("utc").key == "UTC"
    assert len(zone_names()) > 400


def test_a_zone_that_is_none_is_refused() -> None:
    for text in ("", "Mars/Olympus", "../../etc/passwd"):
        with refused("zone-unknown", "zone"):
            zone_meant(text)
