"""Whether the freelancer is there: available, away or closed for today, and back when."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.availability import Away, Hours, current_away, day_span, next_work
from app.domain.book import Book
from app.domain.instants import day_after, local_day
from app.planning import WorkTime

NIGHT = timedelta(hours=12)  # hours that run on for longer are no night shift: they never end


class PresenceKind(StrEnum):
    """What the chip says in a word."""

    AVAILABLE = "available"
    AWAY = "away"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Presence:
    """Available: `left` working minutes today. Away or closed: `back` is when work goes on, None when never."""

    kind: PresenceKind
    left: int = 0
    back: datetime | None = None
    away: Away | None = None
    worked: bool = False  # today had working hours, and they are over


def presence(book: Book, work: WorkTime, now: datetime) -> Presence:
    """Where the freelancer stands at `now`; `work` is the line of working time from `now` on."""
    zone = book.settings.zone
    away = current_away(book.aways, zone, now)
    if away is not None:
        return Presence(PresenceKind.AWAY, back=next_work(work, away[1]) or away[1], away=away[0])
    left = work.minutes(now, today_ends(book, now))
    if left:
        return Presence(PresenceKind.AVAILABLE, left)
    today = local_day(now, zone)
    whole = _usual(book, today).minutes(*day_span(today, zone))
    return Presence(PresenceKind.CLOSED, back=next_work(work, now), worked=whole > 0)


def today_ends(book: Book, now: datetime) -> datetime:
    """When the freelancer's day ends: at midnight, or when the working hours that run over it end."""
    today = local_day(now, book.settings.zone)
    _, midnight = day_span(today, book.settings.zone)
    around = _usual(book, today).windows(now, midnight + NIGHT)
    over = (end for start, end in around if start < midnight < end < midnight + NIGHT)
    return next(over, midnight)


def _usual(book: Book, day: date) -> WorkTime:
    """The working time of a day and the days beside it, absences left aside."""
    first, last = day_after(day, -1) or day, day_after(day, 1) or day
    return WorkTime(book.timetable.windows(first, last))


def rest_of_today(book: Book, now: datetime) -> Hours | None:
    """The away from `now` to the end of the day; None when the rest of the day is away as it is."""
    end = today_ends(book, now)
    running = current_away(book.aways, book.settings.zone, now)
    return None if running is not None and running[1] >= end else Hours(now, end)
