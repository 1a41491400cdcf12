"""What is said of files: why one is refused, what came of an import, what is wrong with the store."""

from collections.abc import Mapping
from datetime import date, datetime

from app.domain.money import Money
from app.wording.speech import Speech


def trouble(speech: Speech, reason: str, path: str, facts: Mapping[str, object]) -> str:
    """What is wrong with the book's file, and what to do next; nothing was changed."""
    return _troubles(speech)[reason].format(path=path, **facts)


def known_troubles(speech: Speech) -> frozenset[str]:
    """Every reason there are words for."""
    return frozenset(_troubles(speech))


def _troubles(speech: Speech) -> dict[str, str]:
    say = speech.translate
    return {
        "not-a-book": say("Trouble", "{path} is not a Carnet book. It was left as it is: choose another file."),
        "too-new": say(
            "Trouble",
            "{path} was written by a newer Carnet (format {found}, this one knows up to {known}). "
            "It was left as it is: open it with the newer one.",
        ),
        "locked": say("Trouble", "{path} is open in another Carnet. Close it there, then try again."),
        "damaged": say(
            "Trouble", "{path} is damaged. It was left as it is: keep it, and go on with a copy from before."
        ),
        "columns-missing": say(
            "Trouble",
            "{path} calls itself a Carnet book but lacks what one is made of ({what}). "
            "It was left as it is: keep it, and go on with a copy from before.",
        ),
        "columns-unknown": say(
            "Trouble",
            "{path} calls itself a Carnet book but holds what this Carnet does not know ({what}). "
            "It was left as it is: open it with the program that wrote it.",
        ),
        "unreadable": say(
            "Trouble",
            "{path} can’t be opened ({why}). Check that the folder is there and that you may write in it.",
        ),
        "read-only": say(
            "Trouble", "{path} can’t be written, so it is not opened. Allow writing to it and its folder, or copy it."
        ),
        "disk-full": say("Trouble", "The disk is full, so nothing was changed. Make room, then try again."),
        "not-migrated": say(
            "Trouble", "{path} could not be brought up to date ({why}). It was left as it is; keep a copy of it."
        ),
        "no-book": say("Trouble", "There is no book at {path}. Import orders into it, or open Carnet to begin one."),
    }


def field_name(speech: Speech, field: str) -> str:
    """The name of what a column of an orders file holds."""
    say = speech.translate
    return {
        "reference": say("Column", "reference"),
        "client": say("Column", "client"),
        "service": say("Column", "service"),
        "included": say("Column", "included"),
        "ordered": say("Column", "ordered on"),
        "promised_days": say("Column", "promised days"),
        "due": say("Column", "due on"),
        "ended": say("Column", "ended on"),
        "extended": say("Column", "extended"),
        "extras": say("Column", "extras"),
        "price": say("Column", "price"),
        "currency": say("Column", "currency"),
        "stars": say("Column", "stars"),
        "status": say("Column", "status"),
    }[field]


def refused_line(speech: Speech, line: int, field: str | None, reason: str, value: str) -> str:
    """Why a line of an orders file was left out: « Ligne 12, prix : « douze » n’est pas un montant. »."""
    text = _line_texts(speech)[reason].format(value=_short(value))
    place = speech.translate("Line", "Line {line}").format(line=speech.number(line))
    if field is not None:
        place = speech.translate("Line", "{line}, {field}").format(line=place, field=field_name(speech, field))
    return speech.translate("Line", "{place}: {text}").format(place=place, text=text)


def known_line_reasons(speech: Speech) -> frozenset[str]:
    """Every reason there are words for."""
    return frozenset(_line_texts(speech))


def _line_texts(speech: Speech) -> dict[str, str]:
    say = speech.translate
    return {
        "quotes-broken": say("Line", "the quotes don’t match."),
        "too-many-cells": say("Line", "more cells than there are columns."),
        "reference-twice": say("Line", "“{value}” stands on an earlier line already."),
        "value-missing": say("Line", "nothing is there."),
        "days-unreadable": say("Line", "“{value}” is no number of days."),
        "count-unreadable": say("Line", "“{value}” is no number."),
        "stars-unreadable": say("Line", "“{value}” are no stars from 0 to 5."),
        "status-unknown": say("Line", "“{value}” is no state of an order."),
        "date-unreadable": say("Line", "“{value}” is no date."),
        "dates-contradict": say("Line", "“{value}”: the file writes the day first here and the month first there."),
        "date-against-order": say("Line", "“{value}” is no date in the order of the others."),
        "due-before-ordered": say("Line", "“{value}” lies before the order was placed."),
        "ended-before-ordered": say("Line", "“{value}” lies before the order was placed."),
        "currency-unknown": say("Line", "“{value}” is no currency."),
        "amount-unreadable": say("Line", "“{value}” is no amount."),
        "text-too-long": say("Line", "“{value}” is longer than 200 characters."),
        "price-out-of-range": say("Line", "“{value}” is a price that can’t be meant."),
    }


def file_refusals(speech: Speech) -> dict[str, str]:
    """Why a file was refused as a whole."""
    return {**_table_refusals(speech), **_book_refusals(speech)}


