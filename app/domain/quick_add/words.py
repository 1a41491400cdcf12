"""The French and English words a line may hold, folded, and the patterns made of them."""

from collections.abc import Iterable
from typing import Final

MORNING: Final = 12 * 60  # "vendredi matin" promises the end of the morning
AFTERNOON: Final = 18 * 60
EVENING: Final = 20 * 60


def _numbered(*lines: str, start: int) -> dict[str, int]:
    return {name: number for number, names in enumerate(lines, start) for name in names.split()}


WEEKDAYS: Final = _numbered(
    "monday lundi lun mon",
    "tuesday mardi tues tue mar",
    "wednesday mercredi wed mer",
    "thursday jeudi thurs thur thu jeu",
    "friday vendredi fri ven",
    "saturday samedi sat sam",
    "sunday dimanche sun dim",
    start=0,
)
WORDS_TOO: Final = frozenset(("mon", "mar", "mer", "jeu", "sat", "sam", "sun", "dim"))
MONTHS: Final = _numbered(
    "january janvier janv jan",
    "february fevrier fevr fev feb",
    "march mars mar",
    "april avril avr apr",
    "may mai",
    "june juin jun",
    "july juillet juil jul",
    "august aout aug",
    "september septembre sept sep",
    "october octobre oct",
    "november novembre nov",
    "december decembre dec",
    start=1,
)
NEAR_DAYS: Final = {
    "today": 0,
    "tonight": 0,
    "aujourd'hui": 0,
    "aujourdhui": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "demain": 1,
    "day after tomorrow": 2,
    "apres-demain": 2,
    "apres demain": 2,
}
PARTS_OF_DAY: Final = {
    "morning": MORNING,
    "matin": MORNING,
    "afternoon": AFTERNOON,
    "apres-midi": AFTERNOON,
    "apres midi": AFTERNOON,
    "aprem": AFTERNOON,
    "evening": EVENING,
    "night": EVENING,
    "soir": EVENING,
}
NAMED_TIMES: Final = {"noon": 12 * 60, "midday": 12 * 60, "midi": 12 * 60, "midnight": 24 * 60, "minuit": 24 * 60}
COUNTS: Final = {"an": 1, "one": 1, "une": 1, "two": 2, "deux": 2, "three": 3, "trois": 3, "four": 4, "quatre": 4}
PARTS_OF_AN_HOUR: Final = {
    "a quarter of an hour": 15,
    "un quart d'heure": 15,
    "half an hour": 30,
    "une demi-heure": 30,
    "une demi heure": 30,
    "three quarters of an hour": 45,
    "trois quarts d'heure": 45,
}


def one_of(names: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first."""
    return "(?:" + "|".join(sorted(names, key=len, reverse=True)) + ")"


# Where a word or number may begin: not inside a word, a path, a price, a decimal number or a range ("2-3h").
LEFT: Final = r"(?<![\w/'€$£¥−–-])(?<![0-9][.,:])(?<![€$£¥] )"
RIGHT: Final = r"(?!\w)(?![/:'-]\w)"
# A number that counts something is no day of the month.
NO_UNIT: Final = (
    r"(?!\w)(?! ?(?:h|heures?|hours?|hrs?|min|mins|minutes?|mn|m|am|pm|a\.m|p\.m|eur|usd|euros?|dollars?)(?!\w))"
    r"(?! ?(?:%|:|[€$£¥](?! ?[0-9])))(?![.,/'-]\w)"
)
# What may lead to a day or a time, and goes with it.
LEAD: Final = (
    r"(?P<lead>(?:(?:due|by|on|before|until|till|for|pour|avant|vers|le|the|ce|this|d'ici a|d'ici|jusqu'au|jusqu'a"
    r"|echeance|deadline|livraison|date limite) ?:? ){0,3})"
)
