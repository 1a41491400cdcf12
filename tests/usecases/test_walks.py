"""Whatever is done in whatever order: refused without a trace, or undone to the start and redone to the end."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.usecases.doing import USE_CASES
from tests.usecases.openers import a_new_book, sample_book
from tests.usecases.test_step_names import LOOKS, use_cases
from tests.usecases.walks import walk


@pytest.fixture(scope="module")
def whole_book() -> bytes:
    """A book to import."""
    return sample_book()


def test_the_walks_do_everything_that_can_be_done() -> None:
    assert {use_case.__name__ for use_case in USE_CASES} | {"import_book"} == set(use_cases()) - LOOKS


@given(random=st.randoms(use_true_random=False), steps=st.integers(1, 12))
@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_any_walk_can_be_gone_back_and_forth(random: Random, steps: int, whole_book: bytes) -> None:
    with a_new_book() as open_book:
        walk(random, open_book, whole_book, steps)
