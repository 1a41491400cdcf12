"""The property checks of the planner on many more books than the tests take time for.

    python -m tests.planning.soak               # 20,000 books for each check
    python -m tests.planning.soak 1000 asked    # 1,000 for the checks whose name holds "asked"

The seeds start where those of the tests end.
"""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from random import Random
from time import perf_counter

from tests.planning import test_asking, test_feasibility, test_plan, test_quote, test_releases, test_ways_out
from tests.planning import test_worktime as test_windows

FIRST_SEED = 1_000_000

CHECKS: Mapping[str, Callable[[Random], object]] = {
    "windows": test_windows.check_array,
    "verdict": partial(test_feasibility.check_verdict, releases=False),
    "verdict with waits": partial(test_feasibility.check_verdict, releases=True),
    "slack": partial(test_feasibility.check_slack, releases=False),
    "slack with waits": partial(test_feasibility.check_slack, releases=True),
    "latest starts": partial(test_feasibility.check_latest_starts, releases=False),
    "latest starts with waits": partial(test_feasibility.check_latest_starts, releases=True),
    "easiest first": test_plan.check_smith,
    "plans": test_plan.check_soundness,
    "nobody suffers for the late": test_plan.check_nobody_suffers,
    "search with waits": test_releases.check_search,
    "search with waits, cut short": test_releases.check_cut_short,
    "asked": test_asking.check_asked,
    "asked, some can't be": partial(test_asking.check_asked, unaskable=True),
    "asked with weights": partial(test_asking.check_asked, unaskable=True, weights=True),
    "asked with waits": partial(test_asking.check_asked, releases=True, unaskable=True),
    "quote": partial(test_quote.check_quote, releases=False),
    "quote with waits": partial(test_quote.check_quote, releases=True),
    "how many": partial(test_quote.check_count, releases=False),
    "how many with waits": partial(test_quote.check_count, releases=True),
    "quote and how many agree": test_quote.check_agreement,
    "ways out": partial(test_ways_out.check_table, releases=False),
    "ways out with waits": partial(test_ways_out.check_table, releases=True),
    "ways out with late ones": test_ways_out.check_nobody_suffers,
}


def main(instances: int, name: str) -> None:
    """Run the checks whose name holds `name`; an assertion ends it, naming the seed."""
    for title, check in CHECKS.items():
        if name not in title:
            continue
        begun = perf_counter()
        for seed in range(FIRST_SEED, FIRST_SEED + instances):
            try:
                check(Random(seed))
            except Exception:
                say(f"{title}: seed {seed}")
                raise
        say(f"{title}: {instances} in {perf_counter() - begun:.0f} s")


def say(line: str) -> None:
    """One line, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000, sys.argv[2] if len(sys.argv) > 2 else "")
