"""What a timer counted while the computer slept or Carnet was closed: found at the next minute, and asked about."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.preferences import PreferencesFile
from app.desktop.screen import Context
from app.domain.orders import timer_started_at

GAP: Final = timedelta(minutes=10)  # without a sign of life, from which on nobody is taken to have worked


class Awake(QObject):
    """Notes at each minute that the window is awake; after a long gap asks what of a running timer is to be kept."""

    def __init__(self, context: Context, preferences: PreferencesFile, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._preferences = preferences
        self._window = window
        context.bridge.ticked.connect(self.look)

    def look(self) -> None:
        """Looks how long ago the window was last awake, and notes that it is now."""
        last = self._preferences.awake(self._book())
        self.note()
        if last is not None and self._context.bridge.now() - last > GAP:
            self._ask(last)

    def note(self) -> None:
        """Notes that the window is awake."""
        self._preferences.keep_awake(self._book(), self._context.bridge.now())

    def _book(self) -> str:
        return str(self._context.bridge.desk.path)

    def _ask(self, last: datetime) -> None:
        from app.desktop.dialogs.slept import SleptDialog, open_slept

        asked = self._window.findChild(SleptDialog)
        for order in self._context.bridge.book().orders:
            started = timer_started_at(order)
            if started is not None and started < last and asked is None:
                open_slept(self._context, self._window, order.title, started, last)
