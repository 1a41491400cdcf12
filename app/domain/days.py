"""What a page of the calendar holds: its days with their loads, dues, sittings and events, and the bars across them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.availability import Away
from app.domain.timetable import Holiday, Ranges

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class DueFact:
    """An order's due as it stands, and when it was first delivered."""

    order_id: int
    title: str
    client: str
    at: datetime
    delivered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Logged:
    """Time worked on an order."""

    order_id: int
    title: str
    client: str
    start: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What the book alone does not hold: dues and time worked, also of orders that are over."""

    dues: tuple[DueFact, ...] = ()
    logged: tuple[Logged, ...] = ()


class DueState(StrEnum):
    """How a due stands."""

    KEPT = "kept"
    TIGHT = "tight"
    CONFLICT = "conflict"  # its time is promised twice, though the plan keeps it
    MISSED = "missed"  # late, or the plan can't keep it
    DONE = "done"


class Phase(StrEnum):
    """Where a day lies beside now."""

    PAST = "past"
    TODAY = "today"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Due:
    """An order due on a day."""

    order_id: int
    title: str
    client: str
    at: datetime
    state: DueState


@dataclass(frozen=True, slots=True)
class Load:
    """Minutes of one day: `booked` of `available`, from now on where the day is today; `logged` is what was worked.

    `short` is by how much the work promised until this day's dues exceeds the time there is for it. `kept` is what new
    promises leave for what may still come.
    """

    available: int = 0
    booked: int = 0
    logged: int = 0
    short: int = 0
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Planned:
    """A stretch of a day on one order, planned or worked already."""

    order_id: int
    title: str
    client: str
    start: datetime
    end: datetime
    done: bool


@dataclass(frozen=True, slots=True)
class Event:
    """An event of another calendar on one day; `start` None where it takes the whole of it."""

    title: str
    start: datetime | None
    end: datetime
    blocks: bool


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the calendar. `hours` are the working hours left after absences; `works` whether it has any at all.

    `special` are its own hours where it has any instead of the weekly ones; none of them makes it a day off.
    """

    date: date
    in_month: bool
    phase: Phase
    works: bool
    hours: tuple[Span, ...]
    load: Load
    dues: tuple[Due, ...]
    planned: tuple[Planned, ...]
    aways: tuple[int, ...]
    special: Ranges | None = None
    holiday: Holiday | None = None
    events: tuple[Event, ...] = ()
    closed: bool = False  # no new orders until all is caught up


@dataclass(frozen=True, slots=True)
class Bar:
    """The piece of an absence in one week: from column `first` to `last`, in a lane of its own.

    Without an absence it is the time that the book is closed until caught up.
    """

    away: Away | None
    week: int
    first: int
    last: int
    lane: int
    opens: bool  # the absence begins here
    closes: bool  # and ends here


@dataclass(frozen=True, slots=True)
class Weeks:
    """Whole weeks, day by day; `first` is the first day of the month or of the week that they are shown for."""

    first: date
    week_start: int  # 0 for Monday
    days: tuple[Day | None, ...]
    bars: tuple[Bar, ...]

    def day(self, day: date) -> Day | None:
        """That day, where the weeks hold it."""
        return next((its for its in self.days if its is not None and its.date == day), None)

    def place(self, day: date) -> int | None:
        """Where the day stands among them."""
        return next((n for n, its in enumerate(self.days) if its is not None and its.date == day), None)


@dataclass(frozen=True, slots=True)
class Month(Weeks):
    """Six weeks around one month."""


@dataclass(frozen=True, slots=True)
class Week(Weeks):
    """One week by the hour: absences of some hours stand among the hours, those of days in bars above them."""

    passing: tuple[Away, ...]
