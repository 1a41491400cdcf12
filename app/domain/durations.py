"""Durations as people type them: "3h", "1 h 30", "90 min", "2,5 h", "1:30".

French and English are read alike, whatever space stands between number and unit (the no-break ones included).
What could mean two things is not read at all: "1h5" (1 h 05 or 1.5 h?), "1,200 min" (thousands or decimals?),
"1 d" (a day of how many hours?).
"""

import re
from decimal import ROUND_CEILING, Decimal
from typing import Final, Literal

LONGEST_HOURS: Final = 10_000
_LONGEST_TEXT: Final = 60

_NUMBER: Final = r"[0-9]{1,6}(?:[.,][0-9]{1,2})?"
_HOURS_UNIT: Final = r"(?:hours?|heures?|hrs?|h)"
_MINUTES_UNIT: Final = r"(?:minutes?|mins?|mn|m|['’′])"

_HOURS_AND_MINUTES: Final = re.compile(
    rf"(?P<hours>[0-9]{{1,6}})\s*(?:{_HOURS_UNIT}\s*(?:and\s+|et\s+)?"
    rf"(?:(?P<bare>[0-9]{{2}})|(?P<minutes>[0-9]{{1,2}})\s*{_MINUTES_UNIT})|:(?P<clock>[0-9]{{2}}))",
    re.IGNORECASE,
)
_ONE_UNIT: Final = re.compile(
    rf"(?P<number>{_NUMBER})\s*(?:(?P<h>{_HOURS_UNIT})|(?P<min>{_MINUTES_UNIT}))?", re.IGNORECASE
)


def parse_duration(text: str, bare_unit: Literal["h", "min"] | None = None) -> int | None:
    """Read a duration in minutes, rounded up to the whole minute; None when it is none or could mean two things.

    `bare_unit` says what a number alone counts; without it, a number alone is no duration. Nothing negative, and
    nothing above 10,000 hours, is a duration.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    text = text.strip()
    minutes = _read_hours_and_minutes(text)
    if minutes is None:
        minutes = _read_one_unit(text, bare_unit)
    return minutes if minutes is not None and minutes <= LONGEST_HOURS * 60 else None


def _read_hours_and_minutes(text: str) -> int | None:
    match = _HOURS_AND_MINUTES.fullmatch(text)
    if match is None:
        return None
    minutes = int(match["bare"] or match["minutes"] or match["clock"])
    return int(match["hours"]) * 60 + minutes if minutes < 60 else None


def _read_one_unit(text: str, bare_unit: Literal["h", "min"] | None) -> int | None:
    match = _ONE_UNIT.fullmatch(text)
    if match is None:
        return None
    unit = "h" if match["h"] else "min" if match["min"] else bare_unit
    if unit is None:
        return None
    number = Decimal(match["number"].replace(",", "."))
    return int((number * 60 if unit == "h" else number).to_integral_value(ROUND_CEILING))
