"""The day's hours: a sitting too short for its words says them under the pointer."""

from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.screen import Context
from app.desktop.today.day_grid import DayGrid, day_view
from app.domain.instants import local_day
from app.usecases.orders import log_time
from tests.desktop.conftest import NOW, Take, paris


def test_a_short_sitting_says_itself_in_full_as_plain_text(context: Context, take: Take, qtbot: QtBot) -> None:
    take("<b>Logo</b>", 1, paris(24, 18))
    speech = context.speech
    grid = DayGrid(context.theme, "The day’s sittings")
    view = day_view(context.bridge.agenda(), local_day(NOW + timedelta(minutes=1), speech.zone), speech)
    qtbot.addWidget(grid)
    grid.show_day(view, speech)
    grid.resize(200, 160)
    grid.show()
    (block,) = view.blocks
    height = (block.start - view.first_hour * 60) / (60 * (view.last_hour - view.first_hour)) * grid.height()
    at = QPoint(100, round(height) + 2)
    QApplication.sendEvent(grid, QHelpEvent(QEvent.Type.ToolTip, at, grid.mapToGlobal(at)))
    assert "&lt;b&gt;Logo&lt;/b&gt;" in QToolTip.text()
    assert speech.minute_of_day(block.start) in QToolTip.text()


def test_work_noted_twice_for_the_same_time_stands_side_by_side(context: Context, desk: Desk, take: Take) -> None:
    order_id = take("Logo", 6, paris(24, 18))
    for minutes in (50, 20):
        desk.do(log_time, order_id=order_id, minutes=minutes)
    speech = context.speech
    view = day_view(context.bridge.agenda(), local_day(NOW, speech.zone), speech)
    assert [(block.end - block.start, block.place, block.places) for block in view.blocks if block.done] == [
        (50, 0, 2),
        (20, 1, 2),
    ]
    assert [block.places for block in view.blocks if not block.done] == [1] * (len(view.blocks) - 2)
