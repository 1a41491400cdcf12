"""Reading calendar files (iCalendar, RFC 5545) into busy time: the guard first, then the library that expands rules.

Times without a zone mean the user's own. An all-day event ends the day before its end, and one whose end equals its
start takes that day. What is marked as free or cancelled, lasts no time, or came out of this book is no busy time.
"""

import signal
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from typing import Any, Final
from zoneinfo import ZoneInfo

from app.domain.availability import Hours, WholeDays
from app.domain.busy import Busy, CalendarRead, EventRefused
from app.domain.refusal import Refusal
from app.exchange.ics_guard import Event, guard

MOST_OCCURRENCES: Final = 20_000
SECONDS_AN_EVENT: Final = 1.0
OURS: Final = "@carnet.invalid"  # how the UIDs of what this program exports end
DAY: Final = timedelta(days=1)


def read_calendar(data: bytes, zone: ZoneInfo, first: date, last: date) -> CalendarRead:
    """The busy time of a file on the dates from `first` to `last`; raises Refusal where it can't be taken at all."""
    guarded = guard(data)
    refused = list(guarded.refused)
    found: dict[tuple[str, str], Busy] = {}
    ignored = 0
    for events in _by_uid(guarded.events):
        try:
            with _limit(SECONDS_AN_EVENT):
                occurrences = list(_occurrences(events, guarded.zones, zone, first, last))
        except Exception as error:  # whatever a library makes of a hostile event, the others are still read
            reason = "ics-event-slow" if isinstance(error, TimeoutError) else "ics-event-unclear"
            refused.append(EventRefused(events[0].title, reason))
            continue
        ignored += not occurrences
        for its in occurrences:
            found[its.uid, str(its.period)] = its
        if len(found) > MOST_OCCURRENCES:
            raise Refusal("ics-too-many", "file", most=MOST_OCCURRENCES)
    return CalendarRead(guarded.name, tuple(found.values()), tuple(refused), ignored)


def _by_uid(events: Iterable[Event]) -> Iterator[list[Event]]:
    """Events with the instances of them that were changed."""
    groups: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        groups[event.value("UID")].append(event)
    yield from groups.values()


def _occurrences(
    events: list[Event], zones: tuple[str, ...], zone: ZoneInfo, first: date, last: date
) -> Iterator[Busy]:
    from icalendar import Calendar

    of = import_module("recurring_ical_events").of  # it brings no types along
    if events[0].value("UID").endswith(OURS):
        return
    text = "\r\n".join(["BEGIN:VCALENDAR", *zones, *(_written(event) for event in events), "END:VCALENDAR", ""])
    calendar = Calendar.from_ical(text)
    start = datetime(first.year, first.month, first.day, tzinfo=zone)
    end = datetime(last.year, last.month, last.day, tzinfo=zone) + DAY
    for component in of(calendar).between(start, end):
        if not _is_free(component):
            period = _period(component, zone)
            if period is not None:
                yield Busy(events[0].value("UID")[:500], events[0].title or _title(component), period)


def _written(event: Event) -> str:
    return "\r\n".join(["BEGIN:VEVENT", *(line for _, line in event.lines), "END:VEVENT"])


def _is_free(component: Any) -> bool:  # noqa: ANN401 the library's own kind
    free = str(component.get("TRANSP", "")).upper() == "TRANSPARENT"
    outlook = str(component.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper() == "FREE"
    return free or outlook or str(component.get("STATUS", "")).upper() == "CANCELLED"


def _title(component: Any) -> str:  # noqa: ANN401 the library's own kind
    return " ".join(str(component.get("SUMMARY", "")).split())[:200]


def _period(component: Any, zone: ZoneInfo) -> WholeDays | Hours | None:  # noqa: ANN401 the library's own kind
    start, end = component.start, component.end
    if not isinstance(start, datetime):
        until = end.date() if isinstance(end, datetime) else end
        return WholeDays(start, max(start, until - DAY))
    begin, finish = _instant(start, zone), _instant(end, zone)
    return Hours(begin, finish) if begin < finish else None


def _instant(read: date, zone: ZoneInfo) -> datetime:
    wall = read if isinstance(read, datetime) else datetime(read.year, read.month, read.day)  # noqa: DTZ001 a wall time
    return (wall.replace(tzinfo=zone) if wall.tzinfo is None else wall).astimezone(UTC)


@contextmanager
def _limit(seconds: float) -> Iterator[None]:
    """Stops what takes longer, where the system can."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_number: int, _frame: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
