"""Books made of orders in a line, for the questions that are asked of a whole book."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.availability import HoursRange
from app.domain.book import Book, Settings
from app.domain.offers import Extension
from app.domain.orders import Order, State
from app.domain.rules import PRESETS
from tests.conftest import MONDAY, ZONE

FIVERR = PRESETS[0]
WEEK = tuple(HoursRange(day, start, end) for day in range(5) for start, end in ((540, 720), (840, 1080)))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of November 2026 by the clocks of Paris; MONDAY is the 23rd, 13:55."""
    return datetime(2026, 11, 1, hour, minute, tzinfo=ZONE) + timedelta(days=day - 1)


def an_order(id_: int, title: str, minutes: int | None, due: datetime | None, client: str = "Marie") -> Order:
    """Work of so many minutes, in progress since yesterday."""
    return Order(
        id=id_,
        title=title,
        client=client,
        zone=ZONE,
        rules=FIVERR,
        state=State.IN_PROGRESS,
        sold_at=MONDAY - timedelta(days=1),
        clock_started_at=MONDAY - timedelta(days=1),
        original_due=due,
        estimate=minutes,
    )


def a_book(*orders: Order) -> Book:
    """These orders, with seven hours of work from Monday to Friday."""
    return Book(Settings(zone=ZONE), WEEK, (), orders)


def asked_for(order: Order, due: datetime) -> Order:
    """The order with an extension that waits for its answer."""
    return replace(order, extensions=(Extension(1, due, "Later", MONDAY),))
