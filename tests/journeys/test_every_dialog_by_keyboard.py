"""Every dialog by the keyboard alone: Tab goes as one reads, everything has a name, and what was typed is not lost."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TypeGuard

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget

from app.desktop.widgets.dialog import DialogFrame
from tests.journeys.openings import OF_AN_ORDER, OF_THE_BOOK, Opening
from tests.journeys.reading import name_of
from tests.journeys.user import User

TYPED = "Zoé 7"

each = pytest.mark.parametrize("openings", [OF_AN_ORDER, OF_THE_BOOK], ids=["of an order", "of the book"])


@each
def test_tab_goes_as_one_reads_and_everything_has_a_name_of_its_own(user: User, openings: tuple[Opening, ...]) -> None:
    wrong = {}
    for opening in openings:
        opening.open(user)
        dialog = user.opened(DialogFrame)
        walked = as_read(list(controls(user)), dialog)
        nameless = [type(control).__name__ for control in walked if not name_of(control)]
        wrong[opening.name] = [*nameless, *out_of_place(walked, dialog), *doubled_mnemonics(dialog)]
        user.escape()
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize(
    ("user", "openings"),
    [("fr", OF_AN_ORDER), ("en", OF_THE_BOOK)],  # nothing of it hangs on the language
    ids=["of an order", "of the book"],
    indirect=["user"],
)
def test_what_was_typed_is_back_after_escape_until_one_starts_afresh(user: User, openings: tuple[Opening, ...]) -> None:
    for opening in openings:
        opening.open(user)
        user.opened(DialogFrame)
        typed = typed_everywhere(user)
        user.escape()
        opening.open(user)
        dialog = user.opened(DialogFrame)
        assert (opening.name, dialog.what_is_back.isVisible()) == (opening.name, bool(typed))
        assert {name: text for name, text in texts_in(user).items() if TYPED in text} == typed
        dialog.what_is_back.afresh.click()
        assert not any(TYPED in text for text in texts_in(user).values())
        user.escape()


def test_what_was_typed_is_back_after_the_dialog_was_closed_by_its_window(user: User) -> None:
    user.press("Ctrl+N")
    user.opened(DialogFrame).close()
    user.back_to_window()
    user.press("Ctrl+N")
    dialog = user.opened(DialogFrame)
    assert not dialog.what_is_back.isVisible()
    user.write(TYPED)
    dialog.close()
    user.back_to_window()
    user.press("Ctrl+N")
    assert user.opened(DialogFrame).what_is_back.isVisible()
    assert texts_in(user)[user.say("Title", "Titre")] == TYPED


def test_mnemonics_of_the_menus_are_all_different(user: User) -> None:
    user.press("F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    letters = [QKeySequence.mnemonic(action.text()).toString() for action in menu.actions()]
    assert len(set(letters)) == len(letters)
    assert "" not in letters
    menu.close()


def controls(user: User) -> Iterator[QWidget]:
    """What has the keys, as Tab goes on, until it comes round."""
    seen: list[QWidget] = []
    focused = QApplication.focusWidget()
    while focused is not None and (focused not in seen or focused is seen[-1]):
        if focused not in seen:
            seen.append(focused)
            yield focused
        user.tab()
        focused = QApplication.focusWidget()


def as_read(walked: list[QWidget], dialog: DialogFrame) -> list[QWidget]:
    """Every control as Tab comes to it, up to the button that is meant: it is the last."""
    start = walked.index(dialog.primary) + 1
    return walked[start:] + walked[:start]


def out_of_place(walked: list[QWidget], dialog: QWidget) -> list[str]:
    """Each two after one another of which the second stands above the first, and not beside it at the right."""
    wrong = []
    for before, after in pairwise(walked):
        first, second = place(before, dialog), place(after, dialog)
        if second.bottom() < first.top() and second.left() < first.right():
            wrong.append(f"{name_of(after)} after {name_of(before)}")
    return wrong


def place(control: QWidget, dialog: QWidget) -> QRect:
    """Where a control stands in its dialog."""
    return QRect(control.mapTo(dialog, QPoint(0, 0)), control.size())


def doubled_mnemonics(dialog: QWidget) -> list[str]:
    """Letters that would be for two controls."""
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.buddy()]
    letters = [key for text in (*buttons, *labels) if (key := QKeySequence.mnemonic(text).toString())]
    return [key for key in letters if letters.count(key) > 1]


def typed_everywhere(user: User) -> dict[str, str]:
    """Types into every field that takes text; what stands in each then, by its name."""
    for control in list(controls(user)):
        if takes_text(control):
            control.setFocus()
            user.press("End")
            user.write(TYPED)
    return {name: text for name, text in texts_in(user).items() if TYPED in text}


def texts_in(user: User) -> dict[str, str]:
    """What stands in each field that takes text, with the field's name."""
    lines = [*user.front().findChildren(QLineEdit), *user.front().findChildren(QPlainTextEdit)]
    return {name_of(line): text_of(line) for line in lines if takes_text(line)}


def takes_text(control: QWidget) -> TypeGuard[QLineEdit | QPlainTextEdit]:
    """Whether one can type any text into it."""
    return isinstance(control, QLineEdit | QPlainTextEdit) and control.isVisible() and not control.isReadOnly()


def text_of(line: QLineEdit | QPlainTextEdit) -> str:
    """What stands in it."""
    return line.toPlainText() if isinstance(line, QPlainTextEdit) else line.text()
