"""The shape and colour with which a sentence is meant."""

from types import MappingProxyType
from typing import Final

from app.desktop.look.tokens import Tone
from app.wording.mark import Mark

MARKS: Final = MappingProxyType(
    {
        Mark.GOOD: ("●", Tone.GREEN),
        Mark.TIGHT: ("▲", Tone.AMBER),
        Mark.BAD: ("■", Tone.RED),
        Mark.PLAIN: ("", Tone.MUTED),
    }
)
