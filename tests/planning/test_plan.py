"""What every plan must be, whatever the book; and what is best, against trying every order."""

from dataclasses import replace
from itertools import permutations
from random import Random

import pytest

from app.planning import Placement, Plan, Safety, Task, WorkTime, plan
from tests.planning.books import NOW, Book, at, minute, random_book, shuffled
from tests.planning.oracles import can_be_on_time, first_minute, is_past

INSTANCES = 1500


def random_case(rng: Random) -> tuple[Book, Safety]:
    """A book with every kind of task, pinned ones and minimum sittings at times."""
    book = random_book(
        rng, most=8, releases=rng.random() < 0.5, unaskable=rng.random() < 0.3, roomy=rng.choice((0.7, 2))
    )
    pins, sittings = rng.random() < 0.2, rng.random() < 0.2
    tasks = tuple(
        replace(
            task,
            pinned=pins and rng.random() < 0.3,
            min_sitting=rng.choice((0, 3, 50)) if sittings else task.min_sitting,
        )
        for task in book.tasks
    )
    return Book(tasks, book.windows), rng.choice(list(Safety))


def check_plan(book: Book, found: Plan) -> None:
    """Everything that holds for every plan."""
    tasks = {task.id: task for task in book.tasks}
    assert len(found.order) == len(tasks)
    assert set(found.order) == set(tasks)
    assert tuple(task.id for task in found.tasks) == found.order
    worked = [m for sitting in found.sittings for m in range(minute(sitting.start), minute(sitting.end))]
    assert all(sitting.start < sitting.end for sitting in found.sittings)
    assert worked == sorted(set(worked))  # in time order, no overlap
    assert set(worked) <= set(book.open_minutes)
    for id_, task in tasks.items():
        sittings = [sitting for sitting in found.sittings if sitting.id == id_]
        minutes = sum(minute(sitting.end) - minute(sitting.start) for sitting in sittings)
        delivery = found.delivery[id_]
        assert delivery is not None  # the last window of a random book holds everything
        assert minutes == task.effort
        assert all(minute(sitting.start) >= first_minute(task) for sitting in sittings)
        assert minute(delivery) == (minute(sittings[-1].end) if sittings else first_minute(task))
        assert (id_ in found.late) == (task.due is not None and (is_past(task) or delivery > task.due))
    check_promises(book, found)


def check_promises(book: Book, found: Plan) -> None:
    """Dues are kept whenever they can be; else all but those asked, and those that can't be."""
    if any(task.pinned for task in book.tasks):
        assert found.pin_cost is not None
        return
    assert found.pin_cost is None
    if found.placement is Placement.NOT_FOUND:
        return
    assert {tasks for tasks in found.late if _task(book, tasks).askable} <= set(found.to_ask)
    if can_be_on_time(book.tasks, book.open_minutes):
        assert not found.late
        assert not found.to_ask


def _task(book: Book, id_: object) -> Task:
    return next(task for task in book.tasks if task.id == id_)


def check_soundness(rng: Random) -> None:
    """One random plan is sound, whatever the order of the input, and planning it again changes nothing."""
    book, safety = random_case(rng)
    found = plan(book.tasks, book.worktime, NOW, safety)
    check_plan(book, found)
    assert plan(shuffled(rng, book.tasks), book.worktime, NOW, safety) == found
    assert plan(found.tasks, book.worktime, NOW, safety) == found


def test_every_plan_is_sound() -> None:
    for seed in range(INSTANCES):
        check_soundness(Random(seed))


def check_nobody_suffers(rng: Random) -> None:
    """The same are late with and without those who are late already."""
    book = random_book(rng, most=7, releases=rng.random() < 0.3, roomy=1.5)
    alive = [task for task in book.tasks if not is_past(task)]
    alone = plan(alive, book.worktime, NOW)
    together = plan(book.tasks, book.worktime, NOW)
    assert set(together.late) - set(alone.late) == {task.id for task in book.tasks if is_past(task)}


def test_nobody_becomes_late_for_one_who_is_late_already() -> None:
    for seed in range(INSTANCES):
        check_nobody_suffers(Random(seed))


def deliveries_in_turn(found: Plan) -> list[int]:
    """The minutes after NOW at which the first, the second, … is delivered."""
    return sorted(minute(delivery) for delivery in found.delivery.values() if delivery is not None)


