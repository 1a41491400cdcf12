"""What a new book starts with: the settings, five working days, and the marketplaces' rules."""

from typing import Any

from sqlmodel import Session

from app.domain.availability import HoursRange
from app.domain.book import Settings
from app.domain.instants import zone_named
from app.domain.rules import PRESETS, Rules
from app.storage import tables

MORNING, AFTERNOON = (9 * 60, 12 * 60), (13 * 60 + 30, 17 * 60 + 30)
WORKING_WEEK = tuple(HoursRange(weekday, *hours) for weekday in range(5) for hours in (MORNING, AFTERNOON))


def fill(session: Session, zone: str) -> None:
    """Writes the first records of a book kept in the time zone of that name."""
    session.add_all(tables.Rules(**{name: getattr(preset, name) for name in Rules.__slots__}) for preset in PRESETS)
    session.add(tables.Settings(id=1, **settings_values(Settings(zone=zone_named(zone)))))
    session.add_all(tables.Hours(weekday=r.weekday, start=r.start, end=r.end) for r in WORKING_WEEK)


def settings_values(settings: Settings) -> dict[str, Any]:
    """The values of the record that says what `settings` says."""
    return {
        "zone": str(settings.zone),
        "currency": settings.currency,
        "day_end": settings.day_end,
        "default_effort": settings.default_effort,
        "safety": settings.safety.name,
        "extension_margin": settings.extension_margin,
        "min_sitting": settings.min_sitting,
        "reserve": settings.reserve,
        "rules": settings.rules,
        "welcomed": settings.welcomed,
        "holidays": settings.holidays,
    }
