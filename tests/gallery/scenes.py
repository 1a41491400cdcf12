"""Every scene of the gallery. A new dialog is one line in DIALOGS: its action, and the sample order it is for."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.desktop.availability.hours_dialog import HoursDialog
from app.desktop.availability.screen import CalendarScreen
from app.desktop.catalogue.rows import Kind
from app.desktop.catalogue.rules_dialog import open_rules
from app.desktop.catalogue.screen import CatalogueScreen
from app.desktop.dialogs.extra import ExtraDialog
from app.desktop.dialogs.import_book import open_import_book
from app.desktop.dialogs.import_orders import open_import_orders
from app.desktop.dialogs.mishap import MishapDialog
from app.desktop.dialogs.order import OrderDialog
from app.desktop.dialogs.slept import open_slept
from app.desktop.jobs import Jobs
from app.exchange.orders_csv import read_orders
from app.places import SAMPLE
from app.usecases.exporting import book_records
from tests.gallery import books
from tests.gallery.books import BookMaker
from tests.gallery.stage import Scene, Screen, Stage, settle

Act = Callable[[Stage], object]

SCREENS = ("today", "orders", "calendar", "offers", "catalogue", "insights")


class Opening(NamedTuple):
    """An action that opens something: its key, and the sample order it is for, by its English title."""

    key: str
    order: str = ""
    name: str = ""  # of the picture, where it is not the action's
    book: BookMaker = books.sample
    confirmed: bool = False  # its button is pressed: the next step, or what it refuses


DIALOGS = (
    Opening("new_order"),
    Opening("quote"),
    Opening("new_order", name="new-order-refused", confirmed=True),
    Opening("edit_order", "Logo"),
    Opening("edit_order", "Podcast cover", "edit-order-waiting"),
    Opening("edit_order", "Podcast cover", "edit-order-time-kept", books.time_kept),
    Opening("quote", name="quote-time-kept", book=books.time_kept),
    Opening("close_until_caught_up", name="close-until-caught-up-time-kept", book=books.time_kept),
    Opening("log_time", "Logo"),
    Opening("ask_revision", "Poster"),
    Opening("cancel_order", "Logo"),
    Opening("cancel_order", "Podcast cover", "cancel-order-waiting"),
    Opening("dispute", "A4 menu"),
    Opening("questions", "Logo"),
    Opening("remind", "Podcast cover", "remind-one"),
    Opening("letters"),
    Opening("extend_review", "Poster"),
    Opening("refund", "Logo"),
    Opening("support", "Gift voucher"),
    Opening("extension", "Logo"),
    Opening("extension", "A4 menu", "extension-pending"),
    Opening("extension", "Podcast cover", "extension-no-due"),
    Opening("extension", "Poster", "extension-delivered"),
    Opening("extra", "Logo"),
    Opening("extra", "Poster", "extra-delivered"),
    Opening("extra", "Podcast cover", "extra-no-due"),
    Opening("deliver", "Logo"),
    Opening("deliver", "Favicon", "deliver-nothing-asked"),
    Opening("deliver", "Podcast cover", "deliver-not-started"),
    Opening("requirements", "Podcast cover"),
    Opening("requirements", "Logo", "requirements-all-in"),
    Opening("away"),
    Opening("day_hours"),
    Opening("holidays"),
    Opening("pause", "Logo"),
    Opening("timer", "Podcast cover", "timer-waiting"),
    Opening("calendars"),
    Opening("hours"),
    Opening("settings"),
    Opening("close_until_caught_up"),
    Opening("limits"),
    Opening("limits", name="limits-full", book=books.crowded),
    Opening("new_order", name="new-order-queue-full", book=books.crowded),
    Opening("palette"),
    Opening("shortcuts"),
    Opening("tips"),
    Opening("about"),
    Opening("way_out", book=books.overloaded),
    Opening("way_out", name="way-out-step", book=books.overloaded, confirmed=True),
    Opening("way_out", name="way-out-not-needed"),
    Opening("extension", "Brand book", "extension-overloaded", books.overloaded),
    Opening("extension", "Logo", "extension-refused", confirmed=True),
    Opening("deliver", "Logo", "deliver-refused", confirmed=True),
)
ALSO_SMALL = (
    Opening("extension", "Logo"),
    Opening("extra", "Logo"),
    Opening("deliver", "Logo"),
    Opening("hours"),
    Opening("new_order"),
    Opening("cancel_order", "Logo"),
    Opening("settings"),
    Opening("letters"),
    Opening("tips"),
)
ALSO_SHARP = (Opening("extension", "Logo"),)


def shows(screen: str) -> Act:
    """Goes to a screen."""
    return lambda stage: stage.run(screen)


def shows_day(day: date) -> Act:
    """Goes to a day of the calendar."""
    return opens_on_day("calendar", day)


def opens_on_day(key: str, day: date) -> Act:
    """Goes to a day of the calendar and runs an action there."""

    def act(stage: Stage) -> None:
        stage.run("calendar")
        settle()
        screen = stage.shell.page
        assert isinstance(screen, CalendarScreen)
        screen.go_to(day)
        stage.run(key)

    return act


def shows_week(day: date) -> Act:
    """Goes to the week of a day, hour by hour."""

    def act(stage: Stage) -> None:
        shows_day(day)(stage)
        stage.run("week")

    return act


def chooses_hours(stage: Stage) -> None:
    """Two hours of the next day, chosen by keys in the week."""
    shows_week(date(2026, 11, 24))(stage)
    screen = stage.shell.page
    assert isinstance(screen, CalendarScreen)
    QTest.keyClick(screen.week, Qt.Key.Key_Down)
    for _ in range(3):
        QTest.keyClick(screen.week, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def holds_absence(stage: Stage) -> None:
    """An absence among the hours of a week, dragged to another day and not let go of yet."""
    shows_week(date(2026, 11, 27))(stage)
    settle()
    screen = stage.shell.page
    assert isinstance(screen, CalendarScreen)
    week, scale = screen.week, screen.week.hours_painter.scale()

    def at(column: int, minute: int) -> QPoint:
        return QPoint(week.columnViewportPosition(column) + week.columnWidth(column) // 2, round(scale.y(minute)))

    QTest.mousePress(week.viewport(), Qt.MouseButton.LeftButton, pos=at(4, 15 * 60))
    QTest.mouseMove(week.viewport(), at(1, 11 * 60))


def draws_hours(stage: Stage) -> None:
    """Weekly hours while they are drawn: a night, an overlap, a line that can't be read, a range under the pointer."""
    stage.run("hours")
    (dialog,) = stage.shell.findChildren(HoursDialog)
    settle()
    grid, places = dialog.grid, dialog.grid.week.places
    grid.edits[1].setText("9-12, 11-14")
    grid.edits[2].setText("9-25")
    grid.edits[4].setText("22-2")
    x = round(places.column(5).center().x())
    QTest.mousePress(grid.week, Qt.MouseButton.LeftButton, pos=QPoint(x, round(places.scale().y(600))))
    QTest.mouseMove(grid.week, QPoint(x, round(places.scale().y(825))))


