"""Quotes and counts against matching minute by minute: possible at that minute, impossible at the one before."""

from datetime import timedelta
from random import Random

import pytest

from app.planning import Safety, Task, WorkTime, feasibility, how_many, quote
from tests.planning.books import NOW, Book, at, minute, random_book
from tests.planning.oracles import can_be_on_time

INSTANCES = 700


def fits(book: Book, effort: int, due: int, release: int | None, copies: int = 1) -> bool:
    """Whether so many more pieces of work can be promised for that minute after NOW."""
    more = [Task(1000 + k, effort, at(due), None if release is None else at(release)) for k in range(copies)]
    if due <= 0 and effort:
        return False
    return can_be_on_time([*book.tasks, *more], book.open_minutes)


def check_quote(rng: Random, releases: bool) -> None:
    book = random_book(rng, most=5, releases=releases, roomy=2)
    if not feasibility(book.tasks, book.worktime, NOW).ok:
        return
    effort, release = rng.randint(1, 9), rng.choice((None, rng.randint(-3, 30)))
    release_instant = None if release is None else at(release)
    quoted = quote(book.tasks, book.worktime, NOW, effort, release_instant)
    assert quoted.earliest is not None
    assert quoted.comfortable is not None
    assert quoted.safe is not None
    assert quoted.earliest <= quoted.comfortable <= quoted.safe
    due = minute(quoted.earliest)
    assert fits(book, effort, due, release)
    assert not fits(book, effort, due - 1, release)


def test_earliest_is_the_first_minute_that_breaks_nothing() -> None:
    for seed in range(INSTANCES):
        check_quote(Random(seed), releases=seed % 2 == 1)


def check_count(rng: Random, releases: bool) -> None:
    book = random_book(rng, most=4, releases=releases, roomy=2)
    if not feasibility(book.tasks, book.worktime, NOW).ok:
        return
    effort, release, due = rng.randint(2, 9), rng.choice((None, rng.randint(-3, 20))), rng.randint(1, 45)
    count = how_many(book.tasks, book.worktime, NOW, effort, at(due), None if release is None else at(release))
    assert not count or fits(book, effort, due, release, count)
    assert not fits(book, effort, due, release, count + 1)


def test_count_is_the_most_that_breaks_nothing() -> None:
    for seed in range(INSTANCES):
        check_count(Random(seed), releases=seed % 2 == 1)


def check_agreement(rng: Random) -> None:
    """There is room for one until the earliest date, and not a minute before."""
    book = random_book(rng, most=6, releases=rng.random() < 0.5, unaskable=True, roomy=0.7)
    effort = rng.randint(1, 9)
    earliest = quote(book.tasks, book.worktime, NOW, effort).earliest
    assert earliest is not None
    assert how_many(book.tasks, book.worktime, NOW, effort, earliest) >= 1
    assert how_many(book.tasks, book.worktime, NOW, effort, earliest - timedelta(minutes=1)) == 0


def test_count_and_quote_agree_even_where_promises_fail() -> None:
    for seed in range(INSTANCES):
        check_agreement(Random(seed))


def test_a_client_who_waits_already_is_served_before_the_new_one() -> None:
    worktime = WorkTime([(at(0), at(1000))])
    overdue = Task("overdue", 60, at(-10))
    assert quote([overdue], worktime, NOW, 30).earliest == at(90)


def test_work_that_no_calendar_holds_is_never_done() -> None:
    quoted = quote([], WorkTime([(at(0), at(10))]), NOW, 11)
    assert (quoted.earliest, quoted.comfortable, quoted.safe) == (None, None, None)


def test_work_of_no_minutes_is_done_now_or_when_it_may_be() -> None:
    worktime = WorkTime([(at(10), at(100))])
    assert quote([], worktime, NOW, 0).earliest == NOW
    assert quote([], worktime, NOW, 0, at(5)).earliest == at(5)


def test_a_more_careful_worker_names_a_later_date() -> None:
    worktime = WorkTime([(at(0), at(10_000))])
    tasks = [Task(k, 60, at(2000)) for k in range(5)]
    dates = [quote(tasks, worktime, NOW, 120, safety=safety).safe for safety in (Safety.FAST, Safety.CAUTIOUS)]
    assert dates[0] is not None
    assert dates[1] is not None
    assert dates[0] < dates[1]


def test_a_safe_date_is_never_before_a_comfortable_one() -> None:
    found = quote([], WorkTime([(at(0), at(10_000))]), NOW, 120, safety=Safety.EASIEST)
    assert found.earliest == at(120)
    assert found.safe == found.comfortable != found.earliest


@pytest.mark.parametrize("effort", [0, -1, float("nan"), float("inf")])
def test_counting_needs_an_effort(effort: float) -> None:
    with pytest.raises(ValueError, match="effort"):
        how_many([], WorkTime([]), NOW, effort, at(10))
