"""How much is kept in reserve because estimates are wrong, and the arithmetic of sums of uncertain efforts.

An effort is taken as log-normal: never negative, now and then several times what was thought. A sum of log-normals is
close to a log-normal again (L. F. Fenton, 1960: match its mean and variance), which gives the quantile in closed form.
"""

from collections.abc import Iterable
from enum import Enum
from functools import lru_cache
from math import ceil, exp, expm1, inf, log, log1p, sqrt
from statistics import NormalDist
from typing import Final

from app.planning.task import DEFAULT_SIGMA, Task


class Safety(Enum):
    """How sure a promise must look before easier work may go in front of it."""

    STRICT = "strict"  # due-date order: nothing goes in front of an earlier due
    CAUTIOUS = "cautious"  # 98 % sure
    BALANCED = "balanced"  # 95 % sure
    FAST = "fast"  # 90 % sure
    EASIEST = "easiest"  # the estimates are taken at their word

    @property
    def z(self) -> float:
        """The quantile as standard deviations of the normal distribution; 0 for none, infinite for STRICT."""
        return _Z[self]

    @property
    def promise_z(self) -> float:
        """The same where a date is to be named, which must be finite: STRICT names what CAUTIOUS does."""
        return _Z[Safety.CAUTIOUS] if self is Safety.STRICT else _Z[self]


_Z = {
    Safety.STRICT: inf,
    Safety.CAUTIOUS: NormalDist().inv_cdf(0.98),
    Safety.BALANCED: NormalDist().inv_cdf(0.95),
    Safety.FAST: NormalDist().inv_cdf(0.90),
    Safety.EASIEST: 0.0,
}


COMFORTABLE_Z: Final = NormalDist().inv_cdf(0.80)
"""80 % sure, at every safety level: what is likely is said of all in the same way."""


def variances(tasks: Iterable[Task]) -> list[int]:
    """Variance of each effort in square minutes, rounded up to whole ones: sums are then exact in any order."""
    factors: dict[float, float] = {}
    found = []
    for task in tasks:
        sigma = DEFAULT_SIGMA if task.sigma is None else task.sigma
        factor = factors.get(sigma)
        if factor is None:
            factor = factors[sigma] = expm1(sigma * sigma)
        found.append(ceil(task.minutes * task.minutes * factor))
    return found


def quantile(mean: float, variance: float, z: float) -> float:
    """The effort that a log-normal of this mean and variance stays below with the probability that belongs to `z`."""
    if mean <= 0 or variance <= 0:
        return mean
    log_variance = log1p(variance / (mean * mean))
    return mean * exp(z * sqrt(log_variance) - log_variance / 2)


def log_parameters(mean: float, variance: float) -> tuple[float, float]:
    """(mu, sigma) of the log-normal of this mean (above 0) and variance."""
    log_variance = log1p(variance / (mean * mean))
    return log(mean) - log_variance / 2, sqrt(log_variance)


def with_buffer(mean: float, variance: float, z: float) -> float:
    """The quantile, but never less than the mean: at low quantiles a log-normal lies below it. z = 0 is no buffer."""
    if z == 0:
        return mean
    return max(mean, quantile(mean, variance, z)) if z < inf else inf


def margin(task: Task, safety: Safety) -> int:
    """Minutes to begin a task earlier so that it is done in time with 80 % probability, or what `safety` asks if less.

    It grows with the effort: a share of it, the larger the less certain the estimate.
    """
    sigma = DEFAULT_SIGMA if task.sigma is None else task.sigma
    return ceil(task.minutes * _share(sigma, min(COMFORTABLE_Z, safety.promise_z)))


@lru_cache(maxsize=256)
def _share(sigma: float, z: float) -> float:
    """What is to be added to an effort of 1 so uncertain; whole books have a handful of uncertainties."""
    return with_buffer(1, expm1(sigma * sigma), z) - 1


def buffer(mean: int, variance: int, z: float) -> int:
    """Minutes to add to `mean` so as to be as sure as `z` says, rounded up."""
    return ceil(with_buffer(mean, variance, z)) - mean
