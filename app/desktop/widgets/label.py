"""Text on a widget: always plain text, never markup, in one of three sizes and in a tone of the theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import Theme
from app.desktop.look.tokens import Tone

_LOOKS = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)


class Label(QLabel):
    """Plain text that keeps its size and its tone when the theme changes."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        size: Size = Size.TEXT,
        tone: Tone = Tone.INK,
        strong: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._tone = tone
        self._strong = strong
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def tone(self) -> Tone:
        """The tone it is written in."""
        return self._tone

    def set_tone(self, tone: Tone) -> None:
        """Write it in another tone."""
        if tone is not self._tone:
            self._tone = tone
            self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Keeps its look: when it is first shown, or moves, the style sheet gives back an earlier one."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._dress()

    def _dress(self) -> None:
        font, color = self._theme.font(self._size, strong=self._strong), self._tone.of(self._theme.tokens)
        if self.font() != font:
            self.setFont(font)
        if self.palette().color(QPalette.ColorRole.WindowText) != color:
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)


class Heading(Label):
    """Says the same in fewer letters where there is no room for all of them."""

    _wordings: tuple[str, ...] = ("",)

    def say(self, *wordings: str) -> None:
        """Shows the first of the wordings that fits; the longest comes first."""
        self._wordings = wordings
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the longest."""
        return QSize(self._width_of(self._wordings[0]), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for the shortest."""
        return QSize(self._width_of(self._wordings[-1]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes the wording for the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitting = (wording for wording in self._wordings if self._width_of(wording) <= self.width())
        self.setText(next(fitting, self._wordings[-1]))

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 2
