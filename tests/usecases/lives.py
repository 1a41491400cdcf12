"""Random lives of a few orders on every marketplace: what a freelancer and two clients may do to each other.

The work is led by `working`; here is what they ask of each other and answer, or don't, how they part, and what a
marketplace may change meanwhile.
"""

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import rule

from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.proposals import ExtensionChoice, ExtraChoice
from app.storage import queries
from app.usecases import cancellations, catalogue, offers, orders
from tests.usecases.paper import HOUR, Asked
from tests.usecases.telling import seldom, where
from tests.usecases.working import Working, markets, picks

ANSWERS = ("accepted", "declined", "withdrawn")

whys = st.sampled_from(CancelWhy)


class Lives(Working):
    """Nothing is decided here that the paper does not know."""

    @where("may_be_prolonged")
    @rule(pick=picks, hours=st.integers(1, 60))
    def ask_for_time(self, pick: int, hours: int) -> None:
        order_id, life = self.chosen(pick, self.may_be_prolonged)
        due = self.paper.due(life, self.now)
        later = max(due or self.now, self.now) + hours * HOUR
        choice = ExtensionChoice(later, "It takes longer.")
        if self.state(life) == "requirements":
            self.refuses("no-due-yet", offers.offer_extension, order_id=order_id, choice=choice)
        elif not self.at_work(life):
            self.refuses("nothing-to-extend", offers.offer_extension, order_id=order_id, choice=choice)
        elif self.paper.pending(life, self.now) is not None:
            self.refuses("extension-pending", offers.offer_extension, order_id=order_id, choice=choice)
        else:
            with self.step():
                offered = self.tells(offers.offer_extension, order_id=order_id, choice=choice)
                life.extensions.append(Asked(offered, self.now, due=later))

    @where("prolonging")
    @rule(pick=picks, answer=st.sampled_from(ANSWERS))
    def answer_time(self, pick: int, answer: str) -> None:
        """Also after silence had granted it: the client did decline."""
        _, life = self.chosen(pick, self.prolonging)
        found = [its for its in life.extensions if not its.answer]
        if not found:
            return
        said = {"extension_id": found[-1].id, "answer": Answer(answer)}
        if answer == "withdrawn" and self.paper.granted(life, found[-1], self.now):
            self.refuses("offer-answered", offers.answer_extension, **said)
            return
        with self.step():
            found[-1].say(answer, self.now)
            self.tells(offers.answer_extension, **said)

    @where("may_be_offered_more")
    @rule(pick=picks, days=st.integers(0, 3), quantity=st.integers(1, 3), changes=st.booleans())
    def offer_more(self, pick: int, days: int, quantity: int, changes: bool) -> None:
        order_id, life = self.chosen(pick, self.may_be_offered_more)
        revisions = quantity if changes else 0
        choice = ExtraChoice("More", quantity, Money(2500 * quantity, "EUR"), days, 30 * quantity, revisions)
        if not self.alive(life):
            self.refuses("order-over", offers.offer_extra, order_id=order_id, choice=choice)
        elif life.original is None:
            self.refuses("no-due-yet", offers.offer_extra, order_id=order_id, choice=choice)
        else:
            with self.step():
                offered = self.tells(offers.offer_extra, order_id=order_id, choice=choice)
                life.extras.append(Asked(offered, self.now, days=days, revisions=revisions))

    @where("offered_more")
    @rule(pick=picks, answer=st.sampled_from(ANSWERS))
    def answer_more(self, pick: int, answer: str) -> None:
        """However long it took; also where the order is over and nothing comes of it any more."""
        _, life = self.chosen(pick, self.offered_more)
        found = [its for its in life.extras if not its.answer]
        if not found:
            return
        with self.step():
            if answer == "accepted":
                life.revisions += found[0].revisions
                life.state = "in_progress" if self.state(life) in ("delivered", "in_revision") else life.state
            found[0].say(answer, self.now)
            self.tells(offers.answer_extra, extra_id=found[0].id, answer=Answer(answer))

    @where("may_be_given_up")
    @rule(pick=picks, by=st.sampled_from(("client", "freelancer")), why=whys)
    def ask_to_cancel(self, pick: int, by: str, why: CancelWhy) -> None:
        order_id, life = self.chosen(pick, self.may_be_given_up)
        said = {"order_id": order_id, "asked_by": CancelledBy(by), "why": why}
        if not self.alive(life):
            self.refuses("move-not-allowed", cancellations.request_cancellation, **said)
        elif life.unanswered is not None:
            self.refuses("cancellation-pending", cancellations.request_cancellation, **said)
        else:
            with self.step():
                asked = self.tells(cancellations.request_cancellation, **said)
                life.support = False
                life.requests.append(Asked(asked, self.now, by=by, why=why))

    @where("giving_up")
    @rule(pick=picks, answer=st.sampled_from(ANSWERS))
    def answer_cancelling(self, pick: int, answer: str) -> None:
        """Also after silence had cancelled it: the other side did decline."""
        _, life = self.chosen(pick, self.giving_up)
        asked, end = life.unanswered, self.paper.end(life, self.now)
        if asked is None:
            return
        said = {"cancellation_id": asked.id, "answer": Answer(answer)}
        if end is not None and (not end.silent or end.by != "mutual"):
            self.refuses("order-over", cancellations.answer_cancellation, **said)
        elif end is not None and answer == "withdrawn":
            self.refuses("offer-answered", cancellations.answer_cancellation, **said)
        else:
            with self.step():
                asked.say(answer, self.now)
                if answer == "accepted":
                    life.cancel("mutual", asked.why, self.now if end is None else end.at)
                self.tells(cancellations.answer_cancellation, **said)

    @where("alive")
    @rule(pick=picks, by=st.sampled_from(CancelledBy), why=whys)
    def cancel(self, pick: int, by: CancelledBy, why: CancelWhy) -> None:
        order_id, life = self.chosen(pick)
        if not self.alive(life):
            self.refuses("move-not-allowed", orders.cancel_order, order_id=order_id, by=by, why=why)
            return
        with self.step():
            life.cancel(by, why, self.now)
            self.tells(orders.cancel_order, order_id=order_id, by=by, why=why)

    @where("cancelled")
    @rule(pick=picks, agreed=st.booleans(), why=whys)
    def ask_support(self, pick: int, agreed: bool, why: CancelWhy) -> None:
        order_id, life = self.chosen(pick, self.cancelled)
        said = {"order_id": order_id, "agreed": agreed, "why": why}
        if self.state(life) != "cancelled":
            self.refuses("not-cancelled", cancellations.record_support, **said)
        elif agreed and why not in ("fraud", "mistake"):
            self.refuses("support-decides-fraud-or-mistake", cancellations.record_support, **said)
        else:
            with self.step():
                life.support, life.why = agreed, why
                self.tells(cancellations.record_support, **said)

    @seldom
    @rule(pick=picks, avoid=st.booleans())
    def avoid(self, pick: int, avoid: bool) -> None:
        """Nobody can be blocked while an order of theirs is active."""
        name = self.chosen(pick)[1].client
        known = self.desk.look(lambda session, _now: queries.clients(session))
        client = replace(next(client for client in known if client.name == name), avoid=avoid)
        active = any(life.client == name and self.alive(life) for life in self.paper.lives.values())
        if avoid and active and name not in self.paper.avoided:
            self.refuses("client-active", catalogue.change_client, client=client)
            return
        with self.step():
            self.paper.avoided = (self.paper.avoided | {name}) if avoid else (self.paper.avoided - {name})
            self.tells(catalogue.change_client, client=client)

    @seldom
    @rule(market=markets, review=st.none() | st.integers(0, 14), hours=st.none() | st.sampled_from((1, 72)))
    def other_rules(self, market: str, review: int | None, hours: int | None) -> None:
        """Every order that was sold there goes by the new numbers, from the same facts."""
        rules = self.desk.look(lambda session, _now: queries.rules(session))[market]
        with self.step():
            changed = replace(self.paper.markets[market], review=review, requirements_within=hours)
            self.paper.markets[market] = changed
            rules = replace(rules, review_days=review, requirements_timeout_h=hours)
            self.tells(catalogue.change_rules, rules=rules)
