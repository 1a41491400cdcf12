"""What each command does, and how it says what came of it."""

import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from app.cli.request import Request
from app.cli.times import clock_from
from app.clock import SystemClock, system_zone
from app.desk import Desk
from app.domain.agenda import arrange
from app.domain.refusal import Refusal
from app.exchange import agenda_json, book_json, csv_text, files
from app.exchange.csv_dates import DateOrder
from app.exchange.csv_headers import Field
from app.exchange.ics_apart import read_apart
from app.exchange.ics_guard import is_calendar
from app.exchange.ics_writing import CalendarWords, calendar_file
from app.exchange.orders_csv import CsvReading, read_orders
from app.places import TRANSLATIONS
from app.storage import journal, queries
from app.storage.database import Store, open_store
from app.storage.trouble import StorageTrouble
from app.usecases.busy import days_to_read, import_calendar
from app.usecases.checking import CheckReport, check_book
from app.usecases.exporting import book_file
from app.usecases.importing import ImportReport, import_book, import_orders
from app.wording.busy import calendar_read, due_event, work_event
from app.wording.files import counts, field_name, refused_line, trouble
from app.wording.refusals import refusal
from app.wording.speech import Speech
from app.wording.today import today_lines
from app.wording.translations import words_of

FINE, FOUND_WRONG, FAILED = 0, 1, 2
YEARS: Final = range(1980, 2190)


def run_command(request: Request, language: str) -> int:
    """Runs one command on the book; the exit status."""
    if request.command != "import" and not request.store.exists():
        raise StorageTrouble("no-book", str(request.store))
    words = words_of(TRANSLATIONS, language)
    new = not request.store.exists()
    try:
        store = open_store(request.store, zone=system_zone())
        try:
            with store.session() as session:
                zone = queries.settings(session).zone
            desk = Desk(store, clock_from(request.now, lambda: zone))
            return COMMANDS[request.command](desk, Speech(language, words, zone), request)
        finally:
            _close(store, new=new)
    except (Refusal, StorageTrouble, BrokenPipeError):
        raise
    except Exception as error:  # a mistake of ours: said in a line that helps to find it
        place = traceback.extract_tb(error.__traceback__)[-1]
        what = f"{type(error).__name__}: {error} ({place.name}, {place.lineno})"
        sys.stdout.flush()
        print(words("Cli", "Something went wrong inside Carnet: {what}").format(what=what), file=sys.stderr)
        return FAILED


def _close(store: Store, *, new: bool) -> None:
    """Lets the book go; one that was made for an import that brought nothing is taken away again."""
    with store.session() as session:
        needless = new and journal.undoable(session) is None
    store.close()
    if needless:
        store.path.unlink(missing_ok=True)


def sentence(error: Refusal | StorageTrouble, language: str) -> str:
    """What is said of what stood against it."""
    speech = Speech(language, words_of(TRANSLATIONS, language), ZoneInfo("UTC"))
    if isinstance(error, StorageTrouble):
        return trouble(speech, error.reason, error.path, error.facts)
    return refusal(speech, error, SystemClock().now())


def today(desk: Desk, speech: Speech, request: Request) -> int:
    """Prints the verdict, the queue and today's sittings."""
    book = desk.look(queries.book)
    agenda = arrange(book, desk.clock.now().replace(second=0, microsecond=0))  # plans begin on whole minutes
    if request.json:
        print(agenda_json.agenda_text(agenda, book.settings))
    else:
        print("\n".join(today_lines(speech, agenda)))
    return FINE


def import_file(desk: Desk, speech: Speech, request: Request) -> int:
    """Brings in a file, known for what it is by its first sign, and prints what was found in it."""
    data = files.read_file(request.file, max(book_json.MOST_BYTES, csv_text.MOST_BYTES))
    if is_calendar(data) or request.file.suffix.lower() == ".ics":
        return import_busy(desk, speech, request, data)
    if book_json.is_book(request.file, data):
        if request.as_of:
            raise Refusal("as-of-for-tables", "as_of")
        report = desk.do(import_book, data=data)
        print(", ".join(counts(speech, report.orders, report.clients, report.services, report.steps)))
        return FINE
    as_of = _day(request.as_of)
    currency = desk.look(queries.book).settings.currency
    reading = read_orders(data, currency, day_first=request.day_first, mapping=_mapping(request))
    for line in _found(speech, reading):
        print(line)
    try:
        done = desk.do(import_orders, reading=reading, as_of=as_of)
    except Refusal as error:
        hints = _hints(speech)
        if error.reason in hints:
            print(hints[error.reason])
        raise
    for line in _outcome(speech, desk, done, as_of):
        print(line)
    return FOUND_WRONG if done.refused else FINE


