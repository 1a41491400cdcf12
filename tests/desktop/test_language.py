"""The window's language: our words and Qt's own, switched while it runs."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.actions import Menu, action_specs, menu_title
from app.desktop.language import Language, region_for
from app.desktop.widgets.announce import named
from app.places import TRANSLATIONS

PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """A language to speak; English again afterwards."""
    before = QLocale()
    language = Language(TRANSLATIONS)
    yield language
    language.speak("en")
    QLocale.setDefault(before)


def cancel(qtbot: QtBot) -> str:
    """What stands on a button of Qt's own."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text()


def test_our_words_and_qts_own_follow(language: Language, qtbot: QtBot) -> None:
    language.speak("fr")
    assert QCoreApplication.translate("Action", "Orders") == "Commandes"
    assert cancel(qtbot) == "Annuler"
    assert QLocale().language() is QLocale.Language.French
    language.speak("en")
    assert QCoreApplication.translate("Action", "Orders") == "Orders"
    assert cancel(qtbot) == "Cancel"


def test_both_languages_count(language: Language) -> None:
    counted = {}
    for name in ("fr", "en"):
        language.speak(name)
        say = language.speech(PARIS).translate
        counted[name] = [say("Orders", "%n open order(s)", "", number).replace("\u00a0", " ") for number in (0, 1, 2)]
    assert counted["fr"] == ["0 commande en cours", "1 commande en cours", "2 commandes en cours"]
    assert counted["en"] == ["0 open orders", "1 open order", "2 open orders"]


def test_a_screen_reader_hears_a_name_and_its_value_as_each_language_writes_them(language: Language) -> None:
    language.speak("fr")
    assert named("Prix", "90 €") == "Prix\u00a0: 90 €"
    language.speak("en")
    assert named("Price", "€90") == "Price: €90"


def test_what_nobody_translated_stands_for_itself(language: Language) -> None:
    language.speak("fr")
    assert QCoreApplication.translate("Nowhere", "Nothing of the kind") == "Nothing of the kind"


def test_a_widget_hears_of_the_change(language: Language, qtbot: QtBot) -> None:
    heard: list[str] = []

    class Listening(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            super().changeEvent(event)
            heard.append(QCoreApplication.translate("Action", "Orders"))

    widget = Listening()
    qtbot.addWidget(widget)
    language.speak("fr")
    QCoreApplication.processEvents()
    assert "Commandes" in heard


@pytest.mark.parametrize("name", ["en", "fr"])
def test_each_menu_has_a_letter_of_its_own(language: Language, name: str) -> None:
    language.speak(name)
    letters = [menu_title(menu).split("&")[1][0].casefold() for menu in Menu]
    assert len(set(letters)) == len(letters)


def test_keys_are_called_as_on_this_keyboard(language: Language) -> None:
    language.speak("fr")
    keys = {spec.key: spec.first_key for spec in action_specs()}
    assert (keys["edit_order"], keys["pause"], keys["undo"], keys["reopen"]) == ("Retour", "Maj+P", "Ctrl+Z", "")


@pytest.mark.parametrize(("language", "system", "region"), [("en", "en_US", "en_US"), ("en", "fr_FR", "en_GB")])
def test_english_is_written_as_here_where_english_is_spoken_and_as_in_europe_elsewhere(
    language: str, system: str, region: str
) -> None:
    assert region_for(language, QLocale(system)).name() == region
