"""Tips for keeping promises, to be read offline: what to do, and where in Carnet."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.domain.quick_add.folding import fold_name
from app.places import RESOURCES

_FOLDER: Final = RESOURCES / "tips"
_BEGINS: Final = "# "  # a tip: its key and its title follow on the line


@dataclass(frozen=True, slots=True)
class Tip:
    """One tip; `key` is the same in every language."""

    key: str
    title: str
    text: str

    @property
    def folded(self) -> str:
        """What is searched."""
        return fold_name(f"{self.title} {self.text}")


def tips(language: str) -> tuple[Tip, ...]:
    """Every tip in "fr" or "en", the one to begin with first."""
    written = (_FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    return tuple(_tip(part) for part in f"\n{written}".split(f"\n{_BEGINS}")[1:])


def matching(found_in: Iterable[Tip], typed: str) -> tuple[Tip, ...]:
    """The tips that hold every typed word, whatever its case and accents; all of them for nothing typed."""
    words = fold_name(typed).split()
    return tuple(tip for tip in found_in if all(word in tip.folded for word in words))


def _tip(part: str) -> Tip:
    heading, _, text = part.partition("\n")
    key, _, title = heading.partition(" ")
    return Tip(key, title.strip(), text.strip())
