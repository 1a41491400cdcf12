"""Ten thousand calendars instead of the tests' hundred: `python -m tests.domain.soak [NUMBER]`."""

import sys

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.domain.test_availability import Calendar, calendars, check_minutes

NUMBER = 10_000


def main(arguments: list[str]) -> int:
    """Holds working minutes against a count minute by minute, over random hours, aways and zones."""
    number = int(arguments[0]) if arguments else NUMBER

    @settings(max_examples=number, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(calendars(), st.integers(0, 4000), st.integers(0, 4000))
    def soak(calendar: Calendar, start: int, length: int) -> None:
        check_minutes(calendar, start, length)

    soak()
    sys.stdout.write(f"{number} calendars: every minute counted alike\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
