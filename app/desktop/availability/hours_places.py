"""Where the hours of a week stand in pixels, and what stands under the pointer."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt

from app.desktop.widgets.hours import HourScale
from app.domain.availability import MINUTES_A_DAY, HoursRange
from app.domain.week_hours import Part, Week

DAYS = 7
GOOD_PART = 0.44  # of the height there is, that the week takes at most
GAP = 2.0  # pixels between a column's line and what stands in the column
SHORT = 9.0  # pixels in which three things can't be told apart
REACH = 6.0  # pixels at the ends of a range that take hold of the edge
STICKS = 12.0  # pixels past midnight in which an edge that is dragged stays there
FARTHEST = MINUTES_A_DAY / 2  # minutes that the pointer can go on beyond a day


@dataclass(frozen=True, slots=True)
class Piece:
    """What of a range stands in one column; a night has two."""

    rect: QRectF
    weekday: int
    opens: bool  # whether the range begins here
    closes: bool  # whether it ends here


@dataclass(frozen=True, slots=True)
class Held:
    """What is under the pointer: a range, which part of it, and in which column."""

    its: HoursRange
    part: Part
    weekday: int


@dataclass(frozen=True, slots=True)
class WeekPlaces:
    """Seven columns from `left` on, the whole day from `top` down; `order` has the weekdays from the left."""

    left: float
    top: float
    width: float
    height: float
    order: tuple[int, ...]

    def scale(self) -> HourScale:
        """Where the hours stand."""
        return HourScale(0, 24, self.top, max(1.0, self.height))

    def area(self) -> QRectF:
        """The seven days."""
        return QRectF(self.left, self.top, self.width, self.height)

    def column(self, weekday: int) -> QRectF:
        """The whole of a day."""
        wide = self.width / DAYS
        return QRectF(self.left + self.order.index(weekday) * wide, self.top, wide, self.height)

    def weekday(self, x: float) -> int:
        """The day at `x`; beyond the edges, the first or the last."""
        place = int((x - self.left) // max(1.0, self.width / DAYS))
        return self.order[min(max(place, 0), DAYS - 1)]

    def minute(self, y: float) -> float:
        """The minute at `y`; a little beyond the day it is midnight, farther out it goes on into the night."""
        a_minute = max(1.0, self.height) / MINUTES_A_DAY
        bottom = self.top + self.height
        if y > bottom:
            return MINUTES_A_DAY + min(FARTHEST, max(0.0, y - bottom - STICKS) / a_minute)
        if y < self.top:
            return -min(FARTHEST, max(0.0, self.top - y - STICKS) / a_minute)
        return (y - self.top) / a_minute

    def stretch(self, weekday: int, start: int, end: int) -> QRectF:
        """Some minutes of one day."""
        scale, column = self.scale(), self.column(weekday)
        top, bottom = scale.y(start), scale.y(end)
        return QRectF(column.left() + GAP + 1, top + 0.5, column.width() - 2 * GAP - 1, max(2.0, bottom - top - 1))

    def pieces(self, its: HoursRange) -> Iterator[Piece]:
        """Where a range stands: in its day, and what is after midnight at the top of the next."""
        over = its.end > MINUTES_A_DAY
        today = self.stretch(its.weekday, its.start, min(its.end, MINUTES_A_DAY))
        yield Piece(today, its.weekday, opens=True, closes=not over)
        if over:
            morning = (its.weekday + 1) % DAYS
            rect = self.stretch(morning, 0, its.end - MINUTES_A_DAY)
            yield Piece(rect, morning, opens=False, closes=True)

    def held(self, hours: Week, at: QPointF) -> Held | None:
        """What a press there takes hold of; None on free time."""
        for its in reversed(hours):
            for piece in self.pieces(its):
                if piece.rect.adjusted(-GAP, -1, GAP, 1).contains(at):
                    return Held(its, _part(piece, at.y()), piece.weekday)
        return None

    def pointer(self, hours: Week, at: QPointF) -> Qt.CursorShape:
        """What the pointer looks like there: as what a press would do."""
        held = self.held(hours, at)
        if held is not None:
            return Qt.CursorShape.OpenHandCursor if held.part is Part.WHOLE else Qt.CursorShape.SizeVerCursor
        return Qt.CursorShape.CrossCursor if self.area().contains(at) else Qt.CursorShape.ArrowCursor


def _part(piece: Piece, y: float) -> Part:
    """An edge near it; of a short range the lower half is its end, since there is no room for more."""
    if piece.rect.height() < SHORT:
        return Part.END if piece.closes and y > piece.rect.center().y() else Part.WHOLE
    reach = min(REACH, piece.rect.height() / 3)
    if piece.opens and y <= piece.rect.top() + reach:
        return Part.START
    if piece.closes and y >= piece.rect.bottom() - reach:
        return Part.END
    return Part.WHOLE
