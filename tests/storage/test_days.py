"""What the calendar reads: dues and time worked, of orders that are over too."""

from datetime import UTC, datetime, timedelta

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.cancellations import CancelledBy
from app.domain.days import Facts
from app.domain.drafts import OrderDraft
from app.domain.offers import Answer
from app.domain.proposals import ExtensionChoice
from app.storage.days import calendar_facts
from app.usecases.offers import answer_extension, offer_extension
from app.usecases.orders import cancel_order, deliver_order, log_time, start_timer, take_order

DUE = datetime(2026, 11, 27, 17, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def taken(desk: Desk, title: str = "Logo", due: datetime = DUE) -> int:
    """An order of Marie's."""
    return desk.do(take_order, draft=OrderDraft(title, client="Marie", effort=120, due=due))


def read(desk: Desk, first: datetime, last: datetime) -> Facts:
    """What lies between two instants."""
    return desk.look(calendar_facts, start=first, end=last)


def test_a_due_is_read_on_its_day_and_on_no_other(desk: Desk) -> None:
    order_id = taken(desk)
    (due,) = read(desk, DUE, DUE + DAY).dues
    assert (due.order_id, due.title, due.client, due.at, due.delivered_at) == (order_id, "Logo", "Marie", DUE, None)
    assert read(desk, DUE - DAY, DUE).dues == (due,)  # at midnight it would be the last of the day before
    assert read(desk, DUE - DAY, DUE - timedelta(minutes=1)).dues == ()
    assert read(desk, DUE + timedelta(seconds=1), DUE + DAY).dues == ()


def test_a_granted_extension_moves_the_due(desk: Desk) -> None:
    order_id = taken(desk)
    choice = ExtensionChoice(DUE + 10 * DAY, "More time")
    extension_id = desk.do(offer_extension, order_id=order_id, choice=choice)
    assert len(read(desk, DUE, DUE + DAY).dues) == 1
    desk.do(answer_extension, extension_id=extension_id, answer=Answer.ACCEPTED)
    assert read(desk, DUE, DUE + DAY).dues == ()
    assert [due.at for due in read(desk, DUE + 10 * DAY, DUE + 11 * DAY).dues] == [DUE + 10 * DAY]


def test_what_was_delivered_stays_and_what_was_cancelled_goes(desk: Desk, clock: StoppedClock) -> None:
    done, gone = taken(desk, "Done"), taken(desk, "Gone")
    desk.do(deliver_order, order_id=done, proof="done.zip")
    desk.do(cancel_order, order_id=gone, by=CancelledBy.CLIENT)
    clock.go(400 * DAY)
    assert [(due.order_id, due.delivered_at is None) for due in read(desk, DUE, DUE + DAY).dues] == [(done, False)]


def test_time_worked_is_read_wherever_it_reaches(desk: Desk, clock: StoppedClock) -> None:
    order_id, now = taken(desk), clock.now()
    desk.do(log_time, order_id=order_id, minutes=90)
    assert [(its.start, its.minutes) for its in read(desk, now - DAY, now).logged] == [
        (now - timedelta(minutes=90), 90)
    ]
    assert len(read(desk, now - timedelta(minutes=1), now).logged) == 1
    assert read(desk, now, now + DAY).logged == ()


def test_a_running_timer_counts_until_now(desk: Desk, clock: StoppedClock) -> None:
    desk.do(start_timer, order_id=taken(desk))
    now = clock.now()
    clock.go(timedelta(minutes=25))
    assert [its.minutes for its in read(desk, now, now + DAY).logged] == [25]
