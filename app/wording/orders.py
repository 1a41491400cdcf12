"""The sentences of the orders screen and of an order's card: its state, its due, its effort, its story."""

from datetime import datetime
from typing import Final, assert_never

from app.domain.contact import Quiet
from app.domain.orders import Effort, Order, State, Work, missing_requirements, revisions_left
from app.domain.turn import Turn
from app.wording.speech import Speech

NOTE_SHOWN: Final = 40  # letters of an entry's note in a list


def heading(speech: Speech, open_orders: int, late: int = 0, unkept: int = 0) -> str:
    """How many orders are in hand, in one sentence."""
    say = speech.translate
    if not open_orders:
        return say("Orders", "No open order.")
    text = say("Orders", "%n open order(s)", "", open_orders)
    text += ", " + say("Orders", "%n of them late", "", late) if late else ""
    return text + (", " + say("Orders", "%n can’t be kept", "", unkept) if unkept else "") + "."


def state_word(speech: Speech, state: State, *, late: bool = False, very_late: bool = False) -> str:
    """An order's state in a word or two, as a list shows it."""
    say = speech.translate
    if very_late:
        return say("Orders", "Very late")
    if late:
        return say("Orders", "Late")
    return {
        State.REQUIREMENTS: say("Orders", "Waiting"),
        State.IN_PROGRESS: say("Orders", "In progress"),
        State.DELIVERED: say("Orders", "Delivered"),
        State.IN_REVISION: say("Orders", "In revision"),
        State.COMPLETED: say("Orders", "Completed"),
        State.CANCELLED: say("Orders", "Cancelled"),
    }[state]


def turn_word(speech: Speech, turn: Turn) -> str:
    """Who has to do something next."""
    match turn:
        case Turn.YOURS:
            return speech.translate("Orders", "You")
        case Turn.CLIENT:
            return speech.translate("Orders", "Client")
        case Turn.NOBODY:
            return speech.translate("Orders", "Nobody")
        case _:
            assert_never(turn)


def requirements_received(speech: Speech, received: int, every: int) -> str:
    """How much of what the client must hand in has come."""
    text = speech.translate("Orders", "{received} of {all} in")
    return text.format(received=speech.number(received), all=speech.number(every))


def nothing_missing(speech: Speech) -> str:
    """Said of an order whose clock only waits for the freelancer."""
    return speech.translate("Orders", "all in: start the clock")


def no_news(speech: Speech, quiet: Quiet, *, short: bool = False) -> str:
    """Since when a client whose turn it is has said nothing, and what to do about it."""
    say = speech.translate
    if not quiet.give_up:
        text = say("Orders", "no news for {span}: remind")
    else:
        text = say("Orders", "no news for {span}: cancel by agreement")
        text = say("Orders", "no news for {span}: cancel") if short else text
    return text.format(span=speech.span(quiet.lasted))


def may_cancel_alone(speech: Speech) -> str:
    """What very late means."""
    return speech.translate("Orders", "the client may cancel alone")


def may_cancel_from(speech: Speech, at: datetime, now: datetime) -> str:
    """When late becomes very late."""
    text = speech.translate("Orders", "cancellable from {when}")
    return text.format(when=speech.when(at, now))


def silence_accepts(speech: Speech, at: datetime, now: datetime) -> str:
    """When no answer to a delivery completes the order."""
    return speech.translate("Orders", "silence accepts {when}").format(when=speech.when(at, now))


def accepted_by_silence(speech: Speech, at: datetime, now: datetime) -> str:
    """Said of an order that nobody answered."""
    return speech.translate("Orders", "by silence on {when}").format(when=speech.when(at, now))


def due_by_silence(speech: Speech) -> str:
    """Said of an order whose due the client's silence granted."""
    return speech.translate("Orders", "due granted by silence")


def mark(speech: Speech, *, running: bool, pinned: bool) -> str:
    """What the sign before an order's title means: the timer runs, or it is pinned; "" where there is no sign."""
    if running:
        return speech.translate("Orders", "the timer runs")
    return speech.translate("Orders", "pinned") if pinned else ""


def extension_asked(speech: Speech) -> str:
    """The tag on an order whose client was asked for a later due."""
    return speech.translate("Orders", "extension asked")


def delivery_days(speech: Speech, days: int) -> str:
    """The time promised for an order whose clock has not started."""
    return speech.translate("Orders", "%n day(s)", "", days)


