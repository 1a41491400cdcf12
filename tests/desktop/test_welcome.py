"""The first minutes with Carnet: a few answers, then sample orders or one's own."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea
from pytestqt.qtbot import QtBot

from app.desktop.app import Window
from app.desktop.shell import Shell
from app.desktop.welcome import Welcome
from app.domain.availability import HoursRange, day_span
from app.storage import queries
from tests.conftest import MONDAY, ZONE
from tests.desktop.carnet import close_window, make_window, show_window, titles
from tests.open_window import make_book

SATURDAY, SUNDAY = 5, 6
CHRISTMAS, FREEDOM_DAY = date(2026, 12, 25), date(2027, 4, 25)
IN_PARIS = """
import os, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.desktop.carnet import make_window
application = QApplication([])
window = make_window(application, Path(sys.argv[1]))
window.frame.show()
while not hasattr(window, "welcome") or not window.welcome.isVisible():
    QTest.qWait(10)
window.frame.activateWindow()
page = window.welcome
page.zone.set_text("Europe/Paris")
page.zone.setFocus()
print(page.country.currentText(), "holidays" in sys.modules)
page.country.setFocus()
print(page.country.currentText(), "holidays" in sys.modules, page.country.count() > 200)
sys.stdout.flush()
os._exit(0)
"""


@pytest.fixture
def first_time(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """Carnet opened for the first time."""
    window = make_window(qapp, tmp_path)
    show_window(window, qtbot)
    yield window
    close_window(window)


def begun(window: Window, qtbot: QtBot) -> None:
    """Waits for what comes after the questions."""
    qtbot.waitUntil(lambda: isinstance(shell := window.frame.centralWidget(), Shell) and shell.isVisible())


def write_over(box: QComboBox, text: str) -> None:
    """Types a text in the place of what stands there."""
    box.setFocus()
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    line.insert(text)  # not every keyboard has every letter


def speak(window: Window, qtbot: QtBot, language: str) -> Welcome:
    """Switches the language; the page in it."""
    before = window.welcome
    window.speak(language)
    qtbot.waitUntil(lambda: window.welcome is not before)
    return window.welcome


def test_a_new_book_asks_first(first_time: Window) -> None:
    assert isinstance(first_time.frame.centralWidget(), Welcome)
    assert first_time.welcome.grid.total.text() == "35\u00a0h a week"


def test_the_answers_are_kept_in_one_step(first_time: Window, qtbot: QtBot) -> None:
    page, bridge = first_time.welcome, first_time.context.bridge
    page.zone.set_text("Europe/Lisbon")
    page.currency.set_text("GBP")
    page.rules.set_value("malt")
    page.country.choose("PT")
    page.grid.edits[SATURDAY].setText("9-12")
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    begun(first_time, qtbot)
    settings = bridge.book().settings
    assert (settings.zone, settings.currency, settings.rules) == (ZoneInfo("Europe/Lisbon"), "GBP", "malt")
    assert settings.welcomed
    assert settings.holidays == "PT"
    assert FREEDOM_DAY in {its.day for its in bridge.book().holidays}
    assert HoursRange(SATURDAY, 540, 720) in bridge.book().hours
    assert titles(first_time) == []
    assert not first_time.shell.sample_note.isVisible()
    first_time.shell.run("undo")
    assert not bridge.book().settings.welcomed
    assert len(bridge.book().hours) == 10
    assert bridge.book().holidays == ()
    assert bridge.desk.steps().undo is None
    first_time.shell.run("redo")
    assert bridge.book().settings.rules == "malt"
    assert bridge.book().settings.holidays == "PT"


def test_the_country_is_proposed_from_the_zone_until_one_is_chosen(first_time: Window, qtbot: QtBot) -> None:
    page, bridge = first_time.welcome, first_time.context.bridge
    page.zone.set_text("Lisbon")
    assert page.country.currentText() == "Portugal"
    page.zone.set_text("Paris")
    assert page.country.currentText() == "France"
    page.zone.set_text("Atlantis")
    assert page.country.currentText() == "France"
    write_over(page.country, "italia – italy")
    page.zone.set_text("Paris")
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    begun(first_time, qtbot)
    assert bridge.book().settings.holidays == "IT"


def test_the_plan_leaves_christmas_day_free(first_time: Window, qtbot: QtBot) -> None:
    page, bridge = first_time.welcome, first_time.context.bridge
    page.zone.set_text("Europe/Paris")
    page.look_around.click()
    begun(first_time, qtbot)
    book = bridge.book()
    assert book.settings.holidays == "FR"
    assert book.work_time(MONDAY).minutes(*day_span(CHRISTMAS, ZONE)) == 0


@pytest.mark.parametrize("nothing", ["None", ""])
def test_no_public_holidays_is_an_answer(first_time: Window, qtbot: QtBot, nothing: str) -> None:
    page = first_time.welcome
    page.zone.set_text("Europe/Paris")
    write_over(page.country, nothing)
    page.zone.set_text("Lisbon")
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    begun(first_time, qtbot)
    assert first_time.context.bridge.book().settings.holidays == ""
    assert first_time.context.bridge.book().holidays == ()


def test_holidays_are_not_looked_up_before_one_goes_there(tmp_path: Path) -> None:
    root = str(Path(__file__).parents[2])
    ended = subprocess.run(
        [sys.executable, "-c", IN_PARIS, str(tmp_path)],
        env={"PYTHONPATH": root, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.splitlines() == ["France False", "France True True"]


def test_sample_orders_come_in_the_same_step_and_go_in_one_click(first_time: Window, qtbot: QtBot) -> None:
    first_time.welcome.look_around.click()
    begun(first_time, qtbot)
    shell, bridge = first_time.shell, first_time.context.bridge
    assert "Logo" in titles(first_time)
    assert shell.sample_note.isVisible()
    shell.sample_note.remove.click()
    assert titles(first_time) == []
    assert not shell.sample_note.isVisible()
    assert bridge.look(lambda session, _: queries.clients(session)) == ()
    shell.run("undo")
    assert shell.sample_note.isVisible()
    shell.run("undo")
    assert titles(first_time) == []
    assert bridge.desk.steps().undo is None


def test_the_language_changes_at_once_and_what_was_typed_stays(first_time: Window, qtbot: QtBot) -> None:
    before = first_time.welcome
    before.grid.edits[SUNDAY].setText("10-11")
    before.zone.set_text("Atlantis")
    write_over(before.country, "Deutschland – Germany")
    before.language.set_value("fr")
    before.language.activated.emit(1)
    qtbot.waitUntil(lambda: first_time.welcome is not before)
    after = first_time.welcome
    assert first_time.language.current == "fr"
    assert after.language.value() == "fr"
    assert after.grid.edits[SUNDAY].ranges() == ((600, 660),)
    assert after.zone.text() == "Atlantis"
    assert after.country.currentText() == "Deutschland – Germany"
    assert after.country.accessibleName() == "Jours fériés"
    after.zone.set_text("Europe/Lisbon")
    assert after.country.country() == "DE"
    assert first_time.preferences.read().language == "fr"


def test_none_and_what_is_no_country_stay_when_the_language_changes(first_time: Window, qtbot: QtBot) -> None:
    write_over(first_time.welcome.country, "None")
    page = speak(first_time, qtbot, "fr")
    assert page.country.currentText() == "Aucun"
    page.zone.set_text("Europe/Paris")
    assert page.country.country() == ""
    write_over(page.country, "Atlantis")
    page = speak(first_time, qtbot, "en")
    assert page.country.currentText() == "Atlantis"
    page.begin(sample=False)
    assert page.form.row("country").message.text.startswith("There are no holidays known for “Atlantis”")
    assert not first_time.context.bridge.book().settings.welcomed


def test_a_proposal_follows_the_zone_in_the_other_language_too(first_time: Window, qtbot: QtBot) -> None:
    first_time.welcome.zone.set_text("Europe/Paris")
    page = speak(first_time, qtbot, "fr")
    assert page.country.currentText() == "France"
    page.zone.set_text("Europe/Berlin")
    assert page.country.currentText() == "Deutschland – Germany"
    page.zone.set_text("Europe/Paris")
    assert page.country.country() == "FR"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_is_seen_whole_in_a_small_window(first_time: Window, qtbot: QtBot, language: str) -> None:
    page = speak(first_time, qtbot, language)
    qtbot.waitUntil(page.isVisible)
    first_time.frame.resize(1024, 640)
    (scroll,) = page.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: scroll.size() == first_time.frame.size())
    QApplication.processEvents()  # what was asked to be laid out anew is
    assert scroll.verticalScrollBar().maximum() == 0
    assert scroll.horizontalScrollBar().maximum() == 0


def test_what_means_nothing_is_refused_beside_its_field(first_time: Window) -> None:
    page = first_time.welcome
    page.zone.set_text("Atlantis")
    page.begin(sample=False)
    assert page.form.row("zone").message.text == "No time zone is called “Atlantis”."
    page.zone.set_text("UTC")
    page.grid.edits[SUNDAY].setText("9-12, 11-13")
    page.begin(sample=True)
    assert page.grid.messages[SUNDAY].text == "Sunday: two ranges overlap."
    assert not first_time.context.bridge.book().settings.welcomed
    page.grid.edits[SUNDAY].setText("midi")
    page.begin(sample=True)
    assert page.grid.messages[SUNDAY].text.startswith("Not hours of a day")


def test_it_can_be_answered_by_keyboard_alone(first_time: Window, qtbot: QtBot) -> None:
    page = first_time.welcome
    first_time.frame.activateWindow()
    qtbot.waitUntil(page.language.hasFocus)
    for before, after in pairwise((page.language, page.zone, page.country, page.rules, page.currency)):
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert after.hasFocus()
    QTest.keyClick(page.currency, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    begun(first_time, qtbot)


def test_who_has_answered_is_not_asked_again(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    make_book(tmp_path / "book.carnet")
    window = make_window(qapp, tmp_path)
    show_window(window, qtbot)
    assert isinstance(window.frame.centralWidget(), Shell)
    close_window(window)
