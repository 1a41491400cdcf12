"""The same order, told the same at the same hours, behaves as the marketplace's rules say on which it was sold."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.cancellations import CancelledBy, CancelWhy, disputed_at
from app.domain.drafts import OrderDraft
from app.domain.offers import extension_standing
from app.domain.orders import State, accepted_by_silence_at, due_at, ended_at, is_very_late, state_at, very_late_at
from app.domain.proposals import ExtensionChoice
from app.domain.rules import PRESETS
from app.storage import queries
from app.usecases.cancellations import request_cancellation
from app.usecases.catalogue import change_rules, reset_rules
from app.usecases.offers import offer_extension
from app.usecases.orders import deliver_order, edit_order, extend_review, take_order
from tests import facts
from tests.conftest import ZONE
from tests.facts import refused

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FRIDAY = datetime(2026, 11, 27, 10, tzinfo=ZONE)


@dataclass(frozen=True)
class Column:
    """A marketplace as the table of the domain has it; None: never."""

    key: str
    waits: bool  # for what the client must hand in
    requirements_within: timedelta | None
    grace: timedelta | None
    review: timedelta | None
    extendable: bool
    granted: timedelta | None
    cancelled: timedelta | None
    disputed: timedelta | None
    weekdays: bool
    clearing: int


TABLE = (
    Column("fiverr", True, None, DAY, 3 * DAY, True, 2 * DAY, 2 * DAY, None, False, 14),
    Column("comeup", True, 2 * DAY, timedelta(), 7 * DAY, False, None, None, 2 * DAY, False, 0),
    Column("upwork", True, 2 * DAY, None, 14 * DAY, False, None, None, None, False, 5),
    Column("etsy", False, None, None, None, False, None, None, None, True, 0),
    Column("malt", False, None, None, None, False, None, None, 45 * DAY, False, 0),
    Column("direct", False, None, None, None, False, None, None, None, False, 0),
)
everywhere = pytest.mark.parametrize("its", TABLE, ids=lambda its: its.key)


@pytest.fixture
def clock() -> StoppedClock:
    """A Friday, 10:00."""
    return StoppedClock(FRIDAY)


def sold(desk: Desk, its: Column) -> int:
    """An order of three days with everything in."""
    return desk.do(take_order, draft=OrderDraft("Logo", days=3, effort=60, rules=its.key))


def due(its: Column) -> datetime:
    """On Monday, or on Wednesday where Saturday and Sunday don't count."""
    return FRIDAY + (5 if its.weekdays else 3) * DAY


def test_every_preset_stands_in_the_table() -> None:
    assert [its.key for its in TABLE] == [rules.key for rules in PRESETS]
    assert [its.clearing for its in TABLE] == [rules.clearing_days for rules in PRESETS]


@everywhere
def test_what_is_missing_stops_the_clock_or_not_and_ends_it_in_time(
    desk: Desk, clock: StoppedClock, its: Column
) -> None:
    draft = OrderDraft("Menu", days=3, requirements=("Text",), requirements_in=False, rules=its.key)
    order_id = desk.do(take_order, draft=draft)
    order = facts.order(desk, order_id)
    assert (order.state is State.REQUIREMENTS, due_at(order, FRIDAY)) == (its.waits, None if its.waits else due(its))
    clock.go(90 * DAY)
    assert ended_at(order, clock.now()) == (its.requirements_within and FRIDAY + its.requirements_within)


@everywhere
def test_late_becomes_very_late(desk: Desk, its: Column) -> None:
    order = facts.order(desk, sold(desk, its))
    assert due_at(order, FRIDAY) == due(its)
    assert very_late_at(order, FRIDAY) == (None if its.grace is None else due(its) + its.grace)
    assert is_very_late(order, due(its) + 25 * HOUR) is (its.grace is not None)


@everywhere
def test_silence_accepts_a_delivery(desk: Desk, clock: StoppedClock, its: Column) -> None:
    order_id = sold(desk, its)
    desk.do(deliver_order, order_id=order_id, proof="logo.zip")
    assert accepted_by_silence_at(facts.order(desk, order_id)) == (its.review and FRIDAY + its.review)
    if its.extendable:
        desk.do(extend_review, order_id=order_id, days=2)
        assert accepted_by_silence_at(facts.order(desk, order_id)) == FRIDAY + 5 * DAY
    else:
        with refused("review-not-extendable"):
            desk.do(extend_review, order_id=order_id, days=2)
    clock.go(90 * DAY)
    state = state_at(facts.order(desk, order_id), clock.now())
    assert state is (State.DELIVERED if its.review is None else State.COMPLETED)


@everywhere
def test_silence_on_an_extension(desk: Desk, clock: StoppedClock, its: Column) -> None:
    order_id, later = sold(desk, its), FRIDAY + 9 * DAY
    desk.do(offer_extension, order_id=order_id, choice=ExtensionChoice(later, "It takes longer."))
    clock.go(30 * DAY)
    order = facts.order(desk, order_id)
    standing = extension_standing(order.extensions[0], order.rules, clock.now())
    assert standing.since == (its.granted and FRIDAY + its.granted)
    assert due_at(order, clock.now()) == (due(its) if its.granted is None else later)


@everywhere
def test_silence_on_a_request_to_cancel(desk: Desk, clock: StoppedClock, its: Column) -> None:
    order_id = sold(desk, its)
    desk.do(request_cancellation, order_id=order_id, asked_by=CancelledBy.FREELANCER, why=CancelWhy.OTHER)
    clock.go(90 * DAY)
    order = facts.order(desk, order_id)
    assert ended_at(order, clock.now()) == (its.cancelled and FRIDAY + its.cancelled)
    assert disputed_at(order.cancellations[0], order.rules) == (its.disputed and FRIDAY + its.disputed)


def test_an_order_moved_to_another_marketplace_goes_by_its_rules_from_the_same_facts(
    desk: Desk, clock: StoppedClock
) -> None:
    order_id = sold(desk, TABLE[0])
    desk.do(offer_extension, order_id=order_id, choice=ExtensionChoice(FRIDAY + 9 * DAY, "It takes longer."))
    clock.go(2 * DAY)
    for key, expected in (("direct", 3), ("fiverr", 9)):
        order = facts.order(desk, order_id)
        its_due = due_at(replace(order, rules=next(rules for rules in PRESETS if rules.key == key)), clock.now())
        assert its_due == FRIDAY + expected * DAY
        desk.do(edit_order, order_id=order_id, draft=OrderDraft("Logo", days=3, due=its_due, rules=key))
        assert due_at(facts.order(desk, order_id), clock.now()) == its_due


def test_numbers_that_are_changed_hold_for_what_was_sold_before(desk: Desk, clock: StoppedClock) -> None:
    order_id = sold(desk, TABLE[0])
    desk.do(deliver_order, order_id=order_id, proof="logo.zip")
    clock.go(2 * DAY)
    rules = desk.look(lambda session, _now: queries.rules(session))["fiverr"]
    desk.do(change_rules, rules=replace(rules, review_days=1))
    assert ended_at(facts.order(desk, order_id), clock.now()) == FRIDAY + DAY
    desk.do(reset_rules, key="fiverr")
    assert state_at(facts.order(desk, order_id), clock.now()) is State.DELIVERED
