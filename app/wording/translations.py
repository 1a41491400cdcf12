"""Reads the translation file itself, for the window, the command line and messages in a client's language alike.

Nothing is compiled, so nothing can be out of date; a file of a thousand texts is read in three milliseconds.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol


class Translate(Protocol):
    """Gives the words for an English text: `note` tells meanings apart, `n` chooses the plural."""

    def __call__(self, context: str, text: str, note: str = "", n: int = -1, /) -> str:
        """The translation, or the text itself."""
        ...


@dataclass(frozen=True, slots=True)
class _Translations:
    """The texts of one language; a text that is missing stands for itself."""

    language: str
    singular: dict[tuple[str, str, str], str]
    plural: dict[tuple[str, str, str], tuple[str, ...]]

    def __call__(self, context: str, text: str, note: str = "", n: int = -1, /) -> str:
        key = (context, text, note)
        if n < 0:
            return self.singular.get(key, text)
        forms = self.plural.get(key, (text,))
        one = n < 2 if self.language == "fr" else n == 1
        return forms[0 if one else -1].replace("%n", str(n))


def words_of(folder: Path, language: str) -> Translate:
    """The words of `language`, read once the first of them is needed."""
    read = cache(read_translations)
    return lambda context, text, note="", n=-1: read(folder, language)(context, text, note, n)


def read_translations(folder: Path, language: str) -> Translate:
    """The words of `language` ("fr" or "en") from `folder`/carnet_<language>.ts; without the file, English as it is."""
    from xml.etree import ElementTree  # costs what the whole command line costs, and English needs it only for plurals

    file = folder / f"carnet_{language}.ts"
    singular: dict[tuple[str, str, str], str] = {}
    plural: dict[tuple[str, str, str], tuple[str, ...]] = {}
    for context in ElementTree.parse(file).getroot().iter("context") if file.exists() else ():
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            forms = tuple(form.text or "" for form in message.iter("numerusform"))
            if any(forms):
                plural[key] = forms
            elif found := message.findtext("translation", ""):
                singular[key] = found
    return _Translations(language, singular, plural)
