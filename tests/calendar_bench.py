"""How long the calendar's month takes on a full year: `python -m tests.calendar_bench`.

Figures are ratios to an empty month in the same run, and milliseconds of this computer beside them.
"""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.desktop.availability.cells import cells_of
from app.desktop.availability.month_model import MonthModel
from app.desktop.availability.month_view import MonthView
from app.desktop.look.theme import Choice, Theme
from app.domain.agenda import arrange
from app.domain.availability import Away, Hours, HoursRange, WholeDays
from app.domain.book import Book, Settings
from app.domain.busy import Busy, BusyCalendar
from app.domain.month import Facts, month_of
from app.places import RESOURCES
from app.wording.speech import Speech

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 23, 12, 55, tzinfo=UTC)
HOURS = tuple(HoursRange(day, *span) for day in range(5) for span in ((540, 720), (810, 1050)))
EMPTY = Book(Settings(PARIS), HOURS, (), ())
EVENTS, AWAYS, ROUNDS = 2_000, 500, 15
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


def took(doing: Callable[[int], object]) -> float:
    """Milliseconds, the median of several rounds."""
    spans = []
    for n in range(ROUNDS):
        before = time.perf_counter()
        doing(n)
        spans.append((time.perf_counter() - before) * 1000)
    return median(spans)


def main() -> int:
    """Measures and says; 1 where a month does not paint within a frame."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    theme, speech = Theme(RESOURCES / "icons", Choice.LIGHT), Speech("en", QCoreApplication.translate, PARIS)
    theme.apply(application)
    its, empty = full_year(), EMPTY
    agendas = {id(each): arrange(each, NOW) for each in (its, empty)}
    model = MonthModel()
    view = MonthView(theme, model, "")
    view.resize(900, 640)

    def computed(each: Book) -> float:
        return took(lambda n: cells_of(month_of(agendas[id(each)], each, Facts(), _month(n), 0), speech))

    def painted(each: Book) -> float:
        cells = [cells_of(month_of(agendas[id(each)], each, Facts(), _month(n), 0), speech) for n in range(ROUNDS)]

        def paint(n: int) -> None:
            model.show(cells[n], (("", ""),) * 7)
            view.grab()

        return took(paint)

    bare, full = painted(empty), painted(its)
    bare_sum, full_sum = computed(empty), computed(its)
    say(f"painting  a full month {full:5.1f} ms, an empty one {bare:5.1f} ms: {full / bare:.1f} times")
    say(f"computing a full month {full_sum:5.1f} ms, an empty one {bare_sum:5.1f} ms: {full_sum / bare_sum:.1f} times")
    say(f"a frame is {FRAME:.0f} ms: painting takes {full / FRAME:.0%} of it")
    return int(full > FRAME)


def say(text: str) -> None:
    """A line of the answer."""
    sys.stdout.write(f"{text}\n")


def _month(n: int) -> date:
    return date(2026, 7 + n % 5, 1)


if __name__ == "__main__":
    sys.exit(main())
