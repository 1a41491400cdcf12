"""Extensions, extras and new promises: what each due would do, against the earliest-due-first rule done by hand."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.availability import HoursRange
from app.domain.book import Book, Settings
from app.domain.money import Money
from app.domain.offers import Answer, Extension, Extra, OfferStatus, Standing
from app.domain.orders import Order, State
from app.domain.proposals import (
    ExtensionChoice,
    ExtraChoice,
    ExtraProblem,
    Silence,
    check_answer,
    check_extension,
    check_extra,
    extension_options,
    extension_refusals,
    extra_options,
    extra_refusals,
    promise_options,
    room_beside,
    silence_for,
)
from app.domain.refusal import Refusal
from app.domain.rules import PRESETS

PARIS = ZoneInfo("Europe/Paris")
FIVERR, COMEUP = PRESETS[0], PRESETS[1]
WEEK = tuple(HoursRange(day, *hours) for day in range(5) for hours in ((540, 720), (810, 1050)))  # 7 h a day


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of the days from Monday 23 November 2026 (23) on; day 31 is Tuesday 1 December."""
    return datetime(2026, 11, 1, hour, minute, tzinfo=PARIS) + timedelta(days=day - 1)


NOW = at(23, 13, 55)


def promised(order_id: int, hours: float, due: datetime | None, title: str = "", **facts: object) -> Order:
    """An order in progress with so many hours of work left."""
    order = Order(
        id=order_id,
        title=title or f"order {order_id}",
        client="Marie",
        zone=PARIS,
        rules=FIVERR,
        state=State.IN_PROGRESS,
        sold_at=NOW - timedelta(days=3),
        clock_started_at=NOW - timedelta(days=3),
        original_due=due,
        estimate=round(hours * 60),
    )
    return replace(order, **facts)  # type: ignore[arg-type]


def book_of(orders: Iterable[Order], hours: tuple[HoursRange, ...] = WEEK, **chosen: object) -> Book:
    """A book with these orders, kept in Paris."""
    return Book(Settings(zone=PARIS, **chosen), hours, (), tuple(orders))  # type: ignore[arg-type]


def reason_of(error: pytest.ExceptionInfo[Refusal]) -> str:
    """Why it was refused."""
    return error.value.reason


