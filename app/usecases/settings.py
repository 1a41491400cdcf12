"""Changing what the freelancer chose for the whole book."""

from datetime import datetime

from sqlmodel import Session, select

from app.domain.book import Settings, check_settings
from app.storage import queries, seed, tables


def change_settings(session: Session, now: datetime, *, settings: Settings) -> None:
    """Keeps the settings as they are given."""
    check_settings(settings, queries.rules(session))
    record = session.exec(select(tables.Settings)).one()
    for name, value in seed.settings_values(settings).items():
        setattr(record, name, value)
