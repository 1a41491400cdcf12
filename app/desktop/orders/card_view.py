"""What an order's card says: the one function behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.desktop.look.tokens import Tone
from app.desktop.orders.cells import LATE, SHAPES
from app.desktop.orders.doable import doable
from app.domain.agenda import Agenda
from app.domain.offers import (
    Answer,
    Extension,
    Extra,
    OfferStatus,
    extension_standing,
    extra_standing,
    silence_at,
)
from app.domain.orders import (
    Order,
    Requirement,
    State,
    accepted_by_silence_at,
    due_at,
    effort_at,
    ended_at,
    is_late,
    is_very_late,
    minutes_worked,
    state_at,
    timer_started_at,
    was_on_time,
)
from app.domain.story import story
from app.domain.waiting import Arrival
from app.storage.listings import OrderRecord
from app.wording import agenda as agenda_words
from app.wording import offers as offer_words
from app.wording import orders as words
from app.wording.speech import Speech


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """An offer that waits for its answer; `action` is what the keys of its answers start with."""

    key: tuple[str, int]
    what: str
    silence: str
    action: str
    answers: tuple[tuple[Answer, str], ...]


@dataclass(frozen=True, slots=True)
class CardView:
    """An order in words. `share` is the part of the work that is done, 0 to 1; None where it says nothing."""

    key: int
    title: str
    about: str
    shape: str
    tone: Tone
    state: str
    due: str
    moments: str
    share: float | None
    facts: tuple[tuple[str, str], ...]
    requirements_title: str
    requirements: tuple[Requirement, ...]
    offers: tuple[OpenOffer, ...]
    notes: str
    story: tuple[tuple[str, str], ...]  # newest first
    doable: tuple[str, ...]
    running: bool


def card_view(
    record: OrderRecord,
    agenda: Agenda,
    speech: Speech,
    default_effort: int,
    now: datetime,
    its_arrivals: Sequence[Arrival] = (),
) -> CardView:
    """The card of an order, open or over."""
    order, state = record.order, state_at(record.order, now)
    late = is_late(order, now) and state.to_do
    shape, tone = LATE if late else SHAPES[state]
    steps = [(step.use_case, step.done_at) for step in record.steps]
    effort = effort_at(order, now, default_effort)
    return CardView(
        key=order.id,
        title=order.title,
        about=" · ".join(part for part in (order.client, order.service) if part),
        shape=shape,
        tone=tone,
        state=words.state_word(speech, state, late=late, very_late=late and is_very_late(order, now)),
        due=_due(order, state, speech, now),
        moments=" · ".join(_moments(order, state, agenda, speech, now)),
        share=1 - effort.left / effort.total if state.to_do and effort.total else None,
        facts=(*_facts(order, state, speech, default_effort, now), *_outlook(order, agenda, speech, its_arrivals)),
        requirements_title=words.requirements_title(speech, order),
        requirements=order.requirements if not state.over else (),
        offers=tuple(_offers(order, state, speech, now)),
        notes=order.notes.strip(),
        story=tuple(
            (speech.when(event.at, now), words.event(speech, event, now))
            for event in reversed(story(order, steps, now))
        ),
        doable=doable(order, now),
        running=timer_started_at(order) is not None,
    )


def _due(order: Order, state: State, speech: Speech, now: datetime) -> str:
    """The one date that counts in this state."""
    due, ended = due_at(order, now), ended_at(order, now)
    if state.over:
        return words.ended(speech, state, ended, by_silence=order.ended_at is None, now=now)
    if state is State.DELIVERED and order.delivered_at is not None:
        return words.delivered(speech, order.delivered_at, now)
    if due is None:
        return words.days_from_start(speech, order.days)
    return words.due(speech, due, now)


def _moments(order: Order, state: State, agenda: Agenda, speech: Speech, now: datetime) -> Iterator[str]:
    """How long until then, and the next thing that happens."""
    due, on_time = due_at(order, now), was_on_time(order, now)
    if on_time is not None and (state.over or state is State.DELIVERED):
        yield words.kept(speech, on_time=on_time)
    if state is State.DELIVERED:
        accepted = accepted_by_silence_at(order)
        if accepted is not None:
            yield words.silence_accepts(speech, accepted, now)
        return
    if due is not None and not state.over:
        yield speech.countdown(due, now)
    row = agenda.row(order.id)
    if row is not None and row.next is not None:
        yield agenda_words.moment(speech, agenda, row.next)


def _facts(order: Order, state: State, speech: Speech, default_effort: int, now: datetime) -> Iterator[tuple[str, str]]:
    names = words.fact_names(speech)
    worked = minutes_worked(order, now)
    if not state.over and state is not State.DELIVERED:
        yield names["effort"], words.effort_in_full(speech, effort_at(order, now, default_effort))
    elif worked:
        yield names["effort"], words.worked(speech, worked)
    if order.price is not None:
        yield names["price"], speech.money(order.price)
    if not state.over:
        yield names["revisions"], words.revisions(speech, order)
    if order.cancel_reason:
        yield names["reason"], order.cancel_reason
    if order.proof:
        yield names["handed over"], order.proof
    yield names["marketplace"], " · ".join(part for part in (order.rules.name, order.reference) if part)


def _outlook(
    order: Order, agenda: Agenda, speech: Speech, its_arrivals: Sequence[Arrival]
) -> Iterator[tuple[str, str]]:
    """How likely it is on time; of an order that waits, until when what is missing may come in."""
    names = words.fact_names(speech)
    row = agenda.row(order.id)
    chance = "" if row is None else agenda_words.chance(speech, agenda, row)
    if chance:
        yield names["chance"], chance
    coming = agenda_words.arrivals(speech, its_arrivals, agenda.now)
    if coming:
        yield names["arrivals"], coming


def _offers(order: Order, state: State, speech: Speech, now: datetime) -> Iterator[OpenOffer]:
    if state.over:
        return
    due = due_at(order, now)
    for extension in order.extensions:
        if extension_standing(extension, order.rules, now).status is OfferStatus.OPEN:
            silent = silence_at(extension, order.rules)
            yield _offer(extension, speech, due, silent, now)
    for extra in order.extras:
        if extra_standing(extra).status is OfferStatus.OPEN:
            yield _offer(extra, speech, due, None, now)


def _offer(
    offer: Extension | Extra, speech: Speech, due: datetime | None, silent: datetime | None, now: datetime
) -> OpenOffer:
    action = "answer_extension" if isinstance(offer, Extension) else "answer_extra"
    return OpenOffer(
        key=(action, offer.id),
        what=offer_words.asked(speech, offer, due, now),
        silence=offer_words.silence(speech, silent, now),
        action=action,
        answers=tuple((answer, offer_words.answer_name(speech, answer)) for answer in Answer),
    )
