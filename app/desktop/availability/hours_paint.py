"""How the hours of a week are painted: seven columns, hours as blocks in them, and the held one told beside it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from app.desktop.availability.hours_places import DAYS, Piece, WeekPlaces
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import mix
from app.desktop.widgets.hours import paint_hour_names
from app.domain.availability import MINUTES_A_DAY, HoursRange
from app.domain.week_hours import Week, overlaps, range_at, span
from app.wording.speech import Speech

CORNER = 5
BAR = 3.0  # the width of the bar at the left of a range
_SIX_HOURS = 6


@dataclass(frozen=True, slots=True)
class Shown:
    """What is to be seen of a week."""

    hours: Week
    chosen: HoursRange | None
    free: tuple[int, int] | None  # the weekday and minute that the keys stand at, where no range is
    focused: bool
    held: bool  # whether the chosen range follows the pointer
    unread: frozenset[int]  # the weekdays whose line can't be read
    told: str  # what stands beside the range that is held
    empty: str  # what stands in a week without any hours


class WeekPainter:
    """Paints a week into a widget of a size."""

    def __init__(self, theme: Theme, painter: QPainter, places: WeekPlaces, speech: Speech) -> None:
        self._theme = theme
        self._painter = painter
        self._places = places
        self._speech = speech

    def paint(self, shown: Shown) -> None:
        """Paints all of it, from the ground up."""
        self._paint_ground(shown)
        self._paint_names(shown)
        shared = overlaps(shown.hours)
        for its in shown.hours:
            for piece in self._places.pieces(its):
                self._paint_piece(piece, its, shown)
                if (piece.opens or its.end > MINUTES_A_DAY + 60) and not _among(its, shared):
                    self._paint_times(piece, its)
        self._paint_overlaps(shared)
        self._paint_free(shown)
        self._paint_frame(shown)
        if not shown.hours and not shown.held:
            self._paint_empty(shown.empty)
        if shown.held and shown.chosen is not None:
            self._paint_told(shown.chosen, shown.told)

    def _paint_ground(self, shown: Shown) -> None:
        painter, tokens, area = self._painter, self._theme.tokens, self._places.area()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(area, CORNER, CORNER)
        scale = self._places.scale()
        for hour in range(1, 24):
            main = hour % _SIX_HOURS == 0
            painter.setPen(QPen(mix(tokens.line, tokens.muted, 0.3) if main else tokens.line, 1))
            painter.drawLine(QPointF(area.left(), scale.y(hour * 60)), QPointF(area.right(), scale.y(hour * 60)))
        painter.setPen(QPen(tokens.line, 1))
        for weekday in self._places.order[1:]:
            x = self._places.column(weekday).left()
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _paint_frame(self, shown: Shown) -> None:
        """The outline of a field, as the fields beside it have it."""
        tokens = self._theme.tokens
        self._painter.setPen(QPen(tokens.accent, 2) if shown.focused else QPen(tokens.line, 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(self._places.area(), CORNER, CORNER)

    def _paint_names(self, shown: Shown) -> None:
        painter, tokens = self._painter, self._theme.tokens
        paint_hour_names(self._theme, painter, 2, self._places.scale())
        chosen = shown.chosen.weekday if shown.chosen else shown.free[0] if shown.free else None
        for weekday in self._places.order:
            here = shown.focused and weekday == chosen
            column, unread = self._places.column(weekday), weekday in shown.unread
            name = self._speech.short_weekday_name(weekday)
            painter.setFont(self._theme.font(Size.SMALL, strong=here))
            painter.setPen(tokens.red if unread else tokens.ink if here else tokens.muted)
            where = QRectF(column.left(), 0, column.width(), column.top())
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, f"■ {name}" if unread else name)

    def _paint_piece(self, piece: Piece, its: HoursRange, shown: Shown) -> None:
        painter, tokens, rect = self._painter, self._theme.tokens, piece.rect
        chosen = its == shown.chosen and (shown.focused or shown.held)
        painter.save()
        painter.setClipRect(rect.adjusted(-1, -1, 1, 1))
        painter.setPen(QPen(tokens.accent, 1.5) if chosen else QPen(mix(tokens.soft, tokens.accent, 0.35), 1))
        painter.setBrush(mix(tokens.soft, tokens.accent, 0.18 if chosen else 0.06))
        corner = min(CORNER, rect.height() / 2)
        whole = rect.adjusted(0, 0 if piece.opens else -2 * CORNER, 0, 0 if piece.closes else 2 * CORNER)
        painter.drawRoundedRect(whole, corner, corner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), BAR, rect.height()), BAR / 2, BAR / 2)
        painter.restore()

    def _paint_times(self, piece: Piece, its: HoursRange) -> None:
        """From when until when: on one line, on two, or only when it begins, as there is room."""
        painter, theme, room = self._painter, self._theme, piece.rect.adjusted(BAR + 4, 1, -2, -1)
        painter.setFont(theme.font(Size.SMALL))
        painter.setPen(theme.tokens.ink)
        metrics = QFontMetrics(painter.font())
        start = self._speech.minute_of_day(its.start)
        end = self._speech.minute_of_day(its.end if its.end <= MINUTES_A_DAY else its.end - MINUTES_A_DAY)
        lines = [f"{start}–{end}"] if piece.opens else [f"–{end}"]
        if metrics.horizontalAdvance(lines[0]) > room.width():
            lines = [start, f"–{end}"]
        fit = lines[: max(0, int((room.height() + 4) // metrics.height()))]
        for place, text in enumerate(fit):
            if metrics.horizontalAdvance(text) <= room.width() + 2:
                painter.drawText(QPointF(room.left(), room.top() + metrics.ascent() + place * metrics.height()), text)

    def _paint_overlaps(self, shared: Week) -> None:
        """What lies in two ranges at once can't be kept: drawn together, or told apart in the lines."""
        tokens = self._theme.tokens
        self._painter.setPen(QPen(tokens.red, 1.5))
        self._painter.setBrush(tokens.red_soft)
        for its in shared:
            for piece in self._places.pieces(its):
                self._painter.drawRoundedRect(piece.rect, 2, 2)

    def _paint_free(self, shown: Shown) -> None:
        """The hour that the keys stand at."""
        if shown.free is None or not shown.focused or shown.held:
            return
        weekday, minute = shown.free
        rect = self._places.stretch(weekday, minute, min(minute + 60, MINUTES_A_DAY))
        self._painter.setPen(QPen(self._theme.tokens.accent, 1.5, Qt.PenStyle.DotLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(rect, 3, 3)

    def _paint_empty(self, text: str) -> None:
        painter, theme = self._painter, self._theme
        painter.setFont(theme.font())
        painter.setPen(theme.tokens.muted)
        metrics, area = QFontMetrics(painter.font()), self._places.area().adjusted(UNIT, 0, -UNIT, 0)
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        needed = metrics.boundingRect(area.toRect(), flags, text)
        painter.fillRect(needed.adjusted(-UNIT, -UNIT // 2, UNIT, UNIT // 2), theme.tokens.raised)
        painter.drawText(area, flags, text)

    def _paint_told(self, its: HoursRange, text: str) -> None:
        """The range in words above it, or beneath its first line where there is no room."""
        painter, theme = self._painter, self._theme
        painter.setFont(theme.font(Size.SMALL, strong=True))
        metrics, area = QFontMetrics(painter.font()), self._places.area()
        first = next(self._places.pieces(its)).rect
        width, height = metrics.horizontalAdvance(text) + 2 * UNIT, metrics.height() + UNIT
        x = min(max(first.center().x() - width / 2, area.left() + 2), area.right() - width - 2)
        above = first.top() - height - 3
        y = above if above > area.top() else min(first.bottom() + 3, area.bottom() - height - 2)
        box = QRectF(x, y, width, height)
        painter.setPen(QPen(theme.tokens.edge, 1))
        painter.setBrush(theme.tokens.paper)
        painter.drawRoundedRect(box, CORNER, CORNER)
        painter.setPen(theme.tokens.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _among(its: HoursRange, shared: Week) -> bool:
    return any(range_at((its,), span(other)[0]) for other in shared)


def least_column(theme: Theme, speech: Speech) -> int:
    """The width that a column needs for its name, and for an hour."""
    metrics = QFontMetrics(theme.font(Size.SMALL, strong=True))
    names = [f"■ {speech.short_weekday_name(weekday)}" for weekday in range(DAYS)]
    times = [f"–{speech.minute_of_day(17 * 60 + 30)}"]
    return max(metrics.horizontalAdvance(text) for text in (*names, *times)) + UNIT + 4
