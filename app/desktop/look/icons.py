"""One family of line icons, drawn in whatever colour the theme has at the moment they are painted."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from app.desktop.look.tokens import Tokens, Tone

_PLACEHOLDER: Final = b"currentColor"


class Icon(Enum):
    """The family; the value is the name of the file."""

    TODAY = "today"
    ORDERS = "orders"
    CALENDAR = "calendar"
    OFFERS = "offers"
    CATALOGUE = "catalogue"
    INSIGHTS = "insights"
    SETTINGS = "settings"
    PLUS = "plus"
    SEARCH = "search"
    CHECK = "check"
    CLOCK = "clock"
    PLAY = "play"
    PAUSE = "pause"
    SEND = "send"
    COPY = "copy"
    UNDO = "undo"
    REDO = "redo"
    ALERT = "alert"
    PIN = "pin"
    AWAY = "away"
    EDIT = "edit"
    TRASH = "trash"
    CLOSE = "close"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    DELIVER = "deliver"
    EXTENSION = "extension"
    REVISION = "revision"
    GLOBE = "globe"
    SUN = "sun"
    MOON = "moon"
    MORE = "more"
    MENU = "menu"
    IMPORT = "import"
    EXPORT = "export"
    PRINT = "print"


class Icons:
    """The drawings of one folder, recoloured and kept as pixmaps once drawn."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[Icon, bytes] = {}
        self._pixmaps: dict[tuple[Icon, int, int], QPixmap] = {}

    def pixmap(self, icon: Icon, color: QColor, pixels: int) -> QPixmap:
        """The icon as a square of so many device pixels."""
        key = (icon, color.rgba(), pixels)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(icon, color, pixels)
        return self._pixmaps[key]

    def paint(self, painter: QPainter, rect: QRect, icon: Icon, color: QColor) -> None:
        """Draw the icon as a square in the middle of `rect`, sharp on every screen."""
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
        pixmap = QPixmap(self.pixmap(icon, color, max(1, round(side * ratio))))
        pixmap.setDevicePixelRatio(ratio)
        painter.drawPixmap(
            QPoint(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2), pixmap
        )

    def _draw(self, icon: Icon, color: QColor, pixels: int) -> QPixmap:
        drawing = self._drawing(icon).replace(_PLACEHOLDER, color.name().encode())
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        painter.setOpacity(color.alphaF())
        from PySide6.QtSvg import QSvgRenderer  # the window is painted before its first icon

        QSvgRenderer(drawing).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        return pixmap

    def _drawing(self, icon: Icon) -> bytes:
        if icon not in self._drawings:
            self._drawings[icon] = (self._folder / f"{icon.value}.svg").read_bytes()
        return self._drawings[icon]


def live_icon(icons: Icons, icon: Icon, tone: Tone, tokens: Callable[[], Tokens]) -> QIcon:
    """A QIcon for actions and buttons that asks for the tokens whenever it is painted."""
    return QIcon(_LiveIcon(icons, icon, tone, tokens))


class _LiveIcon(QIconEngine):
    def __init__(self, icons: Icons, icon: Icon, tone: Tone, tokens: Callable[[], Tokens]) -> None:
        super().__init__()
        self._icons = icons
        self._icon = icon
        self._tone = tone
        self._tokens = tokens

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._icons.paint(painter, rect, self._icon, self._color(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        side = max(1, min(size.width(), size.height()))
        return self._icons.pixmap(self._icon, self._color(mode, state), side)

    def clone(self) -> QIconEngine:
        return _LiveIcon(self._icons, self._icon, self._tone, self._tokens)

    def key(self) -> str:
        return "carnet-line-icon"

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        tokens = self._tokens()
        if mode is QIcon.Mode.Disabled:
            return tokens.faint
        if state is QIcon.State.On and self._tone is not Tone.ON_ACCENT:
            return tokens.accent
        return self._tone.of(tokens)
