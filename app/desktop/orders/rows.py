"""From the book's facts and `now` to the rows of the table, the tabs they belong to, and their order."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from app.desktop.orders.search import fold_all
from app.domain.agenda import Agenda
from app.domain.book import Book
from app.domain.contact import Quiet, quiet_client
from app.domain.money import Money
from app.domain.orders import (
    Effort,
    Order,
    State,
    accepted_by_silence_at,
    due_at,
    effort_at,
    ended_at,
    is_late,
    is_very_late,
    minutes_worked,
    missing_requirements,
    state_at,
    timer_started_at,
    very_late_at,
)
from app.domain.planned import pending_extension
from app.domain.standing import Standing, standing
from app.domain.story import granted_by_silence
from app.domain.turn import Turn, turn_at
from app.storage.lines import PastOrder


class Tab(Enum):
    """The part of the book that is shown."""

    ACTIVE = "active"
    WAITING = "waiting"
    DELIVERED = "delivered"
    IN_REVISION = "in revision"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    ALL = "all"

    @property
    def past(self) -> bool:
        """True when it shows orders that are over."""
        return self in (Tab.COMPLETED, Tab.CANCELLED, Tab.ALL)

    def holds(self, state: State) -> bool:
        """True when an order in this state belongs to it."""
        if self is Tab.ALL:
            return True
        if self is Tab.ACTIVE:
            return not state.over
        return state is _STATES[self]


_STATES = {
    Tab.WAITING: State.REQUIREMENTS,
    Tab.DELIVERED: State.DELIVERED,
    Tab.IN_REVISION: State.IN_REVISION,
    Tab.COMPLETED: State.COMPLETED,
    Tab.CANCELLED: State.CANCELLED,
}


class Sorting(Enum):
    """What the rows can be sorted by: one per column, in the columns' order."""

    TITLE = "title"
    SERVICE = "service"
    STATE = "state"
    TURN = "turn"
    DUE = "due"
    EFFORT = "effort"
    PRICE = "price"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """What the table says about an order that is not over."""

    title: str
    client: str
    service: str
    reference: str
    late: bool
    very_late: bool
    standing: Standing | None  # in the plan, where it is not late
    due: datetime | None
    days: int | None
    effort: Effort
    price: Money | None
    received: int  # of so many requirements
    required: int
    accepted_at: datetime | None  # when silence accepts the delivery
    cancel_from: datetime | None  # when the client may cancel alone
    quiet: Quiet | None  # the client whose turn it is has said nothing for long
    asked: bool  # an extension waits for its answer
    due_by_silence: bool
    pinned: bool
    running: bool


@dataclass(frozen=True, slots=True)
class OrderRow:
    """A row of the table: what it is found and sorted by, and what is said about it."""

    key: int
    state: State
    turn: Turn
    at: datetime | None  # when it is due, or when it ended
    order: OpenOrder | PastOrder


def open_rows(book: Book, agenda: Agenda, now: datetime) -> tuple[OrderRow, ...]:
    """The rows of everything in the book; what silence has ended is among them, as ended."""
    return tuple(
        _row(order, standing(agenda, order.id), book.assumed_effort(order.service_id), now) for order in book.orders
    )


def past_rows(orders: Iterable[PastOrder]) -> tuple[OrderRow, ...]:
    """The rows of orders that are over."""
    return tuple(OrderRow(order.id, order.state, Turn.NOBODY, order.ended_at, order) for order in orders)


def counts(rows: Sequence[OrderRow], past: dict[State, int]) -> dict[Tab, int]:
    """How many orders each tab holds: those in `rows`, and so many more in each state."""
    every = dict(past)
    for row in rows:
        every[row.state] = every.get(row.state, 0) + 1
    return {tab: sum(count for state, count in every.items() if tab.holds(state)) for tab in Tab}


def unlisted(recorded: dict[State, int], book: Book) -> dict[State, int]:
    """How many orders are in each state beside those of the book; a delivery left out of it was accepted by silence."""
    left = dict(recorded)
    for order in book.orders:
        left[order.state] -= 1
    left[State.COMPLETED] = left.get(State.COMPLETED, 0) + left.pop(State.DELIVERED, 0)
    return left


