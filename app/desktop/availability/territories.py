"""The names of countries, as those who live there call them."""

from PySide6.QtCore import QLocale


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


def holidays_name(chosen: str) -> str:
    """Whose holidays are chosen: "France", "France (57)"; "" for nobody's."""
    country, _, region = chosen.partition("-")
    name = territory_name(country).partition(" – ")[0] if country else ""
    return f"{name} ({region})" if region else name
