"""What the past says, on a book that was lived: rates, days promised and real, money earned and held."""

from datetime import date, timedelta
from fractions import Fraction

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.agenda import arrange
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.catalogue import Service
from app.domain.drafts import OrderDraft
from app.domain.insights import LOOKED_BACK, Insights, Proposal, insights
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.proposals import ExtraChoice
from app.storage import queries
from app.usecases.cancellations import refund_part, request_cancellation
from app.usecases.catalogue import add_service
from app.usecases.offers import answer_extra, offer_extra
from app.usecases.orders import cancel_order, complete_order, deliver_order, log_time, take_order
from tests.conftest import MONDAY

DAY = timedelta(days=1)


def look(desk: Desk) -> Insights:
    """The insights of the book now."""
    now = desk.clock.now()
    book = desk.look(queries.book)
    ended = desk.look(queries.ended_orders, since=now - LOOKED_BACK * DAY)
    sales = desk.look(lambda session, _: queries.sales(session))
    return insights(book, arrange(book, now), ended, sales, now)


def lived(desk: Desk, clock: StoppedClock, draft: OrderDraft, days: float, worked: int = 60) -> int:
    """Takes an order, works on it, delivers it so many days later; the client accepts at once."""
    order_id = desk.do(take_order, draft=draft)
    desk.do(log_time, order_id=order_id, minutes=worked)
    clock.go(days * DAY)
    desk.do(deliver_order, order_id=order_id, proof="done.zip")
    desk.do(complete_order, order_id=order_id)
    return order_id


def test_nothing_ended_is_nothing_to_say(desk: Desk) -> None:
    desk.do(take_order, draft=OrderDraft("Logo", days=3))
    found = look(desk)
    assert (found.markets, found.services, found.clearing) == ((), (), ())
    assert [its.money for its in found.earned] == [()] * 6


def test_promised_against_real_days_and_what_would_have_helped(desk: Desk, clock: StoppedClock) -> None:
    service = desk.do(add_service, service=Service(0, "Logo"))
    for days, worked in ((2, 90), (5, 180), (5, 120)):
        lived(desk, clock, OrderDraft("Logo", service_id=service, days=3, effort=100), days, worked)
    (logo,) = look(desk).services
    assert (logo.name, logo.orders, logo.promised_days, logo.real_days) == ("Logo", 3, 3, 5)
    assert (logo.estimated, logo.worked) == (100, 120)
    assert logo.on_time.share == Fraction(1, 3)
    assert logo.proposal == Proposal(days=5, saved=2)


def test_money_counts_with_extras_without_refunds_and_without_the_fee_and_is_held_for_a_while(
    desk: Desk, clock: StoppedClock
) -> None:
    order_id = desk.do(take_order, draft=OrderDraft("Logo", days=9, price=Money(10000, "EUR")))
    extra = ExtraChoice("A round", 1, Money(2000, "EUR"), 1, 30, 1)
    extra_id = desk.do(offer_extra, order_id=order_id, choice=extra)
    desk.do(answer_extra, extra_id=extra_id, answer=Answer.ACCEPTED)
    desk.do(deliver_order, order_id=order_id, proof="logo.zip")
    desk.do(complete_order, order_id=order_id)
    desk.do(refund_part, order_id=order_id, minor=2000)
    found = look(desk)
    assert (found.earned[0].month, found.earned[0].money) == (date(2026, 11, 1), (Money(8000, "EUR"),))
    (held,) = found.clearing
    assert (held.money, held.free_at) == (Money(8000, "EUR"), MONDAY + 14 * DAY)
    clock.go(14 * DAY)
    assert look(desk).clearing == ()
    assert look(desk).earned[1].money == (Money(8000, "EUR"),)


def test_the_rate_is_told_for_each_marketplace_and_names_the_cancellations_for_being_too_busy(
    desk: Desk, clock: StoppedClock
) -> None:
    lived(desk, clock, OrderDraft("Logo", days=3), 1)
    lived(desk, clock, OrderDraft("Menu", days=3, rules="direct"), 1)
    for title in ("Flyer", "Poster"):
        order_id = desk.do(take_order, draft=OrderDraft(title, days=3))
        desk.do(cancel_order, order_id=order_id, by=CancelledBy.FREELANCER, why=CancelWhy.TOO_BUSY)
    fiverr, direct = look(desk).markets
    assert (fiverr.rules.key, fiverr.completion.share, fiverr.too_busy) == ("fiverr", Fraction(1, 3), 2)
    assert fiverr.one_more.share == Fraction(1, 4)
    assert (direct.rules.key, direct.completion.share) == ("direct", Fraction(1))


def test_what_silence_cancelled_for_being_too_busy_is_among_them(desk: Desk, clock: StoppedClock) -> None:
    order_id = desk.do(take_order, draft=OrderDraft("Logo", days=3))
    desk.do(request_cancellation, order_id=order_id, asked_by=CancelledBy.FREELANCER, why=CancelWhy.TOO_BUSY)
    clock.go(2 * DAY)
    assert look(desk).markets[0].too_busy == 1


def test_the_forecast_counts_open_orders_once_they_would_be_accepted(desk: Desk, clock: StoppedClock) -> None:
    order_id = desk.do(take_order, draft=OrderDraft("Flyer", days=3))
    desk.do(cancel_order, order_id=order_id, by=CancelledBy.FREELANCER)
    desk.do(take_order, draft=OrderDraft("Logo", days=3, effort=60))
    days = look(desk).markets[0].forecast
    assert (days[0].kept.share, days[-1].kept.share) == (Fraction(0), Fraction(1))
    assert days[3].kept.share == 0, "delivered today, under review for three days"
    assert days[4].kept.share == Fraction(1, 2)


def test_the_weeks_ahead_say_what_is_planned_of_the_hours_there_are(desk: Desk) -> None:
    desk.do(take_order, draft=OrderDraft("Logo", days=9, effort=600))
    weeks = look(desk).weeks
    assert (weeks[0].planned, weeks[1].planned) == (600, 0)
    assert weeks[1].capacity == 5 * 7 * 60
