"""A day's working hours as people type them: "9:00–12:00, 13:30–17:30", "9h-12h et 14h-18h", "22:00–2:00", "9am-5pm".

French and English are read alike. What could mean two things is not read: "9–5" would be twenty hours over midnight.
"""

import re
import unicodedata
from typing import Final

LONGEST_NIGHT: Final = 14 * 60  # minutes: what runs over midnight for longer is no night but a typing error
_LONGEST_TEXT: Final = 1000  # every other quarter of an hour of a day, written out in French, takes 800
_DAY: Final = 1440

_CLOSED: Final = frozenset({"", "-", "closed", "off", "none", "ferme", "libre", "repos", "aucune"})
_NAMED: Final = {"noon": 720, "midi": 720, "midnight": 0, "minuit": 0}
_TIME: Final = (
    r"(?:(?P<h{0}>[0-9]{{1,2}})(?:\s*[:.h]\s*(?P<m{0}>[0-5][0-9])(?![0-9])|\s*h(?:eures?)?\b)?"
    r"(?:\s*(?P<half{0}>[ap])\.?m\.?)?|(?P<name{0}>noon|midnight|midi|minuit))"
)
_RANGE: Final = re.compile(
    r"\s*(?:(?:de|from)\s+)?" + _TIME.format(1) + r"\s*(?:-|->|>|a|to|until|till|jusqu'a)\s*" + _TIME.format(2)
)
_NEXT: Final = re.compile(r"\s*(?:[,;/&+]|et\s|and\s|puis\s|then\s)+\s*|\s+")


def parse_ranges(text: str) -> tuple[tuple[int, int], ...] | None:
    """The (start, end) pairs of a day in minutes past midnight, earliest first; an end past 1440 is the next morning's.

    () for a day off: blank, "closed", « fermé ». None for what can't be read.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    plain = _folded(text).strip()
    if plain in _CLOSED:
        return ()
    found: list[tuple[int, int]] = []
    at = 0
    while match := _RANGE.match(plain, at):
        pair = _pair(match)
        if pair is None:
            return None
        found.append(pair)
        at = match.end()
        if at == len(plain):
            return tuple(sorted(found))
        between = _NEXT.match(plain, at)
        if between is None:
            return None
        at = between.end()
    return None


def _folded(text: str) -> str:
    """Lower case, without accents, every kind of dash and space the same."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in parts if not unicodedata.combining(char))
    return re.sub(r"[‐‑‒–—−→]", "-", bare).replace("’", "'").replace("->", "-")


def _pair(match: re.Match[str]) -> tuple[int, int] | None:
    start, end = _minute(match, 1), _minute(match, 2)
    if start is None or end is None or start >= _DAY or end > _DAY:
        return None
    first, last = match["half1"], match["half2"]
    if last and not first and not match["name1"] and start < 720 and last == "p" and start + 720 < end:
        start += 720  # "1-5pm"
    if first and not last and not match["name2"] and end <= start and end + 720 > start:
        end += 720  # "11am-2"
    if end <= start:
        end += _DAY
        return (start, end) if end - start <= LONGEST_NIGHT else None
    return start, end


def _minute(match: re.Match[str], which: int) -> int | None:
    """The minute past midnight of one of the two times; None for a time that no clock shows."""
    name = match[f"name{which}"]
    if name:
        return _NAMED[name]
    hour, minute, half = int(match[f"h{which}"]), int(match[f"m{which}"] or 0), match[f"half{which}"]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute if hour * 60 + minute <= _DAY else None