def _table_refusals(speech: Speech) -> dict[str, str]:
    say = speech.translate
    return {
        "csv-too-large": say("Refusal", "That file is too large to be a table of orders."),
        "csv-too-many-rows": say("Refusal", "That file has too many rows: {most} at most."),
        "csv-empty": say("Refusal", "That file is empty."),
        "csv-header-broken": say(
            "Refusal", "The quotes don’t match in line {line}, where the columns get their names."
        ),
        "csv-is-spreadsheet": say("Refusal", "That is a spreadsheet’s own file: save the sheet as CSV first."),
        "csv-not-text": say("Refusal", "That file is no table of text."),
        "csv-header-missing": say("Refusal", "No column of the file is called “{header}”."),
        "csv-columns-missing": say("Refusal", "No column was recognised for: {fields}."),
        "csv-field-unknown": say("Refusal", "“{name}” is nothing a column can stand for. Known: {choices}."),
        "csv-dates-ambiguous": say("Refusal", "Its dates can be read in two ways: day or month first?"),
        "file-unreadable": say("Refusal", "{name} can’t be read ({why})."),
        "file-not-written": say("Refusal", "{name} can’t be written ({why})."),
        "file-there": say("Refusal", "{name} is there already."),
        "time-unreadable": say("Refusal", "“{text}” is no time such as 2026-11-23T13:55."),
        "day-unreadable": say("Refusal", "“{text}” is no day such as 2022-03-10."),
        "as-of-for-tables": say("Refusal", "A whole book is imported as it is: a day can’t be chosen."),
    }


def _book_refusals(speech: Speech) -> dict[str, str]:
    say = speech.translate
    return {
        "book-not-empty": say(
            "Refusal", "There are orders or clients in this book. A whole book can only be imported into an empty one."
        ),
        "book-too-large": say("Refusal", "That file is too large: {most} MB at most."),
        "book-not-json": say("Refusal", "Line {line} is no JSON."),
        "book-too-deep": say("Refusal", "That file is no book: it is nested without end."),
        "book-not-ours": say("Refusal", "That file is no Carnet book."),
        "book-too-new": say(
            "Refusal", "That file was written by a newer Carnet (version {found}, this one knows up to {known})."
        ),
        "book-value-kind": say("Refusal", "{path}: {wanted} expected."),
        "book-value-choice": say("Refusal", "{path}: one of these expected: {choices}."),
        "book-value-form": say("Refusal", "{path}: this can’t be read."),
        "book-value-empty": say("Refusal", "{path}: nothing is there."),
        "book-value-long": say("Refusal", "{path}: too long, {length} characters, {most} at most."),
        "book-value-number": say("Refusal", "{path}: {written} is no number that can be meant."),
        "book-value-range": say("Refusal", "{path}: a number from {least} to {most} expected."),
        "book-value-unknown": say("Refusal", "{path}: nothing of that name is known."),
        "book-value-missing": say("Refusal", "{path} is missing."),
        "book-name-twice": say("Refusal", "{path}: “{written}” stands there twice."),
        "book-id-twice": say("Refusal", "{path}: {id} stands there twice."),
        "book-id-dangling": say("Refusal", "{path}: there is no {id} in “{table}”."),
        "book-record-refused": say("Refusal", "{path}: {why}"),
        "record-unreadable": say("Refusal", "It can’t be read ({why})."),
        "away-unclear": say("Refusal", "An absence has either a first and a last day, or a start and an end."),
        "date-missing": say("Refusal", "It is {state}, but the date “{field}” is missing."),
        "date-needless": say("Refusal", "It is {state}, so “{field}” can’t be there."),
        "answer-without-date": say("Refusal", "An answer was given, but not when."),
        "date-without-answer": say("Refusal", "A date of the answer, but no answer."),
        "stars-out-of-range": say("Refusal", "Between 0 and 5 stars, please."),
        "text-missing": say("Refusal", "“{field}” is empty."),
        "sample-there": say("Refusal", "The sample orders are in the book already."),
        "sample-gone": say("Refusal", "There are no sample orders in the book."),
    }


def _short(value: str, most: int = 60) -> str:
    return value if len(value) <= most else f"{value[: most - 1]}…"


def counts(speech: Speech, orders: int, clients: int, services: int, steps: int) -> tuple[str, ...]:
    """What a book holds, in numbers."""
    say = speech.translate
    return (
        say("Cli", "%n order(s)", "", orders),
        say("Cli", "%n client(s)", "", clients),
        say("Cli", "%n service(s)", "", services),
        say("Cli", "%n step(s) of history", "", steps),
    )


def dates_reason(speech: Speech, day_first: bool | None, day_line: int | None, month_line: int | None) -> str:
    """How the dates of a file were read, and the line that proves it; "" where none of them leaves a doubt."""
    say = speech.translate
    if day_first is None:
        if day_line is None or month_line is None:
            return ""
        text = say("Dates", "Lines {day} and {month} contradict each other: which one is meant?")
        return text.format(day=day_line, month=month_line)
    text = say("Dates", "The day comes first.") if day_first else say("Dates", "The month comes first.")
    line = day_line if day_first else month_line
    proof = "" if line is None else say("Dates", "Line {line} can’t be read otherwise.").format(line=line)
    return f"{text} {proof}".strip()


def import_outcome(speech: Speech, added: int, known: int, refused: int) -> tuple[str, str, str]:
    """What would come of a table of orders: those that are new, those that are there, what can't be read."""
    say = speech.translate
    return (
        say("Import", "%n order(s) will be added.", "", added) if added else say("Import", "Nothing here is new."),
        say("Import", "%n order(s) are in the book already.", "", known) if known else "",
        say("Import", "%n thing(s) can’t be read; their lines are left out:", "", refused) if refused else "",
    )


def csv_example(speech: Speech, ordered: date, title: str, client: str, price: Money | None, now: datetime) -> str:
    """An order of a table in a line, to see whether it was understood."""
    parts = (speech.day(ordered, now), title, client, "" if price is None else speech.money(price))
    return " · ".join(part for part in parts if part)
