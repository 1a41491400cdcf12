"""Light or dark, at which size, and the one place that puts it on the application."""

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDir, QObject, QRect, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from app.desktop.look.fonts import Size, scaled, strengthened, system_font
from app.desktop.look.icons import Icon, Icons, live_icon
from app.desktop.look.palette import palette_of
from app.desktop.look.sheet import PICTURES, style_sheet
from app.desktop.look.tokens import DARK, LIGHT, Tokens, Tone, with_accent

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

UNIT: Final = 8  # pixels; every distance is a multiple or a half of it


class Choice(Enum):
    """What the user wants; the value is what the preferences keep."""

    SYSTEM = ""
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look in force. Whoever paints by hand keeps it, reads `tokens` while painting, repaints on `changed`."""

    changed = Signal()

    def __init__(
        self,
        icons_folder: Path,
        choice: Choice = Choice.SYSTEM,
        *,
        base_font: QFont | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = icons_folder
        self._icons = Icons(icons_folder)
        self._choice = choice
        self._base_font = base_font if base_font is not None else system_font()
        self._app: QApplication | None = None
        self._system_dark = False
        self._bare = False
        self._system_accent: QColor | None = None
        self._tokens = DARK if choice is Choice.DARK else LIGHT

    @property
    def choice(self) -> Choice:
        """What the user chose."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    def apply(self, app: QApplication, *, bare: bool = False) -> None:
        """Dress the application and follow the system from now on; call it once, before the first widget.

        `bare` leaves the details of controls to `finish`: an empty frame is painted sooner without them.
        """
        app.setPalette(QPalette())  # what an earlier theme set is not the system's
        self._system_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._system_accent = _given_accent(app.palette())
        self._app = app
        QDir.setSearchPaths(PICTURES, [str(self._folder / PICTURES)])
        app.setStyle("Fusion")
        self._bare = bare
        if not bare:
            self._follow(app)
        self._tokens = self._wanted()
        self._dress(app)

    def finish(self) -> None:
        """Dress the controls too, where `apply` left them bare."""
        if self._bare and self._app is not None:
            self._bare = False
            self._follow(self._app)
            self._tokens = self._wanted()
            self._dress(self._app)

    def choose(self, choice: Choice) -> None:
        """Switch to light, to dark or to what the system has, live."""
        if choice is self._choice:
            return
        self._choice = choice
        if self._app is not None:
            self._app.styleHints().setColorScheme(_scheme(choice))
        self._refresh()

    def font(self, size: Size = Size.TEXT, *, strong: bool = False) -> QFont:
        """The font for a text of this size; `strong` for the one thing in a row that stands out."""
        font = scaled(self._base_font, size.value)
        return strengthened(font) if strong or size is Size.VERDICT else font

    def icon(self, icon: Icon, tone: Tone = Tone.INK) -> QIcon:
        """An icon for actions and buttons; it follows the theme by itself."""
        return live_icon(self._icons, icon, tone, lambda: self._tokens)

    def paint_icon(self, painter: QPainter, rect: QRect, icon: Icon, tone: Tone | QColor = Tone.INK) -> None:
        """Draw an icon by hand, as a square in the middle of `rect`."""
        self._icons.paint(painter, rect, icon, tone.of(self._tokens) if isinstance(tone, Tone) else tone)

    def icon_side(self) -> int:
        """The side of an icon that stands beside text, in pixels; grows with the font."""
        return max(16, round(QFontMetrics(self.font()).height() * 1.05))

    def _follow(self, app: QApplication) -> None:
        from PySide6.QtCore import Qt

        app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, False)
        app.styleHints().setColorScheme(_scheme(self._choice))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _follow_system(self) -> None:
        if self._choice is Choice.SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted == self._tokens:
            return
        self._tokens = wanted
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        app.setFont(self.font())
        app.setPalette(palette_of(self._tokens))
        if not self._bare:
            app.setStyleSheet(style_sheet(self._tokens, QFontMetrics(self.font()).height()))

    def _wanted(self) -> Tokens:
        tokens = DARK if self._is_dark() else LIGHT
        return tokens if self._system_accent is None else with_accent(tokens, self._system_accent)

    def _is_dark(self) -> bool:
        if self._choice is not Choice.SYSTEM or self._app is None:
            return self._choice is Choice.DARK
        if self._bare:
            return self._system_dark
        scheme = self._app.styleHints().colorScheme()
        return self._system_dark if scheme is _scheme(Choice.SYSTEM) else scheme is _scheme(Choice.DARK)


def _scheme(choice: Choice) -> "Qt.ColorScheme":
    """What Qt calls it; the names it has for everything take a while to load, and the first frame needs none."""
    from PySide6.QtCore import Qt

    named = {Choice.LIGHT: Qt.ColorScheme.Light, Choice.DARK: Qt.ColorScheme.Dark}
    return named.get(choice, Qt.ColorScheme.Unknown)


def _given_accent(palette: QPalette) -> QColor | None:
    """The accent the system itself names; None where Qt merely makes one up."""
    role = QPalette.ColorRole.Accent
    return palette.color(role) if palette.isBrushSet(QPalette.ColorGroup.Active, role) else None
