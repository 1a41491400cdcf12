"""The verdict, its proof, and the room to spare, against matching every minute of work to a minute of the calendar."""

from dataclasses import replace
from random import Random

from app.planning import Conflict, feasibility
from tests.planning.books import NOW, Book, at, minute, random_book, shuffled
from tests.planning.oracles import can_be_on_time, first_minute, is_past

INSTANCES = 1500


def check_verdict(rng: Random, releases: bool) -> None:
    """ok, late and the conflict of one random book."""
    book = random_book(rng, most=6, releases=releases)
    verdict = feasibility(book.tasks, book.worktime, NOW)
    late = {task.id for task in book.tasks if is_past(task)}
    alive = [task for task in book.tasks if task.id not in late]
    assert set(verdict.late) == late
    assert (verdict.conflict is None) == can_be_on_time(alive, book.open_minutes)
    assert verdict.ok == (verdict.conflict is None and not late)
    assert verdict == feasibility(shuffled(rng, book.tasks), book.worktime, NOW)
    if verdict.conflict is not None:
        check_proof(book, verdict.conflict)


def check_proof(book: Book, conflict: Conflict) -> None:
    """Its tasks must be done within it, and need more minutes than are open in it."""
    start, end = minute(conflict.start), minute(conflict.end)
    members = [task for task in book.tasks if task.id in conflict.ids]
    assert len(members) == len(conflict.ids)
    for task in members:
        assert first_minute(task) >= start
        assert task.due is not None
        assert minute(task.due) <= end
    assert conflict.available == len([m for m in book.open_minutes if start <= m < end])
    assert conflict.needed == max(sum(task.effort for task in members), 1)
    assert conflict.needed > conflict.available


def test_verdict_and_proof() -> None:
    for seed in range(INSTANCES):
        check_verdict(Random(seed), releases=seed % 2 == 1)


def check_slack(rng: Random, releases: bool) -> None:
    book = random_book(rng, most=5, releases=releases, roomy=2)
    verdict = feasibility(book.tasks, book.worktime, NOW)
    if not verdict.ok:
        return
    for id_, slack in verdict.slack.items():
        task = next(task for task in book.tasks if task.id == id_)
        if task.release is not None and first_minute(task) > 0:
            continue
        for extra, expected in ((slack, True), (slack + 1, False)):
            more = replace(task, id=1000, effort=extra, release=None)
            assert can_be_on_time([*book.tasks, more], book.open_minutes) is expected


def test_slack_is_the_other_work_that_fits() -> None:
    for seed in range(INSTANCES):
        check_slack(Random(seed), releases=seed % 2 == 1)


def check_latest_starts(rng: Random, releases: bool) -> None:
    """Nothing fails if every task begins at its latest start, and each is the latest if those after it keep theirs."""
    book = random_book(rng, most=5, releases=releases, roomy=2)
    verdict = feasibility(book.tasks, book.worktime, NOW)
    if not verdict.ok:
        return
    starts = dict(verdict.latest_start)
    promised = [task for task in book.tasks if task.due is not None]
    assert set(starts) == {task.id for task in promised}
    held = [replace(task, release=starts[task.id]) for task in promised]
    assert can_be_on_time(held, book.open_minutes)
    for task in promised:
        start = starts[task.id]
        assert start is not None
        if task.effort and not releases:
            later = [m for m in book.open_minutes if m > minute(start)]
            later_start = at(later[0])
            others = [other for other in held if other.id != task.id and other.release and other.release >= start]
            assert not can_be_on_time([replace(task, release=later_start), *others], book.open_minutes)


def test_latest_starts_hold_together_and_no_later_ones_do() -> None:
    for seed in range(INSTANCES):
        check_latest_starts(Random(seed), releases=seed % 2 == 1)
