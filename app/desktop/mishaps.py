"""What happens when this program makes a mistake: it is written down, told once with a report, and life goes on."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, qVersion
from PySide6.QtWidgets import QDialog, QWidget

from app import __version__
from app.desktop.look.theme import Theme

MOST_LOG: Final = 200_000  # bytes, and as many again of the time before
LOG: Final = logging.getLogger("carnet")


def log_to(path: Path) -> None:
    """Writes mistakes into a small file of their own; where that can't be, they are only told."""
    from logging.handlers import RotatingFileHandler  # brings sockets along; the window is painted before

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=MOST_LOG, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    LOG.addHandler(handler)


class Mishaps(QObject):
    """Takes what nobody caught. The same mistake is told once; while it is told, others are only written down."""

    def __init__(self, theme: Theme, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._told: set[str] = set()
        self.dialog: QDialog | None = None

    def install(self) -> None:
        """From now on takes what nobody caught; Qt hands over what happens in its own calls too."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Writes a mistake down and tells it."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        story = "".join(traceback.format_exception(kind, error, trace))
        LOG.error("%s", story)
        sys.stderr.write(story)
        if story in self._told or self.dialog is not None:
            return
        from app.desktop.dialogs.mishap import MishapDialog  # needed hardly ever, and not before the first paint

        self._told.add(story)
        self.dialog = MishapDialog(self._theme, self._window, report(story))
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None


def report(story: str) -> str:
    """The mistake with what it happened on; nothing of the book but what the mistake itself says."""
    import platform  # a quarter of what else this module loads

    about = f"Carnet {__version__} · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
    return f"{about}\n\n{story}"
