"""Time kept for orders that wait for their requirements: how much, until when, what it moves, what it never touches."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from app.domain.agenda import Agenda, arrange
from app.domain.book import Book
from app.domain.closing import closing_until
from app.domain.experience import Finished, experience
from app.domain.intake import open_orders
from app.domain.orders import Order, State
from app.domain.planned import task_of
from app.domain.proposals import extension_options, extra_options, promise_options
from app.domain.quoting import Quoted, quote_options
from app.domain.reserve import KeptFor, Reserve, kept_while_waiting, minutes_of, reserves, task_for
from app.domain.rules import PRESETS
from app.places import RESOURCES
from app.planning import plan
from app.wording import agenda as words
from app.wording.reserve import cost_of_waiting, kept_until
from app.wording.reserve import kept as kept_lines
from app.wording.speech import Speech
from app.wording.translations import read_translations
from tests.conftest import MONDAY, ZONE
from tests.domain.books import a_book, an_order, at

COMEUP, ETSY = (next(rules for rules in PRESETS if rules.key == key) for key in ("comeup", "etsy"))
SPACE = "\u00a0"
ENGLISH = Speech("en", read_translations(RESOURCES / "translations", "en"), ZONE)


def waiting(id_: int, minutes: int | None = 4 * 60, days: int | None = 3) -> Order:
    """Sold yesterday, to be delivered so many days after everything is in; time is kept for it."""
    order = an_order(id_, f"Waiting {id_}", minutes, None)
    return replace(order, state=State.REQUIREMENTS, clock_started_at=None, days=days, reserved=True)


def kept(book: Book, now: datetime = MONDAY) -> tuple[Reserve, ...]:
    return reserves(book, book.work_time(now), now)


def without(book: Book) -> Book:
    return book.with_orders(replace(order, reserved=False) for order in book.orders)


def test_all_its_work_is_kept_as_if_its_requirements_came_now() -> None:
    (its,) = kept(a_book(waiting(1)))
    assert (its.kept_for, its.minutes, its.until, its.assumed) == (KeptFor.REQUIREMENTS, 240, at(26, 13, 55), False)
    (later,) = kept(a_book(waiting(1)), MONDAY + timedelta(days=7))
    assert later.until == its.until + timedelta(days=7)


def test_the_days_are_counted_as_the_marketplace_counts_them() -> None:
    on_etsy = replace(waiting(1, days=5), rules=replace(ETSY, clock_starts_at_sale=False))
    assert [its.until for its in kept(a_book(on_etsy))] == [at(30, 13, 55)]


@pytest.mark.parametrize(
    "order",
    [
        replace(waiting(1), reserved=False),
        waiting(1, days=None),
        waiting(1, days=0),
        replace(waiting(1), state=State.IN_PROGRESS, clock_started_at=MONDAY, original_due=at(26, 18)),
        replace(waiting(1), state=State.CANCELLED, ended_at=MONDAY),
        replace(waiting(1), rules=COMEUP, sold_at=MONDAY - timedelta(hours=48)),
    ],
    ids=["not asked for", "no delivery time", "no days", "requirements in", "cancelled", "cancelled by silence"],
)
def test_nothing_is_kept_where_it_is_not_asked_for_or_means_nothing(order: Order) -> None:
    assert kept(a_book(order)) == ()


def test_it_is_kept_whether_time_for_changes_is_kept_or_not() -> None:
    book = a_book(waiting(1))
    assert kept(replace(book, settings=replace(book.settings, reserve=False))) == kept(book)


def test_experience_makes_of_it_what_it_makes_of_the_order() -> None:
    known = [Finished(None, 60, 90 + number % 3 * 10, 0, 0) for number in range(30)]
    book = replace(a_book(waiting(1)), experience=experience(known))
    (its,) = kept(book)
    task = task_of(book.orders[0], book, MONDAY)
    assert its.minutes == task.minutes > 240
    assert its.sigma == task.sigma
    assert task_for(its).minutes == kept_while_waiting(book, None, 240, its.until, book.work_time(MONDAY), MONDAY)


def test_without_an_estimate_the_usual_time_is_kept_and_called_assumed() -> None:
    book = a_book(waiting(1, None))
    (its,) = kept(book)
    assert (its.minutes, its.assumed) == (book.settings.default_effort, True)
    assert kept_until(ENGLISH, its, MONDAY).endswith("until Thu 13:55, assumed")


def test_no_more_is_kept_than_there_are_hours_before_it_would_be_due() -> None:
    (its,) = kept(a_book(waiting(1, 40 * 60, days=1)))
    assert its.minutes == a_book().work_time(MONDAY).minutes(MONDAY, at(24, 13, 55)) < 40 * 60


def busy() -> Book:
    """Work until Tuesday evening, and two orders that wait, for each of which four hours are kept."""
    return a_book(an_order(99, "Logo", 10 * 60, at(24, 18)), waiting(1, days=4), waiting(2, days=4))


def test_a_new_promise_leaves_the_time() -> None:
    its, bare = (quote_options(book, MONDAY).judge(2 * 60) for book in (busy(), without(busy())))
    assert its.safe is not None
    assert bare.safe is not None
    assert minutes_of(its.kept) == 8 * 60
    assert its.safe > bare.safe
    assert its.count < bare.count
    assert its.earliest == bare.earliest
    new, plain = (promise_options(book, MONDAY) for book in (busy(), without(busy())))
    assert sensible(new.sensible_due(120)) > sensible(plain.sensible_due(120))


def sensible(due: datetime | None) -> datetime:
    assert due is not None
    return due


def test_an_extension_and_an_extra_leave_the_time() -> None:
    more = a_book(an_order(99, "Logo", 14 * 60, at(24, 18)), waiting(1, 10 * 60, days=2))
    its, bare = (extension_options(book, 99, MONDAY) for book in (more, without(more)))
    assert its.options[0].due > bare.options[0].due
    assert its.earliest == bare.earliest
    extra, plain = (extra_options(book, 99, MONDAY) for book in (more, without(more)))
    assert extra.least_days(240) == plain.least_days(240) == plain.sensible_days(240)
    assert (extra.sensible_days(240) or 0) > (plain.sensible_days(240) or 0)
    assert extra.sensible_due(240) > plain.sensible_due(240)


def test_its_own_date_is_not_moved_by_what_is_kept_for_it() -> None:
    one = a_book(an_order(99, "Logo", 10 * 60, at(24, 18)), waiting(1, days=4))
    its, bare = (promise_options(book, MONDAY, 1) for book in (one, without(one)))
    assert its.sensible_due(240) == bare.sensible_due(240)


def test_caught_up_means_with_the_orders_that_wait() -> None:
    its, bare = (
        closing_until(book, arrange(book, MONDAY).plan.delivery, MONDAY, 0) for book in (busy(), without(busy()))
    )
    assert its.until is not None
    assert bare.until is not None
    assert busy().work_time(MONDAY).minutes(bare.until, its.until) == minutes_of(its.kept) == 8 * 60


def test_a_limit_of_open_orders_has_room_for_it_as_for_any_that_waits() -> None:
    """It is one of the orders that the limit counts: leaving its time once more would count it twice."""
    assert open_orders(busy(), MONDAY) == open_orders(without(busy()), MONDAY) == 3


def test_the_words_say_what_is_kept_for_what() -> None:
    agenda = arrange(busy(), MONDAY)
    assert kept_lines(ENGLISH, agenda.kept) == (f"8{SPACE}h kept for 2 orders waiting for requirements",)
    assert words.proof(ENGLISH, agenda).endswith(f" · 8{SPACE}h in reserve")
    row = agenda.row(1)
    assert row is not None
    assert words.reason(ENGLISH, agenda, row) == ("", "Waiting for requirements · time kept")
    its = agenda.reserve_for(1)
    assert its is not None
    assert kept_until(ENGLISH, its, MONDAY) == f"4{SPACE}h kept for it until Fri 13:55"


def test_the_cost_says_why_nothing_is_kept() -> None:
    assert cost_of_waiting(ENGLISH, 240, 3) == f"New promises leave 4{SPACE}h for it, as if everything came in now."
    assert cost_of_waiting(ENGLISH, 0, 0) == "Nothing is kept without a delivery time."
    assert cost_of_waiting(ENGLISH, 0, 2).startswith("Nothing is kept: there are no working hours")


def shown(agenda: Agenda) -> object:
    """All that the agenda says of the promises there are."""
    bare = (replace(row, order=replace(row.order, reserved=False)) for row in agenda.rows)
    return agenda.verdict, agenda.plan, agenda.steps, agenda.all_kept, tuple(bare)


def dues(its: Quoted) -> list[datetime]:
    return [due for due in (its.comfortable, its.safe) if due is not None]


def test_whatever_the_book_it_moves_new_promises_back_and_nothing_else() -> None:
    """Full, empty and overloaded books: verdict, plan and slack stay as they are, and no new date comes sooner."""
    random, moved = Random(7), 0
    for _ in range(60):
        promised = [
            an_order(n, f"N{n}", random.randrange(30, 500), at(random.randrange(23, 29), random.choice((12, 18))))
            for n in range(1, random.randrange(1, 7))
        ]
        waits = [
            waiting(n, random.choice((None, random.randrange(0, 900))), random.randrange(0, 9))
            for n in range(50, 50 + random.randrange(1, 5))
        ]
        book = a_book(*promised, *waits)
        assert shown(arrange(book, MONDAY)) == shown(arrange(without(book), MONDAY))
        with_it, bare = (quote_options(each, MONDAY) for each in (book, without(book)))
        room, effort = with_it.room, random.randrange(15, 600)
        everything = (*room.tasks, *map(task_for, room.kept))
        assert len(plan(everything, room.work_time, MONDAY).to_ask) == len(bare.room.asked_anyway)
        its, plain = with_it.judge(effort), bare.judge(effort)
        assert all(one >= other for one, other in zip(dues(its), dues(plain), strict=True))
        assert (its.earliest, its.wanted) == (plain.earliest, plain.wanted)
        assert its.count <= plain.count
        moved += its.safe != plain.safe
    assert moved > 10
