"""The days a line speaks of: "vendredi", "next friday", "27/11", "Nov 27", "le 27", "in 3 days".

* A weekday is the next such day; today's own name means today while its time is still ahead, else a week later.
  "Next friday" and "vendredi prochain" are the one in the following week (weeks start on Monday).
* Slashed and dotted dates are day, then month, whatever the language: 12/11 is 12 November.
* A date without its year is the next such date, today included; "le 27" likewise.
* "lundi 30" is the next 30th when that is a Monday; otherwise the 30 counts something else.
* "mar" is Tuesday, but March beside a number. "jeu", "mer", "mon", "sun"… are also words ("jeu vidéo", "mon site"):
  they are days only before a time, after "by", "avant", "next"…, or alone between commas and other parts.
* "2j", and "2 jours" or "2 days" with a place of their own between commas, are the time until the delivery: how many
  hours a day of work has nobody said. "3D" is no three days, nor is a "formation 2 jours".
* "24/7", "Black Friday" and "Friday's" are no days; nor are dates that don't exist.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from dateutil.relativedelta import relativedelta

from app.domain.durations import parse_duration
from app.domain.quick_add.folding import mask, stands_alone
from app.domain.quick_add.words import (
    LEAD,
    LEFT,
    MONTHS,
    NEAR_DAYS,
    NO_UNIT,
    PARTS_OF_DAY,
    RIGHT,
    WEEKDAYS,
    WORDS_TOO,
    one_of,
)


@dataclass(frozen=True, slots=True)
class DayFound:
    """A day in the text: a date, or an elapsed time from now ("in 3 hours")."""

    start: int
    end: int
    day: date
    after: timedelta | None = None
    implied_minute: int | None = None  # what "soir", "morning"… stand for when no time is given
    comes_again: bool = False  # a weekday: once it is past, the next one is meant
    weight: int = 0  # how surely it is meant as the due


_DAY: Final = "(?P<day>[0-9]{1,2})"
_MONTH: Final = rf"(?P<month>{one_of(MONTHS)})\.?"
_YEAR: Final = r"(?:,? (?P<year>20[0-9]{2})(?! ?[€$£¥])(?! (?:eur|usd)))?"
_ORDINAL: Final = "(?:er|st|nd|rd|th)"
_WEEKDAY: Final = rf"(?P<weekday>{one_of(WEEKDAYS)})\.?"
_MAYBE_WEEKDAY: Final = rf"(?:{one_of(WEEKDAYS)}\.?,? (?:le |the )?)?"
_PART: Final = rf"(?:,? (?:in the |au |dans la |en )?(?P<part>{one_of(PARTS_OF_DAY)})(?!\w))?"

_TIME_FOLLOWS: Final = re.compile(
    r" {0,2}(?:(?:at|a|@|by|vers|avant|before) ?)?"
    r"(?:[0-9]{1,2} ?(?:heures?|h|[ap]\.?m)(?!\w)|[0-9]{1,2}[h:][0-9]{2}|noon|midday|midi|midnight|minuit)"
)
_CERTAIN_LEAD: Final = re.compile(r"\b(?:due|by|before|until|till|avant|d'ici|jusqu)")
_CLIENT_LEAD: Final = re.compile(r"\b(?:for|pour) $")
_ELAPSED: Final = re.compile(
    rf"{LEFT}(?:in|dans|sous|within) (?:(?P<one>an|one|une?) )?(?P<duration>(?(one)(?:hour|heure)"
    rf"|[0-9]{{1,3}} ?(?:h[0-5][0-9]|h|hours?|heures?|minutes?|mins?|mn))){RIGHT}"
)


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: str  # compiled when the first line is typed: that takes a moment, which the start has no use for
    read: Callable[[re.Match[str], date], date | None]
    weight: int = 2
    comes_again: bool = False


def find_days(text: str, today: date) -> tuple[DayFound, ...]:
    """Every day a folded text speaks of, in its order; `today` is the date in the user's zone."""
    found = [
        DayFound(match.start(), match.end(), today, after=_read_elapsed(match), weight=2)
        for match in _ELAPSED.finditer(text)
    ]
    for one in found:
        text = mask(text, one.start, one.end)
    for rule in _RULES:
        for one in _apply(rule, text, today):
            found.append(one)
            text = mask(text, one.start, one.end)
    return tuple(sorted(found, key=lambda one: one.start))


def _read_elapsed(match: re.Match[str]) -> timedelta:
    minutes = parse_duration("1h" if match["one"] else match["duration"])
    return timedelta(minutes=minutes or 0)


def _apply(rule: _Rule, text: str, today: date) -> Iterator[DayFound]:
    for match in re.finditer(rule.pattern, text):
        day = rule.read(match, today)
        if day is None or not _is_meant(match, text):
            continue
        named = match.groupdict()
        part = named.get("part") or ("evening" if named.get("near") == "tonight" else None)
        yield DayFound(
            match.start(),
            match.end(),
            day,
            implied_minute=PARTS_OF_DAY[part] if part else None,
            comes_again=rule.comes_again,
            weight=_weigh(rule, match, text),
        )


def _weigh(rule: _Rule, match: re.Match[str], text: str) -> int:
    followed = 4 if _TIME_FOLLOWS.match(text, match.end()) else 0
    led = 1 if match.groupdict().get("lead") or stands_alone(text, *match.span()) else 0
    return rule.weight + led + followed