class TestExtension:
    def test_proposes_the_end_of_a_working_day_after_the_safe_one_and_goes_on_from_there(self) -> None:
        options = extension_options(book_of([promised(1, 10, at(23, 18))]), 1, NOW)
        dues = [option.due for option in options.options]
        assert options.earliest == at(24, 16, 55)  # 3 h 35 are left today, 6 h 25 go into tomorrow
        assert dues == sorted(dues)
        assert dues[0] > options.earliest
        assert all(due.astimezone(PARIS).hour == 18 and due.astimezone(PARIS).weekday() < 5 for due in dues)
        assert all(option.kept and option.spare >= 0 and not option.broken for option in options.options)
        assert dues[-1] >= dues[0] + timedelta(days=7)

    def test_has_a_tighter_date_kept_on_the_estimates_only(self) -> None:
        options = extension_options(book_of([promised(1, 10, at(23, 18))]), 1, NOW)
        assert options.tighter is not None
        assert options.tighter.due == at(24, 18)
        assert options.tighter.kept
        assert options.tighter.spare == 35  # from 16:55 to the end of work at 17:30

    def test_the_margin_of_the_settings_moves_the_proposal(self) -> None:
        orders = [promised(1, 10, at(23, 18))]
        near = extension_options(book_of(orders, extension_margin=0), 1, NOW).options[0].due
        far = extension_options(book_of(orders, extension_margin=14 * 60), 1, NOW).options[0].due
        assert far > near

    def test_those_who_work_at_night_are_proposed_dates_too(self) -> None:
        nights = tuple(HoursRange(day, 20 * 60, 23 * 60) for day in range(7))
        options = extension_options(book_of([promised(1, 4, at(23, 18))], nights), 1, NOW)
        assert options.options
        assert all(option.kept for option in options.options)

    def test_nothing_is_proposed_that_the_marketplace_does_not_allow(self) -> None:
        options = extension_options(book_of([promised(1, 300, at(27, 18))]), 1, NOW)
        assert options.options == ()
        assert options.latest == at(27, 18) + timedelta(days=30)
        assert options.earliest is not None
        assert options.earliest > options.latest

    @pytest.mark.parametrize("due", [datetime(2026, 10, 20, 18, tzinfo=PARIS), datetime(2027, 3, 20, 18, tzinfo=PARIS)])
    def test_the_last_due_allowed_keeps_the_time_of_day_when_the_clocks_change(self, due: datetime) -> None:
        order = promised(1, 3, due, sold_at=due - timedelta(days=9))
        latest = extension_options(book_of([order]), 1, due - timedelta(days=1)).latest
        assert latest == due + timedelta(days=30)
        assert latest.astimezone(PARIS).hour == 18

    def test_nothing_is_proposed_to_those_who_never_work(self) -> None:
        options = extension_options(book_of([promised(1, 3, at(27, 18))], ()), 1, NOW)
        assert (options.earliest, options.options, options.tighter) == (None, (), None)
        assert options.judge(at(30, 18)).spare == -180

    def test_a_date_of_ones_own_names_the_order_that_would_give_way(self) -> None:
        logo, menu = promised(1, 6, at(24, 12), "Logo"), promised(2, 5, at(24, 18), "Menu")
        options = extension_options(book_of([logo, menu]), 1, NOW)
        own = options.judge(at(24, 14))
        assert not own.kept
        assert [order.title for order in own.broken] == ["Menu"]
        assert options.judge(at(25, 18)).kept

    def test_a_date_that_can_not_be_kept_at_all_is_short_and_breaks_nobody(self) -> None:
        own = extension_options(book_of([promised(1, 20, at(24, 12))]), 1, NOW).judge(at(25, 10))
        assert (own.kept, own.broken) == (False, ())
        assert own.spare < 0

    def test_counts_how_often_the_client_was_asked_also_what_was_withdrawn(self) -> None:
        asked = Extension(1, at(26, 18), "", at(20, 10), Answer.DECLINED, at(20, 12))
        withdrawn = Extension(2, at(26, 18), "", at(20, 10), Answer.WITHDRAWN, at(20, 12))
        order = promised(1, 3, at(25, 18), extensions=(asked, withdrawn))
        assert extension_options(book_of([order]), 1, NOW).asked_before == 2

    def test_says_whether_what_is_promised_now_can_be_kept_and_proposes_nothing_tighter_then(self) -> None:
        easy = extension_options(book_of([promised(1, 2, at(24, 18))]), 1, NOW)
        assert easy.as_promised.kept
        assert easy.tighter is None
        hard = extension_options(book_of([promised(1, 10, at(23, 18))]), 1, NOW)
        assert not hard.as_promised.kept

    def test_names_the_others_that_no_date_would_save(self) -> None:
        menu = promised(2, 20, at(24, 12), "Menu")
        options = extension_options(book_of([promised(1, 2, at(24, 18)), menu]), 1, NOW)
        assert [order.title for order in options.room.never_kept()] == ["Menu"]

    def test_a_request_that_waits_can_be_taken_back_in_thought(self) -> None:
        order = promised(1, 3, at(25, 18), extensions=(Extension(1, at(27, 18), "", at(23, 9)),))
        options = extension_options(book_of([order]), 1, NOW, instead_of=1)
        assert options.due == at(25, 18)
        assert options.asked_before == 1
        with pytest.raises(Refusal):
            extension_options(book_of([order]), 1, NOW, instead_of=2)


