"""The command line from end to end: what each command prints, what it refuses in a sentence, what it leaves alone."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli
from app.places import RESOURCES

ORDERS = RESOURCES / "sample" / "orders.csv"

Carnet = Callable[..., tuple[int, str, str]]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Where the book would be."""
    return tmp_path / "book.carnet"


@pytest.fixture
def carnet(book: Path, capsys: pytest.CaptureFixture[str]) -> Carnet:
    """Runs `carnet` on a book of its own, on 23 November 2026; its exit status and what it said."""

    def run(*arguments: str, language: str = "en") -> tuple[int, str, str]:
        common = ["--store", str(book), "--now", "2026-11-23T09:00", "--lang", language]
        status = cli.run([*arguments, *common], lambda _: 99, lambda *_: None)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_without_a_command_the_window_opens(carnet: Carnet) -> None:
    assert carnet() == (99, "", "")


@pytest.mark.parametrize("command", ["today", "check"])
def test_where_there_is_no_book_none_is_made(carnet: Carnet, book: Path, command: str) -> None:
    status, out, err = carnet(command)
    assert (status, out) == (2, "")
    assert err.startswith("There is no book at ")
    assert not book.exists()


@pytest.mark.parametrize("content", [None, b"", b"{", b"carnet\n1\n"])
def test_what_could_not_be_imported_leaves_no_book_behind(
    carnet: Carnet, book: Path, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "file.json"
    if content is not None:
        file.write_bytes(content)
    status, out, err = carnet("import", str(file))
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert not book.exists()


def test_a_file_refused_later_leaves_the_book_as_it_was(carnet: Carnet, book: Path, tmp_path: Path) -> None:
    carnet("import", str(ORDERS))
    before = book.read_bytes()
    status, _, err = carnet("import", str(tmp_path / "nowhere.csv"))
    assert (status, err.count("\n")) == (2, 1)
    assert book.read_bytes() == before


def test_past_orders_come_in_once_and_show_the_morning_of_a_day(carnet: Carnet) -> None:
    status, out, err = carnet("import", str(ORDERS), "--as-of", "2026-11-23")
    assert (status, err) == (0, "")
    assert "orders added." in out
    _, again, _ = carnet("import", str(ORDERS), "--as-of", "2026-11-23")
    assert "0 orders added." in again
    status, text, _ = carnet("today")
    assert status == 0
    assert text.splitlines()[0].endswith(".")
    status, french, _ = carnet("today", language="fr")
    assert status == 0
    assert french != text
    told = json.loads(carnet("today", "--json")[1])
    assert [order["client"] for order in told["orders"]] == ["Café des Halles", "Léa", "Atelier Nord"]
    assert carnet("check")[1].endswith("everything in it is as it must be.\n")


def test_a_book_goes_out_and_comes_in_without_loss(carnet: Carnet, book: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    carnet("import", str(ORDERS))
    assert carnet("export", str(first))[0] == 0
    status, _, err = carnet("export", str(first))
    assert status == 2
    assert "there" in err
    book.unlink()
    assert carnet("import", str(first))[0] == 0
    carnet("export", str(second))
    assert second.read_bytes() == first.read_bytes()


def test_what_is_no_book_is_left_as_it_is(carnet: Carnet, book: Path) -> None:
    book.write_bytes(b"my shopping list")
    status, _, err = carnet("today")
    assert status == 2
    assert "not a Carnet book" in err
    assert book.read_bytes() == b"my shopping list"


def test_a_title_neither_steers_the_terminal_nor_turns_its_line_round(carnet: Carnet, tmp_path: Path) -> None:
    evil = tmp_path / "evil.csv"
    evil.write_text("client,service,ordered\nbob,a\x1b]0;b\x07\u202ec,2026-11-20\n", encoding="utf-8")
    assert carnet("import", str(evil))[0] == 0
    status, out, _ = carnet("today")
    assert status == 0
    assert "bob" in out
    assert not {"\x1b", "\x07", "\u202e"} & set(out)


@pytest.mark.parametrize(
    ("typed", "english", "french"),
    [
        (("blah",), "COMMAND can’t be “blah”, only one of today, import", "COMMANDE ne peut pas être « blah »"),
        (("import",), "missing: FILE", "il manque FICHIER"),
        (("today", "--json=x"), "--json takes no value, but has “x”", "--json ne prend pas de valeur"),
        (("import", "f", "--day-first", "--month-first"), "exclude each other", "--day-first s’excluent"),
        (("today", "--now"), "--now wants a value", "--now attend une valeur"),
        (("today", "--nope"), "unknown: --nope", "inconnu : --nope"),
        (("today", "--map", "{x}"), "unknown: --map {x}", "inconnu : --map {x}"),
    ],
)
def test_what_was_mistyped_is_said_in_the_language_spoken(
    capsys: pytest.CaptureFixture[str], typed: tuple[str, ...], english: str, french: str
) -> None:
    for language, words in (("en", english), ("fr", french)):
        assert cli.run(["--lang", language, *typed], lambda _: 99, lambda *_: None) == 2
        assert words in capsys.readouterr().err.replace("\u00a0", " ").replace("\u202f", " ")


def test_where_no_column_is_known_none_is_listed(carnet: Carnet, tmp_path: Path) -> None:
    file = tmp_path / "strange.csv"
    file.write_text("A;B\n1;2\n")
    _, out, _ = carnet("import", str(file))
    assert "Columns" not in out
    assert "Not recognised: A · B" in out
