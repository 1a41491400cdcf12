"""A theme on the offscreen application."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop.look.fonts import scaled, system_font
from app.desktop.look.theme import Choice, Theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen platform has no window manager, and says so at every window and list."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def large(qapp: QApplication) -> Iterator[Theme]:
    """The same with text twice as large."""
    theme = Theme(ICONS, Choice.LIGHT, base_font=scaled(system_font(), 2.0))
    theme.apply(qapp)
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Light paper, applied; the application is undressed afterwards."""
    theme = Theme(ICONS, Choice.LIGHT)
    theme.apply(qapp)
    yield theme
    qapp.setStyleSheet("")
