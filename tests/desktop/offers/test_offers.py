"""The offers screen: what waits and until when, an answer on one key, and a correction of what silence decided."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.offers.screen import OffersScreen
from app.desktop.screen import Context
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.orders import due_at, is_late
from app.domain.proposals import ExtensionChoice, ExtraChoice
from app.storage.database import Store
from app.usecases.offers import answer_extension, offer_extension, offer_extra
from app.usecases.orders import take_order
from tests import facts
from tests.desktop.conftest import Take, paris

ROUND = ExtraChoice("A third round", 1, Money(2500, "EUR"), 2, 60, 1)


@pytest.fixture
def screen(context: Context, qtbot: QtBot) -> OffersScreen:
    """The screen, shown."""
    screen = OffersScreen(context)
    screen.resize(1024, 640)
    qtbot.addWidget(screen)
    screen.show()
    return screen


def listed(screen: OffersScreen) -> QListView:
    """Its list."""
    (found,) = screen.lists()
    assert isinstance(found, QListView)
    return found


def spoken(screen: OffersScreen) -> list[str]:
    """The rows as a screen reader says them."""
    model = listed(screen).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def button(screen: OffersScreen, answer: Answer) -> QPushButton:
    """The button of an answer."""
    found = screen.findChild(QPushButton, answer.value)
    assert isinstance(found, QPushButton)
    return found


def press(screen: OffersScreen, key: Qt.Key) -> None:
    """Presses a key in the list."""
    QTest.keyClick(listed(screen), key)


def ask(desk: Desk, order_id: int, due: datetime) -> int:
    """Asks for an extension."""
    return desk.do(offer_extension, order_id=order_id, choice=ExtensionChoice(due, "More care"))


def test_without_offers_it_says_what_to_do_with_one_button(screen: OffersScreen, qtbot: QtBot) -> None:
    (only,) = [each for each in screen.findChildren(QPushButton) if each.isVisible()]
    with qtbot.waitSignal(screen.asked) as asked:
        only.click()
    assert asked.args == ["orders", ()]


def test_what_waits_stands_on_top_with_what_silence_means(screen: OffersScreen, desk: Desk, take: Take) -> None:
    desk.do(offer_extra, order_id=take("Poster", 1, paris(30, 18)), choice=ROUND)
    ask(desk, take("Logo", 1, paris(27, 18)), paris(30, 18))
    first, second = spoken(screen)
    assert first == (
        "Logo, Marie, extension, Due Mon 30 Nov 18:00 instead of Fri 18:00, "
        "Silence grants it Wed 13:55, in 2\u00a0d, More care"
    )
    assert second == "Poster, Marie, extra revision, A third round, €25 · due 2 days later, Stays open until answered"


@pytest.mark.parametrize(
    ("due", "warning"),
    [
        (paris(27, 18), ""),
        (paris(25, 12), "The order is due before that: Wed 12:00"),
        (paris(24, 10), "The client may cancel alone before that, from Wed 10:00"),
    ],
)
def test_what_comes_before_the_silence_is_warned_of(
    screen: OffersScreen, desk: Desk, take: Take, due: datetime, warning: str
) -> None:
    ask(desk, take("Logo", 1, due), paris(30, 18))
    (row,) = spoken(screen)
    assert ("before" in row) is bool(warning)
    assert warning in row


@pytest.mark.parametrize(
    ("key", "answer", "due"),
    [
        (Qt.Key.Key_A, Answer.ACCEPTED, paris(30, 18)),
        (Qt.Key.Key_D, Answer.DECLINED, paris(27, 18)),
        (Qt.Key.Key_W, Answer.WITHDRAWN, paris(27, 18)),
    ],
)
def test_one_key_answers_and_one_undo_takes_it_back(
    screen: OffersScreen, desk: Desk, take: Take, clock: StoppedClock, key: Qt.Key, answer: Answer, due: datetime
) -> None:
    logo = take("Logo", 1, paris(27, 18))
    ask(desk, logo, paris(30, 18))
    press(screen, key)
    (extension,) = facts.order(desk, logo).extensions
    assert extension.answer is answer
    assert due_at(facts.order(desk, logo), clock.now()) == due
    assert spoken(screen)[0].startswith("Settled: Logo")
    desk.undo()
    assert facts.order(desk, logo).extensions[0].answer is None
    assert spoken(screen)[0].startswith("Logo")


def test_the_next_one_that_waits_is_chosen_after_an_answer(screen: OffersScreen, desk: Desk, take: Take) -> None:
    logo, menu = take("Logo", 1, paris(27, 18)), take("Menu", 1, paris(27, 18))
    ask(desk, logo, paris(30, 18))
    desk.do(offer_extra, order_id=menu, choice=ROUND)
    press(screen, Qt.Key.Key_A)
    assert screen.selected_orders() == (menu,)
    press(screen, Qt.Key.Key_D)
    assert facts.order(desk, menu).extras[0].answer is Answer.DECLINED


def test_a_settled_one_is_not_answered_again(screen: OffersScreen, desk: Desk, take: Take) -> None:
    logo = take("Logo", 1, paris(27, 18))
    ask(desk, logo, paris(30, 18))
    press(screen, Qt.Key.Key_D)
    press(screen, Qt.Key.Key_A)
    assert facts.order(desk, logo).extensions[0].answer is Answer.DECLINED


def test_the_keys_answer_from_the_buttons_too(screen: OffersScreen, desk: Desk, take: Take) -> None:
    logo = take("Logo", 1, paris(27, 18))
    ask(desk, logo, paris(30, 18))
    QTest.keyClick(button(screen, Answer.WITHDRAWN), Qt.Key.Key_D)
    assert facts.order(desk, logo).extensions[0].answer is Answer.DECLINED


def test_the_minutes_move_the_countdowns_and_silence_decides(
    screen: OffersScreen, context: Context, desk: Desk, take: Take, clock: StoppedClock
) -> None:
    ask(desk, take("Logo", 1, paris(27, 18)), paris(30, 18))
    clock.go(timedelta(hours=47, minutes=1))
    context.bridge.tick()
    assert "in 59\u00a0min" in spoken(screen)[0]
    clock.go(timedelta(minutes=59))
    context.bridge.tick()
    assert "Granted by silence, today 13:55" in spoken(screen)[0]


def test_what_silence_granted_can_be_corrected_and_undone(
    screen: OffersScreen, context: Context, desk: Desk, take: Take, clock: StoppedClock
) -> None:
    logo = take("Logo", 1, paris(27, 18))
    ask(desk, logo, paris(30, 18))
    clock.go(timedelta(days=3))
    context.bridge.tick()
    assert button(screen, Answer.DECLINED).text() == "The client did decline · D"
    assert not button(screen, Answer.WITHDRAWN).isVisible()
    press(screen, Qt.Key.Key_D)
    assert due_at(facts.order(desk, logo), clock.now()) == paris(27, 18)
    desk.undo()
    assert due_at(facts.order(desk, logo), clock.now()) == paris(30, 18)


def test_an_offer_that_was_answered_elsewhere_is_not_answered_twice(
    screen: OffersScreen, context: Context, desk: Desk, take: Take, qapp: QApplication
) -> None:
    logo = take("Logo", 1, paris(27, 18))
    extension = ask(desk, logo, paris(30, 18))
    screen.hide()
    desk.do(answer_extension, extension_id=extension, answer=Answer.DECLINED)
    screen.show()
    press(screen, Qt.Key.Key_A)
    assert facts.order(desk, logo).extensions[0].answer is Answer.DECLINED


def test_silence_grants_although_carnet_was_closed(open_book: Callable[[], Store], store_path: Path) -> None:
    """Sent Monday 10:00 in Paris; the book is opened again on Wednesday by a computer in Tokyo."""
    monday, friday, sunday = paris(23, 10), paris(27, 18), paris(29, 18)
    desk = Desk(open_book(), StoppedClock(monday))
    logo = desk.do(take_order, draft=OrderDraft("Logo", effort=60, due=friday))
    extension = ask(desk, logo, sunday)

    wednesday = monday + timedelta(hours=48)
    early = Desk(open_book(), StoppedClock(wednesday - timedelta(seconds=1)))
    assert due_at(facts.order(early, logo), early.clock.now()) == friday
    tokyo = StoppedClock(wednesday.astimezone(ZoneInfo("Asia/Tokyo")).astimezone(UTC))
    later = Desk(open_book(), tokyo)
    assert due_at(facts.order(later, logo), tokyo.now()) == sunday

    later.do(answer_extension, extension_id=extension, answer=Answer.DECLINED)
    assert due_at(facts.order(later, logo), tokyo.now()) == friday
    again = Desk(open_book(), StoppedClock(friday + timedelta(minutes=1)))
    assert is_late(facts.order(again, logo), again.clock.now())
