"""What cannot be promised is refused at once."""

from dataclasses import FrozenInstanceError

import pytest

from app.planning import Task, WorkTime, feasibility, plan
from tests.planning.books import NOW


@pytest.mark.parametrize("effort", [-1, float("nan"), float("inf")])
def test_impossible_efforts(effort: float) -> None:
    with pytest.raises(ValueError, match="effort"):
        Task(1, effort)


def test_impossible_weights_uncertainties_and_sittings() -> None:
    with pytest.raises(ValueError, match="weight"):
        Task(1, 1, weight=-1)
    with pytest.raises(ValueError, match="sigma"):
        Task(1, 1, sigma=-0.1)
    with pytest.raises(ValueError, match="sigma"):
        Task(1, 1, sigma=float("nan"))
    with pytest.raises(ValueError, match="min_sitting"):
        Task(1, 1, min_sitting=-1)


def test_naive_instants() -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(ValueError, match="due"):
        Task(1, 1, due=naive)
    with pytest.raises(ValueError, match="release"):
        Task(1, 1, release=naive)
    with pytest.raises(ValueError, match="now"):
        plan([], WorkTime([]), naive)
    with pytest.raises(ValueError, match="now"):
        feasibility([], WorkTime([]), naive)


def test_values_are_frozen() -> None:
    task = Task(1, 1)
    with pytest.raises(FrozenInstanceError):
        task.effort = 2  # type: ignore[misc]
    with pytest.raises(TypeError):
        plan([task], WorkTime([]), NOW).delivery[1] = NOW  # type: ignore[index]
