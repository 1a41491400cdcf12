"""A month on paper."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.availability.printing import paint_month, print_month
from app.desktop.look.theme import Choice
from app.desktop.screen import Context
from app.domain.agenda import arrange
from app.domain.availability import WholeDays
from app.domain.days import Facts, Month
from app.domain.month import month_of
from app.storage import queries
from app.usecases.availability import add_away
from tests.desktop.conftest import NOW

NAMES = tuple((name, name) for name in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
SIZE = QSize(1120, 760)


@pytest.fixture
def month(desk: Desk) -> Month:
    """November 2026 with a fair."""
    desk.do(add_away, period=WholeDays(date(2026, 11, 24), date(2026, 11, 26)), note="Fair")
    book = desk.look(queries.book)
    return month_of(arrange(book, NOW), book, Facts(), date(2026, 11, 1), 0)


def painted(context: Context, month: Month) -> QImage:
    """The page as a picture."""
    picture = QImage(SIZE, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_month(painter, SIZE, context.speech, month, NAMES)
    painter.end()
    return picture


def test_it_is_a_page_of_a_document(context: Context, month: Month, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "month.pdf"))
    print_month(printer, context.speech, month, NAMES)
    data = (tmp_path / "month.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert len(data) > 10_000


def test_it_is_light_on_paper_also_when_the_window_is_dark(
    context: Context, month: Month, qapp: QApplication, qtbot: QtBot
) -> None:
    light = painted(context, month)
    context.theme.choose(Choice.DARK)
    assert painted(context, month) == light
    corner, middle = QColor(light.pixel(SIZE.width() - 3, 3)), QColor(light.pixel(300, 330))
    assert min(corner.lightness(), middle.lightness()) > 200


def test_an_absence_is_seen_on_it(context: Context, month: Month, desk: Desk) -> None:
    book = desk.look(queries.book)
    without = replace(book, aways=())
    bare = month_of(arrange(without, NOW), without, Facts(), date(2026, 11, 1), 0)
    assert painted(context, month) != painted(context, bare)
