"""The sentence about an order that waits for its client."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.waiting import Arrival
from app.wording.speech import Speech


def arrivals(speech: Speech, its: Sequence[Arrival], now: datetime) -> str:
    """Until when what an order waits for may come in; "" where that can't be said."""
    say = speech.translate
    if not its:
        return ""
    if all(arrival.kept for arrival in its):
        return say("Waiting", "it can be kept, on any of the next %n days", "", len(its))
    if not any(arrival.kept for arrival in its):
        return say("Waiting", "it can’t be kept, on none of the next %n days", "", len(its))
    bad = speech.names([speech.day(arrival.day, now) for arrival in its if not arrival.kept], most=4)
    return say("Waiting", "it can be kept, but not if it comes {days}").format(days=bad)
