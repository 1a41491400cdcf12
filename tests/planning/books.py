"""Random small books: windows, tasks and a now, in which every special case comes up often."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from app.planning import Task, WorkTime

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
HORIZON = 60 * 24 * 400

Span = tuple[datetime, datetime]


def at(minutes: float) -> datetime:
    """So many minutes after NOW."""
    return NOW + timedelta(minutes=minutes)


def minute(instant: datetime) -> int:
    """Whole minutes after NOW, rounded down."""
    return (instant - NOW) // timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Book:
    """What a planner is asked about."""

    tasks: tuple[Task, ...]
    windows: tuple[Span, ...]

    @property
    def worktime(self) -> WorkTime:
        return WorkTime(self.windows)

    @property
    def open_minutes(self) -> list[int]:
        """Every minute after NOW in which work can be done, found one by one."""
        found: set[int] = set()
        for start, end in self.windows:
            found.update(range(minute(start), minute(end)))
        return sorted(m for m in found if m >= 0)


def random_windows(rng: Random, length: int = 40, then: bool = True) -> tuple[Span, ...]:
    """A few short windows in any order, overlapping at times; then one that is long enough for everything."""
    spans = []
    for _ in range(rng.randint(0, 5)):
        start = rng.randint(-10, length)
        spans.append((at(start), at(start + rng.randint(0, 12))))
    if then:
        spans.append((at(length), at(length + 2000)))
    rng.shuffle(spans)
    return tuple(spans)


def random_book(
    rng: Random,
    most: int = 7,
    *,
    releases: bool = False,
    unaskable: bool = False,
    weights: bool = False,
    longest: int = 9,
    roomy: float = 1.3,
) -> Book:
    """A book of up to `most` tasks, about as often keepable as not, with ties, zero effort, past and missing dues."""
    number = rng.randint(0, most)
    span = max(4, int(number * (longest + 1) / 2 * roomy * rng.choice((0.5, 1, 1, 2))))
    tasks = []
    for id_ in rng.sample(range(100), number):
        kind = rng.random()
        due = None if kind < 0.12 else at(-rng.randint(0, 5)) if kind < 0.18 else at(rng.randint(1, span + 10))
        release = at(rng.randint(-5, span)) if releases and rng.random() < 0.5 else None
        tasks.append(
            Task(
                id=id_,
                effort=rng.choice((0, 1, 2, rng.randint(1, longest), rng.randint(1, longest), rng.randint(1, longest))),
                due=due,
                release=release,
                askable=not (unaskable and rng.random() < 0.35),
                weight=rng.randint(1, 5) if weights else 1,
                sigma=rng.choice((None, 0.0, 0.3, 0.9)),
            )
        )
    return Book(tuple(tasks), random_windows(rng, span))


def shuffled(rng: Random, tasks: Sequence[Task]) -> tuple[Task, ...]:
    """The same tasks in another order."""
    return tuple(rng.sample(list(tasks), len(tasks)))
