"""A person at Carnet's window: acts by keys and clicks alone, and reads what stands there.

carnet.add("Logo for Marie, 3h, friday 18:00")
carnet.today.extend("Logo", "The photos came late.")
carnet.today.deliver("Logo", "logo.zip")
"""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QMenu, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desktop.app import Window
from app.desktop.availability.away_dialog import AwayDialog
from app.desktop.availability.hours_dialog import HoursDialog
from app.desktop.availability.month_view import MonthView
from app.desktop.availability.returning import Returning
from app.desktop.dialogs.cancel import CancelDialog, End
from app.desktop.dialogs.deliver import DeliverDialog
from app.desktop.dialogs.extension import ExtensionDialog
from app.desktop.dialogs.extra import ExtraDialog
from app.desktop.shell import Shell
from app.desktop.today.day_grid import DayGrid
from app.desktop.today.rows import TodayRow, Words
from app.desktop.widgets.rows import ROW_ROLE
from app.domain.agenda import Agenda
from app.domain.cancellations import CancelWhy
from app.domain.orders import Order
from app.domain.presence import PresenceKind
from app.storage import queries
from app.usecases.exporting import book_file
from tests.open_window import book_desk, open_window, preferences_in, type_into

D = TypeVar("D", bound=QDialog)
MOST_STEPS = 100  # more than any journey takes


