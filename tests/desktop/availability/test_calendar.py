"""The month: days are chosen by date, absences and dues stand where they belong."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.app import Window
from app.desktop.availability.away_dialog import AwayDialog
from app.desktop.availability.month_model import MonthModel
from app.desktop.availability.screen import CalendarScreen
from app.desktop.look.theme import Choice
from app.desktop.screen import Context
from app.domain.availability import Hours, WholeDays
from app.storage import queries
from app.usecases.availability import add_away
from app.usecases.orders import deliver_order, log_time
from tests.desktop.conftest import NOW, Take, paris

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Calendar:
    """The calendar as a person uses it."""

    def __init__(self, context: Context, qtbot: QtBot) -> None:
        self.screen = CalendarScreen(context)
        self.screen.resize(1000, 700)
        qtbot.addWidget(self.screen)
        with qtbot.waitActive(self.screen):
            self.screen.show()
        self.view = self.screen.view
        self.asked: list[tuple[str, tuple[int, ...]]] = []
        self.screen.asked.connect(lambda key, ids: self.asked.append((key, ids)))

    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        """Presses keys in the month."""
        for key in keys:
            QTest.keyClick(self.view, key, Modifier.ShiftModifier if shift else Modifier.NoModifier)

    def place(self, day: date, down: float = 0.5) -> QPoint:
        """A point in a day's cell, so far down."""
        model = self.view.model()
        assert isinstance(model, MonthModel)
        place = next(n for n, cell in enumerate(model.cells()) if cell is not None and cell.day.date == day)
        rect = self.view.visualRect(model.index_at(place))
        return QPoint(rect.center().x(), rect.top() + round(rect.height() * down))

    def spoken(self, day: date) -> str:
        """What a screen reader says of a day."""
        index = self.view.indexAt(self.place(day))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def drag(self, start: date, end: date) -> None:
        """Drags the mouse from a day to another."""
        viewport = self.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=self.place(start, 0.9))
        QTest.mouseMove(viewport, self.place(end, 0.9))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=self.place(end, 0.9))

    def dialog(self) -> AwayDialog:
        """The absence that is open."""
        (dialog,) = [w for w in self.screen.findChildren(AwayDialog) if w.isVisible()]
        return dialog


@pytest.fixture
def calendar(context: Context, qtbot: QtBot) -> Calendar:
    """November 2026, with today chosen and the keys on the month."""
    return Calendar(context, qtbot)


def test_the_month_opens_on_today(calendar: Calendar) -> None:
    assert calendar.screen.heading.text() == "November 2026"
    assert calendar.view.current == date(2026, 11, 23)
    assert calendar.view.hasFocus()
    assert calendar.screen.side.title.text() == "Monday 23 November"
    assert calendar.spoken(date(2026, 11, 23)).startswith("Monday 23 November 2026; today; 0")


def test_the_model_keeps_qts_rules(calendar: Calendar) -> None:
    model = calendar.view.model()
    assert isinstance(model, QAbstractItemModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    calendar.press(Key.Key_PageDown, Key.Key_PageUp)


def test_arrows_go_by_days_and_weeks_and_turn_the_page(calendar: Calendar) -> None:
    calendar.press(Key.Key_Right, Key.Key_Down)
    assert calendar.view.current == date(2026, 12, 1)
    assert calendar.screen.heading.text() == "December 2026"
    calendar.press(Key.Key_Left)
    assert calendar.screen.heading.text() == "November 2026"
    calendar.press(Key.Key_Home)
    assert calendar.view.current == date(2026, 11, 23)


def test_pages_go_by_months_and_keep_to_the_month(calendar: Calendar) -> None:
    calendar.screen.go_to(date(2027, 1, 31))
    calendar.press(Key.Key_PageDown)
    assert calendar.view.current == date(2027, 2, 28)
    calendar.screen.earlier.click()
    assert calendar.screen.heading.text() == "January 2027"
    calendar.screen.today.click()
    assert calendar.view.current == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "keys"),
    [
        (date.min, (Key.Key_Left, Key.Key_Up, Key.Key_PageUp)),
        (date.max, (Key.Key_Right, Key.Key_Down, Key.Key_PageDown)),
    ],
)
def test_there_is_nothing_beyond_the_ends_of_time(calendar: Calendar, day: date, keys: tuple[Qt.Key, ...]) -> None:
    calendar.screen.go_to(day)
    calendar.press(*keys)
    assert (calendar.view.current.year, calendar.view.current.month) == (day.year, day.month)
    assert not calendar.screen.grab().isNull()


