"""The tips by key: found by a word, read as plain text, and linked from the warnings they explain."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from app.desktop.app import Window
from app.desktop.dialogs.cancel import open_cancel
from app.desktop.language import LANGUAGES
from app.desktop.screen import Context
from app.desktop.tips import TipsDialog, open_tips
from app.desktop.today.screen import TodayScreen
from app.wording.tips import matching, tips
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
