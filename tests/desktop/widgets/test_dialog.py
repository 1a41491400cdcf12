"""Dialogs: what was typed stays, and the caret goes where it is needed."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.desktop.look.icons import Icon
from app.desktop.look.theme import Choice, Theme
from app.desktop.widgets.chip import Chip
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.draft import MessageDraft
from app.desktop.widgets.edits import DurationEdit
from app.desktop.widgets.empty import EmptyState
from app.desktop.widgets.label import Label
from app.desktop.widgets.when import WhenEdit
from app.wording.speech import Speech

SPEECH = Speech("en", QCoreApplication.translate, ZoneInfo("UTC"))


class Extend:
    """A dialog of three fields, driven as a user does."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.frame = DialogFrame(theme, "Extend “Logo”", "Ask")
        self.effort = DurationEdit(SPEECH)
        self.reason = QLineEdit()
        self.notes = QPlainTextEdit()
        self.frame.form.add("effort", "Effort left", self.effort)
        self.frame.form.add("explanation", "Explanation", self.reason, "One sentence will do.")
        self.frame.form.add("notes", "Notes", self.notes)
        self.confirmed = 0
        self.frame.confirmed.connect(self._count)
        with qtbot.waitActive(self.frame):
            self.frame.open()

    def _count(self) -> None:
        self.confirmed += 1


@pytest.fixture
def extend(theme: Theme, qtbot: QtBot) -> Extend:
    """An open dialog."""
    return Extend(theme, qtbot)


def test_the_caret_stands_in_the_first_field(extend: Extend) -> None:
    assert extend.effort.hasFocus()


def test_a_refused_field_is_marked_reached_and_described(extend: Extend) -> None:
    extend.reason.setText("…")
    extend.frame.refuse("explanation", "Tell the client why, in a sentence.")
    row = extend.frame.form.row("explanation")
    assert row.message.text == "Tell the client why, in a sentence."
    assert extend.reason.hasFocus()
    assert extend.reason.text() == "…"
    told = QAccessible.queryAccessibleInterface(extend.reason)
    assert told.text(QAccessible.Text.Name) == "Explanation"
    assert told.text(QAccessible.Text.Description) == "Tell the client why, in a sentence."


def test_the_mark_goes_when_the_value_is_edited(extend: Extend, qtbot: QtBot) -> None:
    extend.frame.refuse("explanation", "Tell the client why, in a sentence.")
    QTest.keyClicks(extend.reason, "ill")
    assert extend.frame.refusal() == ""
    assert extend.frame.form.row("explanation").message.text == "One sentence will do."
    assert extend.reason.accessibleDescription() == "One sentence will do."
    assert extend.reason.property("refused") is False


def test_what_is_about_the_whole_stands_above_the_buttons(extend: Extend) -> None:
    extend.frame.refuse("", "That order is not in the book any more.")
    assert extend.frame.refusal() == "That order is not in the book any more."
    assert not any(row.message.refused for row in extend.frame.form.rows())


def test_a_refusal_of_a_field_that_is_not_shown_is_not_lost(extend: Extend) -> None:
    extend.frame.refuse("zone", "No time zone is called “Mars”.")
    assert extend.frame.refusal() == "No time zone is called “Mars”."


def test_a_new_refusal_takes_the_place_of_the_old(extend: Extend) -> None:
    extend.frame.refuse("effort", "Too much.")
    extend.frame.refuse("explanation", "Say why.")
    assert extend.frame.refusal() == "Say why."
    assert not extend.frame.form.row("effort").message.refused


def test_nothing_unreadable_is_sent_on(extend: Extend, qtbot: QtBot) -> None:
    extend.effort.setText("soon")
    QTest.mouseClick(extend.frame.primary, Qt.MouseButton.LeftButton)
    assert extend.confirmed == 0
    assert "3 h" in extend.frame.refusal()
    assert extend.effort.hasFocus()
    extend.effort.setText("3h")
    QTest.mouseClick(extend.frame.primary, Qt.MouseButton.LeftButton)
    assert extend.confirmed == 1


