"""From facts and `now` to the rows of the offers: those that wait first, then what became of the others."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from app.desktop.look.tokens import Tone
from app.domain.book import Book
from app.domain.offers import (
    Answer,
    Extension,
    Extra,
    OfferStatus,
    Standing,
    extension_standing,
    extra_standing,
    silence_at,
)
from app.domain.orders import Order, due_at, state_at, very_late_at
from app.storage.listings import OfferMade
from app.wording import offers as words
from app.wording.speech import Speech

SHAPES: dict[OfferStatus, tuple[str, Tone]] = {
    OfferStatus.ACCEPTED: ("●", Tone.GREEN),
    OfferStatus.GRANTED_BY_SILENCE: ("●", Tone.GREEN),
    OfferStatus.DECLINED: ("■", Tone.RED),
    OfferStatus.WITHDRAWN: ("◆", Tone.MUTED),
}


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One offer in words. `lines` are what stands at its right, the first one strong."""

    key: tuple[str, int]  # "extension" or "extra", and its id
    order_id: int
    title: str
    about: str
    kind: str
    what: str  # is asked of the client
    terms: str  # what an extra costs
    explanation: str  # of an extension
    shape: str
    tone: Tone
    lines: tuple[str, str, str]
    silence: str  # what no answer means, in a sentence; what became of it when it is settled
    warning: str
    offered: str
    answers: tuple[Answer, ...]  # that can be recorded
    open: bool
    heading: str = ""  # what stands above the first of the settled ones

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        first = f"{self.heading}: {self.title}" if self.heading else self.title
        parts = (first, self.about, self.kind, self.what, self.terms, self.silence, self.warning, self.explanation)
        return ", ".join(part for part in parts if part)


def open_offers(book: Book, now: datetime) -> Iterator[tuple[Order, Extension | Extra]]:
    """The offers that wait for an answer; those of an order that is over wait no more."""
    for order in book.orders:
        if (order.extensions or order.extras) and not state_at(order, now).over:
            for extension in order.extensions:
                if extension_standing(extension, order.rules, now).status is OfferStatus.OPEN:
                    yield order, extension
            for extra in order.extras:
                if extra_standing(extra).status is OfferStatus.OPEN:
                    yield order, extra


def open_count(book: Book, now: datetime) -> int:
    """How many offers wait for an answer."""
    return sum(1 for _ in open_offers(book, now))


def next_silence(book: Book, now: datetime) -> tuple[datetime | None, str]:
    """Which silence decides first, and on which order; None where silence decides nothing."""
    deciding = [
        (at, order.title)
        for order, offer in open_offers(book, now)
        if isinstance(offer, Extension) and (at := silence_at(offer, order.rules)) is not None
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


def _waits_until(order: Order, offer: Extension | Extra) -> tuple[bool, datetime]:
    silent = silence_at(offer, order.rules) if isinstance(offer, Extension) else None
    return silent is None, silent or offer.offered_at


def _open_row(order: Order, offer: Extension | Extra, speech: Speech, now: datetime) -> OfferRow:
    due = due_at(order, now)
    silent = silence_at(offer, order.rules) if isinstance(offer, Extension) else None
    warning, shape, tone = _warning(order, silent, due, speech, now)
    length, happens, when = words.silence_short(speech, silent, now)
    return OfferRow(
        key=_key(offer),
        order_id=order.id,
        title=order.title,
        about=_about(order.client, order.service),
        kind=words.kind(speech, offer),
        what=words.wanted(speech, offer, due, now),
        terms=words.terms(speech, offer) if isinstance(offer, Extra) else "",
        explanation=_explanation(offer),
        shape=shape,
        tone=tone,
        lines=(length, happens, when or words.offered(speech, offer, now)),
        silence=words.silence(speech, silent, now),
        warning=warning,
        offered=words.offered(speech, offer, now),
        answers=tuple(Answer),
        open=True,
    )


def _warning(
    order: Order, silent: datetime | None, due: datetime | None, speech: Speech, now: datetime
) -> tuple[str, str, Tone]:
    """What happens before silence grants an extension, with its shape and tone."""
    may_cancel = very_late_at(order, now)
    if silent is None or due is None or silent <= due or order.first_delivered_at is not None:
        return "", "", Tone.INK
    if may_cancel is not None and may_cancel < silent:
        return words.may_cancel_first(speech, may_cancel, now), "■", Tone.RED
    return words.due_comes_first(speech, due, now), "▲", Tone.AMBER


def _settled_row(made: OfferMade, speech: Speech, now: datetime) -> OfferRow:
    offer, standing = made.offer, _standing(made, now)
    if standing.status is OfferStatus.OPEN:
        shape, tone, outcome, when = "◆", Tone.MUTED, words.lapsed(speech), ""
    else:
        shape, tone = SHAPES[standing.status]
        outcome, when = words.outcome(speech, standing, now)
    silent = standing.status is OfferStatus.GRANTED_BY_SILENCE
    return OfferRow(
        key=_key(offer),
        order_id=made.order_id,
        title=made.title,
        about=_about(made.client, made.service),
        kind=words.kind(speech, offer),
        what=words.wanted(speech, offer, None, now),
        terms=words.terms(speech, offer) if isinstance(offer, Extra) else "",
        explanation=_explanation(offer),
        shape=shape,
        tone=tone,
        lines=(outcome, when, ""),
        silence=f"{outcome}, {when}" if when else outcome,
        warning="",
        offered=words.offered(speech, offer, now),
        answers=(Answer.DECLINED,) if silent else (),
        open=False,
    )


def _standing(made: OfferMade, now: datetime) -> Standing:
    """Where a settled offer stands: silence decides nothing once the order has ended."""
    if isinstance(made.offer, Extra):
        return extra_standing(made.offer)
    until = now if made.order_ended_at is None else min(now, made.order_ended_at)
    return extension_standing(made.offer, made.rules, until)


def _settled_at(made: OfferMade, now: datetime) -> datetime:
    return _standing(made, now).since or made.order_ended_at or made.offer.offered_at


def _key(offer: Extension | Extra) -> tuple[str, int]:
    return ("extension" if isinstance(offer, Extension) else "extra", offer.id)


def _about(client: str, service: str) -> str:
    return " · ".join(part for part in (client, service) if part)


def _explanation(offer: Extension | Extra) -> str:
    return " ".join(offer.explanation.split()) if isinstance(offer, Extension) else ""
