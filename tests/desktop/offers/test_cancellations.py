"""Requests to end an order among the offers: what silence does, answers on the same keys, and the correction."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.app import Window
from app.desktop.offers.screen import OffersScreen
from app.desktop.orders.card import OrderCard
from app.desktop.screen import Context
from app.desktop.today.rows import today_rows
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.drafts import OrderDraft
from app.domain.offers import Answer
from app.domain.orders import State, state_at
from app.domain.proposals import ExtensionChoice
from app.domain.story import Happened, story
from app.usecases.cancellations import answer_cancellation, request_cancellation
from app.usecases.offers import offer_extension
from app.usecases.orders import take_order
from tests import facts
from tests.desktop.conftest import paris
from tests.desktop.offers.test_offers import button, press, screen, spoken

__all__ = ["screen"]

Asks = Callable[..., int]


@pytest.fixture
def asks(desk: Desk) -> Asks:
    """Takes an order on a marketplace and notes that somebody asked to end it; gives the order's id."""

    def ask(rules: str = "fiverr", by: CancelledBy = CancelledBy.CLIENT) -> int:
        draft = OrderDraft("Logo", client="Marie", effort=60, due=paris(27, 18), rules=rules)
        order_id = desk.do(take_order, draft=draft)
        why = CancelWhy.CLIENT_CHANGED_MIND
        desk.do(request_cancellation, order_id=order_id, asked_by=by, why=why, note="No shop\nbefore spring")
        return order_id

    return ask


@pytest.mark.parametrize(
    ("rules", "silence"),
    [
        ("fiverr", "Silence cancels the order Wed 13:55, in 2\u00a0d"),
        ("comeup", "Silence opens a dispute Wed 13:55, in 2\u00a0d"),
        ("direct", "Stays open until answered"),
    ],
)
def test_a_request_says_who_asked_why_and_what_silence_does(
    screen: OffersScreen, asks: Asks, rules: str, silence: str
) -> None:
    asks(rules)
    (row,) = spoken(screen)
    assert row.startswith(f"Logo, Marie, cancellation, The client asks to cancel, {_CHANGED}, {silence}, It counts")
    assert row.endswith("No shop before spring")


@pytest.mark.parametrize(
    ("rules", "by", "tag", "after"),
    [
        ("fiverr", CancelledBy.CLIENT, "client asks to cancel", "silence cancels Wed 13:55"),
        ("comeup", CancelledBy.FREELANCER, "cancellation asked", "silence opens a dispute Wed 13:55"),
        ("direct", CancelledBy.CLIENT, "client asks to cancel", "until answered"),
    ],
)
def test_the_queue_says_that_an_order_may_be_cancelled_and_when(
    context: Context, asks: Asks, rules: str, by: CancelledBy, tag: str, after: str
) -> None:
    order_id = asks(rules, by)
    (row,) = today_rows(context.bridge.agenda(), context.speech)
    assert (row.words.tag, row.words.next) == (tag, after)
    request = context.bridge.book().orders[0].cancellations[0]
    context.bridge.do(answer_cancellation, cancellation_id=request.id, answer=Answer.DECLINED)
    (row,) = today_rows(context.bridge.agenda(), context.speech)
    assert (row.key, row.words.tag) == (order_id, "")


_CHANGED = "The client has changed their mind"


@pytest.mark.parametrize(
    ("by", "names"),
    [
        (CancelledBy.CLIENT, ["I agree to cancel · A", "I decline · D", "The client withdrew it · W"]),
        (CancelledBy.FREELANCER, ["Accepted · A", "Declined · D", "Withdraw · W"]),
    ],
)
def test_the_answers_are_worded_for_who_gives_them(
    screen: OffersScreen, asks: Asks, by: CancelledBy, names: list[str]
) -> None:
    asks(by=by)
    assert [button(screen, answer).text() for answer in Answer] == names


@pytest.mark.parametrize(
    ("key", "state", "outcome"),
    [
        (Qt.Key.Key_A, State.CANCELLED, "Accepted, today 13:55"),
        (Qt.Key.Key_D, State.IN_PROGRESS, "Declined, today 13:55"),
        (Qt.Key.Key_W, State.IN_PROGRESS, "Withdrawn, today 13:55"),
    ],
)
def test_one_key_answers_and_one_undo_takes_it_back(
    screen: OffersScreen, desk: Desk, asks: Asks, key: Qt.Key, state: State, outcome: str
) -> None:
    logo = asks()
    press(screen, key)
    assert facts.order(desk, logo).state is state
    assert outcome in spoken(screen)[0]
    desk.undo()
    assert facts.order(desk, logo).state is State.IN_PROGRESS
    assert spoken(screen)[0].startswith("Logo")


