"""Instants as whole minutes and back: the planner counts in minutes since 1970 (UTC), people in aware datetimes."""

from datetime import UTC, datetime, timedelta
from typing import Final

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MINUTE: Final = timedelta(minutes=1)

_MINUTES_A_DAY: Final = 1440
_OF_THE_DAY: Final = tuple(timedelta(minutes=m) for m in range(_MINUTES_A_DAY))


def require_aware(instant: datetime, name: str) -> None:
    """Raises ValueError if `instant` bears no time zone: it would mean another moment on another machine."""
    if instant.tzinfo is None or instant.utcoffset() is None:
        raise ValueError(f"{name} must bear a time zone: {instant!r}")


def minute_at_or_before(instant: datetime) -> int:
    """The last whole minute not after `instant`: dues and ends of windows round down."""
    return (instant - EPOCH) // MINUTE


def minute_at_or_after(instant: datetime) -> int:
    """The first whole minute not before `instant`: releases, starts of windows and `now` round up."""
    return -((EPOCH - instant) // MINUTE)


def instant_of(minute: int) -> datetime:
    """The instant (aware UTC) at which that minute since 1970 begins."""
    return EPOCH + timedelta(minutes=minute)


class Instants:
    """Many minutes as instants: adding to a remembered midnight is several times faster than `instant_of`."""

    __slots__ = ("_midnights",)

    def __init__(self) -> None:
        self._midnights: dict[int, datetime] = {}

    def of(self, minute: int) -> datetime:
        """The instant (aware UTC) at which that minute since 1970 begins."""
        day, rest = divmod(minute, _MINUTES_A_DAY)
        midnight = self._midnights.get(day)
        if midnight is None:
            midnight = self._midnights[day] = EPOCH + timedelta(days=day)
        return midnight + _OF_THE_DAY[rest]
