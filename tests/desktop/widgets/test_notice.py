"""The bar that says what was done, with a way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.look.theme import Theme
from app.desktop.widgets import notice
from app.desktop.widgets.notice import NoticeAction, NoticeBar, undo_action


class Window:
    """A window with a field and the bar, as a user meets it."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.field = QLineEdit()
        QVBoxLayout(self.widget).addWidget(self.field)
        self.bar = NoticeBar(theme, self.widget)
        self.widget.resize(600, 400)
        with qtbot.waitExposed(self.widget):
            self.widget.show()

    def button(self, text: str) -> QPushButton:
        """The button in the bar with these words."""
        return next(button for button in self.bar.findChildren(QPushButton) if button.text() == text)


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Window:
    """A shown window."""
    return Window(theme, qtbot)


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Notices that go at once, so that a test need not wait like a reader."""
    monkeypatch.setattr(notice, "LEAST_MS", 10)
    monkeypatch.setattr(notice, "MS_PER_LETTER", 0)
    monkeypatch.setattr(notice, "ONCE_LEFT_MS", 10)


def test_undo_takes_it_back_and_the_bar_goes(window: Window, qtbot: QtBot) -> None:
    taken_back: list[str] = []
    window.bar.say("“Logo” delivered.", undo_action(lambda: taken_back.append("Logo")))
    assert window.bar.text == "“Logo” delivered."
    QTest.mouseClick(window.button("Undo"), Qt.MouseButton.LeftButton)
    assert taken_back == ["Logo"]
    assert window.bar.text == ""


def test_only_the_newest_is_said(window: Window) -> None:
    window.bar.say("First", NoticeAction("Undo", lambda: None))
    window.bar.say("Second")
    assert window.bar.text == "Second"
    assert not [button for button in window.bar.findChildren(QPushButton) if button.isVisible()]


def test_a_notice_with_a_button_has_room_for_its_words_also_where_another_one_stood(window: Window) -> None:
    window.bar.say("Reading…", stays=True)
    window.bar.say("163 orders are in the book now.", undo_action(lambda: None))
    QApplication.processEvents()
    words = next(label for label in window.bar.findChildren(QLabel) if label.text().startswith("163"))
    assert words.width() >= words.sizeHint().width()


def test_it_goes_by_itself(window: Window, hasty: None, qtbot: QtBot) -> None:
    window.bar.say("“Logo” delivered.")
    qtbot.waitUntil(lambda: window.bar.text == "", timeout=2_000)


def test_it_waits_while_someone_is_about_to_press_undo(window: Window, hasty: None, qtbot: QtBot) -> None:
    window.widget.activateWindow()
    window.bar.say("“Logo” delivered.", undo_action(lambda: None))
    window.button("Undo").setFocus()
    qtbot.wait(80)
    assert window.bar.text == "“Logo” delivered."
    window.field.setFocus()
    qtbot.waitUntil(lambda: window.bar.text == "", timeout=2_000)


def test_trouble_stays_until_it_is_closed(window: Window, hasty: None, qtbot: QtBot) -> None:
    window.bar.say("The disk is full.", stays=True, trouble=True)
    qtbot.wait(80)
    assert window.bar.text == "The disk is full."
    window.bar.dismiss()
    assert window.bar.text == ""


def test_escape_closes_it_and_the_caret_is_back(window: Window, qtbot: QtBot) -> None:
    window.widget.activateWindow()
    window.field.setFocus()
    window.bar.say("Done.", undo_action(lambda: None))
    window.button("Undo").setFocus()
    QTest.keyClick(window.button("Undo"), Qt.Key.Key_Escape)
    assert window.bar.text == ""
    assert window.field.hasFocus()


def test_it_lies_at_the_bottom_in_the_middle_whatever_the_size(window: Window) -> None:
    window.bar.say("“Logo” delivered.", undo_action(lambda: None))
    for width, height in ((600, 400), (900, 700), (320, 300)):
        window.widget.resize(width, height)
        QApplication.processEvents()
        assert window.bar.geometry().bottom() == height - 17
        assert abs(window.bar.geometry().center().x() - width // 2) <= 1
        assert window.bar.width() <= width - 32


def test_a_long_sentence_is_wrapped_not_cut(window: Window) -> None:
    window.bar.say("A short one.")
    low = window.bar.height()
    window.bar.say("The book could not be written: the disk is full. " * 4, NoticeAction("Try again", lambda: None))
    assert window.bar.height() > low
    assert window.bar.width() <= 600 - 32


def test_the_sentence_is_never_markup(window: Window) -> None:
    window.bar.say("<b>Logo</b> delivered.")
    assert window.bar.accessibleName() == "<b>Logo</b> delivered."
    wide = window.bar.width()
    window.bar.say("Logo delivered.")
    assert window.bar.width() < wide
