"""See the way out: the table, the messages, the levers, and nothing in the book before the end."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.dialogs.frame import NoteDialog
from app.desktop.planner.way_out import OfferStep, WayOutDialog, open_way_out
from app.desktop.screen import Context
from app.domain.agenda import arrange
from app.domain.availability import Hours
from app.domain.planned import pending_extension
from app.domain.verdict import VerdictKind
from app.storage import queries
from app.usecases.availability import add_away, set_hours
from app.usecases.orders import pin_order
from tests import facts
from tests.desktop.conftest import Take, paris


@pytest.fixture
def crowd(take: Take) -> list[int]:
    """Three orders for tomorrow evening, twice the work there is time for."""
    return [take(title, 7, paris(24, 18)) for title in ("Logo", "Menu", "Sign")]


@pytest.fixture
def dialog(context: Context, window: QWidget, crowd: list[int]) -> WayOutDialog:
    """The way out of it."""
    dialog = open_way_out(context, window)
    assert isinstance(dialog, WayOutDialog)
    return dialog


def step(dialog: WayOutDialog, qtbot: QtBot) -> OfferStep:
    """The offer that has come up."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OfferStep))
    found = QApplication.activeModalWidget()
    assert isinstance(found, OfferStep)
    return found


def test_it_shows_the_ways_whom_they_ask_and_the_message(dialog: WayOutDialog) -> None:
    assert dialog.ways.texts()[0].startswith("Ask 2 clients")
    assert len(dialog.asks.texts()) == 2
    assert "Hello Marie" in dialog.message.draft.text()
    dialog.message.draft.speak("fr")
    assert "Bonjour Marie" in dialog.message.draft.text()


def test_what_was_edited_in_one_message_stays_out_of_the_next(dialog: WayOutDialog) -> None:
    dialog.message.draft.box.setPlainText("Dear Marie, about the logo …")
    dialog.asks.setCurrentIndex(dialog.asks.model().index(1, 0))
    assert "about the logo" not in dialog.message.draft.text()
    dialog.asks.setCurrentIndex(dialog.asks.model().index(0, 0))
    assert dialog.message.draft.text() == "Dear Marie, about the logo …"


def test_the_offers_come_one_after_another_and_are_kept_as_one_step(
    dialog: WayOutDialog, desk: Desk, clock: StoppedClock, qtbot: QtBot
) -> None:
    before = facts.everything(desk)
    dialog.confirm()
    first = step(dialog, qtbot)
    first.confirm()
    assert facts.everything(desk) == before
    second = step(dialog, qtbot)
    assert second is not first
    second.confirm()
    asked = [order for order in facts.orders(desk) if pending_extension(order, clock.now())]
    assert len(asked) == 2
    assert arrange(desk.look(queries.book), clock.now()).verdict.kind is VerdictKind.KEPT
    assert not dialog.isVisible()
    assert desk.undo() == "take_way_out"
    assert facts.everything(desk) == before


def test_an_offer_begins_at_the_date_that_is_chosen(dialog: WayOutDialog, qtbot: QtBot) -> None:
    dialog.confirm()
    offer = step(dialog, qtbot)
    qtbot.waitUntil(lambda: offer.focusWidget() is not None)
    assert offer.focusWidget() is offer.dates.group.checkedButton()
    offer.choose(offer.dates.dues()[-1])
    assert offer.form.row("due").control is offer.dates.group.checkedButton()


def test_stopped_half_way_what_was_sent_can_be_kept(dialog: WayOutDialog, desk: Desk, qtbot: QtBot) -> None:
    dialog.confirm()
    step(dialog, qtbot).confirm()
    step(dialog, qtbot).reject()
    assert not any(order.extensions for order in facts.orders(desk))
    dialog.reject()
    assert dialog.isVisible()
    assert "Nothing is in the book yet" in dialog.refusal()
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert sum(len(order.extensions) for order in facts.orders(desk)) == 1
    assert not dialog.isVisible()


def test_cancelled_twice_it_is_forgotten(dialog: WayOutDialog, desk: Desk, qtbot: QtBot) -> None:
    dialog.confirm()
    step(dialog, qtbot).confirm()
    step(dialog, qtbot).reject()
    dialog.reject()
    dialog.reject()
    assert not dialog.isVisible()
    assert not any(order.extensions for order in facts.orders(desk))


def test_a_lever_is_tried_before_it_is_pulled(
    context: Context, window: QWidget, take: Take, desk: Desk, clock: StoppedClock
) -> None:
    brand = take("Brand book", 8, paris(30, 18))
    take("Logo", 4, paris(24, 12))
    desk.do(pin_order, order_id=brand, pinned=True)
    dialog = open_way_out(context, window)
    assert isinstance(dialog, WayOutDialog)
    place = dialog.levers.texts().index("Drop the pin of Brand book")
    dialog.levers.tick(place)
    assert dialog.outcome.text == "Every promise is kept then."
    assert facts.order(desk, brand).pinned
    dialog.confirm()
    assert not facts.order(desk, brand).pinned
    assert arrange(desk.look(queries.book), clock.now()).verdict.kind is VerdictKind.KEPT


def test_a_kept_book_needs_none(context: Context, window: QWidget, take: Take) -> None:
    take("Logo", 1, paris(27, 18))
    assert isinstance(open_way_out(context, window), NoteDialog)


def test_without_any_hours_it_says_that_no_extension_is_long_enough(
    context: Context, window: QWidget, crowd: list[int], desk: Desk, clock: StoppedClock
) -> None:
    desk.do(set_hours, hours=())
    dialog = open_way_out(context, window)
    assert isinstance(dialog, WayOutDialog)
    assert dialog.ways.texts() == ()
    assert dialog.outcome.text == "No extension that may be asked for is long enough."
    assert not dialog.primary.isEnabled()


def test_an_absence_can_be_postponed_from_there(
    context: Context, window: QWidget, take: Take, desk: Desk, clock: StoppedClock
) -> None:
    take("Logo", 7, paris(24, 18))
    desk.do(add_away, period=Hours(clock.now() + timedelta(minutes=30), paris(24, 17)), note="Dentist")
    dialog = open_way_out(context, window)
    assert isinstance(dialog, WayOutDialog)
    assert any(text.startswith("Postpone “Dentist”") for text in dialog.levers.texts())


def test_more_than_may_be_asked_for_at_once_is_said_beforehand(
    context: Context, window: QWidget, take: Take, clock: StoppedClock
) -> None:
    take("Book", 300, paris(24, 18))
    clock.go(timedelta(days=2))
    dialog = open_way_out(context, window)
    assert isinstance(dialog, WayOutDialog)
    (text,) = dialog.asks.texts()
    assert "more than Fiverr allows at once: ask in steps" in text
    row = QAccessible.queryAccessibleInterface(dialog.asks).child(0)
    assert "more than Fiverr allows at once" in row.text(QAccessible.Text.Name)
    tip = dialog.asks.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "ask in steps" in tip
