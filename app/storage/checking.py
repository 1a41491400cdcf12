"""Is the file whole? What SQLite itself finds wrong with it."""

from dataclasses import dataclass

from sqlmodel import Session

MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class FileProblem:
    """Something wrong with the file: "integrity" or "reference", in the engine's words."""

    kind: str
    what: str


def file_problems(session: Session) -> tuple[FileProblem, ...]:
    """Everything that SQLite finds wrong with its pages, indexes and references, up to a hundred of each."""
    connection = session.connection()
    pages = connection.exec_driver_sql(f"PRAGMA integrity_check({MOST_PROBLEMS})").scalars().all()
    found = [FileProblem("integrity", str(line)) for line in pages if line != "ok"]
    references = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(MOST_PROBLEMS)
    found += [FileProblem("reference", f"{table} {row} → {parent}") for table, row, parent, _ in references]
    return tuple(found)