def test_shift_and_dragging_choose_a_run_of_days(calendar: Calendar) -> None:
    calendar.press(Key.Key_Right, Key.Key_Down, shift=True)
    assert (calendar.view.first, calendar.view.last) == (date(2026, 11, 23), date(2026, 12, 1))
    assert calendar.screen.heading.text() == "November 2026"
    calendar.press(Key.Key_Home)
    calendar.drag(date(2026, 11, 27), date(2026, 11, 25))
    assert (calendar.view.first, calendar.view.last) == (date(2026, 11, 25), date(2026, 11, 27))
    assert len(calendar.view.selectionModel().selectedIndexes()) == 3


def test_enter_on_days_plans_an_absence_over_them(calendar: Calendar, desk: Desk) -> None:
    calendar.press(Key.Key_Right)
    calendar.press(Key.Key_Right, Key.Key_Right, shift=True)
    calendar.press(Key.Key_Return)
    dialog = calendar.dialog()
    assert dialog.fields.period() == WholeDays(date(2026, 11, 24), date(2026, 11, 26))
    dialog.fields.note.setText("Book fair")
    dialog.primary.click()
    (away,) = desk.look(queries.book).aways
    assert (away.period, away.note) == (WholeDays(date(2026, 11, 24), date(2026, 11, 26)), "Book fair")
    assert "away: Book fair" in calendar.spoken(date(2026, 11, 25))


def test_enter_on_an_absence_opens_it_and_delete_drops_it(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(date(2026, 11, 24), date(2026, 11, 26)), note="Book fair")
    calendar.press(Key.Key_Right, Key.Key_Return)
    dialog = calendar.dialog()
    assert dialog.fields.note.text() == "Book fair"
    dialog.reject()
    calendar.press(Key.Key_Delete)
    assert desk.look(queries.book).aways == ()
    desk.undo()
    assert [away.note for away in desk.look(queries.book).aways] == ["Book fair"]


def test_delete_without_an_absence_drops_nothing(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(date(2026, 11, 24), date(2026, 11, 26)))
    calendar.press(Key.Key_Delete)
    assert len(desk.look(queries.book).aways) == 1


def test_a_click_on_a_bar_chooses_the_absence_of_two_on_a_day(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(date(2026, 11, 24), date(2026, 11, 27)), note="Fair")
    second = desk.do(add_away, period=Hours(paris(25, 10), paris(25, 11)), note="Dentist")
    model = calendar.view.model()
    assert isinstance(model, MonthModel)
    cell = next(c for c in model.cells() if c is not None and c.day.date == date(2026, 11, 25))
    index = calendar.view.indexAt(calendar.place(date(2026, 11, 25)))
    layout = calendar.view.painter.layout_of(calendar.view.visualRect(index), cell)
    where = next(rect for bar, rect in layout.bars if bar.away_id == second)
    QTest.mouseClick(calendar.view.viewport(), Qt.MouseButton.LeftButton, pos=where.center())
    assert calendar.screen.side.chosen_away() == second


def test_a_due_stands_on_its_day_and_its_order_can_be_opened(calendar: Calendar, take: Take) -> None:
    order_id = take("Logo", 3, paris(27, 18))
    assert "18:00 Logo, Marie: will be kept" in calendar.spoken(date(2026, 11, 27))
    calendar.screen.select_order(order_id)
    assert calendar.view.current == date(2026, 11, 27)
    assert calendar.screen.selected_orders() == (order_id,)
    QTest.keyClick(calendar.screen.side.dues, Key.Key_Return)
    assert calendar.asked == [("edit_order", (order_id,))]


