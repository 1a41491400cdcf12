"""A month or a week as a calendar shows it: facts become days, with their load, their dues and the absences.

Pure: `now`, the first day of the week and the facts come in, frozen values come out. Days outside the years 1 to 9999
do not exist and are None.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.agenda import Agenda, Reason
from app.domain.availability import Away, Hours, away_span, day_span
from app.domain.book import Book
from app.domain.busy import touching
from app.domain.closing import closed_at
from app.domain.days import (
    Bar,
    Day,
    Due,
    DueFact,
    DueState,
    Event,
    Facts,
    Load,
    Month,
    Phase,
    Planned,
    Span,
    Week,
)
from app.domain.instants import LAST, day_after, end_day, local_day, shifted
from app.domain.pages import WEEK, dates_of, week_dates
from app.domain.reserve import laid, within
from app.planning import WorkTime


def month_of(agenda: Agenda, book: Book, facts: Facts, first: date, week_start: int) -> Month:
    """The six weeks around the month that `first` begins, as things stand at the agenda's `now`."""
    dates = dates_of(first, week_start)
    spans = _spans(agenda, book, dates)
    return Month(first, week_start, _days(agenda, book, facts, dates, spans, first), tuple(bars_of(dates, spans)))


def week_of(agenda: Agenda, book: Book, facts: Facts, day: date, week_start: int) -> Week:
    """The week that `day` lies in, likewise."""
    dates = week_dates(day, week_start)
    first = next(its for its in dates if its is not None)
    spans = _spans(agenda, book, dates)
    days = _days(agenda, book, facts, dates, spans)
    passing = tuple(away for away in spans if away is not None and _is_passing(away))
    lasting = {away: span for away, span in spans.items() if away not in passing}
    return Week(first, week_start, days, tuple(bars_of(dates, lasting)), passing)


Spans = Mapping[Away | None, tuple[date, date]]  # the absences and, as None, the closed time, with their dates


def _spans(agenda: Agenda, book: Book, dates: Sequence[date | None]) -> Spans:
    """What of absences and of being closed touches the dates."""
    zone, days = book.settings.zone, [day for day in dates if day is not None]
    shown = book.absences(day_span(days[0], zone)[0], day_span(days[-1], zone)[0])
    spans: dict[Away | None, tuple[date, date]] = {away: _local_days(away, zone) for away in shown}
    closed = closed_at(book, agenda.plan.delivery, agenda.now)
    if book.closing is not None and closed is not None:
        until = max(agenda.now, closed.until or LAST)
        spans[None] = (local_day(book.closing.started_at, zone), local_day(until - timedelta(microseconds=1), zone))
    return spans


def _by_the_clock(span: Span, zone: ZoneInfo) -> Span:
    """Whole minutes by the clock on the wall: long ago clocks were off by seconds, and spans lose what is no minute."""
    start, end = span
    return shifted(start, -_seconds(start, zone)), shifted(end, -_seconds(end, zone) % timedelta(minutes=1))


def _seconds(instant: datetime, zone: ZoneInfo) -> timedelta:
    """The seconds that a clock in `zone` shows; none at the edges of the years 1 to 9999."""
    try:
        return timedelta(seconds=instant.astimezone(zone).second)
    except OverflowError:
        return timedelta()


def _is_passing(away: Away) -> bool:
    """Whether it takes some hours only."""
    return isinstance(away.period, Hours) and away.period.end - away.period.start < timedelta(days=1)


def _days(
    agenda: Agenda, book: Book, facts: Facts, dates: Sequence[date | None], spans: Spans, month: date | None = None
) -> tuple[Day | None, ...]:
    """The days of these dates; those outside of `month`, where one is given, say so."""
    page = _Page(agenda, book, facts, [day for day in dates if day is not None], spans, month)
    return tuple(None if day is None else page.day(day) for day in dates)


class _Page:
    """What there is to say of all days of a page, found once and sorted by day."""

    def __init__(
        self, agenda: Agenda, book: Book, facts: Facts, days: Sequence[date], spans: Spans, month: date | None
    ) -> None:
        self._now, self._zone, self._month, self._spans = agenda.now, book.settings.zone, month, spans
        self._today = local_day(agenda.now, self._zone)
        self._usual, self._left = _work_times(book, days)
        self._dues = _dues_by_day(agenda, facts, self._zone)
        self._short = _shortages(agenda, self._zone)
        self._planned = _planned_by_day(agenda, facts, self._zone)
        sittings = ((its.start, its.end) for its in agenda.sittings)
        self._kept = laid(agenda.kept, sittings, agenda.work_time, agenda.now)
        self._special = {its.day: its.ranges for its in book.special_days}
        self._holidays = {its.day: its for its in book.holidays}
        self._events = _events_by_day(book, days)

    def day(self, day: date) -> Day:
        """All of one day."""
        start, end = day_span(day, self._zone)
        month = self._month
        there = [away for away, (first, last) in self._spans.items() if first <= day <= last]
        return Day(
            date=day,
            in_month=month is None or (day.year, day.month) == (month.year, month.month),
            phase=self._phase(day),
            works=self._usual.minutes(start, end) > 0,
            hours=tuple(_by_the_clock(span, self._zone) for span in self._left.windows(start, end)),
            load=self._load(day, start, end),
            dues=tuple(self._dues.get(day, ())),
            planned=tuple(self._planned.get(day, ())),
            aways=tuple(dict.fromkeys(away.id for away in there if away is not None)),
            special=self._special.get(day),
            holiday=self._holidays.get(day),
            events=tuple(self._events.get(day, ())),
            closed=None in there,
        )

    def _phase(self, day: date) -> Phase:
        return Phase.TODAY if day == self._today else Phase.PAST if day < self._today else Phase.AHEAD

    def _load(self, day: date, start: datetime, end: datetime) -> Load:
        """Of today, what is left of it; nothing is booked or short on a day that is over."""
        planned, over = self._planned.get(day, ()), day < self._today
        return Load(
            available=self._left.minutes(max(start, self._now) if day == self._today else start, end),
            booked=0 if over else sum(_minutes(item) for item in planned if not item.done),
            logged=sum(_minutes(item) for item in planned if item.done),
            short=0 if over else self._short.get(day, 0),
            kept=within(self._kept, start, end),
        )


