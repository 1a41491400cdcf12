"""The times and the working hours a line speaks of, and which is which.

"3h" is three hours of work, "vendredi 18h" is six in the evening. What decides:
1. "18:00", "6pm", "à 18h", "by 18h", "at noon" are times wherever they stand; so is a bare "18h" right after a day (no
   comma between), if somebody could deliver then: from 7 to 24, or 0.
2. "90 min", "2,5 h", "3 hours", "45'" are work wherever they stand, and so is any other "3h": "vendredi 3 h" is three
   hours of work due on Friday, "3h vendredi" too.
   In words they are work too: "half an hour", "une heure et demie"; but no "podcast d'une heure".
3. When the work is told by another part, a "6h" right after a day is a time after all ("3h, vendredi 6h"), and so is
   an "18h" right before one ("3h 18h vendredi"); and a second "1:30" is work.
"2-3h" is no single figure and stays in the title. Three metres are no three minutes: "m" needs two digits before it.
"Noon", "midi"… are words too ("Canal du Midi"): they need "at", a day beside them, or a place between commas.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from app.domain.durations import parse_duration
from app.domain.quick_add.days import DayFound
from app.domain.quick_add.folding import CLAIMED, Folded, mask, stands_alone
from app.domain.quick_add.words import COUNTS, LEFT, NAMED_TIMES, PARTS_OF_AN_HOUR, RIGHT, one_of


@dataclass(frozen=True, slots=True)
class HoursFound:
    """A figure in hours: minutes of work, or the minute of the day (24:00 included); None for what it can't be."""

    start: int
    end: int
    work: int | None
    minute: int | None
    surely_time: bool = False

    @property
    def likely_time(self) -> bool:
        """Whether somebody could promise a delivery at that time."""
        return self.minute is not None and (self.minute == 0 or self.minute >= 7 * 60)


_TIME_LEAD: Final = r"(?:(?:at|a|@|vers|by|before|until|avant|jusqu'a|des) ?)"
_OTHER_LEAD: Final = (
    r"(?:(?:for|pour|pendant|environ|env\.|about|around|approx\.?|~|≈|(?:effort|duree|estimate) ?:?) ?)"
)
_H: Final = "(?:heures?|h)"
_MIN: Final = "(?:minutes?|mins?|mn)"
_NUMBER: Final = "[0-9]{1,5}"
_OF_WORK: Final = "(?: (?:of work|de travail))?"
_NOT_MONEY: Final = r"(?! ?(?:[€$£¥%]|eur|usd|euros?|dollars?)(?![0-9]))"

_CLOCK: Final = re.compile(
    rf"{LEFT}(?P<lead>{_TIME_LEAD}|{_OTHER_LEAD})?"
    r"(?:(?P<h12>[0-9]{1,2})(?:[:.h](?P<m12>[0-9]{2}))? ?(?P<half>[ap])(?:\.m\.?|m)|(?P<h>[0-9]{1,2}):(?P<m>[0-9]{2}))"
    rf"{RIGHT}(?!:)"
)
_NAMED: Final = re.compile(rf"{LEFT}(?P<lead>{_TIME_LEAD}|{_OTHER_LEAD})?(?P<name>{one_of(NAMED_TIMES)}){RIGHT}")
_ONLY_WORK: Final = re.compile(
    rf"{LEFT}{_OTHER_LEAD}?(?P<work>{_NUMBER} ?(?:{_H}|hours?|hrs?) ?(?:et |and )?[0-9]{{1,2}} ?(?:{_MIN}|m)"
    rf"|[0-9]{{1,5}}[.,][0-9]{{1,2}} ?(?:{_H}|hours?|hrs?|{_MIN})|{_NUMBER} ?(?:hours?|hrs?|{_MIN})"
    rf"|[0-9]{{2,4}}m|[0-9]{{1,3}}'){RIGHT}(?!['\"]){_OF_WORK}"
)
_WORDED: Final = re.compile(
    rf"(?<!\bat )(?<!\ba )(?<!\bvers )(?<!\bof )(?<!\bde ){LEFT}{_OTHER_LEAD}?"
    rf"(?:(?P<part>{one_of(PARTS_OF_AN_HOUR)})|(?P<count>{one_of(COUNTS)}) (?:hours?|heures?)"
    rf"(?P<half> (?:and a half|et demie))?){RIGHT}(?! (?:of (?!work)|de (?!travail)|d')){_OF_WORK}"
)
_EITHER: Final = re.compile(
    rf"{LEFT}(?:(?P<at>{_TIME_LEAD})|{_OTHER_LEAD})?(?P<work>(?P<h>{_NUMBER})"
    rf"(?: ?{_H}(?P<m>[0-9]{{2}})| {_H} (?P<spaced>[0-5][0-9]){_NOT_MONEY}| ?{_H})){RIGHT}{_OF_WORK}"
)
_ENDS_THERE: Final = re.compile(rf" *(?:$|[,;{CLAIMED}€$£0-9])")