class TestSilence:
    @pytest.mark.parametrize(
        ("due", "means"),
        [
            (at(25, 13, 55), Silence.IN_TIME),
            (at(25, 13, 54), Silence.LATE_MEANWHILE),
            (at(24, 13, 55), Silence.LATE_MEANWHILE),
            (at(24, 13, 54), Silence.RISKY),
            (at(23, 13, 0), Silence.RISKY),  # late for an hour, still 23 h before the client may cancel
            (at(22, 13, 55), Silence.TOO_LATE),
        ],
    )
    def test_depends_on_how_near_the_due_is(self, due: datetime, means: Silence) -> None:
        assert silence_for(promised(1, 3, due), due, NOW) == (means, at(25, 13, 55))

    def test_decides_nothing_where_the_marketplace_has_no_such_rule(self) -> None:
        order = promised(1, 3, at(27, 18), rules=COMEUP)
        assert silence_for(order, at(27, 18), NOW) == (Silence.NOTHING, None)

    def test_a_revision_can_not_be_cancelled_for_lateness(self) -> None:
        order = promised(1, 3, at(23, 18), state=State.IN_REVISION, first_delivered_at=at(22, 9))
        assert silence_for(order, at(23, 18), NOW)[0] is Silence.LATE_MEANWHILE


class TestExtensionRefusals:
    ORDER = promised(1, 3, at(25, 18))

    @pytest.mark.parametrize(
        ("choice", "reasons"),
        [
            (ExtensionChoice(at(25, 18), "More time."), ["extension-not-later"]),
            (ExtensionChoice(at(26, 18), "  "), ["explanation-missing"]),
            (ExtensionChoice(at(25, 18) + timedelta(days=31), ""), ["extension-too-long", "explanation-missing"]),
            (ExtensionChoice(at(26, 18), "x" * 20_001), ["text-too-long"]),
            (ExtensionChoice(at(26, 18), "More time."), []),
        ],
    )
    def test_all_that_is_wrong_is_said_at_once(self, choice: ExtensionChoice, reasons: list[str]) -> None:
        assert [refusal.reason for refusal in extension_refusals(self.ORDER, choice, NOW)] == reasons

    def test_a_moment_that_has_passed_is_no_new_due(self) -> None:
        late = promised(1, 3, at(22, 18))
        choice = ExtensionChoice(at(23, 9), "More time.")
        assert [refusal.reason for refusal in extension_refusals(late, choice, NOW)] == ["extension-in-past"]

    @pytest.mark.parametrize(
        ("facts", "reason"),
        [
            ({"state": State.REQUIREMENTS, "original_due": None}, "no-due-yet"),
            ({"original_due": None}, "no-due-yet"),
            ({"state": State.DELIVERED, "delivered_at": NOW}, "nothing-to-extend"),
            ({"extensions": (Extension(1, at(27, 18), "", at(23, 9)),)}, "extension-pending"),
        ],
    )
    def test_where_it_makes_no_sense_it_is_refused_before_it_is_filled_in(
        self, facts: dict[str, object], reason: str
    ) -> None:
        order = replace(self.ORDER, **facts)  # type: ignore[arg-type]
        with pytest.raises(Refusal) as error:
            extension_options(book_of([order]), 1, NOW)
        assert reason_of(error) == reason
        with pytest.raises(Refusal) as error:
            check_extension(order, ExtensionChoice(at(26, 18), "More time."), NOW)
        assert reason_of(error) == reason

    def test_an_order_that_is_not_in_the_book_is_refused(self) -> None:
        with pytest.raises(Refusal) as error:
            extension_options(book_of([]), 1, NOW)
        assert reason_of(error) == "order-gone"


