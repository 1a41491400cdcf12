"""Light, dark, what the system has, and how large."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.desktop.look.fonts import LEAST_POINTS, Size, scaled
from app.desktop.look.palette import palette_of
from app.desktop.look.theme import Choice, Theme
from app.desktop.look.tokens import DARK, LIGHT, READABLE, Tokens, contrast

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_role_of_the_palette_is_ours(tokens: Tokens, qapp: QApplication) -> None:
    palette = palette_of(tokens)
    for group in (Group.Active, Group.Inactive, Group.Disabled):
        for role in Role:
            if role not in (Role.NoRole, Role.NColorRoles):
                assert palette.isBrushSet(group, role), (group, role)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_pairs_of_the_palette_can_be_read(tokens: Tokens) -> None:
    palette = palette_of(tokens)
    pairs = [
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.Text, Role.AlternateBase),
        (Role.PlaceholderText, Role.Base),
        (Role.ButtonText, Role.Button),
        (Role.ToolTipText, Role.ToolTipBase),
        (Role.HighlightedText, Role.Highlight),
        (Role.Link, Role.Window),
    ]
    for text, ground in pairs:
        assert contrast(palette.color(text), palette.color(ground)) >= READABLE, (text, ground)


def test_switching_is_live(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    assert qapp.palette().color(Role.Window) == LIGHT.paper
    with qtbot.waitSignal(theme.changed):
        theme.choose(Choice.DARK)
    assert theme.tokens == DARK
    assert qapp.palette().color(Role.Window) == DARK.paper
    assert DARK.raised.name() in qapp.styleSheet()


def test_choosing_the_same_again_repaints_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(Choice.LIGHT)


def test_a_system_that_says_nothing_is_light(icons_folder: Path, qapp: QApplication) -> None:
    dark = Theme(icons_folder, Choice.DARK)
    dark.apply(qapp)
    following = Theme(icons_folder, Choice.SYSTEM)
    following.apply(qapp)
    assert following.tokens == LIGHT


def test_sizes_keep_their_order_and_grow_together(theme: Theme, icons_folder: Path) -> None:
    text = theme.font().pointSizeF()
    assert text >= LEAST_POINTS
    assert theme.font(Size.SMALL).pointSizeF() < text < theme.font(Size.VERDICT).pointSizeF()
    assert theme.font(strong=True).weight() > theme.font().weight()
    large = Theme(icons_folder, base_font=scaled(theme.font(), 2.0))
    for size in Size:
        assert large.font(size).pointSizeF() == pytest.approx(2 * theme.font(size).pointSizeF())


def test_a_large_font_reaches_the_widgets(theme: Theme, icons_folder: Path, qapp: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit("Logo")
    qtbot.addWidget(field)
    field.ensurePolished()
    before = field.sizeHint().height()
    Theme(icons_folder, base_font=scaled(theme.font(), 2.0)).apply(qapp)
    assert field.sizeHint().height() > before * 1.4


def test_a_font_in_pixels_scales_too(icons_folder: Path, qapp: QApplication) -> None:
    font = QFont()
    font.setPixelSize(14)
    assert Theme(icons_folder, base_font=font).font(Size.VERDICT).pixelSize() == round(14 * Size.VERDICT.value)


def test_the_pictures_of_the_sheet_are_found(theme: Theme, qtbot: QtBot) -> None:
    box = QCheckBox("Done")
    qtbot.addWidget(box)
    box.setChecked(True)
    seen = {box.grab().toImage().pixelColor(x, y).name() for x in range(20) for y in range(box.sizeHint().height())}
    assert LIGHT.accent.name() in seen
    assert LIGHT.on_accent.name() in seen


def tabs() -> QTabBar:
    """One tab."""
    bar = QTabBar()
    bar.addTab("Words")
    return bar


@pytest.mark.parametrize(
    "make",
    [lambda: QPushButton("Words"), lambda: QCheckBox("Words"), lambda: QRadioButton("Words"), tabs],
    ids=["button", "box", "choice", "tab"],
)
def test_the_focus_is_one_ring_by_keyboard_too(theme: Theme, qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    control = make()
    qtbot.addWidget(control)
    control.show()
    control.activateWindow()
    qtbot.waitUntil(control.isActiveWindow)
    control.setFocus()
    by_mouse = control.grab().toImage()
    control.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert control.grab().toImage() == by_mouse


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_what_a_field_suggests_while_it_is_empty_can_be_read(
    theme: Theme, qtbot: QtBot, choice: Choice, field: type[QLineEdit | QPlainTextEdit]
) -> None:
    theme.choose(choice)
    shown = field()
    qtbot.addWidget(shown)
    shown.setPlaceholderText("HHH")
    shown.setFont(QFont(shown.font().family(), 60))  # large, so that its strokes are drawn in full
    shown.resize(300, 160)
    drawn = shown.grab().toImage()
    inner = (drawn.pixelColor(x, y) for x in range(10, 290) for y in range(10, 150))
    assert max(contrast(color, theme.tokens.raised) for color in inner) >= READABLE
