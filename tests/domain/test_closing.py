"""Closed until caught up: the end moves with the work, and is over by itself."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.domain.agenda import arrange
from app.domain.availability import HoursRange
from app.domain.book import Book, Closing, Settings
from app.domain.closing import Closed, caught_up_at, closed_at, closing_until
from app.domain.money import Money
from app.domain.offers import Answer, Extra
from app.domain.orders import Order, State
from app.domain.presence import PresenceKind, presence
from app.domain.rules import PRESETS

PARIS = ZoneInfo("Europe/Paris")
WEEK = tuple(HoursRange(day, start, end) for day in range(5) for start, end in ((540, 720), (810, 1050)))


def paris(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of November 2026 by the clocks of Paris."""
    return datetime(2026, 11, day, hour, minute, tzinfo=PARIS).astimezone(UTC)


NOW = paris(23, 13, 30)


def order(id_: int, hours: float, sold_at: datetime = NOW) -> Order:
    """An order under way with so much work left."""
    bare = Order(id_, f"Order {id_}", "Marie", PARIS, PRESETS[0], State.IN_PROGRESS, sold_at)
    return replace(bare, clock_started_at=sold_at, original_due=paris(30, 17), estimate=round(hours * 60))


def delivered(its: Order, at: datetime) -> Order:
    """The same order, delivered then."""
    return replace(its, state=State.DELIVERED, first_delivered_at=at, delivered_at=at)


def book(*orders: Order, margin: int = 0, done_at: datetime = NOW) -> Book:
    """A book that was closed at 13:30 on Monday."""
    return Book(Settings(PARIS), WEEK, (), orders, closing=Closing(NOW, margin, done_at))


def closed(its: Book, now: datetime = NOW) -> Closed | None:
    """Whether it is closed, by the plan it has."""
    return closed_at(its, arrange(its, now).plan.delivery, now)


def test_it_ends_when_the_accepted_work_is_done_and_the_margin_has_passed() -> None:
    assert closed(book(order(1, 2), order(2, 4))) == Closed(paris(24, 11), (1, 2))
    assert closed(book(order(1, 2), order(2, 4), margin=120)) == Closed(paris(24, 14, 30), (1, 2))


def test_the_end_moves_as_work_advances() -> None:
    later = paris(24, 9)
    assert closed(book(order(1, 2), order(2, 4)), later) == Closed(paris(24, 16, 30), (1, 2))
    done = book(delivered(order(1, 2), paris(23, 16)), order(2, 4), done_at=paris(23, 16))
    assert closed(done, later) == Closed(paris(24, 14, 30), (2,))


def test_what_was_delivered_before_is_not_part_of_it_when_changes_are_asked_for_later() -> None:
    done = delivered(order(1, 2, sold_at=paris(20, 9)), paris(20, 16))
    assert closed(book(replace(done, state=State.IN_REVISION, revision_asked_at=paris(25, 10))), paris(25, 11)) is None
    bought = Extra(1, "Banner", 1, Money(2000, "EUR"), 3, 60, 0, paris(24, 9), Answer.ACCEPTED, paris(25, 10))
    assert closed(book(replace(done, state=State.IN_PROGRESS, extras=(bought,))), paris(25, 11)) is None
    asked_before = replace(done, state=State.IN_REVISION, revision_asked_at=paris(23, 9))
    assert closed(book(asked_before)) is not None


def test_it_is_caught_up_when_what_was_asked_for_before_it_began_is_delivered() -> None:
    """Each order was delivered on Friday, and again on Tuesday at nine: what was asked for in between says why."""
    again = replace(delivered(order(1, 2, sold_at=paris(19, 9)), paris(20, 16)), delivered_at=paris(24, 9))
    asked_before = replace(again, revision_asked_at=paris(23, 9))
    and_once_more = replace(again, state=State.IN_REVISION, revision_asked_at=paris(25, 9))
    asked_later = replace(again, revision_asked_at=paris(23, 18))
    cancelled = replace(order(1, 2, sold_at=paris(19, 9)), state=State.CANCELLED, ended_at=paris(24, 11))
    done = [caught_up_at([its], NOW) for its in (asked_before, and_once_more, asked_later, cancelled)]
    assert done == [paris(24, 9), paris(24, 9), NOW, paris(24, 11)]


def test_work_taken_up_again_after_it_began_is_no_part_of_it_whatever_was_bought_long_before() -> None:
    done = delivered(order(1, 2, sold_at=paris(19, 9)), paris(20, 16))
    bought = Extra(1, "Page", 1, Money(2000, "EUR"), 3, 60, 0, paris(19, 10), Answer.ACCEPTED, paris(19, 11))
    again = replace(done, state=State.IN_REVISION, revision_asked_at=paris(25, 10), extras=(bought,))
    assert closed(book(again), paris(25, 11)) is None


def test_it_is_over_by_itself_once_all_is_delivered_and_the_margin_has_passed() -> None:
    done = book(delivered(order(1, 2), paris(23, 16)), margin=120, done_at=paris(23, 16))
    assert closed(done, paris(23, 16, 1)) == Closed(paris(24, 9, 30), ())
    assert closed(done, paris(24, 9, 29)) == Closed(paris(24, 9, 30), ())
    assert closed(done, paris(24, 9, 30)) is None


def test_a_revision_asked_later_does_not_close_it_again() -> None:
    again = replace(delivered(order(1, 2), paris(23, 16)), state=State.IN_REVISION, revision_asked_at=paris(26, 9))
    assert closed(book(again, done_at=paris(23, 16)), paris(26, 10)) is None


def test_orders_taken_all_the_same_do_not_keep_it_closed() -> None:
    first, later = order(1, 2), order(2, 30, sold_at=paris(23, 14))
    assert closed(book(first, later)) == Closed(paris(23, 15, 30), (1,))


def test_without_hours_it_never_ends() -> None:
    assert closed(replace(book(order(1, 2)), hours=())) == Closed(None, (1,))


def test_nobody_is_closed_without_having_said_so() -> None:
    assert closed(replace(book(order(1, 2)), closing=None)) is None


def test_before_it_is_closed_it_can_be_asked_until_when() -> None:
    its = replace(book(order(1, 2)), closing=None)
    delivery = arrange(its, NOW).plan.delivery
    assert closing_until(its, delivery, NOW, 60) == Closed(paris(23, 16, 30), (1,))
    assert closing_until(its.with_orders(()), {}, NOW, 0) == Closed(NOW, ())


def test_the_chip_says_so_while_nobody_is_away() -> None:
    its = book(order(1, 2))
    seen = presence(its, its.work_time(NOW), NOW, closed(its))
    assert (seen.kind, seen.left, seen.back) == (PresenceKind.CATCHING_UP, 240, paris(23, 15, 30))
