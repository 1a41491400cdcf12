"""The sentences of Today: the verdict with its proof, each order's reason and next moment."""

from typing import assert_never

from app.domain.agenda import Agenda, Moment, MomentKind, Reason, Row, Verdict, VerdictKind, order_id
from app.wording.speech import Speech


def verdict(speech: Speech, agenda: Agenda) -> str:
    """The day in one sentence."""
    say, its = speech.translate, agenda.verdict
    match its.kind:
        case VerdictKind.EMPTY:
            return say("Verdict", "Nothing is promised.")
        case VerdictKind.NO_HOURS:
            return say("Verdict", "No working hours, so no promise can be kept.")
        case VerdictKind.KEPT:
            return say("Verdict", "Every promise can be kept.")
        case VerdictKind.LATE:
            return say("Verdict", "%n order(s) late; every other promise can be kept.", "", len(its.late))
        case VerdictKind.CONFLICT:
            return say("Verdict", "Not every promise can be kept: ask %n client(s) for more time.", "", len(its.to_ask))
        case _:
            assert_never(its.kind)


def proof(speech: Speech, agenda: Agenda) -> str:
    """The figures behind the verdict: on your estimates, what there is to do and the time there is for it."""
    its = agenda.verdict
    if its.kind is VerdictKind.CONFLICT and its.conflict is not None:
        return _conflict(speech, agenda, its)
    if its.kind is VerdictKind.EMPTY:
        return speech.translate("Verdict", "Add an order above, or press Ctrl+N.")
    parts = [
        speech.translate("Verdict", "%n order(s)", "", its.orders),
        speech.translate("Verdict", "{time} of work").format(time=speech.duration(its.work)),
    ]
    if its.available is not None:
        time = speech.duration(its.available)
        if its.orders == 1:
            parts.append(speech.translate("Verdict", "{time} before it is due").format(time=time))
        else:
            parts.append(speech.translate("Verdict", "{time} before the last of them is due").format(time=time))
    return " · ".join(parts)


def _conflict(speech: Speech, agenda: Agenda, its: Verdict) -> str:
    assert its.conflict is not None  # the caller looked
    rows = [agenda.row(order_id(id_)) for id_ in its.conflict.ids]
    names = speech.names([row.order.title for row in rows if row is not None])
    facts = {
        "when": speech.when(its.conflict.end, agenda.now),
        "available": speech.duration(its.conflict.available),
        "needed": speech.duration(its.conflict.needed),
        "names": names,
    }
    if len(rows) == 1:
        text = speech.translate("Verdict", "Until {when} you have {available}; {names} needs {needed}.")
    else:
        text = speech.translate("Verdict", "Until {when} you have {available}; {names} need {needed}.")
    return text.format(**facts)


def reason(speech: Speech, row: Row) -> tuple[str, str]:
    """Why the order stands there: the strong word, and what follows it."""
    say = speech.translate
    left, slack = speech.duration(row.effort.left), speech.duration(row.slack or 0)
    if row.effort.assumed:
        left = say("Reason", "{time} assumed").format(time=left)
    match row.reason:
        case Reason.LATE:
            return say("Reason", "Late"), say("Reason", "{time} of work left").format(time=left)
        case Reason.CONFLICT if row.slack is not None and row.slack < 0:
            return say("Reason", "Can’t be kept"), say("Reason", "{time} short").format(
                time=speech.duration(-row.slack)
            )
        case Reason.CONFLICT:
            return say("Reason", "In a conflict"), say("Reason", "its time is promised twice")
        case Reason.TIGHT:
            return say("Reason", "Time-sensitive"), say("Reason", "{time} to spare").format(time=slack)
        case Reason.QUICK if row.effort.left == 0:
            return say("Reason", "Done"), say("Reason", "deliver it now")
        case Reason.QUICK:
            return say("Reason", "Quick win"), say("Reason", "{time}, and nobody is endangered").format(time=left)
        case Reason.BIG:
            return say("Reason", "Big"), say("Reason", "{time}, start early").format(time=left)
        case Reason.ROOM:
            return "", say("Reason", "{time}, plenty of room").format(time=left)
        case Reason.FREE:
            return "", say("Reason", "{time}, no deadline").format(time=left)
        case Reason.WAITING:
            return "", say("Reason", "Waiting for requirements")
        case _:
            assert_never(row.reason)


def moment(speech: Speech, agenda: Agenda, its: Moment) -> str:
    """The next thing that happens, and when."""
    say, when = speech.translate, speech.when(its.at, agenda.now)
    match its.kind:
        case MomentKind.START_BY:
            text = say("Moment", "start by {when}")
        case MomentKind.ASK_BY:
            text = say("Moment", "ask by {when}")
        case MomentKind.SILENCE:
            text = say("Moment", "silence grants it {when}")
        case MomentKind.RISKY:
            text = say("Moment", "asking is risky after {when}")
        case MomentKind.DUE:
            text = say("Moment", "late after {when}")
        case MomentKind.VERY_LATE:
            text = say("Moment", "client may cancel alone {when}")
        case _:
            assert_never(its.kind)
    return text.format(when=when)
