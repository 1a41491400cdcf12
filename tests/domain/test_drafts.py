"""What is wrong with an order as typed, and which due it gets."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.drafts import (
    OrderDraft,
    check_draft,
    days_for,
    due_from_days,
    kept_requirements,
    original_due_for,
    refusals,
)
from app.domain.money import Money
from app.domain.offers import Answer, Extra
from app.domain.orders import Order, Requirement, State, due_at
from app.domain.refusal import Refusal
from app.domain.rules import PRESETS

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 23, 12, 55, tzinfo=UTC)
GOOD = OrderDraft(title="Logo", due=NOW + timedelta(days=2))
ETSY = next(rules for rules in PRESETS if rules.business_days)
ORDER = Order(1, "Logo", "Marie", PARIS, PRESETS[0], State.IN_PROGRESS, NOW, clock_started_at=NOW, original_due=NOW)


def reasons(draft: OrderDraft) -> list[tuple[str, str]]:
    """Why it is refused, field by field."""
    return [(refusal.field, refusal.reason) for refusal in refusals(draft, NOW)]


def test_a_title_and_a_due_are_enough() -> None:
    assert reasons(GOOD) == []
    check_draft(GOOD, NOW)


def test_a_number_of_days_stands_for_a_due() -> None:
    assert reasons(replace(GOOD, due=None, days=3)) == []


def test_everything_that_is_wrong_is_said_at_once() -> None:
    draft = OrderDraft(title=" ", effort=-1, price=Money(-1, "EUR"), revisions=100)
    assert reasons(draft) == [
        ("title", "title-missing"),
        ("effort", "effort-out-of-range"),
        ("due", "due-missing"),
        ("price", "price-out-of-range"),
        ("revisions", "revisions-out-of-range"),
    ]
    with pytest.raises(Refusal) as error:
        check_draft(draft, NOW)
    assert error.value.reason == "title-missing"


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        ({"title": "x" * 201}, ("title", "text-too-long")),
        ({"client": "x" * 201}, ("client", "text-too-long")),
        ({"reference": "x" * 201}, ("reference", "text-too-long")),
        ({"notes": "x" * 20_001}, ("notes", "text-too-long")),
        ({"requirements": ("x" * 10_001, "x" * 10_001)}, ("requirements", "text-too-long")),
        ({"effort": 600_001}, ("effort", "effort-out-of-range")),
        ({"due": None, "days": -1}, ("days", "days-out-of-range")),
        ({"due": None, "days": 3651}, ("days", "days-out-of-range")),
        ({"due": NOW + timedelta(days=366 * 20 + 1)}, ("due", "due-absurd")),
        ({"price": Money(10**12 + 1, "EUR")}, ("price", "price-out-of-range")),
        ({"revisions": -1}, ("revisions", "revisions-out-of-range")),
    ],
)
def test_what_can_not_be_meant_is_refused_beside_its_field(change: dict[str, object], refused: tuple[str, str]) -> None:
    assert reasons(replace(GOOD, **change)) == [refused]  # type: ignore[arg-type]


def test_days_are_calendar_days_or_weekdays_as_the_marketplace_counts() -> None:
    friday = datetime(2026, 11, 27, 10, tzinfo=PARIS)
    by_days = replace(ORDER, days=3)
    assert due_from_days(by_days, friday) == datetime(2026, 11, 30, 10, tzinfo=PARIS)
    assert due_from_days(replace(by_days, rules=ETSY), friday) == datetime(2026, 12, 2, 10, tzinfo=PARIS)
    assert due_from_days(ORDER, friday) is None


LONG_AGO = datetime(2025, 1, 1, tzinfo=UTC)


def test_a_due_told_for_an_order_that_waits_becomes_days_as_the_marketplace_counts_them() -> None:
    friday = datetime(2026, 11, 27, 10, tzinfo=PARIS)
    draft = replace(GOOD, days=None)
    for due, by_calendar, by_week in (
        (datetime(2026, 11, 30, 10, tzinfo=PARIS), 3, 1),
        (datetime(2026, 11, 30, 9, tzinfo=PARIS), 2, 0),
        (datetime(2026, 11, 29, 10, tzinfo=PARIS), 2, 0),
        (datetime(2026, 12, 7, 18, tzinfo=PARIS), 10, 6),
    ):
        assert days_for(replace(draft, due=due), friday, PARIS, PRESETS[0]) == by_calendar
        assert days_for(replace(draft, due=due), friday, PARIS, ETSY) == by_week


def bought(days: int) -> Extra:
    """An accepted extra of so many days."""
    return Extra(1, "More", 1, Money(0, "EUR"), days, 0, 0, NOW, Answer.ACCEPTED, NOW)


def test_a_due_typed_later_counts_the_extras_that_were_bought() -> None:
    order = replace(ORDER, extras=(bought(2),))
    due = NOW + timedelta(days=5)
    moved = replace(order, original_due=original_due_for(order, due, None))
    assert moved.original_due == NOW + timedelta(days=3)
    assert due_at(moved, NOW) == due


def test_days_that_were_bought_are_weekdays_where_the_marketplace_counts_those() -> None:
    friday = datetime(2026, 11, 27, 10, tzinfo=PARIS)
    order = replace(ORDER, rules=ETSY, original_due=friday, extras=(bought(2),))
    assert due_at(order, NOW) == datetime(2026, 12, 1, 10, tzinfo=PARIS)
    assert due_at(replace(order, rules=PRESETS[0]), NOW) == datetime(2026, 11, 29, 10, tzinfo=PARIS)


@pytest.mark.parametrize(("typed", "got"), [((1, 12), (1, 12)), ((30, 11), (30, 11)), ((29, 11), (27, 11))])
def test_a_due_typed_later_counts_them_so_too(typed: tuple[int, int], got: tuple[int, int]) -> None:
    order = replace(ORDER, rules=ETSY, extras=(bought(2),))
    due, expected = (datetime(2026, month, day, 10, tzinfo=PARIS) for day, month in (typed, got))
    assert due_at(replace(order, original_due=original_due_for(order, due, None)), NOW) == expected


def test_a_due_before_the_one_the_client_granted_is_refused() -> None:
    granted = NOW + timedelta(days=2)
    assert original_due_for(ORDER, granted, granted) == granted
    with pytest.raises(Refusal) as error:
        original_due_for(ORDER, granted - timedelta(minutes=1), granted)
    assert (error.value.field, error.value.facts) == ("due", {"granted": granted})


def test_a_due_before_the_sale_is_refused_unless_the_order_came_in_late() -> None:
    with pytest.raises(Refusal) as error:
        original_due_for(ORDER, ORDER.sold_at - timedelta(minutes=1), None)
    assert (error.value.reason, error.value.field) == ("due-before-sale", "due")
    late = replace(ORDER, original_due=ORDER.sold_at - timedelta(days=1))
    due = ORDER.sold_at - timedelta(hours=2)
    assert original_due_for(late, due, None) == due


@given(st.integers(0, 2 * 365 * 24 * 4), st.integers(0, 40))
def test_an_order_is_due_when_it_was_typed_to_be_or_earlier_across_clock_changes(quarters: int, days: int) -> None:
    order = replace(ORDER, sold_at=LONG_AGO, extras=(bought(days),))
    due = datetime(2026, 1, 1, tzinfo=UTC) + quarters * timedelta(minutes=15)
    got = due_at(replace(order, original_due=original_due_for(order, due, None)), NOW)
    assert got is not None
    assert due - timedelta(hours=2) <= got <= due
    twice_or_never = any((due - timedelta(days=n)).astimezone(PARIS).hour in (1, 2, 3) for n in (0, days))
    assert got == due or twice_or_never


def test_a_due_on_a_wall_time_that_an_extra_skips_is_never_later_than_typed() -> None:
    order = replace(ORDER, sold_at=LONG_AGO, extras=(bought(1),))
    due = datetime(2026, 3, 30, 2, 30, tzinfo=PARIS)  # the clocks skip 02:30 on the 29th
    got = due_at(replace(order, original_due=original_due_for(order, due, None)), NOW)
    assert got == datetime(2026, 3, 30, 1, 30, tzinfo=PARIS)


def test_requirements_that_stay_keep_what_was_received() -> None:
    text, colours = Requirement(1, "Text", NOW), Requirement(2, "Colours")
    kept = kept_requirements((text, colours), (" Colours ", "", "Photos", "Text", "Text"))
    assert kept == [("Colours", colours), ("Photos", None), ("Text", text), ("Text", None)]
