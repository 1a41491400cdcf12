"""What fills the window: the way around, the top bar, the screens, the notices; and what each action does."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.desk import Change, Way
from app.desktop.actions import Actions, Menu, Needs
from app.desktop.availability.away_dialog import open_away
from app.desktop.availability.chip import AvailabilityChip
from app.desktop.availability.hours_dialog import open_hours
from app.desktop.availability.screen import CalendarScreen
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.preferences import PreferencesFile
from app.desktop.quick_add import QuickAdd
from app.desktop.screen import Context, Screen
from app.desktop.today.screen import TodayScreen
from app.desktop.widgets.buttons import icon_button
from app.desktop.widgets.hairline import Hairline
from app.desktop.widgets.nav import Nav, NavEntry
from app.desktop.widgets.notice import NoticeBar, undo_action
from app.domain.availability import Hours, day_span
from app.domain.drafts import OrderDraft
from app.domain.offers import Answer, OfferStatus, extension_standing, extra_standing
from app.domain.orders import Order, timer_started_at
from app.domain.refusal import Refusal
from app.storage import queries
from app.storage.trouble import StorageTrouble
from app.usecases import availability, offers, orders, sample
from app.wording.files import trouble
from app.wording.refusals import refusal
from app.wording.steps import step_name

QUIET = frozenset({"start_timer", "stop_timer"})  # what is seen at once needs no notice


class Shell(QWidget):
    """The window's content in one language; it is built anew when the language changes."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    quit_asked = Signal()

    def __init__(self, context: Context, preferences: PreferencesFile) -> None:
        super().__init__()
        self._context = context
        self._preferences = preferences
        self._handlers = self._make_handlers()
        self.actions_ = Actions(self, context.theme, self.run, self._handlers.keys())
        self._make_screens()
        self._lay_out()
        self.notices = NoticeBar(context.theme, self)
        context.bridge.changed.connect(self._on_changed)
        self.go(preferences.read().screen)

    @property
    def page(self) -> Screen:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Screen)  # nothing else is ever put in
        return shown

    def go(self, name: str) -> None:
        """Goes to a screen by its name; an unknown one means Today."""
        name = name if name in self.screens else "today"
        self._stack.setCurrentWidget(self.screens[name])
        self._nav.choose(name)
        self._preferences.keep(screen=name)
        for list_ in self.page.lists()[:1]:
            list_.setFocus()

    def run(self, key: str, order_ids: tuple[int, ...] = ()) -> None:
        """Does what the action of that key says, for the orders given or else the chosen ones."""
        spec = next((spec for spec in self.actions_.specs if spec.key == key), None)
        order_ids = order_ids or self.page.selected_orders()
        if spec is not None and spec.needs is Needs.ORDER and not order_ids:
            self.notices.say(QCoreApplication.translate("Shell", "Choose an order first."))
            return
        if key in self._handlers:
            self._handlers[key](order_ids)

    def attempt(self, doing: Callable[[], object]) -> bool:
        """Does something; whether it was done. A refusal or trouble with the file is said in the notice bar."""
        try:
            doing()
        except Refusal as error:
            self.notices.say(refusal(self._context.speech, error, self._context.bridge.now()))
            return False
        except StorageTrouble as error:
            self.notices.say(
                trouble(self._context.speech, error.reason, error.path, error.facts), stays=True, trouble=True
            )
            return False
        return True

    def take(self, draft: OrderDraft) -> None:
        """Takes the order that the quick-add line understood; what was typed stays when it is refused."""
        taken: list[int] = []
        done = self.attempt(lambda: taken.append(self._context.bridge.do(orders.take_order, draft=draft)))
        if done:
            self.quick_add.clear()
            self.page.select_order(taken[0])

    def _make_screens(self) -> None:
        self.screens: dict[str, Screen] = {
            "today": TodayScreen(self._context),
            "calendar": CalendarScreen(self._context),
        }
        self._stack = QStackedWidget()
        for screen in self.screens.values():
            self._stack.addWidget(screen)
            screen.asked.connect(self.run)
            screen.menu_asked.connect(self._show_order_menu)
            for list_ in screen.lists():
                self.actions_.serve(list_)

    def _lay_out(self) -> None:
        say, theme = QCoreApplication.translate, self._context.theme
        self._nav = Nav(
            theme,
            "Carnet",
            [
                NavEntry("today", Icon.TODAY, say("Action", "Today")),
                NavEntry("calendar", Icon.CALENDAR, say("Action", "Calendar")),
            ],
        )
        self._nav.chosen.connect(self.go)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(self._top_bar())
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._nav)
        row.addWidget(Hairline(theme))
        row.addLayout(right, 1)

    def _top_bar(self) -> QHBoxLayout:
        say = QCoreApplication.translate
        self.quick_add = QuickAdd(self._context)
        self.quick_add.taken.connect(self.take)
        self.chip = AvailabilityChip(self._context)
        self.chip.asked.connect(self.run)
        self.menu_button = icon_button(self._context.theme, Icon.MENU, say("Shell", "Menu"))
        self.menu_button.setShortcut("F10")
        self.menu_button.clicked.connect(self._show_menu)
        bar = QHBoxLayout()
        bar.setContentsMargins(4 * UNIT, 14, 2 * UNIT, 6)
        bar.setSpacing(2 * UNIT)
        bar.addWidget(self.quick_add, 1)
        bar.addWidget(self.chip)
        bar.addWidget(self.menu_button)
        return bar

    def _make_handlers(self) -> Mapping[str, Callable[[tuple[int, ...]], object]]:
        context = self._context
        do = context.bridge.do
        return {
            "quick_add": lambda _: self.quick_add.setFocus(),
            "undo": lambda _: self.attempt(self._undo),
            "redo": lambda _: self.attempt(self._redo),
            "add_sample": lambda _: self.attempt(lambda: do(sample.add_sample, language=context.language.current)),
            "remove_sample": lambda _: self.attempt(lambda: do(sample.remove_sample)),
            "quit": lambda _: self.quit_asked.emit(),
            "timer": lambda ids: self.attempt(lambda: self._toggle_timer(ids[0])),
            "pin": lambda ids: self.attempt(lambda: self._toggle_pin(ids[0])),
            "complete": lambda ids: self.attempt(lambda: do(orders.complete_order, order_id=ids[0])),
            **self._answer_handlers(),
            "away": lambda _: open_away(context, self),
            "away_rest_of_day": lambda _: self.attempt(self._away_rest_of_day),
            "return_now": lambda _: self.attempt(lambda: do(availability.return_early)),
            "hours": lambda _: open_hours(context, self),
            **{name: partial(self._call, self.go, name) for name in ("today", "calendar")},
            **{
                f"theme_{name}": partial(self._call, self.theme_chosen.emit, name)
                for name in ("system", "light", "dark")
            },
            **{f"language_{name}": partial(self._call, self.language_chosen.emit, name) for name in ("en", "fr")},
        }

    def _answer_handlers(self) -> dict[str, Callable[[tuple[int, ...]], object]]:
        return {
            f"answer_{what}_{answer.value}": partial(self._answer, answering, answer)
            for what, answering in (("extension", self._answer_extension), ("extra", self._answer_extra))
            for answer in Answer
        }

    def _call(self, doing: Callable[[str], object], name: str, _ids: tuple[int, ...]) -> None:
        doing(name)

    def _answer(self, answering: Callable[[int, Answer], None], answer: Answer, ids: tuple[int, ...]) -> None:
        self.attempt(lambda: answering(ids[0], answer))

    def _order(self, order_id: int) -> Order:
        return self._context.bridge.look(lambda session, _: queries.order(session, order_id))

    def _undo(self) -> None:
        if self._context.bridge.desk.undo() is None:
            self.notices.say(QCoreApplication.translate("Shell", "There is nothing to undo."))

    def _redo(self) -> None:
        if self._context.bridge.desk.redo() is None:
            self.notices.say(QCoreApplication.translate("Shell", "There is nothing to redo."))

    def _toggle_timer(self, order_id: int) -> None:
        if timer_started_at(self._order(order_id)) is None:
            self._context.bridge.do(orders.start_timer, order_id=order_id)
        else:
            self._context.bridge.do(orders.stop_timer)

    def _toggle_pin(self, order_id: int) -> None:
        self._context.bridge.do(orders.pin_order, order_id=order_id, pinned=not self._order(order_id).pinned)

    def _answer_extension(self, order_id: int, answer: Answer) -> None:
        """Answers the open extension of an order, or corrects the latest one that silence granted."""
        order, now = self._order(order_id), self._context.bridge.now()
        settled = (OfferStatus.OPEN, OfferStatus.GRANTED_BY_SILENCE)
        found = [e for e in order.extensions if extension_standing(e, order.rules, now).status in settled]
        if not found:
            raise Refusal("offer-gone")
        self._context.bridge.do(offers.answer_extension, extension_id=found[-1].id, answer=answer)

    def _answer_extra(self, order_id: int, answer: Answer) -> None:
        found = [extra for extra in self._order(order_id).extras if extra_standing(extra).status is OfferStatus.OPEN]
        if not found:
            raise Refusal("offer-gone")
        self._context.bridge.do(offers.answer_extra, extra_id=found[-1].id, answer=answer)

    def _away_rest_of_day(self) -> None:
        now, zone = self._context.bridge.now(), self._context.bridge.book().settings.zone
        _, end = day_span(now.astimezone(zone).date(), zone)
        self._context.bridge.do(availability.add_away, period=Hours(now.replace(second=0, microsecond=0), end))

    def _on_changed(self, change: Change) -> None:
        self.quick_add.forget_clients()
        if change.use_case in QUIET and change.way is Way.DONE:
            return
        say = QCoreApplication.translate
        name = step_name(self._context.speech, change.use_case)
        titles = [row.title for row in map(self._title, change.orders[:3]) if row is not None]
        about = f"{name}: {self._context.speech.names(titles)}" if titles else name
        if change.way is Way.DONE:
            self.notices.say(about, undo_action(lambda: self.attempt(self._undo)))
        elif change.way is Way.UNDONE:
            self.notices.say(say("Shell", "Undone: {step}").format(step=about))
        else:
            self.notices.say(say("Shell", "Redone: {step}").format(step=about))

    def _title(self, order_id: int) -> Order | None:
        return self._context.bridge.book().order(order_id)

    def _show_menu(self) -> None:
        menu = self.actions_.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def _show_order_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_.fill_menu(menu, Menu.ORDER)
        menu.addSeparator()
        self.actions_.fill_menu(menu, Menu.OFFER)
        menu.popup(at)
