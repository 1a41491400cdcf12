"""Hours that hold from a date on, and days with hours of their own."""

from datetime import date, timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.availability import HoursRange
from app.domain.timetable import Ranges, SpecialDay
from app.storage import queries
from app.usecases.availability import clear_day_hours, drop_hours_change, set_day_hours, set_hours
from app.usecases.checking import check_book
from app.usecases.exporting import book_file
from app.usecases.importing import import_book
from tests import facts
from tests.conftest import MONDAY
from tests.facts import refused

SATURDAY, NEW_YEAR = date(2026, 11, 28), date(2027, 1, 1)
MORNING: Ranges = ((540, 780),)


def special_days(desk: Desk) -> tuple[SpecialDay, ...]:
    return desk.look(lambda session, _now: queries.special_days(session))


def hours(desk: Desk) -> tuple[HoursRange, ...]:
    return desk.look(lambda session, _now: queries.hours(session))


def test_a_day_is_given_hours_and_loses_them_again(desk: Desk) -> None:
    desk.do(set_day_hours, days=[SATURDAY], ranges=MORNING)
    desk.do(set_day_hours, days=[SATURDAY, NEW_YEAR], ranges=())
    assert special_days(desk) == (SpecialDay(SATURDAY), SpecialDay(NEW_YEAR))
    desk.undo()
    assert special_days(desk) == (SpecialDay(SATURDAY, MORNING),)
    desk.do(clear_day_hours, days=[SATURDAY, NEW_YEAR])
    assert special_days(desk) == ()
    with refused("day-hours-gone"):
        desk.do(clear_day_hours, days=[SATURDAY])


@pytest.mark.parametrize(
    ("day", "ranges", "reason"),
    [
        (SATURDAY, ((720, 540),), "hours-end-before-start"),
        (SATURDAY, ((1440, 1500),), "hours-end-before-start"),
        (SATURDAY, ((540, 720), (700, 800)), "hours-overlap"),
        (date(2226, 1, 1), MORNING, "due-absurd"),
    ],
)
def test_hours_of_a_day_that_cannot_be_are_refused(desk: Desk, day: date, ranges: Ranges, reason: str) -> None:
    with refused(reason):
        desk.do(set_day_hours, days=[day], ranges=ranges)
    assert special_days(desk) == ()


def test_the_plan_works_on_a_saturday_that_has_hours(desk: Desk) -> None:
    friday_night = MONDAY.replace(hour=20) + timedelta(days=4)
    desk.do(set_day_hours, days=[SATURDAY], ranges=MORNING)
    book = desk.look(queries.book)
    assert book.work_time(MONDAY).minutes(friday_night, friday_night + timedelta(days=1)) == 240


def test_other_hours_hold_from_a_date_on_beside_those_before(desk: Desk) -> None:
    before = hours(desk)
    wanted = [HoursRange(0, 540, 720), HoursRange(1, 540, 720)]
    desk.do(set_hours, hours=wanted, since=NEW_YEAR)
    assert hours(desk) == (*before, HoursRange(0, 540, 720, NEW_YEAR), HoursRange(1, 540, 720, NEW_YEAR))
    desk.do(set_hours, hours=wanted[:1], since=NEW_YEAR)
    assert hours(desk) == (*before, HoursRange(0, 540, 720, NEW_YEAR))
    desk.do(drop_hours_change, since=NEW_YEAR)
    assert hours(desk) == before
    desk.undo()
    assert len(hours(desk)) == len(before) + 1


def test_a_change_to_nothing_or_to_a_typing_error_is_refused(desk: Desk) -> None:
    with refused("hours-none-since", "hours"):
        desk.do(set_hours, hours=[], since=NEW_YEAR)
    with refused("due-absurd", "since"):
        desk.do(set_hours, hours=[HoursRange(0, 540, 720)], since=date(2226, 1, 1))
    with refused("hours-change-gone"):
        desk.do(drop_hours_change, since=NEW_YEAR)


def test_a_book_takes_them_along(desk: Desk, clock: StoppedClock) -> None:
    desk.do(set_day_hours, days=[SATURDAY], ranges=MORNING)
    desk.do(set_hours, hours=[HoursRange(0, 540, 720)], since=NEW_YEAR)
    before, data = facts.everything(desk), desk.look(book_file)
    desk.undo()
    desk.undo()
    desk.do(import_book, data=data)
    assert facts.everything(desk) == before
    clock.go(timedelta(days=30 * 365))
    assert desk.look(check_book).sound
