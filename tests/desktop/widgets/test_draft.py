"""A message to the client, copied, in either language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.look.icons import Icon
from app.desktop.look.theme import Theme
from app.desktop.widgets import draft
from app.desktop.widgets.draft import MessageDraft
from app.desktop.widgets.empty import EmptyState

TEXTS = {"fr": "Bonjour Marie,", "en": "Hello Marie,"}


def test_copy_puts_what_is_shown_on_the_clipboard_and_says_so(theme: Theme, qtbot: QtBot) -> None:
    message = MessageDraft(theme, TEXTS, "fr")
    qtbot.addWidget(message)
    message.box.appendPlainText("à demain !")
    width = message.copy_button.minimumWidth()
    with qtbot.waitSignal(message.copied, check_params_cb=lambda text: bool(text == "Bonjour Marie,\nà demain !")):
        QTest.mouseClick(message.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Bonjour Marie,\nà demain !"
    assert message.copy_button.text() == "Copied"
    assert message.copy_button.sizeHint().width() <= width


def test_a_long_message_asks_for_room(theme: Theme, qtbot: QtBot) -> None:
    draft = MessageDraft(theme, {"en": "Hello,"}, "en")
    qtbot.addWidget(draft)
    low = draft.box.sizeHint().height()
    draft.set_texts({"en": "\n".join(["A line."] * 12)})
    draft.show()
    draft.adjustSize()
    assert draft.box.height() > low
    assert draft.box.verticalScrollBar().maximum() == 0


def test_the_button_calms_down(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draft, "COPIED_MS", 10)
    message = MessageDraft(theme, TEXTS, "fr")
    qtbot.addWidget(message)
    message.copy()
    qtbot.waitUntil(lambda: message.copy_button.text() == "Copy", timeout=2_000)


def test_each_language_keeps_what_was_changed_in_it(theme: Theme, qtbot: QtBot) -> None:
    message = MessageDraft(theme, TEXTS, "fr")
    qtbot.addWidget(message)
    message.box.setPlainText("Salut Marie,")
    with qtbot.waitSignal(message.language_changed):
        QTest.mouseClick(message.languages["en"], Qt.MouseButton.LeftButton)
    assert message.text() == "Hello Marie,"
    message.speak("fr")
    assert message.text() == "Salut Marie,"
    assert message.languages["fr"].isChecked()


def test_one_language_needs_no_choice(theme: Theme, qtbot: QtBot) -> None:
    message = MessageDraft(theme, {"en": "Hello,"}, "en")
    qtbot.addWidget(message)
    assert message.languages["en"].isHidden()


def test_a_message_is_never_markup(theme: Theme, qtbot: QtBot) -> None:
    message = MessageDraft(theme, {"en": "<b>Hello</b> & <img src=x>"}, "en")
    qtbot.addWidget(message)
    assert message.text() == "<b>Hello</b> & <img src=x>"


def test_an_empty_place_says_what_to_do_next(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState(theme, Icon.ORDERS, "No orders yet.", "New order")
    qtbot.addWidget(empty)
    assert empty.button is not None
    with qtbot.waitSignal(empty.acted):
        QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert EmptyState(theme, Icon.ORDERS, "Nothing waits.").button is None
