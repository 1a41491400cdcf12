"""From working minutes back to the calendar: when to sit down to what, and when each thing is delivered."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from app.planning.line import Line
from app.planning.minutes import instant_of
from app.planning.priorities import Piece


class Sitting(NamedTuple):
    """Uninterrupted work on one task, between two instants (UTC)."""

    id: Hashable
    start: datetime
    end: datetime


def in_sequence(order: Sequence[int], effort: Sequence[int]) -> list[Piece]:
    """One task after the other from now on, without waiting for anything."""
    pieces = []
    end = 0
    for i in order:
        start, end = end, end + effort[i]
        pieces.append(Piece(start, end, i))
    return pieces


def sit_down(line: Line, pieces: Iterable[Piece]) -> tuple[Sitting, ...]:
    """The pieces (in time order) laid into the windows; what lies past five years is left out."""
    return tuple(_laid(line, iter(pieces)))


def _laid(line: Line, pieces: Iterator[Piece]) -> Iterator[Sitting]:
    windows = line.axis.windows()
    window = next(windows, None)
    for piece in pieces:
        done = piece.start
        while window is not None and done < piece.end:
            start, end, before = window
            over = before + end - start
            if done < over:
                until = min(piece.end, over)
                yield Sitting(
                    line.tasks[piece.job].id, instant_of(start + done - before), instant_of(start + until - before)
                )
                done = until
            if done >= over:
                window = next(windows, None)


def deliveries(line: Line, ends: Mapping[int, int]) -> list[int | None]:
    """Per index, the minute since 1970 at which the task is done, given in which working minute; None past five years.

    Work of no minutes is handed over at once, or as soon as it may be.
    """
    done_at = line.axis.done_at
    return [
        done_at(ends[i]) if effort else release
        for i, (effort, release) in enumerate(zip(line.effort, line.release_minute, strict=True))
    ]
