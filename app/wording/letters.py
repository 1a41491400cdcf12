"""What a message would read like: its template filled in with an order that there is."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from app.domain.contact import Rung
from app.domain.instants import DAY
from app.domain.money import Money
from app.domain.orders import Order, Sent, due_at
from app.domain.proposals import ExtraChoice
from app.wording.messages import Message, Writer, message_name, reasons
from app.wording.speech import Speech


def example_of(orders: Sequence[Order]) -> Order | None:
    """The order that shows most of a message: one that has a due, that asked for something, that has a client."""

    def shows(order: Order) -> tuple[bool, bool, bool]:
        return order.original_due is not None, bool(order.requirements), bool(order.client)

    return max(orders, key=shows, default=None)


def preview(writer: Writer, message: Message, order: Order) -> str:
    """The message about the order, with words such as one would fill in."""
    say, language = writer.speech.translate, writer.speech.language
    due = due_at(order, writer.now) or writer.now + (order.days or 1) * DAY
    met = [requirement.text for requirement in order.requirements]
    trouble = say("Preview", "The size agreed on is not the one on the last sketch.")
    match message:
        case Message.EXTENSION:
            return writer.extension(order, due, due + 2 * DAY, reasons(language)[0])
        case Message.EXTRA | Message.WIDENING:
            price = Money(2500, order.price.currency if order.price else "EUR")
            choice = ExtraChoice(say("Message", "Extra revision"), 1, price, days=1, effort=60, revisions=1)
            if message is Message.WIDENING:
                return writer.widening(order, choice, due, due + 2 * DAY)
            return writer.extra(order, choice, due + DAY)
        case Message.DELIVERY:
            return writer.delivery(order, say("Preview", "final-version.zip"), met)
        case Message.REMINDER:
            return writer.reminder(order, met)
        case Message.CLARIFICATION:
            return writer.clarification(order, [say("Preview", "In which format do you need it?")])
        case Message.CANCELLATION:
            return writer.cancellation(order, trouble)
        case Message.CHAT | Message.DISPUTE | Message.SUPPORT:
            spoken = replace(order, sent=(_sent(writer, Rung.CHAT, 2), _sent(writer, Rung.DISPUTE, 1)))
            return writer.rung(spoken, Rung(message.value), trouble, [say("Preview", "final-version.zip")])
        case _:
            assert_never(message)


def _sent(writer: Writer, rung: Rung, days_ago: int) -> Sent:
    return Sent(rung.value, writer.now - days_ago * DAY)


def variable_hint(speech: Speech, name: str) -> str:
    """What a variable stands for; its name where that says it."""
    say = speech.translate
    return {
        "greeting": say("Variable", "the greeting, with the client’s name"),
        "title": say("Variable", "the order’s title"),
        "explanation": say("Variable", "your reason"),
        "due_day": say("Variable", "the day it is due"),
        "due_time": say("Variable", "the time it is due"),
        "late_day": say("Variable", "the day it was due, where that is past"),
        "late_time": say("Variable", "the time it was due"),
        "new_day": say("Variable", "the new day"),
        "new_time": say("Variable", "the new time"),
        "same_day": say("Variable", "the due, where it does not move"),
        "same_time": say("Variable", "its time, where it does not move"),
        "included": say("Variable", "the revisions included, where all are used"),
        "offer": say("Variable", "what is offered"),
        "price": say("Variable", "its price"),
        "proof": say("Variable", "what you hand over"),
        "requirements": say("Variable", "the requirements that were met"),
        "revisions": say("Variable", "the revisions that are left"),
        "missing": say("Variable", "what is still missing"),
        "days": say("Variable", "the delivery time"),
        "questions": say("Variable", "your questions"),
        "trouble": say("Variable", "what it is about"),
        "chat_day": say("Variable", "the day you spoke"),
        "dispute_day": say("Variable", "the day the dispute was opened"),
        "done": say("Variable", "the work that was done"),
        "reference": say("Variable", "the order’s number"),
    }.get(name, name)


def message_title(speech: Speech, message: Message) -> str:
    """A message's name as it stands in a list."""
    name = message_name(speech, message)
    return name[:1].upper() + name[1:]
