"""An absence that the pointer has taken hold of, until it is let go of or Escape is pressed."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.domain.availability import MINUTES_A_DAY
from app.domain.moving import Grip, Shift

NOWHERE: Final = Shift()


@dataclass(frozen=True, slots=True)
class Grasp:
    """Where it was taken hold of; without a `minute` it goes by days only."""

    grip: Grip
    at: QPoint
    day: date
    minute: int | None = None
    shift: Shift = NOWHERE  # how far it has been dragged by now
    dragged: bool = False

    def dragged_to(self, at: QPoint, day: date, minute: int) -> "Grasp":
        """The same where the pointer is now; a hand that trembles while it clicks drags nothing."""
        if not self.dragged and (at - self.at).manhattanLength() < QApplication.startDragDistance():
            return self
        days = (day - self.day).days
        if self.minute is None:
            return replace(self, shift=Shift(days=days, grip=self.grip), dragged=True)
        minutes = days * MINUTES_A_DAY + minute - self.minute
        return replace(self, shift=Shift(minutes=minutes, grip=self.grip), dragged=True)


def cursor_over(grip: Grip, *, held: bool, hours: bool) -> Qt.CursorShape:
    """What the pointer looks like over an absence: by its ends it is stretched, up and down where hours are shown."""
    if grip is Grip.WHOLE:
        return Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor
    return Qt.CursorShape.SizeVerCursor if hours else Qt.CursorShape.SizeHorCursor


def grip_of(modifiers: Qt.KeyboardModifier) -> Grip | None:
    """What of the chosen absence the arrows move with these keys held; None for nothing of it."""
    held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    alt, control, shift = (
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ShiftModifier,
    )
    return {alt: Grip.WHOLE, alt | shift: Grip.END, control | shift: Grip.START}.get(held)
