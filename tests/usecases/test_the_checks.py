"""The seven checks that follow from the rules, under their numbers, on a book on the disk that is closed meanwhile."""

import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.availability import Hours, current_away, day_span
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.offers import Answer, OfferStatus, Standing, extension_standing
from app.domain.orders import State, due_at, ended_at, is_late, state_at, was_on_time
from app.domain.proposals import ExtensionChoice, ExtraChoice
from app.domain.proposals.extra import ExtraProblem
from app.domain.rates import completion_rate
from app.exchange.ics_reading import read_calendar
from app.storage import queries
from app.storage.database import Store
from app.usecases.availability import add_away, set_day_hours
from app.usecases.busy import import_calendar
from app.usecases.cancellations import answer_cancellation, request_cancellation
from app.usecases.offers import answer_extension, answer_extra, extra_options, offer_extension, offer_extra
from app.usecases.orders import ask_revision, cancel_order, complete_order, deliver_order, take_order
from tests import facts
from tests.conftest import ZONE

DAY = timedelta(days=1)
WINDOW = 60  # days over which the completion rate is counted

Reopen = Callable[[], Desk]


def paris(day: int, hour: int, month: int = 11, year: int = 2026) -> datetime:
    """An instant by the clocks of Paris; 23 November 2026 is a Monday."""
    return datetime(year, month, day, hour, tzinfo=ZONE)


@pytest.fixture
def clock() -> StoppedClock:
    """Monday, 10:00."""
    return StoppedClock(paris(23, 10))


@pytest.fixture
def reopen(open_book: Callable[[], Store], clock: StoppedClock) -> Reopen:
    """Closes Carnet where it is open, and opens it on the same book."""
    return lambda: Desk(open_book(), clock)


