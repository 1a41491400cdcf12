"""The ways out of an overloaded book: each keeps what it says, and nothing is changed by looking."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from app.domain.agenda import arrange
from app.domain.availability import Away, WholeDays
from app.domain.book import Book
from app.domain.orders import Order
from app.domain.proposals import ExtensionChoice, check_extension, extension_refusals
from app.domain.ways import DropPin, PostponeAway, WorkMore, reliefs, tried, way_out
from tests.conftest import MONDAY, ZONE
from tests.domain.books import a_book, an_order, asked_for, at


def crowded() -> Book:
    """One long order and three short ones, all due on Tuesday evening: 14 hours of work, 11 of them there."""
    return a_book(
        an_order(1, "Book", 8 * 60, at(24, 18)),
        an_order(2, "Logo", 2 * 60, at(24, 18)),
        an_order(3, "Menu", 2 * 60, at(24, 18)),
        an_order(4, "Sign", 2 * 60, at(24, 18)),
    )


def test_the_fewest_come_first_and_each_row_is_shorter() -> None:
    found = way_out(crowded(), MONDAY)
    assert found.asked == 1
    assert [len(way.asks) for way in found.ways] == sorted(len(way.asks) for way in found.ways)
    assert [way.days for way in found.ways] == sorted((way.days for way in found.ways), reverse=True)
    (ask,) = found.ways[0].asks
    assert ask.order.title == "Book"
    assert ask.due == at(24, 18)


def test_whatever_way_is_taken_every_promise_is_kept_then() -> None:
    for seed in range(40):
        random = Random(seed)
        orders = [
            an_order(n, f"N{n}", random.randrange(30, 400), at(24 + random.randrange(4), 18)) for n in range(1, 9)
        ]
        book = a_book(*orders)
        found = way_out(book, MONDAY)
        assert found.kept or found.ways, seed
        for way in found.ways:
            then = tried(book, asks={ask.order.id: ask.new_due for ask in way.asks}, now=MONDAY)
            assert way_out(then, MONDAY).kept, seed
            assert not arrange(then, MONDAY).plan.late, seed


def allowing(days: int, order: Order) -> Order:
    """The order on a marketplace that allows no longer extension."""
    return replace(order, rules=replace(order.rules, extension_max_days=days))


def test_nobody_is_asked_for_longer_than_the_marketplace_allows() -> None:
    asked = 0
    for seed in range(60):
        random = Random(seed)
        most = random.choice((1, 2, 3))
        orders = [
            an_order(
                n, f"N{n}", random.randrange(30, 400), at(24 + random.randrange(4), random.choice((9, 12, 17)), 40)
            )
            for n in range(1, 9)
        ]
        found = way_out(a_book(*(allowing(most, order) for order in orders)), MONDAY)
        for ask in (ask for way in found.ways for ask in way.asks):
            check_extension(ask.order, ExtensionChoice(ask.new_due, "It takes longer."), MONDAY)
            asked += 1
    assert asked


def test_what_is_late_and_needs_more_than_may_be_asked_for_at_once_is_marked() -> None:
    late = an_order(1, "Logo", 20 * 60, at(20, 18))
    for most, beyond in ((1, True), (30, False)):
        order = allowing(most, late)
        (ask,) = way_out(a_book(order), MONDAY).ways[0].asks
        assert ask.beyond is beyond
        refused = [its.reason for its in extension_refusals(order, ExtensionChoice(ask.new_due, "Late."), MONDAY)]
        assert refused == (["extension-too-long"] if beyond else [])


def test_where_the_day_ends_too_late_a_full_quarter_of_an_hour_is_asked_for() -> None:
    late = an_order(1, "Logo", 60, at(23, 11, 50))
    (freely,) = way_out(a_book(late), MONDAY).ways[0].asks
    (ask,) = way_out(a_book(allowing(1, late)), MONDAY).ways[0].asks
    assert (freely.new_due, ask.new_due) == (at(24, 18), at(24, 12))


def test_whom_was_asked_already_is_not_asked_again() -> None:
    book = crowded()
    waiting = book.with_orders(asked_for(o, at(24, 19)) if o.title == "Book" else o for o in book.orders)
    found = way_out(waiting, MONDAY)
    assert "Book" not in {ask.order.title for way in found.ways for ask in way.asks}


def test_a_kept_book_has_no_way_out_and_no_levers() -> None:
    book = a_book(an_order(1, "Logo", 60, at(27, 18)))
    assert way_out(book, MONDAY).kept
    assert way_out(book, MONDAY).ways == ()
    assert reliefs(book, MONDAY) == ()


def test_an_absence_that_stands_in_the_way_can_be_postponed() -> None:
    book = replace(
        a_book(an_order(1, "Logo", 12 * 60, at(25, 18))),
        aways=(Away(1, WholeDays(date(2026, 11, 24), date(2026, 11, 24)), "Fair"),),
    )
    lever = next(relief for relief in reliefs(book, MONDAY) if isinstance(relief.lever, PostponeAway))
    assert lever.left == 0
    assert way_out(tried(book, [lever.lever], now=MONDAY), MONDAY).kept
    assert isinstance(lever.lever, PostponeAway)
    assert lever.lever.period == WholeDays(date(2026, 11, 26), date(2026, 11, 26))


def test_a_pin_that_makes_another_late_can_be_dropped() -> None:
    brand = replace(an_order(1, "Brand book", 8 * 60, at(27, 18)), pinned=True)
    book = a_book(brand, an_order(2, "Logo", 4 * 60, at(24, 12)))
    (relief,) = [found for found in reliefs(book, MONDAY) if isinstance(found.lever, DropPin)]
    assert relief.left == 0
    assert way_out(tried(book, [relief.lever], now=MONDAY), MONDAY).kept


def test_working_longer_on_one_day_is_tried_for_what_it_brings() -> None:
    book = a_book(an_order(1, "Logo", 12 * 60, at(25, 11)))
    found = [relief for relief in reliefs(book, MONDAY) if isinstance(relief.lever, WorkMore)]
    assert found == []  # 13 hours are there
    book = a_book(an_order(1, "Logo", 14 * 60, at(25, 11)))
    found = [relief for relief in reliefs(book, MONDAY) if isinstance(relief.lever, WorkMore)]
    assert [relief.lever.day for relief in found if isinstance(relief.lever, WorkMore)] == [
        date(2026, 11, 23),
        date(2026, 11, 24),
    ]
    assert all(relief.left == 0 for relief in found)
    more = tried(book, [found[0].lever], now=MONDAY)
    assert more.work_time(MONDAY).minutes(MONDAY, at(25, 11)) == 15 * 60


def test_looking_changes_nothing() -> None:
    book = crowded()
    before = replace(book)
    way_out(book, MONDAY)
    reliefs(book, MONDAY)
    assert book == before


def test_a_late_order_is_asked_about_from_now_on() -> None:
    book = a_book(an_order(1, "Logo", 60, MONDAY - timedelta(days=2)))
    (way,) = way_out(book, MONDAY).ways
    assert way.asks[0].new_due > MONDAY


def test_new_dues_are_ends_of_working_days() -> None:
    friday = a_book(an_order(1, "Book", 8 * 60, at(27, 3)), an_order(2, "Logo", 23 * 60, at(27, 3)))
    late = a_book(an_order(1, "Logo", 60, at(22, 16)))
    for book in (friday, late):
        for way in way_out(book, at(26, 18)).ways:
            for ask in way.asks:
                day = ask.new_due.astimezone(ZONE)
                assert day.weekday() < 5
                assert (day.hour, day.minute) == (18, 0)
    (way,) = way_out(late, at(28, 10)).ways
    assert (way.asks[0].new_due, way.days) == (at(30, 18), 2)


def test_longer_hours_are_offered_where_they_come_nearer_though_a_later_due_stays_broken() -> None:
    tuesday, wednesday = at(24, 18), at(25, 18)
    logo, menu = an_order(1, "Logo", 480, tuesday), an_order(2, "Menu", 195, tuesday)  # 40 minutes too much
    book = a_book(logo, menu, an_order(3, "Book", 600, wednesday))  # 220 too much by then
    days = [relief.lever.day for relief in reliefs(book, MONDAY) if isinstance(relief.lever, WorkMore)]
    assert date(2026, 11, 23) in days
    assert date(2026, 11, 24) in days
