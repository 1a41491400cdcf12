"""A client whose turn it is and who says nothing: first a reminder, then an end by agreement; derived, never stored."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.contact import GIVE_UP_AFTER, REMIND_AFTER, Quiet, quiet_client
from app.domain.orders import Order, Requirement, Sent, State
from app.domain.rules import PRESETS
from tests.conftest import MONDAY, ZONE

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
RULES = {rules.key: rules for rules in PRESETS}


def waiting(rules: str = "fiverr") -> Order:
    """An order sold on Monday, the text of which has not come."""
    text = (Requirement(1, "Text"),)
    return Order(1, "Menu", "Marie", ZONE, RULES[rules], State.REQUIREMENTS, MONDAY, days=3, requirements=text)


def reminded(order: Order, days: int) -> Order:
    """The same, the client of which was written to so many days after the sale."""
    return replace(order, sent=(*order.sent, Sent("reminder", MONDAY + days * DAY)))


def test_after_three_days_without_a_word_the_client_is_to_be_reminded() -> None:
    assert quiet_client(waiting(), MONDAY + REMIND_AFTER - MINUTE) is None
    assert quiet_client(waiting(), MONDAY + REMIND_AFTER) == Quiet(REMIND_AFTER, give_up=False)


def test_a_reminder_is_given_time_and_only_one_that_did_not_help_leads_to_the_end() -> None:
    order = reminded(waiting(), 4)
    assert quiet_client(order, MONDAY + 6 * DAY) is None
    assert quiet_client(order, MONDAY + 8 * DAY) == Quiet(8 * DAY, give_up=False)
    assert quiet_client(order, MONDAY + GIVE_UP_AFTER) == Quiet(GIVE_UP_AFTER, give_up=True)
    assert quiet_client(reminded(order, 9), MONDAY + GIVE_UP_AFTER) is None, "it went out only yesterday"
    assert quiet_client(waiting(), MONDAY + 30 * DAY) == Quiet(30 * DAY, give_up=False), "never reminded"


def test_a_word_from_the_client_begins_the_wait_anew() -> None:
    order = replace(reminded(waiting(), 1), heard_at=MONDAY + 9 * DAY)
    assert quiet_client(order, MONDAY + 11 * DAY) is None
    assert quiet_client(order, MONDAY + 12 * DAY) == Quiet(3 * DAY, give_up=False)


@pytest.mark.parametrize(
    "order",
    [
        waiting("comeup"),  # the marketplace itself cancels
        replace(waiting(), requirements=(Requirement(1, "Text", MONDAY),)),
        replace(waiting(), state=State.IN_PROGRESS),
        replace(waiting(), state=State.DELIVERED, delivered_at=MONDAY + 17 * DAY),
    ],
)
def test_where_it_is_our_turn_or_silence_decides_nobody_is_reminded(order: Order) -> None:
    assert quiet_client(order, MONDAY + 20 * DAY) is None


def test_a_delivery_that_no_silence_accepts_is_asked_about() -> None:
    order = replace(waiting("direct"), state=State.DELIVERED, delivered_at=MONDAY + 20 * DAY)
    assert quiet_client(order, MONDAY + 22 * DAY) is None, "their turn has only begun"
    assert quiet_client(order, MONDAY + 24 * DAY) == Quiet(4 * DAY, give_up=False)
    done = reminded(order, 24)
    assert quiet_client(done, MONDAY + 60 * DAY) == Quiet(40 * DAY, give_up=False), "work that is done is not given up"
