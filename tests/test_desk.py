"""The desk: one step is one transaction, announced once, and nothing when the rules say no."""

from datetime import datetime, timedelta

import pytest
from sqlmodel import Session

from app.clock import StoppedClock
from app.desk import Change, Desk, Steps, Way
from app.domain.drafts import OrderDraft
from app.domain.refusal import Refusal
from app.storage import queries, tables
from app.usecases.orders import deliver_order, log_time, take_order
from tests import facts
from tests.conftest import MONDAY

LOGO = OrderDraft("Logo", client="Marie", effort=180, due=MONDAY + timedelta(days=3))


@pytest.fixture
def heard(desk: Desk) -> list[Change]:
    """What the desk announced."""
    changes: list[Change] = []
    desk.listen(changes.append)
    return changes


def test_a_step_is_announced_once_with_the_kinds_it_touched(desk: Desk, heard: list[Change]) -> None:
    order_id = desk.do(take_order, draft=LOGO)
    assert heard == [Change(frozenset({"orders", "client"}), "take_order", (order_id,))]


def test_undo_and_redo_are_announced_through_the_same_door(desk: Desk, heard: list[Change]) -> None:
    order_id = desk.do(take_order, draft=LOGO)
    desk.do(log_time, order_id=order_id, minutes=30)
    heard.clear()
    desk.undo()
    desk.redo()
    touched = frozenset({"work_log"})
    assert heard == [
        Change(touched, "log_time", (order_id,), Way.UNDONE),
        Change(touched, "log_time", (order_id,), Way.REDONE),
    ]


def test_what_a_listener_sees_is_on_the_disk_already(desk: Desk) -> None:
    seen: list[int] = []
    desk.listen(lambda _change: seen.append(len(facts.orders(desk))))
    desk.do(take_order, draft=LOGO)
    desk.undo()
    assert seen == [1, 0]


def test_a_refusal_changes_nothing_and_announces_nothing(desk: Desk, heard: list[Change]) -> None:
    order_id = desk.do(take_order, draft=LOGO)
    heard.clear()
    before = facts.order(desk, order_id)
    with pytest.raises(Refusal):
        desk.do(deliver_order, order_id=order_id, proof="")
    assert facts.order(desk, order_id) == before
    assert heard == []
    assert desk.steps() == Steps("take_order", None)


def test_a_refusal_after_something_was_written_takes_it_back(desk: Desk, heard: list[Change]) -> None:
    def write_then_refuse(session: Session, now: datetime) -> None:
        session.add(tables.Client(name="Marie"))
        session.flush()
        raise Refusal("move-not-allowed")

    with pytest.raises(Refusal):
        desk.do(write_then_refuse)
    assert desk.look(lambda session, _now: queries.clients(session)) == ()
    assert (heard, desk.steps()) == ([], Steps(None, None))


def test_looking_announces_nothing(desk: Desk, heard: list[Change]) -> None:
    desk.look(queries.book)
    assert heard == []


def test_looking_may_not_write(desk: Desk) -> None:
    with pytest.raises(RuntimeError, match="journal"):
        desk.look(lambda session, _now: session.add(tables.Client(name="Marie")))
    assert desk.look(lambda session, _now: queries.clients(session)) == ()


def test_nothing_to_undo_announces_nothing(desk: Desk, heard: list[Change]) -> None:
    assert (desk.undo(), desk.redo(), heard) == (None, None, [])


def test_every_step_happens_at_one_instant_of_the_clock(desk: Desk, clock: StoppedClock) -> None:
    clock.go(timedelta(minutes=7))
    order_id = desk.do(take_order, draft=LOGO)
    order = facts.order(desk, order_id)
    assert order.sold_at == order.clock_started_at == MONDAY + timedelta(minutes=7)
