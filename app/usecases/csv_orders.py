"""How an order of a table is written into the book: what the file knows in days becomes instants, its words notes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Final

from app.domain.book import Settings
from app.domain.instants import DAY, wall_instant
from app.domain.orders import State
from app.domain.quick_add.folding import fold_name
from app.exchange.csv_headers import Field
from app.exchange.orders_csv import CsvOrder

ORDERED_AT: Final = 8 * 60  # a file of dates says no time: orders come in before the working day, and end with it
UNLIMITED: Final = 99  # revisions, as many as an order can include

_REVISIONS: Final = re.compile(r"([0-9]{1,3}) (?:revisions?|modifications?|revisiones)")
_UNLIMITED: Final = re.compile(
    r"unlimited (?:revisions|modifications)|(?:revisions|modifications) illimitees|revisiones ilimitadas"
)


def title_of(order: CsvOrder) -> str:
    """What the order is called: a table of sales knows the service, if that."""
    return order.service or order.reference or order.client


def order_values(
    order: CsvOrder, settings: Settings, as_of: date | None, labels: Mapping[Field, str]
) -> dict[str, object]:
    """What is written down of the order as it was at the end of the file's story, or on the morning of `as_of`."""

    def evening(day: date | None) -> datetime | None:
        return None if day is None else wall_instant(day, settings.day_end, settings.zone)

    state, ended = _standing(order, as_of)
    days = order.promised_days
    if days is None and order.due is not None:
        days = (order.due - order.ordered).days
    sold = wall_instant(order.ordered, min(ORDERED_AT, settings.day_end - 1), settings.zone)
    began = state is not State.REQUIREMENTS
    handed_over = state in (State.COMPLETED, State.DELIVERED, State.IN_REVISION)
    return dict(
        reference=order.reference,
        title=title_of(order),
        rules=settings.rules,
        zone=str(settings.zone),
        price=order.price.minor if order.price else None,
        currency=order.price.currency if order.price else "",
        sold_at=sold,
        days=days,
        clock_started_at=sold if began else None,
        original_due=evening(_due(order)) if began else None,
        state=state,
        revisions_included=_revisions(order.included),
        revisions_used=1 if state is State.IN_REVISION else 0,
        revision_asked_at=evening(ended) if state is State.IN_REVISION else None,
        first_delivered_at=evening(ended) if handed_over else None,
        delivered_at=evening(ended) if handed_over else None,
        ended_at=evening(ended) if state.over else None,
        stars=order.stars if state is State.COMPLETED else None,
        notes="\n".join(_notes(order, labels)),
    )


def _standing(order: CsvOrder, as_of: date | None) -> tuple[State, date]:
    """Where the order stood, and the day it got there; without an end in the file, the due stands for it."""
    state = order.status or (State.IN_PROGRESS if order.ended is None else State.COMPLETED)
    ended = order.ended or _due(order) or order.ordered
    if as_of is not None and ended >= as_of and state is not State.REQUIREMENTS:
        return State.IN_PROGRESS, ended
    return state, ended


def _due(order: CsvOrder) -> date | None:
    if order.due is not None or order.promised_days is None:
        return order.due
    return order.ordered + order.promised_days * DAY


def _revisions(included: Iterable[str]) -> int:
    """How many revisions the file says are included; 0 where it names no number."""
    most = 0
    for item in map(fold_name, included):
        if _UNLIMITED.fullmatch(item):
            return UNLIMITED
        if match := _REVISIONS.fullmatch(item):
            most = max(most, min(UNLIMITED, int(match[1])))
    return most


def _notes(order: CsvOrder, labels: Mapping[Field, str]) -> Iterator[str]:
    """What the book has no place for, in the file's own words."""
    for field, said in (
        (Field.INCLUDED, " · ".join(order.included)),
        (Field.EXTENDED, str(order.extended or "")),
        (Field.EXTRAS, str(order.extras or "")),
    ):
        if said:
            yield f"{labels.get(field, field.value)}: {said}"
