"""Time kept for changes to delivered orders: how much, for whom, what it moves, and what it must never touch."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from math import exp
from random import Random

import pytest

from app.domain.agenda import Agenda, Row, arrange
from app.domain.book import Book, Closing
from app.domain.closing import closed_at, closing_until
from app.domain.days import Facts
from app.domain.experience import Finished, experience
from app.domain.month import week_of
from app.domain.orders import Order, State
from app.domain.proposals import ExtensionOptions, extension_options, promise_options
from app.domain.quoting import quote_options
from app.domain.reserve import Reserve, laid, minutes_of, reserves, task_for, usual_changes, with_changes
from app.domain.rules import PRESETS
from app.domain.verdict import VerdictKind
from app.planning import DEFAULT_SIGMA, Quote, plan
from tests.conftest import MONDAY
from tests.domain.books import a_book, an_order, at

HOUR = timedelta(hours=1)
OWN_END = next(rules for rules in PRESETS if rules.review_days is None)


def delivered(id_: int, minutes: int | None = 240, *, left: int = 1, on: datetime = MONDAY - HOUR) -> Order:
    """Work of so many minutes that was handed over an hour ago, with changes left to ask for."""
    order = an_order(id_, f"Delivered {id_}", minutes, at(27, 18))
    return replace(
        order, state=State.DELIVERED, first_delivered_at=on, delivered_at=on, revisions_included=left, proof="it.zip"
    )


def kept(book: Book, now: datetime = MONDAY) -> tuple[Reserve, ...]:
    return reserves(book, book.work_time(now), now)


def without(book: Book) -> Book:
    return replace(book, settings=replace(book.settings, reserve=False))


def taught(book: Book, changes: Sequence[int], minutes: int = 60) -> Book:
    """The book after finished orders whose clients had so many changes made, each of so many minutes."""
    finished = [Finished(None, None, 0, asked, asked * minutes) for asked in changes]
    return replace(book, experience=experience(finished))


def test_an_order_under_review_keeps_a_share_of_its_work_until_the_review_ends() -> None:
    (its,) = kept(a_book(delivered(1, 240)))
    assert (its.minutes, its.until, its.chance, its.assumed) == (15, MONDAY - HOUR + timedelta(days=3), 0.25, True)


@pytest.mark.parametrize(
    "order",
    [
        delivered(1, left=0),
        replace(delivered(1), revisions_used=1),
        delivered(1, on=MONDAY - timedelta(days=4)),
        replace(delivered(1), rules=OWN_END),
        replace(delivered(1), state=State.IN_REVISION, revision_asked_at=MONDAY),
        an_order(1, "Logo", 240, at(27, 18)),
    ],
    ids=["none included", "all used", "review over", "review without an end", "asked already", "not delivered"],
)
def test_nothing_is_kept_where_no_changes_can_be_asked_for(order: Order) -> None:
    assert kept(a_book(order)) == ()


def test_nothing_is_kept_where_that_is_not_wanted() -> None:
    assert kept(without(a_book(delivered(1)))) == ()


@pytest.mark.parametrize(("minutes", "share"), [(30, 15), (240, 60), (250, 60), (280, 75), (2000, 240)])
def test_a_quarter_of_the_work_is_assumed_but_neither_next_to_nothing_nor_days(minutes: int, share: int) -> None:
    assert usual_changes(minutes) == share


def test_no_more_is_kept_than_there_is_time_for_until_the_review_ends() -> None:
    ending = delivered(1, 240, on=at(20, 14, 30))  # until half past two, and it is 13:55: half an hour of work
    (its,) = kept(taught(a_book(ending), [1] * 40, minutes=240))
    assert (its.until, its.minutes) == (at(23, 14, 30), 30)


@pytest.mark.parametrize(("changes", "assumed"), [([1] * 4, True), ([0] * 4, True), ([0] * 40, True), ([1] * 5, False)])
def test_it_is_said_to_be_assumed_until_both_how_often_and_how_long_are_known(
    changes: list[int], assumed: bool
) -> None:
    (its,) = kept(taught(a_book(delivered(1)), changes))
    assert its.assumed is assumed


def test_a_service_says_how_long_its_changes_take_while_it_is_not_known_how_often_they_come() -> None:
    once = experience([Finished(7, 60, 60, 1, 30)])
    (its,) = kept(replace(a_book(replace(delivered(1), service_id=7)), experience=once))
    assert its.assumed


def test_each_time_that_changes_were_made_counts_for_itself() -> None:
    assert experience([Finished(1, 60, 60, 3, 90)]).minutes_of_changes(1) == 30


def test_a_few_changes_say_nothing_of_how_long_those_of_another_service_take() -> None:
    four, five = (experience([Finished(1, 60, 60, 1, 30)] * count) for count in (4, 5))
    assert (four.minutes_of_changes(2), five.minutes_of_changes(2)) == (None, 30)


def test_what_changes_take_is_less_certain_than_work_that_is_sure_to_come() -> None:
    """Asked for with a chance of p, work of a mean square of m2 has one of p * m2, and a mean p times as large."""
    book = taught(a_book(delivered(1)), [1] * 400)
    (its,), (task,) = kept(book), quote_options(book, MONDAY).room.kept
    assert task.sigma is not None
    assert exp(task.sigma**2) == pytest.approx(exp(DEFAULT_SIGMA**2) / its.chance)


@pytest.mark.parametrize(("revisions", "wanted", "minutes"), [(0, True, 240), (1, False, 240), (1, True, 255)])
def test_an_order_of_a_kind_takes_its_changes_too_where_it_may_have_any(
    revisions: int, wanted: bool, minutes: int
) -> None:
    book = a_book() if wanted else without(a_book())
    assert with_changes(book, None, 240, revisions) == minutes


def test_one_change_is_not_every_time_and_many_are_nearly() -> None:
    book = a_book(delivered(1))
    once, often, never = (kept(taught(book, changes)) for changes in ([1], [1] * 40, [0] * 40))
    assert once[0].chance == pytest.approx(2 / 6)
    assert 0.45 < often[0].chance < 0.5  # each of them was delivered twice, and the second time for good
    assert never[0].chance < 0.03


def test_what_changes_took_is_what_is_kept_for_them() -> None:
    (its,) = kept(taught(a_book(delivered(1)), [1] * 20, minutes=100))
    assert its.minutes == 50  # 100 minutes in nearly one case of two, to five minutes
    assert not its.assumed


def test_a_service_speaks_for_itself_beside_all_others() -> None:
    finished = [*[Finished(1, 60, 60, 1, 30)] * 10, *[Finished(2, 60, 60, 0, 0)] * 10]
    learnt = experience(finished)
    assert learnt.chance_of_changes(1) > learnt.chance_of_changes(None) > learnt.chance_of_changes(2)
    assert learnt.chance_of_changes(7) == learnt.chance_of_changes(None)
    assert (learnt.minutes_of_changes(1), learnt.minutes_of_changes(2)) == (30, 30)


def test_an_order_from_a_file_says_nothing_of_changes() -> None:
    assert experience([Finished(None, 60, 60)] * 40).chance_of_changes(None) == 0.25


def busy(count: int) -> Book:
    """A book with work until Tuesday evening and so many orders under review, for each of which an hour is kept."""
    book = a_book(an_order(99, "Logo", 10 * 60, at(24, 18)), *(delivered(n, 240) for n in range(1, count + 1)))
    return taught(book, [1] * 40, minutes=120)


def test_a_new_promise_leaves_the_time_that_is_kept() -> None:
    book = busy(4)
    its, bare = (quote_options(each, MONDAY).judge(2 * 60) for each in (book, without(book)))
    assert its.safe is not None
    assert bare.safe is not None
    assert minutes_of(its.kept) == 4 * 60
    assert its.safe > bare.safe
    assert its.count < bare.count
    assert its.earliest == bare.earliest


def test_a_date_that_can_be_kept_is_not_refused_for_it() -> None:
    book = busy(4)
    earliest = quote_options(book, MONDAY).judge(2 * 60).earliest
    assert earliest is not None
    its = quote_options(book, MONDAY).judge(2 * 60, earliest)
    assert its.wanted is not None
    assert its.wanted.kept
    assert promise_options(book, MONDAY).judge(2 * 60, earliest).effect.kept


def test_an_extension_is_proposed_behind_it() -> None:
    overdue = a_book(an_order(1, "Logo", 20 * 60, at(24, 18)), *(delivered(n, 240) for n in range(2, 8)))
    book = taught(overdue, [1] * 40, minutes=240)
    its, bare = (extension_options(each, 1, MONDAY) for each in (book, without(book)))
    assert its.options[0].due >= bare.options[0].due
    assert quoted_safe(its) > quoted_safe(bare)
    assert its.earliest == bare.earliest


def quoted_safe(options: ExtensionOptions) -> datetime:
    safe = options.room.safe(options.effort)
    assert safe is not None
    return safe


def bare_rows(agenda: Agenda) -> list[Row]:
    return [row for row in agenda.rows if row.rank is not None]


def test_no_promise_made_looks_broken_for_it_and_no_order_goes_later() -> None:
    """Not a minute is left beside what is promised until Tuesday evening, and the reviews end on Wednesday."""
    full = a_book(an_order(99, "Logo", 11 * 60, at(24, 18)), *(delivered(n, 900) for n in range(1, 9)))
    book = taught(full, [1] * 40, minutes=300)
    with_it, bare = arrange(book, MONDAY), arrange(without(book), MONDAY)
    assert with_it.kept
    assert with_it.verdict == bare.verdict
    assert with_it.verdict.kind is VerdictKind.KEPT
    assert bare_rows(with_it) == bare_rows(bare)
    assert with_it.plan == bare.plan


def test_it_takes_no_time_that_a_promise_needs() -> None:
    """Until Tuesday at six there is time for the promise only: nothing is left to keep for a review that ends then."""
    book = taught(
        a_book(
            an_order(99, "Logo", 11 * 60, at(24, 18)),
            delivered(1, 240, on=at(21, 18)),
            delivered(2, 240, on=at(22, 12)),
        ),
        [1] * 40,
        minutes=120,
    )
    assert [(its.order.id, its.minutes) for its in kept(book)] == [(1, 60), (2, 60)]
    assert [its.minutes for its in quote_options(book, MONDAY).room.kept] == [60]


def test_asked_for_anyway_the_others_are_no_more_for_it() -> None:
    over = a_book(
        an_order(98, "Menu", 8 * 60, at(24, 18)),
        an_order(99, "Logo", 8 * 60, at(24, 18)),
        *(delivered(n, 240) for n in range(1, 5)),
    )
    book = taught(over, [1] * 40, minutes=120)
    room = quote_options(book, MONDAY).room
    assert len(room.asked_anyway) == 1
    assert room.asked_anyway == quote_options(without(book), MONDAY).room.asked_anyway


def test_caught_up_means_with_the_changes() -> None:
    book = busy(2)
    bare = without(book)
    with_it, plain = (closing_until(each, arrange(each, MONDAY).plan.delivery, MONDAY, 0) for each in (book, bare))
    assert (minutes_of(with_it.kept), plain.kept) == (120, ())
    assert with_it.until is not None
    assert plain.until is not None
    assert book.work_time(MONDAY).minutes(plain.until, with_it.until) == 120


def test_orders_taken_after_the_closing_began_do_not_prolong_it() -> None:
    later = replace(delivered(1), sold_at=MONDAY - HOUR)
    book = replace(taught(a_book(later), [1] * 40), closing=Closing(MONDAY - 2 * HOUR, 0, MONDAY - 2 * HOUR))
    assert minutes_of(closing_until(replace(book, closing=None), {}, MONDAY, 0).kept) == 30
    agenda = arrange(book, MONDAY)
    assert agenda.kept
    assert closed_at(book, agenda.plan.delivery, MONDAY) is None


def test_it_lies_in_the_last_hours_that_the_plan_leaves_before_the_review_ends() -> None:
    book = busy(2)
    agenda = arrange(book, MONDAY)
    sittings = [(its.start, its.end) for its in agenda.sittings]
    spans = laid(agenda.kept, sittings, agenda.work_time, MONDAY)
    assert sorted(spans) == [(at(26, 10), at(26, 11)), (at(26, 11), at(26, 12))]


def test_the_day_it_lies_on_says_so_as_a_part_of_its_own() -> None:
    book = busy(2)
    agenda = arrange(book, MONDAY)
    week = week_of(agenda, book, Facts(), at(23, 12).date(), 0)
    found = {day.date.day: (day.load.kept, day.load.booked) for day in week.days if day is not None and day.load.kept}
    assert found == {26: (120, 0)}


def dues(its: Quote) -> list[datetime]:
    return [due for due in (its.earliest, its.comfortable, its.safe) if due is not None]


def test_whatever_the_book_it_moves_new_promises_back_and_nothing_else() -> None:
    """Full, empty and overloaded books: what is kept fits beside all that can be kept, and no date comes sooner."""
    random = Random(5)
    for _ in range(60):
        promised = [
            an_order(n, f"N{n}", random.randrange(30, 500), at(random.randrange(23, 29), random.choice((12, 18))))
            for n in range(1, random.randrange(1, 7))
        ]
        reviewed = [
            delivered(n, random.randrange(60, 900), on=MONDAY - random.randrange(1, 60) * HOUR)
            for n in range(50, 50 + random.randrange(1, 6))
        ]
        book = taught(a_book(*promised, *reviewed), [1] * 30, minutes=random.randrange(20, 300))
        with_it, bare = (quote_options(each, MONDAY) for each in (book, without(book)))
        room, effort = with_it.room, random.randrange(15, 600)
        everything = (*room.tasks, *map(task_for, room.kept))
        assert len(plan(everything, room.work_time, MONDAY).to_ask) == len(bare.room.asked_anyway)
        pairs = zip(dues(with_it.room.quoted(effort)), dues(bare.room.quoted(effort)), strict=True)
        assert all(its >= plain for its, plain in pairs)
        assert with_it.judge(effort).earliest == bare.judge(effort).earliest
        assert with_it.judge(effort).count <= bare.judge(effort).count
