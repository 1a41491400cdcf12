"""From facts and `now` to the rows of the offers: those that wait first, then what became of the others."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from app.desktop.look.tokens import Tone
from app.desktop.marks import MARKS
from app.domain.asked import Asked, BySilence, asked_at, by_silence, open_offers, standing_of
from app.domain.book import Book
from app.domain.cancellations import Cancellation, CancelledBy
from app.domain.offers import Answer, Extension, Extra, OfferStatus, Standing
from app.domain.orders import Order, due_at, very_late_at
from app.storage.lines import OfferMade
from app.wording import cancelling
from app.wording import offers as words
from app.wording import silence as silence_words
from app.wording.apart import set_apart
from app.wording.speech import Speech

SHAPES: dict[OfferStatus, tuple[str, Tone]] = {
    OfferStatus.ACCEPTED: ("●", Tone.GREEN),
    OfferStatus.GRANTED_BY_SILENCE: ("●", Tone.GREEN),
    OfferStatus.DECLINED: ("■", Tone.RED),
    OfferStatus.WITHDRAWN: ("◆", Tone.MUTED),
}
ENDED = ("×", Tone.MUTED)  # an order that was given up, in words or by silence
NAMES = {Extension: "extension", Extra: "extra", Cancellation: "cancellation"}


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One offer in words. `lines` are what stands at its right, the first one strong."""

    key: tuple[str, int]  # "extension", "extra" or "cancellation", and its id
    order_id: int
    title: str
    about: str
    kind: str
    what: str  # is asked
    terms: str  # what an extra costs, why an order should end
    explanation: str  # in the words of who asks
    shape: str
    tone: Tone
    lines: tuple[str, str, str]
    silence: str  # what no answer means, in a sentence; what became of it when it is settled
    warning: str
    offered: str
    answers: tuple[tuple[Answer, str], ...]  # that can be recorded, by their names
    open: bool
    heading: str = ""  # what stands above the first of the settled ones

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        title = set_apart(self.title)
        first = f"{self.heading}: {title}" if self.heading else title
        parts = (first, self.about, self.kind, self.what, self.terms, self.silence, self.warning, self.explanation)
        return ", ".join(part for part in parts if part)


def next_silence(book: Book, now: datetime) -> tuple[datetime | None, str]:
    """Which silence decides first, and on which order; None where silence decides nothing."""
    deciding = [
        (its.at, order.title)
        for order, asked in open_offers(book, now)
        if (its := by_silence(asked, order.rules)) is not None and its.at > now
    ]
    return min(deciding, default=(None, ""))


def offer_rows(book: Book, made: Iterable[OfferMade], speech: Speech, now: datetime) -> tuple[OfferRow, ...]:
    """Every offer: the one that silence decides first on top, settled ones from the newest on."""
    waiting = sorted(open_offers(book, now), key=lambda pair: _waits_until(*pair))
    rows = [_open_row(order, offer, speech, now) for order, offer in waiting]
    here = {row.key for row in rows}
    settled = [(_settled_at(each, now), each) for each in made if _key(each.offer) not in here]
    settled.sort(key=lambda pair: pair[0], reverse=True)
    past = [_settled_row(each, speech, now) for _, each in settled]
    if past:
        past[0] = replace(past[0], heading=words.answered_title(speech))
    return (*rows, *past)


def _waits_until(order: Order, asked: Asked) -> tuple[bool, datetime]:
    silent = by_silence(asked, order.rules)
    return (True, asked_at(asked)) if silent is None else (False, silent.at)


def _open_row(order: Order, asked: Asked, speech: Speech, now: datetime) -> OfferRow:
    due, silent = due_at(order, now), by_silence(asked, order.rules)
    if isinstance(asked, Cancellation):
        mark, warning = cancelling.counts(speech, order, CancelledBy.MUTUAL, asked.why)
        shape, tone = MARKS[mark]
    else:
        warning, shape, tone = _warning(order, silent, due, speech, now)
    length, happens, when = silence_words.in_short(speech, silent, now)
    return OfferRow(
        key=_key(asked),
        order_id=order.id,
        title=order.title,
        about=_about(order.client, order.service),
        kind=words.kind(speech, asked),
        what=words.wanted(speech, asked, due, now),
        terms=words.terms(speech, asked),
        explanation=_explanation(asked),
        shape=shape,
        tone=tone,
        lines=(length, happens, when or words.offered(speech, asked, now)),
        silence=silence_words.in_full(speech, silent, now),
        warning=warning,
        offered=words.offered(speech, asked, now),
        answers=tuple((answer, words.answer_name(speech, asked, answer)) for answer in Answer),
        open=True,
    )


def _warning(
    order: Order, silent: BySilence | None, due: datetime | None, speech: Speech, now: datetime
) -> tuple[str, str, Tone]:
    """What happens before silence grants an extension, with its shape and tone."""
    may_cancel = very_late_at(order, now)
    if silent is None or due is None or silent.at <= due or order.first_delivered_at is not None:
        return "", "", Tone.INK
    if may_cancel is not None and may_cancel < silent.at:
        return words.may_cancel_first(speech, may_cancel, now), "■", Tone.RED
    return words.due_comes_first(speech, due, now), "▲", Tone.AMBER


def _settled_row(made: OfferMade, speech: Speech, now: datetime) -> OfferRow:
    asked, standing = made.offer, _standing(made, now)
    outcome, when = words.lapsed(speech, made.ending, now)
    if standing.status is not OfferStatus.OPEN:
        outcome, when = words.outcome(speech, asked, standing, now)
    shape, tone = _became(asked, standing)
    silent = standing.status is OfferStatus.GRANTED_BY_SILENCE
    correction = words.answer_name(speech, asked, Answer.DECLINED, correcting=True)
    return OfferRow(
        key=_key(asked),
        order_id=made.order_id,
        title=made.title,
        about=_about(made.client, made.service),
        kind=words.kind(speech, asked),
        what=words.wanted(speech, asked, None, now),
        terms=words.terms(speech, asked),
        explanation=_explanation(asked),
        shape=shape,
        tone=tone,
        lines=(outcome, when, ""),
        silence=f"{outcome}, {when}" if when else outcome,
        warning="",
        offered=words.offered(speech, asked, now),
        answers=((Answer.DECLINED, correction),) if silent else (),
        open=False,
    )


def _became(asked: Asked, standing: Standing) -> tuple[str, Tone]:
    """The shape and tone of what became of it."""
    if isinstance(asked, Cancellation) and standing.status.stands:
        return ENDED
    if standing.status is OfferStatus.OPEN or isinstance(asked, Cancellation):
        return SHAPES[OfferStatus.WITHDRAWN]
    return SHAPES[standing.status]


def _standing(made: OfferMade, now: datetime) -> Standing:
    """Where a settled offer stands: silence decides nothing once the order has ended."""
    until = now if made.ending is None else min(now, made.ending.at)
    return standing_of(made.offer, made.rules, until)


def _settled_at(made: OfferMade, now: datetime) -> datetime:
    return _standing(made, now).since or (asked_at(made.offer) if made.ending is None else made.ending.at)


def _key(asked: Asked) -> tuple[str, int]:
    return NAMES[type(asked)], asked.id


def _about(client: str, service: str) -> str:
    return " · ".join(set_apart(part) for part in (client, service) if part)


def _explanation(asked: Asked) -> str:
    """The words of who asks, on one line."""
    if isinstance(asked, Extra):
        return ""
    return " ".join((asked.note if isinstance(asked, Cancellation) else asked.explanation).split())
