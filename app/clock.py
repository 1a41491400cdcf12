"""The only place that reads the time and asks the system for its zone."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Something that knows what time it is."""

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        return datetime.now(UTC)


class ClockFrom:
    """A clock that reads `start` when it is made and goes on from there: for demonstrations and screenshots."""

    def __init__(self, start: datetime) -> None:
        self._start = start.astimezone(UTC)
        self._made = time.monotonic()

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        return self._start + timedelta(seconds=time.monotonic() - self._made)


class StoppedClock:
    """A clock that stands still until it is set: for tests and pictures."""

    def __init__(self, now: datetime) -> None:
        self.instant = now.astimezone(UTC)

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        return self.instant

    def go(self, by: timedelta) -> None:
        """Lets `by` elapse."""
        self.instant += by


def system_zone() -> str:
    """The name of the computer's time zone; "UTC" where it can't be told."""
    import tzlocal  # asked only where a book is made

    try:
        return str(tzlocal.get_localzone_name())
    except (LookupError, OSError, ValueError):
        return "UTC"
