"""What finished orders teach, and from when on it counts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.book import Book
from app.domain.drafts import OrderDraft, draft_of
from app.domain.experience import ENOUGH, Finished, experience, taught_by
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.orders import Effort, State, effort_at
from app.domain.planned import task_of
from app.domain.proposals import ExtraChoice
from app.storage import facts, queries
from app.usecases import offers, orders
from tests import facts as facts_of
from tests.conftest import MONDAY
from tests.domain.books import a_book, an_order, at


def test_four_orders_teach_nothing_and_the_fifth_does() -> None:
    four = [Finished(None, 60, 120)] * (ENOUGH - 1)
    assert experience(four).estimate(None) is None
    learnt = experience([*four, Finished(None, 60, 120)])
    assert learnt.seen == ENOUGH
    assert learnt.expected(60, None) > 80


@pytest.mark.parametrize("worked", [5, 60 * 10, 0])
def test_a_forgotten_timer_is_no_lesson(worked: int) -> None:
    assert experience([Finished(None, 60, worked)] * 9).seen == 0


def test_what_nobody_estimated_is_assumed_from_its_service_then_from_all() -> None:
    learnt = experience([Finished(1, None, 30), Finished(1, None, 50), *[Finished(2, 100, 400)] * 3])
    assert learnt.usual_minutes(1) == 40
    assert learnt.usual_minutes(2) == 400
    assert learnt.usual_minutes(7) == 400
    assert experience([]).usual_minutes(1) is None


def test_a_single_order_says_nothing_about_work_of_another_kind() -> None:
    learnt = experience([Finished(1, 45, 30)])
    assert learnt.usual_minutes(1) == 30
    assert learnt.usual_minutes(2) is None
    assert learnt.usual_minutes(None) is None


def test_what_work_took_long_ago_is_forgotten() -> None:
    assert experience([Finished(1, None, 300)] * 61 + [Finished(1, None, 30)] * 60).usual_minutes(1) == 30


@pytest.mark.parametrize(("proof", "changes"), [("logo.zip", 0), ("", None)])
def test_a_delivery_that_was_not_written_down_says_nothing_of_changes(proof: str, changes: int | None) -> None:
    """What comes from a marketplace's table was delivered; how often the client had it changed, the table can't say."""
    its = replace(an_order(1, "Logo", 60, at(27, 18)), state=State.COMPLETED, proof=proof, ended_at=MONDAY)
    assert taught_by(replace(its, first_delivered_at=MONDAY, delivered_at=MONDAY), MONDAY).changes == changes


def test_a_service_sold_often_speaks_for_itself() -> None:
    learnt = experience([Finished(1, 60, 60)] * 25 + [Finished(2, 60, 240)] * 25)
    its_own, other = learnt.estimate(1), learnt.estimate(2)
    assert its_own is not None
    assert other is not None
    assert its_own.factor < 1.1 < 3 < other.factor


def test_the_plan_counts_with_what_was_learnt() -> None:
    logo = an_order(1, "Logo", 60, at(27, 18))
    plain = a_book(logo)
    taught = Book(plain.settings, plain.hours, (), (logo,), experience([Finished(None, 60, 120)] * 30))
    assert task_of(logo, plain, MONDAY).effort == 60
    assert task_of(logo, plain, MONDAY).sigma is None
    assert 110 < task_of(logo, taught, MONDAY).effort < 130


def finished(desk: Desk) -> tuple[Finished, ...]:
    return desk.ask(facts.finished, desk.clock.now())


def test_the_desk_remembers_what_delivered_orders_took(desk: Desk, clock: StoppedClock) -> None:
    for _ in range(ENOUGH):
        draft = OrderDraft("Logo", effort=60, due=clock.now() + timedelta(days=2))
        order_id = desk.do(orders.take_order, draft=draft)
        desk.do(orders.log_time, order_id=order_id, minutes=90)
        desk.do(orders.deliver_order, order_id=order_id, proof="logo.zip")
    desk.do(orders.take_order, draft=OrderDraft("Open", effort=60, due=clock.now() + timedelta(days=2)))
    found = finished(desk)
    assert found == (Finished(None, 60, 90),) * ENOUGH
    assert desk.look(queries.book).experience.seen == ENOUGH


def take_and_deliver(desk: Desk, worked: int) -> int:
    draft = OrderDraft("Logo", effort=60, due=MONDAY + timedelta(days=2), revisions=2)
    order_id = desk.do(orders.take_order, draft=draft)
    desk.do(orders.log_time, order_id=order_id, minutes=worked)
    desk.do(orders.deliver_order, order_id=order_id, proof="logo.zip")
    return order_id


def test_changes_asked_after_the_delivery_do_not_blur_what_the_estimate_was_worth(
    desk: Desk, clock: StoppedClock
) -> None:
    order_id = take_and_deliver(desk, worked=90)
    clock.go(timedelta(days=1))
    desk.do(orders.ask_revision, order_id=order_id, effort=30)
    assert effort_at(facts_of.order(desk, order_id), clock.now(), 0).left == 30
    clock.go(timedelta(hours=1))
    desk.do(orders.log_time, order_id=order_id, minutes=45)
    desk.do(orders.deliver_order, order_id=order_id, proof="logo-2.zip")
    (its,) = finished(desk)
    assert (its.estimated, its.worked) == (60, 90)


def test_an_extra_accepted_after_the_delivery_does_not_either(desk: Desk, clock: StoppedClock) -> None:
    order_id = take_and_deliver(desk, worked=90)
    clock.go(timedelta(days=1))
    choice = ExtraChoice("Banner", 1, Money(2000, "EUR"), days=5, effort=40, revisions=0)
    extra_id = desk.do(offers.offer_extra, order_id=order_id, choice=choice)
    clock.go(timedelta(hours=1))
    desk.do(offers.answer_extra, extra_id=extra_id, answer=Answer.ACCEPTED)
    assert effort_at(facts_of.order(desk, order_id), clock.now(), 0).left == 40
    clock.go(timedelta(hours=1))
    desk.do(orders.log_time, order_id=order_id, minutes=50)
    desk.do(orders.deliver_order, order_id=order_id, proof="banner.zip")
    (its,) = finished(desk)
    assert (its.estimated, its.worked) == (60, 90)


def test_work_found_longer_on_the_way_is_held_against_what_was_thought_at_first(desk: Desk) -> None:
    order_id = desk.do(
        orders.take_order, draft=OrderDraft("Logo", effort=60, due=MONDAY + timedelta(days=2), revisions=2)
    )
    desk.do(orders.log_time, order_id=order_id, minutes=50)
    draft = draft_of(facts_of.order(desk, order_id), MONDAY)
    desk.do(orders.edit_order, order_id=order_id, draft=replace(draft, effort=100))
    assert effort_at(facts_of.order(desk, order_id), MONDAY, 0) == Effort(100, 150, assumed=False)
    desk.do(orders.log_time, order_id=order_id, minutes=100)
    desk.do(orders.deliver_order, order_id=order_id, proof="logo.zip")
    (its,) = finished(desk)
    assert (its.estimated, its.worked) == (60, 150)


def test_an_estimate_put_right_before_the_work_began_is_the_one_that_counts(desk: Desk) -> None:
    order_id = desk.do(orders.take_order, draft=OrderDraft("Logo", effort=60, due=MONDAY + timedelta(days=2)))
    draft = draft_of(facts_of.order(desk, order_id), MONDAY)
    desk.do(orders.edit_order, order_id=order_id, draft=replace(draft, effort=100))
    desk.do(orders.log_time, order_id=order_id, minutes=90)
    desk.do(orders.deliver_order, order_id=order_id, proof="logo.zip")
    (its,) = finished(desk)
    assert (its.estimated, its.worked) == (100, 90)


def test_time_written_down_after_the_delivery_still_counts_for_it(desk: Desk, clock: StoppedClock) -> None:
    order_id = take_and_deliver(desk, worked=90)
    clock.go(timedelta(hours=20))
    desk.do(orders.log_time, order_id=order_id, minutes=20)
    (its,) = finished(desk)
    assert (its.estimated, its.worked) == (60, 110)
