"""The time that promised work leaves free, when it is put off as long as its dues allow."""

from collections.abc import Iterable, Iterator, Sequence

from app.planning.line import NEVER, Line
from app.planning.priorities import Piece, as_late_as_possible, earliest_due_first
from app.planning.timeline import Timeline


def free_time(line: Line, kept: Sequence[int], due: Sequence[int], since: int = 0) -> Timeline:
    """The free stretches from working minute `since` on, without end, if these tasks keep these dues.

    No schedule that keeps them has more free minutes between `since` and any later minute: what can be done before
    `since` is done there, earliest due first, and the rest as late as possible. Exact, O(n log n).
    """
    effort, release = line.effort, line.release
    if since > 0:
        effort = list(effort)
        for start, end, job in earliest_due_first(kept, line.effort, due, release):
            effort[job] -= max(min(end, since) - start, 0)
        release = [max(minute, since) for minute in release]
    return Timeline(_gaps(as_late_as_possible(kept, effort, due, release), since))


def _gaps(pieces: Iterable[Piece], since: int) -> Iterator[tuple[int, int]]:
    free = since
    for start, end, _ in pieces:
        if start > free:
            yield free, start
        free = max(free, end)
    yield free, NEVER
