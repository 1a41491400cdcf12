"""What finished orders teach: how far work runs over its estimate, how long work takes that nobody estimated, and how
often and for how long clients have changes made.

An estimate is for the first delivery, so the time until then is what is held against it; what came after it, changes or
an extra, was not thought of when it was made.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from statistics import median
from types import MappingProxyType
from typing import Final

from app.domain.offers import extra_standing
from app.domain.orders import Order, State, minutes_of, state_at
from app.planning import Estimate, learn, learn_for
from app.planning.estimates import LAST_USED

ENOUGH: Final = 5  # finished orders with time logged, below which nothing is said about all orders
MOST_OFF: Final = 8  # a time so many times off its estimate is a timer that was forgotten, not a lesson


ASSUMED_CHANCE: Final = 0.25  # that changes are asked for after a delivery, as long as nothing is known
CHANCE_WORTH: Final = 4  # deliveries that an assumed chance is worth: one alone moves it a little, dozens decide


@dataclass(frozen=True, slots=True)
class Finished:
    """An order that was handed over: the minutes it was estimated at, None if it was not, and those logged until then.

    changes: how often its client had changes made, None as long as more may come or where that was not written down.
    changing: the minutes logged on them.
    """

    service_id: int | None
    estimated: int | None
    worked: int
    changes: int | None = None
    changing: int = 0

    @property
    def teaches(self) -> bool:
        """Whether its time can be held against its estimate."""
        estimated = self.estimated or 0
        return 0 < estimated <= self.worked * MOST_OFF and self.worked <= estimated * MOST_OFF


@dataclass(frozen=True, slots=True)
class Experience:
    """What was learnt, from all orders and from each service that was sold often enough.

    seen: finished orders that teach something. overall: None as long as there are not enough of them.
    usual: the median minutes of work by service, None for all of them once there are enough.
    answered: deliveries of which it is known whether changes were asked for. chance: that they are, by service, None
    for all of them. changing: the median minutes that changes took each time, likewise.
    """

    seen: int = 0
    overall: Estimate | None = None
    own: Mapping[int, Estimate] = field(default_factory=lambda: MappingProxyType({}))
    usual: Mapping[int | None, int] = field(default_factory=lambda: MappingProxyType({}))
    answered: int = 0
    chance: Mapping[int | None, float] = field(default_factory=lambda: MappingProxyType({}))
    changing: Mapping[int | None, int] = field(default_factory=lambda: MappingProxyType({}))

    def estimate(self, service_id: int | None) -> Estimate | None:
        """By how much estimates are off on that service, else on all; None if there is not enough to say."""
        return self.overall if service_id is None else self.own.get(service_id, self.overall)

    def usual_minutes(self, service_id: int | None) -> int | None:
        """What an order of that service usually takes, else any order; None as long as too few were finished."""
        return self.usual.get(service_id, self.usual.get(None))

    def expected(self, minutes: int, service_id: int | None) -> float:
        """The mean of what work estimated at so many minutes will take."""
        learnt = self.estimate(service_id)
        return minutes if learnt is None else minutes * learnt.factor

    def chance_of_changes(self, service_id: int | None) -> float:
        """How likely a client is to ask for changes after a delivery."""
        return self.chance.get(service_id, self.chance.get(None, ASSUMED_CHANCE))

    def minutes_of_changes(self, service_id: int | None) -> int | None:
        """What changes asked for at once take on that service, else on all; None as long as too few were made."""
        return self.changing.get(service_id, self.changing.get(None))


NOTHING_LEARNT: Final = Experience()


def taught_by(order: Order, now: datetime) -> Finished:
    """What an order that was handed over teaches at `now`; the store asks its tables the same for many at once."""
    first, work = order.first_delivered_at, [its for its in order.work if its.minutes is not None]
    bought = [its for its in order.extras if its.answered_at is not None and extra_standing(its).status.stands]
    later = [its for its in bought if first is not None and its.answered_at is not None and its.answered_at > first]
    until = first if order.revisions_used or later else None
    before = [its for its in work if until is None or its.started_at < until]
    worked = sum(minutes_of(its, now) for its in before)
    whole = sum(minutes_of(its, now) for its in work)
    thought_of = sum(its.effort for its in bought if its not in later)
    told = bool(order.proof) and state_at(order, now) is State.COMPLETED
    return Finished(
        service_id=order.service_id,
        estimated=None if order.estimate is None else order.estimate + thought_of,
        worked=worked,
        changes=order.revisions_used if told else None,
        changing=whole - worked if order.revisions_used and not later else 0,
    )


def experience(finished: Iterable[Finished]) -> Experience:
    """Learns from finished orders, oldest first."""
    by_service: dict[int | None, list[Finished]] = {}
    handed_over = tuple(finished)
    every = [order for order in handed_over if order.worked > 0]
    for order in every:
        if order.service_id is not None:
            by_service.setdefault(order.service_id, []).append(order)
    pairs = _pairs(every)
    services = {id_: _pairs(own) for id_, own in by_service.items()}
    enough = len(pairs) >= ENOUGH
    alike = {None: every} if len(every) >= ENOUGH else {}  # one order says little about work of another kind
    return Experience(
        seen=len(pairs),
        overall=learn(pairs) if enough else None,
        own=MappingProxyType({id_: learn_for(own, pairs) for id_, own in services.items() if id_ and enough}),
        usual=MappingProxyType({id_: _usual(own) for id_, own in (alike | by_service).items()}),
        answered=sum(order.changes + 1 for order in handed_over if order.changes is not None),
        chance=MappingProxyType(_chances(handed_over)),
        changing=MappingProxyType(_changing(handed_over)),
    )


def _chances(handed_over: Iterable[Finished]) -> dict[int | None, float]:
    """Each delivery is a try: one that ended without changes, or led to them and to the next delivery."""
    told: dict[int | None, list[int]] = {}
    for order in handed_over:
        if order.changes is not None:
            told.setdefault(order.service_id, []).append(order.changes)
    overall = _chance([changes for own in told.values() for changes in own], ASSUMED_CHANCE)
    return {id_: _chance(own, overall) for id_, own in told.items() if id_ is not None} | {None: overall}


def _chance(told: Sequence[int], assumed: float) -> float:
    """The share of deliveries that changes were asked for, mixed with what is assumed."""
    changes = sum(told)
    return (changes + CHANCE_WORTH * assumed) / (changes + len(told) + CHANCE_WORTH)


def _changing(handed_over: Iterable[Finished]) -> dict[int | None, int]:
    """The median minutes that changes took by service, and of all where there are enough; once each is counted."""
    found: dict[int | None, list[float]] = {}
    for order in handed_over:
        if order.changes and order.changing:
            for id_ in {None, order.service_id}:
                found.setdefault(id_, []).append(order.changing / order.changes)
    enough = {id_: minutes for id_, minutes in found.items() if id_ is not None or len(minutes) >= ENOUGH}
    return {id_: max(1, round(median(minutes))) for id_, minutes in enough.items()}


def _pairs(finished: Iterable[Finished]) -> list[tuple[float, float]]:
    return [(order.estimated, order.worked) for order in finished if order.teaches and order.estimated]


def _usual(finished: Sequence[Finished]) -> int:
    return round(median(order.worked for order in finished[-LAST_USED:]))
