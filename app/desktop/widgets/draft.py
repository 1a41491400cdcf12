"""A message to a client, ready to be copied; nothing is ever sent."""

from collections.abc import Mapping
from math import ceil
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.announce import announce
from app.desktop.widgets.buttons import plain_button
from app.desktop.widgets.shown import set_shown

COPIED_MS: Final = 2_000
LEAST_LINES: Final = 6  # of the message that are in sight
MOST_LINES: Final = 20
AROUND: Final = 8  # lines that a dialog needs above and below
LETTERS: Final = 46  # in a line, as long as its width is not known


class MessageDraft(QWidget):
    """The text in a box that can be edited, its language, and Copy. Each language keeps what was changed in it."""

    copied = Signal(str)  # the text that went to the clipboard
    language_changed = Signal(str)

    def __init__(self, theme: Theme, texts: Mapping[str, str], language: str, parent: QWidget | None = None) -> None:
        """`texts` by language ("fr", "en"); `language` is the one shown first."""
        super().__init__(parent)
        self._theme = theme
        self._texts = dict(texts)
        self._language = language
        self.box = _Box(theme)
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(QCoreApplication.translate("MessageDraft", "Message to the client"))
        self.box.setPlainText(self._texts.get(language, ""))
        self._copy_words = QCoreApplication.translate("MessageDraft", "Copy")
        self._copied_words = QCoreApplication.translate("MessageDraft", "Copied")
        self.copy_button = plain_button(theme, self._copy_words, Icon.COPY)
        self.copy_button.clicked.connect(self.copy)
        self._calm_down = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._calm_down.timeout.connect(self._show_copy)
        self.languages = self._make_languages()
        self._lay_out()
        self._fit()
        theme.changed.connect(self._fit)

    @property
    def language(self) -> str:
        """The language in sight."""
        return self._language

    def text(self) -> str:
        """The message as it stands."""
        return self.box.toPlainText()

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Other messages, for instance because a date in the dialog changed; edits are replaced."""
        self._texts = dict(texts)
        self.box.setPlainText(self._texts.get(self._language, ""))

    def speak(self, language: str) -> None:
        """Show the message in this language."""
        if language == self._language:
            return
        self._texts[self._language] = self.text()
        self._language = language
        self.languages[language].setChecked(True)
        self.box.setPlainText(self._texts.get(language, ""))
        self.language_changed.emit(language)

    def copy(self) -> None:
        """Put the message on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(self.text())
        self.copy_button.setText(self._copied_words)
        self.copy_button.setIcon(self._theme.icon(Icon.CHECK, Tone.ACCENT))
        announce(self.copy_button, self._copied_words)
        self._calm_down.start()
        self.copied.emit(self.text())

    def _show_copy(self) -> None:
        self.copy_button.setText(self._copy_words)
        self.copy_button.setIcon(self._theme.icon(Icon.COPY, Tone.MUTED))

    def _make_languages(self) -> dict[str, QToolButton]:
        names = {
            "fr": QCoreApplication.translate("MessageDraft", "Message in French"),
            "en": QCoreApplication.translate("MessageDraft", "Message in English"),
        }
        group = QButtonGroup(self)
        buttons: dict[str, QToolButton] = {}
        for language in self._texts:
            button = QToolButton()
            button.setText(language.upper())
            button.setToolTip(names.get(language, language))
            button.setAccessibleName(names.get(language, language))
            button.setCheckable(True)
            button.setChecked(language == self._language)
            button.clicked.connect(lambda _=False, language=language: self.speak(language))
            group.addButton(button)
            buttons[language] = button
        return buttons

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(UNIT // 2)
        for button in self.languages.values():
            row.addWidget(button)
            set_shown(button, len(self.languages) > 1)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.box, 1)
        column.addLayout(row)

    def _fit(self) -> None:
        """A button that does not change its size with its word."""
        self.box.updateGeometry()
        widths = []
        for words in (self._copied_words, self._copy_words):
            self.copy_button.setText(words)
            widths.append(self.copy_button.sizeHint().width())
        self.copy_button.setMinimumWidth(max(widths))
        side = self._theme.icon_side()
        self.copy_button.setIconSize(QSize(side, side))


class _Box(QPlainTextEdit):
    """Asks for room for its lines, no more than the screen has, and takes more where there is some."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font())
        width = self.viewport().width() if self.isVisible() else metrics.averageCharWidth() * LETTERS
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        text = metrics.boundingRect(0, 0, width - UNIT, 0, flags, self.toPlainText())
        lines = min(text.height() // metrics.lineSpacing() + 1, self._most_lines(), MOST_LINES)
        return self._room_for(max(lines, LEAST_LINES))

    def minimumSizeHint(self) -> QSize:
        return self._room_for(LEAST_LINES)

    def _most_lines(self) -> int:
        height = self.screen().availableSize().height()
        return height // QFontMetrics(self._theme.font()).lineSpacing() * 2 // 3 - AROUND

    def _room_for(self, lines: int) -> QSize:
        line = ceil(QFontMetricsF(self._theme.font()).lineSpacing())  # as a text is laid out
        return QSize(super().sizeHint().width(), line * lines + 3 * UNIT)
