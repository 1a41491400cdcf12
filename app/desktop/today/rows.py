"""From the agenda's facts to the words of each row: the one function behind the queue."""

from dataclasses import dataclass

from app.desktop.look.tokens import Tone
from app.domain.agenda import Agenda, Reason, Row
from app.domain.asked import by_silence
from app.domain.cancellations import Cancellation, CancelledBy, pending_cancellation
from app.domain.contact import quiet_client
from app.domain.moments import MomentKind
from app.domain.offers import silence_at
from app.domain.orders import State, is_paused, missing_requirements, timer_started_at
from app.wording import agenda as words
from app.wording import orders as order_words
from app.wording import pausing, silence
from app.wording.apart import set_apart
from app.wording.speech import Speech

SHAPES: dict[Reason, tuple[str, Tone]] = {
    Reason.LATE: ("■", Tone.RED),
    Reason.CONFLICT: ("■", Tone.RED),
    Reason.TIGHT: ("▲", Tone.AMBER),
    Reason.SOON: ("▲", Tone.AMBER),
    Reason.QUICK: ("●", Tone.GREEN),
    Reason.BIG: ("◆", Tone.MUTED),
    Reason.PAUSED: ("‖", Tone.MUTED),
}


@dataclass(frozen=True, slots=True)
class Words:
    """An order of the queue in words. `progress` is the share of the work that is done, 0 to 1."""

    rank: str
    title: str
    about: str  # whose it is, and which service
    shape: str
    tone: Tone
    strong: str
    detail: str
    tag: str
    due: str
    countdown: str
    next: str
    progress: float | None
    waiting: bool  # for its client, or for the end of a pause that nobody set
    running: bool
    pinned: bool
    mark: str  # what the sign before the title means

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        reason = " ".join(part for part in (self.strong, self.detail) if part)
        parts = (
            self.rank,
            set_apart(self.title),
            self.mark,
            self.about,
            reason,
            self.tag,
            self.due,
            self.countdown,
            self.next,
        )
        return ", ".join(part for part in parts if part)


class TodayRow:
    """One order of the queue. It is put into words when somebody looks: of a long queue few rows are seen."""

    __slots__ = ("_agenda", "_row", "_speech", "_words", "key")

    def __init__(self, agenda: Agenda, row: Row, speech: Speech) -> None:
        self.key = row.order.id
        self._agenda, self._row, self._speech = agenda, row, speech
        self._words: Words | None = None

    @property
    def title(self) -> str:
        """What the order is called."""
        return self._row.order.title

    @property
    def words(self) -> Words:
        """How the row reads."""
        if self._words is None:
            self._words = _words(self._agenda, self._row, self._speech)
        return self._words

    @property
    def explained(self) -> str:
        """What its next moment means, for who asks; worked out then."""
        from app.wording.moments import explained

        return explained(self._speech, self._agenda, self._row)

    def __eq__(self, other: object) -> bool:
        """Whether it reads alike; what nobody has read yet need not be shown anew."""
        if not isinstance(other, TodayRow) or self.key != other.key:
            return False
        return self._words is None or self.words == other.words

    def __hash__(self) -> int:
        return hash(self.key)


def today_rows(agenda: Agenda, speech: Speech) -> tuple[TodayRow, ...]:
    """The rows of the queue, in its order."""
    return tuple(TodayRow(agenda, row, speech) for row in agenda.rows)


def _words(agenda: Agenda, row: Row, speech: Speech) -> Words:
    order = row.order
    for_client = row.reason is Reason.WAITING
    shape, tone = SHAPES.get(row.reason, ("", Tone.MUTED))
    strong, detail = words.reason(speech, agenda, row)
    if row.pending is not None:
        shape, strong, detail = "", "", _pending(agenda, row, speech)
    return Words(
        rank=str(row.rank) if row.rank is not None else "–",
        title=order.title,
        about=" · ".join(set_apart(part) for part in (order.client, order.service) if part),
        shape=shape,
        tone=tone,
        strong=strong,
        detail=_requirements(agenda, row, speech) if for_client else detail,
        tag=_tag(agenda, row, speech),
        due=_due(agenda, row, speech),
        countdown=_countdown(agenda, row, speech),
        next=_next(agenda, row, speech),
        progress=None if for_client or not row.effort.total else 1 - row.effort.left / row.effort.total,
        waiting=row.rank is None,
        running=timer_started_at(order) is not None,
        pinned=order.pinned,
        mark=order_words.mark(speech, running=timer_started_at(order) is not None, pinned=False),  # a tag says “pinned”
    )


