"""The language the window speaks, and how it says times, money and refusals."""

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.wording.speech import Speech
from app.wording.translations import Translate, read_translations

LANGUAGES = ("en", "fr")


def system_language() -> str:
    """The first of our languages that the system asks for, English where there is none."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


def region_for(language: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: as on this system where it speaks that language.

    Elsewhere English is European: the day before the month, the week from Monday on.
    """
    if system.name()[:2] == language:
        return system
    return QLocale("en_GB" if language == "en" else language)


class _Words(QTranslator):
    """Hands our words to Qt: those of the command line, read from the same file, so that nothing has to be compiled."""

    def __init__(self, words: Translate, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def isEmpty(self) -> bool:
        """Never; Qt would not tell the window of a change otherwise."""
        return False

    def translate(self, context: str, text: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """The words for an English text, or the text itself."""
        return self._words(context, text, disambiguation or "", n)


class Language(QObject):
    """Puts Qt's own words and ours in one language; the window is built anew after `speak`."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._translators: tuple[QTranslator, ...] = ()
        self._by_language: dict[str, Translate] = {}
        self.current = "en"

    def speak(self, language: str) -> None:
        """Switches to "fr" or "en": words, and the formats of dates and numbers."""
        self.fall_silent()
        self.current = language
        QLocale.setDefault(region_for(language, QLocale.system()))
        qt = QTranslator(self)
        qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = (_Words(self._read(language), self), qt)
        for translator in self._translators:  # Qt asks the last one first: ours has an answer to everything
            QCoreApplication.installTranslator(translator)

    def fall_silent(self) -> None:
        """Takes the words back from Qt, which asks for them as long as it has them: before this object goes."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = ()

    def speech(self, zone: ZoneInfo) -> Speech:
        """How the window says things: with the words that Qt hands out, without the way round."""
        return Speech(self.current, self._read(self.current), zone)

    def speech_in(self, language: str, zone: ZoneInfo) -> Speech:
        """How a message to a client says things, in the client's language whatever the window's."""
        language = language if language in LANGUAGES else self.current
        return Speech(language, self._read(language), zone)

    def _read(self, language: str) -> Translate:
        if language not in self._by_language:
            self._by_language[language] = read_translations(self._folder, language)
        return self._by_language[language]
