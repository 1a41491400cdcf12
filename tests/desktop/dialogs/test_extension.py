"""Asking a client for more time: every date says what it leads to before it is sent."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.dialogs.deliver import open_deliver
from app.desktop.dialogs.extension import ExtensionDialog, open_extension
from app.desktop.dialogs.extra import open_extra
from app.desktop.dialogs.frame import NoteDialog
from app.desktop.dialogs.requirements import open_requirements
from app.desktop.screen import Context
from app.domain.drafts import OrderDraft
from app.domain.offers import Answer
from app.domain.orders import due_at
from app.domain.proposals import ExtensionChoice
from app.usecases.offers import answer_extension, offer_extension
from app.usecases.orders import deliver_order, take_order
from app.wording.consequences import as_promised
from tests import facts
from tests.desktop.conftest import NOW, Take, paris
from tests.desktop.dialogs.keys import with_keys

WHY = "The last pictures came late."


def opened(context: Context, window: QWidget, order_id: int) -> ExtensionDialog:
    """The dialog, open."""
    dialog = open_extension(context, window, order_id)
    assert isinstance(dialog, ExtensionDialog)
    return with_keys(dialog)


def said(dialog: ExtensionDialog) -> list[str]:
    """The dates to choose from with what they lead to, as a screen reader says them."""
    return [button.accessibleName() for button in dialog.dates.group.buttons() if isinstance(button, QRadioButton)]


def again(window: QWidget) -> ExtensionDialog:
    """The dialog that stands open in front of the window."""
    (dialog,) = [each for each in window.findChildren(ExtensionDialog) if each.isVisible()]
    return dialog


def asked(desk: Desk, order_id: int, due: datetime) -> int:
    """A request that waits for its answer."""
    return desk.do(offer_extension, order_id=order_id, choice=ExtensionChoice(due, WHY))


class TestDates:
    def test_the_first_safe_end_of_a_working_day_is_proposed_and_each_date_says_what_it_leads_to(
        self, context: Context, window: QWidget, take: Take
    ) -> None:
        dialog = opened(context, window, take("Logo", 10, paris(23, 18)))
        names = said(dialog)
        assert dialog.choice().due == dialog.options.options[0].due == paris(27, 18)
        assert names[0].startswith("tomorrow 18:00: kept")  # on the estimates, without a reserve
        assert names[1].startswith("New due: Fri 18:00: kept")
        assert names[1].endswith("to spare · proposed")
        assert all(due.astimezone(context.speech.zone).hour == 18 for due in dialog.dates.dues())

    def test_what_is_promised_now_stands_above(self, context: Context, window: QWidget, take: Take) -> None:
        dialog = opened(context, window, take("Logo", 10, paris(23, 18)))
        assert as_promised(context.speech, dialog.options).startswith("Due today 18:00 now: can’t be kept")
        easy = opened(context, window, take("Favicon", 1, paris(27, 18)))
        assert as_promised(context.speech, easy.options).startswith("Due Fri 18:00 now: kept")

    def test_a_date_of_ones_own_is_judged_while_it_is_set(self, context: Context, window: QWidget, take: Take) -> None:
        logo = take("Logo", 6, paris(24, 12))
        take("Menu", 6, paris(24, 18))
        dialog = opened(context, window, logo)
        dialog.dates.own_button.setFocus()
        QTest.keyClick(dialog.dates.own_button, Qt.Key.Key_Space)
        dialog.dates.own.set_instant(paris(24, 14))
        dialog.dates.own.changed.emit()
        assert dialog.dates.consequence() == "makes Menu late"
        dialog.dates.own.set_instant(paris(26, 18))
        dialog.dates.own.changed.emit()
        assert dialog.dates.consequence().startswith("kept")
        assert dialog.choice().due == paris(26, 18)

    def test_arrows_choose_and_the_message_follows(self, context: Context, window: QWidget, take: Take) -> None:
        dialog = opened(context, window, take("Logo", 10, paris(23, 18)))
        assert "Friday 27 November at 18:00" in dialog.message.draft.text()
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
        assert dialog.choice().due == paris(30, 18)
        assert "Monday 30 November at 18:00" in dialog.message.draft.text()

    def test_a_date_before_what_is_promised_is_refused_as_soon_as_it_is_set(
        self, context: Context, window: QWidget, take: Take, desk: Desk
    ) -> None:
        logo = take("Logo", 1, paris(25, 18))
        dialog = opened(context, window, logo)
        dialog.explanation.setPlainText(WHY)
        dialog.choose(paris(25, 12))
        assert dialog.form.row("due").message.text == "Later than Wed 18:00, please: that is what is promised now."
        dialog.confirm()
        assert dialog.isVisible()
        assert dialog.explanation.toPlainText() == WHY
        assert facts.order(desk, logo).extensions == ()

    def test_others_that_no_date_would_save_are_named(self, context: Context, window: QWidget, take: Take) -> None:
        logo = take("Logo", 1, paris(25, 18))
        assert opened(context, window, logo).never_kept.text == ""
        take("Menu", 30, paris(24, 18))
        never = opened(context, window, logo).never_kept.text
        assert never == "Whatever the date, Menu can’t be kept as things stand."

    def test_where_no_date_is_both_safe_and_allowed_it_says_so(
        self, context: Context, window: QWidget, take: Take
    ) -> None:
        dialog = opened(context, window, take("Logo", 400, paris(27, 18)))
        assert dialog.form.row("due").message.text == (
            "Fiverr allows no later date than Sun 27 Dec 18:00, and before that none is safe."
        )


class TestSilence:
    @pytest.mark.parametrize(
        ("due", "sentence"),
        [
            (paris(27, 18), "Ask Marie by Wed 18:00: silence then counts as a yes before your deadline."),
            (
                paris(25, 12),
                "Silence counts as a yes only Wed 13:55, after your deadline: get an answer before Wed 12:00.",
            ),
            (
                paris(24, 10),
                "Risky: Marie may cancel alone from Wed 10:00, before silence counts as a yes (Wed 13:55).",
            ),
        ],
    )
    def test_before_the_due(self, context: Context, window: QWidget, take: Take, due: datetime, sentence: str) -> None:
        assert opened(context, window, take("Logo", 1, due)).silence.text == sentence

    def test_after_it(self, context: Context, window: QWidget, take: Take, clock: StoppedClock) -> None:
        logo = take("Logo", 1, paris(23, 18))
        clock.go(timedelta(hours=30))
        dialog = opened(context, window, logo)
        assert dialog.silence.text == "Too late for silence: Marie may cancel alone already. Only a yes in words helps."
        assert "I apologise for the delay" in dialog.message.draft.text()

    def test_where_it_decides_nothing(self, context: Context, window: QWidget, desk: Desk) -> None:
        draft = OrderDraft("Logo", effort=60, due=paris(27, 18), rules="upwork")
        dialog = opened(context, window, desk.do(take_order, draft=draft))
        assert dialog.silence.text == (
            "Silence decides nothing here (Upwork): the date moves only if the client says yes."
        )


class TestSending:
    def test_by_keyboard_alone(
        self, context: Context, window: QWidget, take: Take, desk: Desk, clock: StoppedClock
    ) -> None:
        logo = take("Logo", 10, paris(23, 18))
        dialog = opened(context, window, logo)
        dialog.explanation.setFocus()
        QTest.keyClicks(dialog.explanation, WHY)
        assert WHY in dialog.message.draft.text()
        QTest.keyClick(dialog.explanation, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        (extension,) = facts.order(desk, logo).extensions
        assert (extension.proposed_due, extension.explanation, extension.offered_at) == (paris(27, 18), WHY, NOW)
        assert due_at(facts.order(desk, logo), clock.now()) == paris(23, 18)
        assert not dialog.isVisible()
        desk.undo()
        assert facts.order(desk, logo).extensions == ()

    def test_nothing_is_sent_without_a_reason(self, context: Context, window: QWidget, take: Take, desk: Desk) -> None:
        logo = take("Logo", 10, paris(23, 18))
        dialog = opened(context, window, logo)
        dialog.confirm()
        assert dialog.refusal() == "Tell the client why, in a sentence."
        assert dialog.focusWidget() is dialog.explanation
        assert facts.order(desk, logo).extensions == ()

    def test_a_suggestion_is_taken_over_and_said_in_the_language_of_the_message(
        self, context: Context, window: QWidget, take: Take
    ) -> None:
        dialog = opened(context, window, take("Logo", 10, paris(23, 18)))
        dialog.suggestions.menu().actions()[3].trigger()
        assert dialog.explanation.toPlainText() == "What I needed for the work reached me later than planned."
        dialog.message.draft.languages["fr"].click()
        assert dialog.explanation.toPlainText() == "Les éléments nécessaires me sont parvenus plus tard que prévu."
        assert "vendredi 27 novembre" in dialog.message.draft.text()
        dialog.message.draft.copy_button.click()
        assert QGuiApplication.clipboard().text() == dialog.message.draft.text()

    def test_what_was_written_into_the_message_stays_when_the_date_changes(
        self, context: Context, window: QWidget, take: Take
    ) -> None:
        dialog = opened(context, window, take("Logo", 10, paris(23, 18)))
        dialog.message.draft.box.setPlainText("Dear Marie")
        dialog.choose(paris(27, 18))
        assert dialog.message.draft.text() == "Dear Marie"

    def test_escape_sends_nothing(self, context: Context, window: QWidget, take: Take, desk: Desk) -> None:
        logo = take("Logo", 10, paris(23, 18))
        QTest.keyClick(opened(context, window, logo), Qt.Key.Key_Escape)
        assert facts.order(desk, logo).extensions == ()


class TestAgain:
    def test_a_second_request_is_counted_and_discouraged(
        self, context: Context, window: QWidget, take: Take, desk: Desk
    ) -> None:
        logo = take("Logo", 1, paris(27, 18))
        assert opened(context, window, logo).asked_before.text == ""
        desk.do(answer_extension, extension_id=asked(desk, logo, paris(30, 18)), answer=Answer.DECLINED)
        text = opened(context, window, logo).asked_before.text
        assert text.startswith("Asked 1 time before on this order")

    def test_one_that_waits_is_replaced_in_one_step(
        self, context: Context, window: QWidget, take: Take, desk: Desk
    ) -> None:
        logo = take("Logo", 1, paris(27, 18))
        asked(desk, logo, paris(30, 18))
        before = facts.everything(desk)
        note = open_extension(context, window, logo)
        assert isinstance(note, NoteDialog)
        assert note.windowTitle() == "An extension of “Logo” waits for its answer"
        note.confirm()
        dialog = again(window)
        assert facts.everything(desk) == before  # nothing is withdrawn by looking
        dialog.explanation.setPlainText("Two days more.")
        dialog.confirm()
        first, second = facts.order(desk, logo).extensions
        assert (first.answer, second.answer, second.explanation) == (Answer.WITHDRAWN, None, "Two days more.")
        desk.undo()
        assert facts.everything(desk) == before

    def test_changing_ones_mind_leaves_the_first_request_alone(
        self, context: Context, window: QWidget, take: Take, desk: Desk
    ) -> None:
        logo = take("Logo", 1, paris(27, 18))
        asked(desk, logo, paris(30, 18))
        open_extension(context, window, logo).confirm()
        QTest.keyClick(again(window), Qt.Key.Key_Escape)
        (extension,) = facts.order(desk, logo).extensions
        assert extension.answer is None

    def test_one_that_was_answered_meanwhile_is_not_withdrawn(
        self, context: Context, window: QWidget, take: Take, desk: Desk
    ) -> None:
        logo = take("Logo", 1, paris(27, 18))
        first = asked(desk, logo, paris(30, 18))
        open_extension(context, window, logo).confirm()
        dialog = again(window)
        dialog.explanation.setPlainText("Two days more.")
        desk.do(answer_extension, extension_id=first, answer=Answer.ACCEPTED)
        dialog.confirm()
        assert dialog.isVisible()
        assert dialog.refusal() == "That offer is accepted already."
        assert len(facts.order(desk, logo).extensions) == 1

    def test_a_delivered_order_leads_on_to_an_extra_revision(
        self, context: Context, window: QWidget, take: Take, desk: Desk
    ) -> None:
        logo = take("Logo", 1, paris(27, 18))
        desk.do(deliver_order, order_id=logo, proof="logo.zip")
        note = open_extension(context, window, logo)
        assert note.primary.text() == "Offer an extra revision…"


class Windows(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_no_part_of_a_dialog_flashes_up_as_a_window_of_its_own(
    context: Context, window: QWidget, take: Take, desk: Desk, qapp: QApplication
) -> None:
    logo = take("Logo", 1, paris(27, 18))
    waiting = desk.do(take_order, draft=OrderDraft("Menu", days=3, requirements=("Text",), requirements_in=False))
    windows = Windows()
    qapp.installEventFilter(windows)
    opening = ((open_extension, logo), (open_extra, logo), (open_deliver, logo), (open_requirements, waiting))
    dialogs = [open_(context, window, order_id) for open_, order_id in opening]
    qapp.removeEventFilter(windows)
    assert windows.shown == dialogs