@pytest.fixture
def travelling(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Takes the computer to another zone; it is back home afterwards."""

    def go(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        if hasattr(time, "tzset"):  # Windows has none
            time.tzset()

    yield go
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


def logo(desk: Desk, due: datetime) -> int:
    """Takes an order that is due then."""
    return desk.do(take_order, draft=OrderDraft("Logo", client="Marie", effort=120, due=due))


def standing(desk: Desk, order_id: int) -> Standing:
    """Where the one extension of an order stands now."""
    order = facts.order(desk, order_id)
    return extension_standing(order.extensions[0], order.rules, desk.clock.now())


def due(desk: Desk, order_id: int) -> datetime | None:
    """What is promised now."""
    return due_at(facts.order(desk, order_id), desk.clock.now())


def state(desk: Desk, order_id: int) -> State:
    """How an order stands now, also by silence."""
    return state_at(facts.order(desk, order_id), desk.clock.now())


def percent(desk: Desk) -> float | None:
    """The completion rate now, with one decimal; None for no data."""
    now = desk.clock.now()
    ended = desk.look(queries.ended_orders, since=now - 2 * WINDOW * DAY)
    share = completion_rate(ended, desk.look(lambda session, _: queries.sales(session)), WINDOW, now).share
    return None if share is None else round(float(share) * 100, 1)


def minutes(desk: Desk, day: date) -> int:
    """The working minutes of a day."""
    return desk.look(queries.book).work_time(desk.clock.now()).minutes(*day_span(day, ZONE))


class TestCheck1:
    """Extension sent Mon 10:00, silence: granted Wed 10:00. Declined: due unchanged. Corrected: due back."""

    @pytest.fixture
    def asked(self, reopen: Reopen) -> tuple[Desk, int, int]:
        """An order due on Friday, for which Sunday was asked; with the ids of both."""
        desk = reopen()
        order_id = logo(desk, paris(27, 18))
        choice = ExtensionChoice(paris(29, 18), "The fonts came late.")
        return desk, order_id, desk.do(offer_extension, order_id=order_id, choice=choice)

    def test_silence_grants_it_while_the_app_is_closed_and_the_machine_travels(
        self,
        reopen: Reopen,
        clock: StoppedClock,
        asked: tuple[Desk, int, int],
        travelling: Callable[[str], None],
    ) -> None:
        desk, order_id, extension_id = asked
        clock.go(2 * DAY - timedelta(minutes=1))
        assert due(desk, order_id) == paris(27, 18)
        travelling("Asia/Tokyo")
        clock.go(DAY)
        desk = reopen()
        assert standing(desk, order_id) == Standing(OfferStatus.GRANTED_BY_SILENCE, paris(25, 10))
        assert due(desk, order_id) == paris(29, 18)
        desk.do(answer_extension, extension_id=extension_id, answer=Answer.DECLINED)
        assert due(reopen(), order_id) == paris(27, 18)

    def test_declined_it_leaves_the_due(
        self, reopen: Reopen, clock: StoppedClock, asked: tuple[Desk, int, int]
    ) -> None:
        desk, order_id, extension_id = asked
        desk.do(answer_extension, extension_id=extension_id, answer=Answer.DECLINED)
        clock.go(3 * DAY)
        assert due(reopen(), order_id) == paris(27, 18)


class TestCheck2:
    """What silence, the client alone, and the same client ordering again make of a cancellation."""

    def test_a_request_silent_for_48_hours_cancels_and_counts(self, reopen: Reopen, clock: StoppedClock) -> None:
        desk = reopen()
        order_id = logo(desk, paris(27, 18))
        desk.do(request_cancellation, order_id=order_id, asked_by=CancelledBy.FREELANCER, why=CancelWhy.OTHER)
        clock.go(2 * DAY - timedelta(minutes=1))
        assert (state(desk, order_id), percent(desk)) == (State.IN_PROGRESS, None)
        clock.go(DAY)
        desk = reopen()
        assert state(desk, order_id) is State.CANCELLED
        assert ended_at(facts.order(desk, order_id), clock.now()) == paris(25, 10)
        assert percent(desk) == 0

    def test_the_client_cancelling_before_the_requirements_are_in_does_not_count(self, reopen: Reopen) -> None:
        desk = reopen()
        draft = OrderDraft("Menu", client="Marie", days=3, requirements=("Text",), requirements_in=False)
        order_id = desk.do(take_order, draft=draft)
        desk.do(cancel_order, order_id=order_id, by=CancelledBy.CLIENT)
        assert (state(desk, order_id), percent(desk)) == (State.CANCELLED, None)

    @pytest.mark.parametrize(("days", "rate"), [(14, None), (15, 0)])
    def test_mutual_and_ordered_again(self, reopen: Reopen, clock: StoppedClock, days: int, rate: float | None) -> None:
        desk = reopen()
        order_id = logo(desk, paris(27, 18))
        asked = desk.do(request_cancellation, order_id=order_id, asked_by=CancelledBy.FREELANCER, why=CancelWhy.OTHER)
        desk.do(answer_cancellation, cancellation_id=asked, answer=Answer.ACCEPTED)
        assert percent(desk) == 0
        clock.go(days * DAY)
        desk = reopen()
        desk.do(take_order, draft=OrderDraft("Menu", client="Marie", days=3))
        assert percent(desk) == rate


class TestCheck3:
    """Delivered Fri 18:00."""

    @pytest.fixture
    def delivered(self, reopen: Reopen, clock: StoppedClock) -> int:
        """An order delivered at its due, Friday 18:00; Carnet is closed then."""
        desk = reopen()
        order_id = logo(desk, paris(27, 18))
        clock.go(paris(27, 18) - clock.now())
        desk.do(deliver_order, order_id=order_id, proof="logo.zip")
        return order_id

    def test_silence_completes_it_on_monday_at_18(self, reopen: Reopen, clock: StoppedClock, delivered: int) -> None:
        clock.go(3 * DAY - timedelta(minutes=1))
        assert state(reopen(), delivered) is State.DELIVERED
        clock.go(DAY)
        desk = reopen()
        assert state(desk, delivered) is State.COMPLETED
        assert ended_at(facts.order(desk, delivered), clock.now()) == paris(30, 18)

    def test_a_revision_asked_on_sunday_keeps_it_on_time(
        self, reopen: Reopen, clock: StoppedClock, delivered: int
    ) -> None:
        clock.go(2 * DAY)
        reopen().do(ask_revision, order_id=delivered, effort=60)
        clock.go(5 * DAY)
        desk = reopen()
        assert state(desk, delivered) is State.IN_REVISION
        assert was_on_time(facts.order(desk, delivered)) is True


def test_check_4_an_extra_of_a_day_two_days_after_the_due_is_late_at_once_and_was_warned_of(
    reopen: Reopen, clock: StoppedClock
) -> None:
    desk = reopen()
    order_id = logo(desk, paris(24, 10))
    clock.go(DAY)
    desk.do(deliver_order, order_id=order_id, proof="logo.zip")
    clock.go(2 * DAY)
    judged = desk.look(extra_options, order_id=order_id).judge(days=1, effort=60)
    assert (judged.due, judged.problems) == (paris(25, 10), (ExtraProblem.LATE_AT_BIRTH,))
    choice = ExtraChoice("A round of changes", 1, Money(2500, "EUR"), 1, 60, 1)
    extra_id = desk.do(offer_extra, order_id=order_id, choice=choice)
    desk.do(answer_extra, extra_id=extra_id, answer=Answer.ACCEPTED)
    order = facts.order(reopen(), order_id)
    assert (order.state, due_at(order, clock.now())) == (State.IN_PROGRESS, paris(25, 10))
    assert is_late(order, clock.now())


class TestCheck5:
    """What an absence of hours and a holiday of a whole day take."""

    def test_away_from_10_to_14_is_over_by_itself_and_takes_the_working_minutes_inside(
        self, reopen: Reopen, clock: StoppedClock
    ) -> None:
        desk, today = reopen(), clock.now().astimezone(ZONE).date()
        before = minutes(desk, today)
        desk.do(add_away, period=Hours(paris(23, 10), paris(23, 14)))
        assert before - minutes(desk, today) == 120 + 30, "10:00 to 12:00 and 13:30 to 14:00 are worked"
        aways = desk.look(lambda session, _: queries.aways(session))
        assert current_away(aways, ZONE, clock.now()) == (aways[0], paris(23, 14))
        clock.go(timedelta(hours=4))
        aways = reopen().look(lambda session, _: queries.aways(session))
        assert len(aways) == 1
        assert current_away(aways, ZONE, clock.now()) is None

    def test_a_holiday_whose_end_is_its_start_blocks_one_day(self, reopen: Reopen) -> None:
        data = "\r\n".join(
            (
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "BEGIN:VEVENT",
                "UID:1",
                "SUMMARY:Holiday",
                "DTSTART;VALUE=DATE:20261125",
                "DTEND;VALUE=DATE:20261125",
                "END:VEVENT",
                "END:VCALENDAR",
                "",
            )
        ).encode()
        read = read_calendar(data, ZONE, date(2026, 11, 1), date(2026, 12, 31))
        reopen().do(import_calendar, read=read, name="Holidays")
        found = [minutes(reopen(), date(2026, 11, day)) for day in (24, 25, 26)]
        assert found == [420, 0, 420]


def test_check_6_nine_of_ten_are_90_percent_then_eight_of_nine_and_at_last_no_data(
    reopen: Reopen, clock: StoppedClock
) -> None:
    desk = reopen()
    assert percent(desk) is None

    def completed() -> None:
        order_id = logo(desk, clock.now() + 3 * DAY)
        desk.do(deliver_order, order_id=order_id, proof="logo.zip")
        desk.do(complete_order, order_id=order_id)

    completed()
    clock.go(10 * DAY)
    for _ in range(8):
        completed()
    desk.do(cancel_order, order_id=logo(desk, clock.now() + 3 * DAY), by=CancelledBy.FREELANCER)
    clock.go(49 * DAY)
    desk = reopen()
    assert percent(desk) == 90.0
    clock.go(DAY)
    assert percent(desk) == 88.9
    clock.go(WINDOW * DAY)
    assert percent(desk) is None


class TestCheck7:
    """Across the nights on which the clocks change: 25 October 2026 and 28 March 2027."""

    @pytest.fixture
    def clock(self) -> StoppedClock:
        """The Saturday before winter time, 14:00."""
        return StoppedClock(paris(24, 14, month=10))

    def test_a_day_more_keeps_the_wall_time_and_48_hours_are_elapsed_hours(
        self, reopen: Reopen, clock: StoppedClock
    ) -> None:
        desk = reopen()
        order_id = desk.do(take_order, draft=OrderDraft("Logo", days=1, effort=60))
        assert due(desk, order_id) == paris(25, 14, month=10)
        choice = ExtensionChoice(paris(30, 18, month=10), "The fonts came late.")
        desk.do(offer_extension, order_id=order_id, choice=choice)
        clock.go(3 * DAY)
        assert standing(reopen(), order_id).since == paris(26, 13, month=10)

    @pytest.mark.parametrize(
        ("day", "start", "end", "worked"),
        [
            (date(2026, 10, 25), 9, 17, 8),
            (date(2027, 3, 28), 9, 17, 8),
            (date(2026, 10, 25), 0, 4, 5),
            (date(2027, 3, 28), 0, 4, 3),
        ],
    )
    def test_hours_by_day_are_as_many_as_ever_and_by_night_one_more_or_less(
        self, reopen: Reopen, day: date, start: int, end: int, worked: int
    ) -> None:
        reopen().do(set_day_hours, days=[day], ranges=((start * 60, end * 60),))
        assert minutes(reopen(), day) == worked * 60
