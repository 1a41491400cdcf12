"""What silence decided between two instants is told to whoever was not there."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.cancellations import Cancellation, CancelledBy, CancelWhy
from app.domain.decided import decided_between
from app.domain.offers import Answer, Extension
from app.domain.orders import Order, State
from app.domain.rules import OnSilence
from app.domain.story import Happened
from tests.conftest import MONDAY
from tests.domain.books import FIVERR, an_order, asked_for, at

LONG = timedelta(days=30)


def told(order: Order, since: datetime = MONDAY, now: datetime = MONDAY + LONG) -> list[Happened]:
    """What there is to say about one order."""
    return [its.what for its in decided_between([order], since, now)]


def in_hand(title: str = "Logo") -> Order:
    return an_order(1, title, 60, at(30, 18))


def asking_to_cancel(order: Order, answer: Answer | None = None) -> Order:
    """The order with a request of the client's, made now."""
    request = Cancellation(1, CancelledBy.CLIENT, CancelWhy.OTHER, "", MONDAY, answer, MONDAY if answer else None)
    return replace(order, cancellations=(request,))


def test_an_extension_is_told_at_the_instant_that_grants_it_and_not_again() -> None:
    order = asked_for(in_hand(), at(30, 20))
    granted = MONDAY + timedelta(hours=48)
    assert told(order, now=granted - timedelta(seconds=1)) == []
    assert told(order, now=granted) == [Happened.EXTENSION_GRANTED_BY_SILENCE]
    assert told(order, since=granted) == []


def test_what_was_answered_all_the_same_is_no_news() -> None:
    late = MONDAY + timedelta(hours=72)
    declined = Extension(1, at(30, 20), "Later", MONDAY, Answer.DECLINED, late)
    assert told(replace(in_hand(), extensions=(declined,))) == []
    assert told(asking_to_cancel(in_hand(), Answer.DECLINED)) == []


def test_a_delivery_that_nobody_answered_is_accepted() -> None:
    order = replace(in_hand(), state=State.DELIVERED, delivered_at=MONDAY, first_delivered_at=MONDAY)
    assert told(order) == [Happened.ACCEPTED_BY_SILENCE]


def test_a_request_that_nobody_answered_cancels_or_ends_in_dispute_as_the_marketplace_has_it() -> None:
    order = asking_to_cancel(in_hand())
    assert told(order) == [Happened.CANCELLED_BY_SILENCE]
    disputing = replace(FIVERR, cancel_timeout_h=48, cancel_on_silence=OnSilence.DISPUTE)
    assert told(replace(order, rules=disputing)) == [Happened.DISPUTED]


def test_an_order_whose_requirements_did_not_come_is_cancelled() -> None:
    rules = replace(FIVERR, requirements_timeout_h=48)
    waiting = replace(in_hand(), rules=rules, state=State.REQUIREMENTS, sold_at=MONDAY, clock_started_at=None)
    assert told(waiting) == [Happened.TIMED_OUT]


def test_an_order_that_silence_ended_is_told_by_its_end_alone() -> None:
    order = asked_for(asking_to_cancel(in_hand()), at(30, 20))
    assert told(order) == [Happened.CANCELLED_BY_SILENCE]


def test_an_order_that_was_ended_by_hand_has_no_news() -> None:
    ended = replace(asked_for(in_hand(), at(30, 20)), state=State.CANCELLED, ended_at=MONDAY + timedelta(days=3))
    assert told(ended) == []


def test_what_was_decided_first_is_told_first() -> None:
    first = asked_for(an_order(2, "Menu", 60, at(30, 18)), at(30, 20))
    later = replace(first, id=1, extensions=(Extension(2, at(30, 20), "", MONDAY + timedelta(hours=1)),))
    assert [its.order.id for its in decided_between([later, first], MONDAY, MONDAY + LONG)] == [2, 1]
