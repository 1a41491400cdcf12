"""The dues that can be kept by tasks whose own due can't: in the time that the others, who keep theirs, leave free."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from app.planning.free import free_time
from app.planning.line import NEVER, Line, in_due_order
from app.planning.safety import Safety, buffer, variances


def earliest_dues(line: Line, moved: Collection[int], kept: Sequence[int]) -> dict[int, int]:
    """The working minute by which each moved task can be done, the kept ones all on time, earlier dues served first.

    Each is the earliest possible given those before it. Exact; O(n log n), times the moved if anything is waited for.
    """
    in_turn = in_due_order(moved, line.due_minute)
    return _one_after_another(line, in_turn, kept) if line.released else _with_waits(line, in_turn, kept)


def _one_after_another(line: Line, in_turn: Sequence[int], kept: Sequence[int]) -> dict[int, int]:
    free = free_time(line, kept, line.due)
    dues = {}
    total = 0
    for i in in_turn:
        total += line.effort[i]
        dues[i] = free.end_of(total) or 0 if total else 0
    return dues


def _with_waits(line: Line, in_turn: Sequence[int], kept: Sequence[int]) -> dict[int, int]:
    settled, due = list(kept), list(line.due)
    for i in in_turn:
        release = line.release[i]
        needed = line.effort[i]
        due[i] = (free_time(line, settled, due, since=release).end_of(needed) or NEVER) if needed else release
        settled.append(i)
    return {i: due[i] for i in in_turn}


def with_reserve(line: Line, dues: dict[int, int], safety: Safety) -> dict[int, int]:
    """The same dues, each later by what the task's own uncertainty asks for."""
    variance = dict(zip(dues, variances(line.tasks[i] for i in dues), strict=True))
    return {i: due + buffer(line.effort[i], variance[i], safety.promise_z) for i, due in dues.items()}


def postponed(line: Line, moved: Collection[int], safety: Safety | None) -> Line:
    """The line on which the moved tasks have the dues that can be kept, with their reserve; the others as before.

    Without a safety level there is no reserve.
    """
    if not moved:
        return line
    kept = [i for i in line.promised if i not in moved]
    due = list(line.due)
    later = earliest_dues(line, moved, kept)
    if safety is not None:
        later = with_reserve(line, later, safety)
    for i, minute in later.items():
        due[i] = minute
    return replace(line, due=due)
