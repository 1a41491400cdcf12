"""Working time, money, numbers and times, as they are typed."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.widgets.edits import DurationEdit, MoneyEdit
from app.desktop.widgets.steppers import CentsEdit, NumberEdit, TimeEdit
from app.domain.money import Money
from app.wording.speech import Speech

ENGLISH = Speech("en", QCoreApplication.translate, ZoneInfo("Europe/Paris"))
FRENCH = Speech("fr", QCoreApplication.translate, ZoneInfo("Europe/Paris"))


class Page:
    """An edit in a window, beside another field to go to."""

    def __init__(self, qtbot: QtBot, edit: QLineEdit) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.other = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(edit)
        column.addWidget(self.other)
        with qtbot.waitActive(self.window):
            self.window.show()
        edit.setFocus()

    def leave_the_field(self) -> None:
        """Go to the other field."""
        self.other.setFocus()


@pytest.mark.parametrize(
    ("typed", "minutes"), [("3h", 180), ("1 h 30", 90), ("90 min", 90), ("1:30", 90), ("2,5 h", 150)]
)
def test_what_people_type_becomes_minutes(qapp: QApplication, qtbot: QtBot, typed: str, minutes: int) -> None:
    edit = DurationEdit(ENGLISH)
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, typed)
    assert edit.value() == minutes
    assert edit.complaint() == ""


def test_leaving_the_field_writes_it_the_usual_way(qapp: QApplication, qtbot: QtBot) -> None:
    edit = DurationEdit(ENGLISH)
    page = Page(qtbot, edit)
    QTest.keyClicks(edit, "90min")
    page.leave_the_field()
    assert edit.text() == "1\u00a0h\u00a030"
    assert edit.value() == 90


def test_it_complains_when_left_not_while_typing(qapp: QApplication, qtbot: QtBot) -> None:
    edit = DurationEdit(ENGLISH)
    said: list[str] = []
    edit.complained.connect(said.append)
    page = Page(qtbot, edit)
    QTest.keyClicks(edit, "soon")
    assert [sentence for sentence in said if sentence] == []
    page.leave_the_field()
    assert "3 h" in said[-1]
    assert edit.text() == "soon"
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "2h")
    assert said[-1] == ""


def test_nothing_typed_is_nothing_not_a_mistake(qapp: QApplication, qtbot: QtBot) -> None:
    edit = DurationEdit(ENGLISH)
    page = Page(qtbot, edit)
    page.leave_the_field()
    assert edit.value() is None
    assert edit.complaint() == ""


def test_a_change_of_value_is_told_once(qapp: QApplication, qtbot: QtBot) -> None:
    edit = DurationEdit(ENGLISH)
    qtbot.addWidget(edit)
    told: list[int | None] = []
    edit.value_changed.connect(lambda: told.append(edit.value()))
    edit.set_value(60)
    edit.setText("60 min")
    edit.set_value(None)
    assert told == [60, None]


def test_money_is_read_in_the_currency_of_the_book(qapp: QApplication, qtbot: QtBot) -> None:
    edit = MoneyEdit(ENGLISH, "EUR")
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, "49.90")
    assert edit.value() == Money(4990, "EUR")
    edit.setText("120 USD")
    assert edit.value() == Money(12000, "USD")
    edit.setText("a lot")
    assert edit.value() is None
    assert edit.complaint()


def test_money_goes_out_as_it_comes_in_in_both_languages(qapp: QApplication, qtbot: QtBot) -> None:
    for speech in (ENGLISH, FRENCH):
        for money in (
            Money(0, "EUR"),
            Money(123456, "EUR"),
            Money(5000, "USD"),
            Money(900, "JPY"),
            Money(1234500, "KWD"),
        ):
            edit = MoneyEdit(speech, "EUR")
            qtbot.addWidget(edit)
            edit.set_value(money)
            assert edit.value() == money, edit.text()


def test_durations_go_out_as_they_come_in(qapp: QApplication, qtbot: QtBot) -> None:
    for speech in (ENGLISH, FRENCH):
        for minutes in (0, 1, 59, 60, 61, 1440, 59_999, 600_000):
            edit = DurationEdit(speech)
            qtbot.addWidget(edit)
            edit.set_value(minutes)
            assert edit.value() == minutes, edit.text()


def test_a_number_keeps_its_bounds(qapp: QApplication, qtbot: QtBot) -> None:
    edit = NumberEdit(0, 99, " d")
    qtbot.addWidget(edit)
    edit.setValue(500)
    assert edit.value() == 99
    assert edit.text() == "99 d"


def test_a_time_is_minutes_past_midnight(qapp: QApplication, qtbot: QtBot) -> None:
    edit = TimeEdit(9 * 60 + 30)
    qtbot.addWidget(edit)
    assert edit.minute() == 570
    assert edit.text() == "09:30"
    edit.set_minute(1440)
    assert edit.minute() == 0
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.minute() == 60


@pytest.mark.parametrize(("language", "mark"), [("en_GB", "."), ("fr", ",")])
def test_a_price_without_currency_is_written_and_read_with_two_decimals(qtbot: QtBot, language: str, mark: str) -> None:
    edit = CentsEdit(100_000)
    qtbot.addWidget(edit)
    edit.setLocale(QLocale(language))
    edit.setValue(500)
    assert edit.text() == f"5{mark}00"
    edit.stepUp()
    assert edit.value() == 600
    edit.selectAll()
    QTest.keyClicks(edit, f"12{mark}5")
    assert edit.value() == 1250
    edit.selectAll()
    QTest.keyClicks(edit, "9x9")
    assert edit.value() == 9900
    edit.selectAll()
    QTest.keyClicks(edit, "100000")
    assert edit.value() == 100_000  # the digits that would be too much are not taken
