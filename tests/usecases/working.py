"""The working life of an order: sold, begun, delivered, looked at, changed, put aside; led at random.

What is told to the book is noted on paper too (see `telling`, `paper`), or refused where the paper says why.
"""

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from app.domain.drafts import OrderDraft
from app.usecases import orders, pauses
from tests.usecases.paper import HOUR, MARKETS, End, Life
from tests.usecases.telling import Telling, where

MOST, AT_ONCE = 8, 3  # orders in all, and not over
CLIENTS = ("Marie", "Léa")

picks = st.integers(0, 4 * MOST - 1)
markets = st.sampled_from(tuple(MARKETS))
sales = st.tuples(markets, st.integers(0, 1), st.booleans(), st.integers(0, 5))


class Working(Telling):
    """What a freelancer does, and the clients say of it."""

    def chosen(self, pick: int, fits: Callable[[Life], object] = bool) -> tuple[int, Life]:
        """One of the orders, mostly one that it can be done to; a new one where undo took the last."""
        if not self.paper.lives:
            self.take(("fiverr", 0, False, 2))
        every = list(self.paper.lives.items())
        among = [each for each in every if pick % 4 == 0 or fits(each[1])] or every
        return among[pick // 4 % len(among)]

    @initialize(sold=st.lists(sales, min_size=1, max_size=AT_ONCE))
    def first(self, sold: list[tuple[str, int, bool, int]]) -> None:
        for sale in sold:
            self.take(sale)

    @precondition(lambda self: len(self.paper.lives) < MOST and self.living() < AT_ONCE)
    @rule(sale=sales)
    def take(self, sale: tuple[str, int, bool, int]) -> None:
        market, client, waits, days = sale
        draft = OrderDraft(
            f"Order {len(self.paper.lives)}",
            client=CLIENTS[client],
            effort=60,
            days=days,
            revisions=2,
            requirements=("Text", "Pictures"),
            requirements_in=not waits,
            rules=market,
        )
        life = Life(market, CLIENTS[client], "requirements", self.now, days, set() if waits else {0, 1})
        if not waits or MARKETS[market].at_sale:
            self.paper.start(life, self.now)
        with self.step():
            self.paper.lives[self.tells(orders.take_order, draft=draft)] = life

    @where("unstarted")
    @rule(pick=picks, parts=st.sets(st.integers(0, 1)), skip=st.booleans())
    def hand_in(self, pick: int, parts: set[int], skip: bool) -> None:
        order_id, life = self.chosen(pick, self.unstarted)
        end = self.paper.end(life, self.now)
        received = [item.id for place, item in enumerate(self.order(order_id).requirements) if place in parts]
        said = {"order_id": order_id, "received": received, "skip": skip}
        if end is not None and not (end.silent and end.by == "marketplace"):  # which can be put right
            self.refuses("order-over", orders.receive_requirements, **said)
            return
        with self.step():
            life.here = parts
            if life.state == "requirements" and (skip or len(parts) == 2):
                self.paper.start(life, self.now)
            self.tells(orders.receive_requirements, **said)

    @where("unstarted")
    @rule(pick=picks, skip=st.booleans())
    def start_clock(self, pick: int, skip: bool) -> None:
        order_id, life = self.chosen(pick, self.unstarted)
        end = self.paper.end(life, self.now)
        if life.state != "requirements" or (end is not None and end.by != "marketplace"):
            self.refuses("move-not-allowed", orders.start_clock, order_id=order_id, skip=skip)
        elif not skip and len(life.here) < 2:
            self.refuses("requirements-missing", orders.start_clock, order_id=order_id, skip=skip)
        else:
            with self.step():
                self.paper.start(life, self.now)
                self.tells(orders.start_clock, order_id=order_id, skip=skip)

    @where("at_work")
    @rule(pick=picks)
    def deliver(self, pick: int) -> None:
        order_id, life = self.chosen(pick, self.at_work)
        said = {"proof": "file.zip", "confirmed": [item.id for item in self.order(order_id).requirements]}
        if not self.at_work(life):
            self.refuses("move-not-allowed", orders.deliver_order, order_id=order_id, **said)
            return
        with self.step():
            life.state, life.delivered = "delivered", self.now
            life.first_delivered = life.first_delivered or self.now
            life.paused = life.resumes = None
            self.tells(orders.deliver_order, order_id=order_id, **said)

    @where("delivered")
    @rule(pick=picks)
    def accept(self, pick: int) -> None:
        order_id, life = self.chosen(pick, self.delivered)
        if self.state(life) != "delivered":
            self.refuses("move-not-allowed", orders.complete_order, order_id=order_id)
            return
        with self.step():
            life.state, life.ended = "completed", End(self.now, "completed", silent=False)
            self.tells(orders.complete_order, order_id=order_id)

    @where("under_review")
    @rule(pick=picks)
    def ask_for_changes(self, pick: int) -> None:
        """Also of what silence had accepted: the client did ask in time."""
        order_id, life = self.chosen(pick, self.under_review)
        if not self.under_review(life):
            self.refuses("move-not-allowed", orders.ask_revision, order_id=order_id)
            return
        with self.step():
            life.state, life.revisions = "in_revision", life.revisions - 1
            life.changes_asked = self.now
            self.tells(orders.ask_revision, order_id=order_id)

    @where("may_look_longer")
    @rule(pick=picks, days=st.integers(0, 9))
    def prolong_the_review(self, pick: int, days: int) -> None:
        order_id, life = self.chosen(pick, self.may_look_longer)
        if not self.under_review(life):
            self.refuses("nothing-under-review", orders.extend_review, order_id=order_id, days=days)
        elif not self.paper.market(life).longer_review:
            self.refuses("review-not-extendable", orders.extend_review, order_id=order_id, days=days)
        else:
            with self.step():
                life.longer = days
                self.tells(orders.extend_review, order_id=order_id, days=days)

    @where("at_work")
    @rule(pick=picks, hours=st.none() | st.integers(1, 100))
    def pause(self, pick: int, hours: int | None) -> None:
        order_id, life = self.chosen(pick, self.at_work)
        until = None if hours is None else self.now + hours * HOUR
        if not self.at_work(life):
            self.refuses("nothing-to-pause", pauses.pause_order, order_id=order_id, until=until)
            return
        with self.step():
            life.paused, life.resumes = self.now, until
            self.tells(pauses.pause_order, order_id=order_id, until=until)

    @where("paused")
    @rule(pick=picks)
    def resume(self, pick: int) -> None:
        order_id, life = self.chosen(pick, self.paused)
        if not self.paper.is_paused(life, self.now):
            self.refuses("not-paused", pauses.resume_order, order_id=order_id)
            return
        with self.step():
            life.paused = life.resumes = None
            self.tells(pauses.resume_order, order_id=order_id)
