"""How an open order stands in the plan, where that is more than its state says."""

from enum import StrEnum

from app.domain.agenda import Agenda, Reason


class Standing(StrEnum):
    """Said before the state: work on it goes on, or waits, under this."""

    UNKEPT = "can't be kept"
    CONFLICT = "in a conflict"
    PAUSED = "paused"


def standing(agenda: Agenda, order_id: int) -> Standing | None:
    """What Today says first of an order; None where the state says it all, or an extension waits for its answer."""
    row = agenda.row(order_id)
    if row is None or row.pending is not None:
        return None
    if row.reason is Reason.PAUSED:
        return Standing.PAUSED
    if row.reason is not Reason.CONFLICT:
        return None
    return Standing.UNKEPT if order_id in agenda.verdict.to_ask else Standing.CONFLICT
