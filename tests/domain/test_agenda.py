"""What stands on Today, and why: reasons, the price of a pin, the chance of being late, what a refusal would mean."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from app.domain.agenda import Agenda, Reason, arrange
from app.domain.book import Book
from app.domain.experience import Finished, experience
from app.domain.moments import Moment, MomentKind
from app.domain.orders import Order, is_paused
from app.domain.rules import OnSilence
from app.domain.verdict import VerdictKind
from app.places import RESOURCES
from app.planning import Safety
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
        assert words.verdict(ENGLISH, agenda) == "Every promise can be kept, if nothing is pinned first."
        logo = agenda.row(2)
        assert logo is not None
        assert words.reason(ENGLISH, agenda, logo) == ("Would be late", "what is pinned goes first")

    def test_a_pin_that_only_delays_says_by_how_much(self) -> None:
        brand = replace(an_order(1, "Brand book", 8 * 60, at(27, 18)), pinned=True)
        agenda = arrange(a_book(brand, an_order(2, "Logo", 60, at(26, 18))), MONDAY)
        assert agenda.pins is not None
        assert (agenda.pins.late, agenda.pins.minutes) == ((), 8 * 60)
        assert words.verdict(ENGLISH, agenda) == "Every promise can be kept."

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


def test_nobody_is_to_be_asked_by_a_moment_where_silence_grants_nothing() -> None:
    """A marketplace may say how long an answer may take, and that none means nothing."""
    logo = an_order(1, "Logo", 60, at(27, 18))
    mute = replace(logo, rules=replace(logo.rules, extension_on_silence=OnSilence.NOTHING))
    when = [arrange(a_book(order), at(25, 10)).rows[0].next for order in (logo, mute)]
    assert when == [Moment(MomentKind.ASK_BY, at(25, 18)), Moment(MomentKind.START_BY, at(27, 16, 30))]


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

    def test_it_is_to_be_started_when_it_goes_on_at_the_earliest(self) -> None:
        agenda = arrange(a_book(paused(an_order(1, "Logo", 400, at(27, 18)), at(27, 9))), MONDAY)
        (row,) = agenda.rows
        assert (row.start_by, row.latest_start) == (at(27, 9), at(27, 9, 20))

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
        agenda = arrange(a_book(*(an_order(n, "Same", 30, at(27, 18)) for n in range(1, 3001))), MONDAY)
        assert len(agenda.rows) == 3000
        kept = [row.order.id for row in agenda.rows if row.order.id not in agenda.verdict.to_ask]
        assert kept == sorted(kept)

    def test_the_order_of_the_records_does_not_matter(self) -> None:
        orders = [an_order(n, f"N{n}", 30 * (n % 7), at(24 + n % 5, 18)) for n in range(1, 40)]
        shuffled = Random(7).sample(orders, len(orders))
        assert arrange(a_book(*orders), MONDAY).plan.order == arrange(a_book(*shuffled), MONDAY).plan.order


class TestStart:
    """Bigger orders want to be started earlier: the margin grows with the work, and with how uncertain it is."""

    @staticmethod
    def margin(minutes: int, taught: int = 0, safety: Safety = Safety.BALANCED) -> int:
        book = a_book(an_order(1, "Logo", minutes, at(30, 18)))
        settings = replace(book.settings, safety=safety)
        learnt = experience([Finished(None, 60, 60)] * taught)
        agenda = arrange(replace(book, settings=settings, experience=learnt), MONDAY)
        (row,) = agenda.rows
        assert row.start_by is not None
        assert row.latest_start is not None
        return agenda.work_time.minutes(row.start_by, row.latest_start)

    def test_the_margin_grows_with_the_work(self) -> None:
        assert self.margin(60) == 30  # at a full quarter of an hour
        assert self.margin(600) == 255

    def test_the_more_certain_the_estimates_the_smaller_it_is(self) -> None:
        assert self.margin(600, taught=40) < 150

    def test_who_takes_estimates_at_their_word_has_none(self) -> None:
        assert self.margin(600, safety=Safety.EASIEST) == 0

    def test_a_big_order_says_when_to_start_and_once_that_passed_that_it_is_time(self) -> None:
        early = arrange(a_book(an_order(1, "Brand book", 720, at(30, 18))), MONDAY)
        (row,) = early.rows
        assert words.reason(ENGLISH, early, row)[1] == "12 h, start early: by Thu 15:00".replace(" h", "\u00a0h")
        assert row.next == Moment(MomentKind.START_BY, at(26, 15))
        fuller = a_book(an_order(1, "Brand book", 720, at(30, 18)), an_order(2, "Catalogue", 1600, at(31, 18)))
        later = arrange(fuller, at(24, 10))
        row = later.rows[0]
        said = words.reason(ENGLISH, later, row)[1]
        assert said == "12 h, start now: by 14:20 at the latest".replace(" h", "\u00a0h")
        assert row.next == Moment(MomentKind.START_NOW, at(24, 14, 20))
        assert words.moment(ENGLISH, later, row.next) == "start now, by 14:20 at the latest"

    def test_no_order_looks_less_kept_for_the_margin(self) -> None:
        strict, balanced = (
            arrange(replace(overloaded(), settings=replace(overloaded().settings, safety=safety)), MONDAY).verdict
            for safety in (Safety.EASIEST, Safety.BALANCED)
        )
        assert (strict.kind, strict.to_ask, strict.work) == (balanced.kind, balanced.to_ask, balanced.work)


class TestAll:
    """How likely it is that all is kept: said where it can be, and never without experience."""

    @staticmethod
    def said(*minutes: int, seen: int = 40) -> str:
        orders = (an_order(n, f"N{n}", time, at(25, 18)) for n, time in enumerate(minutes, start=1))
        book = replace(a_book(*orders), experience=experience([Finished(None, 60, 60)] * seen))
        return words.all_kept(ENGLISH, arrange(book, MONDAY).all_kept)

    def test_it_is_said_in_cases_of_ten(self) -> None:
        assert self.said(60) == "On your estimates, all of them are kept in more than 9 cases of 10."
        assert self.said(500, 400) == "On your estimates, all of them are kept in 8 cases of 10."

    def test_nothing_is_said_where_nothing_is_promised(self) -> None:
        book = replace(a_book(an_order(1, "Idea", 60, None)), experience=experience([Finished(None, 60, 60)] * 40))
        assert arrange(book, MONDAY).all_kept is None

    def test_nothing_is_said_without_experience_or_where_not_all_can_be_kept(self) -> None:
        assert self.said(60, seen=4) == ""
        assert self.said(3_000) == ""
        assert self.said() == ""
