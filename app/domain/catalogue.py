"""Who buys and what is offered: clients and services."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class Client:
    """Someone who bought; `language` is "fr" or "en", `zone` a time zone's name or ""."""

    id: int
    name: str
    handle: str = ""
    language: str = ""
    zone: str = ""
    notes: str = ""
    avoid: bool = False  # "don't work with again"


@dataclass(frozen=True, slots=True)
class ServiceExtra:
    """An addition that a service offers for one price; minutes and days for one of it."""

    id: int
    description: str
    price: Money
    days: int = 0
    effort: int = 0
    revisions: int = 0


@dataclass(frozen=True, slots=True)
class Service:
    """What the freelancer offers: its values are copied into each order taken for it."""

    id: int
    name: str
    price: Money | None = None
    days: int = 3
    effort: int | None = None  # minutes
    revisions: int = 0
    requirements: tuple[str, ...] = ()
    active: bool = True
    scope: str = ""
    paused_at: datetime | None = None
    portfolio_on: date | None = None  # when its portfolio piece was made
    extras: tuple[ServiceExtra, ...] = ()
