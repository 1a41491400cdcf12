"""Taking new orders: full, away, closed, and how many can always be kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.domain.availability import Away, Hours, HoursRange, WholeDays
from app.domain.book import Book, Settings
from app.domain.closing import Closed
from app.domain.intake import (
    Intake,
    IntakeKind,
    IntakeLimit,
    check_limit,
    intake,
    open_orders,
    proposed_for_all,
    proposed_limit,
    was_away_often,
)
from app.domain.orders import Order, State
from app.domain.rules import PRESETS
from app.domain.timetable import Holiday
from app.planning import Task, feasibility
from tests.facts import refused

PARIS = ZoneInfo("Europe/Paris")
WEEK = tuple(HoursRange(day, start, end) for day in range(5) for start, end in ((540, 720), (810, 1050)))
DAY = timedelta(days=1)


def paris(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of November 2026 by the clocks of Paris."""
    return datetime(2026, 11, day, hour, minute, tzinfo=PARIS).astimezone(UTC)


NOW = paris(23, 9)


def order(id_: int, state: State = State.IN_PROGRESS, service_id: int | None = None) -> Order:
    """An order in that state."""
    bare = Order(id_, f"Order {id_}", "Marie", PARIS, PRESETS[0], state, NOW, service_id=service_id)
    delivered = NOW if state is State.DELIVERED else None
    return replace(bare, clock_started_at=NOW, first_delivered_at=delivered, delivered_at=delivered)


def book(*orders: Order, aways: tuple[Away, ...] = ()) -> Book:
    """A book of five working days of seven hours."""
    return Book(Settings(PARIS), WEEK, aways, orders)


def test_a_delivery_makes_room() -> None:
    its = book(order(1), order(2, State.REQUIREMENTS), order(3, State.DELIVERED), order(4, State.IN_REVISION))
    assert open_orders(its, NOW) == 3
    assert intake(its, [IntakeLimit(3)], None, NOW) == Intake(IntakeKind.FULL, None, 3, 3)
    assert intake(its, [IntakeLimit(4)], None, NOW) == Intake(IntakeKind.OPEN, open=3)
    assert intake(its, [], None, NOW).kind is IntakeKind.OPEN


def test_a_service_may_be_full_while_others_are_not() -> None:
    its = book(order(1, service_id=7), order(2, service_id=8))
    limits = [IntakeLimit(1, 7), IntakeLimit(5)]
    assert intake(its, limits, None, NOW, service_id=7) == Intake(IntakeKind.FULL, None, 1, 1)
    assert intake(its, limits, None, NOW, service_id=8).kind is IntakeKind.OPEN
    assert intake(its, limits, None, NOW).kind is IntakeKind.OPEN


def test_who_is_away_or_catching_up_takes_none() -> None:
    errand = Away(1, Hours(NOW, NOW + timedelta(hours=2)))
    limits = [IntakeLimit(1)]
    assert intake(book(order(1), aways=(errand,)), limits, None, NOW) == Intake(
        IntakeKind.AWAY, NOW + timedelta(hours=2)
    )
    closed = Closed(paris(26, 9), (1,))
    assert intake(book(order(1)), limits, closed, NOW) == Intake(IntakeKind.CLOSED, paris(26, 9))


def test_as_many_are_proposed_as_can_always_be_kept() -> None:
    """Three days hold a weekend: of 21 hours only those of Friday are left, seven of them."""
    assert proposed_limit(book(), NOW, days=3, effort=120) == 3
    assert proposed_limit(book(), NOW, days=7, effort=120) == 17
    assert proposed_limit(book(), NOW, days=3, effort=500) == 0
    assert proposed_limit(replace(book(), hours=()), NOW, days=3, effort=60) == 0


def test_holidays_and_absences_lower_what_is_proposed() -> None:
    day = date(2026, 12, 7)  # a Monday: four days from a Friday hold no other work
    assert proposed_limit(book(), NOW, days=4, effort=60) == 14
    assert proposed_limit(book(aways=(Away(1, WholeDays(day, day)),)), NOW, days=4, effort=60) == 7
    assert proposed_limit(replace(book(), holidays=(Holiday(day, "Feast", "Fête"),)), NOW, days=4, effort=60) == 7


@pytest.mark.parametrize(("days", "effort"), [(2, 45), (3, 120), (5, 200), (7, 240)])
def test_what_is_proposed_holds_on_every_day_and_one_more_does_not(days: int, effort: int) -> None:
    """Against the planner: that many orders at once, on each working day, and one more on the worst of them."""
    its, work = book(), book().work_time(NOW)
    most = proposed_limit(its, NOW, days=days, effort=effort)

    def kept(number: int, start: datetime) -> bool:
        return feasibility([Task(n, effort, start + days * DAY) for n in range(number)], work, start).ok

    mornings = [NOW + n * DAY for n in range(40) if (NOW + n * DAY).weekday() < 5]
    assert all(kept(most, morning - timedelta(hours=9)) for morning in mornings)
    assert not all(kept(most + 1, morning - timedelta(hours=9)) for morning in mornings)


def test_three_absences_in_two_months_are_often_and_a_weekly_one_is_none() -> None:
    days = [Away(n, WholeDays(date(2026, 11, n), date(2026, 11, n))) for n in (2, 9, 16)]
    assert was_away_often(book(aways=tuple(days)), NOW)
    assert not was_away_often(book(aways=tuple(days[1:])), NOW)
    choir = Away(9, WholeDays(date(2026, 9, 4), date(2026, 9, 4)), rule="FREQ=WEEKLY;BYDAY=FR;UNTIL=20271231")
    assert not was_away_often(book(aways=(choir, *days[1:])), NOW)


@pytest.mark.parametrize("most", [0, -1, 1_001])
def test_a_limit_that_is_none_is_refused(most: int) -> None:
    with refused("limit-out-of-range", "most"):
        check_limit(IntakeLimit(most))


def test_what_all_services_together_allow_is_what_every_mixture_allows() -> None:
    """A quick one needs little time in few days, a big one much in many: of either, the tighter counts."""
    quick, big = (3, 60), (7, 480)
    assert proposed_for_all(book(), NOW, [quick]) == proposed_limit(book(), NOW, days=3, effort=60) == 7
    assert proposed_for_all(book(), NOW, [quick, big]) == proposed_limit(book(), NOW, days=7, effort=480) == 4
    assert proposed_for_all(book(), NOW, [(3, 480), (7, 60)]) == 0
    assert proposed_for_all(book(), NOW, []) is None
