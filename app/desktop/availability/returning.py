"""What ended by itself is said once: an absence that is over, and a computer that has travelled to another zone.

When the book was looked at last, and in which zone the computer was, are kept with the window's preferences.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimeZone

from app.desktop.preferences import PreferencesFile
from app.desktop.screen import Context
from app.domain.presence import returns
from app.wording.returning import back_since, travelled

HOUR = timedelta(hours=1)
LATEST = timedelta(days=7)  # what ended longer ago is no news


def zone_here() -> str:
    """The zone that this computer goes by; "" where it can't be told."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode(errors="replace")


class Returning(QObject):
    """Looks at the start and at each minute what has ended since; `say` shows a notice."""

    def __init__(
        self,
        context: Context,
        preferences: PreferencesFile,
        say: Callable[[str], None],
        parent: QObject,
        zone: Callable[[], str] = zone_here,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._preferences = preferences
        self._say = say
        self._zone = zone
        self._seen = _instant(preferences.read().seen)
        context.bridge.ticked.connect(self.look)

    def look(self) -> None:
        """Says what has ended since the last time, and keeps in mind that it was said."""
        now, seen = self._context.bridge.now(), self._seen
        told = [sentence for sentence in (self._travelled(), self._back(seen, now)) if sentence]
        if told:
            self._say(" ".join(told))
        if told or seen is None or now < seen or now.replace(minute=0) > seen:
            self._preferences.keep(seen=now.isoformat(), zone=self._zone())
        self._seen = now

    def _back(self, seen: datetime | None, now: datetime) -> str:
        if seen is None or seen >= now:
            return ""
        minute = timedelta(minutes=1)
        found = returns(self._context.bridge.book(), max(seen + minute, now - LATEST), now + minute)
        return back_since(self._context.speech, *found[-1], now) + "." if found else ""

    def _travelled(self) -> str:
        """Where the zone is another than it was; at home again there is nothing to say."""
        here, before = self._zone(), self._preferences.read().zone
        if before in ("", here) or not here:
            return ""
        home = self._context.bridge.book().settings.zone.key
        return "" if here == home else travelled(self._context.speech, here)


def _instant(text: str) -> datetime | None:
    """The instant that was kept; None for none."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        return None
    return instant.astimezone(UTC) if instant.tzinfo is not None else None
