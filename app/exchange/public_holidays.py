"""Public holidays by country and region, from the library that knows them; it is imported only when it is asked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.refusal import Refusal
from app.domain.timetable import Holiday

EVENING = re.compile(r"from [5-9] ?pm")  # an evening off leaves the working day as it is
FIRST_YEAR, LAST_YEAR = 1950, 2150  # beyond them the library knows little


@dataclass(frozen=True, slots=True)
class Country:
    """A country with holidays: its two-letter code, and its regions as (code, name), by name."""

    code: str
    regions: tuple[tuple[str, str], ...] = ()


def country_codes() -> tuple[str, ...]:
    """Every country there are holidays for, without its regions."""
    import holidays

    return tuple(sorted(code for code in holidays.list_supported_countries(include_aliases=False) if len(code) == 2))


def countries() -> tuple[Country, ...]:
    """Every country there are holidays for, by code."""
    return tuple(Country(code, _regions(code)) for code in country_codes())


def holidays_of(country: str, region: str, years: Iterable[int]) -> tuple[Holiday, ...]:
    """The holidays of a country, or of one of its regions, by day; days of which half is off are among them.

    Raises Refusal("holidays-unknown").
    """
    import holidays

    known = sorted(year for year in years if FIRST_YEAR <= year <= LAST_YEAR)
    try:
        bare = holidays.country_holidays(country, subdiv=region or None)
    except NotImplementedError as error:
        place = " ".join(part for part in (country, region) if part)
        raise Refusal("holidays-unknown", "country", place=place) from error

    def read(language: str, category: str) -> dict[date, str]:
        spoken = next((name for name in (language, "en_US") if name in bare.supported_languages), bare.default_language)
        return dict(
            holidays.country_holidays(
                country, subdiv=region or None, years=known, language=spoken, categories=category
            ).items()
        )

    found: list[Holiday] = []
    for category in ("public", "half_day"):
        if category in bare.supported_categories:
            english, french = read("en_US", category), read("fr", category)
            taken = {its.day for its in found}
            days = (day for day, name in english.items() if day not in taken and not EVENING.search(name))
            found += [Holiday(day, english[day], french[day], category == "half_day") for day in days]
    return tuple(sorted(found, key=lambda its: its.day))


def _regions(country: str) -> tuple[tuple[str, str], ...]:
    import holidays

    bare = holidays.country_holidays(country)
    names: dict[str, str] = {code: code for code in bare.subdivisions}
    for name, code in bare.subdivisions_aliases.items():
        if len(name) > len(names[code]) or names[code] == code:
            names[code] = name
    return tuple(sorted(names.items(), key=lambda item: (item[1].casefold(), item[0])))