class TestExtra:
    def test_proposes_a_quarter_of_the_effort_at_what_that_time_pays(self) -> None:
        order = promised(1, 3, at(25, 18), price=Money(12_000, "EUR"))
        options = extra_options(book_of([order]), 1, NOW)
        assert options.effort == 45
        assert options.price == Money(3_000, "EUR")

    def test_a_price_is_rounded_up_to_whole_units(self) -> None:
        euros = extra_options(book_of([promised(1, 3, at(25, 18), price=Money(9_990, "EUR"))]), 1, NOW)
        assert euros.price == Money(2_500, "EUR")
        yen = extra_options(book_of([promised(1, 3, at(25, 18), price=Money(9_990, "JPY"))]), 1, NOW)
        assert yen.price == Money(2_498, "JPY")

    def test_no_price_is_proposed_below_what_the_marketplace_takes(self) -> None:
        order = promised(1, 3, at(25, 18), price=Money(1_000, "EUR"))
        on_comeup = replace(order, rules=COMEUP)
        prices = [extra_options(book_of([its]), 1, NOW).price for its in (order, on_comeup)]
        assert prices == [Money(500, "EUR"), Money(300, "EUR")]

    def test_the_least_days_can_be_kept_and_one_less_can_not(self) -> None:
        options = extra_options(book_of([promised(1, 10, at(24, 18))]), 1, NOW)
        least = options.least_days(12 * 60)
        assert least is not None
        assert least > 0
        assert options.judge(least, 12 * 60).problems == ()
        assert options.judge(least - 1, 12 * 60).problems == (ExtraProblem.NOT_KEPT,)

    def test_days_count_from_the_original_due_so_an_offer_can_be_late_at_birth(self) -> None:
        delivered = promised(
            1, 3, at(21, 13), state=State.DELIVERED, first_delivered_at=at(20, 9), delivered_at=at(21, 9)
        )
        options = extra_options(book_of([delivered]), 1, NOW)
        judged = options.judge(1, 60)
        assert judged.due == at(22, 13)
        assert judged.problems == (ExtraProblem.LATE_AT_BIRTH,)
        assert judged.accept_by is None
        assert options.least_days(60) == 3  # Sunday the 22nd and today at 13:00 have passed

    def test_an_offer_that_takes_the_time_of_another_order_names_it(self) -> None:
        logo, menu = promised(1, 1, at(24, 18), "Logo"), promised(2, 8, at(24, 18), "Menu")
        judged = extra_options(book_of([logo, menu]), 1, NOW).judge(0, 4 * 60)
        assert judged.problems == (ExtraProblem.BREAKS_OTHERS,)
        assert [order.title for order in judged.broken] == ["Menu"]

    def test_says_until_when_a_yes_leaves_the_time_for_it(self) -> None:
        judged = extra_options(book_of([promised(1, 0, at(24, 18))]), 1, NOW).judge(0, 120)
        assert judged.accept_by == at(24, 15, 30)

    def test_what_was_bought_before_counts_too(self) -> None:
        bought = Extra(1, "Extra revision", 1, Money(0, "EUR"), 2, 30, 1, at(20, 9), Answer.ACCEPTED, at(20, 10))
        options = extra_options(book_of([promised(1, 3, at(25, 18), extras=(bought,))]), 1, NOW)
        assert options.due_with(1) == at(28, 18)
        assert options.revisions_left == 1

    def test_never_within_a_year_is_said_so(self) -> None:
        assert extra_options(book_of([promised(1, 1, at(25, 18))], ()), 1, NOW).least_days(60) is None

    @pytest.mark.parametrize(
        ("change", "field"),
        [
            ({"description": " "}, "description"),
            ({"description": "x" * 201}, "description"),
            ({"quantity": 0}, "quantity"),
            ({"quantity": 100}, "quantity"),
            ({"price": Money(-1, "EUR")}, "price"),
            ({"days": -1}, "days"),
            ({"days": 3651}, "days"),
            ({"effort": -1}, "effort"),
        ],
    )
    def test_is_refused_beside_the_field(self, change: dict[str, object], field: str) -> None:
        good = ExtraChoice("Extra revision", 1, Money(2_000, "EUR"), 1, 60, 1)
        order = promised(1, 3, at(25, 18))
        check_extra(order, good, NOW)
        choice = replace(good, **change)  # type: ignore[arg-type]
        assert [refusal.field for refusal in extra_refusals(order, choice, NOW)] == [field]
        with pytest.raises(Refusal):
            check_extra(order, choice, NOW)

    @pytest.mark.parametrize(
        ("facts", "reason"),
        [
            ({"original_due": None, "state": State.REQUIREMENTS}, "no-due-yet"),
            ({"state": State.CANCELLED}, "order-over"),
        ],
    )
    def test_there_must_be_something_to_add_to(self, facts: dict[str, object], reason: str) -> None:
        order = replace(promised(1, 3, at(25, 18)), **facts)  # type: ignore[arg-type]
        with pytest.raises(Refusal) as error:
            extra_options(book_of([order]), 1, NOW)
        assert reason_of(error) == reason


