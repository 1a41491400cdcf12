"""From the catalogue's facts to the rows of its three lists."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import Client, Service
from app.domain.rules import READ_ON, Rules, Source, preset_of, source_of
from app.storage.listings import Taken
from app.wording import catalogue as words
from app.wording import intake
from app.wording.apart import set_apart
from app.wording.settings import rules_summary
from app.wording.speech import Speech

Facts = tuple[tuple[str, str], ...]
Opened = Mapping[int | None, int]  # by id, how many orders are open
Limited = Mapping[int | None, tuple[int, int]]  # by id where there is a limit: how many are open, of how many at most
NONE_TAKEN = Taken(0, None)


class Kind(Enum):
    """What a tab lists."""

    SERVICES = "service"
    CLIENTS = "client"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """One service, client or marketplace in words. `facts` and `text` are what its panel shows besides."""

    key: tuple[Kind, int | str]
    title: str
    about: str
    detail: str
    right: str
    below: str
    tag: str
    quiet: bool
    facts: Facts
    text: str = ""
    hint: str = ""
    removable: bool = False
    resettable: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = (set_apart(self.title), self.about, self.tag, self.detail, self.right, self.below)
        return ", ".join(part for part in parts if part)


def service_rows(
    services: tuple[Service, ...],
    taken: Mapping[int, Taken],
    opened: Opened,
    limited: Limited,
    speech: Speech,
    now: datetime,
) -> tuple[CatalogueRow, ...]:
    """The services, those that are paused last."""
    ordered = sorted(services, key=lambda service: not service.active)
    return tuple(
        _service_row(s, taken.get(s.id, NONE_TAKEN), opened.get(s.id, 0), limited.get(s.id), speech, now)
        for s in ordered
    )


def client_rows(
    clients: tuple[Client, ...], taken: Mapping[int, Taken], opened: Opened, speech: Speech, now: datetime
) -> tuple[CatalogueRow, ...]:
    """The clients by name, those to be avoided last."""
    ordered = sorted(clients, key=lambda client: client.avoid)
    return tuple(_client_row(c, taken.get(c.id, NONE_TAKEN), opened.get(c.id, 0), speech, now) for c in ordered)


def rules_rows(rules: Mapping[str, Rules], usual: str, speech: Speech) -> tuple[CatalogueRow, ...]:
    """The marketplaces, the usual one first."""
    ordered = sorted(rules.values(), key=lambda its: its.key != usual)
    return tuple(_rules_row(its, its.key == usual, speech) for its in ordered)


def _service_row(
    service: Service, taken: Taken, opened: int, limited: tuple[int, int] | None, speech: Speech, now: datetime
) -> CatalogueRow:
    say = QCoreApplication.translate
    full = limited is not None and limited[0] >= limited[1]
    facts = [
        (say("Catalogue", "Price"), "" if service.price is None else speech.money(service.price)),
        (say("Catalogue", "Promised"), words.service_scope(speech, service)),
        (say("Catalogue", "Taken"), "" if limited is None else intake.standing(speech, *limited)),
        (say("Catalogue", "Asked of the client"), "\n".join(f"– {text}" for text in service.requirements)),
        (say("Catalogue", "Extras"), "\n".join(words.extra_line(speech, extra) for extra in service.extras)),
        (
            say("Catalogue", "Portfolio piece"),
            "" if service.portfolio_on is None else f"{speech.day(service.portfolio_on, now)}",
        ),
    ]
    return CatalogueRow(
        key=(Kind.SERVICES, service.id),
        title=service.name,
        about=words.open_orders(speech, opened),
        detail=words.service_scope(speech, service),
        right="" if service.price is None else speech.money(service.price),
        below=words.orders(speech, taken.orders),
        tag=words.paused(speech, service, now) or (say("Catalogue", "queue full") if full else ""),
        quiet=not service.active,
        facts=_told(facts),
        text=service.scope,
        hint="" if service.active else words.pause_reminder(speech),
        removable=taken.orders == 0,
    )


def _client_row(client: Client, taken: Taken, opened: int, speech: Speech, now: datetime) -> CatalogueRow:
    say = QCoreApplication.translate
    zone = client.zone.rpartition("/")[2].replace("_", " ")
    last = "" if taken.last is None else speech.day(taken.last.astimezone(speech.zone).date(), now)
    facts = [
        (say("Catalogue", "On the marketplace"), client.handle),
        (say("Catalogue", "Messages"), words.language(speech, client)),
        (say("Catalogue", "Time zone"), client.zone.replace("_", " ")),
        (say("Catalogue", "Orders"), words.orders(speech, taken.orders)),
        (say("Catalogue", "Last order"), last),
    ]
    detail = " · ".join(part for part in (words.language(speech, client), zone) if part)
    return CatalogueRow(
        key=(Kind.CLIENTS, client.id),
        title=client.name,
        about=client.handle,
        detail=detail or client.notes.partition("\n")[0],
        right=words.orders(speech, taken.orders),
        below=words.open_orders(speech, opened) or last,
        tag=words.avoided(speech) if client.avoid else "",
        quiet=client.avoid,
        facts=_told(facts),
        text=client.notes,
        removable=taken.orders == 0,
    )


def _rules_row(rules: Rules, usual: bool, speech: Speech) -> CatalogueRow:
    say, shipped = QCoreApplication.translate, preset_of(rules.key)
    changed = say("Catalogue", "changed by you") if shipped != rules else ""
    names = [field.name for field in fields(Rules) if field.name not in ("key", "name")]
    facts: list[tuple[str, str]] = []
    for source in Source:
        its = [name for name in names if source_of(rules, name) is source]
        said = words.source(speech, source)
        facts += [(said[:1].upper() + said[1:], "")] if its else []
        facts += [(words.rule_name(speech, name), words.rule_value(speech, rules, name)) for name in its]
    return CatalogueRow(
        key=(Kind.RULES, rules.key),
        title=rules.name,
        about="",
        detail=rules_summary(speech, rules),
        right="",
        below=say("Catalogue", "yours", "a marketplace") if shipped is None else changed,
        tag=say("Catalogue", "usual") if usual else "",
        quiet=False,
        facts=tuple(facts),
        hint="" if shipped is None else words.read_on(speech, speech.long_day(READ_ON) + f" {READ_ON.year}"),
        removable=shipped is None,
        resettable=shipped is not None and shipped != rules,
    )


def _told(facts: list[tuple[str, str]]) -> Facts:
    return tuple((name, value) for name, value in facts if value)
