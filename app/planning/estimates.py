"""What past work says about estimates: by how much they are usually off, and how much that varies.

actual = estimate * exp(N(mu, sigma^2)), mu and sigma learnt with a normal-inverse-gamma prior: no bias, a standard
deviation of 0.7, worth five pieces of work (A. Gelman et al., Bayesian Data Analysis, 3.3). So the first few change
little, and dozens decide.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, fsum, log, sqrt
from typing import Final

from app.planning.task import DEFAULT_SIGMA

PRIOR_WORTH: Final = 5  # pieces of work
LAST_USED: Final = 60  # pieces of work: what was long ago says little about today
ENOUGH_OF_ITS_OWN: Final = 20  # pieces of work of one kind
ASSUMED_SIGMA: Final = 0.9
"""Relative uncertainty of an effort that nobody estimated: the median of other work says less than an estimate does."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What an estimate is to be multiplied by, and how uncertain the result is.

    factor: to get the mean of the actual effort, long outliers included; what `Task.effort` asks for.
    sigma: log-standard-deviation of actual / estimated, for `Task.sigma`.
    seen: how many pieces of work this rests on. With 0 it is the prior alone.
    """

    factor: float
    sigma: float
    seen: int


def learn(pairs: Iterable[tuple[float, float]]) -> Estimate:
    """From (estimated, actual) minutes, oldest first, of which the last 60 count. Pairs that are not above 0 don't."""
    ratios = [log(actual / estimated) for estimated, actual in pairs if estimated > 0 and actual > 0][-LAST_USED:]
    seen = len(ratios)
    worth = PRIOR_WORTH + seen
    mu = fsum(ratios) / worth
    mean = fsum(ratios) / seen if seen else 0.0
    spread = fsum((ratio - mean) ** 2 for ratio in ratios)
    spread += PRIOR_WORTH * DEFAULT_SIGMA**2 + PRIOR_WORTH * seen / worth * mean**2
    variance = spread / worth
    return Estimate(factor=exp(mu + variance / 2), sigma=sqrt(variance), seen=seen)


def learn_for(own: Sequence[tuple[float, float]], everything: Sequence[tuple[float, float]]) -> Estimate:
    """As `learn`, from the work of the same kind if there is enough of it (20 pieces), else from all."""
    return learn(own if len(own) >= ENOUGH_OF_ITS_OWN else everything)