def test_enter_confirms_from_a_line_and_ctrl_enter_from_everywhere(extend: Extend, qtbot: QtBot) -> None:
    QTest.keyClick(extend.effort, Qt.Key.Key_Return)
    assert extend.confirmed == 1
    extend.notes.setFocus()
    QTest.keyClick(extend.notes, Qt.Key.Key_Return)
    assert extend.confirmed == 1
    assert extend.notes.toPlainText() == "\n"
    QTest.keyClick(extend.notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert extend.confirmed == 2


def test_enter_on_cancel_cancels(extend: Extend, qtbot: QtBot) -> None:
    extend.frame.cancel.setFocus()
    with qtbot.waitSignal(extend.frame.rejected):
        QTest.keyClick(extend.frame.cancel, Qt.Key.Key_Return)
    assert extend.confirmed == 0


def test_escape_closes_and_the_dialog_is_gone(extend: Extend, qtbot: QtBot) -> None:
    with qtbot.waitSignal(extend.frame.rejected):
        QTest.keyClick(extend.effort, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(extend.frame))


def test_the_tab_key_visits_every_field_then_the_buttons(extend: Extend, qtbot: QtBot) -> None:
    extend.notes.setTabChangesFocus(True)
    visited = []
    for _ in range(5):
        focused = extend.frame.focusWidget()
        assert focused is not None
        visited.append(focused.accessibleName() or (focused.text() if isinstance(focused, QPushButton) else ""))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert visited == ["Effort left", "Explanation", "Notes", "Cancel", "Ask"]


def test_it_stays_inside_a_small_screen_at_twice_the_text_size(large: Theme, qtbot: QtBot) -> None:
    frame = DialogFrame(large, "Everything", "Keep")
    for number in range(20):
        frame.form.add(f"field-{number}", f"Field {number}", QLineEdit())
    with qtbot.waitExposed(frame):
        frame.open()
    assert frame.height() <= frame.screen().availableSize().height()
    assert frame.primary.isVisible()
    frame.reject()


def test_a_refusal_makes_the_dialog_grow_rather_than_scroll(extend: Extend, qtbot: QtBot) -> None:
    before = extend.frame.height()
    extend.frame.refuse("effort", "Between nothing and 10,000 hours, please.")
    qtbot.waitUntil(lambda: extend.frame.height() > before)
    scroll = extend.frame.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.verticalScrollBar().maximum() == 0


def test_it_is_no_higher_than_its_lines(theme: Theme, qtbot: QtBot) -> None:
    frame = DialogFrame(theme, "Extend “Logo”", "Ask", lead="Due tomorrow.")
    frame.form.add("why", "Why", QLineEdit(), "A sentence that is long enough to need a second line in a narrow field.")
    last = Label(theme, "A sentence that comes last and is long enough for two lines. " * 2, wrap=True)
    frame.form.add_widget(last)
    with qtbot.waitActive(frame):
        frame.open()
    bottom = last.mapTo(frame, last.rect().bottomLeft()).y()
    assert frame.primary.y() - bottom - 1 == 16
    assert last.height() == last.heightForWidth(last.width())


def test_a_long_title_over_few_fields_leaves_no_gap(theme: Theme, qtbot: QtBot) -> None:
    lead = "It ends by itself, and the plan works around it at once, whatever was promised before."
    frame = DialogFrame(theme, "Hours of all the days that are chosen in the calendar", "Keep", lead=lead)
    frame.form.add("explanation", "Explanation", QLineEdit())
    qtbot.addWidget(frame)
    with qtbot.waitActive(frame):
        frame.open()
    layout = frame.layout()
    assert layout is not None
    assert frame.height() == layout.totalHeightForWidth(frame.width())


def test_a_word_without_end_makes_no_dialog_wider_than_the_screen(theme: Theme, qtbot: QtBot) -> None:
    frame = DialogFrame(theme, "Identity" * 60, "Keep")
    qtbot.addWidget(frame)
    with qtbot.waitActive(frame):
        frame.open()
    assert frame.width() <= frame.screen().availableSize().width()


def test_a_scroll_bar_covers_no_field(theme: Theme, qtbot: QtBot) -> None:
    frame, fields = DialogFrame(theme, "Everything", "Keep"), [QLineEdit() for _ in range(8)]
    for number, field in enumerate(fields):
        frame.form.add(f"field-{number}", f"Field {number}", field)
    with qtbot.waitActive(frame):
        frame.open()
    frame.resize(frame.minimumSizeHint().width(), 400)
    scroll = frame.findChild(QScrollArea)
    assert scroll is not None
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    right = fields[0].mapTo(scroll, fields[0].rect().topRight()).x()
    assert right < bar.mapTo(scroll, QPoint()).x()


def test_a_closed_dialog_hears_nothing_more_of_the_theme(extend: Extend, theme: Theme, qtbot: QtBot) -> None:
    now = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
    extend.frame.form.add("due", "New due", WhenEdit(theme, SPEECH, now))
    extend.frame.body.addWidget(MessageDraft(theme, {"fr": "Bonjour", "en": "Hello"}, "fr"))
    extend.frame.body.addWidget(Chip(theme, "3 h"))
    extend.frame.body.addWidget(EmptyState(theme, Icon.ORDERS, "No orders yet.", "New order"))
    extend.frame.reject()
    qtbot.waitUntil(lambda: not isValid(extend.frame))
    theme.choose(Choice.DARK)
    theme.choose(Choice.LIGHT)
