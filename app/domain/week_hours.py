"""Weekly hours as they are drawn upon a week: put in, moved, stretched, and joined where they touch.

The week is a ring, since Sunday night runs into Monday. A point of it is a number of minutes past Monday 0:00; one
beyond either end is the same point a round later or earlier.
"""

from dataclasses import dataclass, replace
from enum import Enum, auto
from math import floor
from typing import NamedTuple

from app.domain.availability import MINUTES_A_DAY, MINUTES_A_WEEK, HoursRange
from app.domain.hours_text import LONGEST_NIGHT
from app.domain.moving import QUARTER

Week = tuple[HoursRange, ...]


class Drawn(NamedTuple):
    """A week's hours after something was done, and the range that it was done to; None where there is none."""

    hours: Week
    chosen: HoursRange | None


class Part(Enum):
    """What of a range is held, or that a new one is drawn."""

    WHOLE = auto()
    START = auto()
    END = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Hold:
    """A range that is held, from where it was when it was taken: what the pointer does to it, and the keys."""

    before: Week
    rest: Week  # the hours without the range that is held
    part: Part
    start: int
    end: int
    weekday: int  # of the column in which it was taken
    minute: float

    def dragged(self, weekday: int, minute: float) -> Drawn:
        """The hours with the pointer there; `minute` may lie before the day begins, or after its end."""
        there = self._point(weekday, minute)
        match self.part:
            case Part.NEW:
                anchor = snapped(self.start)
                return self._laid(min(anchor, snapped(there)), max(anchor, snapped(there)))
            case Part.START:
                return self._laid(min(snapped(there), self.end - QUARTER), self.end)
            case Part.END:
                return self._laid(self.start, max(snapped(there), self.start + QUARTER))
            case _:
                later = there - self.weekday * MINUTES_A_DAY - self.minute
                sideways = abs(minute - self.minute) < QUARTER / 2
                start = self.start + round(later - minute + self.minute) if sideways else snapped(self.start + later)
                return self._laid(start, start + self.end - self.start)

    def moved(self, quarters: int, days: int) -> "Hold":
        """The same range, so many quarters of an hour and days later."""
        start = _quarters_on(self.start, quarters) + days * MINUTES_A_DAY
        return replace(self, start=start, end=start + self.end - self.start)

    def stretched(self, part: Part, quarters: int) -> "Hold":
        """The same with one of its edges so many quarters of an hour later, as far as a range may be long or short."""
        start = _quarters_on(self.start, quarters) if part is Part.START else self.start
        end = _quarters_on(self.end, quarters) if part is Part.END else self.end
        return replace(self, start=start, end=end) if QUARTER <= end - start <= MINUTES_A_DAY else self

    def dropped(self) -> Drawn:
        """The hours with the range where it is."""
        return laid(self.rest, self.start, self.end)

    def _laid(self, start: int, end: int) -> Drawn:
        if start == end:
            return Drawn(self.before, None)
        if (start, end) == (self.start, self.end):
            return Drawn(self.before, range_at(self.before, start))
        return laid(self.rest, start, end)

    def _point(self, weekday: int, minute: float) -> float:
        """The point that is meant. An edge leaves its day for a night; else the pointer only strayed sideways."""
        midnight = self.weekday * MINUTES_A_DAY
        days = (weekday - self.weekday + 3) % 7 - 3
        fixed, held = (self.end, self.start) if self.part is Part.START else (self.start, self.end)
        beside = 0 if self.part in (Part.WHOLE, Part.NEW) else held - midnight - self.minute
        there = midnight + days * MINUTES_A_DAY + minute + beside
        if self.part is Part.WHOLE or abs(there - fixed) <= LONGEST_NIGHT:
            return there
        return midnight + min(max(minute + beside, 0), MINUTES_A_DAY)


def hold(hours: Week, which: HoursRange, part: Part, weekday: int, minute: float) -> Hold:
    """Takes a range, or one of its edges, at a minute of the column `weekday`."""
    start, end = span(which)
    days = (weekday - which.weekday) % 7 + which.weekday  # a night held in the morning is held on its second day
    return Hold(hours, without(hours, which), part, start, end, days, minute)


def hold_free(hours: Week, weekday: int, minute: float) -> Hold:
    """Begins a new range."""
    at = snapped(weekday * MINUTES_A_DAY + minute)
    return Hold(hours, hours, Part.NEW, at, at, weekday, minute)


