"""Asking for more time and offering more work: what the client answers, and what no answer means."""

from datetime import timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.agenda import Reason, arrange
from app.domain.cancellations import CancelledBy
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.offers import Answer, OfferStatus, extension_standing, extra_standing
from app.domain.orders import State, due_at, effort_at, is_late, revisions_left
from app.domain.proposals import ExtensionChoice, ExtraChoice
from app.domain.story import Happened, story
from app.domain.verdict import VerdictKind
from app.storage import queries
from app.usecases.offers import (
    answer_extension,
    answer_extra,
    extension_options,
    extra_options,
    offer_extension,
    offer_extra,
)
from app.usecases.orders import cancel_order, complete_order, deliver_order, take_order
from tests import facts
from tests.conftest import MONDAY
from tests.facts import refused

FRIDAY = MONDAY + timedelta(days=4)
SUNDAY = MONDAY + timedelta(days=6)
LOGO = OrderDraft("Logo", client="Marie", effort=180, due=FRIDAY, revisions=1)
TWO_DAYS_MORE = ExtensionChoice(SUNDAY, " The fonts came late. ")
ROUND = ExtraChoice("A round of changes", 1, Money(2500, "EUR"), 2, 45, 1)


@pytest.fixture
def logo(desk: Desk) -> int:
    """An order due on Friday."""
    return desk.do(take_order, draft=LOGO)