def _due(agenda: Agenda, row: Row, speech: Speech) -> str:
    if row.due is not None:
        return speech.by(row.due, agenda.now)
    days = row.order.days
    return "" if days is None else speech.translate("Today", "%n day(s)", "", days)


def _countdown(agenda: Agenda, row: Row, speech: Speech) -> str:
    if row.due is None:
        return speech.translate("Today", "clock not started") if row.reason is Reason.WAITING else ""
    return speech.countdown(row.due, agenda.now)


def _next(agenda: Agenda, row: Row, speech: Speech) -> str:
    if (asked := _asked_to_cancel(agenda, row)) is not None:
        _, happens, when = silence.in_short(speech, by_silence(asked, row.order.rules), agenda.now)
        return " ".join(part for part in (happens, when) if part)
    if row.reason is Reason.WAITING:
        if not missing_requirements(row.order):
            return speech.translate("Today", "everything is in: start the clock")
        quiet = quiet_client(row.order, agenda.now)
        if quiet is not None:
            return order_words.no_news(speech, quiet)
        return (
            speech.translate("Today", "remind {client}").format(client=set_apart(row.order.client))
            if row.order.client
            else ""
        )
    if row.next is not None and row.next.kind is MomentKind.SILENCE:
        return speech.translate("Today", "answer within {span}").format(span=speech.span(row.next.at - agenda.now))
    return words.next_moment(speech, agenda, row)


def _pending(agenda: Agenda, row: Row, speech: Speech) -> str:
    assert row.pending is not None  # the caller looked
    proposed = speech.by(row.pending.proposed_due, agenda.now)
    silent = silence_at(row.pending, row.order.rules)
    if silent is None:
        return speech.translate("Today", "You asked for {due}: waiting for the answer").format(due=proposed)
    when = speech.when(silent, agenda.now)
    text = speech.translate("Today", "Silence grants {due} on {when}").format(due=proposed, when=when)
    if row.slack_if_refused is not None and row.slack_if_refused < 0:
        short = speech.duration(-row.slack_if_refused)
        text += " · " + speech.translate("Today", "refused, it would be {time} short").format(time=short)
    return text


def _requirements(agenda: Agenda, row: Row, speech: Speech) -> str:
    order = row.order
    received = len(order.requirements) - len(missing_requirements(order))
    text = speech.translate("Today", "Waiting for requirements")
    if order.requirements:
        text = speech.translate("Today", "Waiting for requirements · {received} of {all} in")
    text = text.format(received=received, all=len(order.requirements))
    return text if agenda.reserve_for(order.id) is None else words.with_time_kept(speech, text)


def _asked_to_cancel(agenda: Agenda, row: Row) -> Cancellation | None:
    return pending_cancellation(row.order.cancellations, row.order.rules, agenda.now)


def _tag(agenda: Agenda, row: Row, speech: Speech) -> str:
    if (asked := _asked_to_cancel(agenda, row)) is not None:
        by_client = asked.asked_by is CancelledBy.CLIENT
        say = speech.translate
        return say("Today", "client asks to cancel") if by_client else say("Today", "cancellation asked")
    if is_paused(row.order, agenda.now):
        return pausing.tag(speech, row.order, agenda.now)
    if row.pending is not None:
        return speech.translate("Today", "extension asked")
    if row.order.state is State.IN_REVISION:
        return speech.translate("Today", "revision asked")
    return speech.translate("Today", "pinned") if row.order.pinned else ""
