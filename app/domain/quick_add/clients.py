"""The client a line speaks of: who comes after "for" or "pour", or is known and stands between commas.

* A known client, the longest name that fits, whatever its case and accents: "logo pour marie" when Marie is known.
* Else a name as marketplaces give them: "logo pour @zed_23", or "zed_23" alone.
* Else a name that starts with a capital: up to a comma, another part, or a word that begins something else ("avec",
  "with", "-"…). Other words stay in the title: "Logo pour site web".
* A known client with a place of their own: "Logo, Marie, 3h". Of an unknown "Claire" there it can't be told whether
  she is a client or a "Flyer": the name stays in the title, and only the question is asked.
"""

import re
from collections.abc import Collection
from typing import Final

from app.domain.quick_add.folding import CLAIMED, Folded, fold_name

_FOR: Final = re.compile(r"(?<![\w'-])(?:for|pour) +@?(?=[^ ,;@])")
_USER_NAME: Final = re.compile(r"(?:(?<=@)|(?=[a-z0-9.-]*_))[a-z0-9._-]*[a-z0-9]")
_NAME: Final = re.compile(rf"[^,;:!?|()\[\]{CLAIMED}]{{1,120}}")
_PIECE: Final = re.compile(rf"[^,;{CLAIMED}]+")
_LIKE_A_NAME: Final = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+){0,2}")
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
    names = {fold_name(name).removeprefix("@"): name for name in clients if name.strip()}
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
    """Where a name with a capital, or as marketplaces give it, stands after "for" in what is left of a folded text."""
    for match in _FOR.finditer(text):
        user_name = _USER_NAME.match(text, match.end())
        end = user_name.end() if user_name else _end_of_name(folded, text, match.end())
        if end > match.end():
            return match.start(), end, " ".join(folded.as_typed(match.end(), end).split())
    return None


def find_listed_client(text: str, clients: Collection[str]) -> tuple[int, int, str] | None:
    """Where a known client stands alone between commas in what is left of a folded text, beside something else."""
    names = {fold_name(name): name for name in clients if name.strip()}
    pieces = [piece for piece in _PIECE.finditer(text) if re.search(r"\w", piece[0])]
    known = (piece for piece in pieces if fold_name(piece[0]) in names)
    found = next(known, None) if len(pieces) > 1 else None
    return None if found is None else (found.start(), found.end(), names[fold_name(found[0])])


def find_maybe_client(folded: Folded, text: str) -> str:
    """The one piece between commas, behind the title, that looks like a name; "" where none or several do."""
    pieces = [piece for piece in _PIECE.finditer(text) if re.search(r"\w", piece[0])][1:]
    typed = (" ".join(folded.as_typed(*piece.span()).split()) for piece in pieces)
    found = [piece for piece in typed if _LIKE_A_NAME.fullmatch(piece) and piece.title() == piece]
    return found[0] if len(found) == 1 else ""


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
