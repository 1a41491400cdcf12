"""A row of the queue is put into words when it is read, and is shown anew once what was read is true no more."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QListView, QToolTip, QWidget

from app.desktop.screen import Context
from app.desktop.today.rows import TodayRow, today_rows
from app.desktop.today.screen import TodayScreen
from app.desktop.widgets.tips import wrapping_tip
from app.domain.agenda import arrange
from app.domain.rules import preset_of
from app.places import RESOURCES
from app.wording.speech import Speech
from app.wording.translations import read_translations
from tests.conftest import MONDAY, ZONE
from tests.desktop.conftest import Take, paris
from tests.domain.books import a_book, an_order, asked_for, at

ENGLISH = Speech("en", read_translations(RESOURCES / "translations", "en"), ZONE)


def the_row(after: timedelta = timedelta()) -> TodayRow:
    """The only row of the queue, some time after Monday noon."""
    book = a_book(an_order(1, "Logo", 60, at(27, 18)))
    (row,) = today_rows(arrange(book, MONDAY + after), ENGLISH)
    return row


def test_what_was_read_is_shown_anew_once_it_reads_otherwise() -> None:
    read = the_row()
    assert read.words.countdown
    assert read == the_row(timedelta(seconds=1))
    assert read != the_row(timedelta(days=1))


def test_an_answer_is_counted_down_only_where_silence_decides() -> None:
    asked = asked_for(an_order(1, "Logo", 60, at(27, 18)), at(30, 18))
    for rules, after in ((asked.rules, "answer within 2\u00a0d"), (preset_of("comeup"), "late after Fri 18:00")):
        (row,) = today_rows(arrange(a_book(replace(asked, rules=rules or asked.rules)), MONDAY), ENGLISH)
        assert row.words.next == after


def test_what_nobody_has_read_need_not_be_shown_anew() -> None:
    assert the_row() == the_row(timedelta(days=1))


def test_a_row_explains_its_next_moment_to_the_pointer_and_the_screen_reader(
    context: Context, window: QWidget, take: Take
) -> None:
    take("Logo", 1, paris(27, 18))
    screen = TodayScreen(context)
    screen.setParent(window)
    screen.show()
    screen.refresh()
    (queue,) = screen.findChildren(QListView)
    sentence = "If you need more time, ask Marie by Wed 18:00: silence then counts as a yes before your deadline."
    reader = QAccessible.queryAccessibleInterface(queue).child(0)
    assert reader.text(QAccessible.Text.Description) == sentence
    at_row = queue.visualRect(queue.model().index(0, 0)).center()
    asks = QHelpEvent(QEvent.Type.ToolTip, at_row, queue.viewport().mapToGlobal(at_row))
    QApplication.sendEvent(queue.viewport(), asks)
    assert sentence in QToolTip.text()
    QToolTip.hideText()


def test_a_row_with_nothing_to_come_has_no_tip() -> None:
    (row,) = today_rows(arrange(a_book(an_order(1, "Logo", 60, None)), MONDAY), ENGLISH)
    assert wrapping_tip(row.explained) == ""