def test_silence_cancels_and_the_correction_takes_the_order_up_again(
    screen: OffersScreen, context: Context, desk: Desk, asks: Asks, clock: StoppedClock
) -> None:
    logo = asks(by=CancelledBy.FREELANCER)
    clock.go(timedelta(hours=48))
    context.bridge.tick()
    assert "Cancelled by silence, today 13:55" in spoken(screen)[0]
    assert state_at(facts.order(desk, logo), clock.now()) is State.CANCELLED
    assert button(screen, Answer.DECLINED).text() == "The client did decline · D"
    press(screen, Qt.Key.Key_D)
    assert state_at(facts.order(desk, logo), clock.now()) is State.IN_PROGRESS
    desk.undo()
    assert state_at(facts.order(desk, logo), clock.now()) is State.CANCELLED


def test_an_extension_that_the_end_of_its_order_overtook_was_never_granted(
    screen: OffersScreen, context: Context, desk: Desk, asks: Asks, clock: StoppedClock
) -> None:
    """The request to cancel was silent for 48 hours a day before the extension would have been."""
    logo = asks()
    clock.go(timedelta(hours=24))
    desk.do(offer_extension, order_id=logo, choice=ExtensionChoice(paris(30, 18), "A flu"))
    clock.go(timedelta(hours=72))
    context.bridge.tick()
    rows = {row.split(", ")[2]: row for row in spoken(screen)}
    assert "Cancelled by silence, Wed 25 Nov 13:55" in rows["cancellation"]
    assert "The order was cancelled first, Wed 25 Nov 13:55" in rows["extension"]
    told = [event.what for event in story(facts.order(desk, logo), (), clock.now())]
    assert Happened.CANCELLED_BY_SILENCE in told
    assert Happened.EXTENSION_GRANTED_BY_SILENCE not in told
    assert Happened.LATE not in told


def test_once_the_cancellation_is_corrected_its_silence_counts_after_all(
    screen: OffersScreen, context: Context, desk: Desk, asks: Asks, clock: StoppedClock
) -> None:
    logo = asks()
    clock.go(timedelta(hours=24))
    desk.do(offer_extension, order_id=logo, choice=ExtensionChoice(paris(30, 18), "A flu"))
    clock.go(timedelta(hours=72))
    request = facts.order(desk, logo).cancellations[0]
    desk.do(answer_cancellation, cancellation_id=request.id, answer=Answer.DECLINED)
    rows = {row.split(", ")[2]: row for row in spoken(screen)}
    assert "Granted by silence, yesterday 13:55" in rows["extension"]


def test_a_dispute_by_silence_is_said_and_can_still_be_settled(
    screen: OffersScreen, context: Context, desk: Desk, asks: Asks, clock: StoppedClock
) -> None:
    logo = asks("comeup")
    clock.go(timedelta(hours=49))
    context.bridge.tick()
    assert "Not answered in time: in dispute since today 13:55" in spoken(screen)[0]
    press(screen, Qt.Key.Key_D)
    assert facts.order(desk, logo).cancellations[0].answer is Answer.DECLINED


@pytest.fixture
def card(context: Context, qtbot: QtBot) -> OrderCard:
    """An order's card."""
    card = OrderCard(context)
    card.resize(300, 600)
    qtbot.addWidget(card)
    card.show()
    return card


def answers(card: OrderCard) -> list[str]:
    """The buttons with which a cancellation is answered on the card, by their keys and their texts."""
    QApplication.processEvents()  # what a layout takes in is shown a moment later
    found = [each for each in card.findChildren(QPushButton) if "answer_cancellation" in each.objectName()]
    return [f"{each.objectName()}: {each.text()}" for each in found if each.isVisible()]


def test_the_card_answers_too_and_corrects_what_silence_decided(
    card: OrderCard, asks: Asks, clock: StoppedClock
) -> None:
    logo = asks()
    card.show_order(logo)
    assert answers(card) == [
        "answer_cancellation_accepted: I agree to cancel",
        "answer_cancellation_declined: I decline",
        "answer_cancellation_withdrawn: The client withdrew it",
    ]
    clock.go(timedelta(hours=48))
    card.show_order(logo)
    assert answers(card) == ["answer_cancellation_declined: I did decline"]


def test_the_window_counts_it_beside_the_offers_and_answers_it(carnet: Window) -> None:
    shell = carnet.shell
    offers = shell.findChild(QAbstractButton, "nav-offers")
    assert isinstance(offers, QAbstractButton)
    do = shell.page.context.bridge.do
    logo = do(take_order, draft=OrderDraft("Logo", effort=60, due=paris(27, 18)))
    do(request_cancellation, order_id=logo, asked_by=CancelledBy.CLIENT, why=CancelWhy.MISTAKE)
    assert offers.accessibleName() == "Offers, 1 open offer"
    shell.run("offers")
    shell.run("answer_cancellation_accepted")
    assert offers.accessibleName() == "Offers"
    assert facts.order(shell.page.context.bridge.desk, logo).state is State.CANCELLED
    shell.run("undo")
    assert offers.accessibleName() == "Offers, 1 open offer"
