"""Opening the window: first the frame, painted at once, then the book behind it."""

import gc
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QSize, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from app.clock import Clock, system_zone
from app.desktop.look.theme import Choice, Theme
from app.desktop.mishaps import Mishaps, log_to
from app.desktop.preferences import PreferencesFile
from app.places import RESOURCES, TRANSLATIONS, usual_log
from app.storage.trouble import StorageTrouble

if TYPE_CHECKING:
    from app.desktop.bridge import DeskBridge
    from app.desktop.neighbour import Reception

SIZE = QSize(1280, 800)  # where the screen has room for it
EDGES = QSize(16, 48)  # a title bar and borders: how much they take is known only once the window is shown
SOON = 100  # milliseconds that what is shown is left to be painted
STARTED = 1000  # milliseconds after which the window is filled


class Frame(QMainWindow):
    """The window itself; it keeps its place on the screen, and its content comes after the first paint."""

    def __init__(self, preferences: PreferencesFile, fill: Callable[[], None], close: Callable[[], None]) -> None:
        super().__init__()
        self._preferences = preferences
        self._fill: Callable[[], None] | None = fill
        self._close = close
        self.setWindowTitle("Carnet")
        self.setMinimumSize(800, 560)
        self.resize(SIZE.boundedTo(self.screen().availableSize() - EDGES))
        geometry = preferences.read().geometry
        if geometry:
            self.restoreGeometry(geometry)

    def event(self, event: QEvent) -> bool:
        """Fills the window once it has been painted."""
        done = super().event(event)
        if event.type() is QEvent.Type.Paint and self._fill is not None:
            QTimer.singleShot(0, self._fill)
            self._fill = None
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps the window's place and lets the book go."""
        self._preferences.keep(geometry=self.saveGeometry().data())
        self._close()
        super().closeEvent(event)


