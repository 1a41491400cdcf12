"""Which dates stand on a page of the calendar, of six weeks or of one, within the years 1 to 9999."""

from datetime import date

from app.domain.instants import day_after

WEEKS, WEEK = 6, 7


def dates_of(first: date, week_start: int) -> tuple[date | None, ...]:
    """The 42 dates of the weeks around the month that `first` begins."""
    before = (first.weekday() - week_start) % WEEK
    return tuple(day_after(first, n - before) for n in range(WEEKS * WEEK))


def months_on(month: date, by: int) -> date:
    """The first of the month `by` months later, within the years 1 to 9999."""
    number = min(max(month.year * 12 + month.month - 1 + by, 12), 9999 * 12 + 11)
    return date(number // 12, number % 12 + 1, 1)


def same_day(month: date, day: int) -> date:
    """That day of the month, or its last one where it has fewer."""
    last = months_on(month, 1).toordinal() - 1 if months_on(month, 1) > month else date.max.toordinal()
    return date.fromordinal(min(month.toordinal() + day - 1, last))


def week_dates(day: date, week_start: int) -> tuple[date | None, ...]:
    """The seven dates of the week that the day lies in."""
    before = (day.weekday() - week_start) % WEEK
    return tuple(day_after(day, n - before) for n in range(WEEK))