def test_a_double_click_on_a_due_opens_the_order(calendar: Calendar, take: Take) -> None:
    order_id = take("Logo", 3, paris(27, 18))
    model = calendar.view.model()
    assert isinstance(model, MonthModel)
    cell = next(c for c in model.cells() if c is not None and c.day.date == date(2026, 11, 27))
    index = calendar.view.indexAt(calendar.place(date(2026, 11, 27)))
    ((_, where),) = calendar.view.painter.layout_of(calendar.view.visualRect(index), cell).lines
    QTest.mouseClick(calendar.view.viewport(), Qt.MouseButton.LeftButton, pos=where.center())
    QTest.mouseDClick(calendar.view.viewport(), Qt.MouseButton.LeftButton, pos=where.center())
    assert calendar.screen.selected_orders() == (order_id,)
    assert calendar.asked == [("edit_order", (order_id,))]


def test_too_many_dues_are_counted_and_told_in_full_by_the_tip(calendar: Calendar, take: Take) -> None:
    for number in range(9):
        take(f"<b>Order {number}</b>", 1, paris(27, 18))
    model = calendar.view.model()
    assert isinstance(model, MonthModel)
    cell = next(c for c in model.cells() if c is not None and c.day.date == date(2026, 11, 27))
    index = calendar.view.indexAt(calendar.place(date(2026, 11, 27)))
    layout = calendar.view.painter.layout_of(calendar.view.visualRect(index), cell)
    assert len(layout.lines) + layout.hidden == 9
    assert layout.hidden > 0
    assert cell.tip.count("&lt;b&gt;Order") == 9
    assert "<b>" not in cell.tip


def test_the_load_is_told_in_words(calendar: Calendar, take: Take, desk: Desk) -> None:
    order_id = take("Logo", 6, paris(27, 18))
    desk.do(log_time, order_id=order_id, minutes=60)
    assert calendar.screen.summary.text().startswith("1\u00a0h worked · 5\u00a0h booked of")
    assert "3\u00a0h\u00a035 booked of the 3\u00a0h\u00a035 left today" in calendar.spoken(date(2026, 11, 23))
    assert "1\u00a0h\u00a025 booked of 7\u00a0h" in calendar.spoken(date(2026, 11, 24))
    assert "7\u00a0h free" in calendar.spoken(date(2026, 11, 25))
    assert "No working hours" in calendar.spoken(date(2026, 11, 29))


def test_a_day_that_is_short_says_so(calendar: Calendar, take: Take) -> None:
    take("Logo", 12, paris(24, 18))
    calendar.press(Key.Key_Right)
    assert calendar.screen.side.load.text().startswith("■ 1\u00a0h\u00a025 short")


def test_what_is_over_keeps_its_place(calendar: Calendar, take: Take, desk: Desk, clock: StoppedClock) -> None:
    order_id = take("Logo", 2, paris(24, 18))
    desk.do(deliver_order, order_id=order_id, proof="logo.zip")
    clock.go(timedelta(days=30))
    calendar.screen.refresh()
    calendar.screen.go_to(date(2026, 11, 24))
    assert "Logo, Marie: delivered" in calendar.spoken(date(2026, 11, 24))


def test_at_midnight_today_goes_on(calendar: Calendar, clock: StoppedClock) -> None:
    clock.go(timedelta(days=1))
    calendar.screen.refresh()
    assert calendar.view.current == date(2026, 11, 24)


def test_past_absences_are_folded_away(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(date(2026, 11, 10), date(2026, 11, 11)), note="Past")
    desk.do(add_away, period=WholeDays(date(2026, 12, 10), date(2026, 12, 11)), note="Later")
    desk.do(add_away, period=WholeDays(date(2026, 11, 30), date(2026, 11, 30)), note="Soon")
    side = calendar.screen.side
    assert [row.title for row in side.aways.rows()] == ["Soon", "Later"]
    side.past.click()
    assert [row.title for row in side.aways.rows()] == ["Soon", "Later", "Past"]


def test_a_running_absence_can_be_ended_beside_the_month(calendar: Calendar, desk: Desk) -> None:
    desk.do(add_away, period=WholeDays(date(2026, 11, 23), date(2026, 11, 27)), note="Fair")
    side = calendar.screen.side
    assert side.chosen_away() is not None
    side.back.click()
    (away,) = desk.look(queries.book).aways
    assert away.period == Hours(paris(23, 0), NOW)
    assert not side.back.isVisible()


