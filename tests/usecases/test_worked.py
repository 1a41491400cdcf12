"""Working time put right: entries corrected and removed, a timer cut where nobody worked any more."""

from datetime import timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.drafts import OrderDraft
from app.domain.orders import Work, minutes_worked, timer_started_at
from app.usecases.orders import log_time, start_timer, take_order
from app.usecases.worked import change_work, drop_timer, remove_work, stop_timer_at
from tests import facts
from tests.conftest import MONDAY
from tests.facts import refused

HOUR = timedelta(hours=1)


@pytest.fixture
def logo(desk: Desk) -> int:
    """An order in progress."""
    return desk.do(take_order, draft=OrderDraft("Logo", effort=180, due=MONDAY + 96 * HOUR))


def work(desk: Desk, order_id: int) -> tuple[Work, ...]:
    """What was worked."""
    return facts.order(desk, order_id).work


def test_an_entry_is_corrected_and_removed_and_each_can_be_undone(desk: Desk, logo: int) -> None:
    desk.do(log_time, order_id=logo, minutes=500, note="sketches")
    (entry,) = work(desk, logo)
    desk.do(change_work, work_id=entry.id, minutes=50, note=" first sketches ")
    (changed,) = work(desk, logo)
    assert (changed.started_at, changed.minutes, changed.note) == (entry.started_at, 50, "first sketches")
    desk.do(remove_work, work_id=entry.id)
    assert work(desk, logo) == ()
    desk.undo()
    desk.undo()
    assert work(desk, logo) == (entry,)


def test_what_can_not_be_meant_is_refused(desk: Desk, logo: int) -> None:
    with refused("work-gone"):
        desk.do(remove_work, work_id=99)
    desk.do(log_time, order_id=logo, minutes=5)
    (entry,) = work(desk, logo)
    with refused("effort-out-of-range", "minutes"):
        desk.do(change_work, work_id=entry.id, minutes=0)
    desk.do(start_timer, order_id=logo)
    with refused("timer-running"):
        desk.do(remove_work, work_id=work(desk, logo)[1].id)


def test_a_timer_is_stopped_where_the_work_ended(desk: Desk, clock: StoppedClock, logo: int) -> None:
    with refused("timer-not-running"):
        desk.do(stop_timer_at, until=MONDAY)
    desk.do(start_timer, order_id=logo)
    clock.go(5 * HOUR)
    for until in (MONDAY - HOUR, MONDAY + 6 * HOUR):
        with refused("time-outside-timer"):
            desk.do(stop_timer_at, until=until)
    desk.do(stop_timer_at, until=MONDAY + timedelta(minutes=52, seconds=40))
    order = facts.order(desk, logo)
    assert (minutes_worked(order, clock.now()), timer_started_at(order)) == (52, None)
    desk.undo()
    assert timer_started_at(facts.order(desk, logo)) == MONDAY
    desk.do(drop_timer)
    assert work(desk, logo) == ()
