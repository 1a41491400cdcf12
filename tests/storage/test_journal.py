"""Undo and redo: every record as it was, to the byte, also after the book was closed."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Executable, delete, insert, update
from sqlalchemy.event import listen
from sqlmodel import Session, select

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.drafts import OrderDraft
from app.storage import journal, queries, tables
from app.storage.database import Store
from app.usecases.orders import log_time, take_order
from tests.conftest import MONDAY
from tests.facts import everything

LOGO = OrderDraft("Logo", client="Marie", effort=180, due=MONDAY + timedelta(days=3))


def steps(desk: Desk) -> list[tuple[str, bool]]:
    """The journal's steps, oldest first, and whether each was taken back."""
    return desk.look(lambda session, _now: [(s.use_case, s.undone) for s in session.exec(select(tables.Step))])


@pytest.fixture
def reopen(open_book: Callable[[], Store], clock: StoppedClock) -> Callable[[], Desk]:
    """A desk on the book on the disk, opened anew each time."""
    return lambda: Desk(open_book(), clock)


def test_undo_takes_an_order_back_and_redo_gives_it_again(desk: Desk) -> None:
    empty = everything(desk)
    desk.do(take_order, draft=LOGO)
    taken = everything(desk)
    assert desk.undo() == "take_order"
    assert everything(desk) == empty
    assert desk.redo() == "take_order"
    assert everything(desk) == taken


def test_undo_goes_back_step_by_step_and_then_has_nothing_more(desk: Desk) -> None:
    order_id = desk.do(take_order, draft=LOGO)
    desk.do(log_time, order_id=order_id, minutes=30)
    assert (desk.undo(), desk.undo(), desk.undo()) == ("log_time", "take_order", None)
    assert (desk.redo(), desk.redo(), desk.redo()) == ("take_order", "log_time", None)


def test_undo_and_redo_survive_closing_the_book(reopen: Callable[[], Desk]) -> None:
    empty = everything(reopen())
    order_id = reopen().do(take_order, draft=LOGO)
    reopen().do(log_time, order_id=order_id, minutes=30)
    full = everything(reopen())
    reopen().undo()
    reopen().undo()
    assert everything(reopen()) == empty
    reopen().redo()
    reopen().redo()
    assert everything(reopen()) == full


def test_a_new_step_gives_up_what_could_have_been_done_again(desk: Desk) -> None:
    order_id = desk.do(take_order, draft=LOGO)
    desk.do(log_time, order_id=order_id, minutes=30)
    desk.undo()
    desk.do(log_time, order_id=order_id, minutes=45)
    assert desk.redo() is None
    assert steps(desk) == [("take_order", False), ("log_time", False)]


def test_a_step_that_changes_nothing_is_no_step_and_keeps_redo(desk: Desk) -> None:
    desk.do(take_order, draft=LOGO)
    desk.undo()
    desk.do(lambda _session, _now: None)
    assert desk.redo() == "take_order"


def rename_there_and_back(session: Session, now: datetime, *, order_id: int) -> None:
    """Ends where it began, after two flushes."""
    record = session.get_one(tables.Order, order_id)
    record.title, was = "Other", record.title
    session.flush()
    record.title = was


def test_a_record_that_ends_as_it_began_was_not_changed(desk: Desk) -> None:
    order_id = desk.do(take_order, draft=LOGO)
    desk.do(rename_there_and_back, order_id=order_id)
    assert desk.steps().undo == "take_order"


def change_twice(session: Session, now: datetime, *, order_id: int) -> None:
    """Changes a record in two flushes of one step."""
    record = session.get_one(tables.Order, order_id)
    record.title = "Between"
    session.flush()
    record.title = "After"


def test_changes_in_several_flushes_are_undone_to_the_first_image(desk: Desk) -> None:
    order_id = desk.do(take_order, draft=LOGO)
    before = everything(desk)
    desk.do(change_twice, order_id=order_id)
    desk.undo()
    assert everything(desk) == before


