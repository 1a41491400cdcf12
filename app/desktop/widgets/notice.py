"""The bar at the bottom that says what was done, with a way back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.announce import announce
from app.desktop.widgets.buttons import flat_button, icon_button
from app.desktop.widgets.label import Label

LEAST_MS: Final = 6_000
MS_PER_LETTER: Final = 70  # an unhurried reader
ONCE_LEFT_MS: Final = 2_000  # how soon it goes when it was pointed at past its time


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A button in the bar: its words, and what it does."""

    label: str
    run: Callable[[], object]


def undo_action(run: Callable[[], object]) -> NoticeAction:
    """The button that takes back what was done."""
    return NoticeAction(QCoreApplication.translate("NoticeBar", "Undo"), run)


class NoticeBar(QWidget):
    """Lies over the bottom of its parent. One notice at a time: the newest; it waits while pointed at or focused."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = parent
        self._stays = False
        self._came_from: QWidget | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time_up)
        self._shape = Label(theme, "■", tone=Tone.RED)
        self._text = Label(theme)
        self._actions: list[QPushButton] = []
        self._close = icon_button(theme, Icon.CLOSE, QCoreApplication.translate("NoticeBar", "Close this notice"))
        self._close.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * UNIT, UNIT, UNIT, UNIT)
        self._row.setSpacing(UNIT)
        self._row.addWidget(self._shape)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self.hide()
        parent.installEventFilter(self)
        theme.changed.connect(self._place)

    @property
    def text(self) -> str:
        """What it says now; "" when it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, *actions: NoticeAction, stays: bool = False, trouble: bool = False) -> None:
        """Say this instead of what is said now.

        `stays` keeps it until it is closed or acted on; `trouble` marks it and interrupts a screen reader.
        """
        self._remember_focus()
        self._stays = stays
        self._shape.setVisible(trouble)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._show_actions(actions)
        self._place()
        self.show()
        self.raise_()
        announce(self, text, urgent=trouble)
        self._timer.start(max(LEAST_MS, MS_PER_LETTER * len(text)))

    def dismiss(self) -> None:
        """Hide it; the focus goes back to where it was."""
        self._timer.stop()
        had_focus = self._has_focus_inside()
        self.hide()
        if had_focus and self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._room:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.tokens.raised)
        painter.setPen(QPen(self._theme.tokens.handle, 1))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), UNIT, UNIT)

    def _show_actions(self, actions: tuple[NoticeAction, ...]) -> None:
        for button in self._actions:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._actions = [flat_button(self._theme, action.label) for action in actions]
        for button, action in zip(self._actions, actions, strict=True):
            button.clicked.connect(lambda _=False, run=action.run: self._act(run))
            self._row.insertWidget(self._row.count() - 1, button)
            button.show()  # at once, so that its width counts

    def _act(self, run: Callable[[], object]) -> None:
        self.dismiss()
        run()

    def _on_time_up(self) -> None:
        if self._stays:
            return
        if self.underMouse() or self._has_focus_inside():
            self._timer.start(ONCE_LEFT_MS)
            return
        self.dismiss()

    def _remember_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._came_from = focused

    def _has_focus_inside(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _place(self) -> None:
        """At the bottom, in the middle, as wide as the words need and no wider than the parent."""
        room = self._room.size()
        self._text.setWordWrap(False)
        self._row.invalidate()
        width = self.sizeHint().width()
        if width > room.width() - 4 * UNIT:
            width = room.width() - 4 * UNIT
            self._text.setWordWrap(True)
        height = max(6 * UNIT, self._row.totalHeightForWidth(width), self.sizeHint().height())
        self.setGeometry((room.width() - width) // 2, room.height() - height - 2 * UNIT, width, height)
