"""The names of countries, as those who live there call them, and which of them one is in."""

from PySide6.QtCore import QLocale, QTimeZone


def territory_name(code: str) -> str:
    """A country's own name, with the English one where it is another; its code where neither is known."""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return code
    english = QLocale.territoryToString(territory)
    at_home = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
    latin = at_home.script() == QLocale.Script.LatinScript  # others may lack their font here
    own = at_home.nativeTerritoryName() if latin and at_home.territory() == territory else ""
    return english if own in ("", english) else f"{own} – {english}"


def country_here(zone: str, system: QLocale) -> str:
    """The code of the country that lies in a time zone, else of the one this system is set to; "" for no country."""
    for territory in (QTimeZone(zone.encode()).territory(), system.territory()):
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and QTimeZone.availableTimeZoneIds(territory):  # the others are islands and continents
            return code
    return ""


def holidays_name(chosen: str) -> str:
    """Whose holidays are chosen: "France", "France (57)"; "" for nobody's."""
    country, _, region = chosen.partition("-")
    name = territory_name(country).partition(" – ")[0] if country else ""
    return f"{name} ({region})" if region else name
