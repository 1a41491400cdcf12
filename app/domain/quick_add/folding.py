"""A text without case or accents, which remembers where each of its letters stood."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

CLAIMED: Final = "\0"  # stands where a part was recognised: neither word, nor space, nor digit

_APOSTROPHES: Final = "’ʼ‘′"
_CLOSED: Final = re.compile(rf"(?:[,;{CLAIMED}€$£]|[0-9] ?(?:h|min|m|eur)?)$")
_OPENED: Final = re.compile(rf"[,;{CLAIMED}0-9€$£]")


@dataclass(frozen=True, slots=True)
class Folded:
    """The text to search in, and for each of its letters the place it has in the text as typed."""

    typed: str
    text: str
    places: tuple[int, ...]

    def as_typed(self, start: int, end: int) -> str:
        """What was typed between two places of the folded text."""
        return self.typed[self.places[start] : self.places[end]]


def fold(typed: str) -> Folded:
    """Lower the case, drop the accents, make every space and apostrophe the plain one."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(typed):
        for letter in _fold_character(character):
            letters.append(letter)
            places.append(place)
    return Folded(typed, "".join(letters), (*places, len(typed)))


def fold_name(name: str) -> str:
    """A name as it would stand in a folded text, single spaces between its words."""
    name = " ".join(name.split())
    return name.lower() if name.isascii() else "".join(map(_fold_character, name))


def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    if character.isascii():
        return character.lower()
    if character in _APOSTROPHES:
        return "'"
    parts = unicodedata.normalize("NFD", character)
    return "".join(part for part in parts if not unicodedata.combining(part)).lower()


def mask(text: str, start: int, end: int) -> str:
    """The text with a stretch of it claimed."""
    return text[:start] + CLAIMED * (end - start) + text[end:]


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a stretch has its own place in the list: after a comma or a part, and before one or the end."""
    before, after = text[max(0, start - 12) : start].rstrip(), text[end : end + 12].lstrip()
    return bool(_CLOSED.search(before)) and (not after or bool(_OPENED.match(after)))
