"""What was typed into an order dialog that was closed before it was kept; it comes back where it was typed."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.orders import Order


@dataclass(frozen=True, slots=True)
class Typed:
    """The fields of an order dialog as they stand, texts that can't be read included."""

    title: str
    client: str
    service_id: int | None
    rules: str
    effort: str
    price: str
    due: datetime
    days: int
    revisions: int
    requirements: str
    received: bool
    reference: str
    notes: str


class KeptDrafts(QObject):
    """Belongs to one window. An order that has changed since gets nothing old back: it is not the same facts."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._typed: dict[Order | None, list[Typed]] = {}

    def keep(self, order: Order | None, typed: Typed) -> None:
        """Keeps what was typed about an order, None for a new one."""
        self._typed.setdefault(order, []).append(typed)

    def take(self, order: Order | None) -> Typed | None:
        """Gives the newest back, once."""
        kept = self._typed.get(order)
        return kept.pop() if kept else None


def kept_drafts(widget: QWidget) -> KeptDrafts:
    """Those of the window that the widget is in."""
    window = widget.window()
    return window.findChild(KeptDrafts) or KeptDrafts(window)
