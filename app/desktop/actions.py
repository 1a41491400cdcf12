"""Every action of the window, as data: words, key, menu. Menus, palette and shortcuts come from this one table."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.desktop.look.icons import Icon
from app.desktop.look.theme import Theme


class Menu(Enum):
    """The menus of the bar, in their order; HIDDEN actions have a key and no place in a menu."""

    BOOK = auto()
    ORDER = auto()
    OFFER = auto()
    TIME = auto()
    VIEW = auto()
    HELP = auto()


class Needs(Enum):
    """What an action acts on."""

    NOTHING = auto()
    ORDER = auto()  # the chosen order
    ORDERS = auto()  # the chosen orders, one or several


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its key in the table, what it is called, its shortcuts and where it stands."""

    key: str
    text: str
    menu: Menu
    shortcuts: tuple[str, ...] = ()
    icon: Icon | None = None
    needs: Needs = Needs.NOTHING
    separator: bool = False  # a line before it
    on_list: bool = False  # a key that buttons and fields need too: it acts only while a list has the focus

    @property
    def first_key(self) -> str:
        """The first of its shortcuts as this language and system write it; "" where it has none."""
        return QKeySequence(*self.shortcuts[:1]).toString(QKeySequence.SequenceFormat.NativeText)


def action_specs() -> tuple[ActionSpec, ...]:
    """The table, in the language spoken now."""
    say = QCoreApplication.translate
    order = Needs.ORDER
    return (
        ActionSpec("new_order", say("Action", "New order…"), Menu.BOOK, ("Ctrl+N",), Icon.PLUS),
        ActionSpec("quick_add", say("Action", "Quick add"), Menu.BOOK, ("Ctrl+L", "/"), Icon.PLUS),
        ActionSpec("quote", say("Action", "May I take this order?…"), Menu.BOOK, ("Q",), Icon.CHECK),
        ActionSpec("undo", say("Action", "Undo"), Menu.BOOK, ("Ctrl+Z",), Icon.UNDO, separator=True),
        ActionSpec("redo", say("Action", "Redo"), Menu.BOOK, ("Ctrl+Shift+Z", "Ctrl+Y"), Icon.REDO),
        ActionSpec("import", say("Action", "Import…"), Menu.BOOK, (), Icon.IMPORT, separator=True),
        ActionSpec("export", say("Action", "Export the book…"), Menu.BOOK, (), Icon.EXPORT),
        ActionSpec("export_calendar", say("Action", "Export a calendar…"), Menu.BOOK, (), Icon.EXPORT),
        ActionSpec("add_sample", say("Action", "Add sample orders"), Menu.BOOK, separator=True),
        ActionSpec("remove_sample", say("Action", "Remove sample orders"), Menu.BOOK),
        ActionSpec("settings", say("Action", "Settings…"), Menu.BOOK, ("Ctrl+,",), Icon.SETTINGS, separator=True),
        ActionSpec("letters", say("Action", "Words of messages…"), Menu.BOOK),
        ActionSpec("quit", say("Action", "Quit"), Menu.BOOK, ("Ctrl+Q",)),
        ActionSpec("edit_order", say("Action", "Open"), Menu.ORDER, ("Return",), Icon.EDIT, order, on_list=True),
        ActionSpec(
            "timer", say("Action", "Start or stop the timer"), Menu.ORDER, ("Space",), Icon.PLAY, order, on_list=True
        ),
        ActionSpec("log_time", say("Action", "Log time…"), Menu.ORDER, ("L",), Icon.CLOCK, order),
        ActionSpec("pin", say("Action", "Pin first"), Menu.ORDER, ("P",), Icon.PIN, Needs.ORDERS),
        ActionSpec("keep_time", say("Action", "Keep time for it"), Menu.ORDER, ("K",), Icon.CLOCK, Needs.ORDERS),
        ActionSpec("pause", say("Action", "Pause…"), Menu.ORDER, ("Shift+P",), Icon.PAUSE, order),
        ActionSpec("resume", say("Action", "Take up again"), Menu.ORDER, (), Icon.PLAY, order),
        ActionSpec(
            "requirements", say("Action", "Requirements…"), Menu.ORDER, ("I",), Icon.CHECK, order, separator=True
        ),
        ActionSpec("questions", say("Action", "Questions for the client…"), Menu.ORDER, (), None, order),
        ActionSpec("deliver", say("Action", "Deliver…"), Menu.ORDER, ("D",), Icon.DELIVER, order),
        ActionSpec("complete", say("Action", "The client accepted"), Menu.ORDER, (), Icon.CHECK, Needs.ORDERS),
        ActionSpec("ask_revision", say("Action", "The client wants changes…"), Menu.ORDER, (), Icon.REVISION, order),
        ActionSpec("extend_review", say("Action", "The client needs longer to look…"), Menu.ORDER, (), None, order),
        ActionSpec("dispute", say("Action", "A disagreement…"), Menu.ORDER, (), Icon.ALERT, order, separator=True),
        ActionSpec("heard", say("Action", "The client has written"), Menu.ORDER, (), None, Needs.ORDERS),
        ActionSpec("remind", say("Action", "Remind of what is missing…"), Menu.ORDER, (), Icon.SEND, Needs.ORDERS),
        ActionSpec("evidence", say("Action", "Save the evidence file…"), Menu.ORDER, (), Icon.COPY, Needs.ORDERS),
        ActionSpec("refund", say("Action", "Give back a part of the price…"), Menu.ORDER, (), None, order),
        ActionSpec("cancel_order", say("Action", "Cancel the order…"), Menu.ORDER, (), Icon.TRASH, order),
        ActionSpec("support", say("Action", "What support decided…"), Menu.ORDER, (), None, order),
        ActionSpec("avoid_client", say("Action", "Don’t work with this client again"), Menu.ORDER, (), None, order),
        ActionSpec("way_out", say("Action", "See the way out…"), Menu.OFFER, ("W",), Icon.EXTENSION),
        ActionSpec("extension", say("Action", "Ask for an extension…"), Menu.OFFER, ("E",), Icon.EXTENSION, order),
        ActionSpec("extra", say("Action", "Offer an extra revision…"), Menu.OFFER, ("R",), Icon.PLUS, order),
        ActionSpec(
            "answer_extension_accepted",
            say("Action", "Extension: the client accepted"),
            Menu.OFFER,
            (),
            None,
            order,
            separator=True,
        ),
        ActionSpec(
            "answer_extension_declined", say("Action", "Extension: the client declined"), Menu.OFFER, (), None, order
        ),
        ActionSpec("answer_extension_withdrawn", say("Action", "Extension: withdraw it"), Menu.OFFER, (), None, order),
        ActionSpec(
            "answer_extra_accepted",
            say("Action", "Extra: the client accepted"),
            Menu.OFFER,
            (),
            None,
            order,
            separator=True,
        ),
        ActionSpec("answer_extra_declined", say("Action", "Extra: the client declined"), Menu.OFFER, (), None, order),
        ActionSpec("answer_extra_withdrawn", say("Action", "Extra: withdraw it"), Menu.OFFER, (), None, order),
        ActionSpec(
            "answer_cancellation_accepted",
            say("Action", "Cancellation: agreed"),
            Menu.OFFER,
            (),
            None,
            order,
            separator=True,
        ),
        ActionSpec(
            "answer_cancellation_declined", say("Action", "Cancellation: declined"), Menu.OFFER, (), None, order
        ),
        ActionSpec(
            "answer_cancellation_withdrawn", say("Action", "Cancellation: withdrawn"), Menu.OFFER, (), None, order
        ),
        ActionSpec("away", say("Action", "Plan an absence…"), Menu.TIME, ("A",), Icon.AWAY),
        ActionSpec("away_rest_of_day", say("Action", "Away for the rest of today"), Menu.TIME, ()),
        ActionSpec("return_now", say("Action", "Return now"), Menu.TIME, ()),
        ActionSpec(
            "close_until_caught_up", say("Action", "Close until caught up…"), Menu.TIME, ("Shift+A",), separator=True
        ),
        ActionSpec("reopen", say("Action", "Take new orders again"), Menu.TIME),
        ActionSpec("limits", say("Action", "Limit of open orders…"), Menu.TIME),
        ActionSpec("day_hours", say("Action", "Hours of the day…"), Menu.TIME, ("H",), Icon.CLOCK, separator=True),
        ActionSpec("hours", say("Action", "Weekly hours…"), Menu.TIME, (), Icon.CLOCK),
        ActionSpec("print_month", say("Action", "Print the month…"), Menu.TIME, ("Ctrl+P",), Icon.PRINT),
        ActionSpec("calendars", say("Action", "Other calendars…"), Menu.TIME, (), Icon.CALENDAR),
        ActionSpec("holidays", say("Action", "Public holidays…"), Menu.TIME, (), Icon.SUN),
        ActionSpec("today", say("Action", "Today"), Menu.VIEW, ("Ctrl+1",), Icon.TODAY),
        ActionSpec("orders", say("Action", "Orders"), Menu.VIEW, ("Ctrl+2",), Icon.ORDERS),
        ActionSpec("calendar", say("Action", "Calendar"), Menu.VIEW, ("Ctrl+3",), Icon.CALENDAR),
        ActionSpec("month", say("Action", "Calendar by month"), Menu.VIEW, ("M",)),
        ActionSpec("week", say("Action", "Calendar by week"), Menu.VIEW, ("Shift+M",)),
        ActionSpec("offers", say("Action", "Offers"), Menu.VIEW, ("Ctrl+4",), Icon.OFFERS),
        ActionSpec("catalogue", say("Action", "Catalogue"), Menu.VIEW, ("Ctrl+5",), Icon.CATALOGUE),
        ActionSpec("insights", say("Action", "Insights"), Menu.VIEW, ("Ctrl+6",), Icon.INSIGHTS),
        ActionSpec("search", say("Action", "Search"), Menu.VIEW, ("Ctrl+F",), Icon.SEARCH, separator=True),
        ActionSpec("palette", say("Action", "Commands and orders…"), Menu.VIEW, ("Ctrl+K",), Icon.MENU),
        ActionSpec("theme_system", say("Action", "Follow the system’s light or dark"), Menu.VIEW, separator=True),
        ActionSpec("theme_light", say("Action", "Light"), Menu.VIEW, (), Icon.SUN),
        ActionSpec("theme_dark", say("Action", "Dark"), Menu.VIEW, (), Icon.MOON),
        ActionSpec("language_en", "English", Menu.VIEW, (), Icon.GLOBE, separator=True),
        ActionSpec("language_fr", "Français", Menu.VIEW, (), Icon.GLOBE),
        ActionSpec("shortcuts", say("Action", "Keyboard shortcuts"), Menu.HELP, ("Ctrl+?",)),
        ActionSpec("tips", say("Action", "Tips"), Menu.HELP, ("F1",)),
        ActionSpec("about", say("Action", "About Carnet"), Menu.HELP),
    )


