"""Working hours and absences, and the settings of the whole book."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.agenda import arrange
from app.domain.availability import Away, Hours, HoursRange, WholeDays
from app.domain.book import Closing, Settings
from app.domain.closing import closed_at
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.proposals import ExtraChoice
from app.planning import Safety
from app.storage import queries
from app.usecases.availability import (
    add_away,
    change_away,
    change_away_once,
    close_until_caught_up,
    drop_away_once,
    remove_away,
    reopen,
    return_early,
    set_hours,
)
from app.usecases.offers import answer_extra, offer_extra
from app.usecases.orders import ask_revision, deliver_order, take_order
from app.usecases.settings import change_settings
from tests import facts
from tests.conftest import MONDAY, ZONE
from tests.facts import refused

TODAY = MONDAY.date()
CHRISTMAS = WholeDays(date(2026, 12, 24), date(2026, 12, 31))


def aways(desk: Desk) -> tuple[Away, ...]:
    """Every away of the book."""
    return desk.look(lambda session, _now: queries.aways(session))


def hours(desk: Desk) -> tuple[HoursRange, ...]:
    """The weekly hours."""
    return desk.look(lambda session, _now: queries.hours(session))


class TestHours:
    """The weekly hours."""

    def test_they_are_replaced_and_what_stays_is_left_alone(self, desk: Desk) -> None:
        kept = {row["id"] for row in facts.everything(desk)["hours"] if row["weekday"] == 0}
        wanted = [HoursRange(0, 540, 720), HoursRange(0, 810, 1050), HoursRange(5, 600, 780)]
        desk.do(set_hours, hours=wanted)
        assert hours(desk) == tuple(wanted)
        assert kept < {row["id"] for row in facts.everything(desk)["hours"]}

    def test_the_same_range_twice_is_one(self, desk: Desk) -> None:
        desk.do(set_hours, hours=[HoursRange(0, 540, 720)] * 2)
        assert hours(desk) == (HoursRange(0, 540, 720),)

    def test_none_at_all_is_allowed(self, desk: Desk) -> None:
        desk.do(set_hours, hours=[])
        assert hours(desk) == ()

    @pytest.mark.parametrize(
        ("wanted", "reason"),
        [
            ([HoursRange(7, 540, 720)], "hours-outside-day"),
            ([HoursRange(0, -10, 720)], "hours-outside-day"),
            ([HoursRange(0, 720, 540)], "hours-end-before-start"),
            ([HoursRange(0, 540, 540)], "hours-end-before-start"),
            ([HoursRange(0, 540, 720), HoursRange(0, 700, 800)], "hours-overlap"),
        ],
    )
    def test_hours_that_cannot_be_are_refused(self, desk: Desk, wanted: list[HoursRange], reason: str) -> None:
        before = hours(desk)
        with refused(reason, "hours"):
            desk.do(set_hours, hours=wanted)
        assert hours(desk) == before


class TestAway:
    """Periods away."""

    def test_whole_days_and_hours_are_kept_as_they_are_meant(self, desk: Desk) -> None:
        lunch = Hours(MONDAY, MONDAY + timedelta(hours=2))
        ids = desk.do(add_away, period=CHRISTMAS, note=" Noël "), desk.do(add_away, period=lunch)
        assert aways(desk) == (Away(ids[0], CHRISTMAS, "Noël"), Away(ids[1], lunch))

    def test_it_can_be_moved_from_days_to_hours_and_dropped(self, desk: Desk) -> None:
        away_id = desk.do(add_away, period=CHRISTMAS)
        lunch = Hours(MONDAY, MONDAY + timedelta(hours=2))
        desk.do(change_away, away_id=away_id, period=lunch, note="Dentist")
        assert aways(desk) == (Away(away_id, lunch, "Dentist"),)
        desk.do(remove_away, away_id=away_id)
        assert aways(desk) == ()

    @pytest.mark.parametrize(
        "period",
        [
            WholeDays(TODAY, TODAY - timedelta(days=1)),
            Hours(MONDAY, MONDAY),
            Hours(MONDAY, MONDAY - timedelta(hours=1)),
        ],
    )
    def test_one_that_ends_before_it_starts_is_refused(self, desk: Desk, period: WholeDays | Hours) -> None:
        with refused("away-ends-first", "end"):
            desk.do(add_away, period=period)

    def test_a_note_is_short(self, desk: Desk) -> None:
        with refused("text-too-long", "note"):
            desk.do(add_away, period=CHRISTMAS, note="x" * 501)

    def test_one_that_is_gone_is_said_to_be(self, desk: Desk) -> None:
        with refused("away-gone"):
            desk.do(remove_away, away_id=7)
        with refused("away-gone"):
            desk.do(change_away, away_id=7, period=CHRISTMAS, note="")


class TestReturning:
    """Coming back early."""

    def test_what_was_away_until_now_stays_so(self, desk: Desk) -> None:
        away_id = desk.do(add_away, period=WholeDays(TODAY, TODAY + timedelta(days=3)), note="Ill")
        desk.do(return_early, away_id=away_id)
        midnight = datetime(2026, 11, 23, tzinfo=ZONE)
        assert aways(desk) == (Away(away_id, Hours(midnight, MONDAY), "Ill"),)

    def test_from_all_that_run_at_once(self, desk: Desk) -> None:
        desk.do(add_away, period=WholeDays(TODAY, TODAY))
        desk.do(add_away, period=Hours(MONDAY - timedelta(hours=1), MONDAY + timedelta(hours=5)))
        later = desk.do(add_away, period=CHRISTMAS)
        desk.do(return_early)
        ends = [away.period.end for away in aways(desk) if isinstance(away.period, Hours)]
        assert (ends, aways(desk)[-1]) == ([MONDAY, MONDAY], Away(later, CHRISTMAS))

    def test_from_one_that_began_this_very_minute_leaves_nothing(self, desk: Desk) -> None:
        desk.do(add_away, period=Hours(MONDAY, MONDAY + timedelta(hours=5)))
        desk.do(return_early)
        assert aways(desk) == ()

    def test_from_nowhere_is_refused(self, desk: Desk, clock: StoppedClock) -> None:
        away_id = desk.do(add_away, period=Hours(MONDAY, MONDAY + timedelta(hours=4)))
        clock.go(timedelta(hours=4))
        for which in (away_id, None, 99):
            with refused("away-not-running"):
                desk.do(return_early, away_id=which)


class TestSettings:
    """What changes results."""

    def test_they_are_kept(self, desk: Desk) -> None:
        wanted = Settings(ZoneInfo("America/Montreal"), "CAD", 1020, 90, Safety.FAST, 0, "direct", True)
        desk.do(change_settings, settings=wanted)
        assert desk.look(lambda session, _now: queries.settings(session)) == wanted

    @pytest.mark.parametrize(
        ("change", "reason"),
        [
            ({"currency": "XXQ"}, "currency-unknown"),
            ({"day_end": 0}, "time-out-of-range"),
            ({"day_end": 1441}, "time-out-of-range"),
            ({"default_effort": 0}, "effort-out-of-range"),
            ({"extension_margin": -1}, "effort-out-of-range"),
            ({"rules": "nowhere"}, "rules-unknown"),
        ],
    )
    def test_what_means_nothing_is_refused(self, desk: Desk, change: dict[str, object], reason: str) -> None:
        with refused(reason, next(iter(change))):
            desk.do(change_settings, settings=replace(Settings(ZONE), **change))  # type: ignore[arg-type]


FRIDAY = date(2026, 11, 27)
EVERY_FRIDAY = "FREQ=WEEKLY;BYDAY=FR;UNTIL=20271231"
CHOIR = Hours(datetime(2026, 11, 27, 14, 0, tzinfo=ZONE), datetime(2026, 11, 27, 18, 0, tzinfo=ZONE))


def times(desk: Desk, weeks: int = 3) -> list[date]:
    """The days on which there is any absence, from that Friday on."""
    found = desk.look(queries.book).absences(CHOIR.start, CHOIR.start + timedelta(days=7 * weeks - 1))
    return sorted(its.period.start.date() for its in found if isinstance(its.period, Hours))


class TestComingAgain:
    """Absences by a rule."""

    def test_it_is_kept_with_its_rule_and_comes_every_week(self, desk: Desk) -> None:
        away_id = desk.do(add_away, period=CHOIR, note="Choir", rule=EVERY_FRIDAY)
        assert aways(desk) == (Away(away_id, CHOIR, "Choir", EVERY_FRIDAY),)
        assert times(desk) == [FRIDAY, FRIDAY + timedelta(days=7), FRIDAY + timedelta(days=14)]

    def test_one_time_is_dropped_and_another_moved(self, desk: Desk) -> None:
        away_id = desk.do(add_away, period=CHOIR, note="Choir", rule=EVERY_FRIDAY)
        desk.do(drop_away_once, away_id=away_id, day=FRIDAY)
        moved = Hours(CHOIR.start + timedelta(days=6), CHOIR.end + timedelta(days=6))
        once = desk.do(
            change_away_once, away_id=away_id, day=FRIDAY + timedelta(days=7), period=moved, note="Rehearsal"
        )
        assert times(desk) == [FRIDAY + timedelta(days=6), FRIDAY + timedelta(days=14)]
        assert aways(desk)[1] == Away(once, moved, "Rehearsal")
        desk.undo()
        assert times(desk) == [FRIDAY + timedelta(days=7), FRIDAY + timedelta(days=14)]

    def test_a_day_on_which_it_is_not_can_t_be_dropped(self, desk: Desk) -> None:
        away_id = desk.do(add_away, period=CHOIR, rule=EVERY_FRIDAY)
        once = desk.do(add_away, period=CHRISTMAS)
        for which, day in ((away_id, FRIDAY + timedelta(days=1)), (once, CHRISTMAS.first), (99, FRIDAY)):
            with refused("away-gone"):
                desk.do(drop_away_once, away_id=which, day=day)
        desk.do(drop_away_once, away_id=away_id, day=FRIDAY)
        with refused("away-gone"):
            desk.do(drop_away_once, away_id=away_id, day=FRIDAY)

    def test_it_is_dropped_with_all_that_was_left_out_of_it(self, desk: Desk) -> None:
        before = facts.everything(desk)
        away_id = desk.do(add_away, period=CHOIR, rule=EVERY_FRIDAY)
        desk.do(drop_away_once, away_id=away_id, day=FRIDAY)
        desk.do(remove_away, away_id=away_id)
        assert facts.everything(desk) == before
        desk.undo()
        assert times(desk) == [FRIDAY + timedelta(days=7), FRIDAY + timedelta(days=14)]

    def test_it_becomes_a_single_one(self, desk: Desk) -> None:
        away_id = desk.do(add_away, period=CHOIR, rule=EVERY_FRIDAY)
        desk.do(drop_away_once, away_id=away_id, day=FRIDAY)
        desk.do(change_away, away_id=away_id, period=CHOIR, note="")
        assert aways(desk) == (Away(away_id, CHOIR),)

    def test_returning_early_ends_this_time_only(self, desk: Desk, clock: StoppedClock) -> None:
        desk.do(add_away, period=CHOIR, note="Choir", rule=EVERY_FRIDAY)
        clock.go(CHOIR.start + timedelta(hours=1) - MONDAY)
        desk.do(return_early)
        assert aways(desk)[1].period == Hours(CHOIR.start, CHOIR.start + timedelta(hours=1))
        assert times(desk) == [FRIDAY, FRIDAY + timedelta(days=7), FRIDAY + timedelta(days=14)]
        with refused("away-not-running"):
            desk.do(return_early)

    def test_a_rule_that_is_none_is_refused(self, desk: Desk) -> None:
        with refused("repeat-unclear", "repeat"):
            desk.do(add_away, period=CHOIR, rule="FREQ=SECONDLY")
        with refused("repeat-never", "until"):
            desk.do(add_away, period=CHOIR, rule="FREQ=WEEKLY;BYDAY=FR;UNTIL=20261101")
        assert aways(desk) == ()


def is_closed(desk: Desk) -> bool:
    """Whether no new orders are taken until all is caught up."""
    book, now = desk.look(queries.book), desk.clock.now()
    return closed_at(book, arrange(book, now).plan.delivery, now) is not None


class TestClosing:
    """No new orders until all is caught up."""

    def test_it_is_closed_and_opened_again_by_hand(self, desk: Desk, clock: StoppedClock) -> None:
        desk.do(close_until_caught_up, margin=120)
        assert desk.look(queries.book).closing == Closing(MONDAY, 120, MONDAY)
        clock.go(timedelta(hours=1))
        desk.do(reopen)
        assert desk.look(queries.book).closing is None
        with refused("closing-gone"):
            desk.do(reopen)
        desk.undo()
        assert desk.look(queries.book).closing == Closing(MONDAY, 120, MONDAY)

    def test_closing_again_starts_anew(self, desk: Desk, clock: StoppedClock) -> None:
        desk.do(close_until_caught_up, margin=120)
        clock.go(timedelta(hours=1))
        desk.do(close_until_caught_up, margin=0)
        closing = desk.look(queries.book).closing
        assert closing == Closing(MONDAY + timedelta(hours=1), 0, MONDAY + timedelta(hours=1))

    def test_changes_delivered_weeks_later_do_not_close_it_again(self, desk: Desk, clock: StoppedClock) -> None:
        due = MONDAY + timedelta(days=2)
        order_id = desk.do(take_order, draft=OrderDraft("Logo", effort=600, due=due, revisions=3))
        clock.go(timedelta(minutes=1))
        desk.do(close_until_caught_up, margin=120)
        clock.go(timedelta(days=1))
        desk.do(deliver_order, order_id=order_id, proof="logo.svg", confirmed=())
        assert is_closed(desk)
        clock.go(timedelta(days=2))
        assert not is_closed(desk)
        desk.do(ask_revision, order_id=order_id, effort=30)
        clock.go(timedelta(hours=1))
        desk.do(deliver_order, order_id=order_id, proof="logo-2.svg", confirmed=())
        assert not is_closed(desk)

    def test_changes_asked_before_it_began_are_caught_up_with_once_delivered(
        self, desk: Desk, clock: StoppedClock
    ) -> None:
        due = MONDAY + timedelta(days=2)
        order_id = desk.do(take_order, draft=OrderDraft("Logo", effort=60, due=due))
        desk.do(deliver_order, order_id=order_id, proof="logo.svg", confirmed=())
        clock.go(timedelta(minutes=1))
        desk.do(ask_revision, order_id=order_id, effort=30)
        desk.do(close_until_caught_up, margin=0)
        clock.go(timedelta(hours=2))
        desk.do(deliver_order, order_id=order_id, proof="logo-2.svg", confirmed=())
        closing = desk.look(queries.book).closing
        assert closing is not None
        assert closing.done_at == clock.now()

    @pytest.mark.parametrize("first", [True, False], ids=["bought before", "bought after"])
    def test_an_extra_is_caught_up_with_where_it_was_bought_before_it_began(
        self, desk: Desk, clock: StoppedClock, *, first: bool
    ) -> None:
        due = MONDAY + timedelta(days=2)
        order_id = desk.do(take_order, draft=OrderDraft("Logo", effort=60, due=due, revisions=1))
        desk.do(deliver_order, order_id=order_id, proof="logo.svg", confirmed=())
        clock.go(timedelta(minutes=1))
        if first:
            self.buy_extra(desk, order_id)
        else:
            desk.do(ask_revision, order_id=order_id, effort=30)
            desk.do(deliver_order, order_id=order_id, proof="logo-2.svg", confirmed=())
        clock.go(timedelta(minutes=1))
        desk.do(close_until_caught_up, margin=60)
        began = clock.now()
        clock.go(timedelta(hours=2))
        if not first:
            self.buy_extra(desk, order_id)
        desk.do(deliver_order, order_id=order_id, proof="banner.svg", confirmed=())
        closing = desk.look(queries.book).closing
        assert closing is not None
        assert closing.done_at == (clock.now() if first else began)
        assert is_closed(desk) is first

    @staticmethod
    def buy_extra(desk: Desk, order_id: int) -> None:
        """The client takes a banner more."""
        choice = ExtraChoice("Banner", 1, Money(2000, "EUR"), days=3, effort=40, revisions=0)
        extra_id = desk.do(offer_extra, order_id=order_id, choice=choice)
        desk.do(answer_extra, extra_id=extra_id, answer=Answer.ACCEPTED)

    def test_deliveries_since_are_what_it_counts_from(self, desk: Desk, clock: StoppedClock) -> None:
        order_id = desk.do(take_order, draft=OrderDraft("Logo", effort=60, due=MONDAY + timedelta(days=2)))
        clock.go(timedelta(minutes=1))
        desk.do(close_until_caught_up, margin=0)
        clock.go(timedelta(hours=2))
        desk.do(deliver_order, order_id=order_id, proof="logo.svg", confirmed=())
        closing = desk.look(queries.book).closing
        assert closing is not None
        assert closing.done_at == MONDAY + timedelta(hours=2, minutes=1)

    def test_a_margin_of_months_is_a_typing_error(self, desk: Desk) -> None:
        with refused("effort-out-of-range", "margin"):
            desk.do(close_until_caught_up, margin=10_001)