def sort_rows(rows: Sequence[OrderRow], by: Sequence[tuple[Sorting, bool]]) -> list[OrderRow]:
    """The rows sorted by the last of `by` (descending where True), then by those before it; what has no value is last.

    Stable: equal rows keep the order they were given in.
    """
    ordered = list(rows)
    for sorting, descending in by:
        values = _values(ordered, sorting)
        known = [row for row in ordered if values[row.key] is not None]
        unknown = [row for row in ordered if values[row.key] is None]
        known.sort(key=lambda row: values[row.key], reverse=descending)
        ordered = known + unknown
    return ordered


def _values(rows: Sequence[OrderRow], sorting: Sorting) -> dict[int, Any]:
    """What each row is sorted by; None where it has nothing of the kind."""
    texts: dict[Sorting, Callable[[OrderRow], str]] = {
        Sorting.TITLE: lambda row: f"{row.order.title}\n{row.order.client}",
        Sorting.SERVICE: lambda row: row.order.service,
        Sorting.REFERENCE: lambda row: row.order.reference,
    }
    if sorting in texts:
        text = texts[sorting]
        return {key: value or None for key, value in fold_all({row.key: text(row) for row in rows}).items()}
    value: dict[Sorting, Callable[[OrderRow], Any]] = {
        Sorting.STATE: _state_rank,
        Sorting.TURN: lambda row: _TURN_RANKS[row.turn],
        Sorting.DUE: lambda row: row.at,
        Sorting.EFFORT: lambda row: row.order.effort.left if isinstance(row.order, OpenOrder) else row.order.worked,
        Sorting.PRICE: lambda row: (
            (row.order.price.currency, row.order.price.minor) if row.order.price is not None else None
        ),
    }
    return {row.key: value[sorting](row) for row in rows}


_STATE_RANKS = {
    State.IN_PROGRESS: 1,  # 0 when it is late
    State.IN_REVISION: 3,
    State.REQUIREMENTS: 5,
    State.DELIVERED: 7,
    State.COMPLETED: 9,
    State.CANCELLED: 11,
}


def _state_rank(row: OrderRow) -> float:
    """The worse it stands the earlier, among those in its state."""
    rank, order = _STATE_RANKS[row.state], row.order
    if not isinstance(order, OpenOrder):
        return rank
    return rank - (1 if order.late else _STANDING_RANKS.get(order.standing, 0))


_STANDING_RANKS: Mapping[Standing | None, float] = {Standing.UNKEPT: 0.8, Standing.CONFLICT: 0.6, Standing.PAUSED: -0.5}
_TURN_RANKS = {Turn.YOURS: 0, Turn.CLIENT: 1, Turn.NOBODY: 2}


def _row(order: Order, its: Standing | None, default_effort: int, now: datetime) -> OrderRow:
    state = state_at(order, now)
    if state.over:
        return OrderRow(order.id, state, Turn.NOBODY, ended_at(order, now), _past(order, state, now))
    due = due_at(order, now)
    return OrderRow(order.id, state, turn_at(order, now), due, _open(order, its, due, default_effort, now))


def _open(order: Order, its: Standing | None, due: datetime | None, default_effort: int, now: datetime) -> OpenOrder:
    late = is_late(order, now)
    return OpenOrder(
        title=order.title,
        client=order.client,
        service=order.service,
        reference=order.reference,
        late=late,
        very_late=late and is_very_late(order, now),
        standing=None if late else its,
        due=due,
        days=order.days,
        effort=effort_at(order, now, default_effort),
        price=order.price,
        received=len(order.requirements) - len(missing_requirements(order)),
        required=len(order.requirements),
        accepted_at=accepted_by_silence_at(order),
        cancel_from=very_late_at(order, now) if late else None,
        quiet=quiet_client(order, now),
        asked=bool(order.extensions) and pending_extension(order, now) is not None,
        due_by_silence=bool(order.extensions) and granted_by_silence(order, now) is not None,
        pinned=order.pinned,
        running=timer_started_at(order) is not None,
    )


def _past(order: Order, state: State, now: datetime) -> PastOrder:
    return PastOrder(
        id=order.id,
        title=order.title,
        client=order.client,
        service=order.service,
        reference=order.reference,
        state=state,
        ended_at=ended_at(order, now),
        by_silence=order.ended_at is None,
        price=order.price,
        worked=minutes_worked(order, now),
        estimate=order.estimate,
    )
