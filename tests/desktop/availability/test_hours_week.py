"""The weekly hours drawn upon a week, by mouse and by keys; the lines beside it say the same at every moment."""

from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.availability.hours_dialog import HoursDialog, open_hours
from app.desktop.availability.hours_grid import HoursGrid
from app.desktop.availability.hours_week import HoursWeek
from app.desktop.look.theme import Choice
from app.desktop.screen import Context
from app.domain.availability import HoursRange, check_hours
from app.storage import queries
from tests.desktop.conftest import Take, paris

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
LEFT, ALT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | SHIFT
DAY = "09:00–12:00, 13:30–17:30"


class Hand:
    """A hand on the mouse, over the week of the dialog."""

    def __init__(self, dialog: HoursDialog) -> None:
        self.dialog = dialog
        self.week: HoursWeek = dialog.grid.week

    def at(self, weekday: int, minute: int) -> QPoint:
        """The middle of a day, at a minute."""
        places = self.week.places
        return QPoint(round(places.column(weekday).center().x()), round(places.scale().y(minute)))

    def press(self, weekday: int, minute: int) -> None:
        QTest.mousePress(self.week, LEFT, pos=self.at(weekday, minute))

    def move(self, weekday: int, minute: int) -> None:
        QTest.mouseMove(self.week, self.at(weekday, minute))

    def release(self, weekday: int, minute: int) -> None:
        QTest.mouseRelease(self.week, LEFT, pos=self.at(weekday, minute))

    def drag(self, weekday: int, minute: int, to: int, until: int) -> None:
        self.press(weekday, minute)
        self.move(to, until)
        self.release(to, until)

    def keys(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.week, key, modifier)

    def line(self, weekday: int) -> str:
        """What is written of a day."""
        return self.dialog.grid.edits[weekday].text()

    def said(self) -> str:
        """What a screen reader is told of the week."""
        return QAccessible.queryAccessibleInterface(self.week).text(QAccessible.Text.Description)

    def agrees(self) -> bool:
        """Whether the lines and the week say the same."""
        return self.dialog.grid.hours() == self.week.hours


@pytest.fixture
def hand(context: Context, window: QWidget, qtbot: QtBot) -> Iterator[Hand]:
    """The weekly hours of a new book, so large that a quarter of an hour is six pixels."""
    dialog = open_hours(context, window)
    assert isinstance(dialog, HoursDialog)
    dialog.resize(1100, 900)
    dialog.grid.week.setMinimumHeight(24 * 24 + 30)
    qtbot.waitUntil(lambda: dialog.grid.week.places.height > 24 * 23)
    hand = Hand(dialog)
    yield hand
    assert hand.agrees()


def test_hours_are_drawn_by_the_mouse_and_kept_in_one_step(hand: Hand, desk: Desk) -> None:
    hand.drag(SATURDAY, 540, SATURDAY, 750)
    assert hand.line(SATURDAY) == "09:00–12:30"
    assert hand.dialog.grid.total.text() == "38\u00a0h\u00a030 a week"
    hand.dialog.confirm()
    assert HoursRange(SATURDAY, 540, 750) in desk.look(queries.book).hours
    desk.undo()
    assert len(desk.look(queries.book).hours) == 10


def test_the_lines_follow_while_one_draws(hand: Hand) -> None:
    hand.press(SATURDAY, 540)
    assert hand.line(SATURDAY) == ""
    hand.move(SATURDAY, 600)
    assert hand.line(SATURDAY) == "09:00–10:00"
    hand.move(SATURDAY, 660)
    assert hand.line(SATURDAY) == "09:00–11:00"
    assert hand.agrees()
    hand.release(SATURDAY, 660)
    assert hand.line(SATURDAY) == "09:00–11:00"


def test_the_week_follows_while_one_types(hand: Hand) -> None:
    edit = hand.dialog.grid.edits[SATURDAY]
    edit.setFocus()
    QTest.keyClicks(edit, "9-1")
    assert HoursRange(SATURDAY, 540, 780) not in hand.week.hours
    QTest.keyClicks(edit, "3")
    assert HoursRange(SATURDAY, 540, 780) in hand.week.hours
    assert edit.text() == "9-13"  # what is typed is left alone


def test_an_edge_stretches_and_meets_the_next(hand: Hand) -> None:
    hand.drag(MONDAY, 718, MONDAY, 748)
    assert hand.line(MONDAY) == "09:00–12:30, 13:30–17:30"
    hand.drag(MONDAY, 812, MONDAY, 752)
    assert hand.line(MONDAY) == "09:00–17:30"
    assert hand.week.chosen == HoursRange(MONDAY, 540, 1050)


