"""Dates in a file, whose order of day and month is decided from all of them together.

"27/11/2022" says by itself that the day comes first, and so for "05/06/2022" in the same file. Where no date says so,
somebody must: nothing is guessed. "2022-11-27" and "27 Nov 2022" are clear alone. A year of two digits is in this
century and comes last. A time behind the date is left out: the date is the one that was written.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from app.domain.quick_add.folding import fold_name
from app.domain.quick_add.words import MONTHS, one_of

FIRST_YEAR: Final = 1990
LAST_YEAR: Final = 2100
_LONGEST_DATE: Final = 60

_SPANISH: Final = (
    "enero ene",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto ago",
    "septiembre setiembre",
    "octubre",
    "noviembre",
    "diciembre dic",
)
_MONTHS: Final = {**MONTHS, **{name: month for month, names in enumerate(_SPANISH, 1) for name in names.split()}}
_TIME: Final = (
    r"(?:(?:t|,? )[0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?"
    r"(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|[+-][0-9]{2}:?[0-9]{2}))?)?"
)
_YEAR_FIRST: Final = re.compile(
    rf"(?P<y>[0-9]{{4}})(?P<sign>[/.-])(?P<m>[0-9]{{1,2}})(?P=sign)(?P<d>[0-9]{{1,2}}){_TIME}"
)
_YEAR_LAST: Final = re.compile(
    rf"(?P<a>[0-9]{{1,2}})(?P<sign>[/.-])(?P<b>[0-9]{{1,2}})(?P=sign)(?P<y>[0-9]{{4}}|[0-9]{{2}}){_TIME}"
)
_NAMED: Final = re.compile(
    rf"(?:[a-z]+\.?,? )??(?:(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th|er)?[ -](?:de |of )?(?P<month>{one_of(_MONTHS)})\.?"
    rf"|(?P<month2>{one_of(_MONTHS)})\.?[ -](?P<d2>[0-9]{{1,2}})(?:st|nd|rd|th)?),?[ -](?:de |del )?"
    rf"(?P<y>[0-9]{{4}}|[0-9]{{2}}){_TIME}"
)


class DateOrder(StrEnum):
    """Which of two numbers is the day."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the dates of a file say about their order: the first line that proves each, and whether any is open."""

    day_first_line: int | None = None
    month_first_line: int | None = None
    open: bool = False

    @property
    def contradicts_itself(self) -> bool:
        """Whether the file proves both orders."""
        return self.day_first_line is not None and self.month_first_line is not None

    @property
    def order(self) -> DateOrder | None:
        """The order that the file proves."""
        if self.contradicts_itself:
            return None
        if self.day_first_line is not None:
            return DateOrder.DAY_FIRST
        return DateOrder.MONTH_FIRST if self.month_first_line is not None else None


def weigh_dates(cells: Iterable[tuple[int, str]]) -> Evidence:
    """Decide from all the date cells of a file, each with its line."""
    day_first: int | None = None
    month_first: int | None = None
    still_open = False
    for line, cell in cells:
        match = _YEAR_LAST.fullmatch(fold_name(cell[:_LONGEST_DATE]))
        if match is None:
            continue
        first, second = int(match["a"]), int(match["b"])
        if first > 12 >= second and day_first is None:
            day_first = line
        elif second > 12 >= first and month_first is None:
            month_first = line
        still_open = still_open or (first != second and first <= 12 and second <= 12)
    return Evidence(day_first, month_first, still_open)


def read_date(cell: str, order: DateOrder | None) -> date | None:
    """The date a cell holds, in an order of day and month; None when it holds none in that order."""
    text = fold_name(cell[:_LONGEST_DATE])
    if match := _YEAR_FIRST.fullmatch(text):
        return _date(match["y"], int(match["m"]), match["d"])
    if match := _NAMED.fullmatch(text):
        return _date(match["y"], _MONTHS[match["month"] or match["month2"]], match["d"] or match["d2"])
    match = _YEAR_LAST.fullmatch(text)
    if match is None or (order is None and int(match["a"]) != int(match["b"])):
        return None
    day, month = (match["b"], match["a"]) if order is DateOrder.MONTH_FIRST else (match["a"], match["b"])
    return _date(match["y"], int(month), day)


def _date(year: str, month: int, day: str) -> date | None:
    full_year = int(year) + (2000 if len(year) == 2 else 0)
    try:
        read = date(full_year, month, int(day))
    except ValueError:
        return None
    return read if FIRST_YEAR <= read.year <= LAST_YEAR else None
