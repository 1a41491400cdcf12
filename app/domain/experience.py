"""What finished orders teach: how far work runs over its estimate, and how long work takes that nobody estimated."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from app.planning import Estimate, learn, learn_for
from app.planning.estimates import LAST_USED, assume

ENOUGH: Final = 5  # finished orders with time logged, below which nothing is said about all orders
MOST_OFF: Final = 8  # a time so many times off its estimate is a timer that was forgotten, not a lesson


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished order: the minutes it was estimated at, None if it was not, and the minutes logged on it."""

    service_id: int | None
    estimated: int | None
    worked: int

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
    """

    seen: int = 0
    overall: Estimate | None = None
    own: Mapping[int, Estimate] = field(default_factory=lambda: MappingProxyType({}))
    usual: Mapping[int | None, int] = field(default_factory=lambda: MappingProxyType({}))

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


NOTHING_LEARNT: Final = Experience()


def experience(finished: Iterable[Finished]) -> Experience:
    """Learns from finished orders, oldest first."""
    by_service: dict[int | None, list[Finished]] = {}
    every = [order for order in finished if order.worked > 0]
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
    )


def _pairs(finished: Iterable[Finished]) -> list[tuple[float, float]]:
    return [(order.estimated, order.worked) for order in finished if order.teaches and order.estimated]


def _usual(finished: Sequence[Finished]) -> int:
    worked = [float(order.worked) for order in finished[-LAST_USED:]]
    return round(assume(worked, (), default=1).minutes)
