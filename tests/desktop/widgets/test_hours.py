"""What stands in a stretch of time is said where nothing covers it."""

import pytest
from PySide6.QtCore import QRect, QRectF

from app.desktop.widgets.hours import free_room

BLOCK = QRectF(10, 100, 80, 60)


@pytest.mark.parametrize(
    ("taken", "top", "bottom"),
    [
        ([], 100, 160),
        ([QRect(10, 95, 80, 15)], 110, 160),
        ([QRect(10, 150, 80, 15)], 100, 150),
        ([QRect(10, 100, 80, 15), QRect(10, 140, 80, 15)], 115, 140),
        ([QRect(10, 140, 80, 15), QRect(10, 108, 80, 15)], 123, 140),
        ([QRect(10, 20, 80, 15), QRect(10, 300, 80, 15)], 100, 160),
    ],
)
def test_the_uppermost_free_part_is_found(taken: list[QRect], top: float, bottom: float) -> None:
    room = free_room(BLOCK, taken, 14)
    assert (room.top(), room.bottom()) == (top, bottom)
    assert (room.left(), room.width()) == (BLOCK.left(), BLOCK.width())
