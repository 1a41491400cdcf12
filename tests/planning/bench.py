"""How fast the planner is, and what it gains over two plain orders.

    python -m tests.planning.bench              # n = 10, 50, 100, 1,000, 10,000, 100,000
    python -m tests.planning.bench 50 1000

Times are the processor's, the best of several, beside `sorted()` of as many random integers in the same process. The
books are roomy (all promises can be kept) or crowded (some can't); the waiting ones are roomy with 15 % unreleased
work. From 10,000 orders on the efforts are shorter, so that all of it is done within the five years that are planned.
"""

import sys
from collections.abc import Callable, Sequence
from datetime import timedelta
from math import exp, log
from random import Random
from statistics import fmean
from time import process_time

from app.planning import Plan, Safety, Task, WorkTime, feasibility, new_dues, plan, quote
from tests.planning.books import NOW, Span, at

SIZES = (10, 50, 100, 1_000, 10_000, 100_000)
DAY = 1440
A_DAYS_WORK = 420
MOST_DAYS = 900


def working_days(number: int) -> list[Span]:
    """9 to 12 and 13 to 17, every day."""
    spans = []
    for day in range(number):
        spans.append((at(day * DAY + 60), at(day * DAY + 240)))
        spans.append((at(day * DAY + 300), at(day * DAY + 540)))
    return spans


def a_book(rng: Random, size: int, *, crowded: bool = False, waiting: bool = False) -> tuple[list[Task], WorkTime]:
    """Orders as they come in: each promised for some time after the work that was there before it."""
    usual_effort = min(4.0, log(MOST_DAYS * A_DAYS_WORK / size) - 0.5)  # nobody plans further than five years
    efforts = [max(1, round(exp(rng.gauss(usual_effort, 1)))) for _ in range(size)]
    days = sum(efforts) // A_DAYS_WORK + 2
    tasks = []
    worked = 0.0
    for id_, effort in enumerate(efforts):
        worked += effort
        usual = worked / A_DAYS_WORK * DAY * (0.93 if crowded else 1)
        due = usual + rng.random() * (days * DAY * 0.1) + 2 * DAY
        release = at(rng.random() * usual) if waiting and rng.random() < 0.15 else None
        tasks.append(Task(id_, effort, at(int(due)), release))
    rng.shuffle(tasks)
    return tasks, WorkTime(working_days(days * 2 + 60))


def best_of(times: int, action: Callable[[], object]) -> float:
    """The shortest of so many runs, in seconds."""
    shortest = float("inf")
    for _ in range(times):
        begun = process_time()
        action()
        shortest = min(shortest, process_time() - begun)
    return shortest


def one_after_the_other(order: Sequence[Task], worktime: WorkTime) -> tuple[int, float]:
    """How many are late, and the mean days until delivery."""
    late = 0
    worked = 0
    days = []
    for task in order:
        worked += task.minutes
        end = worktime.finish(NOW, worked)
        assert end is not None  # the bench's calendars hold all work
        late += task.due is not None and end > task.due
        days.append((end - NOW) / timedelta(days=1))
    return late, fmean(days)


def delivered(found: Plan) -> tuple[int, float]:
    """The same of a plan."""
    return len(found.late), fmean((end - NOW) / timedelta(days=1) for end in found.delivery.values() if end)


def measure(size: int) -> None:
    """Print the times and the gains for books of one size."""
    rng = Random(size)
    times = max(3, min(200, 20_000 // size))
    integers = [rng.randrange(1 << 40) for _ in range(size)]
    unit = best_of(times, lambda: sorted(integers))
    say(f"\nn = {size:,}: sorted() takes {unit * 1000:.3f} ms")
    tasks, worktime = a_book(rng, size)
    crowded, its_time = a_book(rng, size, crowded=True)
    waiting, waiting_time = a_book(rng, size, waiting=True)

    def everything() -> None:
        verdict = feasibility(tasks, worktime, NOW)
        len(verdict.slack), len(verdict.latest_start)

    def overloaded() -> None:
        plan(crowded, its_time, NOW)
        new_dues(crowded, its_time, NOW)

    actions: dict[str, Callable[[], object]] = {
        "feasibility, the verdict": lambda: feasibility(tasks, worktime, NOW),
        "feasibility, slack and latest starts": everything,
        "plan with sittings": lambda: plan(tasks, worktime, NOW),
        "overloaded: plan, asks, new dues": overloaded,
        "quote": lambda: quote(tasks, worktime, NOW, 120),
    }
    if size <= 10_000:
        actions["plan with 15 % unreleased"] = lambda: plan(waiting, waiting_time, NOW)
    for name, action in actions.items():
        taken = best_of(times, action)
        say(f"  {name:38} {taken * 1000:10.2f} ms {taken / unit:8.1f} x sorted()")
    compare("roomy", tasks, worktime)
    compare("crowded", crowded, its_time)


def compare(kind: str, tasks: Sequence[Task], worktime: WorkTime) -> None:
    """The number late and the mean delivery of our orders and of two plain ones, on the estimates."""
    say(f"  {kind:38} {'late':>10} {'mean days':>12}")
    by_due = sorted(tasks, key=lambda task: (task.due or NOW, task.effort, task.id))
    by_effort = sorted(tasks, key=lambda task: (task.effort, task.due or NOW, task.id))
    rows = {"due-date order": one_after_the_other(by_due, worktime)}
    rows["shortest first"] = one_after_the_other(by_effort, worktime)
    for safety in (Safety.BALANCED, Safety.EASIEST):
        rows[f"planned, {safety.value}"] = delivered(plan(tasks, worktime, NOW, safety))
    for name, (late, days) in rows.items():
        say(f"    {name:36} {late:10,} {days:12.2f}")


def say(line: str) -> None:
    """One line, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    for size_ in [int(word) for word in sys.argv[1:]] or SIZES:
        measure(size_)