def import_busy(desk: Desk, speech: Speech, request: Request, data: bytes) -> int:
    """Takes the events of a calendar in as busy time, and prints what was taken and what was left out."""
    zone, dates = desk.look(queries.book).settings.zone, desk.look(days_to_read)
    try:
        read = read_apart(data, zone, *dates)
    except Refusal as error:
        print(refusal(speech, error, desk.clock.now()), file=sys.stderr)
        return FOUND_WRONG
    desk.do(import_calendar, read=read, name=read.name or request.file.stem)
    for line in calendar_read(speech, read):
        print(line)
    return FOUND_WRONG if read.refused else FINE


def export_file(desk: Desk, speech: Speech, request: Request) -> int:
    """Writes the whole book to a file, or what is planned as a calendar where its name ends in .ics."""
    data = _calendar(desk, speech) if request.file.suffix.lower() == ".ics" else desk.look(book_file)
    try:
        files.write_file(request.file, data, replace=request.force)
    except Refusal as error:
        if error.reason == "file-there":
            print(speech.translate("Cli", "Add --force to replace it."))
        raise
    print(speech.translate("Cli", "The book is written to {file}.").format(file=request.file))
    return FINE


def _calendar(desk: Desk, speech: Speech) -> bytes:
    book = desk.look(queries.book)
    agenda = arrange(book, desk.clock.now().replace(second=0, microsecond=0))
    words = CalendarWords(speech.translate("Calendar", "Away"), due_event(speech), work_event(speech))
    return calendar_file(book, agenda, words)


def check(desk: Desk, speech: Speech, _request: Request) -> int:
    """Goes through the whole book and prints what was found."""
    report = desk.look(check_book)
    print(", ".join(counts(speech, report.orders, report.clients, report.services, report.steps)))
    for line in _problems(speech, desk, report):
        print(line)
    if report.sound:
        print(speech.translate("Cli", "The file is whole, and everything in it is as it must be."))
    return FINE if report.sound else FOUND_WRONG


COMMANDS: Final[Mapping[str, Callable[[Desk, Speech, Request], int]]] = {
    "today": today,
    "import": import_file,
    "export": export_file,
    "check": check,
}


def _found(speech: Speech, reading: CsvReading) -> Iterator[str]:
    """What was understood of a table before anything is written."""
    say = speech.translate
    pairs = (f"{field_name(speech, field)} = {header}" for field, header in reading.mapping.items())
    if reading.mapping:
        yield say("Cli", "Columns: {columns}").format(columns=" · ".join(pairs))
    if reading.unmapped:
        yield say("Cli", "Not recognised: {columns}").format(columns=" · ".join(reading.unmapped))
    if reading.date_order is DateOrder.DAY_FIRST:
        yield say("Cli", "Dates: the day comes first.")
    elif reading.date_order is DateOrder.MONTH_FIRST:
        yield say("Cli", "Dates: the month comes first.")


def _outcome(speech: Speech, desk: Desk, report: ImportReport, as_of: date | None) -> Iterator[str]:
    say = speech.translate
    yield say("Cli", "%n order(s) added.", "", report.added)
    if report.known:
        yield say("Cli", "%n order(s) in the book already.", "", report.known)
    if report.later and as_of is not None:
        day = speech.day(as_of, desk.clock.now())
        yield say("Cli", "%n order(s) placed after {day} left out.", "", report.later).format(day=day)
    if report.refused:
        yield say("Cli", "%n thing(s) could not be read, and their lines were left out:", "", len(report.refused))
    for line in report.refused:
        yield f"  {refused_line(speech, line.line, line.field, line.reason, line.value)}"


def _problems(speech: Speech, desk: Desk, report: CheckReport) -> Iterator[str]:
    say = speech.translate
    for problem in report.file:
        if problem.kind == "reference":
            yield say("Cli", "Points to nothing: {what}").format(what=problem.what)
        else:
            yield say("Cli", "The file is damaged: {what}").format(what=problem.what)
    for path, error in report.refused:
        yield speech.about(path, refusal(speech, error, desk.clock.now()))


def _hints(speech: Speech) -> dict[str, str]:
    """What to type where an import needs to be told something."""
    say = speech.translate
    fields = ", ".join(field.value for field in Field)
    return {
        "csv-dates-ambiguous": say("Cli", "Add --day-first or --month-first."),
        "csv-columns-missing": say("Cli", "Add --map FIELD=HEADER. Fields: {fields}").format(fields=fields),
    }


def _mapping(request: Request) -> dict[Field, str | None]:
    """What --map said; "extras=" means that the file has no such column."""
    told: dict[Field, str | None] = {}
    known = {field.value: field for field in Field}
    for pair in request.mapping:
        name, _, header = pair.partition("=")
        if name not in known:
            raise Refusal("csv-field-unknown", "map", name=name, choices=tuple(known))
        told[known[name]] = header or None
    return told


def _day(text: str) -> date | None:
    """The day that was typed; None for none."""
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise Refusal("day-unreadable", "as_of", text=text) from error
    if day.year not in YEARS:
        raise Refusal("day-unreadable", "as_of", text=text)
    return day
