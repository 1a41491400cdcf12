"""Who buys and what is offered: clients and services."""

from dataclasses import dataclass

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
