"""Whatever happens to a few orders, in whatever order and at whatever hour: they are as a sheet of paper would say."""

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.usecases.lives import Lives


def test_random_lives_are_as_on_paper() -> None:
    few = settings(
        max_examples=24,
        stateful_step_count=40,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Lives, settings=few)
