"""Markup, signs that turn round what is read after them, a name from right to left: shown as typed, and by itself."""

import re
import unicodedata
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app.desktop.widgets.dialog import DialogFrame
from app.wording.apart import TURNS
from tests.journeys.reading import texts_on
from tests.journeys.user import User

TITLE = "\u202e<b>R&D</b> שלום {0} %1"
CLIENT = "נועה & <i>Co</i>\u202d"
SERVICE = "R&D <b>שירות</b>"
SCREENS = ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6")
DIALOGS = ("edit_order", "log_time", "pause", "questions", "deliver", "extension", "extra", "cancel_order", "refund")
AFTER = ("dispute", "letters", "settings", "limits", "way_out", "palette", "close_until_caught_up")


def test_any_text_is_shown_as_it_is_and_leaves_its_neighbours_alone(user: User) -> None:
    user.press("Ctrl+5", "Return")
    user.opened(DialogFrame)
    user.fill(SERVICE)
    user.confirm()
    user.press("Ctrl+N")
    user.opened(DialogFrame)
    user.fill(TITLE, CLIENT, "", "3h", "120")
    user.confirm()
    assert user.order(TITLE).client == CLIENT
    wrong = {key: found for key in SCREENS if (found := wrong_on_screen(user, key))}
    for key in (*DIALOGS, *AFTER):
        if key in DIALOGS:
            user.orders.choose(TITLE)
        user.menu(key, opening=True)
        found = wrong_on(user)
        user.escape()
        if found:
            wrong[key] = found
    assert not wrong, "\n".join(f"{key}: {text}" for key, texts in wrong.items() for text in texts)


def test_any_text_goes_into_files_and_messages_as_it_is(user: User, tmp_path: Path) -> None:
    user.press("Ctrl+N")
    user.opened(DialogFrame)
    user.fill(TITLE, CLIENT, "", "3h", "120")
    user.confirm()
    user.orders.choose(TITLE)
    user.menu("dispute", opening=True)
    user.opened(DialogFrame)
    user.tab_to(*("Save the evidence file", "Enregistrer le dossier"))
    user.press("Space")
    user.choose_file(tmp_path / "evidence.html")
    user.wait_until(lambda: (tmp_path / "evidence.html").exists())
    written = (tmp_path / "evidence.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;R&amp;D&lt;/b&gt;" in written
    assert "<b>R" not in written
    assert [line for line in written.splitlines() if turns_round(line)] == []
    user.escape()


def wrong_on_screen(user: User, key: str) -> list[str]:
    """What is wrong on a screen."""
    user.press(key)
    return wrong_on(user)


def wrong_on(user: User) -> list[str]:
    """Texts in sight of which markup is taken for markup, or that turn round what stands beside the user's words."""
    QApplication.processEvents()
    front = user.front()
    shown = [text for text in texts_on(front) if text.replace("&&", "&") not in (TITLE, CLIENT, SERVICE)]
    turned = [f"turned: {text!r}" for text in shown if turns_round(text)]
    widgets = [widget for widget in front.findChildren(QWidget) if widget.isVisible()]
    return [*turned, *(f"markup: {text!r}" for widget in widgets for text in marked_up(widget))]


def turns_round(text: str) -> bool:
    """Whether signs outside of what was set apart change the direction of what stands beside them."""
    return any(changes_direction(sign) for sign in re.sub("\u2068[^\u2068\u2069]*\u2069", "", text))


def changes_direction(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in TURNS | {"R", "AL"}


def marked_up(widget: QWidget) -> list[str]:
    """Texts of a widget that Qt would read as markup, or of which it takes a sign away for a key."""
    found = []
    if isinstance(widget, QLabel) and "<b>" in widget.text() and widget.textFormat() is not Qt.TextFormat.PlainText:
        found.append(widget.text())
    if "<b>" in widget.toolTip():
        found.append(widget.toolTip())
    is_key = isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None)
    if is_key and re.search("R&D|[^&]& <i>", widget.property("text") or ""):
        found.append(widget.property("text"))
    return found
