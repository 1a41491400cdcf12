"""Going through the whole book: is the file whole, does every record load, is each one what it must be?"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from sqlmodel import Session, SQLModel, col, select

from app.domain.agenda import arrange
from app.domain.availability import Hours, WholeDays, check_away
from app.domain.book import check_settings
from app.domain.catalogue import check_service
from app.domain.instants import wall_instant
from app.domain.intake import check_limit
from app.domain.orders import Order
from app.domain.recurrence import check_rule
from app.domain.refusal import Refusal
from app.domain.rules import check_rules
from app.domain.soundness import check_order
from app.domain.timetable import SpecialDay, check_special_day, check_weeks, ranges_from
from app.exchange.book_json import path_of
from app.storage import checking, queries, records, tables
from app.storage.checking import FileProblem
from app.storage.records import table_of

UNREADABLE: Final = (ValueError, LookupError, TypeError, OverflowError)  # what reading a broken record raises
UTC_ZONE: Final = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found: how much there is, and what is wrong, each with its path as an exported file has it."""

    orders: int
    clients: int
    services: int
    steps: int
    file: tuple[FileProblem, ...]
    refused: tuple[tuple[str, Refusal], ...]

    @property
    def sound(self) -> bool:
        """True when nothing is wrong."""
        return not self.file and not self.refused


Places: TypeAlias = Mapping[str, Mapping[int, int]]  # by table, the place of each record's id among the others


def check_book(session: Session, now: datetime) -> CheckReport:
    """Checks the file and everything in it without changing anything."""
    file = checking.file_problems(session)
    ids = {
        kind: _ids(session, kind)
        for kind in (tables.Order, tables.Client, tables.Service, tables.Step, tables.SpecialDay, tables.Away)
    }
    places = {table_of(kind).name: {id_: place for place, id_ in enumerate(found)} for kind, found in ids.items()}
    refused = [*soundness_refusals(session, places)]
    if not refused:
        refused += _found("history", lambda: records.every_record(session))
        refused += _found("today", lambda: arrange(queries.book(session, now), now))
    return CheckReport(
        orders=len(ids[tables.Order]),
        clients=len(ids[tables.Client]),
        services=len(ids[tables.Service]),
        steps=len(ids[tables.Step]),
        file=file,
        refused=tuple(refused),
    )


def soundness_refusals(session: Session, places: Places) -> Iterator[tuple[str, Refusal]]:
    """Each record that can't be read or that the rules would not have let in, with its path."""

    def path(table: str, id_: int) -> str:
        return path_of(table, places[table][id_])

    yield from _found("settings", lambda: check_settings(queries.settings(session), queries.rules(session)))
    every = queries.rules(session).values()
    for rules in every:
        yield from _found("rules", partial(check_rules, rules, every))
    yield from _found("hours", lambda: check_weeks(queries.hours(session)))
    for id_ in places["special_day"]:
        yield from _found(path("special_day", id_), partial(_check_special_day, session, id_))
    for id_ in places["away"]:
        yield from _found(path("away", id_), partial(_check_away, session, id_))
    for limit in queries.intake_limits(session):
        yield from _found("intake_limit", partial(check_limit, limit))
    for service in queries.services(session):
        yield from _found(path("service", service.id), partial(check_service, service))
    for id_, order in _orders(session, places["orders"]):
        yield from _found(path("orders", id_), partial(_check_order, order))
    yield from _found("work_log", lambda: _check_timers(session))


def _found(path: str, check: Callable[[], object]) -> Iterator[tuple[str, Refusal]]:
    """What a check refuses; a record that can't even be read is refused as such."""
    try:
        check()
    except Refusal as refusal:
        yield path, refusal
    except UNREADABLE as error:
        yield path, Refusal("record-unreadable", path, why=str(error))


def _orders(session: Session, ids: Iterable[int]) -> Iterator[tuple[int, Order | Exception]]:
    """Each order, or why it can't be read: all in one go, and one by one only where that fails."""
    try:
        yield from [(order.id, order) for order in queries.orders(session)]
        return
    except (Refusal, *UNREADABLE):
        pass
    for id_ in ids:
        try:
            yield id_, queries.order(session, id_)
        except (Refusal, *UNREADABLE) as error:
            yield id_, error


def _check_order(order: Order | Exception) -> None:
    if isinstance(order, Exception):
        raise order
    check_order(order)


def _check_special_day(session: Session, id_: int) -> None:
    """Measured from itself: a day of long ago is as good as one ahead."""
    record = session.get_one(tables.SpecialDay, id_)
    special = SpecialDay(record.day, ranges_from(record.ranges))
    check_special_day(special, wall_instant(record.day, 0, UTC_ZONE))


def _check_away(session: Session, id_: int) -> None:
    """Measured from its own beginning: an away of long ago is as good as one ahead."""
    record = session.get_one(tables.Away, id_)
    first, last, start, end = record.first_day, record.last_day, record.starts_at, record.ends_at
    if first and last and not (start or end):
        period: WholeDays | Hours = WholeDays(first, last)
        check_away(period, record.note, wall_instant(first, 0, UTC_ZONE))
    elif start and end and not (first or last):
        period = Hours(start, end)
        check_away(period, record.note, start)
    else:
        raise Refusal("away-unclear")
    if record.rule:
        check_rule(record.rule, period, queries.settings(session).zone)


def _check_timers(session: Session) -> None:
    """Two timers can't run at once; read by itself, since orders that can't be read were named already."""
    running = session.exec(select(tables.WorkLog).where(col(tables.WorkLog.minutes).is_(None))).all()
    if len(running) > 1:
        title = session.get_one(tables.Order, running[0].order_id).title
        raise Refusal("timer-running", "work", title=title)


def _ids(session: Session, kind: type[SQLModel]) -> list[int]:
    (key,) = table_of(kind).primary_key.columns
    return list(session.connection().execute(select(key).order_by(key)).scalars())
