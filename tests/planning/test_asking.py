"""Whom the plan asks for more time, against trying every set of tasks."""

from dataclasses import replace
from random import Random

from app.planning import Safety, plan
from tests.planning.books import NOW, Book, random_book, shuffled
from tests.planning.oracles import can_be_on_time, fewest_asked, is_past, without

INSTANCES = 250


def check_asked(rng: Random, *, releases: bool = False, unaskable: bool = False, weights: bool = False) -> None:
    """The number asked (and their weight) is the least there is, and all others can be on time."""
    book = random_book(rng, most=9, releases=releases, unaskable=unaskable, weights=weights, roomy=0.8, longest=6)
    found = plan(book.tasks, book.worktime, NOW)
    assert plan(shuffled(rng, book.tasks), book.worktime, NOW) == found
    asked = [task for task in book.tasks if task.id in found.to_ask]
    assert all(task.askable for task in asked)
    past = {task.id for task in book.tasks if is_past(task)}
    assert {task.id for task in asked} >= {task.id for task in book.tasks if task.id in past and task.askable}
    alive = [task for task in asked if task.id not in past]
    best = fewest_asked(book, cost=weights)
    if best is None:
        assert any(not task.askable for task in book.tasks if task.id in found.late)
        return
    assert len(alive) == best[0]
    assert not (found.proven and weights) or sum(task.weight for task in alive) == best[1]
    assert found.proven or (weights and releases)
    rest = [task for task in without(book.tasks, asked) if task.id not in past]
    assert can_be_on_time(rest, book.open_minutes)
    assert set(found.late) == past | {task.id for task in alive}


def test_the_fewest_are_asked() -> None:
    for seed in range(INSTANCES):
        check_asked(Random(seed))


def test_the_fewest_are_asked_though_some_cannot_be() -> None:
    for seed in range(INSTANCES):
        check_asked(Random(seed), unaskable=True)


def test_the_lightest_of_the_fewest_are_asked() -> None:
    for seed in range(INSTANCES):
        check_asked(Random(seed), unaskable=seed % 2 == 1, weights=True)


def test_the_fewest_are_asked_though_some_work_has_to_wait() -> None:
    for seed in range(INSTANCES):
        check_asked(Random(seed), releases=True, unaskable=seed % 2 == 1, weights=seed % 3 == 0)


def test_what_cannot_be_asked_and_cannot_be_kept_breaks_as_little_as_possible() -> None:
    for seed in range(INSTANCES):
        book = random_book(Random(seed), most=7, unaskable=True, roomy=0.4)
        fixed = [task for task in book.tasks if not task.askable and not is_past(task)]
        all_askable = Book(tuple(replace(task, askable=True) for task in fixed), book.windows)
        best = fewest_asked(all_askable)
        found = plan(book.tasks, book.worktime, NOW, Safety.EASIEST)
        assert best is not None
        assert len([task for task in fixed if task.id in found.late]) == best[0]