class Window(QObject):
    """One open book in one window."""

    def __init__(
        self, application: QApplication, store: Path, clock: Clock, language: str | None, preferences: PreferencesFile
    ) -> None:
        super().__init__(application)
        self._application, self._store, self._clock = application, store, clock
        self.preferences = preferences
        kept = preferences.read()
        self.theme = Theme(RESOURCES / "icons", Choice(kept.theme), parent=self)
        self.theme.apply(application, bare=True)
        self._first_language = language or kept.language
        self._release: Callable[[], None] = lambda: None
        self._reception: Reception | None = None
        self.frame = Frame(preferences, self.fill, lambda: self._release())

    def fill(self) -> None:
        """Opens the book and shows it; where it can't be opened, says why and leaves it alone."""
        from app.desk import Desk  # what fills the window: the frame is painted before it is loaded
        from app.desktop.awake import Awake
        from app.desktop.bridge import DeskBridge
        from app.desktop.language import LANGUAGES, Language, system_language
        from app.desktop.quiet import Quiet
        from app.desktop.screen import Context
        from app.storage.database import open_store

        self.theme.finish()  # the empty frame was painted without the details of controls, and without a word
        self.language = Language(TRANSLATIONS, self)
        wanted = self._first_language or system_language()
        self.language.speak(wanted if wanted in LANGUAGES else "en")
        try:
            opened = open_store(self._store, zone=system_zone())
        except StorageTrouble as error:
            if error.reason == "locked" and self._first_came_forward():
                self.frame.close()
                return
            self._show_trouble(self._sentence(error))
            return
        bridge = DeskBridge(Desk(opened, self._clock), self)
        self._release = partial(self._let_go, bridge)
        self.context = Context(bridge, self.theme, self.language)
        self.show_content()
        self.context.bridge.start_ticking()
        self._awake = Awake(self.context, self.preferences, self.frame, bridge)
        QTimer.singleShot(0, self._awake.look)
        QTimer.singleShot(SOON, self.frame, self._receive)
        self._quiet = Quiet(self)
        self._quiet.fell.connect(self._load_the_rest)
        self._quiet.wait()

    def _first_came_forward(self) -> bool:
        """Whether another window has this book open, and shows itself instead of this one."""
        try:
            from app.desktop.neighbour import ask
        except ImportError:  # a system without what Qt's network library needs: each window is on its own
            return False
        return ask(self._store, {"ask": "show"}) is not None

    def _receive(self) -> None:
        """Answers other Carnets that are started on this book, from now on."""
        try:
            from app.desktop.neighbour import Reception
        except ImportError:
            return
        if self.frame.isVisible():  # else it was closed meanwhile
            self._reception = Reception(self._store, self._answer, self)

    def _load_the_rest(self) -> None:
        """Loads what the first thing done will need, once nothing is being typed; it is loaded then otherwise."""
        from app.usecases import orders  # noqa: F401 the store's libraries, half a second

        if not self.frame.isVisible():  # it was closed meanwhile, and the book let go
            return
        try:
            self.context.bridge.look(lambda _session, _now: None)
        except StorageTrouble as error:
            self._release()
            self._show_trouble(self._sentence(error))

    def _sentence(self, error: StorageTrouble) -> str:
        from app.wording.files import trouble

        return trouble(self.language.speech(ZoneInfo("UTC")), error.reason, error.path, error.facts)

    def _let_go(self, bridge: "DeskBridge") -> None:
        """Answers nobody any more, then lets the book go."""
        if self._reception is not None:
            self._reception.close()
        self._awake.note()
        bridge.close()

    def _answer(self, request: Mapping[str, Any]) -> Mapping[str, Any]:
        from PySide6.QtCore import Qt

        from app.desktop.today.answer import today_text

        if request.get("ask") == "show":
            self.frame.setWindowState(self.frame.windowState() & ~Qt.WindowState.WindowMinimized)
            self.frame.show()
            self.frame.raise_()
            self.frame.activateWindow()
        elif request.get("ask") == "today":
            return {"text": today_text(self.context, str(request.get("language")), as_json=bool(request.get("json")))}
        return {}

    def open(self, store: Path) -> None:
        """Opens another book instead of the one that can't be opened."""
        self._store = store
        self.fill()

    def _show_trouble(self, sentence: str) -> None:
        from app.desktop.trouble_page import TroublePage

        page = TroublePage(self.theme, sentence)
        page.again_asked.connect(lambda: QTimer.singleShot(0, self.fill))  # the page asked for it and is still at work
        page.other_asked.connect(self._choose_book)
        page.quit_asked.connect(self.frame.close)
        self.frame.setCentralWidget(page)

    def _choose_book(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QFileDialog

        say = QCoreApplication.translate
        chooser = QFileDialog(self.frame, say("TroublePage", "Open a book"), str(self._store.parent))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        filters = [say("TroublePage", "Carnet books (*.carnet)"), say("Files", "All files (*)")]
        chooser.setNameFilters(filters)
        chooser.fileSelected.connect(lambda name: self.open(Path(name)))
        chooser.open()

    def show_content(self) -> None:
        """Builds the content in the language spoken now; in a new book, the first questions."""
        from app.storage.facts import is_empty

        bridge = self.context.bridge
        if bridge.book().settings.welcomed or not bridge.ask(is_empty):
            self._show_shell()
        else:
            self._show_welcome()

    def _show_welcome(self) -> None:
        from app.desktop.welcome import Welcome

        before = self.frame.centralWidget()
        self.welcome = Welcome(self.context, before.typed() if isinstance(before, Welcome) else None)
        self.welcome.language_chosen.connect(self.speak)
        self.welcome.begun.connect(lambda: QTimer.singleShot(0, self.show_content))
        self.frame.setCentralWidget(self.welcome)

    def _show_shell(self) -> None:
        from app.desktop.shell import Shell

        before = self.frame.centralWidget()
        self.shell = Shell(self.context, self.preferences)
        if isinstance(before, Shell):
            self.shell.take_over(before)
        self.shell.language_chosen.connect(self.speak)
        self.shell.theme_chosen.connect(self.dress)
        self.shell.quit_asked.connect(self.frame.close)
        self.frame.setCentralWidget(self.shell)
        self.shell.focus_page()
        QTimer.singleShot(SOON, self.shell, self.shell.look_back)
        QTimer.singleShot(STARTED, self.shell, self.shell.follow)

    def speak(self, language: str) -> None:
        """Switches the language, live."""
        from app.desktop.language import system_language

        self.preferences.keep(language=language)
        self.language.speak(language or system_language())
        QTimer.singleShot(0, self.show_content)  # the old content asked for it and is still at work

    def dress(self, theme: str) -> None:
        """Switches to light, dark or the system's look, live."""
        self.preferences.keep(theme="" if theme == "system" else theme)
        self.theme.choose(Choice("" if theme == "system" else theme))


def run_window(store: Path, clock: Clock, language: str | None) -> int:
    """Opens the window on the book at `store` and stays until it is closed; the exit status."""
    gc.disable()  # what is loaded at the start stays: looking for garbage among it costs a fifth of the time
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("carnet")
    preferences = PreferencesFile(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "carnet", "window"))
    window = Window(application, store, clock, language, preferences)
    QTimer.singleShot(STARTED, lambda: log_to(usual_log()))
    Mishaps(window.theme, window.frame, window).install()
    window.frame.show()
    QTimer.singleShot(STARTED, _sweep_again)
    return application.exec()


def _sweep_again() -> None:
    gc.freeze()
    gc.enable()
