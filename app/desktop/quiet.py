"""Waiting for a pause: what takes a while is not begun between two keys of a word."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QObject, QTimer, Signal

PAUSE_MS: Final = 600  # without a key, a click or a turn of the wheel
PATIENCE_MS: Final = 10_000  # after which it is done all the same
_BUSY: Final = (QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod)


class Quiet(QObject):
    """Says once when the user has paused; watches the application's events only while it waits."""

    fell = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._patience = QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever)

    @property
    def waiting(self) -> bool:
        """Whether it waits for a pause."""
        return self._pause.isActive()

    def wait(self) -> None:
        """Begins to wait, unless it does."""
        application = QCoreApplication.instance()
        if self.waiting or application is None:
            return
        self._patience = QDeadlineTimer(PATIENCE_MS)
        application.installEventFilter(self)
        self._pause.start()

    def left(self) -> int:
        """Milliseconds until the pause is long enough."""
        return self._pause.remainingTime()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begins the pause anew when something is done."""
        if event.type() in _BUSY and not self._patience.hasExpired():
            self._pause.start()
        return False

    def _on_pause(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.fell.emit()
