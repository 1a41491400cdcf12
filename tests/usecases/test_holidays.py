"""Public holidays: days off by name, each worked after all where it has hours of its own."""

from datetime import date

import pytest

from app.desk import Desk
from app.domain.availability import day_span
from app.domain.timetable import Holiday
from app.exchange.public_holidays import countries, holidays_of
from app.storage import queries
from app.usecases.availability import set_day_hours
from app.usecases.checking import check_book
from app.usecases.exporting import book_file
from app.usecases.holidays import choose_holidays
from app.usecases.importing import import_book
from tests import facts
from tests.conftest import MONDAY, ZONE
from tests.facts import refused

CHRISTMAS, BOXING_DAY = date(2026, 12, 25), date(2026, 12, 26)


def minutes(desk: Desk, day: date) -> int:
    """The working minutes of a day."""
    return desk.look(queries.book).work_time(MONDAY).minutes(*day_span(day, ZONE))


def test_france_has_eleven_holidays_a_year_each_named_in_two_languages() -> None:
    found = holidays_of("FR", "", (2027,))
    assert len(found) == 11
    assert found[0] == Holiday(date(2027, 1, 1), "New Year's Day", "Jour de l'an")


def test_a_region_has_its_own() -> None:
    moselle = {its.day for its in holidays_of("FR", "57", (2026,))}
    assert BOXING_DAY in moselle
    assert BOXING_DAY not in {its.day for its in holidays_of("FR", "", (2026,))}
    france = next(country for country in countries() if country.code == "FR")
    assert ("57", "Moselle") in france.regions


def test_where_the_afternoon_is_off_the_morning_is_worked(desk: Desk) -> None:
    assert Holiday(date(2026, 12, 24), "Christmas Eve", "Christmas Eve", half=True) in holidays_of("GR", "", (2026,))
    desk.do(choose_holidays, country="GR")
    assert minutes(desk, date(2026, 12, 24)) == 180


def test_an_evening_off_leaves_the_working_day_as_it_is() -> None:
    assert date(2026, 12, 24) not in {its.day for its in holidays_of("AU", "NT", (2026,))}


def test_they_are_days_off_for_the_plan_and_one_is_worked_after_all(desk: Desk) -> None:
    assert minutes(desk, CHRISTMAS) == 420
    assert desk.do(choose_holidays, country="FR") > 200
    assert minutes(desk, CHRISTMAS) == 0
    desk.do(set_day_hours, days=[CHRISTMAS], ranges=((540, 720),))
    assert minutes(desk, CHRISTMAS) == 180


def test_another_country_is_one_step_and_so_is_none(desk: Desk) -> None:
    desk.do(choose_holidays, country="FR")
    french = facts.everything(desk)["holiday"]
    desk.do(choose_holidays, country="US", region="CA")
    assert desk.look(queries.book).settings.holidays == "US-CA"
    assert minutes(desk, date(2026, 11, 26)) == 0  # Thanksgiving
    desk.undo()
    assert facts.everything(desk)["holiday"] == french
    desk.do(choose_holidays, country="")
    assert facts.everything(desk)["holiday"] == []


def test_choosing_the_same_again_changes_nothing(desk: Desk) -> None:
    desk.do(choose_holidays, country="FR")
    steps = desk.steps()
    before = facts.everything(desk)
    desk.do(choose_holidays, country="FR")
    assert (facts.everything(desk), desk.steps()) == (before, steps)


@pytest.mark.parametrize(("country", "region"), [("XX", ""), ("FR", "Nowhere"), ("france", "")])
def test_what_nobody_knows_is_refused(desk: Desk, country: str, region: str) -> None:
    with refused("holidays-unknown"):
        desk.do(choose_holidays, country=country, region=region)
    assert desk.look(queries.book).holidays == ()


def test_a_book_takes_them_along(desk: Desk) -> None:
    desk.do(choose_holidays, country="FR", region="57")
    before, data = facts.everything(desk), desk.look(book_file)
    desk.undo()
    desk.do(import_book, data=data)
    assert facts.everything(desk) == before
    assert desk.look(check_book).sound
