"""What past work says about estimates."""

from math import exp, log
from random import Random
from statistics import fmean

import pytest

from app.planning import Estimate, learn, learn_for


def typical(found: Estimate) -> float:
    """The median of actual / estimated: half of all work takes longer, half takes less."""
    return found.factor / exp(found.sigma**2 / 2)


def test_without_experience_only_the_prior_speaks() -> None:
    found = learn([])
    assert typical(found) == pytest.approx(1)
    assert found.seen == 0
    assert found.sigma == pytest.approx(0.7)


def test_much_experience_outweighs_the_prior() -> None:
    rng = Random(1)
    pairs = [(60.0, 60 * rng.lognormvariate(log(1.5), 0.3)) for _ in range(60)]
    found = learn(pairs)
    assert typical(found) == pytest.approx(1.45, abs=0.08)
    assert found.sigma == pytest.approx(0.37, abs=0.08)
    assert found.factor == pytest.approx(fmean(actual / 60 for _, actual in pairs), rel=0.06)


def test_the_posterior_is_the_textbook_one() -> None:
    found = learn([(60, 60 * exp(0.6))])
    assert typical(found) == pytest.approx(exp(0.1))
    assert found.sigma**2 == pytest.approx((5 * 0.49 + 5 / 6 * 0.36) / 6)


def test_only_the_last_sixty_count() -> None:
    old, recent = [(10, 100)] * 50, [(10, 10)] * 60
    assert learn(old + recent) == learn(recent)


def test_what_took_no_time_or_was_not_estimated_teaches_nothing() -> None:
    assert learn([(0, 10), (10, 0), (-5, 10)]) == learn([])


def test_a_service_speaks_for_itself_once_it_was_sold_twenty_times() -> None:
    own, everything = [(10.0, 30.0)] * 20, [(10.0, 10.0)] * 40
    assert learn_for(own, everything) == learn(own)
    assert learn_for(own[:19], everything) == learn(everything)
