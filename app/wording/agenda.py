"""The sentences of Today: the verdict with its proof, each order's reason and next moment."""

from datetime import datetime
from typing import Final, assert_never

from app.domain.agenda import Agenda, PinPrice, Reason, Row
from app.domain.experience import ENOUGH
from app.domain.instants import end_day, local_day
from app.domain.moments import Moment, MomentKind
from app.domain.orders import is_very_late
from app.domain.planned import order_id
from app.domain.reserve import minutes_of
from app.domain.standing import Standing
from app.domain.verdict import Verdict, VerdictKind
from app.planning import Placement
from app.wording.orders import may_cancel_alone, state_word
from app.wording.reserve import kept_in_all
from app.wording.speech import Speech

ALIKE: Final = (0.95, 1.05)  # a factor that is not worth a word
_UNTIL: Final = (MomentKind.ASK_BY, MomentKind.RISKY, MomentKind.DUE)
UNLIKELY, POSSIBLE, EVEN, SURE = 0.05, 0.15, 0.5, 0.95  # chances of being late


def verdict(speech: Speech, agenda: Agenda) -> str:
    """The day in one sentence."""
    say, its = speech.translate, agenda.verdict
    match its.kind:
        case VerdictKind.EMPTY:
            return say("Verdict", "Nothing is promised.")
        case VerdictKind.NO_HOURS:
            return say("Verdict", "No working hours, so no promise can be kept.")
        case VerdictKind.PAUSED:
            return say("Verdict", "Everything is paused.")
        case VerdictKind.NOT_FOUND:
            text = say("Verdict", "No sittings of at least {time} were found that keep every promise.")
            return text.format(time=speech.duration(its.min_sitting))
        case VerdictKind.KEPT if its.placement is Placement.AS_PLACED:
            text = say("Verdict", "Every promise is kept as placed, in sittings of at least {time}.")
            return text.format(time=speech.duration(its.min_sitting))
        case VerdictKind.KEPT if agenda.pins is not None and agenda.pins.late:
            return say("Verdict", "Every promise can be kept, if nothing is pinned first.")
        case VerdictKind.KEPT:
            return say("Verdict", "Every promise can be kept.")
        case VerdictKind.LATE:
            return say("Verdict", "%n order(s) late; every other promise can be kept.", "", len(its.late))
        case VerdictKind.CONFLICT if len(its.to_ask) == 1:
            return say("Verdict", "Not every promise can be kept: ask one client for more time.")
        case VerdictKind.CONFLICT:
            return say("Verdict", "Not every promise can be kept: ask %n client(s) for more time.", "", len(its.to_ask))
        case _:
            assert_never(its.kind)


def proof(speech: Speech, agenda: Agenda) -> str:
    """The figures behind the verdict: on your estimates, what there is to do and the time there is for it."""
    its = agenda.verdict
    if its.kind is VerdictKind.EMPTY:
        return speech.translate("Verdict", "Add an order above, or press Ctrl+N.")
    parts = []
    if its.kind is VerdictKind.CONFLICT and its.conflict is not None:
        parts.append(_conflict(speech, agenda, its))
    elif its.kind is VerdictKind.NOT_FOUND:
        parts.append(_misplaced(speech, agenda, its))
    elif its.kind is not VerdictKind.PAUSED:
        parts.append(_figures(speech, agenda, its))
    if its.left_out:
        parts.append(
            speech.translate("Verdict", "%n paused without a date to go on: in no plan", "", len(its.left_out))
        )
    return " · ".join(parts)


def _misplaced(speech: Speech, agenda: Agenda, its: Verdict) -> str:
    """Whom it concerns, and what would help: a search that found nothing proves nothing."""
    rows = [agenda.row(id_) for id_ in its.misplaced]
    names = speech.names([row.order.title for row in rows if row is not None])
    text = speech.translate("Verdict", "{names} would be late; there is time enough in shorter sittings.")
    return text.format(names=names)


def _figures(speech: Speech, agenda: Agenda, its: Verdict) -> str:
    parts = [
        speech.translate("Verdict", "%n order(s)", "", its.orders),
        speech.translate("Verdict", "{time} of work").format(time=speech.duration(its.work)),
    ]
    if agenda.factor is not None and not ALIKE[0] <= agenda.factor <= ALIKE[1]:
        parts.append(_learnt(speech, agenda.factor, agenda.seen))
    if its.available is not None:
        time = speech.duration(its.available)
        if its.orders == 1:
            parts.append(speech.translate("Verdict", "{time} before it is due").format(time=time))
        else:
            parts.append(speech.translate("Verdict", "{time} before the last of them is due").format(time=time))
    if agenda.kept:
        parts.append(kept_in_all(speech, minutes_of(agenda.kept)))
    return " · ".join(parts)


