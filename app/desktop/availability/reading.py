"""What the calendar reads from the book: a month, a week, what was over on a day, and how weeks are written here."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from app.desktop.screen import Context
from app.domain.availability import day_span
from app.domain.days import Facts, Month, Week
from app.domain.intake import was_away_often
from app.domain.month import month_of, week_of
from app.domain.pages import dates_of, week_dates
from app.domain.presence import returns
from app.storage import queries
from app.storage.days import calendar_facts
from app.wording.returning import back_on_day
from app.wording.speech import Speech

KINDS = frozenset(  # the tables that it shows
    {
        "away",
        "away_skip",
        "closing",
        "hours",
        "special_day",
        "holiday",
        "intake_limit",
        "busy_calendar",
        "busy_event",
        "settings",
        "orders",
        "client",
        "work_log",
        "extension",
        "extra",
        "requirement",
        "rules",
    }
)


def read_month(context: Context, first: date) -> Month:
    """The weeks around the month that `first` begins."""
    bridge, facts = context.bridge, _facts(context, dates_of(first, week_start()))
    return month_of(bridge.agenda(), bridge.book(), facts, first, week_start())


def read_week(context: Context, day: date) -> Week:
    """The week that a day lies in."""
    bridge, facts = context.bridge, _facts(context, week_dates(day, week_start()))
    return week_of(bridge.agenda(), bridge.book(), facts, day, week_start())


def returned_on(context: Context, day: date) -> str:
    """Which absences were over by themselves on a day, as far as it is past."""
    bridge, speech = context.bridge, context.speech
    start, end = day_span(day, speech.zone)
    until = min(end, bridge.now())
    return back_on_day(speech, returns(bridge.book(), start, until)) if start < until else ""


def is_often_away(context: Context) -> bool:
    """Whether absences came so often that it is worth asking for a limit of open orders, where there is none."""
    bridge = context.bridge
    if not was_away_often(bridge.book(), bridge.now()):
        return False
    limits = bridge.look(lambda session, _: queries.intake_limits(session))
    return all(its.service_id is not None for its in limits)


def week_start() -> int:
    """The first day of the week where the user lives, 0 for Monday."""
    return QLocale().firstDayOfWeek().value - 1


def weekdays(speech: Speech) -> tuple[tuple[str, str], ...]:
    """The names of the weekdays, short and in full."""
    monday = date(2024, 1, 1)
    days = [date.fromordinal(monday.toordinal() + (week_start() + n) % 7) for n in range(7)]
    return tuple((speech.short_weekday(day), speech.weekday(day)) for day in days)


def _facts(context: Context, dates: Sequence[date | None]) -> Facts:
    zone, days = context.speech.zone, [day for day in dates if day is not None]
    start, end = day_span(days[0], zone)[0], day_span(days[-1], zone)[1]
    return context.bridge.look(calendar_facts, start=start, end=end)
