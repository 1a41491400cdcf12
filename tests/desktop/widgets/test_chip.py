"""Soft tags, as widgets and as delegates draw them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.desktop.look.theme import Choice, Theme
from app.desktop.look.tokens import DARK, LIGHT, READABLE, Tokens, contrast
from app.desktop.widgets.chip import Chip, ChipKind, chip_size, paint_chip


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", list(ChipKind), ids=lambda kind: kind.value)
def test_every_chip_can_be_read(tokens: Tokens, kind: ChipKind) -> None:
    ink, ground = kind.colors(tokens)
    assert contrast(ink, ground) >= READABLE


def test_a_chip_has_the_size_of_its_word(theme: Theme, qtbot: QtBot) -> None:
    short, chip = Chip(theme, "3 h"), Chip(theme, "Fri 27 Nov 18:00", ChipKind.AMBER)
    for each in (short, chip):
        qtbot.addWidget(each)
    assert chip.sizeHint().width() > short.sizeHint().width()
    assert chip.sizeHint() == chip_size(theme, "Fri 27 Nov 18:00", ChipKind.AMBER)
    assert chip.accessibleName() == "Fri 27 Nov 18:00"


def test_markup_in_a_chip_is_only_text(theme: Theme, qtbot: QtBot) -> None:
    plain, marked = Chip(theme, "bold"), Chip(theme, "<b>bold</b>")
    qtbot.addWidget(plain)
    qtbot.addWidget(marked)
    assert marked.sizeHint().width() > plain.sizeHint().width()


def test_a_delegate_draws_the_same_and_knows_where_it_ended(theme: Theme) -> None:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    place = paint_chip(theme, painter, QPoint(10, 5), "late", ChipKind.RED)
    painter.end()
    assert place.topLeft() == QPoint(10, 5)
    assert image.pixelColor(place.left() + 3, place.center().y()) == LIGHT.red_soft
    assert image.pixelColor(place.right() + 2, place.center().y()).name() == "#ffffff"


def test_a_chip_follows_the_theme(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip(theme, "Léa")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    theme.choose(Choice.DARK)
    assert chip.grab().toImage().pixelColor(4, 4) == DARK.soft