def _learnt(speech: Speech, factor: float, seen: int) -> str:
    """That the work is counted as experience says, not as it was estimated."""
    text = speech.translate("Verdict", "estimates × {factor}, as %n finished order(s) taught", "", seen)
    return text.format(factor=speech.decimal(factor))


def _conflict(speech: Speech, agenda: Agenda, its: Verdict) -> str:
    assert its.conflict is not None  # the caller looked
    rows = [agenda.row(order_id(id_)) for id_ in its.conflict.ids]
    names = speech.names([row.order.title for row in rows if row is not None])
    facts = {
        "start": speech.when(its.conflict.start, agenda.now),
        "when": speech.by(its.conflict.end, agenda.now),
        "available": speech.duration(its.conflict.available),
        "needed": speech.duration(its.conflict.needed),
        "names": names,
    }
    return _overload(speech, len(rows), since_now=its.conflict.start <= agenda.now).format(**facts)


def _overload(speech: Speech, orders: int, *, since_now: bool) -> str:
    say = speech.translate
    if orders == 1 and since_now:
        return say("Verdict", "Between now and {when} you have {available}; {names} needs {needed}.")
    if orders == 1:
        return say("Verdict", "Between {start} and {when} you have {available}; {names} needs {needed}.")
    if since_now:
        return say(
            "Verdict", "Between now and {when} you have {available}; these %n need {needed}: {names}.", "", orders
        )
    return say(
        "Verdict", "Between {start} and {when} you have {available}; these %n need {needed}: {names}.", "", orders
    )


def all_kept(speech: Speech, likely: float | None) -> str:
    """How likely it is that every promise is kept, as it can be; "" where too little is known or it can't be."""
    if likely is None:
        return ""
    say, tenths = speech.translate, int(likely * 10)
    if likely >= SURE:
        return say("Verdict", "On your estimates, all of them are kept in more than 9 cases of 10.")
    if not tenths:
        return say("Verdict", "On your estimates, all of them are kept in less than 1 case of 10.")
    return say("Verdict", "On your estimates, all of them are kept in %n case(s) of 10.", "", tenths)


def pins(speech: Speech, its: PinPrice) -> str:
    """What it costs that the pinned orders go first."""
    say = speech.translate
    pinned = speech.names([order.title for order in its.pinned])
    if its.late:
        late = speech.names([order.title for order in its.late])
        return say("Pin", "Pinned first, {pinned} makes {late} late.").format(pinned=pinned, late=late)
    if its.delayed:
        time = speech.duration(its.minutes)
        text = say(
            "Pin",
            "Pinned first, {pinned} delays %n order(s) by {time} in all; none becomes late.",
            "",
            len(its.delayed),
        )
        return text.format(pinned=pinned, time=time)
    return say("Pin", "{pinned} is pinned first, and costs the others nothing.").format(pinned=pinned)


def chance(speech: Speech, agenda: Agenda, row: Row) -> str:
    """How likely the promise is to be kept; "" where nothing is promised."""
    say = speech.translate
    if row.due is None or row.rank is None:
        return ""
    if row.chance_late is None:
        return say("Chance", "not enough data: {seen} of {enough} finished orders").format(
            seen=agenda.seen, enough=ENOUGH
        )
    return say("Chance", "{chance}, from %n finished order(s)", "", agenda.seen).format(
        chance=in_words(speech, row.chance_late)
    )


def in_words(speech: Speech, late: float) -> str:
    """A chance of being late as people say it: "likely on time", "1 in 5 late"."""
    say = speech.translate
    if late < UNLIKELY:
        return say("Chance", "very likely on time")
    if late < POSSIBLE:
        return say("Chance", "likely on time")
    if late <= EVEN:
        return say("Chance", "1 in {number} late").format(number=speech.number(round(1 / late)))
    return say("Chance", "more likely late than on time") if late < SURE else say("Chance", "almost surely late")


def reason(speech: Speech, agenda: Agenda, row: Row) -> tuple[str, str]:
    """Why the order stands there: the strong word, and what follows it."""
    strong, detail = _why(speech, agenda, row)
    if row.reason is Reason.WAITING and agenda.reserve_for(row.order.id) is not None:
        detail = with_time_kept(speech, detail)
    elif row.rank is not None and row.delivery is None:
        detail = speech.translate("Reason", "never done with these working hours")
    elif row.chance_late is not None and row.reason not in (Reason.LATE, Reason.CONFLICT):
        detail = f"{detail} · {in_words(speech, row.chance_late)}"
    return strong, detail


def with_time_kept(speech: Speech, detail: str) -> str:
    """What an order waits for, and that new promises leave time for it meanwhile."""
    return speech.translate("Reason", "{detail} · time kept").format(detail=detail)


