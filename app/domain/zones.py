"""Time zones by the names people give them: "Europe/Paris", "america/new york", or only the city."""

from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from app.domain.instants import zone_named
from app.domain.quick_add.folding import fold_name
from app.domain.refusal import Refusal

_ALSO = "UTC"


@cache
def zone_names() -> tuple[str, ...]:
    """The zones to choose from, named after places, in alphabetical order."""
    named = (name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/")))
    return (*sorted(named), _ALSO)


def zone_meant(text: str) -> ZoneInfo:
    """The zone that was typed; raises Refusal("zone-unknown") where there is none, or more than one of that name."""
    typed = _folded(text)
    whole = [name for name in zone_names() if _folded(name) == typed]
    city = [name for name in zone_names() if _folded(name).rpartition("/")[2] == typed]
    for found in (whole, city):
        if len(found) == 1:
            return zone_named(found[0])
    try:
        return zone_named(text.strip())
    except Refusal as error:
        raise Refusal("zone-unknown", "zone", name=text.strip()) from error


def _folded(name: str) -> str:
    return fold_name(name).replace(" ", "_").replace("-", "_")
