"""One marketplace's numbers, as data: time-outs, grace, review, what silence means.

The presets are defaults that the user can change. Their source is the table of rules in the project's domain notes:
(A) an official help page, (S) the help page the product is built from, (C) sellers' practice.
"""

from dataclasses import dataclass
from enum import StrEnum


class OnSilence(StrEnum):
    """What no answer means once the time-out is over."""

    GRANTED = "granted"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Rules:
    """What one marketplace does by itself; hours are elapsed hours, days are calendar days at the same wall time."""

    key: str
    name: str
    clock_starts_at_sale: bool  # else once the requirements are in
    late_grace_h: int | None  # hours after the due when the client may cancel alone; None: never by rule
    review_days: int | None  # days of silence after which a delivery is accepted; None: never by itself
    extension_timeout_h: int | None
    extension_on_silence: OnSilence
    extension_max_days: int
    business_days: bool
    rate_window_days: int
    clearing_days: int


PRESETS: tuple[Rules, ...] = (
    Rules("fiverr", "Fiverr", False, 24, 3, 48, OnSilence.GRANTED, 30, False, 60, 14),
    Rules("comeup", "ComeUp", True, 0, 7, None, OnSilence.NOTHING, 30, False, 60, 0),
    Rules("upwork", "Upwork", False, None, 14, None, OnSilence.NOTHING, 30, False, 60, 5),
    Rules("etsy", "Etsy", True, None, None, None, OnSilence.NOTHING, 30, True, 60, 0),
    Rules("malt", "Malt", True, None, None, None, OnSilence.NOTHING, 30, False, 60, 0),
    Rules("direct", "Direct", True, None, None, None, OnSilence.NOTHING, 30, False, 60, 0),
)
DEFAULT_RULES = "fiverr"
