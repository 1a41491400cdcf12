"""Which instants make a sensible due: the ends of days on which the freelancer works."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.domain.availability import day_span
from app.domain.book import Settings
from app.domain.instants import DAY, wall_instant
from app.planning import WorkTime

DAYS_LOOKED_AT = 800  # a working day within two years or none at all
QUARTER = timedelta(minutes=15)


def day_ends(settings: Settings, work_time: WorkTime, since: datetime) -> Iterator[datetime]:
    """The usual hour for dues on each working day, in time order, from `since` on (itself included)."""
    today = since.astimezone(settings.zone).date() - DAY  # a day may end after midnight
    for ahead in range(DAYS_LOOKED_AT):
        day = today + ahead * DAY
        end = wall_instant(day, settings.day_end, settings.zone)
        if end >= since and work_time.minutes(*day_span(day, settings.zone)) > 0:
            yield end


def next_quarter(instant: datetime) -> datetime:
    """The instant, moved on to the next full quarter of an hour."""
    return instant + (-(instant - instant.replace(minute=0, second=0, microsecond=0)) % QUARTER)


def a_few(ends: Iterator[datetime], latest: datetime | None = None) -> tuple[datetime, ...]:
    """The first three of the ends and the first one a week after, none behind `latest`."""
    found: list[datetime] = []
    for end in ends:
        if latest is not None and end > latest:
            break
        if len(found) < 3 or end >= found[0] + 7 * DAY:
            found.append(end)
        if len(found) == 4:
            break
    return tuple(found)
