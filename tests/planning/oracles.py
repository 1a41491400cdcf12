"""What is true, found the slow way: minute by minute, or by trying everything. None of it knows a planner's rules."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from app.planning import Task
from tests.planning.books import NOW, Book, minute


def first_minute(task: Task) -> int:
    """The first minute after NOW in which something can be done for the task."""
    return 0 if task.release is None else max(0, minute(task.release))


def is_past(task: Task) -> bool:
    """Whether the due lies behind."""
    return task.due is not None and task.due <= NOW


def can_be_on_time(
    tasks: Iterable[Task], open_minutes: Sequence[int], dues: Mapping[object, int] | None = None
) -> bool:
    """Whether every task with a due can be given enough minutes of its own before it: matching minute by minute.

    `dues` (minutes after NOW, by id) stand in for the tasks' own. Past dues can't be met.
    """
    demands: list[range | tuple[int, ...]] = []
    for task in tasks:
        if task.due is None:
            continue
        if dues is not None and task.id in dues:
            due = dues[task.id]
        elif is_past(task):
            return False
        else:
            due = minute(task.due)
        if due < first_minute(task):
            return False
        fitting = tuple(m for m in open_minutes if first_minute(task) <= m < due)
        demands.extend([fitting] * int(task.effort))
    return _all_matched(demands)


def _all_matched(demands: Sequence[Sequence[int]]) -> bool:
    """Bipartite matching by augmenting paths: every demand gets a minute of its own."""
    owner: dict[int, int] = {}
    given: dict[int, int] = {}
    for demand in range(len(demands)):
        wanted_by: dict[int, int] = {}
        frontier = [demand]
        free: int | None = None
        while frontier and free is None:
            asking = frontier.pop()
            for slot in demands[asking]:
                if slot not in wanted_by:
                    wanted_by[slot] = asking
                    if slot not in owner:
                        free = slot
                        break
                    frontier.append(owner[slot])
        while free is not None:
            asking = wanted_by[free]
            owner[free] = asking
            previous = given.get(asking)
            given[asking] = free
            free = previous if asking != demand else None
        if demand not in given:
            return False
    return True


def fewest_asked(book: Book, cost: bool = False) -> tuple[float, ...] | None:
    """(number, weight) of the cheapest set of askable tasks without which the rest is on time; None if there is none.

    What is past its due is asked in any case, or can't be helped, and counts for nothing here.
    """
    open_minutes = book.open_minutes
    alive = [task for task in book.tasks if task.due is not None and not is_past(task)]
    askable = [task for task in alive if task.askable]
    for number in range(len(askable) + 1):
        weights = [
            sum(task.weight for task in chosen)
            for chosen in combinations(askable, number)
            if can_be_on_time(without(alive, chosen), open_minutes)
        ]
        if weights:
            return (number, min(weights)) if cost else (number,)
    return None


def without(tasks: Iterable[Task], chosen: Collection[Task]) -> list[Task]:
    """The tasks that are not chosen."""
    names = {task.id for task in chosen}
    return [task for task in tasks if task.id not in names]
