"""What every screen has in common: it shows facts anew when they changed, and only while it is looked at."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.desk import Change
from app.desktop.bridge import DeskBridge
from app.desktop.language import Language
from app.desktop.look.theme import Theme
from app.domain.refusal import Refusal
from app.storage.trouble import StorageTrouble
from app.wording.files import trouble
from app.wording.refusals import refusal
from app.wording.speech import Speech


@dataclass(frozen=True, slots=True)
class Context:
    """What a screen or dialog is handed: the bridge to the desk, the look, and how to say things."""

    bridge: DeskBridge
    theme: Theme
    language: Language

    def why_not(self, doing: Callable[[], object]) -> str:
        """Does something; "" once it is done, else the sentence that says why the rules or the file don't let it."""
        try:
            doing()
        except Refusal as error:
            return refusal(self.speech, error, self.bridge.now())
        except StorageTrouble as error:
            return trouble(self.speech, error.reason, error.path, error.facts)
        return ""

    @property
    def speech(self) -> Speech:
        """How the window says things, in the book's time zone."""
        return self.language.speech(self.bridge.book().settings.zone)

    def speech_for(self, language: str) -> Speech:
        """How a message in `language` ("" for the window's own) says things."""
        return self.language.speech_in(language, self.bridge.book().settings.zone)


class Screen(QWidget):
    """One page of the window. `asked` names an action of the table and the orders it is for."""

    asked = Signal(str, tuple)
    menu_asked = Signal(object)  # a QPoint on the screen: what can be done with the chosen orders

    def __init__(self, context: Context, name: str, kinds: frozenset[str] | None = None) -> None:
        """`name` is what a screen reader says; `kinds` the tables it shows, None for all."""
        super().__init__()
        self.context = context
        self._kinds = kinds
        self._stale = True
        self.setAccessibleName(name)
        context.bridge.changed.connect(self._on_changed)
        context.bridge.ticked.connect(self._on_ticked)

    @abstractmethod
    def refresh(self) -> None:
        """Shows the facts as they are now."""

    def lists(self) -> tuple[QWidget, ...]:
        """The lists that the keys go to, the first of them first."""
        return ()

    def order_lists(self) -> tuple[QWidget, ...]:
        """The lists in which Enter and Space act on the chosen order."""
        return self.lists()

    def selected_orders(self) -> tuple[int, ...]:
        """The ids of the orders that an action would be for."""
        return ()

    def select_order(self, order_id: int) -> None:
        """Chooses an order, where the screen shows it."""

    def place(self) -> object | None:
        """Where in the screen one is, to be gone back to when it is built anew; None where there is only one place."""
        return None

    def go_back_to(self, place: object) -> None:
        """Goes where one was in the same screen, in another language."""

    def focus_search(self) -> bool:
        """Puts the caret into the screen's search field; False where it has none."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Catches up with what happened while the screen was not looked at."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _on_changed(self, change: Change) -> None:
        if self._kinds is None or self._kinds & change.kinds:
            self._stale = True
            if self.isVisible():
                self._refresh()

    def _on_ticked(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self.refresh()
