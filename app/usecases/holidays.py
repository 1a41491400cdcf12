"""Whose public holidays are days off."""

from datetime import datetime
from typing import Final

from sqlmodel import Session, select

from app.domain.timetable import Holiday
from app.exchange.public_holidays import holidays_of
from app.storage import tables

YEARS_AHEAD: Final = 20


def choose_holidays(session: Session, now: datetime, *, country: str, region: str = "") -> int:
    """Makes the public holidays of a country or region days off, twenty years ahead; "" for none.

    Gives how many there are. Each can be worked after all: a day's own hours count more.
    """
    years = range(now.year - 1, now.year + YEARS_AHEAD + 1)
    wanted = {its.day: its for its in (holidays_of(country, region, years) if country else ())}
    for record in session.exec(select(tables.Holiday)).all():
        its = Holiday(record.day, record.english, record.french, record.half)
        if wanted.get(record.day) == its:
            del wanted[record.day]
        else:
            session.delete(record)
    session.flush()
    session.add_all(
        tables.Holiday(day=its.day, english=its.english, french=its.french, half=its.half) for its in wanted.values()
    )
    settings = session.exec(select(tables.Settings)).one()
    chosen = f"{country}-{region}" if region else country
    if settings.holidays != chosen:
        settings.holidays = chosen
    session.flush()
    return len(session.exec(select(tables.Holiday.id)).all())
