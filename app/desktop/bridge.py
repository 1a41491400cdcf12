"""Between the desk and the screens: one signal when something changed, one when a minute has passed."""

import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.desk import Change, Desk
from app.desktop.quiet import Quiet
from app.domain.agenda import Agenda, arrange
from app.domain.book import Book
from app.domain.instants import local_day
from app.storage import facts

if TYPE_CHECKING:
    from sqlmodel import Session

P = ParamSpec("P")
T = TypeVar("T")
MINUTE = timedelta(minutes=1)
MANY = 400  # open orders from which on a new minute waits for a pause in typing


class DeskBridge(QObject):
    """Carries use cases to the desk and its announcements to the screens, and keeps the facts of the moment."""

    changed = Signal(object)  # a Change, after it is safe on the disk
    ticked = Signal()  # a minute began, midnight passed, or the computer woke up

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book: Book | None = None
        self._read_at = self.now()
        self._agenda: Agenda | None = None
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_minute)
        self.quiet = Quiet(self)
        self.quiet.fell.connect(self.tick)
        desk.listen(self._announce)

    @property
    def desk(self) -> Desk:
        """The desk, for undo and redo."""
        return self._desk

    def now(self) -> datetime:
        """This instant by the desk's clock (aware UTC)."""
        return self._desk.clock.now()

    def book(self) -> Book:
        """The facts of everything open, read again only after a change or on a new day."""
        if self._book is None:
            self._read_at = self.now()
            self._book = self._desk.ask(facts.book, self._read_at)
        return self._book

    def agenda(self) -> Agenda:
        """What to do next, computed at most once a minute and after each change."""
        now = self.now().replace(second=0, microsecond=0)
        if self._agenda is None or self._agenda.now != now:
            self._agenda = arrange(self.book(), now)
        return self._agenda

    def ask(self, read: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Asks the desk for one of the plain facts."""
        return self._desk.ask(read, *args, **kwargs)

    def look(self, read: "Callable[Concatenate[Session, datetime, P], T]", *args: P.args, **kwargs: P.kwargs) -> T:
        """Asks the desk without changing anything."""
        return self._desk.look(read, *args, **kwargs)

    def do(self, use_case: "Callable[Concatenate[Session, datetime, P], T]", *args: P.args, **kwargs: P.kwargs) -> T:
        """Has the desk do one thing; raises Refusal or StorageTrouble, and nothing is changed then."""
        return self._desk.do(use_case, *args, **kwargs)

    def start_ticking(self) -> None:
        """Begins to follow the clock, to the start of each minute, and looks again when the program comes forward."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state)
        self._arm()

    def close(self) -> None:
        """Stops following the clock and lets the book go, so that it may be opened elsewhere at once."""
        self._timer.stop()
        self._closed = True
        self._desk.close()

    def tick(self) -> None:
        """Has everything derived again for the time it is now."""
        if self._book is not None and not self._same_day(self._book):
            self._book = None  # silence may have ended what was open, and emptied what was closed until then
        self.ticked.emit()
        self._arm()

    def _same_day(self, book: Book) -> bool:
        """Whether the book was read on this day, as the book's zone counts days."""
        zone = book.settings.zone
        return local_day(self._read_at, zone) == local_day(self.now(), zone)

    def _on_minute(self) -> None:
        """With many orders what follows takes long enough to be felt: typing goes on first."""
        if self._book is not None and len(self._book.orders) > MANY:
            self.quiet.wait()
        else:
            self.tick()

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        shown = self._agenda.now if self._agenda is not None else None
        if self._closed:
            return
        if state is Qt.ApplicationState.ApplicationActive and (shown is None or self.now() - shown >= MINUTE):
            self.tick()

    def _arm(self) -> None:
        now = self.now()
        ahead = now.replace(second=0, microsecond=0) + MINUTE - now
        self._timer.start(int(ahead.total_seconds() * 1000) + 5)

    def _announce(self, change: Change) -> None:
        self._book = self._agenda = None
        self.changed.emit(change)
