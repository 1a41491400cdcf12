"""The first answers, given once in a new book."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from app.domain.availability import HoursRange
from app.domain.book import Settings
from app.usecases.availability import set_hours
from app.usecases.holidays import choose_holidays
from app.usecases.sample import add_sample
from app.usecases.settings import change_settings


def begin_book(
    session: Session,
    now: datetime,
    *,
    settings: Settings,
    hours: Iterable[HoursRange],
    country: str = "",
    sample: str = "",
) -> None:
    """Keeps the first settings, weekly hours, and the country whose public holidays are days off ("" for none).

    `sample` is the language of sample orders to look around with.
    """
    change_settings(session, now, settings=replace(settings, welcomed=True))
    set_hours(session, now, hours=hours)
    choose_holidays(session, now, country=country)
    if sample:
        session.flush()  # the sample is laid out on the days that were just given
        add_sample(session, now, language=sample)
