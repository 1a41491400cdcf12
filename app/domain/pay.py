"""What an hour of work pays, learnt from finished orders on which time was logged."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.domain.insights import income
from app.domain.money import Money, minor_digits
from app.domain.orders import Order, State, minutes_worked, state_at

ENOUGH: Final = 5  # finished orders with a price and time logged, below which nothing is said


@dataclass(frozen=True, slots=True)
class Pay:
    """So much was left of the prices, the marketplace's share taken off, for so many minutes."""

    income: Money
    minutes: int

    @property
    def hourly(self) -> Money:
        """What an hour paid."""
        return Money(round(self.income.minor * 60 / self.minutes), self.income.currency)

    def least_price(self, minutes: int, fee_percent: int) -> Money:
        """The least price, in whole units of the currency, of which so many minutes leave what they usually do."""
        unit = 10 ** minor_digits(self.income.currency)
        whole, kept = self.income.minor * minutes * 100, self.minutes * max(1, 100 - fee_percent)
        return Money(-(-whole // (kept * unit)) * unit, self.income.currency)


def usual_pay(ended: Iterable[Order], currency: str, now: datetime) -> Pay | None:
    """What completed orders in that currency paid; None where there are too few to say."""
    paid = []
    for order in ended:
        money, worked = income(order), minutes_worked(order, now)
        if money is not None and money.currency == currency and worked and state_at(order, now) is State.COMPLETED:
            paid.append((money.minor, worked))
    if len(paid) < ENOUGH:
        return None
    return Pay(Money(sum(minor for minor, _ in paid), currency), sum(worked for _, worked in paid))
