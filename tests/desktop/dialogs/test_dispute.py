"""A disagreement: one step after the other, and the evidence file in three formats."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.dialogs.dispute import DisputeDialog, open_dispute
from app.desktop.screen import Context
from app.domain.contact import Rung, ladder
from app.usecases.orders import deliver_order
from tests import facts
from tests.desktop.conftest import Take, paris

FRIDAY: datetime = paris(27, 18)


@pytest.fixture
def logo(take: Take) -> int:
    """An order due on Friday."""
    return take("Logo", 3, FRIDAY)


def opened(context: Context, window: QWidget, order_id: int) -> DisputeDialog:
    """The dialog on an order."""
    dialog = open_dispute(context, window, order_id)
    assert isinstance(dialog, DisputeDialog)
    return dialog


def test_each_step_opens_the_next_one_once_it_was_sent(
    context: Context, window: QWidget, desk: Desk, clock: StoppedClock, logo: int
) -> None:
    dialog = opened(context, window, logo)
    assert [button.isEnabled() for button in dialog.steps.buttons.values()] == [True, False, False]
    dialog.confirm()
    assert dialog.form.row("trouble").message.text == "Say in a few words what it is about."
    QTest.keyClicks(dialog.trouble, "The colours were agreed on Monday.")
    assert "The colours were agreed on Monday." in dialog.message.draft.text()
    dialog.confirm()
    assert [step.taken_at for step in ladder(facts.order(desk, logo))] == [clock.now(), None, None]
    again = opened(context, window, logo)
    assert again.steps.value() is Rung.DISPUTE
    assert again.steps.buttons[Rung.CHAT].text() == "Talk to the client in the chat – sent today 13:55"
    QTest.keyClicks(again.trouble, "Still no answer.")
    assert "We spoke about “Logo” on Monday 23 November" in again.message.draft.text()
    again.confirm()
    desk.undo()
    desk.undo()
    assert [step.taken_at for step in ladder(facts.order(desk, logo))] == [None, None, None]


@pytest.mark.parametrize("ending", ["md", "html", "pdf"])
def test_the_evidence_file_is_written_as_its_ending_says(
    context: Context, window: QWidget, logo: int, tmp_path: Path, ending: str
) -> None:
    dialog = opened(context, window, logo)
    path = tmp_path / f"logo.{ending}"
    dialog.save(path)
    content = path.read_bytes()
    starts = {"md": "# “Logo”".encode(), "html": b"<!DOCTYPE html>", "pdf": b"%PDF-"}
    assert content.startswith(starts[ending])
    assert b"ompletion rate" not in content
    assert dialog.hint.text == f"Saved as logo.{ending}."
    dialog.reject()


def test_the_completion_rate_is_in_the_file_only_when_ticked(context: Context, window: QWidget, logo: int) -> None:
    dialog = opened(context, window, logo)
    assert "Completion rate" not in str(dialog.document())
    dialog.with_rate.box.setChecked(True)
    assert "Completion rate" in str(dialog.document())
    dialog.reject()


def test_a_folder_that_is_not_there_is_said_and_nothing_is_lost(
    context: Context, window: QWidget, logo: int, tmp_path: Path
) -> None:
    dialog = opened(context, window, logo)
    QTest.keyClicks(dialog.trouble, "Facts.")
    for ending in ("md", "pdf"):
        dialog.save(tmp_path / "nowhere" / f"logo.{ending}")
        assert "could not be written" in dialog.refusal()
    assert dialog.trouble.toPlainText() == "Facts."
    dialog.reject()


def test_a_passed_date_is_apologised_for_and_none_is_named_once_it_is_delivered(
    context: Context, window: QWidget, desk: Desk, clock: StoppedClock, logo: int
) -> None:
    def written() -> str:
        dialog = opened(context, window, logo)
        text = dialog.message.draft.text()
        dialog.reject()
        return text

    assert "It is due on Friday 27 November" in written()
    clock.go(timedelta(days=5))
    assert "It is due on" not in written()
    assert "It was due on Friday 27 November" in written()
    desk.do(deliver_order, order_id=logo, proof="logo.zip")
    assert "due on" not in written()
