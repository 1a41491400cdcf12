"""Orders as somebody would keep them on a sheet of paper: the rules of the domain, written down a second time.

Nothing is asked of Carnet's own rooms: the marketplaces' numbers, the days and the deadlines are worked out anew, and
slowly, from what was noted.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tests.conftest import ZONE

HOUR = timedelta(hours=1)
WINDOW = 60  # days over which rates are counted


@dataclass(frozen=True)
class Market:
    """A column of the table of marketplaces; hours are elapsed hours, None: never."""

    at_sale: bool = False  # the clock starts with the sale
    requirements_within: int | None = None  # hours, else cancelled
    grace: int | None = None  # hours late until the client may cancel alone
    review: int | None = None  # days of silence that accept
    longer_review: bool = False
    grants: int | None = None  # hours of silence that grant an extension
    cancels: int | None = None  # hours of silence that cancel
    disputes: int | None = None  # hours of silence that open a dispute
    weekdays: bool = False  # only Monday to Friday count
    forgives: int | None = None  # days within which a new order forgives a mutual cancellation


MARKETS = {
    "fiverr": Market(grace=24, review=3, longer_review=True, grants=48, cancels=48, forgives=14),
    "comeup": Market(requirements_within=48, grace=0, review=7, disputes=48),
    "upwork": Market(requirements_within=48, review=14),
    "etsy": Market(at_sale=True, weekdays=True),
    "malt": Market(at_sale=True, disputes=45 * 24),
    "direct": Market(at_sale=True),
}


def after(at: datetime, days: int, *, weekdays: bool = False) -> datetime:
    """So many days later by the clocks on the wall; of the days, only weekdays where no others count."""
    wall = at.astimezone(ZONE).replace(tzinfo=None)
    while days:
        wall += timedelta(days=1)
        if not weekdays or wall.strftime("%a") not in ("Sat", "Sun"):
            days -= 1
    return wall.replace(tzinfo=ZONE).astimezone(UTC)


@dataclass
class Asked:
    """An extension, an extra or a request to cancel, and what became of it in words."""

    id: int
    at: datetime
    answer: str = ""
    answered: datetime | None = None
    due: datetime | None = None  # what an extension asks for
    days: int = 0  # what an extra adds
    revisions: int = 0
    by: str = ""  # who wants to cancel
    why: str = ""

    def say(self, answer: str, now: datetime) -> None:
        """An answer in words."""
        self.answer, self.answered = answer, now


@dataclass(frozen=True)
class End:
    """How an order ended."""

    at: datetime
    state: str
    by: str = ""
    silent: bool = True


@dataclass
class Life:
    """One order, as noted: nothing of what time decides."""

    market: str
    client: str
    state: str
    sold: datetime
    promised: int
    here: set[int] = field(default_factory=set)  # which requirements are in
    asked_of_client: int = 2  # how many there are
    started: datetime | None = None
    original: datetime | None = None
    first_delivered: datetime | None = None
    delivered: datetime | None = None
    longer: int = 0  # days added to the review
    changes_asked: datetime | None = None
    revisions: int = 2
    ended: End | None = None
    stage: str = ""  # where it was cancelled
    why: str = ""
    support: bool = False
    paused: datetime | None = None
    resumes: datetime | None = None
    extensions: list[Asked] = field(default_factory=list)
    extras: list[Asked] = field(default_factory=list)
    requests: list[Asked] = field(default_factory=list)

    @property
    def unanswered(self) -> Asked | None:
        """The request to cancel that nobody answered in words."""
        return next((request for request in self.requests if not request.answer), None)

    def cancel(self, by: str, why: str, at: datetime) -> None:
        """It is given up."""
        self.stage, self.state, self.why, self.support = self.state, "cancelled", why, False
        self.ended = End(at, "cancelled", by, silent=False)


@dataclass
class Paper:
    """The whole sheet."""

    lives: dict[int, Life] = field(default_factory=dict)
    markets: dict[str, Market] = field(default_factory=lambda: dict(MARKETS))
    avoided: set[str] = field(default_factory=set)

    def market(self, life: Life) -> Market:
        """Where it was sold."""
        return self.markets[life.market]

    def start(self, life: Life, now: datetime) -> None:
        """The clock starts."""
        life.state, life.started, life.support = "in_progress", now, False
        life.original = after(now, life.promised, weekdays=self.market(life).weekdays)

    def silent_end(self, life: Life) -> End | None:
        """How it will end, or did, if nobody says another word; at the same instant a delivery counts as accepted."""
        market, ends = self.market(life), []
        if life.ended is not None:
            return None
        if life.state == "delivered" and life.delivered is not None and market.review is not None:
            ends.append(End(after(life.delivered, market.review + life.longer), "completed"))
        if life.state == "requirements" and market.requirements_within is not None:
            ends.append(End(life.sold + market.requirements_within * HOUR, "cancelled", "marketplace"))
        if life.unanswered is not None and market.cancels is not None:
            ends.append(End(life.unanswered.at + market.cancels * HOUR, "cancelled", "mutual"))
        return min(ends, key=lambda end: end.at, default=None)

    def end(self, life: Life, now: datetime) -> End | None:
        """How it ended by now."""
        silent = self.silent_end(life)
        return life.ended or (silent if silent is not None and silent.at <= now else None)

    def state(self, life: Life, now: datetime) -> str:
        """Where it is in its life."""
        end = self.end(life, now)
        return life.state if end is None else end.state

    def alive(self, life: Life, now: datetime) -> bool:
        """Whether it has not ended."""
        return self.end(life, now) is None

    def granted(self, life: Life, asked: Asked, now: datetime) -> datetime | None:
        """When an extension was granted, in words or by silence; silence decides nothing once the order is over."""
        if asked.answer:
            return asked.answered if asked.answer == "accepted" else None
        end, hours = self.end(life, now), self.market(life).grants
        silent = None if hours is None else asked.at + hours * HOUR
        return silent if silent is not None and silent <= (now if end is None else end.at) else None

    def pending(self, life: Life, now: datetime) -> Asked | None:
        """The extension that waits for its answer."""
        waiting = (its for its in life.extensions if not its.answer and self.granted(life, its, now) is None)
        return next(waiting, None)

    def due(self, life: Life, now: datetime) -> datetime | None:
        """By when it must be delivered: extras count from the original due, and the latest of all holds."""
        if life.original is None:
            return None
        bought = sum(extra.days for extra in life.extras if extra.answer == "accepted")
        granted = [its.due for its in life.extensions if its.due and self.granted(life, its, now) is not None]
        return max([after(life.original, bought, weekdays=self.market(life).weekdays), *granted])

    def late(self, life: Life, now: datetime) -> bool:
        """Whether the due has passed on work that is still owed."""
        due = self.due(life, now)
        owed = life.state == "in_progress" or life.first_delivered is None
        return due is not None and owed and life.ended is None and now > due

    def very_late(self, life: Life, now: datetime) -> bool:
        """Whether the client may cancel alone."""
        due, grace = self.due(life, now), self.market(life).grace
        return self.late(life, now) and due is not None and grace is not None and now >= due + grace * HOUR

    def on_time(self, life: Life) -> bool | None:
        """Whether the first delivery kept what was promised then; what was asked for or bought later is too late."""
        first, hours = life.first_delivered, self.market(life).grants
        if first is None or life.original is None:
            return None
        bought = [its for its in life.extras if its.answer == "accepted" and its.answered and its.answered <= first]
        days = sum(its.days for its in bought)
        dues = [after(life.original, days, weekdays=self.market(life).weekdays)]
        for its in life.extensions:
            silent = not its.answer and hours is not None and its.at + hours * HOUR <= first
            if its.due and its.at <= first and (its.answer == "accepted" or silent):
                dues.append(its.due)
        return first <= max(dues)

    def turn(self, life: Life, now: datetime) -> str:
        """Who has to do something next."""
        state, asked = self.state(life, now), life.unanswered
        if state in ("completed", "cancelled"):
            return "nobody"
        if asked is not None:
            return "yours" if asked.by == "client" else "client"
        waits = state == "requirements" and len(life.here) < life.asked_of_client
        return "client" if waits or state == "delivered" else "yours"

    def is_paused(self, life: Life, now: datetime) -> bool:
        """Whether it was put aside and is still."""
        lasts = life.paused is not None and (life.resumes is None or now < life.resumes)
        return lasts and self.state(life, now) in ("in_progress", "in_revision")

    def decided(self, life: Life, now: datetime) -> Iterator[tuple[datetime, str]]:
        """What silence decided by now, and when; also where it was put right since."""
        end, market = self.end(life, now), self.market(life)
        last = now if end is None else end.at
        for its in life.extensions:
            if market.grants is not None and its.at + market.grants * HOUR <= min(its.answered or last, last):
                yield its.at + market.grants * HOUR, "extension granted by silence"
        for its in life.requests:
            until = min(its.answered or last, last)
            if market.cancels is not None and its.at + market.cancels * HOUR <= until:
                yield its.at + market.cancels * HOUR, "cancelled by silence"
            if market.disputes is not None and its.at + market.disputes * HOUR <= until:
                yield its.at + market.disputes * HOUR, "disputed"
        if end is not None and end.silent and end.by != "mutual":
            yield end.at, "accepted by silence" if end.state == "completed" else "timed out"
        if life.delivered and market.review is not None:
            accepted = after(life.delivered, market.review + life.longer)
            if life.changes_asked and accepted <= life.changes_asked:  # which was put right then
                yield accepted, "accepted by silence"
        if life.started and market.requirements_within is not None:
            timed_out = life.sold + market.requirements_within * HOUR
            if timed_out <= life.started:
                yield timed_out, "timed out"

    def counts(self, life: Life, now: datetime) -> bool:
        """Whether a cancellation counts against the completion rate."""
        end, days = self.end(life, now), self.market(life).forgives
        if end is None:
            return False
        stage = life.stage if life.ended else life.state
        if stage == "requirements" and end.by in ("client", "marketplace"):
            return False
        if life.support and life.why in ("fraud", "mistake"):
            return False
        if end.by != "mutual" or days is None:
            return True
        last = end.at.astimezone(ZONE).date() + timedelta(days=days)
        again = [its.sold for its in self.lives.values() if its.client == life.client and end.at < its.sold <= now]
        return not any(sold.astimezone(ZONE).date() <= last for sold in again)

    def rates(self, market: str, now: datetime) -> tuple[int, int, int, int]:
        """Completed and cancelled that count, on time and late, of what ended in the window."""
        ended = [(its, self.end(its, now)) for its in self.lives.values() if its.market == market]
        inside = [(its, end) for its, end in ended if end is not None and now < after(end.at, WINDOW)]
        done = [its for its, end in inside if end.state == "completed"]
        against = sum(end.state == "cancelled" and self.counts(its, now) for its, end in inside)
        return (
            len(done),
            against,
            sum(self.on_time(its) is True for its in done),
            sum(self.on_time(its) is False for its in done),
        )
