"""The line icons: one family, recoloured, sharp."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.look.icons import Icon, Icons
from app.desktop.look.theme import Choice, Theme
from app.desktop.look.tokens import DARK, LIGHT, Tone


def colors_of(image: QImage) -> set[str]:
    """The opaque colours in a picture."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("icon", list(Icon), ids=lambda icon: icon.value)
def test_every_icon_is_drawn_in_the_family_s_hand(icon: Icon, icons_folder: Path) -> None:
    text = (icons_folder / f"{icon.value}.svg").read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("fill") == "none"
    assert len(text) < 900
    assert not re.search(r"style=|class=|<g|<!--", text)


@pytest.mark.parametrize("icon", list(Icon), ids=lambda icon: icon.value)
def test_every_icon_shows_in_the_colour_asked_for(icon: Icon, icons_folder: Path, qapp: QApplication) -> None:
    image = Icons(icons_folder).pixmap(icon, QColor("#1F6F6B"), 96).toImage()
    assert colors_of(image) == {"#1f6f6b"}


def test_no_drawing_lies_about_unused(icons_folder: Path) -> None:
    drawn = {path.stem for path in icons_folder.glob("*.svg")} - {"carnet"}
    assert drawn == {icon.value for icon in Icon}


def test_an_icon_is_drawn_once(icons_folder: Path, qapp: QApplication) -> None:
    icons = Icons(icons_folder)
    first = icons.pixmap(Icon.CHECK, LIGHT.ink, 20)
    assert icons.pixmap(Icon.CHECK, LIGHT.ink, 20).cacheKey() == first.cacheKey()


def test_a_button_s_icon_follows_the_theme(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton(theme.icon(Icon.PIN), "")
    qtbot.addWidget(button)
    assert LIGHT.ink.name() in colors_of(button.icon().pixmap(64).toImage())
    theme.choose(Choice.DARK)
    assert colors_of(button.icon().pixmap(64).toImage()) == {DARK.ink.name()}


def test_an_icon_steps_back_when_disabled_and_forward_when_on(theme: Theme) -> None:
    icon = theme.icon(Icon.PIN, Tone.MUTED)
    size = QSize(64, 64)
    assert colors_of(icon.pixmap(size, QIcon.Mode.Disabled).toImage()) == {LIGHT.faint.name()}
    assert colors_of(icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage()) == {LIGHT.accent.name()}
    assert colors_of(icon.pixmap(size).toImage()) == {LIGHT.muted.name()}


def test_twice_the_pixels_on_a_sharp_screen(theme: Theme) -> None:
    pixmap = theme.icon(Icon.CLOCK).pixmap(QSize(24, 24), 2.0)
    assert pixmap.size() == QSize(48, 48)
    assert pixmap.devicePixelRatio() == 2.0


def test_painted_by_hand_it_stands_in_the_middle(theme: Theme) -> None:
    image = QImage(60, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    theme.paint_icon(painter, QRect(0, 0, 60, 20), Icon.PIN, Tone.RED)
    painter.end()
    inked = [x for x in range(60) for y in range(20) if image.pixelColor(x, y).alpha()]
    assert min(inked) + max(inked) == 59


def test_the_application_icon_can_be_drawn(icons_folder: Path, qapp: QApplication) -> None:
    icon = QIcon(str(icons_folder / "carnet.svg"))
    for side in (16, 32, 256):
        assert "#1f6f6b" in colors_of(icon.pixmap(side).toImage())
