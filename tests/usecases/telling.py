"""A book and a sheet of paper that are told the same, and compared after every step."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from datetime import datetime
from typing import Any, ClassVar, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.orders import Order
from tests import facts
from tests.conftest import MONDAY
from tests.facts import refused
from tests.usecases.comparing import compare_lists, compare_orders
from tests.usecases.openers import a_new_book
from tests.usecases.paper import HOUR, Life, Paper

T = TypeVar("T")


def where(fits: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Only while there is an order for which that is so: what is refused is tried on the others beside it."""
    return precondition(lambda self: any(map(getattr(self, fits), self.paper.lives.values())))


def seldom(rule: Callable[..., None]) -> Callable[..., None]:
    """Only after every fifth step that stands."""
    return precondition(lambda self: len(self.past) % 5 == 4)(rule)


class Telling(RuleBasedStateMachine):
    """Between any two steps the clock may jump, the book be closed and opened, a step be taken back or done again."""

    taken: ClassVar[Counter[str]] = Counter()  # what was done in all of them, and what refused

    def __init__(self) -> None:
        super().__init__()
        self._book = a_new_book()
        self._open = self._book.__enter__()
        self.clock = StoppedClock(MONDAY)
        self.paper = Paper()
        self.past: list[Paper] = []
        self.future: list[Paper] = []
        self.reopen()

    def teardown(self) -> None:
        """Lets the book go."""
        self._book.__exit__(None, None, None)

    @rule()
    def reopen(self) -> None:
        """Closes the book and opens it again."""
        self.desk = Desk(self._open(), self.clock)

    @rule(hours=st.sampled_from((1, 1, 5, 5, 24, 24, 47, 48, 49, 72, 170, 337)))
    def wait(self, hours: int) -> None:
        """The clock jumps."""
        self.clock.go(hours * HOUR)

    @rule()
    def undo(self) -> None:
        """Takes a step back."""
        assert (self.desk.undo() is not None) == bool(self.past)
        if self.past:
            self.future.append(self.paper)
            self.paper = self.past.pop()

    @rule()
    def redo(self) -> None:
        """Does it again."""
        assert (self.desk.redo() is not None) == bool(self.future)
        if self.future:
            self.past.append(self.paper)
            self.paper = self.future.pop()

    @rule()
    def look_at_the_lists(self) -> None:
        """Those that read only a part of each order."""
        compare_lists(self.desk, self.paper)

    @invariant()
    def every_order_is_as_on_paper(self) -> None:
        """Whatever was done."""
        compare_orders(self.desk, self.paper)

    @property
    def now(self) -> datetime:
        """The hour."""
        return self.clock.now()

    @contextmanager
    def step(self) -> Iterator[None]:
        """A step of the book: what was before it can be gone back to, and what was undone is gone."""
        before = deepcopy(self.paper)
        yield
        if self.paper != before:
            self.past.append(before)
            self.future.clear()

    def tells(self, use_case: Callable[..., T], **said: Any) -> T:  # noqa: ANN401 whatever a use case takes
        """Does it."""
        done = self.desk.do(use_case, **said)
        self.taken[use_case.__name__] += 1
        return done

    def refuses(self, reason: str, use_case: Callable[..., object], **said: object) -> None:
        """Nothing is changed and the paper left as it is."""
        self.taken[f"{use_case.__name__}: {reason}"] += 1
        with refused(reason):
            self.tells(use_case, **said)

    def order(self, order_id: int) -> Order:
        """The same in the book."""
        return facts.order(self.desk, order_id)

    def state(self, life: Life) -> str:
        """Where an order is."""
        return self.paper.state(life, self.now)

    def living(self) -> int:
        """How many orders are not over."""
        return sum(self.alive(life) for life in self.paper.lives.values())

    def alive(self, life: Life) -> bool:
        """Whether it has not ended."""
        return self.paper.end(life, self.now) is None

    def unstarted(self, life: Life) -> bool:
        """Whether its clock may be started, also where the marketplace has cancelled it meanwhile."""
        return life.state == "requirements"

    def at_work(self, life: Life) -> bool:
        """Whether there is work to do on it."""
        return self.state(life) in ("in_progress", "in_revision")

    def delivered(self, life: Life) -> bool:
        """Whether it waits for the client's word."""
        return self.state(life) == "delivered"

    def under_review(self, life: Life) -> bool:
        """The same, or silence has accepted it: the client may have spoken in time."""
        end = self.paper.end(life, self.now)
        return life.state == "delivered" and (end is None or end.state == "completed")

    def may_look_longer(self, life: Life) -> bool:
        """Whether the client may ask for more days of review."""
        return self.under_review(life) and self.paper.market(life).longer_review

    def may_be_prolonged(self, life: Life) -> bool:
        """Whether the client may be asked for a later due."""
        return self.at_work(life) and self.paper.pending(life, self.now) is None

    def prolonging(self, life: Life) -> bool:
        """Whether the client was asked for one and said nothing."""
        return any(not extension.answer for extension in life.extensions)

    def may_be_offered_more(self, life: Life) -> bool:
        """Whether there is a due to add days to."""
        return life.original is not None and self.alive(life)

    def offered_more(self, life: Life) -> bool:
        """Whether an extra was offered and the client said nothing."""
        return any(not extra.answer for extra in life.extras)

    def may_be_given_up(self, life: Life) -> bool:
        """Whether one side may ask the other to cancel."""
        return self.alive(life) and life.unanswered is None

    def giving_up(self, life: Life) -> bool:
        """Whether one side asked and the other said nothing."""
        return life.unanswered is not None

    def cancelled(self, life: Life) -> bool:
        """Whether it was given up, in words or by silence."""
        return self.state(life) == "cancelled"

    def paused(self, life: Life) -> bool:
        """Whether it is put aside."""
        return self.paper.is_paused(life, self.now)