def stands_in_hours(stage: Stage) -> None:
    """Weekly hours by keys: what is chosen, moved a little, and the keys beneath."""
    stage.run("hours")
    (dialog,) = stage.shell.findChildren(HoursDialog)
    settle()
    dialog.grid.week.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(dialog.grid.week, Qt.Key.Key_Right)
    QTest.keyClick(dialog.grid.week, Qt.Key.Key_Down)


def without_hours(stage: Stage) -> None:
    """A week without any working hours."""
    stage.run("hours")
    (dialog,) = stage.shell.findChildren(HoursDialog)
    dialog.grid.set_hours(())


def changes_absence(day: date) -> Act:
    """Opens the absence of a day."""

    def act(stage: Stage) -> None:
        shows_day(day)(stage)
        screen = stage.shell.page
        assert isinstance(screen, CalendarScreen)
        screen.plan_away()

    return act


def opens(opening: Opening) -> Act:
    """Opens a dialog."""

    def act(stage: Stage) -> None:
        stage.run(opening.key, opening.order)
        if opening.confirmed:
            stage.confirm()

    return act


def catalogue(kind: Kind, *, opened: bool = False) -> Act:
    """Goes to a tab of the catalogue, and opens its first line by Enter."""

    def act(stage: Stage) -> None:
        stage.run("catalogue")
        settle()
        screen = stage.shell.page
        assert isinstance(screen, CatalogueScreen)
        screen.show_kind(kind)
        settle()
        if opened:
            QTest.keyClick(screen.lists()[0], Qt.Key.Key_Return)

    return act


def new_marketplace(stage: Stage) -> None:
    """Opens a marketplace of one's own from the catalogue."""
    catalogue(Kind.RULES)(stage)
    open_rules(stage.shell.page.context, stage.shell)


def chooses(screen: str, title: str) -> Act:
    """Goes to a screen and chooses the sample order of that English title."""

    def act(stage: Stage) -> None:
        stage.run(screen)
        stage.choose(title)

    return act