def set_unread(session: Session, now: datetime) -> None:
    """Overwrites a value that was never read."""
    record = session.exec(select(tables.Settings)).one()
    session.expire(record, ["currency"])
    record.currency = "USD"


def test_a_value_overwritten_unread_is_a_mistake_and_not_a_hole_in_the_journal(desk: Desk) -> None:
    before = everything(desk)
    with pytest.raises(RuntimeError, match="currency"):
        desk.do(set_unread)
    assert everything(desk) == before


@pytest.mark.parametrize(
    "write",
    [
        update(tables.Order).values(title="x"),
        delete(tables.Order),
        insert(tables.Client).values(name="x", handle="", language="", zone="", notes=""),
    ],
)
def test_a_bulk_write_that_would_escape_the_journal_is_refused(desk: Desk, write: Executable) -> None:
    desk.do(take_order, draft=LOGO)
    before = everything(desk)

    def bulk(session: Session, now: datetime) -> None:
        session.execute(write)

    with pytest.raises(RuntimeError, match="bulk"):
        desk.do(bulk)
    assert everything(desk) == before


def test_the_history_of_an_order_is_what_was_done_to_it_and_not_taken_back(desk: Desk, clock: StoppedClock) -> None:
    logo = desk.do(take_order, draft=LOGO)
    desk.do(take_order, draft=OrderDraft("Menu", days=3))
    clock.go(timedelta(hours=1))
    desk.do(log_time, order_id=logo, minutes=30)
    desk.do(log_time, order_id=logo, minutes=15)
    desk.undo()
    history = desk.look(lambda session, _now: queries.history(session, logo))
    assert [(step.use_case, step.done_at) for step in history] == [
        ("take_order", MONDAY),
        ("log_time", MONDAY + timedelta(hours=1)),
    ]


def test_an_instant_is_written_down_in_utc_whatever_zone_it_came_in(desk: Desk) -> None:
    desk.do(take_order, draft=LOGO)
    images = desk.look(
        lambda session, _now: [row.after for row in session.exec(select(tables.RowChange)) if row.table == "orders"]
    )
    assert images[-1] is not None
    assert images[-1]["original_due"] == "2026-11-26T12:55:00Z"


def rename_rules(session: Session, now: datetime, *, name: str) -> None:
    """Calls a marketplace otherwise: its record is known by a word, not by a number."""
    session.get_one(tables.Rules, "fiverr").name = name


def test_a_record_known_by_a_word_is_taken_back_too(desk: Desk) -> None:
    before = everything(desk)
    desk.do(rename_rules, name="The green one")
    desk.undo()
    assert everything(desk) == before
    desk.redo()
    assert everything(desk) != before


def add_clients(session: Session, now: datetime, *, names: tuple[str, ...], at_once: bool) -> None:
    """Writes clients down one by one, or all of them at once."""
    if at_once:
        journal.add_many(session, tables.Client, [{"name": name, "avoid": name == "Zoé"} for name in names])
    else:
        session.add_all(tables.Client(name=name, avoid=name == "Zoé") for name in names)


@pytest.mark.parametrize("names", [("Marie",), ("Marie", "Zoé", "Ana"), ()])
def test_many_records_at_once_are_journalled_like_any_others(desk: Desk, names: tuple[str, ...]) -> None:
    empty = everything(desk)
    desk.do(add_clients, names=names, at_once=False)
    one_by_one = everything(desk)
    desk.undo()
    desk.do(add_clients, names=names, at_once=True)
    assert everything(desk) == one_by_one
    desk.undo()
    assert everything(desk) == empty
    desk.redo()
    assert everything(desk) == one_by_one


def test_a_step_of_many_records_is_taken_back_in_a_few_statements(
    open_book: Callable[[], Store], clock: StoppedClock
) -> None:
    store = open_book()
    desk = Desk(store, clock)
    desk.do(add_clients, names=tuple(f"Client {number}" for number in range(500)), at_once=True)
    said: list[str] = []
    listen(store.engine, "before_cursor_execute", lambda *facts: said.append(facts[2]))
    desk.undo()
    desk.redo()
    assert len([statement for statement in said if "client" in statement]) < 10
