"""The working hours of a week, drawn: by the mouse as blocks in seven columns, and by keys all the same."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from app.desktop.availability.hours_keys import ARROWS, BARE, ENTER, REMOVES, Arrow, part_meant
from app.desktop.availability.hours_paint import Shown, WeekPainter, least_column
from app.desktop.availability.hours_places import DAYS, GOOD_PART, WeekPlaces
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.widgets.announce import announce
from app.desktop.widgets.hours import gutter_width
from app.desktop.widgets.shown import bring_into_view
from app.desktop.widgets.tips import plain_tip
from app.domain.availability import MINUTES_A_DAY, MINUTES_A_WEEK, HoursRange
from app.domain.week_hours import (
    Drawn,
    Hold,
    Part,
    Week,
    free_point,
    hold,
    hold_free,
    laid,
    range_at,
    span,
    stop,
    without,
)
from app.wording import hours as words
from app.wording.speech import Speech

_MOVED = 4  # pixels from which a press is a drag
_MORNING = 9 * 60  # where the keys stand in a week without hours


class HoursWeek(QWidget):
    """Drag over free time to draw hours, an edge to stretch them, hours to move them; Delete removes them.

    By keys: arrows go from hours to hours, Enter draws an hour, Alt moves, Shift moves the end, with Ctrl the start.
    """

    changed = Signal()
    by_keys = Signal(bool)  # the focus came by a key, or went

    def __init__(self, theme: Theme, speech: Speech, order: tuple[int, ...]) -> None:
        super().__init__()
        self._theme = theme
        self._speech = speech
        self._order = order
        self._hours: Week = ()
        self._unread: frozenset[int] = frozenset()
        self._chosen: HoursRange | None = None
        self._point = order[0] * MINUTES_A_DAY + _MORNING  # of the week, at which the keys stand
        self._hold: Hold | None = None
        self._pressed: QPointF | None = None  # where the mouse took hold
        self._moved = False  # until the pointer has moved, a press is no drag
        self.setAccessibleName(QCoreApplication.translate("Hours", "The week’s hours"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        theme.changed.connect(self._on_theme)
        self._say()

    @property
    def hours(self) -> Week:
        """The hours as they are drawn."""
        return self._hours

    @property
    def chosen(self) -> HoursRange | None:
        """The range that the keys are for."""
        return self._chosen

    @property
    def held(self) -> bool:
        """Whether something is moved or stretched at this moment, by the mouse or by keys."""
        return self._hold is not None and (self._moved or self._pressed is None)

    @property
    def places(self) -> WeekPlaces:
        """Where everything stands."""
        left, top = gutter_width(self._theme), self._line() + UNIT // 2
        return WeekPlaces(left, top, self.width() - left - 1, self.height() - top - 1, self._order)

    def show_hours(self, hours: Iterable[HoursRange], unread: Iterable[int]) -> None:
        """Shows other hours, and the weekdays whose line can't be read."""
        wanted, self._unread = tuple(hours), frozenset(unread)
        self.update()
        if wanted != self._hours:
            self._let_go()
            self._hours, self._chosen = wanted, range_at(wanted, self._point)
            self._say()

    def sizeHint(self) -> QSize:
        """So high that a quarter of an hour can be pointed at, and at most a good part of the screen."""
        wanted = min(round(self._line() * 0.95 * 24), round(self.screen().availableSize().height() * GOOD_PART))
        least = self.minimumSizeHint()
        return QSize(round(least.width() * 1.1), max(least.height(), wanted))

    def minimumSizeHint(self) -> QSize:
        """So wide that a time can be read, so high that every other hour has its name."""
        width = gutter_width(self._theme) + DAYS * least_column(self._theme, self._speech)
        return QSize(width, self._line() * 13 + UNIT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the week."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        WeekPainter(self._theme, painter, self.places, self._speech).paint(self._shown())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses what is under the pointer; with the left button it is taken hold of."""
        at, places = event.position(), self.places
        if self._hold is not None or not places.area().contains(at):
            return
        held, weekday, minute = places.held(self._hours, at), places.weekday(at.x()), places.minute(at.y())
        self._chosen = held.its if held else None
        self._point = free_point(self._hours, weekday, min(minute, MINUTES_A_DAY - 1))
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = at
            free = hold_free(self._hours, weekday, minute)
            self._hold = hold(self._hours, held.its, held.part, weekday, minute) if held else free
        self._say()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is held follows the pointer; else the pointer says what a press would take hold of."""
        at, places = event.position(), self.places
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.setCursor(places.pointer(self._hours, at))
        elif self._hold is not None and self._pressed is not None:
            self._moved = self._moved or (at - self._pressed).manhattanLength() >= _MOVED
            if self._moved:
                self._take(self._hold.dragged(places.weekday(at.x()), places.minute(at.y())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was held stays where it is."""
        if event.button() is Qt.MouseButton.LeftButton and self._pressed is not None:
            self._let_go()
            self._say()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the chosen hours."""
        if self._chosen is None or self._hold is not None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QCoreApplication.translate("Hours", "Remove these hours")
        menu.addAction(text, self._remove).setShortcut(Qt.Key.Key_Delete)
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        menu.popup(event.globalPos() if by_mouse else self.mapToGlobal(self._spot().center()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys' twin of each thing that the mouse does."""
        modifiers, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
        if key == Qt.Key.Key_Escape and self.held:
            self._put_back()
        elif self._pressed is not None or key in BARE:
            return
        elif not (self._nudge(modifiers, ARROWS.get(key)) if modifiers else self._go(key)):
            event.ignore()
            return
        bring_into_view(self, self._spot())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """What the keys moved or stretched stays, once Alt or Shift is let go."""
        if event.key() in BARE and self._pressed is None:
            self._let_go()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.by_keys.emit(event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))
        self._say()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.by_keys.emit(False)
        self._let_go()

    def event(self, event: QEvent) -> bool:
        """Says hours in full where the pointer rests on them: short ones have no room for their times."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            held = None if self._moved else self.places.held(self._hours, QPointF(event.pos()))
            lines = words.in_full(self._speech, held.its) if held else ()
            QToolTip.showText(event.globalPos(), plain_tip(lines), self)
            return True
        return super().event(event)

    def _go(self, key: int) -> bool:
        """Without Alt or Shift: from hours to hours, an hour drawn, a range removed; whether the key is for that."""
        if key in ARROWS:
            quarters, days = ARROWS[key]
            there = stop(self._hours, self._point, self._chosen, later=quarters > 0)
            self._stand(self._point + days * MINUTES_A_DAY if days else there)
        elif key in ENTER:
            if self._chosen is None:
                self._take(laid(self._hours, self._point, self._point + 60))
        elif key in REMOVES:
            self._remove()
        else:
            return False
        self._say()
        return True

    def _nudge(self, modifiers: Qt.KeyboardModifier, arrow: Arrow | None) -> bool:
        """Moves or stretches the chosen hours; whether that is what the keys mean."""
        part = part_meant(modifiers, arrow) if arrow else None
        if arrow is None or part is None:
            return False
        if self._chosen is not None:
            held = self._hold or hold(self._hours, self._chosen, part, self._chosen.weekday, self._chosen.start)
            self._hold = held.moved(*arrow) if part is Part.WHOLE else held.stretched(part, arrow.quarters)
            self._take(self._hold.dropped())
            self._say()
        return True

    def _stand(self, point: int) -> None:
        self._point = point % MINUTES_A_WEEK
        self._chosen = range_at(self._hours, self._point)

    def _take(self, drawn: Drawn) -> None:
        """Shows what was done, and tells of it."""
        before, self._hours = self._hours, drawn.hours
        self._chosen = drawn.chosen
        if drawn.chosen is not None:
            self._point = span(drawn.chosen)[0]
        self.update()
        if drawn.hours != before:
            self.changed.emit()

    def _remove(self) -> None:
        if self._chosen is not None:
            self._let_go()
            self._point = span(self._chosen)[0]
            self._take(Drawn(without(self._hours, self._chosen), None))
            self._say()

    def _put_back(self) -> None:
        """Everything is as it was before something was taken hold of."""
        if self._hold is not None:
            before, point = self._hold.before, self._hold.start
            self._let_go()
            self._take(Drawn(before, range_at(before, point)))
            self._say()

    def _let_go(self) -> None:
        self._hold, self._pressed, self._moved = None, None, False
        self.update()

    def _say(self) -> None:
        """Tells a screen reader where the keys stand."""
        text = words.told(self._speech, self._chosen) if self._chosen else words.free(self._speech, *self._free())
        self.update()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            if self.hasFocus():
                announce(self, text)

    def _spot(self) -> QRect:
        """Where the keys stand, in pixels."""
        weekday, minute = self._free()
        free = self.places.stretch(weekday, minute, min(minute + 60, MINUTES_A_DAY))
        return (next(self.places.pieces(self._chosen)).rect if self._chosen else free).toAlignedRect()

    def _free(self) -> tuple[int, int]:
        return divmod(self._point, MINUTES_A_DAY)

    def _shown(self) -> Shown:
        chosen = self._chosen
        return Shown(
            hours=self._hours,
            chosen=chosen,
            free=self._free() if chosen is None else None,
            focused=self.hasFocus(),
            held=self.held,
            unread=self._unread,
            told=words.measured(self._speech, chosen) if chosen else "",
            empty=QCoreApplication.translate("Hours", "Drag over the hours in which you work."),
        )

    def _line(self) -> int:
        return QFontMetrics(self._theme.font(Size.SMALL)).height()

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
