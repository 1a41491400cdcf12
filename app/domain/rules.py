"""One marketplace's numbers, as data: time-outs, grace, review, what silence means.

The presets are defaults that the user can change, and marketplaces of the user's own stand beside them; `source_of`
says where each number comes from.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from itertools import count
from zoneinfo import ZoneInfo

from app.domain.instants import plus_business_days, plus_days
from app.domain.refusal import Refusal

LONGEST_HOURS = 100_000
LONGEST_DAYS = 3_650
MOST_NAME = 200


class OnSilence(StrEnum):
    """What no answer means once the time-out is over."""

    GRANTED = "granted"  # what was asked for happens
    DISPUTE = "dispute"  # the marketplace's mediators take over; nothing happens by itself
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
    requirements_timeout_h: int | None = None  # hours without requirements after which the order is cancelled
    review_extendable: bool = False  # the client may ask for more days of review
    cancel_timeout_h: int | None = None
    cancel_on_silence: OnSilence = OnSilence.NOTHING
    reorder_days: int | None = None  # a mutual cancellation does not count if the client orders again within these
    fee_percent: int = 0  # of the price, kept by the marketplace
    extra_min_price: int = 0  # minor units of the order's currency


class Source(StrEnum):
    """Where a number comes from."""

    HELP_PAGE = "S"  # the help page that the product is built from
    OFFICIAL = "A"  # an official help page of the marketplace
    PRACTICE = "C"  # sellers' practice, not official
    ASSUMED = "D"  # follows from the other rules, or is simply a start
    YOURS = "yours"  # changed by the user


READ_ON = date(2026, 11, 25)  # when the sources of the presets were last gone through

PRESETS: tuple[Rules, ...] = (
    Rules(
        key="fiverr",
        name="Fiverr",
        clock_starts_at_sale=False,
        late_grace_h=24,
        review_days=3,
        extension_timeout_h=48,
        extension_on_silence=OnSilence.GRANTED,
        extension_max_days=30,
        business_days=False,
        rate_window_days=60,
        clearing_days=14,
        review_extendable=True,
        cancel_timeout_h=48,
        cancel_on_silence=OnSilence.GRANTED,
        reorder_days=14,
        fee_percent=20,
        extra_min_price=500,
    ),
    Rules(
        key="comeup",
        name="ComeUp",
        clock_starts_at_sale=False,
        late_grace_h=0,
        review_days=7,
        extension_timeout_h=None,
        extension_on_silence=OnSilence.NOTHING,
        extension_max_days=30,
        business_days=False,
        rate_window_days=60,
        clearing_days=0,
        requirements_timeout_h=48,
        cancel_timeout_h=48,
        cancel_on_silence=OnSilence.DISPUTE,
    ),
    Rules(
        key="upwork",
        name="Upwork",
        clock_starts_at_sale=False,
        late_grace_h=None,
        review_days=14,
        extension_timeout_h=None,
        extension_on_silence=OnSilence.NOTHING,
        extension_max_days=30,
        business_days=False,
        rate_window_days=60,
        clearing_days=5,
        requirements_timeout_h=48,
    ),
    Rules("etsy", "Etsy", True, None, None, None, OnSilence.NOTHING, 30, True, 60, 0),
    Rules(
        key="malt",
        name="Malt",
        clock_starts_at_sale=True,
        late_grace_h=None,
        review_days=None,
        extension_timeout_h=None,
        extension_on_silence=OnSilence.NOTHING,
        extension_max_days=30,
        business_days=False,
        rate_window_days=60,
        clearing_days=0,
        cancel_timeout_h=45 * 24,
        cancel_on_silence=OnSilence.DISPUTE,
    ),
    Rules("direct", "Direct", True, None, None, None, OnSilence.NOTHING, 30, False, 60, 0),
)
DEFAULT_RULES = "fiverr"

_OFFICIAL = frozenset(
    {"clock_starts_at_sale", "late_grace_h", "review_days", "review_extendable", "requirements_timeout_h"}
    | {"cancel_timeout_h", "cancel_on_silence", "business_days", "clearing_days"}
)
_ON_THE_HELP_PAGE = frozenset({"extension_timeout_h", "extension_on_silence", "reorder_days"})  # of Fiverr
_PRACTICE = frozenset({"extension_max_days", "fee_percent", "extra_min_price"})


def source_of(rules: Rules, field: str) -> Source:
    """Where the number in `field` comes from: its preset's source, or the user's own hand."""
    preset = preset_of(rules.key)
    if preset is None or getattr(preset, field) != getattr(rules, field):
        return Source.YOURS
    if rules.key == "fiverr" and field in _ON_THE_HELP_PAGE:
        return Source.HELP_PAGE
    if rules.key == "direct":
        return Source.ASSUMED  # between the two of you, nobody else's rule holds
    if field in _OFFICIAL:
        return Source.OFFICIAL
    return Source.PRACTICE if field in _PRACTICE else Source.ASSUMED


def preset_of(key: str) -> Rules | None:
    """The preset of that key; None where the rules are the user's own from the start."""
    return next((preset for preset in PRESETS if preset.key == key), None)


def key_for_own(taken: Collection[str]) -> str:
    """The key of a new marketplace of the user's own: one that no preset will ever have."""
    return next(key for number in count(1) if (key := f"own-{number}") not in taken)


def after_days(days: int, start: datetime, zone: ZoneInfo, rules: Rules) -> datetime:
    """The instant so many days after `start`, by the marketplace's way of counting them."""
    return (plus_business_days if rules.business_days else plus_days)(start, days, zone)


def check_rules(rules: Rules, others: Iterable[Rules] = ()) -> None:
    """Refuses a name that is missing or taken and numbers that mean nothing, each beside its field."""
    _check_name(rules, others)
    for field in fields(Rules):
        value = getattr(rules, field.name)
        if isinstance(value, bool) or not isinstance(value, int):
            continue
        least, most = _limits(field.name)
        if not least <= value <= most:
            raise Refusal("number-out-of-range", field.name, least=least, most=most)
    for what in ("extension", "cancel"):
        if (
            getattr(rules, f"{what}_on_silence") is not OnSilence.NOTHING
            and getattr(rules, f"{what}_timeout_h") is None
        ):
            raise Refusal("timeout-missing", f"{what}_timeout_h")


def _check_name(rules: Rules, others: Iterable[Rules]) -> None:
    folded = _fold(rules.name)
    if not folded:
        raise Refusal("name-missing", "name")
    if len(rules.name) > MOST_NAME:
        raise Refusal("text-too-long", "name", length=len(rules.name), most=MOST_NAME)
    if any(other.key != rules.key and _fold(other.name) == folded for other in others):
        raise Refusal("name-taken", "name", name=rules.name)


def _fold(name: str) -> str:
    return " ".join(name.split()).casefold()


def _limits(field: str) -> tuple[int, int]:
    if field.endswith("_h"):
        return 0, LONGEST_HOURS
    if field == "fee_percent":
        return 0, 100
    if field == "extra_min_price":
        return 0, 1_000_000_00
    return (1 if field in ("rate_window_days", "extension_max_days") else 0), LONGEST_DAYS