class Carnet:
    """The window, and everything one does that is not about one screen."""

    def __init__(self, qtbot: QtBot, folder: Path, clock: StoppedClock, language: str) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # the fixture qapp made it
        self._application = application
        self._qtbot = qtbot
        self._book = folder / "book.carnet"
        self._window: Window | None = None
        self.clock = clock
        self.language = language
        self.today = TodayPage(self, "Ctrl+1")
        self.orders = OrdersPage(self, "Ctrl+2")
        self.calendar = CalendarPage(self, "Ctrl+3")
        self.offers = OffersPage(self, "Ctrl+4")
        book_desk(self._book, clock).close()
        preferences_in(folder).keep(language=language)

    @property
    def window(self) -> Window:
        """The open window."""
        assert self._window is not None  # a journey opens it first
        return self._window

    @property
    def shell(self) -> Shell:
        """What fills the window now."""
        return self.window.shell

    def open(self) -> None:
        """Opens Carnet; it has looked at what came about meanwhile."""
        self._window = open_window(self._application, self._book, self.clock)
        self._qtbot.waitUntil(lambda: self.shell.findChild(Returning) is not None)
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window.frame)

    def close(self) -> None:
        """Closes the window; the book is let go."""
        if self._window is not None:
            self._window.frame.close()
            self._window.frame.deleteLater()
            self._window.deleteLater()
            self._window = None

    def reopen(self, after: timedelta = timedelta()) -> None:
        """Closes Carnet and opens it again when `after` has gone by."""
        self.close()
        self.clock.go(after)
        self.open()

    def wait(self, by: timedelta) -> None:
        """Lets time go by with the window open: what a minute's tick does."""
        self.clock.go(by)
        self.window.context.bridge.tick()

    def press(self, *keys: str) -> None:
        """Presses keys such as "Ctrl+Z", one after another, wherever the focus is."""
        for key in keys:
            front = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
            assert front is not None  # the window is open
            QTest.keySequence(front, QKeySequence(key))

    def write(self, text: str) -> None:
        """Types a text into what has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None  # a field was gone to
        type_into(focused, text)

    def click(self, widget: QWidget) -> None:
        """Clicks a control with the mouse."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def drag_hours(self, dialog: HoursDialog, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drags from a minute of a weekday to another in the week of working hours."""
        week = dialog.grid.week
        ways = []
        for weekday, minute in (start, end):
            places = week.places
            ways.append(QPoint(round(places.column(weekday).center().x()), round(places.scale().y(minute))))
        QTest.mousePress(week, Qt.MouseButton.LeftButton, pos=ways[0])
        QTest.mouseMove(week, ways[1])
        QTest.mouseRelease(week, Qt.MouseButton.LeftButton, pos=ways[1])

    def add(self, line: str) -> None:
        """Types an order into the line at the top."""
        self.press("Ctrl+L")
        self.write(line)
        self.press("Return")
        assert self.shell.quick_add.text() == "", self.said()

    def said(self) -> str:
        """What the notice bar says."""
        return self.shell.notices.text

    def choose_from_menu(self, menu: QMenu, key: str) -> None:
        """Clicks a line of a menu that is open, by the icon's place in it: its action's name."""
        action = next(action for action in menu.actions() if action.objectName() == key)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def menu(self, *keys: str, opening: bool = False) -> None:
        """Opens the menu and chooses the action of that key in it; `opening` says that a dialog comes up."""
        self.press("F10")
        whole = self._popup()
        for sub in whole.actions():
            inner = sub.menu()
            if isinstance(inner, QMenu) and any(action.objectName() == keys[0] for action in inner.actions()):
                whole.setActiveAction(sub)
                inner.popup(whole.mapToGlobal(whole.actionGeometry(sub).topRight()))
                self.choose_from_menu(inner, keys[0])
                break
        if not opening:
            self.back_to_window()

    def choose_language(self, language: str) -> None:
        """Chooses a language in the menu; the window is there in that language."""
        before = self.shell
        self.menu(f"language_{language}")
        self._qtbot.waitUntil(lambda: self.shell is not before and self.shell.isVisible())

    def return_now(self) -> None:
        """Opens the menu of the chip at the top by Space, and takes its first line: return now."""
        self.shell.chip.setFocus()
        self.press("Space")
        self._popup()
        self.press("Down", "Return")
        self.back_to_window()

    def dialog(self, kind: type[D]) -> D:
        """The dialog that has come up."""
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    def confirm(self) -> None:
        """Confirms the dialog from wherever the focus is; it closes."""
        self.press("Ctrl+Return")
        self.back_to_window()

    def wait_until(self, met: Callable[[], bool]) -> None:
        """Waits until something is so."""
        self._qtbot.waitUntil(met)

    def undo_all(self) -> int:
        """Takes back everything, step by step; how many steps that was."""
        return self._as_long_as(lambda: self.window.context.bridge.desk.steps().undo is not None, "Ctrl+Z")

    def redo_all(self) -> int:
        """Does everything again."""
        return self._as_long_as(lambda: self.window.context.bridge.desk.steps().redo is not None, "Ctrl+Shift+Z")

    def _as_long_as(self, can: Callable[[], bool], key: str) -> int:
        steps = 0
        while can() and steps < MOST_STEPS:
            self.press(key)
            steps += 1
        return steps

    def back_to_window(self) -> None:
        """What was in front is gone; the window becomes active, as it does where windows are managed."""
        front = (QApplication.activePopupWidget, QApplication.activeModalWidget)
        self._qtbot.waitUntil(lambda: all(each() is None for each in front))
        self.window.frame.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window.frame)

    def _popup(self) -> QMenu:
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def export(self) -> bytes:
        """The whole book with its history, as a file."""
        return self.window.context.bridge.look(book_file)

    def facts(self) -> bytes:
        """The whole book without its history."""
        written = json.loads(self.export())
        written.pop("history")
        return json.dumps(written, sort_keys=True, indent=1).encode()

    def order(self, title: str) -> Order:
        """The order of that title, over or not."""
        every = self.window.context.bridge.look(lambda session, _now: queries.orders(session))
        return next(order for order in every if order.title == title)

    def agenda(self) -> Agenda:
        """What Today is made of."""
        return self.window.context.bridge.agenda()

    def presence(self) -> PresenceKind:
        """What the chip at the top says."""
        return self.shell.chip.presence.kind


class Page:
    """One screen of the window: its key, and its list of orders."""

    def __init__(self, carnet: Carnet, key: str) -> None:
        self.carnet = carnet
        self._key = key

    def go(self) -> None:
        """Goes to the screen by its key."""
        self.carnet.press(self._key)

    def view(self) -> QAbstractItemView:
        """The list that the keys are for."""
        (view, *_) = self.carnet.shell.page.lists()
        assert isinstance(view, QAbstractItemView)
        return view

    def titles(self) -> list[str]:
        """What the list shows, from the top."""
        self.go()
        model = self.view().model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def choose(self, title: str) -> None:
        """Goes down the list with the arrows until an order is chosen."""
        place = self.titles().index(title)
        view = self.view()
        self.carnet.wait_until(view.hasFocus)
        self.carnet.press("Home")
        ahead = place - view.currentIndex().row()
        self.carnet.press(*["Down"] * ahead, *["Up"] * -ahead)
        assert view.currentIndex().row() == place

    def chosen(self) -> str:
        """The order that is chosen."""
        self.go()
        return str(self.view().currentIndex().siblingAtColumn(0).data())

    def offer_extra(self, title: str) -> ExtraDialog:
        """Asks for the dialog of an extra revision, by R."""
        self.choose(title)
        self.carnet.press("R")
        return self.carnet.dialog(ExtraDialog)


