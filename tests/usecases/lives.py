"""Random lives of a few orders, held at every step against a plain model that has never heard of Carnet's rooms.

The model knows the rules of one marketplace by heart: 48 hours of silence grant an extension and cancel, three days of
silence accept. Between any two steps the clock may jump and the book be closed and opened again.
"""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.orders import due_at, is_late, is_very_late, revisions_left, state_at
from app.domain.proposals import ExtensionChoice, ExtraChoice
from app.domain.rates import completion_rate
from app.storage import queries
from app.usecases import cancellations, offers, orders
from tests import facts
from tests.conftest import MONDAY, ZONE
from tests.facts import refused
from tests.usecases.test_walks import a_new_book

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SILENCE = 48 * HOUR
MOST = 4  # orders


def wall_days(at: datetime, days: int) -> datetime:
    """So many days later by the clocks on the wall."""
    return (at.astimezone(ZONE) + timedelta(days=days)).astimezone(UTC)


@dataclass
class Asked:
    """An extension, an extra or a request to cancel, and what became of it in words."""

    id: int
    at: datetime
    answer: str = ""
    due: datetime | None = None
    days: int = 0

    def holds(self, now: datetime) -> bool:
        """Whether it was granted, in words or by silence."""
        return self.answer == "accepted" or (not self.answer and self.at + SILENCE <= now)

    def open(self, now: datetime) -> bool:
        """Whether it waits for its answer."""
        return not self.answer and self.at + SILENCE > now


@dataclass
class Life:
    """One order as somebody would keep it on a sheet of paper."""

    state: str
    sold: datetime
    promised: int
    original: datetime | None = None
    first_delivered: datetime | None = None
    delivered: datetime | None = None
    revisions: int = 2
    ended: datetime | None = None
    counts: bool = True
    extensions: list[Asked] = field(default_factory=list)
    extras: list[Asked] = field(default_factory=list)
    requests: list[Asked] = field(default_factory=list)

    def start(self, now: datetime) -> None:
        """Everything is in: the clock starts."""
        self.state, self.original = "in_progress", wall_days(now, self.promised)

    def now(self, now: datetime) -> tuple[str, datetime | None]:
        """The state, and when it ended."""
        if self.ended is not None:
            return self.state, self.ended
        endings = [(request.at + SILENCE, "cancelled") for request in self.requests if not request.answer]
        if self.state == "delivered" and self.delivered is not None:
            endings.append((wall_days(self.delivered, 3), "completed"))
        past = min((ending for ending in endings if ending[0] <= now), default=None)
        return (self.state, None) if past is None else (past[1], past[0])

    def due(self, now: datetime) -> datetime | None:
        """By when it must be delivered."""
        if self.original is None:
            return None
        bought = sum(extra.days for extra in self.extras if extra.answer == "accepted")
        granted = [its.due for its in self.extensions if its.due is not None and its.holds(now)]
        return max([wall_days(self.original, bought), *granted])


