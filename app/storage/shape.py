"""What a book's tables are made of, and how a file differs from that; loaded only where one does."""

from collections.abc import Iterable
from pathlib import Path

from app.storage import tables
from app.storage.trouble import StorageTrouble

MOST_NAMED = 3


def columns() -> set[str]:
    """Every column of the tables declared: "orders.title"."""
    return {f"{table.name}.{column.name}" for table in tables.metadata().tables.values() for column in table.columns}


def misfit(found: set[str], path: Path) -> StorageTrouble | None:
    """What is wrong with a file of these columns; None where it only holds tables of somebody else besides."""
    known = columns()
    ours = {name.partition(".")[0] for name in known}
    strange = {name for name in found - known if name.partition(".")[0] in ours}
    if known - found:
        return StorageTrouble("columns-missing", str(path), what=_named(known - found))
    return StorageTrouble("columns-unknown", str(path), what=_named(strange)) if strange else None


def _named(names: Iterable[str]) -> str:
    every = sorted(names)
    return ", ".join(every[:MOST_NAMED]) + (", …" if len(every) > MOST_NAMED else "")