class TestExtension:
    """A request for a later due."""

    def test_it_changes_nothing_until_the_client_says_yes(self, desk: Desk, logo: int) -> None:
        extension_id = desk.do(offer_extension, order_id=logo, choice=TWO_DAYS_MORE)
        order = facts.order(desk, logo)
        assert (due_at(order, MONDAY), order.extensions[0].explanation) == (FRIDAY, "The fonts came late.")
        desk.do(answer_extension, extension_id=extension_id, answer=Answer.ACCEPTED)
        assert due_at(facts.order(desk, logo), MONDAY) == SUNDAY

    @pytest.mark.parametrize("answer", [Answer.DECLINED, Answer.WITHDRAWN])
    def test_a_no_leaves_the_due(self, desk: Desk, clock: StoppedClock, logo: int, answer: Answer) -> None:
        extension_id = desk.do(offer_extension, order_id=logo, choice=TWO_DAYS_MORE)
        desk.do(answer_extension, extension_id=extension_id, answer=answer)
        clock.go(timedelta(days=3))
        assert due_at(facts.order(desk, logo), clock.now()) == FRIDAY

    def test_silence_grants_it_after_48_hours_to_the_minute(self, desk: Desk, clock: StoppedClock, logo: int) -> None:
        desk.do(offer_extension, order_id=logo, choice=TWO_DAYS_MORE)
        clock.go(timedelta(hours=47, minutes=59))
        assert due_at(facts.order(desk, logo), clock.now()) == FRIDAY
        clock.go(timedelta(minutes=1))
        assert due_at(facts.order(desk, logo), clock.now()) == SUNDAY

    def test_what_silence_gave_can_be_corrected(self, desk: Desk, clock: StoppedClock, logo: int) -> None:
        extension_id = desk.do(offer_extension, order_id=logo, choice=TWO_DAYS_MORE)
        clock.go(timedelta(days=4, hours=1))
        assert not is_late(facts.order(desk, logo), clock.now())
        desk.do(answer_extension, extension_id=extension_id, answer=Answer.DECLINED)
        order = facts.order(desk, logo)
        assert extension_standing(order.extensions[0], order.rules, clock.now()).status is OfferStatus.DECLINED
        assert is_late(order, clock.now())

    def test_what_silence_gave_cannot_be_withdrawn(self, desk: Desk, clock: StoppedClock, logo: int) -> None:
        extension_id = desk.do(offer_extension, order_id=logo, choice=TWO_DAYS_MORE)
        clock.go(timedelta(days=3))
        with refused("offer-answered"):
            desk.do(answer_extension, extension_id=extension_id, answer=Answer.WITHDRAWN)

    def test_an_answer_in_words_stands(self, desk: Desk, logo: int) -> None:
        extension_id = desk.do(offer_extension, order_id=logo, choice=TWO_DAYS_MORE)
        desk.do(answer_extension, extension_id=extension_id, answer=Answer.DECLINED)
        with refused("offer-answered"):
            desk.do(answer_extension, extension_id=extension_id, answer=Answer.ACCEPTED)

    def test_one_at_a_time(self, desk: Desk, logo: int) -> None:
        desk.do(offer_extension, order_id=logo, choice=TWO_DAYS_MORE)
        with refused("extension-pending"):
            desk.do(offer_extension, order_id=logo, choice=ExtensionChoice(SUNDAY + timedelta(days=1), "Again."))

    @pytest.mark.parametrize(
        ("choice", "reason", "field"),
        [
            (ExtensionChoice(FRIDAY, "Late."), "extension-not-later", "due"),
            (ExtensionChoice(FRIDAY + timedelta(days=31), "Late."), "extension-too-long", "due"),
            (ExtensionChoice(SUNDAY, " "), "explanation-missing", "explanation"),
            (ExtensionChoice(SUNDAY, "x" * 20_001), "text-too-long", "explanation"),
        ],
    )
    def test_what_makes_no_sense_is_refused(
        self, desk: Desk, logo: int, choice: ExtensionChoice, reason: str, field: str
    ) -> None:
        with refused(reason, field):
            desk.do(offer_extension, order_id=logo, choice=choice)

    def test_a_late_order_cannot_be_extended_into_the_past(self, desk: Desk, clock: StoppedClock, logo: int) -> None:
        clock.go(timedelta(days=8))
        with refused("extension-in-past", "due"):
            desk.do(offer_extension, order_id=logo, choice=TWO_DAYS_MORE)

    def test_there_is_nothing_to_extend_before_the_clock_starts_or_after_the_delivery(
        self, desk: Desk, logo: int
    ) -> None:
        waiting = desk.do(take_order, draft=OrderDraft("Menu", days=3, requirements=("Text",), requirements_in=False))
        with refused("no-due-yet"):
            desk.do(offer_extension, order_id=waiting, choice=TWO_DAYS_MORE)
        desk.do(deliver_order, order_id=logo, proof="logo.zip")
        with refused("nothing-to-extend"):
            desk.do(offer_extension, order_id=logo, choice=TWO_DAYS_MORE)

    def test_an_offer_that_is_gone_cannot_be_answered(self, desk: Desk) -> None:
        with refused("offer-gone"):
            desk.do(answer_extension, extension_id=7, answer=Answer.ACCEPTED)
        with refused("offer-gone"):
            desk.do(answer_extra, extra_id=7, answer=Answer.ACCEPTED)

    def test_its_options_are_worked_out_before_anything_is_chosen(self, desk: Desk, logo: int) -> None:
        before = facts.everything(desk)
        options = desk.look(extension_options, order_id=logo)
        assert (options.order.id, options.due) == (logo, FRIDAY)
        assert all(option.due > FRIDAY for option in options.options)
        assert facts.everything(desk) == before
        with refused("order-gone"):
            desk.look(extension_options, order_id=99)


