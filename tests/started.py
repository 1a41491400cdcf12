"""One start for `tests.startup`: opens a window and writes down when it was painted (seconds of the monotonic clock).

python tests/started.py bare | sqlmodel | carnet [OPTIONS]
"""

import os
import sys
import time

if sys.argv[1] == "sqlmodel":
    import sqlmodel  # noqa: F401 what a bare window with a database costs
if sys.argv[1] == "carnet":
    import app.main  # noqa: F401 what it imports comes before Qt, whose import hook slows every later one

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QWidget

LATER = {  # what the queue is painted without: told where it was loaded
    "alembic",
    "app.desktop.availability.following",
    "app.desktop.availability.returning",
    "app.desktop.orders.card",
    "app.domain.decided",
    "app.domain.proposals",
    "app.domain.quick_add",
    "app.usecases",
    "app.wording.moments",
    "PySide6.QtNetwork",
    "hashlib",
    "pydantic",
    "sqlalchemy",
    "sqlmodel",
}


class Watch(QObject):
    """Sees every paint; ends the process when it has seen what it waits for."""

    def __init__(self, *, queue: bool) -> None:
        super().__init__()
        self._queue = queue
        self._window_seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks at an event just before it is delivered, and lets it be delivered."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            if not self._window_seen:
                self._window_seen = True
                note()
                if not self._queue:
                    os._exit(0)
            elif is_filled_queue(watched.parent()):
                note()
                for name in sorted(LATER & set(sys.modules)):
                    sys.stderr.write(f"{name}\n")  # a whole line: the rest of one would be lost with the process
                os._exit(0)
        return False


def is_filled_queue(widget: QObject | None) -> bool:
    """Whether it is the list of Today, with orders in it."""
    return isinstance(widget, QListView) and widget.objectName() == "queue" and widget.model().rowCount() > 0


def note() -> None:
    """Writes down what time it is."""
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()


def open_bare() -> None:
    """The least window there is."""
    application = QApplication([])
    watch = Watch(queue=False)
    application.installEventFilter(watch)
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    application.exec()


def open_carnet(options: list[str]) -> int:
    """Carnet, with somebody watching."""
    from app.main import main

    application = QApplication(["carnet"])
    watch = Watch(queue=True)
    application.installEventFilter(watch)
    return main(options)


if sys.argv[1] == "carnet":
    sys.exit(open_carnet(sys.argv[2:]))
open_bare()
