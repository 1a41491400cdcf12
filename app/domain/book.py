"""The facts that every answer is computed from: one frozen value, read in one go."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.availability import Away, Hours, HoursRange, away_span, day_span
from app.domain.busy import BusyCalendar, blocking
from app.domain.drafts import MOST_EFFORT
from app.domain.experience import NOTHING_LEARNT, Experience
from app.domain.instants import DAY, local_day, shifted
from app.domain.money import CURRENCIES
from app.domain.orders import Order
from app.domain.recurrence import instances
from app.domain.refusal import Refusal
from app.domain.rules import DEFAULT_RULES
from app.domain.timetable import Holiday, Span, SpecialDay, Timetable, work_time
from app.planning import Safety, WorkTime
from app.planning.worktime import FIVE_YEARS

LONGEST_MIN_SITTING = 8 * 60  # minutes
HORIZON = timedelta(minutes=FIVE_YEARS)  # nothing is planned further ahead


@dataclass(frozen=True, slots=True)
class Settings:
    """What changes results, chosen by the freelancer. Minutes unless said otherwise."""

    zone: ZoneInfo
    currency: str = "EUR"
    day_end: int = 18 * 60  # past midnight: when a due without a time falls
    default_effort: int = 120  # assumed where an order has no estimate
    safety: Safety = Safety.BALANCED
    extension_margin: int = 60  # working time added to the earliest safe due
    rules: str = DEFAULT_RULES
    welcomed: bool = False  # the first questions were answered
    holidays: str = ""  # whose are days off: a country's code, "FR", or a region's, "FR-57"
    min_sitting: int = 0  # a planned sitting lasts at least so long; 0 for as short as it comes
    reserve: bool = True  # time is kept for changes that clients of delivered orders may still ask for


def check_settings(settings: Settings, rules: Collection[str]) -> None:
    """Refuses settings that mean nothing; `rules` are the keys of the marketplaces there are."""
    if settings.currency not in CURRENCIES:
        raise Refusal("currency-unknown", "currency", name=settings.currency)
    if not 0 < settings.day_end <= 24 * 60:
        raise Refusal("time-out-of-range", "day_end")
    if not 0 < settings.default_effort <= MOST_EFFORT:
        raise Refusal("effort-out-of-range", "default_effort", minutes=settings.default_effort)
    if not 0 <= settings.extension_margin <= MOST_EFFORT:
        raise Refusal("effort-out-of-range", "extension_margin", minutes=settings.extension_margin)
    if not 0 <= settings.min_sitting <= LONGEST_MIN_SITTING:
        raise Refusal("sitting-out-of-range", "min_sitting", most=LONGEST_MIN_SITTING // 60)
    if settings.rules not in rules:
        raise Refusal("rules-unknown", "rules", name=settings.rules)


@dataclass(frozen=True, slots=True)
class Closing:
    """No new orders from `started_at` on until all is caught up, and `margin` minutes of working time more.

    `done_at` is when the last of the orders taken before was delivered since; the beginning where none was.
    """

    started_at: datetime
    margin: int
    done_at: datetime


@dataclass(frozen=True, slots=True)
class Book:
    """Settings, hours, aways, the orders that are not over, and what those that are have taught."""

    settings: Settings
    hours: tuple[HoursRange, ...]
    aways: tuple[Away, ...]
    orders: tuple[Order, ...]
    experience: Experience = NOTHING_LEARNT
    special_days: tuple[SpecialDay, ...] = ()
    closing: Closing | None = None
    holidays: tuple[Holiday, ...] = ()
    calendars: tuple[BusyCalendar, ...] = ()

    @property
    def timetable(self) -> Timetable:
        """The working hours of every date, absences left aside."""
        return Timetable(self.settings.zone, self.hours, self.special_days, self.holidays)

    def work_time(self, now: datetime) -> WorkTime:
        """The line of working time from `now` on."""
        return work_time(self.timetable, self.taken(shifted(now, -2 * DAY), shifted(now, HORIZON)), now)

    def taken(self, start: datetime, end: datetime) -> tuple[Span, ...]:
        """What absences and blocking calendars take of the days from one instant to another."""
        zone = self.settings.zone
        busy = blocking(self.calendars, start, end, zone)
        return (*(away_span(its, zone) for its in self.absences(start, end)), *busy)

    def absences(self, start: datetime, end: datetime) -> tuple[Away, ...]:
        """The absences on the days from one instant to another, each time that one comes again by itself."""
        zone = self.settings.zone
        first, last = local_day(start, zone), local_day(end, zone)
        begin, finish = day_span(first, zone)[0], day_span(last, zone)[1]
        near = (away for away in self.aways if _may_touch(away, begin, finish))
        return tuple(its for away in near for its in instances(away, zone, first, last))

    def order(self, order_id: int) -> Order | None:
        """The open order of that id."""
        return next((order for order in self.orders if order.id == order_id), None)

    def assumed_effort(self, service_id: int | None) -> int:
        """Minutes to assume where an order has no estimate: what its service usually took, else the user's default."""
        return self.experience.usual_minutes(service_id) or self.settings.default_effort

    def with_orders(self, orders: Iterable[Order]) -> "Book":
        """The same book with other orders: what a what-if is computed on."""
        return replace(self, orders=tuple(orders))


def _may_touch(away: Away, begin: datetime, end: datetime) -> bool:
    """Whether it can touch the time from an instant to another: told of most, at once, by their hours."""
    period = away.period
    return bool(away.rule) or not isinstance(period, Hours) or (period.start < end and period.end > begin)