def menu_title(menu: Menu) -> str:
    """What stands in the menu bar."""
    say = QCoreApplication.translate
    return {
        Menu.BOOK: say("Menu", "&Book"),
        Menu.ORDER: say("Menu", "&Order"),
        Menu.OFFER: say("Menu", "O&ffer"),
        Menu.TIME: say("Menu", "&Time"),
        Menu.VIEW: say("Menu", "&View"),
        Menu.HELP: say("Menu", "&Help"),
    }[menu]


class Actions:
    """The table come alive: a QAction for each line, all of them calling `run` with the line's key."""

    def __init__(self, owner: QWidget, theme: Theme, run: Callable[[str], None], known: Collection[str]) -> None:
        """`known` are the keys that the owner knows how to run."""
        self.specs = tuple(spec for spec in action_specs() if spec.key in known)
        self._by_key: dict[str, QAction] = {}
        for spec in self.specs:
            action = QAction(spec.text, owner)
            action.setObjectName(spec.key)
            action.setShortcuts([QKeySequence(shortcut) for shortcut in spec.shortcuts])
            if spec.on_list:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            if spec.icon is not None:
                action.setIcon(theme.icon(spec.icon))
            action.triggered.connect(lambda _checked=False, key=spec.key: run(key))
            owner.addAction(action)
            self._by_key[spec.key] = action

    def __getitem__(self, key: str) -> QAction:
        """The action of that key."""
        return self._by_key[key]

    def fill_whole(self, target: QMenu) -> None:
        """Puts every action into `target`, each in its menu."""
        for menu in Menu:
            self.fill_menu(target.addMenu(menu_title(menu)), menu)

    def serve(self, list_: QWidget) -> None:
        """Gives a list the keys that act only there."""
        list_.addActions([self._by_key[spec.key] for spec in self.specs if spec.on_list])

    def fill_menu(self, target: QMenu, menu: Menu, only: Collection[str] | None = None) -> None:
        """Puts the actions of one menu into `target`; of these keys only, where they are given."""
        apart = False
        for spec in self.specs:
            if spec.menu is not menu:
                continue
            apart |= spec.separator
            if only is None or spec.key in only:
                if apart and not target.isEmpty():
                    target.addSeparator()
                target.addAction(self._by_key[spec.key])
                apart = False
