"""Orders put aside: until a date, until they are taken up again, and what ends a pause."""

from datetime import timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.drafts import OrderDraft
from app.domain.orders import is_paused, timer_started_at
from app.domain.story import Happened, story
from app.usecases.orders import ask_revision, deliver_order, start_timer, take_order
from app.usecases.pauses import pause_order, resume_order
from tests import facts
from tests.facts import refused


@pytest.fixture
def logo(desk: Desk, clock: StoppedClock) -> int:
    """An order of three hours."""
    return desk.do(take_order, draft=OrderDraft("Logo", effort=180, due=clock.now() + timedelta(days=5)))


def paused(desk: Desk, order_id: int) -> bool:
    """Whether the order is paused now."""
    return is_paused(facts.order(desk, order_id), desk.clock.now())


def test_a_pause_with_a_date_ends_by_itself_and_its_story_says_when(desk: Desk, logo: int, clock: StoppedClock) -> None:
    until = clock.now() + timedelta(days=2)
    desk.do(pause_order, order_id=logo, until=until)
    assert paused(desk, logo)
    clock.go(timedelta(days=2))
    assert not paused(desk, logo)
    told = story(facts.order(desk, logo), (), clock.now())
    assert [(event.what, event.at) for event in told][-1] == (Happened.RESUMED, until)


def test_a_pause_without_a_date_lasts_until_it_is_ended_and_both_are_undone(desk: Desk, logo: int) -> None:
    desk.do(pause_order, order_id=logo)
    desk.do(resume_order, order_id=logo)
    assert not paused(desk, logo)
    assert desk.undo() == "resume_order"
    assert paused(desk, logo)
    assert desk.undo() == "pause_order"
    assert not paused(desk, logo)


def test_a_pause_stops_the_timer_and_the_timer_ends_a_pause(desk: Desk, logo: int, clock: StoppedClock) -> None:
    desk.do(start_timer, order_id=logo)
    clock.go(timedelta(minutes=20))
    desk.do(pause_order, order_id=logo)
    assert timer_started_at(facts.order(desk, logo)) is None
    assert facts.order(desk, logo).work[0].minutes == 20
    desk.do(start_timer, order_id=logo)
    assert not paused(desk, logo)


def test_what_was_delivered_is_not_paused_when_it_comes_back(desk: Desk, logo: int) -> None:
    desk.do(pause_order, order_id=logo)
    desk.do(deliver_order, order_id=logo, proof="logo.svg")
    desk.do(ask_revision, order_id=logo)
    assert not paused(desk, logo)


def test_what_makes_no_sense_is_refused(desk: Desk, logo: int, clock: StoppedClock) -> None:
    with refused("resume-in-past", "until"):
        desk.do(pause_order, order_id=logo, until=clock.now())
    with refused("due-absurd", "until"):
        desk.do(pause_order, order_id=logo, until=clock.now() + timedelta(days=9000))
    with refused("not-paused"):
        desk.do(resume_order, order_id=logo)
    desk.do(deliver_order, order_id=logo, proof="logo.svg")
    with refused("nothing-to-pause"):
        desk.do(pause_order, order_id=logo)
