"""Texts of the user's inside of sentences: they turn nothing round but themselves."""

import pytest

from app.wording.apart import set_apart


@pytest.mark.parametrize("text", ["", "Logo", "Café à l’Étoile – 3 h", "R&D <b>", "日本"])
def test_what_is_read_from_left_to_right_stays_as_it_is(text: str) -> None:
    assert set_apart(text) == text


def test_what_is_read_from_right_to_left_is_read_by_itself() -> None:
    assert set_apart("שלום 3") == "\u2068שלום 3\u2069"
    assert set_apart("لوغو") == "\u2068لوغو\u2069"


def test_signs_that_turn_round_what_comes_after_are_left_out() -> None:
    assert set_apart("\u202egnp.exe") == "gnp.exe"
    assert set_apart("\u2069\u202dשלום\u2066") == "\u2068שלום\u2069"
