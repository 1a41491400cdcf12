"""Putting an order aside by key, and seeing it in the queue."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.desktop.dialogs.pause import PauseDialog, open_pause
from app.desktop.orders.card_view import card_view
from app.desktop.orders.doable import doable
from app.desktop.screen import Context
from app.desktop.today.rows import today_rows
from app.domain.refusal import Refusal
from app.storage import queries
from app.usecases.orders import deliver_order
from app.usecases.pauses import resume_order
from tests import facts
from tests.desktop.conftest import NOW, Take, paris


@pytest.fixture
def logo(take: Take) -> int:
    """An order of three hours, due on Friday."""
    return take("Logo", 3, paris(27, 18))


@pytest.fixture
def dialog(context: Context, window: QWidget, logo: int) -> PauseDialog:
    """The dialog, open on it."""
    return open_pause(context, window, logo)


def test_until_thursday_it_stands_in_the_queue_as_paused(
    context: Context, dialog: PauseDialog, logo: int, desk: Desk
) -> None:
    dialog.when.set_instant(paris(26, 9))
    assert dialog.judgement.text == "Breaks no promise."
    QTest.keyClick(dialog.by.box, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert facts.order(desk, logo).resumes_at == paris(26, 9)
    (row,) = today_rows(context.bridge.agenda(), context.speech)
    assert row.words.tag == "paused until Thu 09:00"
    assert row.words.strong == "Paused"
    record = desk.look(lambda session, _now: queries.order_record(session, order_id=logo))
    card = card_view(record, context.bridge.agenda(), context.speech, 120, NOW)
    assert card.moments.startswith("paused until Thu 09:00")
    assert "resume" in doable(facts.order(desk, logo), NOW)
    desk.do(resume_order, order_id=logo)
    assert "pause" in doable(facts.order(desk, logo), NOW)


def test_without_a_date_it_says_that_the_due_runs_on(dialog: PauseDialog, logo: int, desk: Desk) -> None:
    QTest.keyClick(dialog.by.box, Qt.Key.Key_Space)
    assert not dialog.when.isVisible()
    assert dialog.judgement.text == ("It stands in no plan until you take it up again, and is due Fri 18:00.")
    dialog.confirm()
    assert facts.order(desk, logo).paused_at == NOW
    assert facts.order(desk, logo).resumes_at is None


def test_a_pause_that_breaks_a_promise_says_which(dialog: PauseDialog) -> None:
    dialog.when.set_instant(paris(27, 17))
    assert dialog.judgement.text == "Makes Logo late."


def test_a_moment_that_has_passed_is_refused_beside_it(dialog: PauseDialog, logo: int, desk: Desk) -> None:
    dialog.when.set_instant(paris(22, 9))
    dialog.confirm()
    assert dialog.form.row("until").message.refused
    assert facts.order(desk, logo).paused_at is None


def test_what_is_delivered_can_not_be_paused(context: Context, window: QWidget, logo: int, desk: Desk) -> None:
    desk.do(deliver_order, order_id=logo, proof="logo.svg")
    with pytest.raises(Refusal, match="nothing-to-pause"):
        open_pause(context, window, logo)
