"""The insights as they are seen and heard."""

from datetime import timedelta

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.insights.pictures import Ends, ForecastPicture
from app.desktop.insights.screen import InsightsScreen
from app.desktop.screen import Context
from app.domain.drafts import OrderDraft
from app.usecases.orders import complete_order, deliver_order, take_order

DAY = timedelta(days=1)


def texts(screen: InsightsScreen) -> str:
    """Everything that can be read."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def make(context: Context, qtbot: QtBot) -> InsightsScreen:
    """The screen, shown."""
    screen = InsightsScreen(context)
    screen.resize(1100, 700)
    qtbot.addWidget(screen)
    screen.show()
    return screen


def test_a_new_book_says_what_will_stand_here_and_leads_on(context: Context, qtbot: QtBot) -> None:
    screen = make(context, qtbot)
    asked: list[str] = []
    screen.asked.connect(lambda key, _: asked.append(key))
    assert "With the first orders you will see here how they went." in texts(screen)
    button = next(button for button in screen.findChildren(QPushButton) if button.isVisible())
    button.click()
    assert asked == ["new_order"]


def test_rates_are_said_in_words_and_follow_the_book(
    context: Context, desk: Desk, clock: StoppedClock, qtbot: QtBot
) -> None:
    order_id = desk.do(take_order, draft=OrderDraft("Logo", days=3))
    screen = make(context, qtbot)
    assert "Completion rate" not in texts(screen)
    clock.go(DAY)
    desk.do(deliver_order, order_id=order_id, proof="logo.zip")
    desk.do(complete_order, order_id=order_id)
    said = texts(screen)
    assert "100%" in said
    assert "1 completed, 0 cancelled that count, in the last 60 days" in said
    assert "One more cancellation would make it 50%." in said
    (picture,) = screen.findChildren(ForecastPicture)
    assert "In 60 days" in picture.accessibleName()
    assert picture.ends == Ends("100%", "90%", "today", "in 60 days")
    desk.undo()
    assert "Completion rate" not in texts(screen)


def test_a_year_without_a_delivery_is_not_called_a_book_without_one(
    context: Context, desk: Desk, clock: StoppedClock, qtbot: QtBot
) -> None:
    order_id = desk.do(take_order, draft=OrderDraft("Logo", days=3))
    desk.do(deliver_order, order_id=order_id, proof="logo.zip")
    desk.do(complete_order, order_id=order_id)
    clock.go(400 * DAY)
    desk.do(take_order, draft=OrderDraft("Menu", days=3))
    assert "Nothing was delivered in the last year." in texts(make(context, qtbot))