def find_hours(folded: Folded, text: str) -> tuple[HoursFound, ...]:
    """Every time and duration in what is left of a folded text, in its order."""
    found: list[HoursFound] = []
    for find in (_find_clocks, _find_named, _find_work, _find_worded, partial(_find_either, folded)):
        for one in find(text):
            found.append(one)
            text = mask(text, one.start, one.end)
    return tuple(sorted(found, key=lambda one: one.start))


def _find_clocks(text: str) -> Iterator[HoursFound]:
    for match in _CLOCK.finditer(text):
        if match["half"]:
            hours, minutes = int(match["h12"]), int(match["m12"] or 0)
            minute = (hours % 12 + (12 if match["half"] == "p" else 0)) * 60 + minutes
            if 1 <= hours <= 12 and minutes < 60:
                yield HoursFound(*match.span(), None, minute, surely_time=True)
        else:
            minute_or_none = _minute_of_day(int(match["h"]), int(match["m"]))
            work = None if match["lead"] else parse_duration(f"{match['h']}:{match['m']}")
            if minute_or_none is not None:
                yield HoursFound(*match.span(), work, minute_or_none, surely_time=True)


def _find_named(text: str) -> Iterator[HoursFound]:
    for match in _NAMED.finditer(text):
        start, end = match.span()
        beside = CLAIMED in (text[:start].rstrip()[-1:], text[end:].lstrip()[:1])
        if match["lead"] or beside or stands_alone(text, start, end):
            yield HoursFound(start, end, None, NAMED_TIMES[match["name"]], surely_time=True)


def _find_work(text: str) -> Iterator[HoursFound]:
    for match in _ONLY_WORK.finditer(text):
        work = parse_duration(match["work"])
        if work is not None:
            yield HoursFound(*match.span(), work, None)


def _find_worded(text: str) -> Iterator[HoursFound]:
    for match in _WORDED.finditer(text):
        hours = COUNTS[match["count"]] * 60 + (30 if match["half"] else 0) if match["count"] else 0
        yield HoursFound(*match.span(), hours or PARTS_OF_AN_HOUR[match["part"]], None)


def _find_either(folded: Folded, text: str) -> Iterator[HoursFound]:
    for match in _EITHER.finditer(text):
        minute = _minute_of_day(int(match["h"]), int(match["m"] or match["spaced"] or 0))
        found = HoursFound(*match.span(), parse_duration(match["work"]), minute)
        if match["at"] and match["at"].strip() == "a" and folded.as_typed(match.start(), match.start() + 1) in "aA":
            # French typed without its accent ("demain a 18h"), or an English article ("a 3h logo")?
            led = found.likely_time and bool(_ENDS_THERE.match(text, match.end()))
        else:
            led = bool(match["at"])
        if led and minute is not None:
            yield HoursFound(found.start, found.end, None, minute, surely_time=True)
        elif found.work is not None:
            start = match.start("work") if match["at"] else found.start
            yield HoursFound(start, found.end, found.work, minute)


def _minute_of_day(hours: int, minutes: int) -> int | None:
    minute = hours * 60 + minutes
    return minute if minutes < 60 and minute <= 24 * 60 else None


def choose_time(hours: Sequence[HoursFound], day: DayFound | None, text: str) -> HoursFound | None:
    """The time that belongs to the day, by the rules at the head of this file."""
    sure = [one for one in hours if one.surely_time]
    if sure:
        return min(sure, key=lambda one: _apart(text, day, one)) if day else sure[0]
    if day is None:
        return None
    behind = _behind(hours, day, text)
    likely = next((one for one in behind if one.likely_time), None)
    if likely or len([one for one in hours if one.work is not None]) < 2:
        return likely
    before = next((one for one in hours if one.likely_time and not text[one.end : day.start].strip(" ")), None)
    return before or next((one for one in behind[:1] if one.minute is not None), None)


def choose_work(hours: Sequence[HoursFound], time: HoursFound | None) -> HoursFound | None:
    """The first figure that can be work and is not the time."""
    return next((one for one in hours if one is not time and one.work is not None), None)


def _apart(text: str, day: DayFound, one: HoursFound) -> int:
    """How far a time is from its day: right behind, right before, a comma between, elsewhere."""
    behind = day.end <= one.start
    between = text[day.end : one.start] if behind else text[one.end : day.start]
    if between.strip(" "):
        return 3 if between.strip(" ,") else 2
    return 0 if behind else 1


def _behind(hours: Sequence[HoursFound], day: DayFound, text: str) -> list[HoursFound]:
    """The figures that follow the day with nothing but spaces between."""
    chain: list[HoursFound] = []
    end = day.end
    for one in hours:
        if one.start >= end and not text[end : one.start].strip(" "):
            chain.append(one)
            end = one.end
    return chain
