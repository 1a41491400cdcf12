"""May one more order be taken? The answer, against the plan of the book with the order in it."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from app.domain.agenda import arrange
from app.domain.experience import Finished, experience
from app.domain.quoting import Answer, quote_options
from tests.conftest import MONDAY
from tests.domain.books import a_book, an_order, at


def test_the_earliest_date_is_kept_and_the_minute_before_it_is_not() -> None:
    book = a_book(an_order(1, "Logo", 5 * 60, at(24, 18)), an_order(2, "Menu", 6 * 60, at(26, 12)))
    options = quote_options(book, MONDAY)
    earliest = options.judge(4 * 60).earliest
    assert earliest is not None
    with_it = book.with_orders([*book.orders, an_order(9, "New", 4 * 60, earliest)])
    assert not arrange(with_it, MONDAY).verdict.to_ask
    assert options.judge(4 * 60, earliest).answer is not Answer.NO


def test_the_three_dates_come_in_their_order_and_the_answer_follows_them() -> None:
    options = quote_options(a_book(an_order(1, "Logo", 5 * 60, at(24, 18))), MONDAY)
    its = options.judge(3 * 60)
    assert its.earliest is not None
    assert its.comfortable is not None
    assert its.safe is not None
    assert its.earliest < its.comfortable < its.safe
    assert options.judge(180, its.safe).answer is Answer.YES
    assert options.judge(180, its.comfortable).answer is Answer.LIKELY
    assert options.judge(180, its.earliest).answer is Answer.BARELY


def test_it_names_whom_it_would_endanger() -> None:
    options = quote_options(a_book(an_order(1, "Logo", 10 * 60, at(24, 18))), MONDAY)
    its = options.judge(3 * 60, at(24, 12))
    assert its.answer is Answer.NO
    assert its.wanted is not None
    assert [order.title for order in its.wanted.broken] == ["Logo"]


def test_as_many_as_it_says_fit_and_no_more() -> None:
    random = Random(3)
    for _ in range(10):
        book = a_book(*(an_order(n, f"N{n}", random.randrange(30, 200), at(25 + n % 3, 18)) for n in range(1, 5)))
        its = quote_options(book, MONDAY).judge(100, at(27, 18))
        more = [an_order(100 + n, "New", 100, at(27, 18)) for n in range(its.count + 1)]
        assert not arrange(book.with_orders([*book.orders, *more[:-1]]), MONDAY).verdict.to_ask
        assert arrange(book.with_orders([*book.orders, *more]), MONDAY).verdict.to_ask


def test_without_hours_the_answer_is_never() -> None:
    options = quote_options(replace(a_book(), hours=()), MONDAY)
    assert options.judge(60).answer is Answer.NEVER
    assert options.judge(60, at(27, 18)).answer is Answer.NEVER


def test_the_past_and_absurd_efforts_are_a_no_not_a_crash() -> None:
    options = quote_options(a_book(), MONDAY)
    assert options.judge(60, at(20, 18)).answer is Answer.NO
    assert options.judge(10_000 * 60 * 60, at(27, 18)).answer is Answer.NEVER
    assert options.judge(0).earliest is not None


def test_without_an_effort_the_usual_one_is_assumed() -> None:
    book = replace(a_book(), experience=experience([Finished(1, None, 45)] * 3))
    options = quote_options(book, MONDAY)
    assert options.judge(None, service_id=1).minutes == 45
    assert quote_options(a_book(), MONDAY).judge(None).minutes == 120


def test_dates_to_tell_a_client_are_full_quarters_of_an_hour_and_never_too_early() -> None:
    options = quote_options(a_book(an_order(1, "Logo", 5 * 60 + 7, at(24, 18))), MONDAY)
    for effort in (1, 44, 100, 187, 601):
        its = options.judge(effort)
        assert its.earliest is not None
        for due in (its.earliest, its.comfortable, its.safe):
            assert due is not None
            assert due.minute % 15 == due.second == due.microsecond == 0
        assert options.judge(effort, its.earliest).answer is not Answer.NO
        assert options.judge(effort, its.earliest - timedelta(minutes=16)).answer is Answer.NO