class TodayPage(Page):
    """The queue."""

    def verdict(self) -> str:
        """The sentence at the top."""
        self.go()
        label = next(child for child in self.carnet.shell.page.findChildren(QLabel) if child.isVisible())
        return label.text()

    def row(self, title: str) -> Words:
        """An order's row of the queue, in words."""
        self.go()
        model = self.view().model()
        rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
        found = next(row for row in rows if isinstance(row, TodayRow) and row.title == title)
        return found.words

    def day_shown(self) -> date:
        """The day whose sittings are shown."""
        grid = self.carnet.shell.page.findChild(DayGrid)
        assert isinstance(grid, DayGrid)
        assert grid.day is not None
        return grid.day

    def toggle_timer(self, title: str) -> None:
        """Starts the timer on an order, or stops it, by Space."""
        self.choose(title)
        self.carnet.press("Space")

    def extend(self, title: str, why: str, *, later: int = 0) -> None:
        """Asks for more time by E: the date that is proposed, or one so many days later."""
        self.choose(title)
        self.carnet.press("E")
        dialog = self.carnet.dialog(ExtensionDialog)
        if later:
            self.carnet.click(dialog.dates.own_button)
            *_, one_day_later = dialog.dates.own.findChildren(QPushButton)
            for _ in range(later):
                self.carnet.click(one_day_later)
        self.carnet.click(dialog.explanation.viewport())
        self.carnet.write(why)
        self.carnet.confirm()

    def deliver(self, title: str, proof: str) -> None:
        """Delivers by D: ticks what was asked, names what is handed over."""
        self.choose(title)
        self.carnet.press("D")
        dialog = self.carnet.dialog(DeliverDialog)
        for line in dialog.checklist.lines.values():
            self.carnet.click(line.box)
        self.carnet.click(dialog.proof.viewport())
        self.carnet.write(proof)
        self.carnet.confirm()


class OrdersPage(Page):
    """The table."""

    def choose_all(self) -> None:
        """Chooses every order of the tab, by Ctrl+A."""
        self.go()
        self.carnet.wait_until(self.view().hasFocus)
        self.carnet.press("Ctrl+A")

    def show_all(self) -> None:
        """Clicks the last tab: every order, over or not."""
        self.go()
        tabs = self.carnet.shell.page.findChild(QTabBar)
        assert isinstance(tabs, QTabBar)
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(tabs.count() - 1).center())

    def cancel(self, title: str, end: End, why: CancelWhy) -> None:
        """Gives an order up, from the menu: who ends it, and why."""
        self.choose(title)
        self.carnet.menu("cancel_order", opening=True)
        dialog = self.carnet.dialog(CancelDialog)
        self.carnet.click(dialog.end.buttons[end])
        dialog.why.set_value(why)
        self.carnet.confirm()


class OffersPage(Page):
    """What waits for an answer."""

    def accept(self, title: str) -> None:
        """Notes that the client accepted, by A."""
        self.choose(title)
        self.carnet.press("A")

    def decline(self, title: str) -> None:
        """Notes that the client declined, by D."""
        self.choose(title)
        self.carnet.press("D")


class CalendarPage(Page):
    """The month."""

    def month(self) -> MonthView:
        """The month's days."""
        view = self.carnet.shell.page.findChild(MonthView)
        assert isinstance(view, MonthView)
        return view

    def plan(self, skip: int, weeks: int) -> AwayDialog:
        """Opens an absence that begins `skip` days from today and lasts so many weeks, by the arrows and Enter."""
        self.go()
        self.carnet.wait_until(self.month().hasFocus)
        self.carnet.press("Home", *["Right"] * skip, *["Shift+Down"] * weeks, "Shift+Left", "Return")
        return self.carnet.dialog(AwayDialog)