class Lives(RuleBasedStateMachine):
    """What a freelancer and four clients may do to each other."""

    def __init__(self) -> None:
        super().__init__()
        self._book = a_new_book()
        self._open = self._book.__enter__()
        self.clock = StoppedClock(MONDAY)
        self.lives: dict[int, Life] = {}
        self.past: list[dict[int, Life]] = []
        self.future: list[dict[int, Life]] = []
        self.reopen()

    def teardown(self) -> None:
        """Lets the book go."""
        self._book.__exit__(None, None, None)

    @initialize(waits=st.booleans())
    def first(self, waits: bool) -> None:
        self.take(waits, 3)

    @rule()
    def reopen(self) -> None:
        self.desk = Desk(self._open(), self.clock)

    @rule(hours=st.sampled_from((1, 5, 24, 47, 48, 49, 72, 170)))
    def wait(self, hours: int) -> None:
        self.clock.go(hours * HOUR)

    @precondition(lambda self: len(self.lives) < MOST)
    @rule(waits=st.booleans(), days=st.integers(0, 5))
    def take(self, waits: bool, days: int) -> None:
        draft = OrderDraft(
            f"Order {len(self.lives)}",
            client=f"Client {len(self.lives)}",
            effort=60,
            days=days,
            revisions=2,
            requirements=("Text",),
            requirements_in=not waits,
        )
        life = Life("requirements", self.now, days)
        if not waits:
            life.start(self.now)
        self.remember()
        self.lives[self.desk.do(orders.take_order, draft=draft)] = life

    @rule(pick=st.integers(0, MOST))
    def hand_in(self, pick: int) -> None:
        order_id, life = self.chosen(pick)
        if life.state == "requirements" and self.alive(life):
            (text,) = facts.order(self.desk, order_id).requirements
            self.does(lambda life: life.start(self.now), pick)
            self.desk.do(orders.receive_requirements, order_id=order_id, received=(text.id,))

    @rule(pick=st.integers(0, MOST))
    def deliver(self, pick: int) -> None:
        order_id, life = self.chosen(pick)
        met = [item.id for item in facts.order(self.desk, order_id).requirements]
        if life.now(self.now)[0] not in ("in_progress", "in_revision"):
            with refused("move-not-allowed"):
                self.desk.do(orders.deliver_order, order_id=order_id, proof="file.zip", confirmed=met)
            return

        def delivered(life: Life) -> None:
            life.state, life.delivered = "delivered", self.now
            life.first_delivered = life.first_delivered or self.now

        self.does(delivered, pick)
        self.desk.do(orders.deliver_order, order_id=order_id, proof="file.zip", confirmed=met)

    @rule(pick=st.integers(0, MOST), accepts=st.booleans())
    def review(self, pick: int, accepts: bool) -> None:
        order_id, life = self.chosen(pick)
        use_case: Any = orders.complete_order if accepts else orders.ask_revision
        if life.now(self.now)[0] != "delivered":
            with refused("move-not-allowed"):
                self.desk.do(use_case, order_id=order_id)
            return

        def reviewed(life: Life) -> None:
            if accepts:
                life.state, life.ended = "completed", self.now
            else:
                life.state, life.revisions = "in_revision", life.revisions - 1

        self.does(reviewed, pick)
        self.desk.do(use_case, order_id=order_id)

    @rule(pick=st.integers(0, MOST), hours=st.integers(1, 60))
    def ask_for_time(self, pick: int, hours: int) -> None:
        order_id, life = self.chosen(pick)
        due = life.due(self.now)
        waiting = any(extension.open(self.now) for extension in life.extensions)
        if due is None or waiting or life.now(self.now)[0] not in ("in_progress", "in_revision"):
            return
        later = max(due, self.now) + hours * HOUR
        if later - due > 29 * DAY:  # longer than a client is asked for
            return
        choice = ExtensionChoice(later, "It takes longer.")
        self.remember()
        offered = self.desk.do(offers.offer_extension, order_id=order_id, choice=choice)
        life.extensions.append(Asked(offered, self.now, due=later))

    @rule(pick=st.integers(0, MOST), answer=st.sampled_from(("accepted", "declined")))
    def answer_time(self, pick: int, answer: str) -> None:
        life = self.chosen(pick)[1]
        found = [its for its in life.extensions if not its.answer]
        if found:
            self.remember()
            found[-1].answer = answer  # also after silence had granted it
            self.desk.do(offers.answer_extension, extension_id=found[-1].id, answer=Answer(answer))

    @rule(pick=st.integers(0, MOST), days=st.integers(0, 3))
    def offer_more(self, pick: int, days: int) -> None:
        order_id, life = self.chosen(pick)
        if life.original is not None and self.alive(life):
            choice = ExtraChoice("One more", 1, Money(2500, "EUR"), days, 30, 1)
            self.remember()
            offered = self.desk.do(offers.offer_extra, order_id=order_id, choice=choice)
            life.extras.append(Asked(offered, self.now, days=days))

    @rule(pick=st.integers(0, MOST), answer=st.sampled_from(("accepted", "declined", "withdrawn")))
    def answer_more(self, pick: int, answer: str) -> None:
        life = self.chosen(pick)[1]
        found = [its for its in life.extras if not its.answer]
        if not found or not self.alive(life):
            return
        self.remember()
        found[0].answer = answer
        if answer == "accepted":
            life.revisions += 1
            life.state = "in_progress"
        self.desk.do(offers.answer_extra, extra_id=found[0].id, answer=Answer(answer))

    @rule(pick=st.integers(0, MOST), by=st.sampled_from((CancelledBy.CLIENT, CancelledBy.FREELANCER)))
    def ask_to_cancel(self, pick: int, by: CancelledBy) -> None:
        order_id, life = self.chosen(pick)
        if self.alive(life) and not any(request.open(self.now) for request in life.requests):
            self.remember()
            ask, why = cancellations.request_cancellation, CancelWhy.OTHER
            asked = self.desk.do(ask, order_id=order_id, asked_by=by, why=why)
            life.requests.append(Asked(asked, self.now))

    @rule(pick=st.integers(0, MOST), answer=st.sampled_from(("accepted", "declined", "withdrawn")))
    def answer_cancelling(self, pick: int, answer: str) -> None:
        life = self.chosen(pick)[1]
        found = [request for request in life.requests if request.open(self.now)]
        if not found or not self.alive(life):
            return
        self.remember()
        found[0].answer = answer
        if answer == "accepted":
            life.state, life.ended = "cancelled", self.now
        self.desk.do(cancellations.answer_cancellation, cancellation_id=found[0].id, answer=Answer(answer))

    @rule(pick=st.integers(0, MOST), by=st.sampled_from((CancelledBy.CLIENT, CancelledBy.MUTUAL)))
    def cancel(self, pick: int, by: CancelledBy) -> None:
        order_id, life = self.chosen(pick)
        if not self.alive(life):
            with refused("move-not-allowed"):
                self.desk.do(orders.cancel_order, order_id=order_id, by=by)
            return
        self.remember()
        life.counts = not (life.state == "requirements" and by is CancelledBy.CLIENT)
        life.state, life.ended = "cancelled", self.now
        self.desk.do(orders.cancel_order, order_id=order_id, by=by)

    @rule()
    def undo(self) -> None:
        assert (self.desk.undo() is not None) == bool(self.past)
        if self.past:
            self.future.append(self.lives)
            self.lives = self.past.pop()

    @rule()
    def redo(self) -> None:
        assert (self.desk.redo() is not None) == bool(self.future)
        if self.future:
            self.past.append(self.lives)
            self.lives = self.future.pop()

    @invariant()
    def every_order_is_as_on_paper(self) -> None:
        now = self.now
        for order_id, life in self.lives.items():
            order = facts.order(self.desk, order_id)
            state, _ = life.now(now)
            assert state_at(order, now) == state
            assert due_at(order, now) == life.due(now)
            assert revisions_left(order) == life.revisions
            if state not in ("completed", "cancelled"):
                due = life.due(now)
                owed = life.state == "in_progress" or life.first_delivered is None
                late = due is not None and owed and now > due
                assert is_late(order, now) is late
                assert is_very_late(order, now) is (late and due is not None and now >= due + 24 * HOUR)

    @invariant()
    def the_rate_is_as_on_paper(self) -> None:
        now, completed, against = self.now, 0, 0
        for life in self.lives.values():
            state, ended = life.now(now)
            if ended is not None and now - 60 * DAY < ended <= now:
                completed += state == "completed"
                against += state == "cancelled" and life.counts
        sales = self.desk.look(lambda session, _: queries.sales(session))
        rate = completion_rate(facts.orders(self.desk), sales, 60, now)
        assert (rate.completed, rate.counting) == (completed, against)

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def chosen(self, pick: int) -> tuple[int, Life]:
        """One of the orders that there are; a new one where undo took the last."""
        if not self.lives:
            self.take(waits=False, days=2)
        return list(self.lives.items())[pick % len(self.lives)]

    def alive(self, life: Life) -> bool:
        """Whether it has not ended."""
        return life.now(self.now)[1] is None

    def remember(self) -> None:
        """A step begins: what was before it can be gone back to, what was undone is gone."""
        self.past.append(deepcopy(self.lives))
        self.future.clear()

    def does(self, change: Callable[[Life], None], pick: int) -> None:
        """Remembers, then changes the paper."""
        self.remember()
        change(self.chosen(pick)[1])
