"""What came about by itself is said once: an absence over, what silence decided, a computer in another zone.

When the book was looked at last, and in which zone the computer was, are kept with the window's preferences.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimeZone

from app.desktop.awake import GAP
from app.desktop.preferences import PreferencesFile
from app.desktop.screen import Context
from app.domain.decided import Decided, decided_between
from app.domain.instants import DAY
from app.domain.presence import returns
from app.storage.order_facts import open_orders
from app.wording.returning import back_since, decided, travelled

HOUR = timedelta(hours=1)
LATEST = timedelta(days=7)  # what ended longer ago is no news


def zone_here() -> str:
    """The zone that this computer goes by; "" where it can't be told."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode(errors="replace")


class Returning(QObject):
    """Looks at the start and at each minute what has come about since.

    `say` shows a notice, about these decisions of silence among others.
    """

    def __init__(
        self,
        context: Context,
        preferences: PreferencesFile,
        say: Callable[[str, Sequence[Decided]], None],
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
        """Says what has come about since the last time, and keeps in mind that it was said."""
        now, seen = self._context.bridge.now(), self._seen
        news = self._decided(seen, now)
        sentences = (self._travelled(), self._back(seen, now), self._news(news, seen, now))
        told = [sentence for sentence in sentences if sentence]
        if told:
            self._say(" ".join(told), news)
        if told or seen is None or now < seen or now.replace(minute=0) > seen:
            self._preferences.keep(seen=now.isoformat(), zone=self._zone())
        self._seen = now

    def _back(self, seen: datetime | None, now: datetime) -> str:
        if seen is None or seen >= now:
            return ""
        minute = timedelta(minutes=1)
        found = returns(self._context.bridge.book(), max(seen + minute, now - LATEST), now + minute)
        return back_since(self._context.speech, *found[-1], now) + "." if found else ""

    def _decided(self, seen: datetime | None, now: datetime) -> tuple[Decided, ...]:
        """What silence decided; the book lacks the orders that it ended days ago."""
        if seen is None or seen >= now:
            return ()
        bridge = self._context.bridge
        orders = bridge.book().orders if now - seen < DAY else bridge.ask(open_orders, seen)
        return decided_between(orders, seen, now)

    def _news(self, news: Sequence[Decided], seen: datetime | None, now: datetime) -> str:
        away = seen is not None and now - seen > GAP
        return decided(self._context.speech, news, away=away) if news else ""

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
