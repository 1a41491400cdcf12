"""Many more and longer walks through a book than the tests take time for.

python -m tests.usecases.soak                 # 300 walks of 60 steps, then 2,000 lives of 50 steps
python -m tests.usecases.soak 1000 200 7      # 1,000 walks of 200 steps, the first with seed 7, then the lives
python -m tests.usecases.soak 0 0 0 500       # no walks, 500 lives
"""

import sys
from collections import Counter
from random import Random
from time import perf_counter

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.usecases.lives import Lives
from tests.usecases.test_walks import a_new_book, sample_book
from tests.usecases.walks import walk

FIRST_SEED = 1_000_000
LIVES, LIFE = 2_000, 50


def main(walks: int, steps: int, first: int, lives: int) -> None:
    """Walks; a broken promise ends it, naming the seed."""
    whole_book = sample_book()
    begun = perf_counter()
    taken: Counter[str] = Counter()
    for seed in range(first, first + walks):
        try:
            with a_new_book() as open_book:
                walked = walk(Random(seed), open_book, whole_book, steps)
                taken.update(walked.history())
        except Exception:
            say(f"seed {seed}")
            raise
    say(f"{walks} walks of {steps} steps in {perf_counter() - begun:.0f} s")
    for use_case, times in taken.most_common():
        say(f"  {use_case:22} {times:7,}")
    begun = perf_counter()
    run_state_machine_as_test(Lives, settings=many(lives))
    say(f"{lives} lives of {LIFE} steps in {perf_counter() - begun:.0f} s")


def many(lives: int) -> settings:
    """So many lives, other ones each time; what breaks a promise is told step by step."""
    return settings(
        max_examples=lives,
        stateful_step_count=LIFE,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


def say(line: str) -> None:
    """One line, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    main(*(numbers + [300, 60, FIRST_SEED, LIVES][len(numbers) :]))
