"""An absence taken hold of: all of it is moved, or one of its ends, by days and by the clock on the wall."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.availability import MINUTES_A_DAY, Hours, WholeDays
from app.domain.instants import DAY

QUARTER: Final = 15  # minutes


class Grip(Enum):
    """What of an absence is held."""

    WHOLE = auto()
    START = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Shift:
    """How far what is held goes; an absence of whole days goes by days only."""

    days: int = 0
    minutes: int = 0
    grip: Grip = Grip.WHOLE


def moved(period: WholeDays | Hours, shift: Shift, zone: ZoneInfo) -> WholeDays | Hours:
    """The absence where the shift leads it. What was to end before it begins stays as short as it can be."""
    if isinstance(period, WholeDays):
        return _moved_days(period, shift)
    minutes = shift.days * MINUTES_A_DAY + shift.minutes
    start = period.start if shift.grip is Grip.END else _later(period.start, minutes, zone)
    end = period.end if shift.grip is Grip.START else _later(period.end, minutes, zone)
    if start < end:
        return Hours(start, end)
    if shift.grip is Grip.WHOLE:  # on a night when the clocks go forward
        return Hours(start, start + (period.end - period.start))
    if not shift.minutes:
        return period  # by days, there is nothing between none and too many
    least = timedelta(minutes=QUARTER)
    return Hours(end - least, end) if shift.grip is Grip.START else Hours(start, start + least)


def on_quarters(period: WholeDays | Hours, shift: Shift, zone: ZoneInfo) -> Shift:
    """The same shift, such that what is held comes to lie on a quarter of an hour where it goes by minutes at all."""
    if isinstance(period, WholeDays) or not shift.minutes:
        return shift
    held = (period.end if shift.grip is Grip.END else period.start).astimezone(zone)
    minute = held.hour * 60 + held.minute
    return replace(shift, minutes=round((minute + shift.minutes) / QUARTER) * QUARTER - minute)


def _moved_days(period: WholeDays, shift: Shift) -> WholeDays:
    by = shift.days * DAY
    if shift.grip is Grip.START:
        return WholeDays(min(period.first + by, period.last), period.last)
    if shift.grip is Grip.END:
        return WholeDays(period.first, max(period.first, period.last + by))
    return WholeDays(period.first + by, period.last + by)


def _later(instant: datetime, minutes: int, zone: ZoneInfo) -> datetime:
    """So many minutes later by the clock on the wall.

    Of a wall time that comes twice, or is skipped, it is the instant nearest to where as much time would have led.
    """
    straight = instant.astimezone(UTC) + timedelta(minutes=minutes)
    wall = instant.astimezone(zone).replace(tzinfo=None) + timedelta(minutes=minutes)
    twice = [wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    return min(twice, key=lambda its: abs(its - straight))
