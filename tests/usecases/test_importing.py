"""Bringing in orders from a table and a whole book from a file."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from app.clock import StoppedClock
from app.desk import Desk, Steps
from app.domain.agenda import arrange
from app.domain.availability import HoursRange
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.orders import State, effort_at, was_on_time
from app.domain.refusal import Refusal
from app.domain.rules import PRESETS
from app.domain.verdict import VerdictKind
from app.exchange.orders_csv import CsvReading, read_orders
from app.storage import queries
from app.storage.database import Store, open_store
from app.usecases.availability import set_hours
from app.usecases.catalogue import add_rules
from app.usecases.checking import check_book
from app.usecases.exporting import book_file
from app.usecases.importing import ImportReport, import_book, import_orders
from app.usecases.orders import log_time, pin_order, take_order
from app.usecases.sample import add_sample, remove_sample
from tests import facts
from tests.conftest import MONDAY, ZONE
from tests.facts import refused

HEADER = "Order,Client,Service,Included,Ordered,Promised days,Ended,Extended,Extras,Total,Stars,Status\n"
SITE = "FO1,Marie,Web page,Source code | 3 revisions,15/11/2020,3,17/11/2020,1,2,35.0,5,Completed\n"
SCRIPT = "FO2,Léa,Script,Unlimited revisions,16/11/2020,4,22/11/2020,0,0,15.0,0,Completed\n"


def table(*lines: str) -> CsvReading:
    """What is read from a table of such lines."""
    return read_orders((HEADER + "".join(lines)).encode(), "EUR")


def wall(day: int, hour: int, month: int = 11) -> datetime:
    """An instant of 2020 on the wall clock in Paris."""
    return datetime(2020, month, day, hour, tzinfo=ZONE)


class TestOrders:
    """A table of orders."""

    def test_a_finished_order_arrives_as_it_was(self, desk: Desk) -> None:
        assert desk.do(import_orders, reading=table(SITE)) == ImportReport(1, 0, 0, ())
        (order,) = facts.orders(desk)
        assert (order.reference, order.title, order.client, order.service) == ("FO1", "Web page", "Marie", "Web page")
        assert (order.state, order.sold_at, order.clock_started_at) == (State.COMPLETED, wall(15, 8), wall(15, 8))
        assert (order.days, order.original_due) == (3, wall(18, 18))
        assert order.first_delivered_at == order.delivered_at == order.ended_at == wall(17, 18)
        assert (order.price, order.stars, order.revisions_included) == (Money(3500, "EUR"), 5, 3)
        assert effort_at(order, MONDAY, 120).assumed
        assert was_on_time(order)

    def test_what_the_book_has_no_place_for_is_noted_in_the_files_words(self, desk: Desk) -> None:
        desk.do(import_orders, reading=table(SITE))
        assert facts.orders(desk)[0].notes == "Included: Source code · 3 revisions\nExtended: 1\nExtras: 2"

    @pytest.mark.parametrize(
        ("included", "revisions"),
        [
            ("1 revision", 1),
            ("Logo | 12 Revisions", 12),
            ("2 modifications", 2),
            ("Unlimited revisions", 99),
            ("Modifications illimitées", 99),
            ("400 revisions", 99),
            ("Revisions", 0),
            ("1 page", 0),
            ("", 0),
        ],
    )
    def test_included_revisions_are_counted_where_a_number_is_named(
        self, desk: Desk, included: str, revisions: int
    ) -> None:
        desk.do(import_orders, reading=table(SITE.replace("Source code | 3 revisions", included)))
        assert facts.orders(desk)[0].revisions_included == revisions

    def test_one_that_ended_after_its_due_was_late(self, desk: Desk) -> None:
        desk.do(import_orders, reading=table(SCRIPT))
        assert was_on_time(facts.orders(desk)[0]) is False

    def test_nobody_rated_is_no_rating(self, desk: Desk) -> None:
        desk.do(import_orders, reading=table(SCRIPT))
        assert facts.orders(desk)[0].stars is None

    def test_clients_and_services_are_written_down_once(self, desk: Desk) -> None:
        desk.do(take_order, draft=OrderDraft("Before", client="marie", days=3))
        lines = [SITE, SITE.replace("FO1", "FO3").replace("Marie", "MARIE"), SCRIPT]
        desk.do(import_orders, reading=table(*lines))
        assert [c.name for c in desk.look(lambda s, _: queries.clients(s))] == ["Léa", "marie"]
        assert [s.name for s in desk.look(lambda s, _: queries.services(s))] == ["Script", "Web page"]

    def test_the_same_file_again_adds_nothing(self, desk: Desk) -> None:
        desk.do(import_orders, reading=table(SITE, SCRIPT))
        before = facts.everything(desk)
        assert desk.do(import_orders, reading=table(SITE, SCRIPT)) == ImportReport(0, 2, 0, ())
        assert facts.everything(desk) == before
        assert desk.undo() == "import_orders"
        assert facts.orders(desk) == ()

    def test_without_references_orders_are_known_by_what_they_are(self, desk: Desk) -> None:
        bare = SITE.replace("FO1", "")
        assert desk.do(import_orders, reading=table(bare, bare)).added == 2
        assert desk.do(import_orders, reading=table(bare, bare, bare)) == ImportReport(1, 2, 0, ())
        assert desk.do(import_orders, reading=table(bare.replace("35.0", "36.0"))).added == 1

    def test_bad_lines_are_told_and_good_ones_kept(self, desk: Desk) -> None:
        long = SITE.replace("FO1", "FO7").replace("Marie", "M" * 201)
        reading = table(SITE, "FO3,Léa,Script,,31/02/2020,4,,,,,,\n", long)
        report = desk.do(import_orders, reading=reading)
        assert report.added == 1
        assert [(line.line, line.field, line.reason) for line in report.refused] == [
            (3, "ordered", "date-unreadable"),
            (4, "client", "text-too-long"),
        ]

    @pytest.mark.parametrize(
        ("status", "ended", "state"),
        [
            ("", "17/11/2020", State.COMPLETED),
            ("", "", State.IN_PROGRESS),
            ("In progress", "", State.IN_PROGRESS),
            ("Completed", "", State.COMPLETED),
            ("Delivered", "17/11/2020", State.DELIVERED),
            ("Cancelled", "16/11/2020", State.CANCELLED),
            ("In revision", "17/11/2020", State.IN_REVISION),
            ("Missing details", "", State.REQUIREMENTS),
        ],
    )
    def test_every_state_arrives_with_the_dates_it_needs(
        self, desk: Desk, status: str, ended: str, state: State
    ) -> None:
        line = f"FO1,Marie,Web page,,15/11/2020,3,{ended},,,35.0,,{status}\n"
        desk.do(import_orders, reading=table(line))
        assert facts.orders(desk)[0].state is state
        assert desk.look(check_book).sound

    def test_nothing_is_written_until_columns_and_dates_are_clear(self, desk: Desk) -> None:
        with refused("csv-columns-missing"):
            desk.do(import_orders, reading=read_orders(b"Order,Status\nFO1,Completed\n", "EUR"))
        with refused("csv-dates-ambiguous"):
            desk.do(import_orders, reading=read_orders(b"Client,Ordered\nMarie,03/04/2020\n", "EUR"))
        assert desk.steps() == Steps(None, None)


class TestAsOf:
    """The book as it was on a morning."""

    READING = table(
        SITE,
        SCRIPT,
        "FO3,Zoé,Logo,,17/11/2020,2,17/11/2020,,,,4,Completed\n",
        "FO4,Zoé,Logo,,18/11/2020,2,19/11/2020,,,,4,Completed\n",
    )

    def test_later_orders_are_left_out_and_those_under_way_are_open(self, desk: Desk) -> None:
        report = desk.do(import_orders, reading=self.READING, as_of=date(2020, 11, 17))
        assert (report.added, report.later) == (3, 1)
        found = {order.reference: order for order in facts.orders(desk)}
        assert {reference: order.state for reference, order in found.items()} == {
            "FO1": State.IN_PROGRESS,
            "FO2": State.IN_PROGRESS,
            "FO3": State.IN_PROGRESS,
        }
        assert (found["FO1"].ended_at, found["FO1"].stars, found["FO1"].delivered_at) == (None, None, None)

    def test_what_had_ended_by_then_had_ended(self, desk: Desk) -> None:
        desk.do(import_orders, reading=self.READING, as_of=date(2020, 11, 18))
        assert [order.state for order in facts.orders(desk)] == [
            State.COMPLETED,
            State.IN_PROGRESS,
            State.COMPLETED,
            State.IN_PROGRESS,
        ]

    def test_that_morning_gives_a_day_to_plan(self, desk: Desk, clock: StoppedClock) -> None:
        desk.do(import_orders, reading=self.READING, as_of=date(2020, 11, 17))
        clock.instant = wall(17, 9)
        agenda = arrange(desk.look(queries.book), clock.now())
        assert (agenda.verdict.kind, len(agenda.rows)) == (VerdictKind.KEPT, 3)


@pytest.fixture
def other() -> Iterator[Desk]:
    """A desk on another new book, kept elsewhere."""
    desk = Desk(open_store(zone="America/Montreal"), StoppedClock(MONDAY + timedelta(days=1)))
    yield desk
    desk.close()


def live(desk: Desk) -> None:
    """Gives a book a past: samples, an order with odd letters, a pin undone."""
    desk.do(set_hours, hours=[HoursRange(0, 540, 1020), HoursRange(1, 540, 1020)])
    desk.do(add_sample, language="fr")
    logo = desk.do(take_order, draft=OrderDraft("Logo “1” \u2028 \\ é 😀", client="Zoé", days=3))
    desk.do(log_time, order_id=logo, minutes=30)
    desk.do(pin_order, order_id=logo, pinned=True)
    desk.undo()


@pytest.fixture(scope="module")
def file() -> bytes:
    """The file of a book with a past."""
    desk = Desk(open_store(zone=str(ZONE)), StoppedClock(MONDAY))
    live(desk)
    data = desk.look(book_file)
    desk.close()
    return data


class TestBook:
    """A whole book."""

    def test_exported_imported_and_exported_again_it_is_the_same_to_the_byte(self, desk: Desk, other: Desk) -> None:
        live(desk)
        file = desk.look(book_file)
        report = other.do(import_book, data=file)
        assert (report.orders, report.clients, report.services, report.steps) == (13, 6, 2, 5)
        assert other.look(book_file) == file
        assert facts.everything(other) == facts.everything(desk)

    def test_marketplaces_of_ones_own_come_along(self, desk: Desk, other: Desk) -> None:
        key = desk.do(add_rules, rules=replace(PRESETS[0], name="Kang “1”", review_days=None, fee_percent=7))
        desk.do(take_order, draft=OrderDraft("Logo", days=3, rules=key))
        file = desk.look(book_file)
        other.do(import_book, data=file)
        assert other.look(book_file) == file
        assert facts.orders(other)[0].rules == facts.orders(desk)[0].rules
        assert facts.orders(other)[0].rules.name == "Kang “1”"

    def test_an_empty_book_is_the_same_too(self, desk: Desk, other: Desk) -> None:
        file = desk.look(book_file)
        other.do(import_book, data=file)
        assert other.look(book_file) == file

    def test_the_history_of_its_orders_comes_along(self, file: bytes, other: Desk) -> None:
        other.do(import_book, data=file)
        logo = facts.orders(other)[-1].id
        history = other.look(lambda session, _now: queries.history(session, logo))
        assert [step.use_case for step in history] == ["take_order", "log_time", "import_book"]

    def test_undo_gives_the_empty_book_back_with_its_own_steps(self, file: bytes, other: Desk) -> None:
        other.do(set_hours, hours=[])
        before = other.look(book_file)
        other.do(import_book, data=file)
        assert other.steps() == Steps("import_book", None)
        assert other.undo() == "import_book"
        assert other.look(book_file) == before
        assert other.steps() == Steps("set_hours", "import_book")
        assert other.redo() == "import_book"
        assert other.look(book_file) == file

    def test_undo_gives_back_a_longer_history_than_that_of_the_file(self, file: bytes, other: Desk) -> None:
        for _ in range(20):
            other.do(add_sample)
            other.do(remove_sample)
        before = other.look(book_file)
        other.do(import_book, data=file)
        other.undo()
        assert other.look(book_file) == before
        other.redo()
        assert other.look(book_file) == file

    def test_what_was_undone_before_is_not_done_again_into_the_imported_book(self, file: bytes, other: Desk) -> None:
        other.do(set_hours, hours=[])
        other.undo()
        other.do(import_book, data=file)
        assert other.steps() == Steps("import_book", None)
        other.undo()
        assert other.steps() == Steps(None, "import_book")

    def test_life_goes_on_after_it_and_everything_can_be_taken_back(self, file: bytes, other: Desk) -> None:
        other.do(import_book, data=file)
        other.do(take_order, draft=OrderDraft("Menu", days=3))
        other.do(remove_sample)
        later = other.look(book_file)
        assert [other.undo() for _ in range(4)] == ["remove_sample", "take_order", "import_book", None]
        assert [other.redo() for _ in range(4)] == ["import_book", "take_order", "remove_sample", None]
        assert other.look(book_file) == later
        third = Desk(open_store(), StoppedClock(MONDAY))
        third.do(import_book, data=later)
        assert third.look(book_file) == later
        third.close()

    def test_it_survives_closing(self, file: bytes, open_book: Callable[[], Store], clock: StoppedClock) -> None:
        Desk(open_book(), clock).do(import_book, data=file)
        assert Desk(open_book(), clock).look(book_file) == file
        assert Desk(open_book(), clock).undo() == "import_book"
        assert facts.orders(Desk(open_book(), clock)) == ()

    def test_it_only_goes_into_an_empty_book(self, file: bytes, desk: Desk) -> None:
        desk.do(take_order, draft=OrderDraft("Mine", days=3))
        with refused("book-not-empty"):
            desk.do(import_book, data=file)

    @pytest.mark.parametrize(
        ("table_name", "place", "change", "path", "reason"),
        [
            ("orders", 12, {"state": "completed"}, "orders[12]", "date-missing"),
            ("orders", 12, {"ended_at": "2026-11-23T12:00:00Z"}, "orders[12]", "date-needless"),
            ("orders", 12, {"price": 5, "currency": "QQQ"}, "orders[12]", "currency-unknown"),
            ("orders", 12, {"title": "   "}, "orders[12]", "text-missing"),
            ("orders", 0, {"cancelled_by": "client"}, "orders[0]", "date-needless"),
            ("service", 1, {"price": 5, "currency": ""}, "service[1]", "currency-unknown"),
            ("hours", 0, {"end": 100}, "hours", "hours-end-before-start"),
            ("extension", 0, {"answer": "accepted"}, "orders[6]", "answer-without-date"),
            ("work_log", 0, {"minutes": None}, None, None),
        ],
    )
    def test_what_the_rules_would_refuse_is_refused_and_nothing_is_kept(
        self,
        file: bytes,
        other: Desk,
        table_name: str,
        place: int,
        change: dict[str, Any],
        path: str | None,
        reason: str | None,
    ) -> None:
        document = json.loads(file)
        document[table_name][place].update(change)
        before = other.look(book_file)
        if path is None:
            other.do(import_book, data=json.dumps(document).encode())
            return
        with pytest.raises(Refusal) as error:
            other.do(import_book, data=json.dumps(document).encode())
        assert (error.value.reason, error.value.facts["path"]) == ("book-record-refused", path)
        why = error.value.facts["why"]
        assert isinstance(why, Refusal)
        assert why.reason == reason
        assert other.look(book_file) == before

    def test_an_absence_that_is_neither_days_nor_hours_is_refused(self, desk: Desk, other: Desk) -> None:
        document = json.loads(desk.look(book_file))
        unclear = {"first_day": "2026-12-24", "last_day": None, "starts_at": None, "ends_at": None}
        document["away"] = [{"id": 1, "note": "", "rule": "", **unclear}]
        with pytest.raises(Refusal) as error:
            other.do(import_book, data=json.dumps(document).encode())
        assert error.value.field == "away[0]"

    def test_extras_that_lead_past_the_calendar_are_refused(self, file: bytes, other: Desk) -> None:
        document = json.loads(file)
        extra = {**document["extra"][0], "days": 3650, "answer": "accepted", "answered_at": "2026-11-23T12:00:00Z"}
        document["extra"] = [{**extra, "id": n} for n in range(1, 4000)]
        with refused("book-record-refused"):
            other.do(import_book, data=json.dumps(document).encode())