def standing_word(speech: Speech, its: Standing) -> str:
    """How an order stands, the same wherever it is listed."""
    say = speech.translate
    return {
        Standing.UNKEPT: say("Reason", "Can’t be kept"),
        Standing.CONFLICT: say("Reason", "In a conflict"),
        Standing.PAUSED: say("Reason", "Paused"),
    }[its]


def _why(speech: Speech, agenda: Agenda, row: Row) -> tuple[str, str]:
    say = speech.translate
    left, slack = speech.duration(row.effort.left), speech.duration(row.slack or 0)
    if row.effort.assumed:
        left = say("Reason", "{time} assumed").format(time=left)
    match row.reason:
        case Reason.CONFLICT if agenda.pins is not None and row.order in agenda.pins.late:
            return say("Reason", "Would be late"), say("Reason", "what is pinned goes first")
        case Reason.LATE:
            word = state_word(speech, row.order.state, late=True, very_late=is_very_late(row.order, agenda.now))
            return word, say("Reason", "{time} of work left").format(time=left)
        case Reason.CONFLICT if row.order.id in agenda.verdict.to_ask and (row.slack or 0) < 0:
            return standing_word(speech, Standing.UNKEPT), say("Reason", "{time} short").format(
                time=speech.duration(-(row.slack or 0))
            )
        case Reason.CONFLICT if row.order.id in agenda.verdict.to_ask:
            return standing_word(speech, Standing.UNKEPT), say("Reason", "ask for more time")
        case Reason.CONFLICT:
            return standing_word(speech, Standing.CONFLICT), say("Reason", "its time is promised twice")
        case Reason.PAUSED if row.order.resumes_at is not None:
            when = speech.when(row.order.resumes_at, agenda.now)
            return standing_word(speech, Standing.PAUSED), say("Reason", "until {when}, {time} of work left").format(
                when=when, time=left
            )
        case Reason.PAUSED:
            return standing_word(speech, Standing.PAUSED), say("Reason", "without a date to go on: in no plan")
        case Reason.TIGHT:
            return say("Reason", "Time-sensitive"), say("Reason", "{time} to spare").format(time=slack)
        case Reason.SOON if row.latest_start is not None:
            when = _start(speech, row.latest_start, agenda.now)
            return say("Reason", "Start soon"), say("Reason", "by {when}: others need the time behind").format(
                when=when
            )
        case Reason.QUICK if row.effort.left == 0:
            return say("Reason", "Done"), say("Reason", "deliver it now")
        case Reason.QUICK:
            return say("Reason", "Quick win"), say("Reason", "{time}, and nobody is endangered").format(time=left)
        case Reason.BIG if row.start_by is not None and row.start_by > agenda.now:
            text = say("Reason", "{time}, start early: by {when}")
            return say("Reason", "Big"), text.format(time=left, when=_start(speech, row.start_by, agenda.now))
        case Reason.BIG if row.latest_start is not None:
            text = say("Reason", "{time}, start now: by {when} at the latest")
            return say("Reason", "Big"), text.format(time=left, when=_start(speech, row.latest_start, agenda.now))
        case Reason.BIG:
            return say("Reason", "Big"), say("Reason", "{time}, start early").format(time=left)
        case Reason.ROOM | Reason.SOON:
            return "", say("Reason", "{time}, plenty of room").format(time=left)
        case Reason.FREE:
            return "", say("Reason", "{time}, no deadline").format(time=left)
        case Reason.WAITING:
            return "", say("Reason", "Waiting for requirements")
        case _:
            assert_never(row.reason)


def next_moment(speech: Speech, agenda: Agenda, row: Row) -> str:
    """The next thing that happens to an order; what may happen at any time where it is very late; else ""."""
    if row.next is not None:
        return moment(speech, agenda, row.next)
    return may_cancel_alone(speech) if is_very_late(row.order, agenda.now) else ""


def moment(speech: Speech, agenda: Agenda, its: Moment) -> str:
    """The next thing that happens, and when."""
    say = speech.translate
    match its.kind:
        case MomentKind.START_BY:
            text = say("Moment", "start by {when}")
        case MomentKind.START_NOW:
            text = say("Moment", "start now, by {when} at the latest")
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
    return text.format(when=moment_when(speech, its, agenda.now))


def moment_when(speech: Speech, its: Moment, now: datetime) -> str:
    """When it happens, the same wherever the moment is told."""
    if its.kind in (MomentKind.START_BY, MomentKind.START_NOW):
        return _start(speech, its.at, now)
    return (speech.by if its.kind in _UNTIL else speech.when)(its.at, now)


def _start(speech: Speech, at: datetime, now: datetime) -> str:
    """When to start at the latest: of today, the time of day alone."""
    today = end_day(at, speech.zone) == local_day(now, speech.zone)
    return speech.end_clock(at) if today else speech.by(at, now)
