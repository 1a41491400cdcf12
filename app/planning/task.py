"""What the worker has promised: a piece of work, how long it takes, and when it is due."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime
from math import ceil, isfinite
from typing import Final

from app.planning.minutes import minute_at_or_after, minute_at_or_before, require_aware

DEFAULT_SIGMA: Final = 0.7
"""Relative uncertainty of an estimate as long as nothing is learnt: one in six takes more than twice as long."""

LARGEST_SIGMA: Final = 4.0
"""Beyond this (a factor of 55 either way) an estimate says nothing, and its variance leaves every number's range."""

_DUE_BITS: Final = 40
_NO_DUE: Final = (1 << _DUE_BITS) - 1
_SHIFT: Final = 1 << 37  # keeps minutes before 1970 positive


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work on the worker's desk. Raises ValueError for what cannot be.

    id: whatever names it; all ids of one book must be sortable among each other.
    effort: mean of the working minutes still needed, rounded up to whole ones by the planner.
    due: the promised instant, aware; None if nothing is promised.
    release: the instant before which nothing can be done for it, aware; None for now.
    askable: whether more time can be asked for.
    weight: how much one would rather not ask, among equally few to ask.
    sigma: log-standard-deviation of actual / estimated effort; None for DEFAULT_SIGMA.
    min_sitting: minutes below which it is not worth sitting down to it.
    pinned: goes first, whatever that costs.
    """

    id: Hashable
    effort: float
    due: datetime | None = None
    release: datetime | None = None
    askable: bool = True
    weight: float = 1
    sigma: float | None = None
    min_sitting: int = 0
    pinned: bool = False
    minutes: int = field(init=False, repr=False, compare=False)
    """The effort in whole minutes."""
    due_minute: int | None = field(init=False, repr=False, compare=False)
    """The last whole minute since 1970 not after the due."""
    release_minute: int | None = field(init=False, repr=False, compare=False)
    """The first whole minute since 1970 not before the release."""
    rank: int = field(init=False, repr=False, compare=False)
    """Effort and due in one number, by which tasks are sorted several times faster than by a pair."""

    def __post_init__(self) -> None:
        if not (isfinite(self.effort) and self.effort >= 0):
            raise ValueError(f"effort must be 0 minutes or more: {self.effort!r}")
        if not (isfinite(self.weight) and self.weight >= 0):
            raise ValueError(f"weight must be 0 or more: {self.weight!r}")
        if self.sigma is not None and not 0 <= self.sigma <= LARGEST_SIGMA:
            raise ValueError(f"sigma must lie between 0 and {LARGEST_SIGMA}: {self.sigma!r}")
        if self.min_sitting < 0:
            raise ValueError(f"min_sitting must be 0 minutes or more: {self.min_sitting!r}")
        if self.due is not None:
            require_aware(self.due, "due")
        if self.release is not None:
            require_aware(self.release, "release")
        # counted here, once: a task is planned many times
        minutes, due_minute = ceil(self.effort), None if self.due is None else minute_at_or_before(self.due)
        due = _NO_DUE if due_minute is None else due_minute + _SHIFT
        object.__setattr__(self, "minutes", minutes)
        object.__setattr__(self, "due_minute", due_minute)
        object.__setattr__(self, "release_minute", None if self.release is None else minute_at_or_after(self.release))
        object.__setattr__(self, "rank", minutes << _DUE_BITS | due)
