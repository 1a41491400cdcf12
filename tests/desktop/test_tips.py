"""The tips by key: found by a word, read as plain text, and linked from the warnings they explain."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.app import Window
from app.desktop.availability.away_dialog import AwayDialog, open_away
from app.desktop.dialogs.cancel import open_cancel
from app.desktop.dialogs.deliver import DeliverDialog, open_deliver
from app.desktop.dialogs.order import OrderDialog
from app.desktop.dialogs.unready import open_unready
from app.desktop.insights.screen import InsightsScreen
from app.desktop.language import LANGUAGES
from app.desktop.screen import Context
from app.desktop.tips import TipsDialog, open_tips
from app.desktop.today.screen import TodayScreen
from app.domain.availability import WholeDays
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.drafts import OrderDraft
from app.usecases.availability import add_away, close_until_caught_up
from app.usecases.intake import set_intake_limit
from app.usecases.orders import cancel_order, take_order
from app.wording.tips import matching, tips
from tests.conftest import MONDAY
from tests.desktop.carnet import close_window, make_window, show_window
from tests.desktop.conftest import Take, paris
from tests.desktop.dialogs.keys import with_keys


@pytest.fixture
def dialog(context: Context, window: QWidget) -> TipsDialog:
    """The tips, open."""
    return with_keys(open_tips(context, window))


def test_every_language_has_the_same_tips_and_begins_with_the_guide() -> None:
    english, french = (tips(language) for language in LANGUAGES)
    assert [tip.key for tip in english] == [tip.key for tip in french]
    assert english[0].key == "start"
    assert len({tip.key for tip in english}) == len(english) >= 20
    assert all(tip.title and tip.text for tip in (*english, *french))
    assert not {tip.title for tip in english} & {tip.title for tip in french}


def test_accents_and_case_make_no_difference() -> None:
    found = matching(tips("fr"), "DESACCORD etapes")
    assert [tip.key for tip in found] == ["dispute"]


def test_it_is_searched_and_walked_by_key_while_the_caret_stays(dialog: TipsDialog) -> None:
    assert dialog.focusWidget() is dialog.search
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.heading.text() == tips("en")[1].title
    QTest.keyClicks(dialog.search, "mutual")
    shown = dialog.shown()
    assert shown is not None
    assert (shown.key, dialog.text.toPlainText()) == ("silent", shown.text)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.text
    QTest.keyClick(dialog.text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_words_that_no_tip_has_say_so(dialog: TipsDialog) -> None:
    QTest.keyClicks(dialog.search, "xyzzy")
    assert dialog.nothing.isVisible()
    assert not dialog.list.isVisible()
    assert (dialog.shown(), dialog.text.toPlainText()) == (None, "")


def test_f1_opens_them(carnet: Window) -> None:
    QTest.keyClick(carnet.frame, Qt.Key.Key_F1)
    assert len(carnet.shell.findChildren(TipsDialog)) == 1


def test_the_red_verdict_explains_itself(context: Context, window: QWidget, take: Take) -> None:
    screen = TodayScreen(context)
    screen.setParent(window)
    screen.show()
    screen.refresh()
    (why,) = (b for b in screen.findChildren(QPushButton) if b.text() == "Why?")
    assert not why.isVisibleTo(screen)
    take("Logo", 40, paris(24, 18))
    screen.refresh()
    assert why.isVisibleTo(screen)
    QTest.keyClick(why, Qt.Key.Key_Space)
    (dialog,) = window.findChildren(TipsDialog)
    shown = dialog.shown()
    assert shown is not None
    assert shown.key == "overload"


def test_the_cancel_dialog_says_why_it_is_the_last_resort(context: Context, window: QWidget, take: Take) -> None:
    cancel = open_cancel(context, window, take("Logo", 3, paris(27, 18)))
    QTest.keyClick(cancel.better.why, Qt.Key.Key_Space)
    (dialog,) = cancel.findChildren(TipsDialog)
    shown = dialog.shown()
    assert shown is not None
    assert shown.key == "cancel"


def opened_by(link: QPushButton, owner: QWidget) -> str:
    """The key of the tip that a link opens by the space bar; what it asks is said whole."""
    assert link.accessibleName()
    assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(link, Qt.Key.Key_Space)
    (dialog,) = owner.findChildren(TipsDialog)
    shown = dialog.shown()
    assert shown is not None
    dialog.reject()
    return shown.key


def test_the_delivery_says_why_nothing_empty_is_delivered(context: Context, window: QWidget, take: Take) -> None:
    dialog = open_deliver(context, window, take("Logo", 3, paris(27, 18)))
    assert isinstance(dialog, DeliverDialog)
    dialog.confirm()
    assert dialog.form.row("proof").message.refused
    assert opened_by(dialog.why, dialog) == "delivery"


def test_an_absence_says_how_to_go_away(context: Context, window: QWidget) -> None:
    dialog = open_away(context, window)
    assert isinstance(dialog, AwayDialog)
    assert opened_by(dialog.tip, dialog) == "away"


def test_a_start_before_everything_is_in_says_why_it_should_be(context: Context, window: QWidget, desk: Desk) -> None:
    draft = OrderDraft("Logo", days=3, requirements=("Texts",), requirements_in=False)
    dialog = open_unready(context, window, desk.do(take_order, draft=draft))
    assert opened_by(dialog.tip, dialog) == "requirements"


def test_a_full_queue_a_closing_and_an_absence_each_say_why(
    context: Context, window: QWidget, desk: Desk, take: Take
) -> None:
    promising = OrderDialog(context, window).promise
    assert not promising.why_not.isVisibleTo(promising)
    take("Logo", 3, paris(27, 18))
    opened = []
    for shut in (
        lambda: desk.do(set_intake_limit, most=1),
        lambda: desk.do(close_until_caught_up, margin=0),
        lambda: desk.do(add_away, period=WholeDays(MONDAY.date(), MONDAY.date())),
    ):
        shut()
        dialog = OrderDialog(context, window)
        dialog.open()
        assert dialog.promise.why_not.isVisibleTo(dialog)
        opened.append(opened_by(dialog.promise.why_not, dialog))
        dialog.reject()
    assert opened == ["limit", "closing", "away"]


def test_the_insights_say_what_the_rate_counts_and_why_longer_times_help(
    context: Context, window: QWidget, desk: Desk, take: Take
) -> None:
    for title in ("Logo", "Menu"):
        desk.do(cancel_order, order_id=take(title, 3, paris(27, 18)), by=CancelledBy.FREELANCER, why=CancelWhy.TOO_BUSY)
    screen = InsightsScreen(context)
    screen.setParent(window)
    screen.show()
    screen.refresh()
    links = {button.text(): button for button in screen.findChildren(QPushButton)}
    assert opened_by(links["What counts?"], window) == "rate"
    assert "Why?" in links


def test_the_first_page_leads_to_the_guide(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    carnet = make_window(qapp, tmp_path)
    show_window(carnet, qtbot)
    assert opened_by(carnet.welcome.guide, carnet.frame) == "start"
    carnet.frame.activateWindow()
    qtbot.waitUntil(carnet.frame.isActiveWindow)
    QTest.keyClick(carnet.welcome, Qt.Key.Key_F1)
    assert [tip.isVisible() for tip in carnet.frame.findChildren(TipsDialog)].count(True) == 1
    close_window(carnet)
