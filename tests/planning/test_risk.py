"""Risk against simulating the plan thousands of times."""

from math import log
from random import Random

import pytest

from app.planning import Safety, Task, WorkTime, plan, risk
from tests.planning.books import NOW, at, minute

DRAWS = 3000
POINTS = 0.04


def actual_effort(rng: Random, task: Task) -> float:
    """One draw of a log-normal with the task's mean."""
    sigma = 0.7 if task.sigma is None else task.sigma
    return rng.lognormvariate(log(task.effort) - sigma * sigma / 2, sigma)


def simulate(rng: Random, tasks: tuple[Task, ...]) -> tuple[dict[object, float], float]:
    """How often each of the tasks, done one after the other in one endless window, is late; how often any is."""
    late = dict.fromkeys((task.id for task in tasks), 0)
    any_late = 0
    for _ in range(DRAWS):
        time = 0.0
        missed = False
        for task in tasks:
            time += actual_effort(rng, task)
            if task.due is not None and time > minute(task.due):
                late[task.id] += 1
                missed = True
        any_late += missed
    return {id_: count / DRAWS for id_, count in late.items()}, any_late / DRAWS


@pytest.mark.parametrize("seed", range(12))
def test_risk_is_within_four_points_of_a_simulation(seed: int) -> None:
    rng = Random(seed)
    tasks = [
        Task(id_, rng.randint(10, 300), at(rng.randint(200, 4000)), sigma=rng.choice((None, 0.3, 0.5)))
        for id_ in range(rng.randint(2, 12))
    ]
    worktime = WorkTime([(NOW, at(100_000))])
    found = plan(tasks, worktime, NOW, Safety.STRICT)
    computed = risk(found, worktime, NOW)
    simulated, any_late = simulate(rng, found.tasks)
    for id_, probability in computed.late.items():
        assert probability == pytest.approx(simulated[id_], abs=POINTS)
    assert computed.any_late == pytest.approx(any_late, abs=POINTS)