def clock_not_started(speech: Speech) -> str:
    """Why an order has no due yet."""
    return speech.translate("Orders", "clock not started")


def due(speech: Speech, at: datetime, now: datetime) -> str:
    """By when the order must be delivered."""
    return speech.translate("Orders", "Due {when}").format(when=speech.by(at, now))


def days_from_start(speech: Speech, days: int | None) -> str:
    """What is promised of an order whose clock has not started."""
    if days is None:
        return speech.translate("Orders", "No due yet")
    return speech.translate("Orders", "Due %n day(s) after the clock starts", "", days)


def delivered(speech: Speech, at: datetime, now: datetime) -> str:
    """When the work was handed over."""
    return speech.translate("Orders", "Delivered {when}").format(when=speech.when(at, now))


def ended(speech: Speech, state: State, at: datetime | None, *, by_silence: bool, now: datetime) -> str:
    """When the order was completed or cancelled."""
    say = speech.translate
    if at is None:
        return state_word(speech, state)
    if state is State.CANCELLED:
        text = say("Orders", "Cancelled {when}")
    elif by_silence:
        text = say("Orders", "Completed by silence {when}")
    else:
        text = say("Orders", "Completed {when}")
    return text.format(when=speech.when(at, now))


def kept(speech: Speech, *, on_time: bool) -> str:
    """Whether the first delivery kept its due."""
    return speech.translate("Orders", "on time") if on_time else speech.translate("Orders", "late")


def fact_names(speech: Speech) -> dict[str, str]:
    """The names of the facts on a card."""
    say = speech.translate
    return {
        "effort": say("Orders", "Work"),
        "chance": say("Orders", "On time?"),
        "arrivals": say("Orders", "If it comes in"),
        "price": say("Orders", "Price"),
        "refunded": say("Orders", "Given back"),
        "revisions": say("Orders", "Revisions"),
        "reason": say("Orders", "Reason"),
        "handed over": say("Orders", "Handed over"),
        "marketplace": say("Orders", "Sold on"),
    }


def effort(speech: Speech, its: Effort) -> str:
    """Working time left of the whole."""
    if not its.left:
        return none_left(speech)
    if its.left == its.total:
        return speech.duration(its.left)
    text = speech.translate("Orders", "{left} of {total}", "working time")
    return text.format(left=speech.duration(its.left), total=speech.duration(its.total))


def none_left(speech: Speech) -> str:
    """Said where no work is left to do."""
    return speech.translate("Orders", "none left")


def effort_in_full(speech: Speech, its: Effort) -> str:
    """The same as a sentence of the card."""
    say, left, total = speech.translate, speech.duration(its.left), speech.duration(its.total)
    if its.assumed and its.left == its.total:
        return say("Orders", "{left} assumed, not estimated").format(left=left)
    if its.left == its.total:
        return say("Orders", "{left} to do").format(left=left)
    text = say("Orders", "{left} left of {total} assumed") if its.assumed else say("Orders", "{left} left of {total}")
    return text.format(left=left, total=total)


def worked(speech: Speech, minutes: int) -> str:
    """Time spent on an order."""
    return speech.translate("Orders", "{time} worked").format(time=speech.duration(minutes))


def entry(speech: Speech, work: Work, now: datetime) -> str:
    """A stretch of work in a list."""
    note = work.note if len(work.note) <= NOTE_SHOWN else work.note[:NOTE_SHOWN].rstrip() + "…"
    parts = (speech.when(work.started_at, now), speech.duration(work.minutes or 0), note)
    return " · ".join(part for part in parts if part)


def worked_word(speech: Speech) -> str:
    """What a time spent on an order stands for, beneath it."""
    return speech.translate("Orders", "worked")


def revisions(speech: Speech, order: Order) -> str:
    """Revisions the client may still ask for; "" where none were ever sold or used."""
    left, used = revisions_left(order), order.revisions_used
    if left < 0:
        return speech.translate("Orders", "%n revision(s) more than sold", "", -left)
    if left + used == 0:
        return speech.translate("Orders", "no revision included")
    text = speech.translate("Orders", "%n revision(s) left of {all}", "", left)
    return text.format(all=speech.number(left + used))


def requirements_title(speech: Speech, order: Order) -> str:
    """The heading above the checklist."""
    received = len(order.requirements) - len(missing_requirements(order))
    text = speech.translate("Orders", "Requirements · {received} of {all} in")
    return text.format(received=speech.number(received), all=speech.number(len(order.requirements)))
