"""Going through the whole book: what is wrong is found and named, nothing is changed."""

from datetime import timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.availability import Hours, WholeDays
from app.storage.database import Store
from app.usecases.availability import add_away
from app.usecases.checking import check_book
from app.usecases.sample import add_sample
from tests import facts
from tests.conftest import MONDAY


@pytest.fixture
def store(desk: Desk) -> Store:
    """The store of a book with sample orders, to be damaged by hand."""
    desk.do(add_sample)
    return desk._store  # noqa: SLF001 only to break what the desk would never break


def break_it(store: Store, sql: str) -> None:
    """Writes what no use case would."""
    connection = store.engine.raw_connection()
    try:
        for statement in ("PRAGMA foreign_keys=OFF", "PRAGMA ignore_check_constraints=ON", sql):
            connection.cursor().execute(statement).fetchall()
    finally:
        connection.close()


def found(desk: Desk) -> list[tuple[str, str]]:
    """The paths of what is refused, with the reasons."""
    return [(path, refusal.reason) for path, refusal in desk.look(check_book).refused]


def test_a_sound_book_is_said_to_be(desk: Desk, store: Store) -> None:
    before = facts.everything(desk)
    report = desk.look(check_book)
    assert report.sound
    assert (report.orders, report.clients, report.services, report.steps) == (12, 5, 2, 1)
    assert facts.everything(desk) == before


def test_absences_of_any_age_are_sound(desk: Desk, clock: StoppedClock) -> None:
    desk.do(add_away, period=WholeDays(MONDAY.date(), MONDAY.date()), note="Ill")
    desk.do(add_away, period=Hours(MONDAY, MONDAY + timedelta(hours=1)))
    clock.go(timedelta(days=30 * 365))
    assert desk.look(check_book).sound


@pytest.mark.parametrize(
    ("sql", "path", "reason"),
    [
        ("UPDATE orders SET title = ' ' WHERE id = 2", "orders[1]", "text-missing"),
        ("UPDATE orders SET state = 'delivered', delivered_at = NULL WHERE id = 2", "orders[1]", "date-missing"),
        ("UPDATE orders SET clock_started_at = NULL WHERE id = 6", "orders[5]", "date-missing"),
        ("UPDATE orders SET ended_at = sold_at WHERE id = 6", "orders[5]", "date-needless"),
        ("UPDATE orders SET price = -5 WHERE id = 2", "orders[1]", "price-out-of-range"),
        ("UPDATE orders SET currency = '???' WHERE id = 2", "orders[1]", "currency-unknown"),
        ("UPDATE orders SET zone = 'Nowhere' WHERE id = 2", "orders[1]", "zone-unknown"),
        ("UPDATE orders SET stars = 9 WHERE id = 2", "orders[1]", "stars-out-of-range"),
        ("UPDATE orders SET sold_at = 'garbage' WHERE id = 2", "orders[1]", "record-unreadable"),
        ("UPDATE orders SET state = 'asleep' WHERE id = 2", "orders[1]", "record-unreadable"),
        ("UPDATE orders SET rules = 'nowhere' WHERE id = 2", "orders[1]", "record-unreadable"),
        ("UPDATE rules SET review_days = -1 WHERE key = 'etsy'", "rules", "number-out-of-range"),
        ("UPDATE rules SET name = ' fiverr' WHERE key = 'etsy'", "rules", "name-taken"),
        ("UPDATE settings SET day_end = -1", "settings", "time-out-of-range"),
        ("UPDATE settings SET safety = 'BOLD'", "settings", "record-unreadable"),
        ('UPDATE hours SET "end" = 3 WHERE id = 1', "hours", "hours-end-before-start"),
        ("INSERT INTO away (note, rule) VALUES ('half', '')", "away[0]", "away-unclear"),
        ("UPDATE service SET name = '' WHERE id = 2", "service[1]", "name-missing"),
        ("UPDATE extension SET answered_at = offered_at", "orders[6]", "date-without-answer"),
        ("UPDATE work_log SET minutes = NULL WHERE id < 3", "work_log", "timer-running"),
    ],
)
def test_what_the_rules_would_not_have_let_in_is_named(
    desk: Desk, store: Store, sql: str, path: str, reason: str
) -> None:
    break_it(store, sql)
    assert (path, reason) in found(desk)


def test_a_pointer_to_nothing_is_found(desk: Desk, store: Store) -> None:
    break_it(store, "UPDATE orders SET client_id = 99 WHERE id = 2")
    problems = desk.look(check_book).file
    assert [problem.kind for problem in problems] == ["reference"]
    assert problems[0].what == "orders 2 → client"


def test_one_broken_record_does_not_hide_another(desk: Desk, store: Store) -> None:
    break_it(store, "UPDATE orders SET zone = 'Nowhere' WHERE id = 2")
    break_it(store, "UPDATE orders SET stars = 9 WHERE id = 3")
    assert {("orders[1]", "zone-unknown"), ("orders[2]", "stars-out-of-range")} <= set(found(desk))
