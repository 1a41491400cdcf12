"""Public holidays: chosen by name, seen in the month, worked after all."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.availability.day_dialog import DayHoursDialog
from app.desktop.availability.holidays_dialog import HolidaysDialog, open_holidays
from app.desktop.availability.territories import country_here, holidays_name, territory_name
from app.desktop.screen import Context
from app.domain.zones import zone_names
from app.exchange.public_holidays import country_codes
from app.storage import queries
from app.usecases.holidays import choose_holidays
from tests.desktop.availability.test_calendar import Calendar

CHRISTMAS = date(2026, 12, 25)


@pytest.fixture
def dialog(context: Context, window: QWidget) -> HolidaysDialog:
    dialog = open_holidays(context, window)
    assert isinstance(dialog, HolidaysDialog)
    return dialog


def test_it_proposes_the_country_one_is_in_and_shows_what_comes(dialog: HolidaysDialog, desk: Desk) -> None:
    assert dialog.country.currentText() == "France"
    assert dialog.coming.text().splitlines()[0] == "Fri 25 Dec 2026: Christmas Day"
    dialog.region.setCurrentIndex(dialog.region.findText("Moselle"))
    assert "Sat 26 Dec 2026" in dialog.coming.text()
    dialog.confirm()
    assert desk.look(queries.book).settings.holidays == "FR-57"


def test_a_country_is_found_by_typing_and_an_unknown_one_refused(dialog: HolidaysDialog, desk: Desk) -> None:
    line = dialog.country.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "Atlantis")
    dialog.confirm()
    assert dialog.refusal().startswith("There are no holidays known for “Atlantis”")
    line.setText(territory_name("DE"))
    dialog.confirm()
    assert desk.look(queries.book).settings.holidays == "DE"


def test_a_blank_country_is_none_and_has_no_region(dialog: HolidaysDialog, desk: Desk) -> None:
    dialog.region.setCurrentIndex(dialog.region.findText("Moselle"))
    line = dialog.country.lineEdit()
    assert line is not None
    line.clear()
    dialog.confirm()
    assert desk.look(queries.book).settings.holidays == ""


def test_none_is_a_choice(dialog: HolidaysDialog, desk: Desk) -> None:
    desk.do(choose_holidays, country="FR")
    dialog.country.setCurrentIndex(0)
    assert dialog.coming.text() == ""
    dialog.confirm()
    assert desk.look(queries.book).holidays == ()


def test_countries_bear_the_names_they_have_at_home() -> None:
    assert territory_name("DE") == "Deutschland – Germany"
    assert territory_name("FR") == "France"
    assert territory_name("QQ") == "QQ"
    assert (holidays_name("DE-BY"), holidays_name("")) == ("Deutschland (BY)", "")


def test_one_is_where_the_time_zone_is_else_where_the_system_is_set_to() -> None:
    assert country_here("Europe/Paris", QLocale("en_GB")) == "FR"
    assert country_here("America/New_York", QLocale("fr_FR")) == "US"
    assert country_here("UTC", QLocale("fr_CH")) == "CH"
    assert country_here("UTC", QLocale("es_419")) == ""
    assert country_here("UTC", QLocale.c()) == ""


def test_there_are_holidays_for_every_country_that_may_be_proposed() -> None:
    proposed = {country_here(name, QLocale.c()) for name in zone_names()}
    assert len(proposed) > 200
    assert proposed - {""} <= set(country_codes())


def test_the_month_names_it_and_leads_to_working_it(context: Context, qtbot: QtBot, desk: Desk) -> None:
    desk.do(choose_holidays, country="FR")
    calendar = Calendar(context, qtbot)
    calendar.screen.go_to(CHRISTMAS)
    assert "Christmas Day" in calendar.spoken(CHRISTMAS)
    assert calendar.screen.side.holiday.text() == "Christmas Day"
    assert calendar.screen.side.hours.text() == "Public holiday: no work"
    assert calendar.screen.side.edit_holidays.text() == "Holidays: France…"
    calendar.screen.change_hours()
    (day,) = calendar.screen.findChildren(DayHoursDialog)
    day.quick[1].click()
    day.confirm()
    assert calendar.screen.side.hours.text() == "09:00–12:00 (this day only)"
    assert calendar.screen.side.holiday.text() == "Christmas Day"
