"""What fills the window: the way around, the top bar, the screens, the notices; every action starts from here."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desk import Change, Way
from app.desktop import opening
from app.desktop.actions import Actions, Menu, Needs
from app.desktop.availability.chip import AvailabilityChip
from app.desktop.doings import Doing, Doings
from app.desktop.jobs import Jobs
from app.desktop.later import orders
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.menus import Menus
from app.desktop.pages import NAMES, Pages
from app.desktop.preferences import PreferencesFile
from app.desktop.quick_add import QuickAdd
from app.desktop.sample_note import SampleNote
from app.desktop.screen import Context, Screen
from app.desktop.step_notice import said_of
from app.desktop.widgets.buttons import icon_button, pressed_by_enter
from app.desktop.widgets.nav import Nav, NavEntry
from app.desktop.widgets.notice import NoticeBar, undo_action
from app.domain.asked import open_offers
from app.domain.drafts import OrderDraft
from app.domain.orders import state_at
from app.domain.turn import Turn, turn_at
from app.storage import facts

if TYPE_CHECKING:
    from app.desktop.availability.calendar_doings import CalendarDoings
    from app.desktop.files import Files

QUIET = frozenset(  # what is seen at once needs no notice
    {"start_timer", "stop_timer", "refresh_calendar", "set_blocking"}
)


class Shell(QWidget):
    """The window's content in one language; it is built anew when the language changes."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    quit_asked = Signal()

    def __init__(self, context: Context, preferences: PreferencesFile) -> None:
        super().__init__()
        self._context = context
        self._preferences = preferences
        self.notices = NoticeBar(context.theme, self)
        self.doings = Doings(context, self, self.notices)
        self.jobs = Jobs(parent=self)
        self.pages = Pages(context, self._welcome_page)
        self._handlers: Mapping[str, Doing] = {**self.doings.table(), **self._window_doings()}
        self.actions_ = Actions(self, context.theme, self.run, self._handlers.keys())
        self._lay_out()
        context.bridge.changed.connect(self._on_changed)
        context.bridge.ticked.connect(self._count)
        self.go(preferences.read().screen)
        self._count()
        self._mark_sample()

    def look_back(self) -> None:
        """Begins to say what comes about by itself, also while nobody was there; once the queue is painted."""
        from app.desktop.availability.returning import Returning
        from app.desktop.news import say_news

        if self._let_go():
            return
        self._returning = Returning(
            self._context, self._preferences, partial(say_news, self.notices, self._show_in), self
        )
        self._returning.look()

    def follow(self) -> None:
        """Begins to follow the calendar files of the book, once nothing else is to be shown."""
        from app.desktop.availability.following import Following

        if self._let_go():
            return
        self._following = Following(self._context, self.jobs, self)

    def _let_go(self) -> bool:
        """Whether the window was closed meanwhile, and its book let go."""
        return not self.window().isVisible()

    @cached_property
    def files(self) -> "Files":
        """Imports and exports; what they read and write with is loaded when a file is first asked for."""
        from app.desktop.files import Files

        undo = undo_action(lambda: self.doings.attempt(self.doings.undo))
        return Files(self._context, self, self.notices, undo, self.jobs)

    @property
    def page(self) -> Screen:
        """The page that is shown."""
        shown = self.pages.currentWidget()
        assert isinstance(shown, Screen)  # nothing else is ever put in
        return shown

    def go(self, name: str) -> None:
        """Goes to a screen by its name; an unknown one means Today."""
        name = self.pages.go(name)
        self._nav.choose(name)
        self._preferences.keep(screen=name)
        self.focus_page()

    def focus_page(self) -> None:
        """The keys go to the first list of the page, to the page where it has none."""
        first = next(iter(self.page.lists()), self.page)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as it does in a dialog."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _focus_order(self, order_id: int) -> None:
        """The keys go to the list that shows an order as chosen; they stay where no list does."""
        if order_id in self.page.selected_orders():
            for list_ in self.page.order_lists()[:1]:
                list_.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_over(self, before: "Shell") -> None:
        """Goes on where the content in another language was: the place in each screen, the order, what was typed."""
        self.quick_add.setText(before.quick_add.text())
        self.pages.go_back_to(before.pages.places())
        if before.page.place() is None:
            for order_id in before.page.selected_orders()[:1]:
                self.page.select_order(order_id)

    def run(self, key: str, order_ids: tuple[int, ...] = ()) -> None:
        """Does what the action of that key says, for the orders given or else the chosen ones."""
        spec = next((spec for spec in self.actions_.specs if spec.key == key), None)
        order_ids = order_ids or self.page.selected_orders()
        if spec is not None and spec.needs is not Needs.NOTHING and not order_ids:
            self.notices.say(QCoreApplication.translate("Shell", "Choose an order first."))
            return
        if spec is not None and spec.needs is Needs.ORDER and len(order_ids) > 1:
            self.notices.say(QCoreApplication.translate("Shell", "One order at a time for that: choose a single one."))
            return
        if key in self._handlers:
            self._handlers[key](order_ids)

    def take(self, draft: OrderDraft) -> None:
        """Takes the order that the quick-add line understood; what was typed stays when it is refused."""
        taken: list[int] = []
        done = self.doings.attempt(lambda: taken.append(self._context.bridge.do(orders.take_order, draft=draft)))
        if done:
            self.quick_add.clear()
            self.page.select_order(taken[0])
            self._focus_order(taken[0])

    def new_order(self, draft: OrderDraft | None = None, taken: Callable[[], object] = lambda: None) -> None:
        """Opens the dialog for one more order, filled in as far as `draft` says; the order is chosen once taken."""
        from app.desktop.dialogs.order import open_order

        dialog = open_order(self._context, self, draft=draft)
        dialog.kept.connect(lambda order_id: self.page.select_order(order_id))
        dialog.kept.connect(lambda _: taken())

    def detail(self, draft: OrderDraft) -> None:
        """Opens the dialog with what the quick-add line understood; the line is cleared once the order is taken."""
        self.new_order(draft, self.quick_add.clear)

    def show_order(self, order_id: int) -> None:
        """Goes to where an order can be seen, and chooses it."""
        book, now = self._context.bridge.book(), self._context.bridge.now()
        order = book.order(order_id)
        queued = order is not None and not state_at(order, now).over and self._context.bridge.agenda().row(order_id)
        self._show_in("today" if queued else "orders", order_id)

    def _show_in(self, name: str, order_id: int) -> None:
        self.go(name)
        self.page.select_order(order_id)

    def _welcome_page(self, screen: Screen) -> None:
        """What a page asks for is done here; its lists take the keys of the table."""
        screen.asked.connect(self.run)
        screen.menu_asked.connect(self._show_order_menu)
        for list_ in screen.order_lists():
            self.actions_.serve(list_)

    def _lay_out(self) -> None:
        say, theme = QCoreApplication.translate, self._context.theme
        self._nav = Nav(
            theme,
            "Carnet",
            [
                NavEntry("today", Icon.TODAY, say("Action", "Today")),
                NavEntry("orders", Icon.ORDERS, say("Action", "Orders")),
                NavEntry("calendar", Icon.CALENDAR, say("Action", "Calendar")),
                NavEntry("offers", Icon.OFFERS, say("Action", "Offers")),
                NavEntry("catalogue", Icon.CATALOGUE, say("Action", "Catalogue")),
                NavEntry("insights", Icon.INSIGHTS, say("Action", "Insights")),
            ],
            [NavEntry("settings", Icon.SETTINGS, say("Shell", "Settings"))],
        )
        self._nav.chosen.connect(self.go)
        self._nav.asked.connect(self.run)
        self.sample_note = SampleNote(theme)
        self.sample_note.remove.clicked.connect(lambda: self.run("remove_sample"))
        self._nav.put_low(self.sample_note)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(self._top_bar())
        right.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._nav)
        row.addLayout(right, 1)

    def _top_bar(self) -> QHBoxLayout:
        say = QCoreApplication.translate
        self.quick_add = QuickAdd(self._context)
        self.quick_add.taken.connect(self.take)
        self.quick_add.detailed.connect(self.detail)
        self.quick_add.left.connect(self.focus_page)
        self.chip = AvailabilityChip(self._context)
        self.chip.asked.connect(self.run)
        self.menu_button = icon_button(self._context.theme, Icon.MENU, say("Shell", "Menu"))
        self.menus = Menus(self.menu_button, self.actions_)
        bar = QHBoxLayout()
        bar.setContentsMargins(4 * UNIT, 14, 2 * UNIT, 6)
        bar.setSpacing(2 * UNIT)
        bar.addWidget(self.quick_add, 1)
        bar.addWidget(self.chip)
        bar.addWidget(self.menu_button)
        return bar

    def _window_doings(self) -> dict[str, Doing]:
        """The actions that concern this window alone."""
        return {
            "new_order": lambda _: self.new_order(),
            "quote": lambda _: opening.open_quote(self._context, self, self.new_order),
            "quick_add": lambda _: self.quick_add.begin(),
            "search": lambda _: self._search(),
            "palette": lambda ids: opening.open_palette(
                self._context, self, self.actions_, ids, self.run, self.show_order
            ),
            "shortcuts": lambda _: opening.open_shortcuts(self._context, self, self.actions_),
            "tips": lambda _: opening.open_tips(self._context, self),
            "about": lambda _: opening.open_about(self._context, self),
            "calendars": lambda _: opening.open_calendars(self._context, self, self.jobs),
            "import": lambda _: self.files.open_import(),
            "export": lambda _: self.files.open_export(),
            "export_calendar": lambda _: self.files.open_calendar_export(),
            "settings": lambda _: self._open_settings(),
            "quit": lambda _: self.quit_asked.emit(),
            "away": lambda _: self._in_calendar().plan_away(),
            "day_hours": lambda _: self._in_calendar().change_hours(),
            "month": lambda _: self._in_calendar().show_by(week=False),
            "week": lambda _: self._in_calendar().show_by(week=True),
            "print_month": lambda _: self._in_calendar().print_month(),
            **{name: _calling(self.go, name) for name in NAMES},
            **{f"theme_{name}": _calling(self.theme_chosen.emit, name) for name in ("system", "light", "dark")},
            **{f"language_{name}": _calling(self.language_chosen.emit, name) for name in ("en", "fr")},
        }

    def _open_settings(self) -> None:
        from app.desktop.dialogs.settings import open_settings

        dialog = open_settings(self._context, self, self._preferences.read())
        dialog.window_chosen.connect(lambda choice: self._on_window_chosen(choice.theme, choice.language))

    def _on_window_chosen(self, theme: str, language: str) -> None:
        kept = self._preferences.read()
        if theme != kept.theme:
            self.theme_chosen.emit(theme or "system")
        if language != kept.language:
            self.language_chosen.emit(language)

    def _in_calendar(self) -> "CalendarDoings":
        """What is done in the calendar, loaded when the first is asked for."""
        from app.desktop.availability.calendar_doings import CalendarDoings

        return CalendarDoings(self._context, self, self.pages, self.go)

    def _search(self) -> None:
        if not self.page.focus_search():
            self.go("orders")
            self.page.focus_search()

    def _on_changed(self, change: Change) -> None:
        self.quick_add.forget_clients()
        self._count()
        self._mark_sample()
        if change.use_case in QUIET and change.way is Way.DONE:
            return
        undo = undo_action(lambda: self.doings.attempt(self.doings.undo))
        self.notices.say(said_of(self._context, change), *((undo,) if change.way is Way.DONE else ()))

    def _count(self) -> None:
        """The numbers beside the screens' names."""
        book, now = self._context.bridge.book(), self._context.bridge.now()
        say = QCoreApplication.translate
        yours = sum(turn_at(order, now) is Turn.YOURS for order in book.orders)
        waiting = sum(1 for _ in open_offers(book, now))
        self._nav.set_count("orders", yours, say("Shell", "%n order(s) wait for you", "", yours))
        self._nav.set_count("offers", waiting, say("Shell", "%n open offer(s)", "", waiting))

    def _mark_sample(self) -> None:
        """Says that sample orders are in the book, as long as they are."""
        self.sample_note.setVisible(self._context.bridge.ask(facts.has_sample))

    def _show_order_menu(self, at: QPoint) -> None:
        """What makes sense for the chosen orders; the rest stands in the window's menus, and says why not."""
        from app.desktop.orders.doable import menu_keys

        menu, bridge = QMenu(self), self._context.bridge
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys = menu_keys([bridge.ask(facts.order, each) for each in self.page.selected_orders()[:2]], bridge.now())
        for part in (Menu.ORDER, Menu.OFFER):
            self.actions_.fill_menu(menu, part, keys)
            menu.addSeparator()
        menu.popup(at)


def _calling(doing: Callable[[str], object], name: str) -> Doing:
    return lambda _: doing(name)
