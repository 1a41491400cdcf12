"""Whether the freelancer is there: available, away or closed for today, and back when."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.availability import Away, Hours, away_span, current_away, day_span, next_work
from app.domain.book import Book
from app.domain.closing import Closed
from app.domain.instants import DAY, day_after, local_day, shifted
from app.planning import WorkTime

LONGEST_CHAIN = timedelta(days=366)  # absences that adjoin for longer are as good as endless
LONGEST_PAUSE = timedelta(days=14)  # between the end of an absence and the work after it
NIGHT = timedelta(hours=12)  # hours that run on for longer are no night shift: they never end


class PresenceKind(StrEnum):
    """What the chip says in a word."""

    AVAILABLE = "available"
    AWAY = "away"
    CLOSED = "closed"
    CATCHING_UP = "catching up"  # working, and taking no new orders


@dataclass(frozen=True, slots=True)
class Presence:
    """Available: `left` working minutes today. Away or closed: `back` is when work goes on, None when never.

    Catching up: `left` likewise, and `back` is when new orders are taken again.
    """

    kind: PresenceKind
    left: int = 0
    back: datetime | None = None
    away: Away | None = None
    worked: bool = False  # today had working hours, and they are over


def presence(book: Book, work: WorkTime, now: datetime, closed: Closed | None = None) -> Presence:
    """Where the freelancer stands at `now`; `work` is the line of working time from `now` on."""
    zone = book.settings.zone
    away = running_away(book, now)
    if away is not None:
        return Presence(PresenceKind.AWAY, back=next_work(work, away[1]) or away[1], away=away[0])
    left = work.minutes(now, today_ends(book, now))
    if closed is not None:
        return Presence(PresenceKind.CATCHING_UP, left, closed.until)
    if left:
        return Presence(PresenceKind.AVAILABLE, left)
    today = local_day(now, zone)
    whole = _usual(book, today).minutes(*day_span(today, zone))
    return Presence(PresenceKind.CLOSED, back=next_work(work, now), worked=whole > 0)


def running_away(book: Book, now: datetime) -> tuple[Away, datetime] | None:
    """The absence that `now` lies in, and when it is over together with those that adjoin it."""
    around = book.absences(shifted(now, -DAY), shifted(now, LONGEST_CHAIN))
    return current_away(around, book.settings.zone, now)


def returns(book: Book, start: datetime, end: datetime) -> tuple[tuple[Away, datetime], ...]:
    """The absences that were over by themselves so that work went on from `start` until before `end`, and when it did.

    One that another absence goes on from does not count, nor one after which nobody works any more.
    """
    zone, begin = book.settings.zone, shifted(start, -LONGEST_PAUSE)
    spans = [(*away_span(away, zone), away) for away in book.absences(begin, end)]
    ended = [
        (over, away) for _, over, away in spans if begin <= over < end and not any(a <= over < b for a, b, _ in spans)
    ]
    if not ended:
        return ()
    work = _work_between(book, begin, end)
    backs = ((away, next_work(work, over)) for over, away in ended)
    found = [(away, back) for away, back in backs if back is not None and start <= back < end]
    return tuple(sorted(found, key=lambda its: (its[1], its[0].id)))


def _work_between(book: Book, start: datetime, end: datetime) -> WorkTime:
    """The working time from an instant to another, what absences and calendars leave of it."""
    first, last = (local_day(instant, book.settings.zone) for instant in (start, end))
    return WorkTime(book.timetable.windows(day_after(first, -2) or first, last)).without(book.taken(start, end))


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
    running = running_away(book, now)
    return None if running is not None and running[1] >= end else Hours(now, end)
