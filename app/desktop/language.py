"""The language the window speaks, and how it says times, money and refusals."""

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.wording.speech import Speech, Translate
from app.wording.translations import read_translations

LANGUAGES = ("en", "fr")


def system_language() -> str:
    """The first of our languages that the system asks for, English where there is none."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


class Language(QObject):
    """Puts Qt's own words and ours in one language; the window is built anew after `speak`."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._translators: list[QTranslator] = []
        self._by_language: dict[str, Translate] = {}
        self.current = "en"

    def speak(self, language: str) -> None:
        """Switches to "fr" or "en": words, and the formats of dates and numbers."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self.current = language
        region = QLocale.system() if QLocale.system().name()[:2] == language else QLocale(language)
        QLocale.setDefault(region)
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators = [QTranslator(self), QTranslator(self)]
        for translator, name, folder in zip(
            self._translators, (f"qtbase_{language}", f"carnet_{language}"), (qt, str(self._folder)), strict=True
        ):
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)

    def speech(self, zone: ZoneInfo) -> Speech:
        """How the window says things."""
        return Speech(self.current, QCoreApplication.translate, zone)

    def speech_in(self, language: str, zone: ZoneInfo) -> Speech:
        """How a message to a client says things, in the client's language whatever the window's."""
        language = language if language in LANGUAGES else self.current
        if language not in self._by_language:
            self._by_language[language] = read_translations(self._folder, language)
        return Speech(language, self._by_language[language], zone)
