"""The words of messages: chosen, changed, seen at once about a real order, and refused where they can't be filled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.desk import Desk
from app.desktop.dialogs.extension import ExtensionDialog, open_extension
from app.desktop.dialogs.letters import LettersDialog, open_letters
from app.desktop.screen import Context
from app.storage import queries
from app.wording.messages import LANGUAGES, Message, template
from tests.desktop.conftest import Take, paris


@pytest.fixture
def logo(take: Take) -> int:
    """Marie's logo."""
    return take("Logo", 3, paris(27, 18))


@pytest.fixture
def dialog(context: Context, window: QWidget, logo: int) -> LettersDialog:
    """The words, open."""
    opened = open_letters(context, window)
    QApplication.processEvents()
    return opened


def own_words(desk: Desk) -> dict[tuple[str, str], str]:
    """What was worded anew."""
    return desk.look(lambda session, _: queries.templates(session))


def marked(dialog: LettersDialog) -> list[str]:
    """The messages that are said to have words of one's own."""
    rows = (dialog.messages.item(place) for place in range(dialog.messages.count()))
    return [row.text() for row in rows if "•" in row.text()]


def test_every_message_reads_about_the_order_in_both_languages(dialog: LettersDialog) -> None:
    for message in Message:
        for language in LANGUAGES:
            dialog.choose(message, language)
            assert dialog.text.toPlainText().strip()
            assert "Logo" in dialog.preview.toPlainText(), (message, language)
            assert "{" not in dialog.preview.toPlainText()
    assert marked(dialog) == [], "looking is no change"
    dialog.confirm()
    assert not dialog.isVisible()


def test_without_orders_a_sample_order_stands_for_them(context: Context, window: QWidget) -> None:
    dialog = open_letters(context, window)
    assert dialog.order.title in dialog.preview.toPlainText()
    assert dialog.order.client in dialog.preview.toPlainText()


def test_words_of_ones_own_are_seen_kept_and_used(
    context: Context, window: QWidget, dialog: LettersDialog, logo: int, desk: Desk
) -> None:
    dialog.choose(Message.EXTENSION, "en")
    dialog.text.clear()
    dialog.text.setFocus()
    QTest.keyClicks(dialog.text, "More time for ")
    button = dialog.variables.findChild(QPushButton, "title")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.text.toPlainText() == "More time for {title}"
    assert dialog.preview.toPlainText() == "More time for Logo"
    assert marked(dialog) == ["Asking for an extension •"]
    dialog.choose(Message.EXTRA, "fr")
    dialog.text.setPlainText("Un extra\u00a0: {offer}")
    dialog.confirm()
    assert own_words(desk) == {
        ("extension", "en"): "More time for {title}",
        ("extra", "fr"): "Un extra\u00a0: {offer}",
    }
    extension = open_extension(context, window, logo)
    assert isinstance(extension, ExtensionDialog)
    assert extension.message.draft.text() == "More time for Logo"
    desk.undo()
    assert own_words(desk) == {}, "one step for all that was changed"


def test_carnets_own_words_come_back(context: Context, window: QWidget, dialog: LettersDialog, desk: Desk) -> None:
    dialog.choose(Message.CHAT, "fr")
    assert not dialog.as_shipped.isEnabled()
    dialog.text.setPlainText("{trouble}")
    dialog.confirm()
    again = open_letters(context, window)
    again.choose(Message.CHAT, "fr")
    assert again.text.toPlainText() == "{trouble}"
    again.as_shipped.click()
    again.confirm()
    assert own_words(desk) == {}
    last = open_letters(context, window)
    last.choose(Message.CHAT, "fr")
    assert last.text.toPlainText() == template("fr", Message.CHAT).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dear {name}", "There is no variable name in this message."),
        ("{title", "A bracket { or } stands alone: variables look like {title}."),
    ],
)
def test_what_can_not_be_filled_in_is_refused_beside_the_text_and_stays(
    dialog: LettersDialog, desk: Desk, text: str, said: str
) -> None:
    dialog.choose(Message.REMINDER, "fr")
    dialog.text.setPlainText(text)
    assert dialog.form.row("text").message.text == said
    dialog.choose(Message.SUPPORT, "en")
    assert not dialog.form.row("text").message.refused
    dialog.confirm()
    assert dialog.isVisible()
    assert (dialog.message(), dialog.languages.value()) == (Message.REMINDER, "fr")
    assert (dialog.text.toPlainText(), dialog.form.row("text").message.text) == (text, said)
    assert own_words(desk) == {}
