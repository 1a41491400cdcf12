"""What the keys do to the hours of a week."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from PySide6.QtCore import Qt

from app.domain.week_hours import Part

_Key, _Held = Qt.Key, Qt.KeyboardModifier


class Arrow(NamedTuple):
    """How far an arrow leads."""

    quarters: int
    days: int


ARROWS: Final[Mapping[int, Arrow]] = MappingProxyType(
    {
        _Key.Key_Up: Arrow(-1, 0),
        _Key.Key_Down: Arrow(1, 0),
        _Key.Key_Left: Arrow(0, -1),
        _Key.Key_Right: Arrow(0, 1),
    }
)
BARE: Final = (_Key.Key_Alt, _Key.Key_Shift, _Key.Key_Control)  # let go of, they end what they began
ENTER: Final = (_Key.Key_Return, _Key.Key_Enter)
REMOVES: Final = (_Key.Key_Delete, _Key.Key_Backspace)


def part_meant(modifiers: Qt.KeyboardModifier, arrow: Arrow) -> Part | None:
    """What of the chosen hours an arrow moves with these keys held; an edge goes up and down only."""
    part = _PARTS.get(modifiers)
    return None if arrow.days and part is not Part.WHOLE else part


_PARTS: Final = MappingProxyType(
    {
        _Held.AltModifier: Part.WHOLE,
        _Held.ShiftModifier: Part.END,
        _Held.ShiftModifier | _Held.AltModifier: Part.END,  # as in the calendar
        _Held.ShiftModifier | _Held.ControlModifier: Part.START,
    }
)
