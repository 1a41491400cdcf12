"""The client a line speaks of: who comes after "for" or "pour".

* A known client, the longest name that fits, whatever its case and accents: "logo pour marie" when Marie is known.
* Else a name that starts with a capital: up to a comma, another part, or a word that begins something else ("avec",
  "with", "-"…). Other words stay in the title: "Logo pour site web".
"""

import re
from collections.abc import Collection
from typing import Final

from app.domain.quick_add.folding import CLAIMED, Folded, fold_name

_FOR: Final = re.compile(r"(?<![\w'-])(?:for|pour) +(?=[^ ,;])")
_NAME: Final = re.compile(rf"[^,;:!?|()\[\]{CLAIMED}]{{1,120}}")
_BEGINS_SOMETHING_ELSE: Final = (
    "for pour avec with sans without sur on in dans en at a via by par from depuis qui who which that comme as "
    "- – — + / due before avant vers est is"
)
_ENDS_A_NAME: Final = frozenset(_BEGINS_SOMETHING_ELSE.split())
_MOST_WORDS: Final = 6


def find_known_client(folded: Folded, clients: Collection[str]) -> tuple[int, int, str] | None:
    """Where a known client is named after "for" or "pour", and the name as it is known."""
    if not _FOR.search(folded.text):
        return None
    names = {fold_name(name): name for name in clients if name.strip()}
    lengths = sorted({len(name) for name in names}, reverse=True)
    best: tuple[int, int, str] | None = None
    for match in _FOR.finditer(folded.text):
        for length in lengths:
            end = match.end() + length
            name = names.get(folded.text[match.end() : end]) if end <= len(folded.text) else None
            if name is not None and not re.match(r"\w", folded.text[end : end + 1]):
                if best is None or length > best[1] - best[0]:
                    best = (match.start(), end, name)
                break
    return best


def find_new_client(folded: Folded, text: str) -> tuple[int, int, str] | None:
    """Where a name with a capital stands after "for" or "pour" in what is left of a folded text."""
    for match in _FOR.finditer(text):
        end = _end_of_name(folded, text, match.end())
        if end > match.end():
            return match.start(), end, " ".join(folded.as_typed(match.end(), end).split())
    return None


def _end_of_name(folded: Folded, text: str, start: int) -> int:
    first = folded.as_typed(start, start + 1)
    if not first.isalpha() or first.islower():
        return start
    name = _NAME.match(text, start)
    end = start
    for word in list(re.finditer("[^ ]+", name[0] if name else ""))[:_MOST_WORDS]:
        if word[0] in _ENDS_A_NAME:
            break
        end = start + word.end()
    return end
