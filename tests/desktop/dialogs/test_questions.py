"""Questions for the client: one a line, in the message's language, remembered once they were sent."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.desk import Desk
from app.desktop.dialogs.questions import open_questions
from app.desktop.screen import Context
from app.domain.contact import last_written_at
from app.domain.orders import Sent
from tests import facts
from tests.desktop.conftest import NOW, Take, paris


def test_questions_are_asked_and_remembered(context: Context, window: QWidget, take: Take, desk: Desk) -> None:
    logo = take("Logo", 3, paris(27, 18))
    dialog = open_questions(context, window, logo)
    QApplication.processEvents()
    dialog.confirm()
    assert dialog.form.row("questions").message.text == "What would you like to know? One question a line."
    QTest.keyClicks(dialog.questions, "Which blue?")
    assert "– Which blue?" in dialog.message.draft.text()
    dialog.message.draft.speak("fr")
    assert "– Which blue?" in dialog.message.draft.text()
    dialog.confirm()
    assert not dialog.isVisible()
    order = facts.order(desk, logo)
    assert order.sent == (Sent("clarification", NOW),)
    assert last_written_at(order) == NOW
    desk.undo()
    assert facts.order(desk, logo).sent == ()
