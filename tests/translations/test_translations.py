"""The check of the translations finds what it is there to find: on a small tree made for it."""

from pathlib import Path

import pytest

from tests.translations.__main__ import main
from tests.translations.code import Code, Text, read_code
from tests.translations.linguist import Entry, read_file, write_file

CODE = """
from PySide6.QtCore import QCoreApplication


def words(speech: Speech, n: int) -> str:
    say, other = speech.translate, n
    say("Shop", "Open the {book}…")
    QCoreApplication.translate("Menu", "&Book")
    return say("Shop", "%n order(s)", "", n)
"""
OPEN, MENU, COUNT = Text("Shop", "Open the {book}…"), Text("Menu", "&Book"), Text("Shop", "%n order(s)", "", True)
GOOD = {OPEN: "Ouvrir le {book}…", MENU: "&Carnet"}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A program of three texts, all translated."""
    (tmp_path / "app").mkdir()
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    write_code(tmp_path, CODE)
    write_french(tmp_path, GOOD)
    english = tmp_path / "resources" / "translations" / "carnet_en.ts"
    write_file(english, "en_GB", {COUNT: Entry(("%n order", "%n orders"))})
    return tmp_path


def write_code(tree: Path, code: str) -> None:
    (tree / "app" / "shop.py").write_text(code, encoding="utf-8")


def write_french(tree: Path, words: dict[Text, str], plural: tuple[str, ...] = ("%n commande", "%n commandes")) -> None:
    entries = {text: Entry((said,)) for text, said in words.items()}
    write_file(french(tree), "fr_FR", {**entries, COUNT: Entry(plural)})


def french(tree: Path) -> Path:
    return tree / "resources" / "translations" / "carnet_fr.ts"


def complaint(tree: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The one thing that the check finds."""
    assert main([], tree) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1, lines
    return lines[0]


def test_what_is_in_order_passes(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], tree) == 0
    assert capsys.readouterr().out == "3 texts, all translated.\n"


def test_texts_are_found_behind_every_name_for_translate(tree: Path) -> None:
    assert read_code(tree / "app") == Code({OPEN: "app/shop.py:7", MENU: "app/shop.py:8", COUNT: "app/shop.py:9"}, ())


@pytest.mark.parametrize(
    ("instead", "said"),
    [
        ('say("Shop", f"Open {n}")', "plain literals"),
        ('say("Shop", "Open " + str(n))', "plain literals"),
        ('say("Shop", context="x")', "plain literals"),
        ('say("Shop", "Orders", "", n)', "needs %n"),
        ('say("Shop", "%n order(s)")', "needs %n"),
        ('say("Shop", "  ")', "a context and words"),
        ('say("Shop", "Open { or }")', "wants to be doubled"),
        ('say("Shop", "Open {title")', "wants to be doubled"),
    ],
)
def test_what_nobody_could_translate_is_refused(
    tree: Path, capsys: pytest.CaptureFixture[str], instead: str, said: str
) -> None:
    write_code(tree, CODE + f"    {instead}\n")
    found = complaint(tree, capsys)
    assert found.startswith("app/shop.py:10: ")
    assert said in found


def test_a_new_text_is_missed_and_update_puts_it_in_unfinished(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_code(tree, CODE + '    say("Shop", "Close")\n')
    assert "Shop “Close” is missing (app/shop.py:10): run" in complaint(tree, capsys)
    assert main(["--update"], tree) == 1
    assert "Shop “Close” is unfinished" in capsys.readouterr().out
    assert read_file(french(tree))[OPEN] == Entry(("Ouvrir le {book}…",)), "what was translated stays"


def test_a_reworded_text_begins_with_its_former_translation(tree: Path) -> None:
    write_code(tree, CODE.replace("Open the {book}…", "Open a {book}…"))
    main(["--update"], tree)
    found = read_file(french(tree))
    assert found[Text("Shop", "Open a {book}…")] == Entry(("Ouvrir le {book}…",), finished=False)
    assert OPEN not in found


def test_a_text_that_is_not_said_any_more_is_found(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_code(tree, CODE.replace('    say("Shop", "Open the {book}…")\n', ""))
    assert "is not said any more" in complaint(tree, capsys)


@pytest.mark.parametrize(
    ("text", "translation", "said"),
    [
        (OPEN, "Ouvrir le carnet…", "must hold {book}"),
        (OPEN, "Ouvrir le {book} {titre}…", "must hold {book}"),
        (OPEN, "Ouvrir le {book}", "must end as the English does"),
        (OPEN, "Ouvrir l'autre {book}…", "straight apostrophe"),
        (OPEN, "Ouvrir « {book}\u00a0»…", "« wants a no-break space"),
        (OPEN, "Ouvrir «\u00a0{book} »…", "» wants a no-break space"),
        (OPEN, "Ouvrir “{book}”…", "English quotation mark"),
        (OPEN, "Ouvrir : {book}…", "no-break space before"),
        (OPEN, "Ouvrir! {book}…", "no-break space before"),
        (OPEN, "Ouvrir en 48 h {book}…", "a unit wants"),
        (OPEN, "Ouvrir  {book}…", "two spaces"),
        (MENU, "Carnet", "put & before the letter"),
    ],
)
def test_french_that_is_wrong_is_found(
    tree: Path, capsys: pytest.CaptureFixture[str], text: Text, translation: str, said: str
) -> None:
    write_french(tree, {**GOOD, text: translation})
    assert said in complaint(tree, capsys)


def test_three_points_are_no_ellipsis(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_french(tree, {**GOOD, OPEN: "Ouvrir... {book}…"})
    assert "three points" in complaint(tree, capsys)


def test_both_forms_of_a_plural_must_be_there(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_french(tree, GOOD, ("%n commande",))
    assert "two forms are needed" in complaint(tree, capsys)


def test_one_letter_may_not_open_two_menus(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_code(tree, CODE + '    say("Menu", "&Help")\n')
    write_french(tree, {**GOOD, Text("Menu", "&Help"): "Se&cours"})
    assert "Alt+c already means Menu “&Book”" in complaint(tree, capsys)


def test_a_file_comes_back_from_disk_as_it_was(tmp_path: Path) -> None:
    written = {
        Text("A", 'Say "it" & <go>\nnow', "the note"): Entry(("Dis-le «\u00a0ici\u00a0»\nlà",), True, "a remark"),
        Text("A", "%n", "", True): Entry(("%n", ""), finished=False),
        Text("B", " d"): Entry((" j",)),
    }
    write_file(tmp_path / "a.ts", "fr_FR", written)
    assert read_file(tmp_path / "a.ts") == written
