"""The clock to live by: the computer's, or one that starts at the time told."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from app.cli.request import Request
from app.clock import Clock, ClockFrom, SystemClock, system_zone
from app.domain.refusal import Refusal

YEARS: Final = range(1980, 2190)  # a pretended time outside would leave no room to plan in


def clock_for(request: Request) -> Clock:
    """The clock of a window; a time told without a zone is one where the book is kept."""
    return clock_from(request.now, lambda: _zone_of(request.store))


def clock_from(now: str, zone: Callable[[], ZoneInfo]) -> Clock:
    """The clock that starts at `now` ("": the computer's own), which is in `zone` unless it names its own."""
    if not now:
        return SystemClock()
    try:
        told = datetime.fromisoformat(now)
    except ValueError as error:
        raise Refusal("time-unreadable", "now", text=now) from error
    if told.year not in YEARS:
        raise Refusal("time-unreadable", "now", text=now)
    if told.tzinfo:
        return ClockFrom(told)
    from app.domain.instants import wall_instant

    return ClockFrom(wall_instant(told.date(), told.hour * 60 + told.minute, zone()))


def _zone_of(path: Path) -> ZoneInfo:
    """Where the book is kept; where the computer stands if there is none yet."""
    from app.domain.instants import zone_named
    from app.storage import facts
    from app.storage.database import open_store

    if not path.exists():
        return zone_named(system_zone())
    store = open_store(path)
    try:
        return store.ask(facts.settings).zone
    finally:
        store.close()
