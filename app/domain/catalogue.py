"""Who buys and what is offered: clients and services."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.domain.availability import check_length
from app.domain.drafts import LONGEST_TEXT, LONGEST_TITLE, MOST_DAYS, MOST_EFFORT, MOST_MONEY
from app.domain.instants import zone_named
from app.domain.money import CURRENCIES, Money
from app.domain.refusal import Refusal

PORTFOLIO_YEARS: Final = 2


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


def portfolio_is_old(service: Service, today: date) -> bool:
    """Whether the newest portfolio piece was made so long ago that it may not show what is sold today."""
    made = service.portfolio_on
    if made is None:
        return False
    return (today.year - PORTFOLIO_YEARS, today.month, today.day) >= (made.year, made.month, made.day)


def check_service(service: Service, others: Iterable[Service] = ()) -> None:
    """Refuses a service without a name, with one that another has, or with numbers that can't be meant."""
    _check_name(service.name, service.id, ((other.id, other.name) for other in others))
    check_length(service.scope, "scope", LONGEST_TEXT)
    check_length("\n".join(service.requirements), "requirements", LONGEST_TEXT)
    check_price(service.price, "price")
    _check_numbers(service.days, service.effort or 0, service.revisions)
    for extra in service.extras:
        if not extra.description.strip():
            raise Refusal("description-missing", "extras")
        check_length(extra.description, "extras", LONGEST_TITLE)
        check_price(extra.price, "extras")
        if service.price is not None and extra.price.currency != service.price.currency:
            raise Refusal("currencies-differ", "extras")
        _check_numbers(extra.days, extra.effort, extra.revisions, "extras")


def check_client(client: Client, others: Iterable[Client] = ()) -> None:
    """Refuses a client without a name, with one that another has, or with a time zone that does not exist."""
    _check_name(client.name, client.id, ((other.id, other.name) for other in others))
    check_length(client.handle, "handle", LONGEST_TITLE)
    check_length(client.notes, "notes", LONGEST_TEXT)
    if client.zone:
        zone_named(client.zone)
    if client.language not in ("", "fr", "en"):
        raise Refusal("language-unknown", "language", name=client.language)


def _check_name(name: str, its_id: int, others: Iterable[tuple[int, str]]) -> None:
    folded = " ".join(name.split()).casefold()
    if not folded:
        raise Refusal("name-missing", "name")
    check_length(name, "name", LONGEST_TITLE)
    if any(other_id != its_id and " ".join(other.split()).casefold() == folded for other_id, other in others):
        raise Refusal("name-taken", "name", name=name)


def check_price(price: Money | None, field: str) -> None:
    """Refuses an amount that can't be meant, or in no currency there is."""
    if price is None:
        return
    if price.currency not in CURRENCIES:
        raise Refusal("currency-unknown", field, name=price.currency)
    if not 0 <= price.minor <= MOST_MONEY:
        raise Refusal("price-out-of-range", field)


def _check_numbers(days: int, effort: int, revisions: int, field: str = "") -> None:
    if not 0 <= days <= MOST_DAYS:
        raise Refusal("days-out-of-range", field or "days", days=days)
    if not 0 <= effort <= MOST_EFFORT:
        raise Refusal("effort-out-of-range", field or "effort", minutes=effort)
    if not 0 <= revisions <= 99:
        raise Refusal("revisions-out-of-range", field or "revisions")
