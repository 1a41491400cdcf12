"""The chip in the top bar: available, away or closed, and what to do about it."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from app.desk import Change
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.domain.closing import closed_at
from app.domain.presence import Presence, PresenceKind, presence, rest_of_today
from app.wording import presence as words

MOST_LETTERS = 40  # of the chip's words; the rest is in its tool tip
TONES = {
    PresenceKind.AVAILABLE: Tone.GREEN,
    PresenceKind.AWAY: Tone.AMBER,
    PresenceKind.CATCHING_UP: Tone.AMBER,
    PresenceKind.CLOSED: Tone.MUTED,
}


class AvailabilityChip(QAbstractButton):
    """Says where the freelancer stands; a click, Enter or Space opens the menu. `asked` names an action."""

    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._presence = Presence(PresenceKind.CLOSED)
        self._shape = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.open_menu)
        context.bridge.changed.connect(self._on_changed)
        context.bridge.ticked.connect(self.refresh)
        context.theme.changed.connect(self._on_theme)
        self.refresh()

    @property
    def presence(self) -> Presence:
        """What it says, as facts."""
        return self._presence

    def refresh(self) -> None:
        """Says how it is now."""
        agenda, book, now = self._context.bridge.agenda(), self._context.bridge.book(), self._context.bridge.now()
        closed = closed_at(book, agenda.plan.delivery, now)
        self._presence = presence(book, agenda.work_time, now, closed)
        self._shape, text = words.presence(self._context.speech, self._presence, now)
        if text != self.text():
            self.setText(text)
            say = QCoreApplication.translate
            self.setAccessibleName(say("Presence", "Availability: {text}").format(text=text))
            self.updateGeometry()
        self.update()

    def make_menu(self) -> QMenu:
        """What can be done about it now."""
        say, theme, bridge = QCoreApplication.translate, self._context.theme, self._context.bridge
        menu = QMenu(self)
        if self._presence.kind is PresenceKind.AWAY:
            self._add(menu, say("Presence", "Return now"), "return_now", Icon.UNDO)
        if rest_of_today(bridge.book(), bridge.now()) is not None:
            self._add(menu, say("Presence", "Away for the rest of today"), "away_rest_of_day", Icon.MOON)
        self._add(menu, say("Presence", "Plan an absence…"), "away", Icon.AWAY)
        menu.addSeparator()
        if self._presence.kind is PresenceKind.CATCHING_UP:
            self._add(menu, say("Presence", "Take new orders again"), "reopen", Icon.UNDO)
        else:
            self._add(menu, say("Presence", "Close until caught up…"), "close_until_caught_up", Icon.PAUSE)
        self._add(menu, say("Presence", "Hours of the day…"), "day_hours", Icon.CLOCK)
        self._add(menu, say("Presence", "Weekly hours…"), "hours", Icon.CLOCK)
        menu.setFont(theme.font())
        return menu

    def open_menu(self) -> None:
        """Opens the menu beneath the chip."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(max(0, self.width() - menu.sizeHint().width()), self.height() + 2)))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._context.theme.font())
        width = metrics.horizontalAdvance(f"{self._shape}  {self._shown()}") + 3 * UNIT
        return QSize(width, metrics.height() + 2 * UNIT)

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self._context.theme.font())
        return QSize(metrics.averageCharWidth() * 16 + 3 * UNIT, metrics.height() + 2 * UNIT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the down arrow open it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, theme = self._context.theme.tokens, self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isDown() or self.underMouse() or self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.pressed if self.isDown() else tokens.hover)
            painter.drawRoundedRect(frame, 6, 6)
        painter.setFont(theme.font())
        metrics = painter.fontMetrics()
        inner = self.rect().adjusted(UNIT + 4, 0, -UNIT - 4, 0)
        wide = metrics.horizontalAdvance(self._shape) + UNIT
        shape = QRect(inner.left(), inner.top(), wide, inner.height())
        words_room = inner.adjusted(wide, 0, 0, 0)
        if self.isRightToLeft():
            shape.moveRight(inner.right())
            words_room = inner.adjusted(0, 0, -wide, 0)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(TONES[self._presence.kind].of(tokens))
        painter.drawText(shape, align, self._shape)
        painter.setPen(tokens.muted)
        shown = metrics.elidedText(self._shown(), Qt.TextElideMode.ElideRight, words_room.width())
        painter.drawText(words_room, align, shown)
        painter.end()

    def _shown(self) -> str:
        text = self.text()
        return text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1].rstrip() + "…"

    def _add(self, menu: QMenu, text: str, key: str, icon: Icon) -> None:
        menu.addAction(self._context.theme.icon(icon, Tone.MUTED), text, lambda: self.asked.emit(key))

    def _on_changed(self, _change: Change) -> None:
        self.refresh()

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
