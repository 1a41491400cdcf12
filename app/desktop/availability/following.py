"""Follows calendar files: one that changed on this computer is read again, beside the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from app.desk import Change
from app.desktop.jobs import Jobs
from app.desktop.later import busy
from app.desktop.screen import Context
from app.domain.busy import BusyCalendar, CalendarRead
from app.domain.refusal import Refusal
from app.exchange import files
from app.exchange.ics_apart import read_apart
from app.exchange.ics_guard import MOST_BYTES

SETTLING = 500  # milliseconds that a file is left alone after a change: it may still be written


class Following(QObject):
    """Watches the files of the book's calendars. A file that is gone or can't be read leaves what was read before."""

    def __init__(self, context: Context, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._jobs = jobs
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLING)
        self._changed: set[str] = set()
        self._watcher.fileChanged.connect(self._on_file)
        self._watcher.directoryChanged.connect(self._on_folder)
        self._settled.timeout.connect(self.read_changed)
        context.bridge.changed.connect(self._on_changed)
        self.begin()

    def begin(self) -> None:
        """Watches what there is to watch; files that changed while the program was closed are read."""
        for calendar in self._followed():
            self._watch(calendar.path)
            if _written_at(calendar.path) > calendar.read_at.timestamp():
                self._changed.add(calendar.path)
        if self._changed:
            self._settled.start()

    def read_changed(self) -> None:
        """Reads the files that changed and have settled."""
        paths, self._changed = self._changed, set()
        bridge = self._context.bridge
        zone, (first, last) = bridge.book().settings.zone, bridge.look(busy.days_to_read)
        for calendar in self._followed():
            if calendar.path in paths and Path(calendar.path).exists():
                self._watch(calendar.path)
                work = partial(_read, Path(calendar.path), partial(read_apart, zone=zone, first=first, last=last))
                self._jobs.run(work, partial(self._take, calendar.id), lambda _error: None)

    def _followed(self) -> list[BusyCalendar]:
        return [calendar for calendar in self._context.bridge.book().calendars if calendar.path]

    def _watch(self, path: str) -> None:
        """The file, and its folder: many programs write a new file in place of the old one."""
        for watched in (path, str(Path(path).parent)):
            if Path(watched).exists():
                self._watcher.addPath(watched)

    def _on_file(self, path: str) -> None:
        self._changed.add(path)
        self._settled.start()

    def _on_folder(self, folder: str) -> None:
        for calendar in self._followed():
            if str(Path(calendar.path).parent) == folder and calendar.path not in self._watcher.files():
                self._on_file(calendar.path)

    def _on_changed(self, change: Change) -> None:
        if "busy_calendar" in change.kinds:
            gone = set(self._watcher.files()) - {calendar.path for calendar in self._followed()}
            if gone:
                self._watcher.removePaths(sorted(gone))
            for calendar in self._followed():
                self._watch(calendar.path)

    def _take(self, calendar_id: int, read: CalendarRead) -> None:
        """Takes in what the file says now, unless that is what the book says already or the calendar is gone."""
        calendar = next((its for its in self._followed() if its.id == calendar_id), None)
        if calendar is None or set(calendar.events) == set(read.events):
            return
        try:
            self._context.bridge.do(busy.refresh_calendar, calendar_id=calendar_id, read=read)
        except Refusal:
            return  # it was removed meanwhile


def _read(path: Path, read: Callable[[bytes], CalendarRead]) -> CalendarRead:
    return read(files.read_file(path, MOST_BYTES))


def _written_at(path: str) -> float:
    try:
        return Path(path).stat().st_mtime
    except OSError:
        return 0.0