def all_deliveries(book: Book) -> list[list[int]]:
    """The same for every order that keeps all dues, one task after the other."""
    open_minutes = book.open_minutes
    kept = []
    for order in permutations(book.tasks):
        done = 0
        times = []
        for task in order:
            done += int(task.effort)
            end = open_minutes[done - 1] + 1 if done else 0
            end = end if task.effort else 0  # nothing to do: handed over at once
            if task.due is not None and end > minute(task.due):
                break
            times.append(end)
        else:
            kept.append(sorted(times))
    return kept


def check_smith(rng: Random) -> int:
    """Compare with every order that keeps all dues; how many there were."""
    book = random_book(rng, most=6, roomy=1.5)
    if not can_be_on_time(book.tasks, book.open_minutes):
        return 0
    mine = deliveries_in_turn(plan(book.tasks, book.worktime, NOW, Safety.EASIEST))
    others = all_deliveries(book)
    for other in others:
        assert all(a <= b for a, b in zip(mine, other, strict=True))
    return len(others)


def test_no_order_that_keeps_all_dues_has_delivered_more_at_any_moment() -> None:
    assert sum(check_smith(Random(seed)) for seed in range(INSTANCES)) > 5_000


def test_a_certain_estimate_needs_no_reserve() -> None:
    """Without variance every level but the strictest gives Smith's order."""
    for seed in range(300):
        book = random_book(Random(seed), most=7)
        certain = [replace(task, sigma=0.0) for task in book.tasks]
        orders = {plan(certain, book.worktime, NOW, safety).order for safety in Safety if safety is not Safety.STRICT}
        if can_be_on_time(certain, book.open_minutes):
            assert len(orders) == 1


def test_the_strictest_level_is_due_date_order() -> None:
    worktime = WorkTime([(NOW, at(10_000))])
    tasks = [Task(id_, 100 - id_, at(2000 + id_), sigma=0.0) for id_ in range(20)] + [Task(99, 1)]
    assert plan(tasks, worktime, NOW, Safety.STRICT).order == (*range(20), 99)


def test_a_reserve_puts_the_tight_promise_before_the_easy_work() -> None:
    worktime = WorkTime([(NOW, at(10_000))])
    tight, easy = Task("tight", 300, at(400)), Task("easy", 60, at(5000))
    assert plan([tight, easy], worktime, NOW, Safety.EASIEST).order == ("easy", "tight")
    assert plan([tight, easy], worktime, NOW, Safety.BALANCED).order == ("tight", "easy")
    assert plan([replace(tight, due=at(3000)), easy], worktime, NOW, Safety.BALANCED).order == ("easy", "tight")


def test_work_of_no_minutes_past_its_due_is_late_all_the_same() -> None:
    worktime = WorkTime([(NOW, at(100))])
    found = plan([Task("done but not sent", 0, NOW)], worktime, NOW)
    assert found.late == found.to_ask == ("done but not sent",)
    assert plan([Task("done but not sent", 0, at(1))], worktime, NOW).late == ()


def test_work_released_after_its_due_is_late_even_without_effort() -> None:
    worktime = WorkTime([(at(50), at(100))])
    assert plan([Task(1, 0, due=at(10), release=at(20))], worktime, NOW).late == (1,)
    assert plan([Task(1, 0, due=at(20), release=at(20))], worktime, NOW).late == ()


def test_what_five_years_do_not_hold_is_never_delivered() -> None:
    worktime = WorkTime([(NOW, at(100)), (at(60 * 24 * 366 * 5), at(60 * 24 * 366 * 6))])
    found = plan([Task("small", 50, at(100)), Task("endless", 1e15), Task("promised", 60, at(1e6))], worktime, NOW)
    assert found.delivery["small"] is not None
    assert found.delivery["endless"] is None
    assert found.delivery["promised"] is None
    assert found.to_ask == ("promised",)


def test_no_work_time_at_all() -> None:
    found = plan([Task(1, 5, at(10)), Task(2, 0), Task(3, 5)], WorkTime([]), NOW)
    assert found.sittings == ()
    assert found.delivery == {1: None, 2: NOW, 3: None}
    assert found.late == found.to_ask == (1,)


def test_an_empty_book() -> None:
    assert plan([], WorkTime([]), NOW).order == ()


