"""Files in and out of the window: shown before anything is written, one step each, refused in words."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from pytestqt.qtbot import QtBot

from app.desktop.app import Window
from app.desktop.dialogs.import_book import ImportBookDialog
from app.desktop.dialogs.import_orders import ImportOrdersDialog
from app.desktop.jobs import Jobs
from app.domain.refusal import Refusal
from app.exchange.csv_headers import Field
from app.places import RESOURCES
from app.storage import queries
from app.usecases.exporting import book_file
from tests.desktop.carnet import dialog

say = QCoreApplication.translate
Read = Callable[[str], ImportOrdersDialog]
TABLE = "Buyer,Service,Date,Due,Total\nMarie,Logo,{0},{1},120\nLéa,Menu,{0},{1},douze\n"
CLEAR, OPEN = ("15/11/2026", "27/11/2026"), ("05/06/2026", "07/06/2026")


@pytest.fixture
def read(carnet: Window, qtbot: QtBot, tmp_path: Path) -> Read:
    """Has the window read a table of that text, and gives what it shows."""

    def read(text: str) -> ImportOrdersDialog:
        path = tmp_path / "orders.csv"
        path.write_text(text, encoding="utf-8")
        carnet.shell.files.read(path)
        qtbot.waitUntil(lambda: bool(carnet.frame.findChildren(ImportOrdersDialog)))
        return dialog(carnet, ImportOrdersDialog)

    return read


def settled(page: ImportOrdersDialog, qtbot: QtBot) -> None:
    """Waits until the file was read again."""
    qtbot.waitUntil(page.primary.isEnabled)


def count(carnet: Window) -> int:
    """How many orders are in the book, over or not."""
    return len(carnet.context.bridge.look(lambda session, _: queries.orders(session)))


def test_a_table_is_shown_before_it_is_written_and_comes_in_one_step(carnet: Window, read: Read) -> None:
    page = read((RESOURCES / "sample" / "orders.csv").read_text(encoding="utf-8"))
    assert count(carnet) == 0
    expected = len(page.reading.orders)
    assert page.outcome[0].text == say("Import", "%n order(s) will be added.", "", expected)
    assert not page.refused.isVisible()
    page.confirm()
    assert count(carnet) == expected
    assert carnet.shell.notices.text == say("Files", "%n order(s) added", "", expected)
    carnet.shell.run("undo")
    assert count(carnet) == 0


def test_while_a_table_is_added_the_pointer_asks_to_wait(carnet: Window, read: Read) -> None:
    page = read((RESOURCES / "sample" / "orders.csv").read_text(encoding="utf-8"))
    seen: list[QCursor | None] = []
    carnet.context.bridge.changed.connect(lambda _: seen.append(QGuiApplication.overrideCursor()))
    page.confirm()
    assert [cursor is not None and cursor.shape() is Qt.CursorShape.WaitCursor for cursor in seen] == [True]
    assert QGuiApplication.overrideCursor() is None


def test_it_says_how_dates_were_read_and_what_was_left_out(carnet: Window, read: Read) -> None:
    page = read(TABLE.format(*CLEAR))
    assert page.forms[1].row("dates").message.text == "The day comes first. Line 2 can’t be read otherwise."
    assert page.outcome[0].text == say("Import", "%n order(s) will be added.", "", 1)
    assert "Logo · Marie · €120" in page.examples.text()
    assert page.refused.toPlainText() == "Line 3, price: “douze” is no amount."
    page.confirm()
    assert count(carnet) == 1


def test_the_same_file_again_adds_nothing(carnet: Window, read: Read, qtbot: QtBot) -> None:
    first = read(TABLE.format(*CLEAR))
    first.confirm()
    qtbot.waitUntil(lambda: not carnet.frame.findChildren(ImportOrdersDialog))
    again = read(TABLE.format(*CLEAR))
    assert again.outcome[0].text == "Nothing here is new."
    assert again.outcome[1].text == say("Import", "%n order(s) are in the book already.", "", 1)
    again.confirm()
    assert count(carnet) == 1


def test_dates_that_can_be_read_in_two_ways_must_be_told(carnet: Window, read: Read, qtbot: QtBot) -> None:
    page = read(TABLE.format(*OPEN))
    dates = page.forms[1].row("dates").message
    assert dates.text == "Its dates can be read in two ways: day or month first?"
    page.confirm()
    assert page.isVisible()
    assert count(carnet) == 0
    page.dates.set_value(True)
    page.dates.activated.emit(1)
    settled(page, qtbot)
    assert dates.text == "The day comes first."
    assert page.reading.orders[0].ordered.month == 6
    page.confirm()
    assert count(carnet) == 1


def test_a_column_that_was_not_found_is_chosen_by_hand(carnet: Window, read: Read, qtbot: QtBot) -> None:
    page = read(TABLE.format(*CLEAR).replace("Buyer", "Who"))
    assert page.form.row("file").message.text == "No column was recognised for: client."
    page.confirm()
    assert count(carnet) == 0
    page.columns[Field.CLIENT].set_value("Who")
    page.columns[Field.CLIENT].activated.emit(1)
    settled(page, qtbot)
    assert not page.form.row("file").message.refused
    page.columns[Field.REFERENCE].set_value("Service")
    page.columns[Field.REFERENCE].activated.emit(1)
    assert page.columns[Field.SERVICE].value() is None  # a column holds one thing
    settled(page, qtbot)
    assert page.reading.orders[0].reference == "Logo"
    page.confirm()
    assert count(carnet) == 1


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("empty.csv", b"", "That file is empty."),
        ("sheet.csv", b"PK\x03\x04xx", "That is a spreadsheet’s own file: save the sheet as CSV first."),
        ("book.json", b"{\n nonsense", "Line 2 is no JSON."),
    ],
)
def test_what_is_no_table_and_no_book_is_refused_in_words(
    carnet: Window, qtbot: QtBot, tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    (tmp_path / name).write_bytes(data)
    carnet.shell.files.read(tmp_path / name)
    qtbot.waitUntil(lambda: bool(carnet.shell.notices.text == sentence))
    carnet.shell.files.read(tmp_path / "gone.csv")
    qtbot.waitUntil(lambda: "gone.csv can’t be read" in carnet.shell.notices.text)
    assert count(carnet) == 0


def test_a_whole_book_goes_out_and_comes_back_into_an_empty_one(carnet: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path, bridge = tmp_path / "whole.json", carnet.context.bridge
    carnet.shell.run("add_sample")
    carnet.shell.files.write(path)
    qtbot.waitUntil(lambda: carnet.shell.notices.text == f"The book is written to {path}.")
    before = bridge.look(book_file)
    assert path.read_bytes() == before
    carnet.shell.files.read(path)
    qtbot.waitUntil(lambda: bool(carnet.frame.findChildren(ImportBookDialog)))
    page = dialog(carnet, ImportBookDialog)
    page.confirm()
    assert "can only be imported into an empty one" in page.refusal()
    page.reject()
    carnet.shell.run("remove_sample")
    qtbot.waitUntil(lambda: not carnet.frame.findChildren(ImportBookDialog))
    carnet.shell.files.read(path)
    qtbot.waitUntil(lambda: bool(carnet.frame.findChildren(ImportBookDialog)))
    page = dialog(carnet, ImportBookDialog)
    assert page.holds.text().startswith(say("Cli", "%n order(s)", "", len(json.loads(before)["orders"])))
    page.confirm()
    assert bridge.look(book_file) == before
    carnet.shell.run("undo")
    assert count(carnet) == 0


def test_a_file_that_cannot_be_written_says_so(carnet: Window, qtbot: QtBot, tmp_path: Path) -> None:
    carnet.shell.files.write(tmp_path / "nowhere" / "whole.json")
    qtbot.waitUntil(lambda: "can’t be written" in carnet.shell.notices.text)


def test_jobs_run_one_after_the_other_when_they_are_given_room(qtbot: QtBot) -> None:
    waiting: list[Callable[[], None]] = []
    told: list[object] = []
    jobs = Jobs(waiting.append)

    def refuse() -> str:
        raise Refusal("csv-empty")

    jobs.run(lambda: "done", told.append, told.append)
    jobs.run(refuse, told.append, lambda error: told.append(error.reason))
    assert told == []
    for job in waiting:
        job()
    assert told == []  # not in the middle of whatever the window is doing
    qtbot.waitUntil(lambda: told == ["done", "csv-empty"])
