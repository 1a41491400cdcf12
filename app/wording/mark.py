"""Whether a sentence is good news or bad."""

from enum import Enum


class Mark(Enum):
    """How a sentence is meant; each has its shape and its colour on the screen."""

    GOOD = "good"
    TIGHT = "tight"
    BAD = "bad"
    PLAIN = "plain"
