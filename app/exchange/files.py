"""Reading and writing files so that nothing is lost half-way."""

import os
import tempfile
from pathlib import Path

from app.domain.refusal import Refusal


def read_file(path: Path, most: int) -> bytes:
    """The bytes of a file, one more than `most` at most; raises Refusal("file-unreadable")."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise Refusal("file-unreadable", "file", name=str(path), why=error.strerror or str(error)) from error


def write_file(path: Path, data: bytes, *, replace: bool = False) -> None:
    """Writes a file that only the user reads, wholly or not at all.

    Raises Refusal: "file-there" unless it may `replace` what is there, "file-not-written" where the system says no.
    """
    if not replace and path.exists():
        raise Refusal("file-there", "file", name=str(path))
    try:
        number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # readable by the user alone
        try:
            with os.fdopen(number, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Refusal("file-not-written", "file", name=str(path), why=error.strerror or str(error)) from error
