"""Everything that Carnet says about its orders at a moment, beside what the paper says."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlmodel import Session

from app.desk import Desk
from app.domain.orders import (
    Order,
    due_at,
    ended_at,
    ending_by_silence,
    is_late,
    is_paused,
    is_very_late,
    revisions_left,
    state_at,
    was_on_time,
)
from app.domain.rates import Sales, completion_rate, on_time_rate
from app.domain.story import Happened, story
from app.domain.turn import turn_at
from app.storage import days, listings, queries
from tests.usecases.paper import WINDOW, Life, Paper

AGES = timedelta(days=3_000)
BY_SILENCE = (
    Happened.EXTENSION_GRANTED_BY_SILENCE,
    Happened.CANCELLED_BY_SILENCE,
    Happened.DISPUTED,
    Happened.ACCEPTED_BY_SILENCE,
    Happened.TIMED_OUT,
)


def compare_orders(desk: Desk, paper: Paper) -> None:
    """Holds every word of the book about its orders against the paper."""
    now = desk.clock.now()
    orders, sales = desk.look(lambda session, _now: (queries.orders(session), queries.sales(session)))
    assert [order.id for order in orders] == list(paper.lives)
    for order in orders:
        _compare_order(order, paper, paper.lives[order.id], now)
    _compare_rates(orders, sales, paper, now)


def compare_lists(desk: Desk, paper: Paper) -> None:
    """The lists that read only a part of the orders, or of each, know as much about them."""
    desk.look(_compare_lists, paper=paper)


def _compare_lists(session: Session, now: datetime, paper: Paper) -> None:
    ends = {id_: end for id_, life in paper.lives.items() if (end := paper.end(life, now)) is not None}
    alive = paper.lives.keys() - ends.keys()
    assert {order.id for order in queries.open_orders(session, now) if not state_at(order, now).over} == alive
    past = listings.past_orders(session, now, but=alive)
    found = {line.id: (line.state, line.ended_at, line.by_silence) for line in past}
    assert found == {id_: (end.state, end.at, end.silent) for id_, end in ends.items()}
    calendar = days.calendar_facts(session, now, start=now - AGES, end=now + AGES)
    dues = {id_: paper.due(life, now) for id_, life in paper.lives.items() if paper.state(life, now) != "cancelled"}
    assert {due.order_id: due.at for due in calendar.dues} == {id_: due for id_, due in dues.items() if due}
    ended = queries.ended_orders(session, now, since=now - (WINDOW + 2) * timedelta(days=1))
    _compare_rates(ended, queries.sales(session), paper, now)


def _compare_rates(orders: Iterable[Order], sales: Sales, paper: Paper, now: datetime) -> None:
    """The completion rate and the on-time rate of every marketplace."""
    for market in paper.markets:
        sold = [order for order in orders if order.rules.key == market]
        done, kept = completion_rate(sold, sales, WINDOW, now), on_time_rate(sold, WINDOW, now)
        found = (done.completed, done.counting, kept.completed, kept.counting)
        assert found == paper.rates(market, now), market


def _compare_order(order: Order, paper: Paper, life: Life, now: datetime) -> None:
    """Where it is, how it ended or will, by when it is due, whose turn it is, and what time decided when."""
    end, ahead, silent = paper.end(life, now), paper.silent_end(life), ending_by_silence(order)
    assert state_at(order, now) == paper.state(life, now)
    assert ended_at(order, now) == (None if end is None else end.at)
    assert (silent and (silent.at, silent.state)) == (ahead and (ahead.at, ahead.state))
    assert due_at(order, now) == paper.due(life, now)
    assert (is_late(order, now), is_very_late(order, now)) == (paper.late(life, now), paper.very_late(life, now))
    assert was_on_time(order) == paper.on_time(life)
    assert revisions_left(order) == life.revisions
    assert turn_at(order, now) == paper.turn(life, now)
    assert is_paused(order, now) == paper.is_paused(life, now)
    told = [(event.at, event.what) for event in story(order, (), now)]
    assert sorted(event for event in told if event[1] in BY_SILENCE) == sorted(paper.decided(life, now))
    assert told == sorted(told, key=lambda event: event[0])
