"""What stands on Today, and why: reasons, the price of a pin, the chance of being late, what a refusal would mean."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from time import perf_counter

import pytest

from app.domain.agenda import Agenda, Reason, arrange
from app.domain.book import Book
from app.domain.experience import Finished, experience
from app.domain.orders import Order, is_paused
from app.domain.verdict import VerdictKind
from app.places import RESOURCES
from app.wording import agenda as words
from app.wording.speech import Speech
from app.wording.translations import read_translations
from tests.conftest import MONDAY, ZONE
from tests.domain.books import a_book, an_order, asked_for, at

ENGLISH = Speech("en", read_translations(RESOURCES / "translations", "en"), ZONE)


def reasons(agenda: Agenda) -> dict[str, Reason]:
    """By title."""
    return {row.order.title: row.reason for row in agenda.rows}


def overloaded() -> Book:
    """Twelve hours promised for tomorrow evening, until when there are eleven: four today, seven tomorrow."""
    return a_book(
        an_order(1, "Logo", 6 * 60, at(24, 18)),
        an_order(2, "Menu", 6 * 60, at(24, 18)),
        an_order(3, "Card", 60, at(27, 18)),
    )


class TestVerdict:
    def test_the_proof_names_the_orders_and_both_figures(self) -> None:
        agenda = arrange(overloaded(), MONDAY)
        assert agenda.verdict.kind is VerdictKind.CONFLICT
        said = words.proof(ENGLISH, agenda)
        assert said.replace("\u00a0", " ") == (
            "Between now and tomorrow 18:00 you have 11 h; these 2 need 12 h: Logo and Menu."
        )

    def test_what_can_be_kept_once_others_are_asked_is_not_said_to_be_lost(self) -> None:
        agenda = arrange(a_book(*overloaded().orders, an_order(4, "Sign", 60, at(24, 18))), MONDAY)
        assert agenda.verdict.to_ask == (2,)
        assert words.reason(ENGLISH, agenda, agenda.rows[-1])[0]
        kept = agenda.row(4)
        assert kept is not None
        assert words.reason(ENGLISH, agenda, kept)[0] == "In a conflict"


class TestPins:
    def test_a_pin_is_charged_with_those_it_makes_late(self) -> None:
        brand = replace(an_order(1, "Brand book", 8 * 60, at(27, 18)), pinned=True)
        agenda = arrange(a_book(brand, an_order(2, "Logo", 4 * 60, at(24, 12))), MONDAY)
        assert agenda.pins is not None
        assert [order.title for order in agenda.pins.late] == ["Logo"]
        assert words.pins(ENGLISH, agenda.pins) == "Pinned first, Brand book makes Logo late."

    def test_a_pin_that_only_delays_says_by_how_much(self) -> None:
        brand = replace(an_order(1, "Brand book", 8 * 60, at(27, 18)), pinned=True)
        agenda = arrange(a_book(brand, an_order(2, "Logo", 60, at(26, 18))), MONDAY)
        assert agenda.pins is not None
        assert (agenda.pins.late, agenda.pins.minutes) == ((), 8 * 60)

    def test_without_a_pin_nothing_is_said(self) -> None:
        assert arrange(overloaded(), MONDAY).pins is None


class TestChance:
    def test_below_five_finished_orders_there_is_not_enough_data(self) -> None:
        learnt = experience([Finished(None, 60, 70)] * 4)
        agenda = arrange(replace(overloaded(), experience=learnt), MONDAY)
        assert {row.chance_late for row in agenda.rows} == {None}
        assert words.chance(ENGLISH, agenda, agenda.rows[0]) == "not enough data: 4 of 5 finished orders"

    def test_from_five_on_each_promise_has_one(self) -> None:
        learnt = experience([Finished(None, 60, 60)] * 5)
        agenda = arrange(replace(a_book(an_order(1, "Logo", 60, at(27, 18))), experience=learnt), MONDAY)
        (row,) = agenda.rows
        assert row.chance_late is not None
        assert row.chance_late < 0.05
        assert words.reason(ENGLISH, agenda, row)[1].endswith("very likely on time")

    @pytest.mark.parametrize(
        ("late", "said"),
        [
            (0.0, "very likely on time"),
            (0.1, "likely on time"),
            (0.2, "1 in 5 late"),
            (0.5, "1 in 2 late"),
            (0.7, "more likely late than on time"),
            (1.0, "almost surely late"),
        ],
    )
    def test_chances_are_said_as_people_say_them(self, late: float, said: str) -> None:
        assert words.in_words(ENGLISH, late) == said


class TestExtensionThatWaits:
    def test_it_says_what_a_refusal_would_mean(self) -> None:
        logo = asked_for(an_order(1, "Logo", 12 * 60, at(24, 18)), at(27, 18))
        (row,) = arrange(a_book(logo), MONDAY).rows
        assert row.planned_due == at(27, 18)
        assert row.slack_if_refused == -60  # eleven hours until tomorrow evening


def paused(order: Order, until: datetime | None = None) -> Order:
    """The order, put aside yesterday."""
    return replace(order, paused_at=MONDAY - timedelta(days=1), resumes_at=until)


class TestPaused:
    def test_nothing_is_planned_for_it_before_it_goes_on(self) -> None:
        book = a_book(paused(an_order(1, "Logo", 60, at(27, 18)), at(26, 9)), an_order(2, "Menu", 600, at(27, 18)))
        agenda = arrange(book, MONDAY)
        assert reasons(agenda)["Logo"] is Reason.PAUSED
        assert min(its.start for its in agenda.sittings if its.order.title == "Logo") >= at(26, 9)
        row = agenda.row(1)
        assert row is not None
        assert words.reason(ENGLISH, agenda, row)[1].replace("\u00a0", " ") == "until Thu 09:00, 1 h of work left"
        assert row.slack == (14 - 1) * 60  # from Thursday on, though there is more time before

    def test_its_due_still_runs(self) -> None:
        agenda = arrange(a_book(paused(an_order(1, "Logo", 60, at(24, 18)), at(26, 9))), MONDAY)
        assert agenda.verdict.kind is VerdictKind.CONFLICT
        assert agenda.verdict.to_ask == (1,)

    def test_it_goes_on_by_itself(self) -> None:
        logo = paused(an_order(1, "Logo", 60, at(27, 18)), MONDAY)
        assert not is_paused(logo, MONDAY)
        assert reasons(arrange(a_book(logo), MONDAY)) == {"Logo": Reason.QUICK}

    def test_without_an_end_it_is_left_out_and_flagged(self) -> None:
        book = a_book(paused(an_order(1, "Logo", 60, at(27, 18))), an_order(2, "Menu", 60, at(27, 18)))
        agenda = arrange(book, MONDAY)
        assert [(row.order.title, row.rank) for row in agenda.rows] == [("Menu", 1), ("Logo", None)]
        assert {its.order.title for its in agenda.sittings} == {"Menu"}
        assert words.proof(ENGLISH, agenda).endswith("1 paused without a date to go on: in no plan")
        later = arrange(book, at(28, 9))
        assert set(later.verdict.late) == {1, 2}

    def test_a_book_in_which_everything_is_paused_says_so(self) -> None:
        agenda = arrange(a_book(paused(an_order(1, "Logo", 60, at(27, 18)))), MONDAY)
        assert words.verdict(ENGLISH, agenda) == "Everything is paused."


class TestShortestSitting:
    def sitting(self, minutes: int, *orders: Order) -> Agenda:
        """The day of these orders, with sittings of at least so many minutes."""
        book = a_book(*orders)
        return arrange(replace(book, settings=replace(book.settings, min_sitting=minutes)), MONDAY)

    def test_as_placed_is_said_as_such(self) -> None:
        agenda = self.sitting(60, an_order(1, "Logo", 300, at(24, 18)), an_order(2, "Menu", 45, at(24, 18)))
        assert words.verdict(ENGLISH, agenda).replace("\u00a0", " ") == (
            "Every promise is kept as placed, in sittings of at least 1 h."
        )

    def test_what_was_not_found_is_not_called_impossible(self) -> None:
        logo, menu = an_order(1, "Logo", 240, at(23, 18)), an_order(2, "Menu", 300, at(24, 18))
        agenda = self.sitting(300, logo, menu)  # no stretch is longer than four hours, and the mornings have three
        assert agenda.verdict.kind is VerdictKind.NOT_FOUND
        assert words.verdict(ENGLISH, agenda).replace("\u00a0", " ") == (
            "No sittings of at least 5 h were found that keep every promise."
        )
        assert words.proof(ENGLISH, agenda) == "Menu would be late; there is time enough in shorter sittings."
        assert self.sitting(0, logo, menu).verdict.kind is VerdictKind.KEPT


class TestOddBooks:
    def test_without_any_hours_nothing_is_ever_done_and_it_says_so(self) -> None:
        agenda = arrange(replace(overloaded(), hours=()), MONDAY)
        assert agenda.verdict.kind is VerdictKind.NO_HOURS
        assert {words.reason(ENGLISH, agenda, row)[1] for row in agenda.rows} == {"never done with these working hours"}

    def test_more_work_than_five_years_hold_is_never_done(self) -> None:
        agenda = arrange(a_book(*(an_order(n, f"N{n}", 10_000 * 60, None) for n in range(1, 30))), MONDAY)
        assert agenda.rows[-1].delivery is None

    def test_a_due_before_the_clock_started_is_late(self) -> None:
        agenda = arrange(a_book(an_order(1, "Logo", 60, MONDAY - timedelta(days=400))), MONDAY)
        assert reasons(agenda) == {"Logo": Reason.LATE}

    def test_thousands_of_equal_orders_stand_in_the_order_they_came(self) -> None:
        begun = perf_counter()
        agenda = arrange(a_book(*(an_order(n, "Same", 30, at(27, 18)) for n in range(1, 3001))), MONDAY)
        assert perf_counter() - begun < 5
        assert len(agenda.rows) == 3000
        kept = [row.order.id for row in agenda.rows if row.order.id not in agenda.verdict.to_ask]
        assert kept == sorted(kept)

    def test_the_order_of_the_records_does_not_matter(self) -> None:
        orders = [an_order(n, f"N{n}", 30 * (n % 7), at(24 + n % 5, 18)) for n in range(1, 40)]
        shuffled = Random(7).sample(orders, len(orders))
        assert arrange(a_book(*orders), MONDAY).plan.order == arrange(a_book(*shuffled), MONDAY).plan.order
