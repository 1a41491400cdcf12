"""Every text can be read on everything it stands on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from app.desktop.look.tokens import DARK, LIGHT, READABLE, Tokens, Tone, contrast, mix, with_accent

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
@pytest.mark.parametrize("text", ["ink", "muted", "accent", "green", "amber", "red"])
@pytest.mark.parametrize("back", ["paper", "raised", "soft", "hover"])
def test_text_reads_on_every_ground(tokens: Tokens, text: str, back: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, back)) >= READABLE


@BOTH
def test_tags_read_on_their_own_ground(tokens: Tokens) -> None:
    assert contrast(tokens.amber, tokens.amber_soft) >= READABLE
    assert contrast(tokens.red, tokens.red_soft) >= READABLE
    assert contrast(tokens.muted, tokens.pressed) >= READABLE


@BOTH
def test_buttons_filled_with_the_accent_can_be_read_at_rest_under_the_pointer_and_held(tokens: Tokens) -> None:
    for ground in (tokens.accent, tokens.accent_hover, tokens.accent_pressed):
        assert contrast(tokens.on_accent, ground) >= READABLE


@BOTH
def test_the_outline_of_a_check_box_can_be_found(tokens: Tokens) -> None:
    assert contrast(tokens.edge, tokens.paper) >= 3
    assert contrast(tokens.edge, tokens.raised) >= 3


def test_contrast_is_the_one_of_the_standard() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mix(QColor("#000000"), QColor("#FFFFFF"), 0) == QColor("#000000")
    assert mix(QColor("#000000"), QColor("#FFFFFF"), 1) == QColor("#FFFFFF")
    assert mix(QColor("#000000"), QColor("#FFFFFF"), 0.5).red() in (127, 128)


@BOTH
def test_every_tone_names_a_colour(tokens: Tokens) -> None:
    assert all(tone.of(tokens).isValid() for tone in Tone)


@BOTH
@given(rgb=st.integers(0, 0xFFFFFF))
def test_whatever_accent_the_system_has_it_reads(tokens: Tokens, rgb: int) -> None:
    dressed = with_accent(tokens, QColor.fromRgb(rgb))
    for ground in (dressed.paper, dressed.raised, dressed.soft):
        assert contrast(dressed.accent, ground) >= READABLE


def test_an_accent_that_reads_already_is_kept() -> None:
    assert with_accent(LIGHT, QColor("#7A2048")).accent.name() == "#7a2048"