def _is_meant(match: re.Match[str], text: str) -> bool:
    named = match.groupdict()
    if named.get("bare"):
        return bool(named["bare"] == "j" or named["lead"] or stands_alone(text, *match.span()))
    if named.get("weekday") not in WORDS_TOO or named.get("day") or named.get("coming"):
        return True
    lead = named.get("lead") or ""
    if _CLIENT_LEAD.search(lead):
        return False  # "for Sam 18h"
    return bool(
        _CERTAIN_LEAD.search(lead)
        or named.get("part")
        or _TIME_FOLLOWS.match(text, match.end())
        or stands_alone(text, *match.span())
    )


def _read_date(match: re.Match[str], today: date) -> date | None:
    named = match.groupdict()
    month = MONTHS.get(match["month"]) or int(match["month"])
    if named.get("year"):
        return _date(int(match["year"]) % 2000 + 2000, month, int(match["day"]))
    if (match["day"], match["month"]) == ("24", "7"):
        return None
    coming = (_date(today.year + years, month, int(match["day"])) for years in range(9))  # 8 years hold a 29/02
    return next((day for day in coming if day and day >= today), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _read_day_of_month(match: re.Match[str], today: date) -> date | None:
    first = today.replace(day=1)
    months = (first + relativedelta(months=ahead) for ahead in range(13))
    coming = (_date(month.year, month.month, int(match["day"])) for month in months)
    return next((day for day in coming if day and day >= today), None)


def _read_weekday_and_number(match: re.Match[str], today: date) -> date | None:
    day = _read_day_of_month(match, today)
    return day if day and day.weekday() == WEEKDAYS[match["weekday"]] else None


def _read_weekday(match: re.Match[str], today: date) -> date:
    return today + timedelta(days=(WEEKDAYS[match["weekday"]] - today.weekday()) % 7)


def _read_weekday_of_next_week(match: re.Match[str], today: date) -> date:
    return today + timedelta(days=7 - today.weekday() + WEEKDAYS[match["weekday"]])


def _read_near(match: re.Match[str], today: date) -> date:
    return today + timedelta(days=NEAR_DAYS.get(match["near"], 0))


def _read_relative(match: re.Match[str], today: date) -> date:
    count = int(match["count"]) if match["count"].isdigit() else 1
    match match["unit"][0]:
        case "w" | "s":
            return today + timedelta(weeks=count)
        case "m":
            return today + relativedelta(months=count)
        case _:
            return today + timedelta(days=count)


def _read_bare(match: re.Match[str], today: date) -> date:
    return today + timedelta(days=int(match["count"]))


def _rule(
    core: str, read: Callable[[re.Match[str], date], date | None], weight: int = 2, comes_again: bool = False
) -> _Rule:
    return _Rule(f"{LEFT}{core}{RIGHT}", read, weight, comes_again)


_RULES: Final = (
    _rule(rf"{LEAD}(?P<year>20[0-9]{{2}})-(?P<month>[0-9]{{1,2}})-{_DAY}", _read_date),
    _rule(
        rf"{LEAD}{_MAYBE_WEEKDAY}{_DAY}(?P<slash>[/.])(?P<month>[0-9]{{1,2}})(?P=slash)(?P<year>20[0-9]{{2}}|[0-9]{{2}})",
        _read_date,
    ),
    _rule(rf"{LEAD}{_MAYBE_WEEKDAY}{_DAY}/(?P<month>[0-9]{{1,2}}){_PART}", _read_date, weight=0),  # "1/2 page" too
    _rule(
        rf"{LEAD}{_WEEKDAY} (?:le |the )?{_DAY}{_ORDINAL}?{NO_UNIT}(?! (?:of |de )?{one_of(MONTHS)}){_PART}",
        _read_weekday_and_number,
    ),
    _rule(rf"{LEAD}{_MAYBE_WEEKDAY}{_DAY}{_ORDINAL}? ?(?:of |de )?{_MONTH}{_YEAR}{_PART}", _read_date),
    _rule(rf"{LEAD}{_MAYBE_WEEKDAY}{_MONTH} (?:the )?{_DAY}{_ORDINAL}?{NO_UNIT}{_YEAR}{_PART}", _read_date),
    _rule(
        r"(?P<lead>(?:due |pour |for )?)(?:in|dans|sous|within|d'ici) (?P<count>[0-9]{1,3}|an?|one|une?) ?"
        rf"(?P<unit>days?|jours?|j|d|weeks?|semaines?|months?|mois)(?! (?:ouvr|business|work)){_PART}",
        _read_relative,
    ),
    _rule(
        r"(?P<lead>(?:(?:due|delivery|livraison|delai) ?:? ?)?)(?P<count>[0-9]{1,3})(?P<bare>j| ?(?:days?|jours?|d|j))"
        rf"(?! (?:ouvr|business|work|of |de )){_PART}",
        _read_bare,
        weight=0,
    ),
    _rule(rf"{LEAD}(?P<near>{one_of(NEAR_DAYS)}){_PART}", _read_near),
    _rule(rf"(?P<near>this|ce|cet|cette) (?P<part>{one_of(PARTS_OF_DAY)})", _read_near),
    _rule(rf"{LEAD}(?P<coming>next) {_WEEKDAY}{_PART}", _read_weekday_of_next_week),
    _rule(rf"{LEAD}{_WEEKDAY} (?P<coming>prochaine?){_PART}", _read_weekday_of_next_week),
    _rule(rf"{LEAD}(?<!black )(?<!cyber ){_WEEKDAY}{_PART}", _read_weekday, weight=0, comes_again=True),
    _rule(rf"(?P<lead>(?:due |by |on |before |until )the ){_DAY}{_ORDINAL}", _read_day_of_month),
    _rule(
        rf"{LEAD}(?<=le ){_DAY}(?:er)?{NO_UNIT}(?= ?(?:[,;0-9€$£]|$|(?:a|at|avant|vers|pour|for|midi|minuit)\b))",
        _read_day_of_month,
    ),
)