def test_dark_paper_and_the_right_to_left_are_painted(calendar: Calendar, take: Take, desk: Desk) -> None:
    take("A\nlogo " * 20, 30, paris(24, 18))
    desk.do(add_away, period=WholeDays(date(2026, 11, 24), date(2026, 12, 6)), note="\u202e<img src=x>" * 20)
    light = calendar.screen.grab().toImage()
    calendar.screen.context.theme.choose(Choice.DARK)
    assert calendar.screen.grab().toImage() != light
    calendar.screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    calendar.press(Key.Key_Left)
    assert calendar.view.current == date(2026, 11, 24)
    assert not calendar.screen.grab().isNull()


def test_the_wheel_turns_pages(calendar: Calendar, qapp: QApplication) -> None:
    at = QPointF(50, 50)
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    notch = QWheelEvent(at, at, QPoint(), QPoint(0, -120), buttons, Modifier.NoModifier, phase, False)
    qapp.sendEvent(calendar.view.viewport(), notch)
    assert calendar.screen.heading.text() == "December 2026"


@pytest.mark.parametrize(("language", "said"), [("fr", {"1er déc.", "1er janv."}), ("en", {"1 Dec", "1 Jan"})])
def test_the_first_of_a_month_says_which_month_it_is_in_a_small_window_too(
    carnet: Window, qtbot: QtBot, language: str, said: set[str]
) -> None:
    before = carnet.shell
    carnet.frame.resize(1024, 640)
    carnet.speak(language)
    qtbot.waitUntil(lambda: carnet.shell is not before and carnet.shell.isVisible())
    carnet.shell.go("calendar")
    screen = carnet.shell.page
    assert isinstance(screen, CalendarScreen)
    screen.go_to(date(2026, 12, 10))
    assert {number_at(screen, date(2026, 12, 1)), number_at(screen, date(2027, 1, 1))} == said
    assert number_at(screen, date(2026, 12, 2)) == "2"


def number_at(screen: CalendarScreen, day: date) -> str:
    """The number that is painted on a day."""
    model = screen.view.model()
    assert isinstance(model, MonthModel)
    place = next(n for n, cell in enumerate(model.cells()) if cell is not None and cell.day.date == day)
    cell, rect = model.cells()[place], screen.view.visualRect(model.index_at(place))
    assert cell is not None
    return screen.view.painter.number_of(cell, screen.view.painter.layout_of(rect, cell).head)[0]


def calendar_of(carnet: Window) -> CalendarScreen:
    """The calendar that the window shows."""
    screen = carnet.shell.page
    assert isinstance(screen, CalendarScreen)
    return screen


def in_french(carnet: Window, qtbot: QtBot) -> None:
    """Switches the language and waits until the content is built anew."""
    before = carnet.shell
    carnet.shell.run("language_fr")
    qtbot.waitUntil(lambda: carnet.shell is not before and carnet.shell.isVisible())


def test_another_language_shows_the_same_days(carnet: Window, qtbot: QtBot) -> None:
    carnet.shell.run("calendar")
    calendar_of(carnet).go_to(date(2027, 2, 10))
    calendar_of(carnet).go_to(date(2027, 3, 2), date(2027, 2, 27), turning=False)
    in_french(carnet, qtbot)
    assert calendar_of(carnet).heading.text() == "Février 2027"
    assert (calendar_of(carnet).view.first, calendar_of(carnet).view.last) == (date(2027, 2, 27), date(2027, 3, 2))


def test_another_language_shows_the_same_week_with_what_is_chosen(carnet: Window, qtbot: QtBot) -> None:
    do = carnet.context.bridge.do
    first, second = (do(add_away, period=Hours(paris(25, h), paris(25, h + 1)), note=f"Away {h}") for h in (9, 14))
    carnet.shell.run("week")
    calendar_of(carnet).go_to(date(2026, 11, 25))
    calendar_of(carnet).side.choose_away(second)
    carnet.shell.run("today")
    in_french(carnet, qtbot)
    carnet.shell.run("calendar")
    assert calendar_of(carnet).by_week
    assert calendar_of(carnet).week.current == date(2026, 11, 25)
    assert calendar_of(carnet).heading.text() == "23–29 novembre 2026"
    assert calendar_of(carnet).side.chosen_away() == second != first
