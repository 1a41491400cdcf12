"""Planning an absence: what it costs stands there before it is kept."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.availability.away_dialog import AwayDialog, open_away
from app.desktop.screen import Context
from app.domain.availability import Hours, WholeDays
from app.domain.refusal import Refusal
from app.storage import queries
from app.usecases.availability import add_away, remove_away, return_early
from tests.desktop.conftest import NOW, Take, paris


def days(first: int, last: int) -> WholeDays:
    """Whole days of November 2026."""
    return WholeDays(date(2026, 11, first), date(2026, 11, last))


def opened(
    context: Context, window: QWidget, away_id: int | None = None, first: date | None = None, last: date | None = None
) -> AwayDialog:
    """The dialog, open."""
    dialog = open_away(context, window, away_id, first, last)
    assert isinstance(dialog, AwayDialog)
    return dialog


def test_a_new_absence_is_proposed_for_tomorrow(context: Context, window: QWidget) -> None:
    dialog = opened(context, window)
    assert dialog.fields.period() == days(24, 24)
    assert dialog.cost.text() == (
        "It takes 7\u00a0h of working time; every promise you can keep now stays kept. "
        "No promise limits how long you stay."
    )


@pytest.mark.parametrize(
    ("key", "period"),
    [
        ("today", Hours(NOW, paris(24, 0))),
        ("tomorrow", days(24, 24)),
        ("week", days(23, 29)),
        ("next_week", WholeDays(date(2026, 11, 30), date(2026, 12, 6))),
    ],
)
def test_quick_choices(context: Context, window: QWidget, key: str, period: WholeDays | Hours) -> None:
    dialog = opened(context, window)
    dialog.fields.quick[key].click()
    assert dialog.fields.period() == period


def test_the_promises_that_would_break_are_named_with_what_to_do(context: Context, window: QWidget, take: Take) -> None:
    take("Logo", 12, paris(27, 18))
    dialog = opened(context, window, first=date(2026, 11, 24), last=date(2026, 11, 26))
    said = dialog.cost.text()
    assert "1 promise would not be kept" in said
    assert "Logo, Marie" in said
    assert "leave from Wed on" in said
    dialog.fields.last.set_day(date(2026, 11, 24))
    assert "every promise you can keep now stays kept" in dialog.cost.text()
    assert "You may stay away until Wed" in dialog.cost.text()


def test_it_can_be_planned_all_the_same(context: Context, window: QWidget, take: Take, desk: Desk) -> None:
    take("Logo", 12, paris(27, 18))
    dialog = opened(context, window, first=date(2026, 11, 24), last=date(2026, 11, 26))
    QTest.keyClicks(dialog.fields.note, "Fair")
    dialog.confirm()
    assert [(away.period, away.note) for away in desk.look(queries.book).aways] == [(days(24, 26), "Fair")]
    assert not dialog.isVisible()


def test_the_end_follows_the_start(context: Context, window: QWidget) -> None:
    dialog = opened(context, window)
    dialog.fields.first.set_day(date(2026, 12, 4))
    assert dialog.fields.last.day() == date(2026, 12, 4)
    dialog.fields.by_hours.click()
    length = dialog.fields.end.instant() - dialog.fields.start.instant()
    dialog.fields.start.set_instant(paris(26, 10))
    dialog.fields.start.changed.emit()
    assert dialog.fields.period() == Hours(paris(26, 10), paris(26, 10) + length)


def test_an_end_before_the_start_is_refused_beside_it(context: Context, window: QWidget, desk: Desk) -> None:
    dialog = opened(context, window, first=date(2026, 11, 26), last=date(2026, 11, 27))
    dialog.fields.note.setText("Fair")
    dialog.fields.last.set_day(date(2026, 11, 25))
    dialog.confirm()
    assert dialog.refusal() == "It ends before it starts."
    assert dialog.form.row("end").message.refused
    assert dialog.fields.note.text() == "Fair"
    assert desk.look(queries.book).aways == ()
    dialog.fields.by_hours.click()
    dialog.fields.start.set_instant(paris(26, 10))
    dialog.fields.end.set_instant(paris(26, 9))
    dialog.confirm()
    assert dialog.form.row("end_at").message.refused


def test_a_year_that_is_a_typing_error_is_refused(context: Context, window: QWidget) -> None:
    dialog = opened(context, window, first=date(9999, 12, 31))
    dialog.confirm()
    assert dialog.isVisible()
    assert dialog.refusal() != ""


def test_an_absence_is_changed(context: Context, window: QWidget, desk: Desk) -> None:
    away_id = desk.do(add_away, period=Hours(paris(26, 10), paris(26, 14)), note="Dentist")
    dialog = opened(context, window, away_id=away_id)
    assert dialog.fields.period() == Hours(paris(26, 10), paris(26, 14))
    dialog.fields.by_days.click()
    dialog.fields.first.set_day(date(2026, 11, 26))
    dialog.fields.last.set_day(date(2026, 11, 26))
    dialog.confirm()
    (away,) = desk.look(queries.book).aways
    assert (away.id, away.period, away.note) == (away_id, days(26, 26), "Dentist")


def test_a_running_absence_can_be_ended_or_dropped(context: Context, window: QWidget, desk: Desk) -> None:
    away_id = desk.do(add_away, period=days(23, 25), note="Fair")
    opened(context, window, away_id=away_id).back.click()
    assert [away.period for away in desk.look(queries.book).aways] == [Hours(paris(23, 0), NOW)]
    dialog = opened(context, window, away_id=away_id)
    assert not hasattr(dialog, "back")
    dialog.drop.click()
    assert desk.look(queries.book).aways == ()


def test_what_is_gone_meanwhile_is_said(context: Context, window: QWidget, desk: Desk) -> None:
    away_id = desk.do(add_away, period=days(24, 25))
    dialog = opened(context, window, away_id=away_id)
    desk.do(remove_away, away_id=away_id)
    dialog.confirm()
    assert dialog.refusal() == "That absence is not in the book any more."


def test_the_message_says_from_when_to_when_and_can_be_copied(context: Context, window: QWidget) -> None:
    dialog = opened(context, window, first=date(2026, 12, 4), last=date(2026, 12, 9))
    dialog.message_button.click()
    assert dialog.message.isVisible()
    dialog.message.draft.copy()
    copied = QGuiApplication.clipboard().text()
    assert "I am away from Friday 4 December to Wednesday 9 December." in copied
    assert "again from Thursday 10 December at 09:00" in copied


def test_a_message_that_was_edited_stays_as_it_was_edited(context: Context, window: QWidget) -> None:
    dialog = opened(context, window, first=date(2026, 12, 4), last=date(2026, 12, 9))
    dialog.message_button.click()
    dialog.message.draft.box.setPlainText("See you next year!")
    dialog.fields.note.setText("Snow")
    assert dialog.message.draft.text() == "See you next year!"


def test_returning_ends_every_absence_that_runs(desk: Desk, clock: StoppedClock) -> None:
    desk.do(add_away, period=days(23, 25), note="Fair")
    desk.do(add_away, period=Hours(NOW, NOW + timedelta(hours=1)), note="begins this minute")
    later = desk.do(add_away, period=days(30, 30), note="Later")
    desk.do(return_early)
    aways = desk.look(queries.book).aways
    assert [(away.note, away.period) for away in aways] == [("Fair", Hours(paris(23, 0), NOW)), ("Later", days(30, 30))]
    with pytest.raises(Refusal, match="away-not-running"):
        desk.do(return_early, away_id=later)
    desk.undo()
    assert len(desk.look(queries.book).aways) == 3


def test_escape_keeps_nothing(context: Context, window: QWidget, desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(context, window)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.look(queries.book).aways == ()
