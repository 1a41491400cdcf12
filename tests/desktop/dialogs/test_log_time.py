"""Logging time: what is left stands there before it is logged."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.dialogs.log_time import LogTimeDialog, open_log_time
from app.desktop.look.theme import UNIT
from app.desktop.screen import Context
from app.domain.cancellations import CancelledBy
from app.domain.drafts import LONGEST_TEXT
from app.domain.orders import effort_at
from app.domain.refusal import Refusal
from app.usecases.orders import cancel_order, log_time, start_timer
from tests import facts
from tests.desktop.conftest import NOW, Take, paris


@pytest.fixture
def logo(take: Take) -> int:
    """An order of three hours."""
    return take("Logo", 3, paris(27, 18))


@pytest.fixture
def dialog(context: Context, window: QWidget, logo: int) -> LogTimeDialog:
    """The dialog, open on it."""
    return open_log_time(context, window, logo)


def test_minutes_and_a_note_are_logged_and_undo_takes_them_back(dialog: LogTimeDialog, logo: int, desk: Desk) -> None:
    QApplication.processEvents()
    assert dialog.focusWidget() is dialog.minutes
    QTest.keyClicks(dialog.minutes, "50")
    assert dialog.left.text == "2\u00a0h\u00a010 left then."
    QTest.keyClick(dialog.minutes, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.note, "sketches")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    (work,) = facts.order(desk, logo).work
    assert (work.started_at, work.minutes) == (NOW - timedelta(minutes=50), 50)
    assert facts.everything(desk)["work_log"][0]["note"] == "sketches"
    assert effort_at(facts.order(desk, logo), NOW, 120).left == 130
    desk.undo()
    assert facts.order(desk, logo).work == ()


def test_what_took_longer_than_estimated_is_said(dialog: LogTimeDialog) -> None:
    dialog.minutes.setText("4 h")
    assert dialog.left.text == "Nothing is left then; it took 1\u00a0h more than estimated."
    dialog.minutes.setText("3 h")
    assert dialog.left.text == "Nothing is left then: deliver it."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "How long? 45 min or 1 h 30, for example."),
        ("soon", "Not a working time: write 3 h, 1 h 30 or 90 min."),
        ("0", "A working time between nothing and 10,000 hours, please."),
    ],
)
def test_what_is_no_time_is_refused_beside_it(
    dialog: LogTimeDialog, logo: int, desk: Desk, typed: str, said: str
) -> None:
    dialog.minutes.setText(typed)
    dialog.note.setText("sketches")
    dialog.confirm()
    assert dialog.form.row("minutes").message.text == said
    assert (dialog.isVisible(), dialog.note.text()) == (True, "sketches")
    assert facts.order(desk, logo).work == ()


def test_too_long_a_note_is_refused_beside_it(dialog: LogTimeDialog) -> None:
    dialog.minutes.setText("5")
    dialog.note.setText("x" * (LONGEST_TEXT + 1))
    dialog.confirm()
    assert dialog.form.row("note").message.refused


def test_a_running_timer_is_not_counted_twice(
    context: Context, window: QWidget, logo: int, desk: Desk, clock: StoppedClock
) -> None:
    desk.do(start_timer, order_id=logo)
    clock.go(timedelta(minutes=25))
    dialog = open_log_time(context, window, logo)
    assert dialog.running.text == "The timer is running on it: its 25\u00a0min are counted without your help."


def test_an_order_that_is_over_takes_no_time(context: Context, window: QWidget, logo: int, desk: Desk) -> None:
    desk.do(cancel_order, order_id=logo, by=CancelledBy.CLIENT)
    with pytest.raises(Refusal, match="order-over"):
        open_log_time(context, window, logo)


def test_it_opens_no_larger_than_it_needs(dialog: LogTimeDialog) -> None:
    QApplication.processEvents()
    assert dialog.height() <= dialog.sizeHint().height() + 2 * UNIT


def test_an_entry_is_corrected_and_removed(context: Context, window: QWidget, logo: int, desk: Desk) -> None:
    desk.do(log_time, order_id=logo, minutes=170, note="sketches")
    dialog = open_log_time(context, window, logo)
    assert not dialog.remove.isVisible()
    dialog.entry.setCurrentIndex(1)
    assert dialog.entry.currentText().endswith("2\u00a0h\u00a050 · sketches")
    assert (dialog.note.text(), dialog.primary.text()) == ("sketches", "Correct it")
    assert dialog.left.text == "10\u00a0min left then."
    dialog.minutes.setText("1 h")
    assert dialog.left.text == "2\u00a0h left then."
    dialog.confirm()
    (work,) = facts.order(desk, logo).work
    assert (work.started_at, work.minutes, work.note) == (NOW - timedelta(minutes=170), 60, "sketches")
    again = open_log_time(context, window, logo)
    again.entry.setCurrentIndex(1)
    again.remove.click()
    assert not again.isVisible()
    assert facts.order(desk, logo).work == ()
    desk.undo()
    assert facts.order(desk, logo).work == (work,)