def test_two_tasks_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="same id"):
        plan([Task(1, 5), Task(1, 6)], WorkTime([]), NOW)


def test_long_books_with_waits_are_planned_without_deep_recursion() -> None:
    rng = Random(3)
    worktime = WorkTime([(NOW, at(1e6))])
    tasks = [
        Task(id_, rng.randint(1, 90), at(rng.randint(30_000, 60_000)), at(rng.randint(0, 20_000))) for id_ in range(600)
    ]
    assert plan(tasks, worktime, NOW).late == ()
    waiting_for_one_another = [replace(task, release=at(minute(task.due) - 20_000)) for task in tasks if task.due]
    assert plan(waiting_for_one_another, worktime, NOW).late == ()


class TestPins:
    """A pinned task goes first, and the plan says what that costs."""

    worktime = WorkTime([(NOW, at(10_000))])

    def test_it_goes_first_and_delays_the_others(self) -> None:
        easy, big = Task("easy", 30, at(5000)), Task("big", 600, pinned=True)
        found = plan([easy, big], self.worktime, NOW)
        assert found.order == ("big", "easy")
        assert found.pin_cost is not None
        assert found.pin_cost.delays == {"easy": 600}
        assert found.pin_cost.minutes == 600
        assert found.pin_cost.late == ()

    def test_it_says_who_becomes_late(self) -> None:
        tight, big = Task("tight", 30, at(60)), Task("big", 600, pinned=True)
        found = plan([tight, big], self.worktime, NOW)
        assert found.pin_cost is not None
        assert found.pin_cost.late == found.to_ask == ("tight",)

    def test_work_goes_on_while_the_pinned_task_waits(self) -> None:
        other, waiting = Task("other", 100), Task("waiting", 10, release=at(50), pinned=True)
        found = plan([other, waiting], self.worktime, NOW)
        assert [(sitting.id, minute(sitting.start), minute(sitting.end)) for sitting in found.sittings] == [
            ("other", 0, 50),
            ("waiting", 50, 60),
            ("other", 60, 110),
        ]


class TestMinimumSittings:
    """Nobody sits down to a big task for ten minutes before lunch."""

    def test_a_short_gap_goes_to_short_work(self) -> None:
        worktime = WorkTime([(at(0), at(20)), (at(60), at(200))])
        big, small = Task("big", 60, at(150), min_sitting=30), Task("small", 20, at(5000))
        found = plan([big, small], worktime, NOW, Safety.STRICT)
        assert [(sitting.id, minute(sitting.start)) for sitting in found.sittings] == [("small", 0), ("big", 60)]
        assert found.placement is Placement.AS_PLACED

    def test_what_is_left_may_be_shorter(self) -> None:
        worktime = WorkTime([(at(0), at(50)), (at(60), at(70)), (at(100), at(200))])
        found = plan([Task("big", 60, min_sitting=30)], worktime, NOW)
        assert [minute(sitting.end) for sitting in found.sittings] == [50, 70]

    def test_a_minimum_longer_than_every_window_is_cut_to_the_longest(self) -> None:
        worktime = WorkTime([(at(0), at(50)), (at(60), at(160))])
        found = plan([Task("big", 60, min_sitting=1000)], worktime, NOW)
        assert [minute(sitting.start) for sitting in found.sittings] == [60]

    def test_a_due_that_only_short_sittings_would_keep_is_not_called_impossible(self) -> None:
        worktime = WorkTime([(at(0), at(20)), (at(60), at(200))])
        found = plan([Task("big", 60, at(100), min_sitting=30)], worktime, NOW)
        assert found.placement is Placement.NOT_FOUND
        assert found.late == ("big",)
        assert found.to_ask == ()

    def test_sittings_are_long_enough(self) -> None:
        for seed in range(500):
            rng = Random(seed)
            book = random_book(rng, most=6, releases=seed % 2 == 1)
            tasks = [replace(task, min_sitting=rng.randint(0, 6)) for task in book.tasks]
            found = plan(tasks, book.worktime, NOW)
            longest = 2000
            for task in tasks:
                left = int(task.effort)
                for sitting in found.sittings:
                    if sitting.id == task.id:
                        length = minute(sitting.end) - minute(sitting.start)
                        assert length >= min(task.min_sitting, left, longest)
                        left -= length
