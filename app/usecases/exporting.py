"""Writing the whole book down for elsewhere."""

from datetime import datetime

from sqlmodel import Session

from app.exchange import book_json
from app.storage import records
from app.usecases.importing import import_book


def book_file(session: Session, now: datetime) -> bytes:
    """The whole book with its history as a file that `import_book` reads back without loss."""
    return book_json.write_book(book_records(session, now))


def book_records(session: Session, now: datetime) -> book_json.Records:
    """What stands in that file, to be written elsewhere.

    That a book was imported is not written: what the import brought, its history included, stands there already.
    """
    every = records.every_record(session)
    imports = {step["id"] for step in every["step"] if step["use_case"] == import_book.__name__}
    every["step"] = [step for step in every["step"] if step["id"] not in imports]
    every["row_change"] = [change for change in every["row_change"] if change["step_id"] not in imports]
    return every
