"""Sample orders to look around with: taken, worked on and delivered through the real use cases, at earlier instants.

The file counts in days. Past moments are the latest calendar day at which that time of day is over, and so many days
before; dues are so many working days after the first one with a few hours left in it, or so many working minutes away.
Whenever the sample is added, it shows a day on which every promise can be kept, some with little time to spare.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from app.domain.cancellations import CancelledBy
from app.domain.drafts import OrderDraft
from app.domain.instants import DAY, wall_instant
from app.domain.money import Money
from app.domain.orders import Order, Requirement, State
from app.domain.proposals import ExtensionChoice, ExtraChoice
from app.domain.refusal import Refusal
from app.domain.rules import DEFAULT_RULES
from app.places import SAMPLE
from app.storage import queries, tables
from app.usecases import catalogue, offers, orders

ENOUGH = 180  # working minutes left in a day for it to count as the first one
PARTS = (
    tables.Requirement,
    tables.WorkLog,
    tables.Extension,
    tables.Extra,
    tables.Cancellation,
    tables.SentMessage,
)  # what hangs on an order
FARTHEST = 60  # days within which the working days are looked for
BROUGHT_BY = ("add_sample", "begin_book")  # the steps that bring sample orders


def add_sample(session: Session, now: datetime, *, language: str = "en") -> None:
    """Adds the sample orders, their clients and services, in French ("fr") or English; refuses to add them twice."""
    if _sample_orders(session):
        raise Refusal("sample-there")
    written = json.loads(SAMPLE.read_text(encoding="utf-8"))
    _Writer(session, now, language).write(written["services"], written["orders"])


def remove_sample(session: Session, now: datetime) -> None:
    """Takes the sample orders away with all that hangs on them, and the clients and services that came with them."""
    going = _sample_orders(session)
    if not going:
        raise Refusal("sample-gone")
    _remove_parts(session, [order.id for order in going])
    clients, services = {order.client_id for order in going}, {order.service_id for order in going}
    for order in going:
        session.delete(order)
    session.flush()  # an order goes before the client it points to
    brought = _brought(session)
    used = session.exec(select(tables.Order.client_id, tables.Order.service_id)).all()
    for client_id in _ids(clients - {client for client, _ in used} & brought["client"]):
        session.delete(session.get_one(tables.Client, client_id))
    for service_id in _ids(services - {service for _, service in used} & brought["service"]):
        catalogue.remove_service(session, now, service_id=service_id)  # with what was added to it since


def example_order(session: Session, now: datetime, *, language: str) -> Order:
    """A sample order that is in no book, to show by it what a message reads like."""
    written = json.loads(SAMPLE.read_text(encoding="utf-8"))
    first = next(order for order in written["orders"] if "service" in order)
    service = next(service for service in written["services"] if service["key"] == first["service"])
    settings, said = queries.settings(session), language if language in first["title"] else "en"
    return Order(
        id=0,
        title=first["title"][said],
        client=first["client"],
        zone=settings.zone,
        rules=queries.rules(session)[settings.rules],
        state=State.IN_PROGRESS,
        sold_at=now,
        days=first["promised"],
        original_due=now + first["promised"] * DAY,
        price=Money(first["price"], settings.currency),
        revisions_included=service["revisions"],
        requirements=tuple(Requirement(0, text) for text in service["requirements"][said]),
    )


def _sample_orders(session: Session) -> list[tables.Order]:
    return list(session.exec(select(tables.Order).where(col(tables.Order.sample)).order_by(col(tables.Order.id))))


def _remove_parts(session: Session, order_ids: list[int | None]) -> None:
    for part in PARTS:
        for record in session.exec(select(part).where(col(part.order_id).in_(order_ids))):
            session.delete(record)
    session.flush()  # parts go before the order they point to


def _brought(session: Session) -> dict[str, set[int | None]]:
    """The clients and services that did not exist before the sample was added: the journal knows."""
    changes = select(tables.RowChange).join(tables.Step).where(col(tables.Step.use_case).in_(BROUGHT_BY))
    found: dict[str, set[int | None]] = {"client": set(), "service": set()}
    for change in session.exec(changes.where(col(tables.RowChange.table).in_(found))):
        if change.before is None:
            found[change.table].add(int(change.key))
    return found


def _ids(ids: Iterable[int | None]) -> list[int]:
    return sorted(id_ for id_ in ids if id_ is not None)


class _Writer:
    """Writes the file's orders into the book as if they had been taken when they say."""

    def __init__(self, session: Session, now: datetime, language: str) -> None:
        self._session = session
        self._now = now
        self._language = language
        self._settings = queries.settings(session)
        self._rules = DEFAULT_RULES if DEFAULT_RULES in queries.rules(session) else self._settings.rules
        self._work_time = queries.book(session, now).work_time(now)
        self._days = list(self._working_days())

    def write(self, services: list[dict[str, Any]], written: list[dict[str, Any]]) -> None:
        """Adds the services, then the orders with everything that happened to them."""
        known = {service["key"]: self._service(service) for service in services}
        for order in written:
            self._order(order, known.get(order.get("service", "")))

    def _service(self, written: Mapping[str, Any]) -> tables.Service:
        name = self._said(written["name"])
        there = self._session.exec(select(tables.Service).where(tables.Service.name == name)).first()
        if there is not None:
            return there
        record = tables.Service(
            name=name,
            price=written["price"],
            currency=self._settings.currency,
            days=written["days"],
            effort=written["effort"],
            revisions=written["revisions"],
            requirements="\n".join(self._said(written["requirements"])),
        )
        self._session.add(record)
        self._session.flush()
        return record

    def _order(self, written: Mapping[str, Any], service: tables.Service | None) -> None:
        sold = self._past(written["sold"])
        texts = self._said(written["requirements"]) if "requirements" in written else self._asked_by(service)
        draft = OrderDraft(
            title=self._said(written["title"]),
            client=written["client"],
            service_id=service.id if service else None,
            effort=written["effort"],
            due=self._due(written["due"]) if "due" in written else None,
            days=written.get("promised"),
            price=self._money(written["price"]),
            revisions=written.get("revisions", 0),
            requirements=tuple(texts),
            requirements_in="received" not in written,
            rules=self._rules,
        )
        order_id = orders.take_order(self._session, sold, draft=draft)
        record = self._session.get_one(tables.Order, order_id)
        record.sample = True
        if (client := self._session.get(tables.Client, record.client_id)) is not None:
            client.language = client.language or self._language
        self._live(order_id, record, written)

    def _live(self, order_id: int, record: tables.Order, written: Mapping[str, Any]) -> None:
        """Everything that happened to the order since it was sold."""
        session = self._session
        asked = [requirement.id for requirement in queries.order(session, order_id).requirements]
        if "received" in written:
            received = asked[: written["received"]]
            orders.receive_requirements(session, record.sold_at + DAY / 24, order_id=order_id, received=received)
        for work in written.get("work", ()):
            done = self._past(work, work["minutes"]) + timedelta(minutes=work["minutes"])
            orders.log_time(session, done, order_id=order_id, minutes=work["minutes"])
        if "extension" in written:
            self._extension(order_id, written["extension"])
        if "delivered" in written:
            proof = f"{record.title.lower().replace(' ', '-')}.pdf"
            at = self._past(written["delivered"])
            orders.deliver_order(session, at, order_id=order_id, proof=proof, confirmed=asked)
        if "extra" in written:
            self._extra(order_id, written["extra"])
        if "completed" in written:
            orders.complete_order(session, self._past(written["completed"]), order_id=order_id)
            record.stars = written["stars"]
        if "cancelled" in written:
            by, reason = CancelledBy(written["by"]), self._said(written["reason"])
            orders.cancel_order(session, self._past(written["cancelled"]), order_id=order_id, by=by, reason=reason)

    def _extension(self, order_id: int, written: Mapping[str, Any]) -> None:
        choice = ExtensionChoice(self._due(written["due"]), self._said(written["explanation"]))
        offers.offer_extension(self._session, self._past(written["asked"]), order_id=order_id, choice=choice)

    def _extra(self, order_id: int, written: Mapping[str, Any]) -> None:
        choice = ExtraChoice(
            description=self._said(written["description"]),
            quantity=1,
            price=self._money(written["price"]),
            days=written["days"],
            effort=written["minutes"],
            revisions=1,
        )
        offers.offer_extra(self._session, self._past(written["offered"]), order_id=order_id, choice=choice)

    def _said(self, written: Mapping[str, Any]) -> Any:  # noqa: ANN401 a text or a list of texts
        return written[self._language if self._language in written else "en"]

    def _asked_by(self, service: tables.Service | None) -> list[str]:
        return service.requirements.splitlines() if service else []

    def _money(self, minor: int) -> Money:
        return Money(minor, self._settings.currency)

    def _past(self, written: Mapping[str, Any], minutes: int = 0) -> datetime:
        """So many days before the latest day on which that time of day, and `minutes` after it, are over."""
        day = self._now.astimezone(self._settings.zone).date()
        at = _minute(written["at"])
        if self._wall(day, at + minutes) > self._now:
            day -= DAY
        return self._wall(day - written["days"] * DAY, at)

    def _due(self, written: Mapping[str, Any]) -> datetime:
        done = self._work_time.finish(self._now, written["after"]) if "after" in written else None
        if done is not None:
            return done - timedelta(minutes=done.minute % 30)
        return self._wall(self._days[written.get("days", 1)], _minute(written.get("at", "18:00")))

    def _wall(self, day: date, minute: int) -> datetime:
        return wall_instant(day, minute, self._settings.zone)

    def _working_days(self) -> Iterator[date]:
        """The days ahead with working time, from the first with enough of it; weekdays where there are too few."""
        today = self._now.astimezone(self._settings.zone).date()
        found = False
        for day in (today + ahead * DAY for ahead in range(FARTHEST)):
            begin, end = max(self._now, self._wall(day, 0)), self._wall(day, self._settings.day_end)
            found = found or self._work_time.minutes(begin, end) >= ENOUGH
            if found and self._work_time.minutes(begin, end):
                yield day
        beyond = (today + ahead * DAY for ahead in range(FARTHEST, 2 * FARTHEST))
        yield from (day for day in beyond if day.weekday() < 5)


def _minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
