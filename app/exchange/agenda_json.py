"""Today's answers for another program: `carnet today --json`. Fields are added, never renamed or removed.

carnet     1, the version of this form
now        the instant of the answer; every instant is ISO 8601 in UTC ending in "Z"
zone       the time zone of the book
verdict    kind ("empty", "kept", "conflict", "late", "no hours", "not found", "paused"),
           orders, work and available in minutes, late and to_ask as ids of orders,
           conflict: null or start, end, available, needed, orders;
           left_out as ids of orders that are paused without an end, placement ("guaranteed", "as placed", "not found")
orders     the queue in its order: id, rank (null while it is in no plan), title, client, state, reason
           ("late", "conflict", "paused", "tight", "quick", "big", "room", "free", "waiting"),
           effort: left, total (minutes) and assumed; due, planned_due, start_by, latest_start and delivery as instants
           or null, slack in minutes or null, extension: null or due and asked_at; next: null or kind and at
sittings   today's and later ones, in time order: order (id), start, end, done
kept       what new promises leave for what may still come: order (id), for ("changes" to a delivered order,
           "requirements" that an order waits for), minutes, until, assumed
"""

import json
from datetime import UTC, datetime
from typing import Any

from app.domain.agenda import Agenda, Row
from app.domain.book import Settings
from app.domain.instants import wall_instant
from app.domain.orders import state_at
from app.domain.verdict import Verdict


def agenda_text(agenda: Agenda, settings: Settings) -> str:
    """The answers as JSON text."""
    morning = wall_instant(agenda.now.astimezone(settings.zone).date(), 0, settings.zone)
    answers = {
        "carnet": 1,
        "now": _instant(agenda.now),
        "zone": str(settings.zone),
        "verdict": _verdict(agenda.verdict),
        "orders": [_row(row, agenda.now) for row in agenda.rows],
        "sittings": [
            {"order": s.order.id, "start": _instant(s.start), "end": _instant(s.end), "done": s.done}
            for s in agenda.sittings
            if s.end > morning
        ],
        "kept": [
            {
                "order": its.order.id,
                "for": its.kept_for.value,
                "minutes": its.minutes,
                "until": _instant(its.until),
                "assumed": its.assumed,
            }
            for its in agenda.kept
        ],
    }
    return json.dumps(answers, indent=1)


def _verdict(verdict: Verdict) -> dict[str, Any]:
    conflict = verdict.conflict
    return {
        "kind": verdict.kind.value,
        "orders": verdict.orders,
        "work": verdict.work,
        "available": verdict.available,
        "late": list(verdict.late),
        "to_ask": list(verdict.to_ask),
        "left_out": list(verdict.left_out),
        "placement": verdict.placement.value,
        "conflict": None
        if conflict is None
        else {
            "start": _instant(conflict.start),
            "end": _instant(conflict.end),
            "available": conflict.available,
            "needed": conflict.needed,
            "orders": list(conflict.ids),
        },
    }


def _row(row: Row, now: datetime) -> dict[str, Any]:
    order, effort = row.order, row.effort
    return {
        "id": order.id,
        "rank": row.rank,
        "title": order.title,
        "client": order.client,
        "state": state_at(order, now).value,
        "reason": row.reason.value,
        "effort": {"left": effort.left, "total": effort.total, "assumed": effort.assumed},
        "due": _instant(row.due),
        "planned_due": _instant(row.planned_due),
        "slack": row.slack,
        "start_by": _instant(row.start_by),
        "latest_start": _instant(row.latest_start),
        "delivery": _instant(row.delivery),
        "extension": None
        if row.pending is None
        else {"due": _instant(row.pending.proposed_due), "asked_at": _instant(row.pending.offered_at)},
        "next": None if row.next is None else {"kind": row.next.kind.value, "at": _instant(row.next.at)},
    }


def _instant(instant: datetime | None) -> str | None:
    return None if instant is None else instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
