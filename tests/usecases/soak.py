"""Many more and longer walks through a book, and lives of its orders, than the tests take time for.

python -m tests.usecases.soak                 # 300 walks of 60 steps, then 2,000 lives of 50 steps
python -m tests.usecases.soak 1000 200 7      # 1,000 walks of 200 steps, the first with seed 7, then the lives
python -m tests.usecases.soak 0 0 0 500       # no walks, 500 lives

The lives are shared out among the processors. Where a folder in memory is named in TMPDIR, the disk is not waited for.
"""

import os
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from random import Random
from time import perf_counter
from traceback import format_exception

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.usecases.lives import Lives
from tests.usecases.openers import a_new_book, sample_book
from tests.usecases.walks import walk

FIRST_SEED = 1_000_000
LIVES, LIFE = 2_000, 50
AT_ONCE = 25  # lives that hypothesis chooses together


def main(walks: int, steps: int, first: int, lives: int) -> None:
    """Walks, then lives; a broken promise ends it, naming the seed or the steps."""
    take_walks(walks, steps, first)
    lead_lives(lives)


def take_walks(walks: int, steps: int, first: int) -> None:
    """So many walks of so many steps."""
    whole_book = sample_book()
    begun = perf_counter()
    taken: Counter[str] = Counter()
    for number in range(first, first + walks):
        try:
            with a_new_book() as open_book:
                walked = walk(Random(number), open_book, whole_book, steps)
                taken.update(walked.history())
        except Exception:
            say(f"seed {number}")
            raise
    say(f"{walks} walks of {steps} steps in {perf_counter() - begun:.0f} s")
    for use_case, times in taken.most_common():
        say(f"  {use_case:22} {times:7,}")


def lead_lives(lives: int) -> None:
    """So many lives, other ones each time."""
    begun, led, first = perf_counter(), 0, Random().randrange(10**9)
    shares = [min(AT_ONCE, lives - done) for done in range(0, lives, AT_ONCE)]
    taken: Counter[str] = Counter()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for share, steps in zip(shares, pool.map(lead, shares, range(first, first + len(shares))), strict=True):
            led += share
            taken.update(steps)
            say(f"{led} lives of {LIFE} steps in {perf_counter() - begun:.0f} s")
    for rule, times in taken.most_common():
        say(f"  {rule:22} {times:7,}")


def lead(lives: int, number: int) -> Counter[str]:
    """So many lives chosen by the seed `number`, and what was done in them; a broken promise is told step by step."""
    Lives.taken.clear()
    many = settings(
        max_examples=lives,
        stateful_step_count=LIFE,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(seed(number)(Lives), settings=many)
    except Exception as error:
        told = "".join(format_exception(error))
        raise AssertionError(f"seed {number}\n{told}") from None  # not every error can be sent to another process
    return Lives.taken


def say(line: str) -> None:
    """One line, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    main(*(numbers + [300, 60, FIRST_SEED, LIVES][len(numbers) :]))
