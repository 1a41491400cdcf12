"""Instants as whole minutes and back: the planner counts in minutes since 1970 (UTC), people in aware datetimes."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def require_aware(instant: datetime, name: str) -> None:
    """Raises ValueError if `instant` bears no time zone: it would mean another moment on another machine."""
    if instant.tzinfo is None or instant.utcoffset() is None:
        raise ValueError(f"{name} must bear a time zone: {instant!r}")


def minute_at_or_before(instant: datetime) -> int:
    """The last whole minute not after `instant`: dues and ends of windows round down."""
    return int(instant.timestamp() // 60)


def minute_at_or_after(instant: datetime) -> int:
    """The first whole minute not before `instant`: releases, starts of windows and `now` round up."""
    return -int(-instant.timestamp() // 60)


def instant_of(minute: int) -> datetime:
    """The instant (aware UTC) at which that minute since 1970 begins."""
    return _EPOCH + timedelta(minutes=minute)
