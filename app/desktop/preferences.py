"""What concerns this window on this computer only; what changes results lives in the book."""

from dataclasses import dataclass, replace
from datetime import datetime
from os import fsencode
from typing import Any

from PySide6.QtCore import QByteArray, QSettings


@dataclass(frozen=True, slots=True)
class Preferences:
    """The window's own choices; "" means as the system has it."""

    language: str = ""  # "fr", "en" or ""
    theme: str = ""  # "light", "dark" or ""
    screen: str = "today"
    geometry: bytes = b""
    seen: str = ""  # when a window was last open, in ISO 8601
    zone: str = ""  # the time zone that the computer went by then


class PreferencesFile:
    """Reads and keeps the preferences; a value that makes no sense counts as not set."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def read(self) -> Preferences:
        """What was kept last."""
        geometry = self._settings.value("geometry")
        return Preferences(
            language=self._one_of("language", ("fr", "en")),
            theme=self._one_of("theme", ("light", "dark")),
            screen=str(self._settings.value("screen", "today")),
            seen=str(self._settings.value("seen", "")),
            zone=str(self._settings.value("zone", "")),
            geometry=bytes(geometry.data()) if isinstance(geometry, QByteArray) else b"",
        )

    def keep(self, **changes: Any) -> Preferences:  # noqa: ANN401 the fields of Preferences
        """Changes some of them."""
        kept = replace(self.read(), **changes)
        self._settings.setValue("language", kept.language)
        self._settings.setValue("theme", kept.theme)
        self._settings.setValue("screen", kept.screen)
        self._settings.setValue("seen", kept.seen)
        self._settings.setValue("zone", kept.zone)
        self._settings.setValue("geometry", QByteArray(kept.geometry))
        return kept

    def awake(self, book: str) -> datetime | None:
        """When a window on that book was last known to be awake; None for never, or where that can't be read."""
        try:
            return datetime.fromisoformat(str(self._settings.value(_awake_key(book), "")))
        except ValueError:
            return None

    def keep_awake(self, book: str, now: datetime) -> None:
        """Remembers that the window on that book is awake, also should the program be killed."""
        self._settings.setValue(_awake_key(book), now.isoformat())
        self._settings.sync()

    def _one_of(self, key: str, values: tuple[str, ...]) -> str:
        value = str(self._settings.value(key, ""))
        return value if value in values else ""


def _awake_key(book: str) -> str:
    """A key of the book's own: a path may hold what means something to the settings."""
    return f"awake/{fsencode(book).hex()}"