def bars_of(dates: Sequence[date | None], spans: Spans) -> Iterator[Bar]:
    """The pieces of each absence week by week, the longer ones above, none over another."""
    in_order = sorted(
        spans.items(), key=lambda item: (item[1][0], -item[1][1].toordinal(), item[0].id if item[0] else 0)
    )
    for week in range(len(dates) // WEEK):
        row = dates[week * WEEK : (week + 1) * WEEK]
        lanes: list[int] = []  # the last column taken in each
        for away, (start, end) in in_order:
            columns = [column for column, day in enumerate(row) if day is not None and start <= day <= end]
            if not columns:
                continue
            first, last = columns[0], columns[-1]
            lane = next((n for n, taken in enumerate(lanes) if taken < first), len(lanes))
            lanes[lane : lane + 1] = [last]
            yield Bar(away, week, first, last, lane, opens=row[first] == start, closes=row[last] == end)


def _work_times(book: Book, days: Sequence[date]) -> tuple[WorkTime, WorkTime]:
    """The working time of these days by the timetable, and what the absences leave of it."""
    before = day_after(days[0], -2) or days[0]
    usual = WorkTime(book.timetable.windows(before, days[-1]))
    zone = book.settings.zone
    return usual, usual.without(book.taken(day_span(days[0], zone)[0], day_span(days[-1], zone)[1]))


def _dues_by_day(agenda: Agenda, facts: Facts, zone: ZoneInfo) -> dict[date, list[Due]]:
    found: dict[date, list[Due]] = {}
    for due in sorted(facts.dues, key=lambda due: (due.at, due.order_id)):
        shown = Due(due.order_id, due.title, due.client, due.at, _due_state(agenda, due))
        found.setdefault(end_day(due.at, zone), []).append(shown)
    return found


def _events_by_day(book: Book, days: Sequence[date]) -> dict[date, list[Event]]:
    """The events of other calendars, cut at midnight, whole days first, then the earliest."""
    zone, found = book.settings.zone, dict[date, list[Event]]()
    spans = {day: day_span(day, zone) for day in days}
    begins, ends = spans[days[0]][0], spans[days[-1]][1]
    shown = (
        (*its, calendar.blocks) for calendar in book.calendars for its in touching(calendar.events, begins, ends, zone)
    )
    for start, end, event, blocks in sorted(shown, key=lambda its: (its[0], its[1], its[2].title)):
        day: date | None = max(local_day(start, zone), days[0])
        while day in spans:
            first, last = spans[day]
            if first >= end:
                break
            whole = start <= first and last <= end
            its = Event(event.title, None if whole else max(start, first), min(end, last), blocks)
            found.setdefault(day, []).append(its)
            day = day_after(day, 1)
    for its_day in found.values():
        its_day.sort(key=lambda its: its.start is not None)  # what takes the whole day stands in front
    return found


def _due_state(agenda: Agenda, due: DueFact) -> DueState:
    row = agenda.row(due.order_id)
    if row is None or (due.delivered_at is not None and due.at <= agenda.now):
        return DueState.DONE
    if row.reason is Reason.LATE or due.order_id in agenda.plan.late:
        return DueState.MISSED
    if row.reason is Reason.CONFLICT:
        return DueState.CONFLICT
    return DueState.TIGHT if row.reason is Reason.TIGHT else DueState.KEPT


def _shortages(agenda: Agenda, zone: ZoneInfo) -> dict[date, int]:
    """By how many minutes what is promised until a day's dues exceeds the time until then, at its worst."""
    short: dict[date, int] = {}
    for step in agenda.steps:
        day = end_day(step.at, zone)
        short[day] = max(short.get(day, 0), step.promised - step.available)
    return short


def _planned_by_day(agenda: Agenda, facts: Facts, zone: ZoneInfo) -> dict[date, list[Planned]]:
    """What was worked and what is planned on each day; what runs over midnight is cut there."""
    ahead = [
        Planned(its.order.id, its.order.title, its.order.client, its.start, its.end, False)
        for its in agenda.sittings
        if not its.done
    ]
    worked = [
        Planned(its.order_id, its.title, its.client, its.start, its.start + timedelta(minutes=its.minutes), True)
        for its in facts.logged
    ]
    found: dict[date, list[Planned]] = {}
    for item in sorted([*worked, *ahead], key=lambda item: (item.start, item.end, item.order_id)):
        day: date | None = local_day(item.start, zone)
        while day is not None:
            start, end = day_span(day, zone)
            if start >= item.end:
                break
            found.setdefault(day, []).append(replace(item, start=max(start, item.start), end=min(end, item.end)))
            day = day_after(day, 1)
    return found


def _local_days(away: Away, zone: ZoneInfo) -> tuple[date, date]:
    start, end = away_span(away, zone)
    return local_day(start, zone), local_day(end - timedelta(microseconds=1), zone)


def _minutes(item: Planned) -> int:
    return int((item.end - item.start).total_seconds()) // 60