def test_hours_are_moved_to_another_day(hand: Hand) -> None:
    hand.drag(FRIDAY, 930, SUNDAY, 990)
    assert (hand.line(FRIDAY), hand.line(SUNDAY)) == ("09:00–12:00", "14:30–18:30")


def test_a_night_goes_on_at_the_top_of_the_next_day_and_is_held_there(hand: Hand) -> None:
    hand.drag(SUNDAY, 1320, MONDAY, 120)
    assert (hand.line(SUNDAY), hand.line(MONDAY)) == ("22:00–02:00", DAY)
    hand.drag(MONDAY, 118, MONDAY, 178)
    assert hand.line(SUNDAY) == "22:00–03:00"
    below = hand.at(SATURDAY, 1440) + QPoint(0, 12 + round(hand.week.places.height / 24))
    hand.press(SATURDAY, 1380)
    QTest.mouseMove(hand.week, below)
    QTest.mouseRelease(hand.week, LEFT, pos=below)
    assert hand.line(SATURDAY) == "23:00–01:00"


def test_escape_puts_back_what_is_dragged_and_the_dialog_stays(hand: Hand) -> None:
    hand.press(MONDAY, 600)
    hand.move(WEDNESDAY, 660)
    assert hand.line(MONDAY) == "13:30–17:30"
    hand.keys(Qt.Key.Key_Escape)
    assert (hand.line(MONDAY), hand.line(WEDNESDAY)) == (DAY, DAY)
    assert hand.week.chosen == HoursRange(MONDAY, 540, 720)
    hand.move(FRIDAY, 660)  # the button is still down
    hand.release(FRIDAY, 660)
    assert (hand.line(MONDAY), hand.line(FRIDAY)) == (DAY, DAY)
    assert hand.dialog.isVisible()
    hand.keys(Qt.Key.Key_Escape)
    assert not hand.dialog.isVisible()


def test_what_was_drawn_is_back_when_the_dialog_was_closed_by_mistake(context: Context, window: QWidget) -> None:
    first = open_hours(context, window)
    assert isinstance(first, HoursDialog)
    Hand(first).drag(SATURDAY, 540, SATURDAY, 780)
    drawn = first.grid.week.hours
    first.reject()
    again = open_hours(context, window)
    assert isinstance(again, HoursDialog)
    assert again.grid.week.hours == drawn
    again.what_is_back.afresh.click()
    assert len(again.grid.week.hours) == 10


def test_a_click_chooses_and_delete_removes(hand: Hand) -> None:
    QTest.mouseClick(hand.week, LEFT, pos=hand.at(TUESDAY, 900))
    assert hand.said() == "Tuesday 13:30 to 17:30"
    assert hand.line(TUESDAY) == DAY
    hand.keys(Qt.Key.Key_Delete)
    assert hand.line(TUESDAY) == "09:00–12:00"
    assert hand.said() == "Tuesday 13:30, free"
    hand.keys(Qt.Key.Key_Delete)
    assert hand.line(TUESDAY) == "09:00–12:00"


