"""Durations typed by hand, in French and in English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.durations import parse_duration


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("3h", 180),
        ("3 h", 180),
        ("3\u00a0h", 180),
        ("3\u202fh", 180),
        ("  3H  ", 180),
        ("1h30", 90),
        ("1 h 30", 90),
        ("1\u202fh\u202f30", 90),
        ("1h30min", 90),
        ("1h 30 m", 90),
        ("1h5min", 65),
        ("1h05", 65),
        ("90 min", 90),
        ("90m", 90),
        ("90 mn", 90),
        ("1:30", 90),
        ("12:05", 725),
        ("2.5h", 150),
        ("2,5 h", 150),
        ("0.25 h", 15),
        ("45'", 45),
        ("45’", 45),
        ("1 hour", 60),
        ("2 hours", 120),
        ("2 heures", 120),
        ("1 heure et 15 minutes", 75),
        ("1 hour and 15 minutes", 75),
        ("3 hrs", 180),
        ("0 h", 0),
        ("10000 h", 600_000),
    ],
)
def test_what_people_type_is_read(text: str, minutes: int) -> None:
    assert parse_duration(text) == minutes


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "nothing"),
        ("3", "a number alone counts nothing"),
        ("1 j", "a day of how many hours?"),
        ("1d", "a day of how many hours?"),
        ("half a day", "a day of how many hours?"),
        ("1h5", "1 h 05 or 1.5 h?"),
        ("1,200 min", "thousands or decimals?"),
        ("1h75", "no such minutes"),
        ("1:75", "no such minutes"),
        ("1:5", "a score, a ratio"),
        ("1.5h30", "twice a fraction"),
        ("-3h", "negative"),
        ("−3 h", "negative, with the typographic sign"),
        ("10001 h", "absurd"),
        ("10000h01", "absurd"),
        ("999999 h", "absurd"),
        ("3 hm", "no unit"),
        ("h", "no number"),
        ("3h vendredi", "more than a duration"),
        ("1e3h", "a programmer's number"),
        ("٣ h", "digits of another script"),
    ],
)
def test_what_is_not_plainly_a_duration_is_not_read(text: str, why: str) -> None:
    assert parse_duration(text) is None, why


def test_a_number_alone_counts_what_the_field_says() -> None:
    assert parse_duration("3", bare_unit="h") == 180
    assert parse_duration("2,5", bare_unit="h") == 150
    assert parse_duration("45", bare_unit="min") == 45
    assert parse_duration("45 min", bare_unit="h") == 45, "a unit that is written wins"


def test_effort_is_rounded_up_to_the_minute() -> None:
    assert parse_duration("0.33 h") == 20
    assert parse_duration("0,01 h") == 1
    assert parse_duration("7.5 min") == 8


@given(st.integers(0, 9_999), st.integers(0, 59))
def test_every_duration_written_out_is_read_back(hours: int, minutes: int) -> None:
    for text in (f"{hours}h{minutes:02}", f"{hours} h {minutes:02}", f"{hours}:{minutes:02}", f"{hours}h {minutes}min"):
        assert parse_duration(text) == hours * 60 + minutes


@given(st.text())
def test_no_text_makes_it_stumble(text: str) -> None:
    minutes = parse_duration(text, bare_unit="h")
    assert minutes is None or 0 <= minutes <= 600_000
