"""The completion rate and the on-time rate: what counts, what leaves the window when, what one more would do.

Rate = completed / (completed + cancellations that count), over the orders whose end lies in the rules' window. Without
any order there is no rate, never 0 % or 100 %. The rule and its exemptions are those of the help page that the product
is built from: a cancellation does not count when the client gave up before the work could start, when both agreed and
the same client orders again within the days that the rules allow, or when support agreed on fraud or a mistake.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.instants import local_day, plus_days
from app.domain.orders import Order, State, ended_at, ending_by_silence, state_at, was_on_time

Sales = Mapping[int, Sequence[datetime]]  # by client, when they ordered, oldest first


class Exempt(StrEnum):
    """Why a cancellation does not count."""

    NOT_STARTED = "not started"
    REORDERED = "reordered"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class Rate:
    """So many completed of so many that count."""

    completed: int
    counting: int  # cancellations that count

    @property
    def share(self) -> Fraction | None:
        """The exact share between 0 and 1; None where there is nothing to speak of."""
        whole = self.completed + self.counting
        return Fraction(self.completed, whole) if whole else None

    def with_one_more(self, *, completed: bool) -> "Rate":
        """What it would be after one more order that was completed, or cancelled and counted."""
        if completed:
            return replace(self, completed=self.completed + 1)
        return replace(self, counting=self.counting + 1)


@dataclass(frozen=True, slots=True)
class Leaving:
    """An order that leaves the window: when, and the rate from then on."""

    order: Order
    at: datetime
    rate: Rate


def exemption(order: Order, now: datetime, sales: Sales) -> Exempt | None:
    """Why a cancelled order does not count at `now`; None where it does."""
    if _stage(order) is State.REQUIREMENTS and _by(order) in (CancelledBy.CLIENT, CancelledBy.MARKETPLACE):
        return Exempt.NOT_STARTED
    if order.support_agreed and order.cancel_why in (CancelWhy.FRAUD, CancelWhy.MISTAKE):
        return Exempt.SUPPORT
    if _by(order) is CancelledBy.MUTUAL and _ordered_again(order, now, sales):
        return Exempt.REORDERED
    return None


def completion_rate(orders: Iterable[Order], sales: Sales, window_days: int, now: datetime) -> Rate:
    """The rate at `now` over the orders that ended within `window_days` before it."""
    rate = Rate(0, 0)
    for order in _in_window(orders, window_days, now):
        rate = _counted(rate, order, sales, now)
    return rate


def on_time_rate(orders: Iterable[Order], window_days: int, now: datetime) -> Rate:
    """The share of the orders completed in the window whose first delivery kept its due; the rest was late."""
    kept = [was_on_time(o) for o in _in_window(orders, window_days, now) if state_at(o, now) is State.COMPLETED]
    return Rate(sum(on_time is True for on_time in kept), sum(on_time is False for on_time in kept))


def leaving(orders: Iterable[Order], sales: Sales, window_days: int, now: datetime) -> tuple[Leaving, ...]:
    """Which counted orders leave the window and when, soonest first, with the rate that stays if nothing else ends."""
    inside = sorted(_in_window(orders, window_days, now), key=lambda order: ended_at(order, now) or now)
    counted = [order for order in inside if _counted(Rate(0, 0), order, sales, now) != Rate(0, 0)]
    found = []
    for place, order in enumerate(counted):
        rate = Rate(0, 0)
        for staying in counted[place + 1 :]:
            rate = _counted(rate, staying, sales, now)
        found.append(Leaving(order, leaves_at(order, window_days, now), rate))
    return tuple(found)


def leaves_at(order: Order, window_days: int, now: datetime) -> datetime:
    """When an order that is over leaves the window."""
    end = ended_at(order, now)
    assert end is not None  # only what has ended is in a window
    return plus_days(end, window_days, order.zone)


@dataclass(frozen=True, slots=True)
class Forecast:
    """The rate on a day to come: `still` if nothing else ends, `kept` if every open order is completed as planned."""

    at: datetime
    still: Rate
    kept: Rate


def forecast(
    orders: Sequence[Order], expected: Iterable[datetime], sales: Sales, window_days: int, days: int, now: datetime
) -> tuple[Forecast, ...]:
    """The rate on each of the next `days` days. `expected` are the instants at which open orders will be completed."""
    ends = sorted(expected)
    found = []
    for ahead in range(days + 1):
        at = plus_days(now, ahead, orders[0].zone) if orders else now
        still = completion_rate((order for order in orders if _ended(order, now)), sales, window_days, at)
        coming = bisect_right(ends, at)
        found.append(Forecast(at, still, replace(still, completed=still.completed + coming)))
    return tuple(found)


def _ended(order: Order, now: datetime) -> bool:
    return ended_at(order, now) is not None


def _in_window(orders: Iterable[Order], window_days: int, now: datetime) -> Iterator[Order]:
    for order in orders:
        end = ended_at(order, now)
        if end is not None and end <= now < plus_days(end, window_days, order.zone):
            yield order


def _counted(rate: Rate, order: Order, sales: Sales, now: datetime) -> Rate:
    if state_at(order, now) is State.COMPLETED:
        return rate.with_one_more(completed=True)
    return rate if exemption(order, now, sales) is not None else rate.with_one_more(completed=False)


def _stage(order: Order) -> State | None:
    """The stage at which the order was cancelled, in words or by silence."""
    return order.cancelled_in if order.state is State.CANCELLED else order.state


def _by(order: Order) -> CancelledBy | None:
    """Who cancelled the order, in words or by silence."""
    if order.state is State.CANCELLED:
        return order.cancelled_by
    ending = ending_by_silence(order)
    return None if ending is None else ending.cancelled_by


def cancelled_why(order: Order) -> CancelWhy | None:
    """Why the order was cancelled, in words or by silence."""
    ending = ending_by_silence(order)
    return order.cancel_why or (None if ending is None else ending.why)


def _ordered_again(order: Order, now: datetime, sales: Sales) -> bool:
    """Whether the same client ordered anew within the days that the rules allow, counted by the calendar."""
    end, days = ended_at(order, now), order.rules.reorder_days
    if end is None or days is None or order.client_id is None:
        return False
    last_day = local_day(end, order.zone).toordinal() + days
    later = (sold for sold in sales.get(order.client_id, ()) if end < sold <= now)
    return any(local_day(sold, order.zone).toordinal() <= last_day for sold in later)
