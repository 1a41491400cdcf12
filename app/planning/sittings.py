"""From working minutes back to the calendar: when to sit down to what, and when each thing is delivered."""

from collections.abc import Hashable, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from app.planning.line import Line
from app.planning.minutes import Instants
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
        pieces.append((start, end, i))
    return pieces


def sit_down(line: Line, pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces (working minutes, in time order) laid into the windows: the same in minutes since 1970.

    What lies past five years is left out.
    """
    laid: list[Piece] = []
    windows = line.axis.windows()
    start, end, before = next(windows, (0, 0, 0))
    over = before + end - start
    for first, last, job in pieces:
        while over <= first:
            window = next(windows, None)
            if window is None:
                return laid
            start, end, before = window
            over = before + end - start
        shift = start - before
        while last > over:
            laid.append((first + shift, end, job))
            window = next(windows, None)
            if window is None:
                return laid
            first = over
            start, end, before = window
            over = before + end - start
            shift = start - before
        laid.append((first + shift, last + shift, job))
    return laid


def done_minutes(line: Line, sittings: Iterable[Piece]) -> list[int | None]:
    """Per index, the minute since 1970 at which the task is done; None if these sittings don't finish it.

    Work of no minutes is handed over at once, or as soon as it may be.
    """
    left = list(line.effort)
    done: list[int | None] = [None if effort else line.release_minute[i] for i, effort in enumerate(left)]
    for start, end, job in sittings:
        left[job] -= end - start
        if not left[job]:
            done[job] = end
    return done


def named(line: Line, sittings: Sequence[Piece]) -> tuple[Sitting, ...]:
    """The sittings with the tasks' names and as instants."""
    ids = [task.id for task in line.tasks]
    instant = Instants().of
    reached, then = line.axis.now, instant(line.axis.now)
    found = []
    for start, end, job in sittings:
        begin = then if start == reached else instant(start)
        reached, then = end, instant(end)
        found.append(Sitting(ids[job], begin, then))
    return tuple(found)
