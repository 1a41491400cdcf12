"""What the past says: the completion rate and where it goes, promised against real days, estimates, money, and load."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from statistics import median
from typing import Final

from app.domain.agenda import Agenda
from app.domain.availability import day_span
from app.domain.book import Book
from app.domain.cancellations import CancelWhy
from app.domain.experience import taught_by
from app.domain.instants import DAY, local_day, plus_days
from app.domain.money import Money, total
from app.domain.offers import extra_standing
from app.domain.orders import (
    Order,
    State,
    accepted_by_silence_at,
    ended_at,
    state_at,
    was_on_time,
)
from app.domain.rates import (
    Forecast,
    Leaving,
    Rate,
    Sales,
    cancelled_why,
    completion_rate,
    exemption,
    forecast,
    leaving,
    on_time_rate,
)
from app.domain.reserve import Reserve
from app.domain.rules import Rules
from app.planning.load import DayLoad, load

LOOKED_BACK: Final = 366  # days of the past that are looked at
FORECAST_DAYS: Final = 60
WEEKS_AHEAD: Final = 6
MONTHS_BACK: Final = 6
TOO_BUSY: Final = 2  # cancellations for being too busy, from which longer delivery times are proposed
LONG_ENOUGH: Final = 0.9  # share of past orders that a proposed delivery time would have kept


@dataclass(frozen=True, slots=True)
class MarketRates:
    """The rates of one marketplace, over its own window."""

    rules: Rules
    completion: Rate
    one_more: Rate  # after one more cancellation that counts
    on_time: Rate
    leaving: tuple[Leaving, ...]
    forecast: tuple[Forecast, ...]
    forgiven: int  # cancellations in the window that do not count
    too_busy: int  # cancellations in the window for being too busy


@dataclass(frozen=True, slots=True)
class ServiceInsight:
    """How one service went: medians over its orders that were delivered. Days from the clock's start; minutes."""

    name: str  # "" for orders of no service
    orders: int
    promised_days: float
    real_days: float
    on_time: Rate
    estimated: int | None
    worked: int | None
    proposal: "Proposal | None"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A longer delivery time, in whole days, and how many orders that came late it would have saved."""

    days: int
    saved: int


@dataclass(frozen=True, slots=True)
class Earned:
    """What the orders completed in a month brought, the marketplace's share taken off."""

    month: date  # its first day
    money: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class Clearing:
    """Money that the marketplace still holds: whose, how much, and when it is free."""

    order: Order
    money: Money
    free_at: datetime


@dataclass(frozen=True, slots=True)
class Insights:
    """Everything the screen shows, as facts."""

    now: datetime
    markets: tuple[MarketRates, ...]  # the usual marketplace first; only those where something ended
    services: tuple[ServiceInsight, ...]
    weeks: tuple[DayLoad, ...]
    kept: tuple[Reserve, ...]
    all_kept: float | None  # how likely all that is promised is kept
    earned: tuple[Earned, ...]
    clearing: tuple[Clearing, ...]


def insights(book: Book, agenda: Agenda, ended: Sequence[Order], sales: Sales, now: datetime) -> Insights:
    """What the past says. `ended` are the orders whose life ended in the last `LOOKED_BACK` days."""
    return Insights(
        now=now,
        markets=tuple(_markets(book, agenda, ended, sales, now)),
        services=_services([*ended, *book.orders], now),
        weeks=_weeks(book, agenda),
        kept=agenda.kept,
        all_kept=agenda.all_kept,
        earned=_earned(book, ended, now),
        clearing=_clearing(ended, now),
    )


