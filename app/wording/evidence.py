"""The evidence file of an order: what was agreed, what was handed in, what was delivered and when, and all the work.

For a dispute: it states facts with their dates and judges nobody. The completion rate is left out unless asked for.
"""

from collections.abc import Iterable
from datetime import date, datetime

from app.domain.document import Document, Section
from app.domain.instants import end_day, local_day
from app.domain.offers import extra_standing
from app.domain.orders import Order, due_at, minutes_of, minutes_worked, state_at
from app.domain.rates import Rate
from app.domain.story import Event
from app.wording import insights
from app.wording import orders as words
from app.wording.apart import set_apart
from app.wording.speech import Speech
from app.wording.story import event as story_line


def evidence(
    speech: Speech, order: Order, scope: str, story: Iterable[Event], now: datetime, rate: Rate | None = None
) -> Document:
    """The file of an order. `scope` is the service's description, `rate` the completion rate where it is to be told."""
    say = speech.translate
    sections = [
        Section(say("Evidence", "The order"), rows=_facts(speech, order, now)),
        Section(say("Evidence", "What was agreed"), text=scope.strip()),
        _requirements(speech, order),
        _delivery(speech, order),
        _extras(speech, order),
        Section(
            say("Evidence", "What happened"),
            columns=(say("Evidence", "When"), say("Evidence", "What")),
            rows=tuple((_stamp(speech, event.at), story_line(speech, event, now)) for event in story),
        ),
        _work(speech, order, now),
    ]
    if rate is not None:
        sections.append(Section(say("Evidence", "Completion rate"), text=insights.percent(speech, rate)))
    title = say("Evidence", "“{title}”: what was agreed, done and delivered").format(title=set_apart(order.title))
    told = tuple(section for section in sections if section.text or section.rows)
    return Document(speech.language, title, told)


def _facts(speech: Speech, order: Order, now: datetime) -> tuple[tuple[str, str], ...]:
    say, due = speech.translate, due_at(order, now)
    facts = (
        (say("Evidence", "Client"), set_apart(order.client)),
        (say("Evidence", "Service"), set_apart(order.service)),
        (
            say("Evidence", "Marketplace"),
            " · ".join(set_apart(part) for part in (order.rules.name, order.reference) if part),
        ),
        (say("Evidence", "Price"), "" if order.price is None else speech.money(order.price)),
        (say("Evidence", "Sold"), _stamp(speech, order.sold_at)),
        (say("Evidence", "Delivery clock started"), _stamp(speech, order.clock_started_at)),
        (say("Evidence", "First due"), _due(speech, order.original_due)),
        (say("Evidence", "Due as agreed last"), _due(speech, due) if due != order.original_due else ""),
        (say("Evidence", "State"), words.state_word(speech, state_at(order, now), late=False, very_late=False)),
        (say("Evidence", "Made on"), _stamp(speech, now)),
    )
    return tuple((name, value) for name, value in facts if value)


def _requirements(speech: Speech, order: Order) -> Section:
    """What was asked of the client, when it came, and the delivery in which it was confirmed as met."""
    say = speech.translate
    met = _stamp(speech, order.delivered_at)
    rows = tuple(
        (item.text, _stamp(speech, item.received_at) or say("Evidence", "not handed in"), met or "–")
        for item in order.requirements
    )
    columns = (
        say("Evidence", "Requirement"),
        say("Evidence", "Handed in"),
        say("Evidence", "Confirmed as met, on delivery"),
    )
    return Section(say("Evidence", "Requirements"), columns=columns, rows=rows)


def _delivery(speech: Speech, order: Order) -> Section:
    say = speech.translate
    if order.delivered_at is None:
        return Section(say("Evidence", "Delivery"))
    rows = [(say("Evidence", "First delivery"), _stamp(speech, order.first_delivered_at))]
    if order.delivered_at != order.first_delivered_at:
        rows.append((say("Evidence", "Last delivery"), _stamp(speech, order.delivered_at)))
    rows.append((say("Evidence", "Handed over"), order.proof))
    rows.append((say("Evidence", "Revisions"), words.revisions(speech, order)))
    return Section(say("Evidence", "Delivery"), rows=tuple(rows))


def _extras(speech: Speech, order: Order) -> Section:
    say = speech.translate
    taken = [extra for extra in order.extras if extra_standing(extra).status.stands]
    rows = tuple((extra.description, speech.money(extra.price), _stamp(speech, extra.answered_at)) for extra in taken)
    columns = (say("Evidence", "Extra"), say("Evidence", "Price"), say("Evidence", "Accepted"))
    return Section(say("Evidence", "Extras"), columns=columns, rows=rows)


def _work(speech: Speech, order: Order, now: datetime) -> Section:
    say = speech.translate
    rows = tuple((_stamp(speech, its.started_at), speech.duration(minutes_of(its, now))) for its in order.work)
    total = say("Evidence", "{time} in all").format(time=speech.duration(minutes_worked(order, now)))
    columns = (say("Evidence", "From"), say("Evidence", "Worked"))
    return Section(say("Evidence", "Time worked"), text=total if rows else "", columns=columns, rows=rows)


def _stamp(speech: Speech, instant: datetime | None) -> str:
    """A date that reads the same for ever: day, month, year, time, and whose clock it is."""
    if instant is None:
        return ""
    return _dated(speech, instant, local_day(instant, speech.zone), speech.clock(instant))


def _due(speech: Speech, instant: datetime | None) -> str:
    """The same for the end of something."""
    if instant is None:
        return ""
    return _dated(speech, instant, end_day(instant, speech.zone), speech.end_clock(instant))


def _dated(speech: Speech, instant: datetime, day: date, clock: str) -> str:
    return f"{speech.long_day(day)} {day.year}, {clock} ({instant.astimezone(speech.zone).tzname()})"