def test_the_menu_removes_too(hand: Hand) -> None:
    at = hand.at(TUESDAY, 900)
    QTest.mousePress(hand.week, Qt.MouseButton.RightButton, pos=at)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(hand.week, QContextMenuEvent(reason, at, hand.week.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (removal,) = menu.actions()
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(removal).center())
    assert hand.line(TUESDAY) == "09:00–12:00"


def test_keys_draw_move_stretch_and_remove(hand: Hand) -> None:
    hand.week.setFocus()
    assert hand.said() == "Monday 09:00 to 12:00"
    hand.keys(Qt.Key.Key_Down)
    assert hand.said() == "Monday 12:00, free"
    hand.keys(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert hand.said() == "Monday 13:30 to 17:30"
    hand.keys(Qt.Key.Key_Left)
    assert hand.said() == "Sunday 13:30, free"
    hand.keys(Qt.Key.Key_Return)
    assert hand.said() == "Sunday 13:30 to 14:30"
    hand.keys(Qt.Key.Key_Down, Qt.Key.Key_Up, modifier=SHIFT)
    hand.keys(Qt.Key.Key_Down, modifier=SHIFT)
    assert hand.line(SUNDAY) == "13:30–14:45"
    hand.keys(Qt.Key.Key_Up, modifier=CTRL_SHIFT)
    assert hand.line(SUNDAY) == "13:15–14:45"
    hand.keys(Qt.Key.Key_Down, modifier=ALT)
    assert hand.line(SUNDAY) == "13:30–15:00"
    hand.keys(Qt.Key.Key_Left, modifier=ALT)
    assert (hand.line(SATURDAY), hand.line(SUNDAY)) == ("13:30–15:00", "")
    assert hand.said() == "Saturday 13:30 to 15:00"
    hand.keys(Qt.Key.Key_Backspace)
    assert hand.line(SATURDAY) == ""
    assert hand.dialog.isVisible()


def test_keys_carry_hours_past_others_while_alt_is_held(hand: Hand) -> None:
    hand.week.setFocus()
    QTest.keyPress(hand.week, Qt.Key.Key_Alt, ALT)
    for _ in range(40):
        QTest.keyPress(hand.week, Qt.Key.Key_Down, ALT)
        QApplication.processEvents()
    assert hand.line(MONDAY) == "13:30–17:30, 19:00–22:00"
    QTest.keyRelease(hand.week, Qt.Key.Key_Alt)
    hand.keys(Qt.Key.Key_Up, Qt.Key.Key_Up, modifier=ALT)
    assert hand.line(MONDAY) == "13:30–17:30, 18:30–21:30"


def test_a_night_is_told_with_both_days(hand: Hand) -> None:
    hand.week.setFocus()
    hand.drag(FRIDAY, 1320, SATURDAY, 120)
    assert hand.said() == "Friday 22:00 to Saturday 02:00"
    hand.keys(Qt.Key.Key_Down)
    assert hand.said() == "Saturday 02:00, free"
    hand.keys(Qt.Key.Key_Up)
    assert hand.said() == "Friday 22:00 to Saturday 02:00"


def test_a_line_that_cant_be_read_stays_until_its_day_is_drawn_upon(hand: Hand) -> None:
    edit = hand.dialog.grid.edits[TUESDAY]
    edit.setText("9-25")
    hand.dialog.confirm()
    assert hand.dialog.grid.messages[TUESDAY].refused
    hand.drag(SATURDAY, 540, SATURDAY, 600)
    assert edit.text() == "9-25"
    hand.drag(TUESDAY, 540, TUESDAY, 600)
    assert edit.text() == "09:00–10:00"
    assert not hand.dialog.grid.messages[TUESDAY].refused


def test_an_overlap_that_was_refused_is_mended_by_drawing(hand: Hand, desk: Desk) -> None:
    hand.dialog.grid.edits[MONDAY].setText("1-5")
    hand.dialog.grid.edits[SUNDAY].setText("22-2")
    hand.dialog.confirm()
    assert hand.dialog.grid.messages[MONDAY].text == "Monday: two ranges overlap."
    hand.drag(SUNDAY, 1380, SATURDAY, 1380)
    assert hand.line(SATURDAY) == "22:00–02:00"
    assert not hand.dialog.grid.messages[MONDAY].refused
    hand.dialog.confirm()
    assert HoursRange(SATURDAY, 1320, 1560) in desk.look(queries.book).hours


def test_what_hours_would_break_is_said_while_they_are_drawn(hand: Hand, take: Take, qtbot: QtBot) -> None:
    take("Logo", 10, paris(25, 18))
    hand.drag(TUESDAY, 900, SUNDAY, 900)
    hand.drag(WEDNESDAY, 900, SUNDAY, 1200)
    hand.press(TUESDAY, 600)
    hand.move(SATURDAY, 600)
    qtbot.waitUntil(lambda: "Logo" in hand.dialog.cost.text())
    hand.release(SATURDAY, 600)


def test_it_tells_hours_in_full_under_the_pointer(hand: Hand) -> None:
    at = hand.at(MONDAY, 600)
    QApplication.sendEvent(hand.week, QHelpEvent(QEvent.Type.ToolTip, at, hand.week.mapToGlobal(at)))
    assert "Monday 09:00 to 12:00" in QToolTip.text()
    QTest.mouseMove(hand.week, at)
    assert hand.week.cursor().shape() is Qt.CursorShape.OpenHandCursor
    QTest.mouseMove(hand.week, hand.at(MONDAY, 541))
    assert hand.week.cursor().shape() is Qt.CursorShape.SizeVerCursor
    QTest.mouseMove(hand.week, hand.at(SUNDAY, 541))
    assert hand.week.cursor().shape() is Qt.CursorShape.CrossCursor


@pytest.mark.parametrize("language", ["en", "fr"])
def test_whatever_is_done_the_lines_agree_and_the_rules_hold(context: Context, qtbot: QtBot, language: str) -> None:
    """A hundred and fifty drags and keys, wherever they lead; nothing is painted that can't be kept."""
    context.language.speak(language)
    chance, grid = Random(4), HoursGrid(context.theme, context.speech, SUNDAY)
    qtbot.addWidget(grid)
    grid.resize(1000, 500)
    grid.show()
    week = grid.week
    arrows = [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return]
    for _ in range(150):
        if chance.random() < 0.6:
            start = QPoint(chance.randrange(week.width()), chance.randrange(week.height()))
            end = QPoint(chance.randrange(-20, week.width() + 20), chance.randrange(-90, week.height() + 90))
            QTest.mousePress(week, LEFT, pos=start)
            QTest.mouseMove(week, end)
            QTest.mouseRelease(week, LEFT, pos=end)
        else:
            plain = Qt.KeyboardModifier.NoModifier
            QTest.keyClick(week, chance.choice(arrows), chance.choice([plain, plain, ALT, SHIFT, CTRL_SHIFT]))
        assert grid.hours() == week.hours
        check_hours(week.hours)
    assert len(week.hours) > 5
    assert not week.grab().isNull()


def test_weeks_begin_where_the_user_lives(context: Context, window: QWidget) -> None:
    QLocale.setDefault(QLocale("en_US"))
    dialog = open_hours(context, window)
    assert isinstance(dialog, HoursDialog)
    week = dialog.grid.week
    assert week.places.order[0] == SUNDAY
    hand = Hand(dialog)
    hand.drag(SATURDAY, 1320, SUNDAY, 120)
    assert hand.line(SATURDAY) == "22:00–02:00"


def test_it_is_painted_in_both_themes_and_without_hours(hand: Hand, context: Context) -> None:
    light = hand.week.grab().toImage()
    context.theme.choose(Choice.DARK)
    dark = hand.week.grab().toImage()
    hand.dialog.grid.set_hours(())
    assert (
        len({image.pixelColor(hand.at(MONDAY, 600)).name() for image in (light, dark, hand.week.grab().toImage())}) == 3
    )


def test_the_lines_go_beneath_the_week_where_it_is_narrow(context: Context, window: QWidget, qtbot: QtBot) -> None:
    grid = HoursGrid(context.theme, context.speech, MONDAY)
    grid.setParent(window)
    grid.resize(1000, 400)
    grid.show()
    assert grid.edits[MONDAY].x() > grid.week.x() + grid.week.width()
    grid.resize(500, 800)
    qtbot.waitUntil(lambda: grid.edits[MONDAY].y() > grid.week.height())


def test_keys_bring_into_view_where_they_stand(hand: Hand, qtbot: QtBot) -> None:
    hand.dialog.resize(1100, 300)
    hand.week.setFocus()
    qtbot.waitUntil(lambda: hand.dialog.height() < 400)
    for _ in range(7):
        hand.keys(Qt.Key.Key_Down)
    assert hand.said() == "Monday 20:00, free"
    assert hand.week.visibleRegion().contains(hand.at(MONDAY, 20 * 60 + 30))
    for _ in range(12):
        hand.keys(Qt.Key.Key_Up)
    assert hand.week.visibleRegion().contains(hand.at(MONDAY, 6 * 60 + 30))


def test_the_last_minute_of_the_week_can_be_clicked(hand: Hand) -> None:
    QTest.mouseClick(hand.week, LEFT, pos=hand.at(SUNDAY, 1440))
    assert hand.said() == "Sunday 23:00, free"


def test_how_it_is_done_by_keys_is_said_when_one_comes_by_key(hand: Hand) -> None:
    hand.dialog.weeks.setFocus()
    QTest.keyClick(hand.dialog.weeks, Qt.Key.Key_Tab)
    assert hand.week.hasFocus()
    assert hand.dialog.grid.hint.text().startswith("Arrows choose")
    QTest.keyClick(hand.week, Qt.Key.Key_Tab)
    assert hand.dialog.grid.edits[MONDAY].hasFocus()
    assert hand.dialog.grid.hint.text().startswith("Drag")
    QTest.keyClick(hand.dialog.grid.edits[MONDAY], Qt.Key.Key_Tab)
    assert hand.dialog.grid.copies[MONDAY].hasFocus()
