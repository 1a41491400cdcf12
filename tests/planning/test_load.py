"""How full the days are."""

from math import inf

from app.planning import Safety, Task, WorkTime, load, plan
from tests.planning.books import NOW, at

DAY = 1440
DAYS = [(at(day * DAY - 480), at(day * DAY + 960)) for day in range(4)]
WORKTIME = WorkTime([(at(day * DAY - 60), at(day * DAY + 60)) for day in range(3)])


def test_each_day_shows_what_is_planned_and_what_is_promised() -> None:
    tasks = [Task("a", 30, at(100)), Task("b", 200, at(DAY + 100)), Task("c", 10)]
    found = load(plan(tasks, WORKTIME, NOW, Safety.STRICT), WORKTIME, DAYS)
    assert [(day.capacity, day.planned) for day in found] == [(60, 60), (120, 120), (120, 60), (0, 0)]
    assert [(day.promised, day.available) for day in found] == [(30, 60), (230, 180), (230, 300), (230, 300)]
    assert [day.demand > 1 for day in found] == [False, True, False, False]


def test_a_promise_without_any_time_for_it() -> None:
    nothing = WorkTime([])
    (day,) = load(plan([Task("a", 30, at(100))], nothing, NOW), nothing, DAYS[:1])
    assert day.demand == inf


def test_an_empty_day_demands_nothing() -> None:
    (day,) = load(plan([], WORKTIME, NOW), WORKTIME, DAYS[:1])
    assert day.demand == 0
