"""What the calendar does to absences: tries out where one would be, moves it, stretches it, drops it.

Of one that comes again it is the time that touches the chosen day.
"""

from dataclasses import replace
from datetime import date, timedelta

from app.desktop.availability.columns import Point
from app.desktop.availability.trial import Trial
from app.desktop.screen import Context
from app.domain.absences import away_cost
from app.domain.availability import MINUTES_A_DAY, Away, Hours, WholeDays, check_away
from app.domain.instants import end_day, local_day, wall_minute
from app.domain.moving import Shift, moved, on_quarters
from app.domain.recurrence import first_day, instances
from app.domain.refusal import Refusal
from app.usecases.availability import change_away, change_away_once, drop_away_once, remove_away
from app.wording import aways as away_words
from app.wording import calendar as words
from app.wording.refusals import refusal
from app.wording.speech import Speech


def away_of(context: Context, away_id: int | None) -> Away | None:
    """The absence of that id, where it is in the book."""
    return next((away for away in context.bridge.book().aways if away.id == away_id), None)


def shifted(context: Context, away: Away, day: date, shift: Shift) -> WholeDays | Hours:
    """Where it would be: what is held lies on a quarter of an hour."""
    period, zone = _once(context, away, day).period, context.speech.zone
    return moved(period, on_quarters(period, shift, zone), zone)


def is_elsewhere(context: Context, away: Away, day: date, period: WholeDays | Hours) -> bool:
    """Whether that is another time than it has."""
    return _once(context, away, day).period != period


def days_on(context: Context, away: Away, day: date, period: WholeDays | Hours) -> int:
    """By how many days it begins later there."""
    zone, once = context.speech.zone, _once(context, away, day)
    return (first_day(replace(once, period=period), zone) - first_day(once, zone)).days


def trial_of(context: Context, away: Away, day: date, period: WholeDays | Hours) -> Trial:
    """The absence at another time, with what it would cost there or why it can't be."""
    speech, now = context.speech, context.bridge.now()
    begin, end = points_of(period, speech)
    by_hours, hours = isinstance(period, Hours), words.hours_chosen(speech, *begin, *end)
    when = away_words.period(speech, period, now)
    try:
        check_away(period, away.note, now)
    except Refusal as error:
        return Trial(begin, end, by_hours, when, hours, refused=refusal(speech, error, now))
    instead_of = first_day(_once(context, away, day), speech.zone) if away.rule else None
    cost = away_cost(context.bridge.book(), period, now, away.id, instead_of=instead_of, limits=False)
    return Trial(begin, end, by_hours, when, hours, cost)


def points_of(period: WholeDays | Hours, speech: Speech) -> tuple[Point, Point]:
    """The minutes of days between which it lies by the clock on the wall; midnight ends the day before."""
    if isinstance(period, WholeDays):
        return (period.first, 0), (period.last, MINUTES_A_DAY)
    first, last = local_day(period.start, speech.zone), end_day(period.end, speech.zone)
    start, end = wall_minute(period.start, first, speech.zone), wall_minute(period.end, last, speech.zone)
    if last == first and end <= start:  # the clocks went back meanwhile
        end = min(MINUTES_A_DAY, start + (period.end - period.start) // timedelta(minutes=1))
    return (first, start), (last, end)


def change(context: Context, away: Away, day: date, period: WholeDays | Hours) -> int:
    """Moves it there; its id from now on."""
    if not away.rule:
        context.bridge.do(change_away, away_id=away.id, period=period, note=away.note)
        return away.id
    its_day = first_day(_once(context, away, day), context.speech.zone)
    return context.bridge.do(change_away_once, away_id=away.id, day=its_day, period=period, note=away.note)


def drop(context: Context, away: Away, day: date | None) -> None:
    """Drops it, every time of it where no `day` is given."""
    zone = context.speech.zone
    once = None if day is None else next(instances(away, zone, day, day), None)
    if away.rule and once is not None:
        context.bridge.do(drop_away_once, away_id=away.id, day=first_day(once, zone))
    else:
        context.bridge.do(remove_away, away_id=away.id)


def _once(context: Context, away: Away, day: date) -> Away:
    return next(instances(away, context.speech.zone, day, day), away)
