"""Work that has to wait: the block search against a programme over every minute."""

from functools import cache
from random import Random

from app.planning import Safety, plan
from app.planning.priorities import completions, earliest_due_first, run
from app.planning.releases import Block, Search, longest_last, shortest_remaining_first
from tests.planning.books import NOW, random_book
from tests.planning.oracles import can_be_on_time

INSTANCES = 600
NO_DUE = 1 << 60


def least_sum(efforts: tuple[int, ...], dues: tuple[int, ...], releases: tuple[int, ...]) -> int | None:
    """The least sum of completion times of any schedule that keeps all dues, deciding anew every minute."""

    @cache
    def best(time: int, left: tuple[int, ...]) -> float:
        if not any(left):
            return 0
        if any(rest and dues[j] <= time for j, rest in enumerate(left)):
            return float("inf")
        choices = [j for j, rest in enumerate(left) if rest and releases[j] <= time]
        if not choices:
            return best(time + 1, left)
        found = float("inf")
        for j in choices:
            after = (*left[:j], left[j] - 1, *left[j + 1 :])
            found = min(found, best(time + 1, after) + (time + 1 if not after[j] else 0))
        return found

    result = best(0, efforts)
    return None if result == float("inf") else int(result)


def random_jobs(rng: Random, most: int = 5) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Efforts in rising order, dues that leave some room, releases."""
    number = rng.randint(1, most)
    effort = tuple(sorted(rng.randint(1, 5) for _ in range(number)))
    release = tuple(rng.choice((0, rng.randint(0, 10))) for _ in range(number))
    due = tuple(rng.choice((NO_DUE, release[j] + effort[j] + rng.randint(0, 14))) for j in range(number))
    return effort, due, release


def check_search(rng: Random) -> bool:
    """The search finds the best schedule; whether the dues could be kept at all."""
    effort, due, release = random_jobs(rng)
    jobs = range(len(effort))
    best = least_sum(effort, due, release)
    edf = completions(earliest_due_first(jobs, effort, due, release))
    assert (best is not None) == all(edf[j] <= due[j] for j in jobs)
    if best is None:
        return False
    search = Search(effort, due, release, [0] * len(effort), 0.0)
    done = completions(search.arrange(jobs))
    assert search.complete
    assert all(done[j] <= due[j] for j in jobs)
    assert sum(done.values()) == best
    return True


def test_the_search_finds_the_best_schedule_that_keeps_all_dues() -> None:
    assert sum(check_search(Random(seed)) for seed in range(INSTANCES)) > INSTANCES / 3


def check_cut_short(rng: Random) -> None:
    """However small the budget and however large the reserve, all dues are kept."""
    effort, due, release = random_jobs(rng, most=12)
    jobs = range(len(effort))
    edf = completions(earliest_due_first(jobs, effort, due, release))
    if any(edf[j] > due[j] for j in jobs):
        return
    variance = [e * e for e in effort]
    for budget, z in ((0, 0.0), (3, 0.0), (0, 1.6), (300, 1.6)):
        done = completions(Search(effort, due, release, variance, z, budget).arrange(jobs))
        assert all(done[j] <= due[j] for j in jobs)


def test_cut_short_it_still_keeps_all_dues() -> None:
    for seed in range(INSTANCES):
        check_cut_short(Random(seed))


def test_shortest_remaining_first_is_the_best_without_dues() -> None:
    for seed in range(INSTANCES):
        effort, _, release = random_jobs(Random(seed))
        jobs = sorted(range(len(effort)), key=release.__getitem__)
        total, order = shortest_remaining_first(jobs, effort, release)
        assert total == least_sum(effort, (NO_DUE,) * len(effort), release)
        assert sum(completions(run(order, effort, release)).values()) == total


def test_the_longest_last_keeps_all_dues_of_a_large_block() -> None:
    rng = Random(1)
    effort = sorted(rng.randint(1, 50) for _ in range(400))
    release = [rng.randint(0, 9000) if rng.random() < 0.5 else 0 for _ in effort]
    usual = completions(run(rng.sample(range(400), 400), effort, release))
    due = [usual[j] + rng.randint(0, 500) for j in range(400)]
    jobs = tuple(sorted(range(400), key=release.__getitem__))
    block = Block(0, max(usual.values()), jobs)
    done = completions(run(longest_last(block, effort, due, release, [0] * 400, 0.0), effort, release))
    assert all(done[j] <= due[j] for j in range(400))


def test_a_plan_with_waits_keeps_every_due_that_can_be_kept() -> None:
    kept = 0
    for seed in range(INSTANCES):
        rng = Random(seed)
        book = random_book(rng, most=7, releases=True, roomy=1.5)
        if can_be_on_time(book.tasks, book.open_minutes):
            kept += 1
            assert plan(book.tasks, book.worktime, NOW, rng.choice(list(Safety))).late == ()
    assert kept > INSTANCES / 10
