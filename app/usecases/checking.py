"""Going through the whole book: is the file whole, does every record load, is each one what it must be?"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlmodel import Session

from app.domain.agenda import arrange
from app.domain.availability import Away, away_span, check_away, check_hours
from app.domain.book import check_settings
from app.domain.orders import Order
from app.domain.refusal import Refusal
from app.domain.soundness import check_order, check_service, check_timers
from app.exchange.book_json import Records, path_of
from app.storage import checking, queries, records
from app.storage.checking import FileProblem

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


def check_book(session: Session, now: datetime) -> CheckReport:
    """Checks the file and everything in it without changing anything."""
    file = checking.file_problems(session)
    every = records.every_record(session)
    refused = [*soundness_refusals(session, every)]
    if not refused:
        refused += _found("", lambda: arrange(queries.book(session, now), now))
    return CheckReport(
        orders=len(every["orders"]),
        clients=len(every["client"]),
        services=len(every["service"]),
        steps=len(every["step"]),
        file=file,
        refused=tuple(refused),
    )


def soundness_refusals(session: Session, every: Records) -> Iterator[tuple[str, Refusal]]:
    """Each record that can't be read or that the rules would not have let in, with its path.

    `every` is what the session holds.
    """
    places = {
        table: {row["id"]: place for place, row in enumerate(every[table])} for table in ("away", "service", "orders")
    }

    def path(table: str, id_: int) -> str:
        return path_of(table, places[table][id_])

    yield from _found("settings", lambda: check_settings(queries.settings(session), queries.rules(session)))
    yield from _found("hours", lambda: check_hours(queries.hours(session)))
    unclear = [row["id"] for row in every["away"] if not _is_period(row)]
    yield from ((path("away", id_), Refusal("away-unclear")) for id_ in unclear)
    for away in queries.aways(session) if not unclear else ():
        yield from _found(path("away", away.id), partial(_check_away, away))
    for service in queries.services(session):
        yield from _found(path("service", service.id), partial(check_service, service))
    for id_, order in _orders(session, places["orders"]):
        yield from _found(path("orders", id_), partial(_check_order, order))
    yield from _found("work_log", lambda: check_timers(queries.orders(session)))


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


def _check_away(away: Away) -> None:
    """Measured from its own beginning: an away of long ago is as good as one ahead."""
    start, _ = away_span(away, UTC_ZONE)
    check_away(away.period, away.note, start)


def _is_period(row: Mapping[str, Any]) -> bool:
    """Whether an away's record says days or instants, and not both or half of either."""
    days, instants = (row["first_day"], row["last_day"]), (row["starts_at"], row["ends_at"])
    whole, none = (days, instants) if any(days) else (instants, days)
    return all(whole) and not any(none)
