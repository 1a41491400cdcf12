"""A person at the window with the sample book, who opens each dialog, fills it in by the keyboard and looks around.

user.choose("Logo")
user.press("L")
user.fill("45", "Sketches")
user.confirm()
user.did("Time logged: Logo", "Temps noté : Logo", "Sketches")
"""

import json
import shutil
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desktop.command_palette import CommandPalette
from app.places import SAMPLE
from tests.journeys.reading import name_of, plain, texts_on
from tests.journeys.robot import Carnet

D = TypeVar("D", bound=QDialog)
Story = Callable[..., None]

MOST_CONTROLS = 60  # more than any dialog has, each part of a date counted

JOURNEYS: dict[type[QDialog], str] = {}  # which test leads through a dialog


def journey(*kinds: type[QDialog]) -> Callable[[Story], Story]:
    """Says that a test leads a user through these dialogs; it fails when one of them has not come up."""

    def mark(story: Story) -> Story:
        @wraps(story)
        def told(user: User, **fixtures: object) -> None:
            story(user, **fixtures)
            assert user.met >= set(kinds)

        JOURNEYS.update(dict.fromkeys(kinds, story.__name__))
        return told

    return mark


class User(Carnet):
    """Speaks the window's language: orders are called by their English titles, and two wordings are given of a text."""

    def __init__(self, qtbot: QtBot, folder: Path, clock: StoppedClock, language: str, book: Path) -> None:
        """`book` is copied: nothing is written in it."""
        shutil.copy(book, folder / "book.carnet")
        super().__init__(qtbot, folder, clock, language)
        written = json.loads(SAMPLE.read_text(encoding="utf-8"))["orders"]
        self._titles = {order["title"]["en"]: order["title"][language] for order in written}

    def open(self) -> None:
        """Opens Carnet, and remembers what is in the book."""
        super().open()
        self.start = self.facts()
        self.before: list[str] = []
        self.met: set[type[QDialog]] = set()

    def title(self, english: str) -> str:
        """What a sample order is called here."""
        return str(self._titles.get(english, english))

    def say(self, english: str, french: str) -> str:
        """The wording in the window's language."""
        return french if self.language == "fr" else english

    def choose(self, english: str) -> None:
        """Chooses an open order of the queue."""
        self.today.choose(self.title(english))

    def choose_of_all(self, english: str) -> None:
        """Chooses an order among all there are."""
        self.orders.show_all()
        self.orders.choose(self.title(english))

    def tab(self, times: int = 1) -> None:
        """Goes on by Tab."""
        for _ in range(times):
            self.press("Tab")

    def tab_to(self, english: str, french: str) -> None:
        """Goes on by Tab until the control of that name has the keys."""
        wanted = self.say(english, french)
        for _ in range(MOST_CONTROLS):
            if name_of(QApplication.focusWidget()).startswith(wanted):
                return
            self.tab()
        raise AssertionError(f"Tab does not come to “{wanted}”")

    def fill(self, *texts: str) -> None:
        """Types the texts into one field after the other, from the one that has the caret; "" leaves one alone."""
        for place, text in enumerate(texts):
            if place:
                self.tab()
            if text:
                self.press("Ctrl+A")
                self.write(text)

    def enter(self) -> None:
        """Confirms the dialog by Enter in a field."""
        self.press("Return")
        self.back_to_window()

    def escape(self) -> None:
        """Closes the dialog by Escape."""
        self.press("Escape")
        self.back_to_window()

    def choose_file(self, path: Path) -> None:
        """Types the name of a file into the chooser that has come up."""
        self.dialog(QFileDialog)
        self.write(str(path))
        self.press("Return")
        self.wait_until(lambda: not isinstance(QApplication.activeModalWidget(), QFileDialog))
        self.wait_until(self._has_keys)

    def command(self, words: str) -> None:
        """Finds a command of the palette by its words, and does it."""
        self.press("Ctrl+K")
        self.dialog(CommandPalette)
        self.write(words)
        self.press("Return")

    def put(self, text: str) -> None:
        """Pastes a text into what has the keys."""
        QApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def opened(self, kind: type[D]) -> D:
        """The dialog that has come up; it has the keys."""
        self.met.add(kind)
        dialog = self.dialog(kind)
        self.before = list(map(plain, texts_on(self.window.frame)))
        return dialog

    def front(self) -> QWidget:
        """What lies on top: a dialog, else the window."""
        return QApplication.activeModalWidget() or self.window.frame

    def shown(self) -> str:
        """Everything that stands in what lies on top, once it is there."""
        QApplication.processEvents()
        return "\n".join(map(plain, texts_on(self.front())))

    def sees(self, *texts: str) -> bool:
        """Whether all of these stand in what lies on top."""
        shown = self.shown()
        return all(plain(text) in shown for text in texts)

    def did(self, english: str, french: str, *results: str, undone: str = "", said: str | None = None) -> None:
        """A step was done: it is said, its results are in sight; undone, the book is the very same; then done again.

        `undone` is what it is called where the thing that it is about is not in the book then; `said` is what the
        notice says where that is not the step's name.
        """
        step, after = self.say(english, french), self.facts()
        self._is_told(step if said is None else said)
        self._sees_all(results)
        assert after != self.start
        self.press("Ctrl+Z")
        self._is_told(self.say(f"Undone: {undone or step}", f"Défait : {undone or step}"))
        assert self.facts() == self.start
        assert not results or not self.sees(*results)
        self.press("Ctrl+Shift+Z")
        self._is_told(self.say(f"Redone: {step}", f"Refait : {step}"))
        self._sees_all(results)
        assert self.facts() == after

    def _has_keys(self) -> bool:
        """Gives the keys to what lies on top; whether it has them."""
        self.front().activateWindow()
        return QApplication.activeWindow() is self.front()

    def _is_told(self, text: str) -> None:
        said = plain(self.said())
        assert said == text, f"said is “{said}”, not “{text}”"

    def _sees_all(self, texts: tuple[str, ...]) -> None:
        shown = self.shown()
        missing = [text for text in texts if plain(text) not in shown]
        assert not missing, f"{missing} in none of\n" + self._news(shown)

    def _news(self, shown: str) -> str:
        """What has come up since the dialog was opened."""
        return "\n".join(line for line in shown.split("\n") if line not in self.before)
