"""Windows upon the desk in memory, on Monday 23 November 2026, 13:55 in Paris."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.app import Window
from app.desktop.bridge import DeskBridge
from app.desktop.language import Language
from app.desktop.look.theme import Choice, Theme
from app.desktop.screen import Context
from app.domain.drafts import OrderDraft
from app.usecases.orders import take_order
from tests.desktop.carnet import close_window, make_window, show_window
from tests.open_window import make_book

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 23, 12, 55, tzinfo=UTC)

Take = Callable[[str, int, datetime], int]


def paris(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of November 2026 by the clocks of Paris."""
    return datetime(2026, 11, day, hour, minute, tzinfo=PARIS).astimezone(UTC)


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen platform has no frame to tell sizes to, nor a keyboard to grab, and says so."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def context(qapp: QApplication, desk: Desk) -> Iterator[Context]:
    """What a screen is handed, in English with weeks that begin on Monday."""
    theme = Theme(RESOURCES / "icons", Choice.LIGHT)
    theme.apply(qapp)
    language = Language(RESOURCES / "translations")
    language.speak("en")
    QLocale.setDefault(QLocale("en_GB"))
    yield Context(DeskBridge(desk), theme, language)
    language.fall_silent()
    qapp.setStyleSheet("")


@pytest.fixture
def take(desk: Desk) -> Take:
    """Takes an order: its title, its hours, its due; the client is Marie."""

    def take(title: str, hours: int, due: datetime) -> int:
        return desk.do(take_order, draft=OrderDraft(title, client="Marie", effort=hours * 60, due=due))

    return take


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> QWidget:
    """A window for dialogs to stand in front of."""
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def carnet(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """The whole of Carnet on a new book whose first questions were answered, shown and filled."""
    make_book(tmp_path / "book.carnet")
    window = make_window(qapp, tmp_path)
    show_window(window, qtbot)
    yield window
    close_window(window)
