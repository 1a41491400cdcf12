"""How long turning to a month takes on a full year: `python -m tests.calendar_bench`.

Milliseconds of this computer's processor, those of other programs left aside: the shortest of many turns, and the one
in the middle. Every month is turned to as for the first time, its texts not laid out yet. An empty book stands beside.
"""

import os
import sys
import time
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.desktop.availability.cells import cells_of
from app.desktop.availability.month_model import MonthModel
from app.desktop.availability.month_view import MonthView
from app.desktop.look.theme import Choice, Theme
from app.domain.agenda import Agenda, arrange
from app.domain.availability import Away, Hours, HoursRange, WholeDays
from app.domain.book import Book, Settings
from app.domain.busy import Busy, BusyCalendar
from app.domain.days import Facts
from app.domain.month import month_of
from app.places import RESOURCES
from app.wording.speech import Speech

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 23, 12, 55, tzinfo=UTC)
HOURS = tuple(HoursRange(day, *span) for day in range(5) for span in ((540, 720), (810, 1050)))
EMPTY = Book(Settings(PARIS), HOURS, (), ())
EVENTS, AWAYS, ROUNDS = 2_000, 500, 40
FRAME = 16.0  # milliseconds


def full_year() -> Book:
    """A book with 2,000 events and 500 absences around a year."""
    start = datetime(2026, 6, 1, 8, tzinfo=UTC)
    events = tuple(
        Busy(str(n), f"Event {n}", Hours(at := start + timedelta(hours=n * 4.38), at + timedelta(hours=1)))
        for n in range(EVENTS)
    )
    first = date(2026, 6, 1)
    aways = tuple(
        Away(n, WholeDays(day := first + timedelta(days=n * 365 // AWAYS), day), f"Away {n}")
        if n % 5 == 0
        else Away(n, Hours(at := start + timedelta(hours=n * 17.52), at + timedelta(hours=2)), f"Away {n}")
        for n in range(1, AWAYS + 1)
    )
    return replace(EMPTY, aways=aways, calendars=(BusyCalendar(1, "Team", "", True, NOW, events),))


@dataclass(frozen=True, slots=True)
class Turn:
    """Milliseconds that a turn takes."""

    computing: float
    painting: float

    @property
    def whole(self) -> float:
        """Until the month is seen."""
        return self.computing + self.painting


class Page:
    """A month in the window's own view."""

    def __init__(self, theme: Theme) -> None:
        self._model = MonthModel()
        self._view = MonthView(theme, self._model, "")
        self._view.resize(900, 640)
        self._speech = Speech("en", QCoreApplication.translate, PARIS)

    def turn(self, book: Book, agenda: Agenda, month: date) -> Turn:
        """Turns to a month that was never seen."""
        self._view.painter.letters.forget()
        began = time.process_time()
        cells = cells_of(month_of(agenda, book, Facts(), month, 0), self._speech)
        computed = time.process_time()
        self._model.show(cells, (("", ""),) * 7)
        self._view.grab()
        return Turn((computed - began) * 1000, (time.process_time() - computed) * 1000)


def turns(page: Page, book: Book) -> list[Turn]:
    """Many turns, the shortest first."""
    agenda = arrange(book, NOW)
    found = [page.turn(book, agenda, date(2026, 7 + n % 5, 1)) for n in range(ROUNDS)]
    return sorted(found, key=lambda turn: turn.whole)


def main() -> int:
    """Measures and says; 1 where turning to a full month takes longer than a frame."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    theme = Theme(RESOURCES / "icons", Choice.LIGHT)
    theme.apply(application)
    page = Page(theme)
    for name, book in (("an empty", EMPTY), ("a full", full_year())):
        found = turns(page, book)
        for which, turn in (("shortest", found[0]), ("middle", found[len(found) // 2])):
            parts = f"computing {turn.computing:4.1f}, painting {turn.painting:4.1f}"
            say(f"turning to {name} month: {turn.whole:4.1f} ms ({which}; {parts})")
    say(f"a frame is {FRAME:.0f} ms: turning to a full month takes {found[0].whole / FRAME:.0%} of it")
    return int(found[0].whole > FRAME)


def say(text: str) -> None:
    """A line of the answer."""
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