def chooses_several(stage: Stage) -> None:
    """Four orders of the table, chosen by key."""
    stage.run("orders")
    settle()
    for _ in range(3):
        QTest.keyClick(stage.shell.page.lists()[0], Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def takes_paused(stage: Stage) -> None:
    """A new order of a service that is paused."""
    stage.run("new_order")
    (dialog,) = stage.shell.findChildren(OrderDialog)
    dialog.fields.service.setCurrentIndex(dialog.fields.service.count() - 1)


def widens(stage: Stage) -> None:
    """An extra with a new date in the same message."""
    stage.run("extra", "Logo")
    (dialog,) = stage.shell.findChildren(ExtraDialog)
    dialog.with_date.box.click()


def reminds(stage: Stage) -> None:
    """The reminders of what is missing."""
    stage.run("remind", "Podcast cover")


def quick_add(stage: Stage) -> None:
    """An order typed in one line, and what was understood of it."""
    stage.run("quick_add")
    stage.write({"en": "Poster for Léa, 3h, friday 18:00, €120", "fr": "Affiche pour Léa, 3 h, vendredi 18h, 120 €"})


def quick_add_refused(stage: Stage) -> None:
    """An order that has no due."""
    stage.run("quick_add")
    stage.write({"en": "Poster for Léa, 3h", "fr": "Affiche pour Léa, 3 h"})
    QTest.keyClick(stage.shell.quick_add, Qt.Key.Key_Return)


def done(stage: Stage) -> None:
    """What was just done, with a way back."""
    stage.run("pin", "Brand book")


def timer(stage: Stage) -> None:
    """The timer runs on the first order."""
    stage.run("timer", "Favicon")


def nothing(_stage: Stage) -> None:
    """The window as it opens."""


def order_menu(stage: Stage) -> None:
    """What can be done with an order."""
    stage.shell.page.menu_asked.emit(QPoint(400, 300))


def imports_orders(stage: Stage) -> None:
    """What was understood of a table."""
    context, data = stage.shell.page.context, (SAMPLE.parent / "orders.csv").read_bytes()
    open_import_orders(context, stage.shell, Jobs(lambda job: job()), "orders.csv", data, read_orders(data, "EUR"))


def imports_book(stage: Stage) -> None:
    """What a whole book holds."""
    context = stage.shell.page.context
    open_import_book(context, stage.shell, "carnet.json", context.bridge.look(book_records))


def slept(stage: Stage) -> None:
    """The timer ran while the computer slept."""
    context, now = stage.shell.page.context, stage.shell.page.context.bridge.now()
    title = context.bridge.agenda().rows[0].order.title
    open_slept(context, stage.shell, title, now - timedelta(hours=3), now - timedelta(hours=2, minutes=8))


def mishap(stage: Stage) -> None:
    """A mistake of the program."""
    story = "Carnet\n\nTraceback (most recent call last):\n  …\nRuntimeError: this should not have happened"
    MishapDialog(stage.shell.page.context.theme, stage.shell, story).open()


def _dialog(opening: Opening, screen: Screen = Screen.LARGE) -> Scene:
    name = opening.name or opening.key.replace("_", "-")
    return Scene(name, opens(opening), opening.book, screen, screen.window(), dialog=True)


def _scenes() -> tuple[Scene, ...]:
    sample = books.sample
    return (
        *(Scene(name, shows(name), sample) for name in SCREENS),
        *(Scene(f"{name}-small", shows(name), sample, Screen.SMALL, Screen.SMALL.window()) for name in SCREENS),
        *(Scene(f"{name}-wide", shows(name), sample, size=(1900, 1000)) for name in SCREENS),
        *(Scene(f"{name}-2x", shows(name), sample, Screen.SHARP) for name in SCREENS),
        *(Scene(f"{name}-large-text", shows(name), sample, Screen.LARGE_TEXT) for name in SCREENS),
        *(Scene(f"{name}-empty", shows(name), books.empty) for name in SCREENS),
        *(Scene(f"{name}-full", shows(name), books.full) for name in SCREENS),
        *(Scene(f"{name}-overloaded", shows(name), books.overloaded) for name in ("today", "calendar")),
        Scene("today-overloaded-small", shows("today"), books.overloaded, Screen.SMALL, Screen.SMALL.window()),
        *(Scene(f"{name}-away", shows(name), books.away) for name in ("today", "calendar")),
        Scene("week-held", holds_absence, books.seasons),
        Scene("week-held-small", holds_absence, books.seasons, Screen.SMALL, Screen.SMALL.window()),
        Scene("week-held-large-text", holds_absence, books.seasons, Screen.LARGE_TEXT),
        Scene("calendar-seasons", shows_day(date(2026, 11, 28)), books.seasons),
        Scene(
            "calendar-seasons-small",
            shows_day(date(2026, 11, 28)),
            books.seasons,
            Screen.SMALL,
            Screen.SMALL.window(),
        ),
        Scene("catalogue-crowded", shows("catalogue"), books.crowded),
        Scene("calendar-away-often", shows("calendar"), books.away_often),
        Scene("week", shows_week(date(2026, 11, 23)), sample),
        Scene("week-empty", shows_week(date(2026, 11, 23)), books.empty),
        Scene("week-full", shows_week(date(2026, 11, 30)), books.full),
        Scene("week-overloaded", shows_week(date(2026, 11, 24)), books.overloaded),
        Scene("week-seasons", shows_week(date(2026, 11, 27)), books.seasons),
        Scene("week-small", shows_week(date(2026, 11, 27)), books.seasons, Screen.SMALL, Screen.SMALL.window()),
        Scene("week-2x", shows_week(date(2026, 11, 27)), books.seasons, Screen.SHARP),
        Scene("week-large-text", shows_week(date(2026, 11, 27)), books.seasons, Screen.LARGE_TEXT),
        Scene("week-hours-chosen", chooses_hours, sample),
        Scene("calendars-some", opens(Opening("calendars")), books.seasons, dialog=True),
        Scene("away-once", changes_absence(date(2026, 11, 27)), books.seasons, dialog=True),
        Scene("day-hours-special", opens_on_day("day_hours", date(2026, 11, 28)), books.seasons, dialog=True),
        *(Scene(f"catalogue-{kind.value}", catalogue(kind), sample) for kind in Kind),
        *(Scene(f"catalogue-{kind.value}-open", catalogue(kind, opened=True), sample, dialog=True) for kind in Kind),
        Scene("catalogue-rules-new", new_marketplace, sample, dialog=True),
        Scene("hours-drawn", draws_hours, sample, dialog=True),
        Scene("hours-drawn-small", draws_hours, sample, Screen.SMALL, Screen.SMALL.window(), dialog=True),
        Scene("hours-drawn-2x", draws_hours, sample, Screen.SHARP, dialog=True),
        Scene("hours-drawn-large-text", draws_hours, sample, Screen.LARGE_TEXT, dialog=True),
        Scene("hours-by-keys", stands_in_hours, sample, dialog=True),
        Scene("hours-none", without_hours, sample, dialog=True),
        Scene("welcome", nothing, books.brand_new),
        Scene("welcome-large-text", nothing, books.brand_new, Screen.LARGE_TEXT),
        Scene("welcome-small", nothing, books.brand_new, Screen.SMALL, Screen.SMALL.window()),
        Scene("welcome-low", nothing, books.brand_new, size=Screen.SMALL.window()),
        Scene("welcome-small-large-text", nothing, books.brand_new, Screen.LARGE_TEXT, Screen.SMALL.window()),
        Scene("offers-cancellation", chooses("offers", "Newsletter header"), books.ending),
        Scene(
            "offers-cancellation-small",
            chooses("offers", "Newsletter header"),
            books.ending,
            Screen.SMALL,
            Screen.SMALL.window(),
        ),
        Scene("new-order-paused", takes_paused, books.paused, dialog=True),
        Scene("extra-new-date", widens, sample, dialog=True),
        Scene("orders-several", chooses_several, sample),
        Scene("remind", reminds, sample, dialog=True),
        Scene("orders-cancellation", chooses("orders", "Newsletter header"), books.ending, size=(1600, 900)),
        Scene("orders-waiting", chooses("orders", "Podcast cover"), sample, size=(1600, 900)),
        Scene("today-time-kept", shows("today"), books.time_kept),
        Scene("orders-time-kept", chooses("orders", "Podcast cover"), books.time_kept, size=(1600, 900)),
        Scene("import-orders", imports_orders, sample, dialog=True),
        Scene("import-book", imports_book, sample, dialog=True),
        Scene("slept", slept, sample, dialog=True),
        Scene("mishap", mishap, sample, dialog=True),
        Scene("quick-add", quick_add, sample),
        Scene("quick-add-refused", quick_add_refused, sample),
        Scene("notice", done, sample),
        Scene("timer", timer, sample),
        Scene("menu-order", order_menu, sample),
        Scene("menu-availability", lambda stage: stage.shell.chip.open_menu(), sample),
        *(_dialog(opening) for opening in DIALOGS),
        *(_dialog(opening._replace(name=f"{opening.key}-small"), Screen.SMALL) for opening in ALSO_SMALL),
        *(_dialog(opening._replace(name=f"{opening.key}-2x"), Screen.SHARP) for opening in ALSO_SHARP),
        *(_dialog(opening._replace(name=f"{opening.key}-large-text"), Screen.LARGE_TEXT) for opening in ALSO_SMALL),
    )


SCENES = _scenes()