class TestPromise:
    def test_a_new_order_that_does_not_fit_is_short_and_gets_a_date(self) -> None:
        logo, menu = promised(1, 6, at(24, 18), "Logo"), promised(2, 4, at(24, 18), "Menu")
        judged = promise_options(book_of([logo, menu]), NOW).judge(150, at(24, 18))
        assert not judged.effect.kept
        assert judged.effect.spare < 0
        assert judged.effect.others_kept
        assert [order.title for order in judged.effect.against] == ["Logo", "Menu"]
        assert judged.sensible is not None
        assert promise_options(book_of([logo, menu]), NOW).judge(150, judged.sensible).effect.kept

    def test_an_order_is_not_in_its_own_way_when_it_is_changed(self) -> None:
        book = book_of([promised(1, 9, at(24, 18))])
        assert promise_options(book, NOW, order_id=1).judge(9 * 60, at(24, 18)).effect.kept
        assert not promise_options(book, NOW).judge(9 * 60, at(24, 18)).effect.kept

    def test_without_an_estimate_the_usual_effort_is_assumed(self) -> None:
        options = promise_options(book_of([], default_effort=300), NOW)
        assert not options.judge(None, at(23, 18)).effect.kept
        assert options.judge(60, at(23, 18)).effect.kept

    def test_a_promise_broken_anyway_is_not_blamed_on_the_new_order(self) -> None:
        hopeless = promised(1, 90, at(24, 18), "Atlas")
        effect = promise_options(book_of([hopeless]), NOW).judge(60, at(30, 18)).effect
        assert (effect.kept, effect.broken, effect.others_kept) == (True, (), False)

    def test_the_past_can_not_be_promised(self) -> None:
        effect = promise_options(book_of([]), NOW).judge(60, NOW).effect
        assert (effect.kept, effect.spare, effect.broken) == (False, -60, ())


HOURS_AHEAD = st.integers(1, 60)
BOOKS = st.lists(st.tuples(st.integers(1, 9), HOURS_AHEAD), max_size=5)


class TestEffectAgainstHandwork:
    @settings(max_examples=150, deadline=None)
    @given(BOOKS, st.integers(1, 9), HOURS_AHEAD)
    def test_an_effect_is_what_trying_every_set_of_orders_says(
        self, others: list[tuple[int, int]], effort: int, ahead: int
    ) -> None:
        orders = [promised(n, hours, NOW + timedelta(hours=h)) for n, (hours, h) in enumerate(others, 1)]
        room = room_beside(book_of(orders), None, NOW)
        due = NOW + timedelta(hours=ahead)
        effect = room.effect(effort * 60, due)

        def fits(jobs: list[tuple[datetime, int]]) -> bool:
            """Earliest due first, as on paper."""
            done = 0
            for its_due, minutes in sorted(jobs):
                done += minutes
                if done > room.work_time.minutes(NOW, its_due):
                    return False
            return True

        def fewest(fixed: list[tuple[datetime, int]]) -> int:
            jobs = [(NOW + timedelta(hours=h), hours * 60) for hours, h in others]
            return next(
                n
                for n in range(len(jobs) + 1)
                if any(
                    fits(fixed + [job for i, job in enumerate(jobs) if i not in given_up])
                    for given_up in combinations(range(len(jobs)), n)
                )
            )

        this = (due, effort * 60)
        if not fits([this]):
            assert (effect.kept, effect.broken) == (False, ())
        else:
            assert effect.kept is (fewest([this]) <= fewest([]))
            assert bool(effect.broken) is not effect.kept
        if effect.others_kept:
            assert effect.kept is (effect.spare >= 0)


class TestAnswers:
    def test_what_silence_decided_can_be_corrected_but_not_withdrawn(self) -> None:
        silent = Standing(OfferStatus.GRANTED_BY_SILENCE, NOW)
        check_answer(silent, Answer.DECLINED)
        with pytest.raises(Refusal):
            check_answer(silent, Answer.WITHDRAWN)

    def test_an_answer_in_words_stands(self) -> None:
        check_answer(Standing(OfferStatus.OPEN, None), Answer.WITHDRAWN)
        with pytest.raises(Refusal) as error:
            check_answer(Standing(OfferStatus.DECLINED, NOW), Answer.ACCEPTED)
        assert reason_of(error) == "offer-answered"
