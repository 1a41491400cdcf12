"""Which days are chosen in the calendar, and which month is turned to."""

from dataclasses import dataclass
from datetime import date

from app.domain.pages import dates_of


@dataclass(slots=True)
class ChosenDays:
    """From the `anchor` to the `current` one, which the keys move; `first` begins the month that is turned to."""

    today: date
    anchor: date
    current: date
    first: date

    @classmethod
    def on(cls, today: date) -> "ChosenDays":
        """Today alone."""
        return cls(today, today, today, today.replace(day=1))

    def ends(self) -> tuple[date, date]:
        """The earliest of them and the latest."""
        return min(self.anchor, self.current), max(self.anchor, self.current)

    def follow(self, today: date) -> None:
        """Goes along with a new day where nothing but the one before was chosen."""
        if today != self.today:
            if self.anchor == self.current == self.today:
                self.anchor = self.current = today
                self.first = today.replace(day=1)
            self.today = today

    def choose(self, day: date, anchor: date, week_start: int, *, turning: bool) -> None:
        """Chooses the days until one, and turns to its month: where it is `turning`, or the day is not in sight."""
        if turning or day not in dates_of(self.first, week_start):
            self.first = day.replace(day=1)
        self.anchor, self.current = anchor, day


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the calendar one is: the chosen days, the month around them or the week, and what is chosen there."""

    anchor: date
    current: date
    first: date
    by_week: bool
    away_id: int | None
    order_id: int | None
