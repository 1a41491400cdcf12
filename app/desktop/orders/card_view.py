"""What an order's card says: the one function behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.desktop.look.tokens import Tone
from app.desktop.orders.cells import state_mark
from app.desktop.orders.doable import answer_key, doable
from app.domain.agenda import Agenda
from app.domain.asked import Asked, by_silence, standing_of
from app.domain.cancellations import Cancellation
from app.domain.contact import quiet_client
from app.domain.money import Money
from app.domain.offers import Answer, OfferStatus
from app.domain.orders import (
    Order,
    Requirement,
    State,
    accepted_by_silence_at,
    due_at,
    effort_at,
    ended_at,
    is_late,
    is_paused,
    is_very_late,
    minutes_worked,
    state_at,
    timer_started_at,
    was_on_time,
)
from app.domain.standing import standing
from app.domain.story import story
from app.domain.waiting import Arrival
from app.storage.facts import OrderRecord
from app.wording import agenda as agenda_words
from app.wording import offers as offer_words
from app.wording import orders as words
from app.wording import pausing as pause_words
from app.wording import reserve as reserve_words
from app.wording import silence as silence_words
from app.wording.apart import set_apart
from app.wording.speech import Speech
from app.wording.story import event as story_line
from app.wording.waiting import arrivals


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
    shape, tone, word = state_mark(
        speech, state, standing(agenda, order.id), late=late, very_late=late and is_very_late(order, now)
    )
    steps = [(step.use_case, step.done_at) for step in record.steps]
    effort = effort_at(order, now, default_effort)
    return CardView(
        key=order.id,
        title=order.title,
        about=" · ".join(set_apart(part) for part in (order.client, order.service) if part),
        shape=shape,
        tone=tone,
        state=word,
        due=_due(order, state, speech, now),
        moments=" · ".join(_moments(order, state, agenda, speech, now)),
        share=1 - effort.left / effort.total if state.to_do and effort.total else None,
        facts=(*_facts(order, state, speech, default_effort, now), *_outlook(order, agenda, speech, its_arrivals)),
        requirements_title=words.requirements_title(speech, order),
        requirements=order.requirements if not state.over else (),
        offers=tuple(_offers(order, state, speech, now)),
        notes=order.notes.strip(),
        story=tuple(
            (speech.when(event.at, now), story_line(speech, event, now)) for event in reversed(story(order, steps, now))
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
    due, on_time = due_at(order, now), was_on_time(order)
    if is_paused(order, now):
        yield pause_words.tag(speech, order, now)
    quiet = quiet_client(order, now)
    if quiet is not None:
        yield words.no_news(speech, quiet)
    if on_time is not None and (state.over or state is State.DELIVERED):
        yield words.kept(speech, on_time=on_time)
    if state is State.DELIVERED:
        accepted = accepted_by_silence_at(order)
        if accepted is not None:
            yield words.silence_accepts(speech, accepted, now)
    its_reserve = agenda.reserve_for(order.id)
    if its_reserve is not None:
        yield reserve_words.kept_until(speech, its_reserve, now)
    if state is State.DELIVERED:
        return
    if due is not None and not state.over:
        yield speech.countdown(due, now)
    row = agenda.row(order.id)
    if row is not None and (its_next := agenda_words.next_moment(speech, agenda, row)):
        yield its_next


def _facts(order: Order, state: State, speech: Speech, default_effort: int, now: datetime) -> Iterator[tuple[str, str]]:
    names = words.fact_names(speech)
    worked = minutes_worked(order, now)
    if not state.over and state is not State.DELIVERED:
        yield names["effort"], words.effort_in_full(speech, effort_at(order, now, default_effort))
    elif worked:
        yield names["effort"], words.worked(speech, worked)
    if order.price is not None:
        yield names["price"], speech.money(order.price)
        if order.refunded:
            yield names["refunded"], speech.money(Money(order.refunded, order.price.currency))
    if not state.over:
        yield names["revisions"], words.revisions(speech, order)
    if order.cancel_reason:
        yield names["reason"], order.cancel_reason
    if order.proof:
        yield names["handed over"], order.proof
    yield names["marketplace"], " · ".join(set_apart(part) for part in (order.rules.name, order.reference) if part)


def _outlook(
    order: Order, agenda: Agenda, speech: Speech, its_arrivals: Sequence[Arrival]
) -> Iterator[tuple[str, str]]:
    """How likely it is on time; of an order that waits, until when what is missing may come in."""
    names = words.fact_names(speech)
    row = agenda.row(order.id)
    chance = "" if row is None else agenda_words.chance(speech, agenda, row)
    if chance:
        yield names["chance"], chance
    coming = arrivals(speech, its_arrivals, agenda.now)
    if coming:
        yield names["arrivals"], coming


def _offers(order: Order, state: State, speech: Speech, now: datetime) -> Iterator[OpenOffer]:
    """What waits for an answer; of an order that silence cancelled, the request that did it, to be corrected."""
    every: tuple[Asked, ...] = (*order.extensions, *order.extras, *order.cancellations)
    for asked in every:
        status = standing_of(asked, order.rules, now).status
        if status is OfferStatus.OPEN and not state.over:
            yield _open_offer(asked, order, speech, now)
        elif isinstance(asked, Cancellation) and status is OfferStatus.GRANTED_BY_SILENCE and not order.state.over:
            yield _cancelled_by_silence(asked, order, speech, now)


def _open_offer(asked: Asked, order: Order, speech: Speech, now: datetime) -> OpenOffer:
    action = answer_key(asked)
    return OpenOffer(
        key=(action, asked.id),
        what=offer_words.asked(speech, asked, due_at(order, now), now),
        silence=silence_words.in_full(speech, by_silence(asked, order.rules), now),
        action=action,
        answers=tuple((answer, offer_words.answer_name(speech, asked, answer)) for answer in Answer),
    )


def _cancelled_by_silence(asked: Cancellation, order: Order, speech: Speech, now: datetime) -> OpenOffer:
    name = offer_words.answer_name(speech, asked, Answer.DECLINED, correcting=True)
    outcome = offer_words.outcome(speech, asked, standing_of(asked, order.rules, now), now)
    return OpenOffer(
        key=("corrects_cancellation", asked.id),
        what=offer_words.asked(speech, asked, None, now),
        silence=", ".join(outcome),
        action="answer_cancellation",
        answers=((Answer.DECLINED, name),),
    )
