"""Texts of the user’s inside of sentences: whichever way they are written, what stands beside them keeps its place."""

import unicodedata
from typing import Final

TURNS: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
ISOLATE: Final = "\u2068"  # a reader takes the direction of what is between from itself
END: Final = "\u2069"


def set_apart(text: str) -> str:
    """The text as it may stand among other words: signs that turn its surroundings round are left out."""
    if text.isascii():
        return text
    plain = "".join(sign for sign in text if unicodedata.bidirectional(sign) not in TURNS)
    turned = any(unicodedata.bidirectional(sign) in RIGHT_TO_LEFT for sign in plain)
    return f"{ISOLATE}{plain}{END}" if turned else plain