def income(order: Order) -> Money | None:
    """What an order brings: its price and accepted extras, less what was refunded and the marketplace's share.

    None where it has no price. Extras in another currency than the price are left out.
    """
    if order.price is None:
        return None
    extras = (extra.price for extra in order.extras if extra_standing(extra).status.stands)
    gross = order.price.minor + sum(money.minor for money in extras if money.currency == order.price.currency)
    net = (gross - order.refunded) * (100 - order.rules.fee_percent)
    return Money(net // 100, order.price.currency)


def _markets(book: Book, agenda: Agenda, ended: Sequence[Order], sales: Sales, now: datetime) -> Iterable[MarketRates]:
    by_market: dict[str, list[Order]] = defaultdict(list)
    for order in ended:
        by_market[order.rules.key].append(order)
    for key in sorted(by_market, key=lambda key: (key != book.settings.rules, key)):
        yield _market(by_market[key], _expected(book, agenda, key, now), sales, now)


def _market(orders: Sequence[Order], expected: Sequence[datetime], sales: Sales, now: datetime) -> MarketRates:
    rules = orders[0].rules
    window = rules.rate_window_days
    rate = completion_rate(orders, sales, window, now)
    inside = [o for o in orders if now < plus_days(ended_at(o, now) or now, window, o.zone)]
    cancelled = [order for order in inside if state_at(order, now) is State.CANCELLED]
    return MarketRates(
        rules=rules,
        completion=rate,
        one_more=rate.with_one_more(completed=False),
        on_time=on_time_rate(orders, window, now),
        leaving=leaving(orders, sales, window, now),
        forecast=forecast(orders, expected, sales, window, FORECAST_DAYS, now),
        forgiven=sum(exemption(order, now, sales) is not None for order in cancelled),
        too_busy=sum(cancelled_why(order) is CancelWhy.TOO_BUSY for order in cancelled),
    )


def _expected(book: Book, agenda: Agenda, key: str, now: datetime) -> list[datetime]:
    """When the open orders of a marketplace will be completed if all goes as planned and nobody answers."""
    found = []
    for order in book.orders:
        if order.rules.key != key or state_at(order, now).over:
            continue
        row = agenda.row(order.id)
        delivered = None if row is None else row.delivery
        accepted = accepted_by_silence_at(order)
        if accepted is not None:
            found.append(accepted)
        elif delivered is not None:
            found.append(plus_days(delivered, order.rules.review_days or 0, order.zone))
    return found


def _services(orders: Sequence[Order], now: datetime) -> tuple[ServiceInsight, ...]:
    """Each service with orders that were delivered, the one with the most first."""
    told = [order for order in orders if order.first_delivered_at is not None and order.clock_started_at is not None]
    told.sort(key=lambda order: order.service)
    found = [_service(name, list(group), now) for name, group in groupby(told, key=lambda order: order.service)]
    return tuple(sorted(found, key=lambda service: (-service.orders, service.name)))


def _service(name: str, orders: Sequence[Order], now: datetime) -> ServiceInsight:
    kept = [was_on_time(order) for order in orders]
    taught = [taught_by(order, now) for order in orders]
    timed = [(its.estimated, its.worked) for its in taught if its.estimated and its.worked]
    return ServiceInsight(
        name=name,
        orders=len(orders),
        promised_days=median(_promised_days(order) for order in orders),
        real_days=median(_real_days(order) for order in orders),
        on_time=Rate(sum(on_time is True for on_time in kept), sum(on_time is False for on_time in kept)),
        estimated=round(median(estimate for estimate, _ in timed)) if timed else None,
        worked=round(median(worked for _, worked in timed)) if timed else None,
        proposal=_proposal(orders),
    )


def _promised_days(order: Order) -> float:
    """The days promised at first, whatever extras and extensions came later."""
    assert order.clock_started_at is not None  # only such orders are told of
    if order.original_due is None:
        return float(order.days or 0)
    return (order.original_due - order.clock_started_at) / DAY


def _real_days(order: Order) -> float:
    assert order.clock_started_at is not None  # likewise
    assert order.first_delivered_at is not None
    return max(timedelta(), order.first_delivered_at - order.clock_started_at) / DAY


def _proposal(orders: Sequence[Order]) -> Proposal | None:
    """The least whole days that nine in ten of the past orders would have kept; None where those promised do."""
    late = [order for order in orders if was_on_time(order) is False]
    if not late or len(orders) < TOO_BUSY:
        return None
    real = sorted(_real_days(order) for order in orders)
    enough = real[min(len(real) - 1, max(0, int(LONG_ENOUGH * len(real) + 0.999999) - 1))]
    days = int(enough) if enough == int(enough) else int(enough) + 1
    saved = sum(_real_days(order) <= days for order in late)
    if days <= median(_promised_days(order) for order in orders) or not saved:
        return None
    return Proposal(days, saved)


def _weeks(book: Book, agenda: Agenda) -> tuple[DayLoad, ...]:
    """The coming weeks, Monday to Sunday by the book's zone; this one from now on."""
    zone = book.settings.zone
    today = local_day(agenda.now, zone)
    monday = today - today.weekday() * DAY
    spans = []
    for week in range(WEEKS_AHEAD):
        first = monday + 7 * week * DAY
        spans.append((day_span(first, zone)[0], day_span(first + 6 * DAY, zone)[1]))
    return load(agenda.plan, agenda.work_time, spans)


def _earned(book: Book, ended: Sequence[Order], now: datetime) -> tuple[Earned, ...]:
    """The last months, this one first; a month without money is among them."""
    zone = book.settings.zone
    by_month: Mapping[date, list[Money]] = defaultdict(list)
    for order in ended:
        end, money = ended_at(order, now), income(order)
        if end is not None and money is not None and state_at(order, now) is State.COMPLETED:
            by_month[local_day(end, zone).replace(day=1)].append(money)
    month = local_day(now, zone).replace(day=1)
    found = []
    for _ in range(MONTHS_BACK):
        found.append(Earned(month, total(by_month.get(month, ()))))
        month = (month - DAY).replace(day=1)
    return tuple(found)


def _clearing(ended: Sequence[Order], now: datetime) -> tuple[Clearing, ...]:
    """The money that is not free yet, what comes first on top."""
    found = []
    for order in ended:
        end, money = ended_at(order, now), income(order)
        if end is None or money is None or state_at(order, now) is not State.COMPLETED:
            continue
        free_at = plus_days(end, order.rules.clearing_days, order.zone)
        if free_at > now:
            found.append(Clearing(order, money, free_at))
    return tuple(sorted(found, key=lambda clearing: clearing.free_at))
