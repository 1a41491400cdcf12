"""The words of a language, read from its file: singular, plural, and what stands for itself."""

from pathlib import Path

import pytest

from app.places import TRANSLATIONS
from app.wording.translations import read_translations

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Speech</name>
    <message>
        <source>May</source>
        <comment>in full</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>May</source>
        <comment>perhaps</comment>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n late order(s)</source>
        <translation>
            <numerusform>%n commande en retard</numerusform>
            <numerusform>%n commandes en retard</numerusform>
        </translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a small French file."""
    (tmp_path / "carnet_fr.ts").write_text(FILE, encoding="utf-8")
    return tmp_path


def test_a_note_tells_two_meanings_apart(folder: Path) -> None:
    say = read_translations(folder, "fr")
    assert say("Speech", "May", "in full") == "mai"
    assert say("Speech", "May", "perhaps") == "peut-être"


@pytest.mark.parametrize(
    ("context", "text", "note"), [("Speech", "Later", ""), ("Speech", "May", ""), ("X", "May", "")]
)
def test_what_is_not_translated_stands_for_itself(folder: Path, context: str, text: str, note: str) -> None:
    assert read_translations(folder, "fr")(context, text, note) == text


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0 commande en retard"), (1, "1 commande en retard"), (2, "2 commandes en retard")],
)
def test_french_counts_nothing_like_one(folder: Path, number: int, said: str) -> None:
    assert read_translations(folder, "fr")("Speech", "%n late order(s)", "", number) == said


@pytest.mark.parametrize(("number", "said"), [(0, "0 orders"), (1, "1 order"), (2, "2 orders"), (1234, "1234 orders")])
def test_english_counts_nothing_like_several(number: int, said: str) -> None:
    assert read_translations(TRANSLATIONS, "en")("Verdict", "%n order(s)", "", number) == said


def test_without_a_file_the_code_speaks(tmp_path: Path) -> None:
    say = read_translations(tmp_path, "fr")
    assert say("Speech", "Monday") == "Monday"
    assert say("Speech", "%n late order(s)", "", 3) == "3 late order(s)"
