"""The table of ways out against trying every set of tasks for every number of days."""

from datetime import UTC, datetime, timedelta
from itertools import combinations
from random import Random
from zoneinfo import ZoneInfo

from app.planning import Safety, Task, WorkTime, new_dues, quote, ways_out
from tests.planning.books import NOW, Book, at, minute
from tests.planning.oracles import can_be_on_time, is_past

DAY = 1440
MOST_DAYS = 6
INSTANCES = 1000


def crowded_book(rng: Random, *, releases: bool = False, late: bool = False) -> Book:
    """Days with a few working minutes each, and promises over the first few of them that seldom fit."""
    windows = [(at(day * DAY), at(day * DAY + rng.randint(0, 4))) for day in range(30)]
    tasks = [
        Task(
            id_,
            rng.choice((0, 1, 2, 3, 4, 6)),
            at(-rng.randint(0, 3 * DAY)) if late and rng.random() < 0.2 else at(rng.randint(1, 5 * DAY)),
            release=at(rng.randint(0, 3 * DAY)) if releases and rng.random() < 0.3 else None,
            askable=rng.random() < 0.8,
        )
        for id_ in rng.sample(range(50), rng.randint(0, 6))
    ]
    return Book(tuple(tasks), tuple(windows))


def fewest_within(book: Book, days: int) -> int | None:
    """The least number of extensions by so many days that lets everything be on time."""
    askable = [task for task in book.tasks if task.askable]
    for number in range(len(askable) + 1):
        for chosen in combinations(askable, number):
            later = {task.id: minute(task.due) + days * DAY for task in chosen if task.due is not None}
            if can_be_on_time(book.tasks, book.open_minutes, later):
                return number
    return None


def check_table(rng: Random, releases: bool) -> None:
    book = crowded_book(rng, releases=releases)
    if not can_be_on_time([task for task in book.tasks if not task.askable], book.open_minutes):
        return
    expected = {}
    for days in range(MOST_DAYS, 0, -1):
        number = fewest_within(book, days)
        if number is not None and number > 0:
            expected[number] = days
    found = ways_out(book.tasks, book.worktime, NOW, MOST_DAYS, rng.choice(list(Safety)))
    assert all(way.proven for way in found)
    assert {len(way.asks): way.days for way in found} == expected
    assert [len(way.asks) for way in found] == sorted(expected)
    for way in found:
        check_dues(book, dict(way.asks))


def check_dues(book: Book, asks: dict[object, datetime | None]) -> None:
    """With the new dues everything that is not past and not asked is on time, and so are those asked."""
    dues = {id_: minute(due) for id_, due in asks.items() if due is not None}
    rest = [task for task in book.tasks if not is_past(task) or task.id in dues]
    assert can_be_on_time(rest, book.open_minutes, dues)


def test_the_table_is_complete_and_exact() -> None:
    for seed in range(INSTANCES):
        check_table(Random(seed), releases=seed % 3 == 2)


def check_nobody_suffers(rng: Random) -> None:
    """Those late already are asked, no one more is, and all the dues proposed can be kept."""
    book = crowded_book(rng, late=True)
    late = {task.id for task in book.tasks if is_past(task) and task.askable}
    alive = Book(tuple(task for task in book.tasks if not is_past(task)), book.windows)
    if not can_be_on_time([task for task in alive.tasks if not task.askable], book.open_minutes):
        return
    alone = ways_out(alive.tasks, alive.worktime, NOW, MOST_DAYS)
    for way in ways_out(book.tasks, book.worktime, NOW, MOST_DAYS):
        others = {id_ for id_, _ in way.asks} - late
        assert late <= {id_ for id_, _ in way.asks}
        assert not others or len(others) in [len(other.asks) for other in alone]
        if all(due is not None for _, due in way.asks):
            check_dues(book, dict(way.asks))


def test_nobody_becomes_late_for_one_who_is_late_already() -> None:
    for seed in range(INSTANCES):
        check_nobody_suffers(Random(seed))


def test_one_client_for_five_days_or_five_for_one() -> None:
    worktime = WorkTime([(at(day * DAY), at(day * DAY + 60)) for day in range(20)])
    tasks = [Task(day, 60, at(day * DAY)) for day in range(1, 6)]
    one_too_many = Task(0, 60, at(DAY))
    found = ways_out([one_too_many, *tasks], worktime, NOW, safety=Safety.EASIEST)
    assert [(way.days, len(way.asks)) for way in found] == [(5, 1), (3, 2), (2, 3), (1, 5)]


def test_nothing_to_ask_is_no_way_out() -> None:
    assert ways_out([Task(1, 5, at(10))], WorkTime([(at(0), at(100))]), NOW) == ()


def test_no_number_of_days_helps_without_any_work_time() -> None:
    assert ways_out([Task(1, 5, at(10))], WorkTime([]), NOW) == ()


def test_an_extension_keeps_the_hour_of_the_day_though_the_clocks_change() -> None:
    paris = ZoneInfo("Europe/Paris")
    due = datetime(2026, 3, 27, 18, tzinfo=paris)
    now = datetime(2026, 3, 27, 12, tzinfo=UTC)
    worktime = WorkTime([(datetime(2026, 3, 30, 8, tzinfo=UTC), datetime(2026, 3, 30, 12, tzinfo=UTC))])
    task = Task(1, 60, due)
    assert new_dues([task], worktime, now)[1] == datetime(2026, 3, 30, 18, tzinfo=paris)


def test_the_new_due_of_one_is_what_would_be_quoted_for_it() -> None:
    for seed in range(INSTANCES):
        book = crowded_book(Random(seed), releases=seed % 2 == 1, late=True)
        if not book.tasks:
            continue
        chosen, others = book.tasks[0], book.tasks[1:]
        due = new_dues(book.tasks, book.worktime, NOW, [chosen.id], Safety.EASIEST)[chosen.id]
        kept = [task for task in others if not is_past(task)]
        alone = quote(kept, book.worktime, NOW, chosen.effort, chosen.release).earliest
        if can_be_on_time(kept, book.open_minutes) and not any(is_past(task) for task in book.tasks):
            assert alone is not None
            assert due is not None
            assert chosen.due is not None
            assert alone <= due < max(alone, chosen.due) + timedelta(days=1)
