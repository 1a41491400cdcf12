"""What stands in each day of the week by the hour: frozen, worked out once, compared to know what to repaint."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum, auto

from app.desktop.availability.cells import TONES, Cell, cells_of, day_notes, event_line
from app.desktop.look.tokens import Tone
from app.desktop.widgets.hours import places_of
from app.domain.availability import MINUTES_A_DAY, Away, Hours, day_span
from app.domain.days import Day, Due, DueState, Week
from app.domain.instants import wall_minute
from app.wording import calendar as words
from app.wording.apart import set_apart
from app.wording.presence import away_name
from app.wording.speech import Speech

USUAL = (9, 17)  # the hours that are always shown
Point = tuple[date, int]  # a minute of a day


class Kind(Enum):
    """What a block is."""

    WORK = auto()
    AWAY = auto()
    BUSY = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a day, in minutes past midnight; of those at the same time, it is the one at `place` of `places`."""

    kind: Kind
    title: str
    about: str
    start: int
    end: int
    quiet: bool = False  # done, or not in the way
    order_id: int | None = None
    away_id: int | None = None
    opens: bool = True  # it begins here, and does not go on from the day before
    closes: bool = True  # and ends here
    place: int = 0
    places: int = 1


@dataclass(frozen=True, slots=True)
class Mark:
    """An order's due at its minute."""

    minute: int
    order_id: int
    shape: str
    tone: Tone
    title: str
    done: bool


@dataclass(frozen=True, slots=True)
class Column:
    """One day of the week: its cell, as the month has it, and its hours in minutes past midnight."""

    cell: Cell
    working: tuple[tuple[int, int], ...]
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]
    now: int | None

    def edges(self) -> Iterator[int]:
        """The minutes that are to be in sight."""
        for span in (*self.working, *((block.start, block.end) for block in self.blocks)):
            yield from span
        yield from (mark.minute for mark in self.marks)
        if self.now is not None:
            yield self.now


def columns_of(week: Week, speech: Speech, now: datetime) -> tuple[Column | None, ...]:
    """The seven columns of a week."""
    cells = cells_of(week, speech)
    return tuple(None if cell is None else _column(cell, week.passing, speech, now) for cell in cells)


def hours_shown(columns: Sequence[Column | None]) -> tuple[int, int]:
    """The first hour and the last that all of the week's days need."""
    edges = [edge for column in columns if column is not None for edge in column.edges()]
    edges += [hour * 60 for hour in USUAL]
    return max(0, min(edges) // 60), min(24, -(-max(edges) // 60))


def first_minute(columns: Sequence[Column | None], day: date, otherwise: int) -> int:
    """Now where the day is today, else when its work begins; `otherwise` where it has none."""
    column = next((its for its in columns if its is not None and its.cell.day.date == day), None)
    if column is None:
        return otherwise
    return column.now if column.now is not None else next((start for start, _ in column.working), otherwise)


def by_column(columns: Sequence[Column | None], begin: Point, end: Point) -> dict[int, tuple[int, int]]:
    """From a minute of a day to another: the minutes of each column that they touch, by its place."""
    found = {}
    for place, column in enumerate(columns):
        day = column.cell.day.date if column is not None else None
        if day is not None and begin[0] <= day <= end[0]:
            found[place] = (begin[1] if day == begin[0] else 0, end[1] if day == end[0] else MINUTES_A_DAY)
    return found


def beside_each_other(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks in time order; those at the same time share the width."""
    ordered = sorted(blocks, key=lambda its: (its.start, -its.end, its.kind.value))
    found = places_of([(block.start, block.end) for block in ordered])
    for block, (place, places) in zip(ordered, found, strict=True):
        yield replace(block, place=place, places=places)


def _column(cell: Cell, passing: Sequence[Away], speech: Speech, now: datetime) -> Column:
    day = cell.day
    start, end = day_span(day.date, speech.zone)
    blocks = [*_sittings(day, speech), *_events(day, speech), *_aways(day, passing, speech)]
    whole = (event_line(event, speech) for event in day.events if event.start is None)
    besides = tuple(_spoken(block, speech) for block in blocks if block.kind is not Kind.BUSY)
    return Column(
        cell=replace(cell, lines=(*day_notes(day, speech), *whole), besides=besides),
        working=tuple(
            (wall_minute(a, day.date, speech.zone), wall_minute(b, day.date, speech.zone)) for a, b in day.hours
        ),
        blocks=tuple(beside_each_other(blocks)),
        marks=tuple(_mark(due, day, speech) for due in day.dues),
        now=wall_minute(now, day.date, speech.zone) if start <= now < end else None,
    )


def _spoken(block: Block, speech: Speech) -> str:
    when = f"{speech.minute_of_day(block.start)}–{speech.minute_of_day(block.end)}"
    title = (
        speech.translate("Calendar", "away: {note}").format(note=set_apart(block.title))
        if block.kind is Kind.AWAY
        else block.title
    )
    return f"{when} {title}"


def _sittings(day: Day, speech: Speech) -> Iterator[Block]:
    for its in day.planned:
        start, end = _minutes(its.start, its.end, day, speech)
        title = " ".join(its.title.split())
        yield Block(Kind.WORK, title, " ".join(its.client.split()), start, end, its.done, its.order_id)


def _events(day: Day, speech: Speech) -> Iterator[Block]:
    for its in day.events:
        if its.start is not None:
            title = " ".join(its.title.split()) or speech.translate("Busy", "busy")
            yield Block(Kind.BUSY, title, "", *_minutes(its.start, its.end, day, speech), not its.blocks)


def _aways(day: Day, passing: Sequence[Away], speech: Speech) -> Iterator[Block]:
    """What falls on this day of the absences of some hours."""
    first, last = day_span(day.date, speech.zone)
    for away in passing:
        if isinstance(away.period, Hours) and away.period.start < last and away.period.end > first:
            start, end = _minutes(max(first, away.period.start), min(last, away.period.end), day, speech)
            name, opens, closes = away_name(speech, away), away.period.start >= first, away.period.end <= last
            hours = f"{speech.clock(away.period.start)}–{speech.end_clock(away.period.end)}"
            yield Block(Kind.AWAY, name, hours, start, end, away_id=away.id, opens=opens, closes=closes)


def _mark(due: Due, day: Day, speech: Speech) -> Mark:
    title, minute = " ".join(due.title.split()), wall_minute(due.at, day.date, speech.zone)
    return Mark(minute, due.order_id, words.SHAPES[due.state], TONES[due.state], title, due.state is DueState.DONE)


def _minutes(start: datetime, end: datetime, day: Day, speech: Speech) -> tuple[int, int]:
    """Where it stands by the clock on the wall; what the clocks make end before it begins lasts as long as it does."""
    first, last = (wall_minute(instant, day.date, speech.zone) for instant in (start, end))
    length = (end - start) // timedelta(minutes=1)
    return first, min(MINUTES_A_DAY, last if last > first else first + length)