def snapped(minute: float) -> int:
    """The nearest quarter of an hour."""
    return floor(minute / QUARTER + 0.5) * QUARTER


def _quarters_on(minute: int, quarters: int) -> int:
    """The quarters of the clock that come next, one after another; before, where there are fewer than none."""
    if quarters < 0:
        return -_quarters_on(-minute, -quarters)
    return (minute // QUARTER + quarters) * QUARTER if quarters else minute


def span(its: HoursRange) -> tuple[int, int]:
    """The points from which a range lasts, and until which."""
    midnight = its.weekday * MINUTES_A_DAY
    return midnight + its.start, midnight + its.end


def laid(hours: Week, start: int, end: int) -> Drawn:
    """The hours with a range from one point to another; what it touches or overlaps becomes part of it."""
    rest, first, last = list(hours), start, end
    while found := next(((its, near) for its in rest if (near := _near(its, first, last))), None):
        rest.remove(found[0])
        first, last = min(first, found[1][0]), max(last, found[1][1])
    pieces = _pieces(0, MINUTES_A_WEEK) if last - first >= MINUTES_A_WEEK else _pieces(first, last)
    return Drawn(_sorted((*rest, *pieces)), range_at(pieces, start))


def without(hours: Week, which: HoursRange) -> Week:
    """The hours without one of them."""
    return tuple(its for its in hours if its != which)


def range_at(hours: Week, point: int) -> HoursRange | None:
    """The range in which a point lies."""
    return next((its for its in hours if (point - span(its)[0]) % MINUTES_A_WEEK < its.end - its.start), None)


def free_point(hours: Week, weekday: int, minute: float) -> int:
    """Where the free hour begins in which a minute lies: on the full hour, or when the work before it ends."""
    at = weekday * MINUTES_A_DAY + int(minute)
    return max(
        at // 60 * 60, *(at - gap for _, end in map(span, hours) if (gap := (at - end) % MINUTES_A_WEEK) < 60), 0
    )


def stop(hours: Week, point: int, its: HoursRange | None, *, later: bool) -> int:
    """Where an arrow leads from a range, or from a free hour: the next range, else the next full hour."""
    start, end = span(its) if its else (point, point)
    others = [span(other) for other in hours if other != its]
    if later:
        until = end if its else (point // 60 + 1) * 60
        ahead = [(begin - start) % MINUTES_A_WEEK for begin, _ in others]
        return (start + min((gap for gap in ahead if 0 < gap <= until - start), default=until - start)) % MINUTES_A_WEEK
    before = (start - 1) // 60 * 60
    behind = [((start - finish) % MINUTES_A_WEEK, begin) for begin, finish in others]
    gap, begin = min(behind, default=(MINUTES_A_WEEK, 0))
    return (begin if gap < start - before else before) % MINUTES_A_WEEK


def overlaps(hours: Week) -> Week:
    """The stretches that lie in two ranges at once."""
    shared = []
    for place, its in enumerate(hours):
        for other in hours[place + 1 :]:
            start, end = span(its)
            near = _near(other, start, end)
            if near and max(start, near[0]) < min(end, near[1]):
                weekday, minute = divmod(max(start, near[0]) % MINUTES_A_WEEK, MINUTES_A_DAY)
                length = min(end, near[1]) - max(start, near[0])
                shared.append(HoursRange(weekday, minute, minute + length))
    return _sorted(tuple(shared))


def _near(its: HoursRange, start: int, end: int) -> tuple[int, int] | None:
    """Where a range lies that touches or overlaps a stretch, told on the stretch's own round; else None."""
    length = its.end - its.start
    after = start + (span(its)[0] - start) % MINUTES_A_WEEK
    for first in (after - MINUTES_A_WEEK, after):
        if first <= end and first + length >= start:
            return first, first + length
    return None


def _pieces(start: int, end: int) -> Week:
    """A stretch as ranges: one, as long as it can be written as one; a longer one ends at midnight and goes on."""
    weekday, minute = divmod(start % MINUTES_A_WEEK, MINUTES_A_DAY)
    length = end - start
    if minute + length <= MINUTES_A_DAY or length <= LONGEST_NIGHT:
        return (HoursRange(weekday, minute, minute + length),)
    return (HoursRange(weekday, minute, MINUTES_A_DAY), *_pieces(start + MINUTES_A_DAY - minute, end))


def _sorted(hours: Week) -> Week:
    return tuple(sorted(hours, key=lambda its: (its.weekday, its.start, its.end)))
