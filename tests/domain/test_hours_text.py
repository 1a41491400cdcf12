"""A day's hours as they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.hours_text import parse_ranges

DAY = ((540, 720), (810, 1050))


@pytest.mark.parametrize(
    "text",
    [
        "9:00–12:00, 13:30–17:30",
        "9-12, 13:30-17:30",
        "09h00 - 12h00 / 13h30 - 17h30",
        "9 h–12 h, 13 h 30–17 h 30",
        "9\u00a0h–12\u00a0h, 13\u00a0h\u00a030–17\u00a0h\u00a030",
        "de 9h à midi et de 13h30 à 17h30",
        "From 9am to noon and from 1:30pm to 5:30pm",
        "9–12 13.30–17.30",
        "13:30-17:30; 9:00-12:00",
        "9h-12h puis 13h30-17h30",
    ],
)
def test_one_day_written_in_many_ways(text: str) -> None:
    """French, English, sloppy or exact."""
    assert parse_ranges(text) == DAY


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("22:00–2:00", ((1320, 1560),)),
        ("18h - minuit", ((1080, 1440),)),
        ("minuit-6h", ((0, 360),)),
        ("0:00–24:00", ((0, 1440),)),
        ("9am-5pm", ((540, 1020),)),
        ("9-5pm", ((540, 1020),)),
        ("1-5pm", ((780, 1020),)),
        ("11am-2", ((660, 840),)),
        ("noon-1pm", ((720, 780),)),
    ],
)
def test_nights_and_halves_of_the_day(text: str, ranges: tuple[tuple[int, int], ...]) -> None:
    """Over midnight, until midnight, and what am and pm are said of."""
    assert parse_ranges(text) == ranges


@pytest.mark.parametrize("text", ["", "  ", "closed", "Fermé", "—", "off", "Repos"])
def test_a_day_off(text: str) -> None:
    """Blank or said."""
    assert parse_ranges(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "9",
        "9-",
        "-12",
        "9-25",
        "9:60-12",
        "nine to five",
        "9-5",
        "9-9",
        "9-12,",
        "9-12 and",
        "13pm-5pm",
        "9-12-15",
        "1" * 300,
        "9-12, " * 300 + "9-12",
    ],
)
def test_what_is_not_understood_is_not_guessed(text: str) -> None:
    """Half a range, no clock's time, twenty hours at a stretch."""
    assert parse_ranges(text) is None


@given(st.text())
def test_any_text_is_read_or_not(text: str) -> None:
    """Whatever is typed, the answer is ranges in order that a clock can show, or none."""
    ranges = parse_ranges(text) or ()
    assert all(0 <= start < 1440 and start < end <= start + 1440 for start, end in ranges)
    assert list(ranges) == sorted(ranges)
