"""What the command palette lists, and in which order while one types: pure functions of texts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.desktop.look.icons import Icon
from app.desktop.orders.search import fold
from app.wording.apart import set_apart

WHOLE: Final = 0  # the best rank: a text that begins with what was typed
NEVER: Final = 1 << 30


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """A command or an order; `folded` is what is searched."""

    key: str | int  # an action's key, or an order's id
    text: str
    beside: str  # what the text is about, or where it stands
    shortcut: str
    icon: Icon | None
    folded: str

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (set_apart(self.text), self.beside, self.shortcut) if part)


def palette_row(
    key: str | int, text: str, beside: str = "", shortcut: str = "", icon: Icon | None = None
) -> PaletteRow:
    """A row that is found by its text and what stands beside it."""
    return PaletteRow(key, text, beside, shortcut, icon, fold(f"{text} {beside}"))


def matching(rows: Iterable[PaletteRow], typed: str) -> tuple[PaletteRow, ...]:
    """The rows in which every typed word is found, the best first; all of them for nothing typed."""
    words = fold(typed).split()
    ranked = [(sum(_rank(row.folded, word) for word in words), row) for row in rows]
    return tuple(row for rank, row in sorted(ranked, key=lambda pair: pair[0]) if rank < NEVER)


def _rank(text: str, word: str) -> int:
    """How well a word is found: at the start, at the start of a word, inside one, or its letters in their order."""
    if text.startswith(word):
        return WHOLE
    place = text.find(f" {word}")
    if place >= 0:
        return 10 + min(place, 99) // 10
    if word in text:
        return 30
    span = _spread(text, word)
    return NEVER if span is None else 100 + span - len(word)


def _spread(text: str, letters: Sequence[str]) -> int | None:
    """Over how many letters of the text those of the word lie, taken in their order; None where they don't."""
    first = place = text.find(letters[0])
    for letter in letters[1:]:
        if place < 0:
            return None
        place = text.find(letter, place + 1)
    return None if place < 0 else place - first + 1
