"""Files that come into the book and go out of it: chosen, read beside the window, shown before anything is written."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.availability.calendars_dialog import open_calendars
from app.desktop.dialogs.import_book import open_import_book
from app.desktop.dialogs.import_orders import open_import_orders
from app.desktop.jobs import Jobs
from app.desktop.screen import Context
from app.desktop.widgets.notice import NoticeAction, NoticeBar
from app.domain.agenda import Agenda
from app.domain.book import Book
from app.domain.instants import local_day
from app.domain.refusal import Refusal
from app.exchange import book_json, csv_text, files
from app.exchange.ics_writing import CalendarWords, calendar_file
from app.exchange.orders_csv import CsvReading, read_orders
from app.usecases.exporting import book_records
from app.wording.busy import due_event, work_event
from app.wording.refusals import refusal

MOST_BYTES = max(book_json.MOST_BYTES, csv_text.MOST_BYTES)


class Files(QObject):
    """Imports and exports in front of one window; what came of it is said in its notice bar."""

    def __init__(self, context: Context, window: QWidget, notices: NoticeBar, undo: NoticeAction, jobs: Jobs) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._notices = notices
        self._undo = undo
        self._jobs = jobs

    def open_import(self) -> None:
        """Asks for the file to bring in."""
        say = QCoreApplication.translate
        chooser = QFileDialog(self._window, say("Files", "Import orders, a whole book or a calendar"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(
            [
                say("Files", "Orders, a book or a calendar (*.csv *.tsv *.txt *.json *.ics)"),
                say("Files", "All files (*)"),
            ]
        )
        self._open(chooser).fileSelected.connect(lambda name: self.read(Path(name)))

    def open_export(self) -> None:
        """Asks where to write the whole book."""
        say = QCoreApplication.translate
        day = local_day(self._context.bridge.now(), self._context.speech.zone)
        chooser = QFileDialog(self._window, say("Files", "Export the whole book"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([say("Files", "A whole book (*.json)")])
        chooser.setDefaultSuffix("json")
        chooser.selectFile(f"carnet-{day.isoformat()}.json")
        self._open(chooser).fileSelected.connect(lambda name: self.write(Path(name)))

    def open_calendar_export(self) -> None:
        """Asks where to write what is planned, as a calendar for other programs."""
        say = QCoreApplication.translate
        chooser = QFileDialog(self._window, say("Files", "Export a calendar"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([say("Files", "Calendars (*.ics)")])
        chooser.setDefaultSuffix("ics")
        chooser.selectFile("carnet.ics")
        self._open(chooser).fileSelected.connect(lambda name: self.write_calendar(Path(name)))

    def write_calendar(self, path: Path) -> None:
        """Writes absences, dues, sittings and hours; written again to the same place it updates other programs."""
        bridge, speech = self._context.bridge, self._context.speech
        words = CalendarWords(speech.translate("Calendar", "Away"), due_event(speech), work_event(speech))
        work = partial(_write_calendar, path, bridge.book(), bridge.agenda(), words)
        self._jobs.run(work, lambda _: self._say_calendar_written(path), self._say_no)

    def _say_calendar_written(self, path: Path) -> None:
        text = QCoreApplication.translate("Files", "The calendar is written to {file}.")
        self._notices.say(text.format(file=str(path)))

    def read(self, path: Path) -> None:
        """Reads a file and shows what was understood; nothing is written yet."""
        if path.suffix.lower() == ".ics":
            open_calendars(self._context, self._window, self._jobs).read(path, watched=False)
            return
        self._notices.say(QCoreApplication.translate("Files", "Reading {file}…").format(file=path.name), stays=True)
        currency = self._context.bridge.book().settings.currency
        self._jobs.run(partial(_read, path, currency), partial(self._show, path), self._say_no)

    def write(self, path: Path) -> None:
        """Writes the whole book to a file; the one that asked where has asked whether to replace what is there."""
        every = self._context.bridge.look(book_records)
        self._jobs.run(partial(_write, path, every), lambda _: self._say_written(path), self._say_no)

    def _show(self, path: Path, found: "tuple[bytes, CsvReading] | book_json.Records") -> None:
        self._notices.dismiss()
        if isinstance(found, tuple):
            data, reading = found
            dialog = open_import_orders(self._context, self._window, self._jobs, path.name, data, reading)
            dialog.imported.connect(self._say_imported)
        else:
            open_import_book(self._context, self._window, path.name, found)

    def _say_imported(self, added: int) -> None:
        text = QCoreApplication.translate("Files", "%n order(s) added", "", added)
        self._notices.say(text, *(self._undo,) if added else ())

    def _say_written(self, path: Path) -> None:
        self._notices.say(QCoreApplication.translate("Files", "The book is written to {file}.").format(file=str(path)))

    def _say_no(self, error: Refusal) -> None:
        sentence = refusal(self._context.speech, error, self._context.bridge.now())
        self._notices.say(sentence, stays=True, trouble=True)

    def _open(self, chooser: QFileDialog) -> QFileDialog:
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.open()
        return chooser


def _read(path: Path, currency: str) -> "tuple[bytes, CsvReading] | book_json.Records":
    """A table with its bytes, to be read again when told more, or the records of a book."""
    data = files.read_file(path, MOST_BYTES)
    if book_json.is_book(path, data):
        return book_json.read_book(data)
    return data, read_orders(data, currency)


def _write(path: Path, every: book_json.Records) -> None:
    files.write_file(path, book_json.write_book(every), replace=True)


def _write_calendar(path: Path, book: Book, agenda: Agenda, words: CalendarWords) -> None:
    files.write_file(path, calendar_file(book, agenda, words), replace=True)
