"""Shows one scene in the real window, on a book of its own, at a fixed now, and takes its picture."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.clock import StoppedClock
from app.desktop.app import Window
from app.desktop.shell import Shell
from app.desktop.widgets.dialog import DialogFrame
from app.places import SAMPLE
from app.storage import queries
from tests.conftest import MONDAY
from tests.gallery.books import BookMaker
from tests.open_window import book_desk, open_window, preferences_in, type_into


class Screen(Enum):
    """The screen of the computer: width, height, how many of its dots make a pixel, and its dots per inch."""

    LARGE = (1920, 1080, 1, 96)
    SMALL = (1024, 640, 1, 96)
    SHARP = (1920, 1080, 2, 96)
    LARGE_TEXT = (1920, 1080, 1, 192)  # as for someone who set all text to 200 %

    def window(self) -> tuple[int, int]:
        """How large the window is on it."""
        return min(1280, self.value[0]), min(800, self.value[1])


@dataclass(frozen=True, slots=True)
class Look:
    """In which language and theme a scene is shown."""

    language: str
    theme: str


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: what is done in the window before it is taken, and where."""

    name: str
    act: Callable[["Stage"], object]
    book: BookMaker
    screen: Screen = Screen.LARGE
    size: tuple[int, int] = (1280, 800)
    dialog: bool = False  # whether it shows what an action opens

    def file_name(self, look: Look) -> str:
        """What the picture shows, as the name of its file."""
        return f"{self.name}-{look.theme}-{look.language}.png"


class Stage:
    """The window a scene is played in."""

    def __init__(self, window: Window, language: str, folder: Path) -> None:
        self._window = window
        self.folder = folder
        self._language = language

    @property
    def shell(self) -> Shell:
        """The window's content."""
        return self._window.shell

    @property
    def window(self) -> Window:
        """The window."""
        return self._window

    def run(self, key: str, title: str = "") -> None:
        """Runs an action, on the sample order of that English title where one is given."""
        self.shell.run(key, (self.order(title),) if title else ())

    def choose(self, title: str) -> None:
        """Chooses the sample order of that English title."""
        self.shell.page.select_order(self.order(title))

    def order(self, title: str) -> int:
        """The id of the sample order of that English title."""
        written = json.loads(SAMPLE.read_text(encoding="utf-8"))["orders"]
        said = next(order["title"][self._language] for order in written if order["title"]["en"] == title)
        everything = self._window.context.bridge.look(lambda session, _now: queries.orders(session))
        return next(order.id for order in everything if order.title == said)

    def write(self, texts: dict[str, str]) -> None:
        """Types into what has the focus, in the window's language."""
        focused = QApplication.focusWidget()
        if focused is not None:
            type_into(focused, texts[self._language])

    def confirm(self) -> None:
        """Presses the button that the dialog on top is for."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DialogFrame):
            dialog.primary.click()

    def front(self) -> QWidget:
        """What lies on top: a menu, else a dialog, else the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window.frame

    def picture(self) -> QPixmap:
        """What lies on top, as it looks."""
        settle()
        return self.front().grab()


class Theatre:
    """Plays scenes one after another; a book that several are set in is made once in each language."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._clock = StoppedClock(MONDAY)
        self._books: dict[tuple[BookMaker, str], Path] = {}
        application.setCursorFlashTime(0)  # a caret that blinks makes two pictures of one scene

    def play(self, scene: Scene, look: Look, watch: Callable[[Stage], object]) -> None:
        """Opens the window, does what the scene says, has it watched, and clears everything away."""
        path = self._folder / "book.carnet"
        shutil.copy(self._book(scene.book, look.language), path)
        preferences_in(self._folder).keep(language=look.language, theme=look.theme, screen="today", geometry=b"")
        window = open_window(self._application, path, self._clock, scene.size)
        stage = Stage(window, look.language, self._folder)
        scene.act(stage)
        settle()
        watch(stage)
        self._clear(window)

    def _book(self, make: BookMaker, language: str) -> Path:
        if (make, language) not in self._books:
            path = self._folder / f"{make.__name__}-{language}.carnet"
            desk = book_desk(path, self._clock)
            make(desk, language)
            desk.close()
            self._books[make, language] = path
        return self._books[make, language]

    def _clear(self, window: Window) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
        window.frame.close()
        window.frame.deleteLater()
        window.deleteLater()
        settle()


def settle() -> None:
    """Lets everything that was asked for happen: layouts, what is shown later, what is thrown away."""
    for _ in range(4):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
