"""Where the hours of a week stand in pixels: there and back again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from app.desktop.availability.hours_places import WeekPlaces
from app.domain.availability import HoursRange
from app.domain.week_hours import Part

FROM_SUNDAY = (6, 0, 1, 2, 3, 4, 5)
PLACES = WeekPlaces(30, 20, 700, 480, FROM_SUNDAY)  # twenty pixels an hour
DAY = HoursRange(0, 540, 720)
NIGHT = HoursRange(5, 1320, 1560)


@given(
    st.floats(100, 3000),
    st.floats(100, 3000),
    st.permutations(range(7)),
    st.integers(0, 6),
    st.integers(0, 1439),
)
def test_a_minute_is_found_where_it_stands(
    width: float, height: float, order: list[int], weekday: int, minute: int
) -> None:
    """In whatever size, and on whichever day weeks begin."""
    places = WeekPlaces(30, 20, width, height, tuple(order))
    middle = places.column(weekday).center().x()
    assert places.weekday(middle) == weekday
    assert places.minute(places.scale().y(minute)) == pytest.approx(minute, abs=0.01)


def test_beyond_the_edges_it_sticks_to_midnight_and_then_goes_on() -> None:
    assert (PLACES.weekday(-500), PLACES.weekday(5000)) == (6, 5)
    assert (PLACES.minute(505), PLACES.minute(15)) == (1440, 0)
    assert (PLACES.minute(500 + 12 + 20), PLACES.minute(20 - 12 - 20)) == (1500, -60)
    assert (PLACES.minute(50_000), PLACES.minute(-50_000)) == (2160, -720)


def test_a_night_stands_in_two_columns() -> None:
    evening, morning = PLACES.pieces(NIGHT)
    assert (evening.weekday, evening.opens, evening.closes) == (5, True, False)
    assert (morning.weekday, morning.opens, morning.closes) == (6, False, True)
    assert evening.rect.left() > 630
    assert morning.rect.left() < 40
    assert (round(morning.rect.top()), round(morning.rect.bottom())) == (20, 60)


@pytest.mark.parametrize(
    ("weekday", "minute", "part"),
    [
        (0, 545, Part.START),
        (0, 630, Part.WHOLE),
        (0, 715, Part.END),
        (5, 1325, Part.START),
        (5, 1435, Part.WHOLE),  # midnight is no edge of it
        (6, 5, Part.WHOLE),
        (6, 115, Part.END),
    ],
)
def test_edges_are_held_near_them(weekday: int, minute: int, part: Part) -> None:
    at = QPointF(PLACES.column(weekday).center().x(), PLACES.scale().y(minute))
    held = PLACES.held((DAY, NIGHT), at)
    assert held is not None
    assert (held.part, held.weekday) == (part, weekday)


def test_nothing_is_held_on_free_time() -> None:
    assert PLACES.held((DAY, NIGHT), QPointF(PLACES.column(0).center().x(), PLACES.scale().y(800))) is None


def test_a_quarter_of_an_hour_is_moved_or_made_longer() -> None:
    """There is no room for a third thing to take hold of."""
    short = HoursRange(0, 540, 555)
    (piece,) = PLACES.pieces(short)
    x = piece.rect.center().x()
    upper, lower = (PLACES.held((short,), QPointF(x, y)) for y in (piece.rect.top() + 1, piece.rect.bottom() - 0.5))
    assert upper is not None
    assert lower is not None
    assert (upper.part, lower.part) == (Part.WHOLE, Part.END)
