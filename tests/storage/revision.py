"""Writes the next migration down from what `tables.py` declares now, for you to read, mend and test.

    python -m tests.storage.revision "orders have colours"

While version 1 is not released, there is no second: take versions/0001_the_first_book.py away and run
`python -m tests.storage.revision "the first book"`. Run `ruff format` afterwards, and raise SCHEMA in
`app/storage/book_file.py` with each new one. COLUMNS there changes with every column; the test names its new number.
"""

import sys
from pathlib import Path

from alembic import command
from alembic.script import Script

from app.storage import migrate
from app.storage.book_file import IN_MEMORY, connect
from app.storage.sessions import engine_on


def main(message: str) -> None:
    """Compares the tables that the migrations make with the declared ones, and writes the difference as a migration."""
    there = len(list((migrate.FOLDER / "versions").glob("*.py")))
    engine = engine_on(connect(IN_MEMORY))
    config = migrate.config_for(migrate.FOLDER)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "heads")
        written = command.revision(config, message, autogenerate=True, rev_id=migrate.revision_of(there + 1))
    engine.dispose()
    assert isinstance(written, Script)  # one revision was asked for
    path = Path(written.path)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.strip().startswith("# ###")), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