class TestExtra:
    """A paid addition."""

    def test_taken_it_adds_its_days_to_the_original_due_and_its_work(self, desk: Desk, logo: int) -> None:
        extra_id = desk.do(offer_extra, order_id=logo, choice=ROUND)
        assert due_at(facts.order(desk, logo), MONDAY) == FRIDAY
        desk.do(answer_extra, extra_id=extra_id, answer=Answer.ACCEPTED)
        order = facts.order(desk, logo)
        assert due_at(order, MONDAY) == SUNDAY
        assert (effort_at(order, MONDAY, 120).left, revisions_left(order)) == (225, 2)

    def test_taken_after_the_delivery_it_brings_the_order_back(self, desk: Desk, logo: int) -> None:
        desk.do(deliver_order, order_id=logo, proof="logo.zip")
        extra_id = desk.do(offer_extra, order_id=logo, choice=ROUND)
        desk.do(answer_extra, extra_id=extra_id, answer=Answer.ACCEPTED)
        order = facts.order(desk, logo)
        assert (order.state, order.first_delivered_at) == (State.IN_PROGRESS, MONDAY)
        assert effort_at(order, MONDAY, 120).left == ROUND.effort  # what was delivered is not owed once more

    def test_taken_after_the_new_due_it_is_late_at_once_and_delivered_no_more(self, desk: Desk, logo: int) -> None:
        desk.do(deliver_order, order_id=logo, proof="logo.zip")
        extra_id = desk.do(offer_extra, order_id=logo, choice=ROUND)
        desk.do(answer_extra, extra_id=extra_id, answer=Answer.ACCEPTED)
        order, after = facts.order(desk, logo), SUNDAY + timedelta(minutes=1)
        assert not is_late(order, SUNDAY)
        assert is_late(order, after)
        day = arrange(desk.look(queries.book), after)
        assert (day.verdict.kind, day.verdict.late, day.rows[0].reason) == (VerdictKind.LATE, (logo,), Reason.LATE)
        assert [event.at for event in story(order, (), after) if event.what is Happened.LATE] == [SUNDAY]
        desk.do(deliver_order, order_id=logo, proof="logo-2.zip")
        assert not is_late(facts.order(desk, logo), after)

    def test_it_stays_open_until_it_is_answered(self, desk: Desk, clock: StoppedClock, logo: int) -> None:
        desk.do(offer_extra, order_id=logo, choice=ROUND)
        clock.go(timedelta(days=300))
        assert extra_standing(facts.order(desk, logo).extras[0]).status is OfferStatus.OPEN

    def test_declined_it_changes_nothing_and_the_answer_stands(self, desk: Desk, logo: int) -> None:
        extra_id = desk.do(offer_extra, order_id=logo, choice=ROUND)
        desk.do(answer_extra, extra_id=extra_id, answer=Answer.DECLINED)
        assert due_at(facts.order(desk, logo), MONDAY) == FRIDAY
        with refused("offer-answered"):
            desk.do(answer_extra, extra_id=extra_id, answer=Answer.ACCEPTED)

    @pytest.mark.parametrize(
        ("choice", "reason", "field"),
        [
            (ExtraChoice(" ", 1, Money(1, "EUR"), 1, 1, 1), "description-missing", "description"),
            (ExtraChoice("x" * 201, 1, Money(1, "EUR"), 1, 1, 1), "text-too-long", "description"),
            (ExtraChoice("Icon", 0, Money(1, "EUR"), 1, 1, 1), "quantity-out-of-range", "quantity"),
            (ExtraChoice("Icon", 1, Money(-1, "EUR"), 1, 1, 1), "price-out-of-range", "price"),
            (ExtraChoice("Icon", 1, Money(1, "EUR"), -1, 1, 1), "days-out-of-range", "days"),
            (ExtraChoice("Icon", 1, Money(1, "EUR"), 1, -1, 1), "effort-out-of-range", "effort"),
        ],
    )
    def test_what_cannot_be_meant_is_refused(
        self, desk: Desk, logo: int, choice: ExtraChoice, reason: str, field: str
    ) -> None:
        with refused(reason, field):
            desk.do(offer_extra, order_id=logo, choice=choice)

    def test_an_order_that_is_over_is_offered_nothing_more(self, desk: Desk, logo: int) -> None:
        desk.do(deliver_order, order_id=logo, proof="logo.zip")
        desk.do(complete_order, order_id=logo)
        with refused("order-over"):
            desk.do(offer_extra, order_id=logo, choice=ROUND)

    def test_a_yes_written_down_only_later_leaves_what_is_over_over(self, desk: Desk, logo: int) -> None:
        extra_id = desk.do(offer_extra, order_id=logo, choice=ROUND)
        desk.do(cancel_order, order_id=logo, by=CancelledBy.CLIENT)
        desk.do(answer_extra, extra_id=extra_id, answer=Answer.ACCEPTED)
        assert facts.order(desk, logo).state is State.CANCELLED

    def test_before_the_clock_starts_there_is_no_due_to_add_to(self, desk: Desk) -> None:
        waiting = desk.do(take_order, draft=OrderDraft("Menu", days=3, requirements=("Text",), requirements_in=False))
        with refused("no-due-yet"):
            desk.do(offer_extra, order_id=waiting, choice=ROUND)

    def test_its_options_are_worked_out_before_anything_is_chosen(self, desk: Desk, logo: int) -> None:
        options = desk.look(extra_options, order_id=logo)
        assert (options.original_due, options.revisions_left) == (FRIDAY, 1)
        assert options.judge(2, 45).due == SUNDAY
