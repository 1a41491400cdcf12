"""Messages to clients, drafted for copying: templates of the client's language, filled with facts.

A template is plain text with {variables}; a paragraph in which a variable has nothing to say is left out. Nothing is
ever sent.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from string import Formatter
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.contact import Rung, ladder
from app.domain.drafts import LONGEST_TEXT
from app.domain.instants import end_day, local_day
from app.domain.orders import Order, due_at, owes_delivery, revisions_left
from app.domain.proposals import ExtraChoice
from app.domain.refusal import Refusal
from app.places import RESOURCES
from app.wording.apart import set_apart
from app.wording.speech import Speech

LANGUAGES: Final = ("fr", "en")
_FOLDER: Final = RESOURCES / "messages"
_REASONS: Final = "reasons"


class Message(StrEnum):
    """The messages there are; the value is the template's name."""

    EXTENSION = "extension"
    EXTRA = "extra"
    WIDENING = "widening"
    DELIVERY = "delivery"
    REMINDER = "reminder"
    CLARIFICATION = "clarification"
    CHAT = "chat"
    DISPUTE = "dispute"
    SUPPORT = "support"
    CANCELLATION = "cancellation"


VARIABLES: Final[Mapping[Message, frozenset[str]]] = MappingProxyType(
    {
        Message.EXTENSION: frozenset(
            ("greeting", "title", "explanation", "due_day", "due_time", "late_day", "late_time", "new_day", "new_time")
        ),
        Message.EXTRA: frozenset(
            ("greeting", "title", "included", "offer", "price", "new_day", "new_time", "same_day", "same_time")
        ),
        Message.WIDENING: frozenset(
            ("greeting", "title", "offer", "price", "due_day", "due_time", "new_day", "new_time")
        ),
        Message.DELIVERY: frozenset(("greeting", "title", "proof", "requirements", "revisions")),
        Message.REMINDER: frozenset(("greeting", "title", "missing", "days")),
        Message.CLARIFICATION: frozenset(("greeting", "title", "questions")),
        Message.CHAT: frozenset(("greeting", "title", "trouble", "due_day", "due_time", "late_day", "late_time")),
        Message.DISPUTE: frozenset(("greeting", "title", "trouble", "chat_day", "done")),
        Message.SUPPORT: frozenset(("title", "reference", "trouble", "chat_day", "dispute_day", "done")),
        Message.CANCELLATION: frozenset(("greeting", "title", "explanation")),
    }
)


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes to one client, in their language and, where it is known and another than ours, by their clocks."""

    speech: Speech
    now: datetime
    zone: ZoneInfo | None = None
    templates: Mapping[tuple[str, str], str] = field(default_factory=dict)  # the freelancer's own words

    def extension(self, order: Order, due: datetime, new_due: datetime, explanation: str) -> str:
        """Asks for a later due; apologises where `due` has passed and is not kept yet."""
        day, time = self._said(due)
        late = due <= self.now and owes_delivery(order)
        new_day, new_time = self._said(new_due)
        return self._fill(
            Message.EXTENSION,
            order,
            explanation=explanation.strip(),
            due_day="" if late else day,
            due_time=time,
            late_day=day if late else "",
            late_time=time,
            new_day=new_day,
            new_time=new_time,
        )

    def extra(self, order: Order, choice: ExtraChoice, due: datetime) -> str:
        """Offers a paid addition that makes the order due at `due`."""
        day, time = self._said(due)
        moved = choice.days > 0
        used_up = order.revisions_included and revisions_left(order) <= 0 and choice.revisions
        return self._fill(
            Message.EXTRA,
            order,
            included=self._revisions(order.revisions_included) if used_up else "",
            offer=_offered(choice),
            price=self.speech.money(choice.price),
            new_day=day if moved else "",
            new_time=time,
            same_day="" if moved else day,
            same_time=time,
        )

    def widening(self, order: Order, choice: ExtraChoice, due: datetime, new_due: datetime) -> str:
        """Offers a paid addition and asks for a later due, in one message."""
        day, time = self._said(due)
        new_day, new_time = self._said(new_due)
        return self._fill(
            Message.WIDENING,
            order,
            offer=_offered(choice),
            price=self.speech.money(choice.price),
            due_day=day,
            due_time=time,
            new_day=new_day,
            new_time=new_time,
        )

    def delivery(self, order: Order, proof: str, met: Sequence[str]) -> str:
        """Hands over what `proof` names; `met` are the requirements that were taken into account."""
        left = revisions_left(order)
        return self._fill(
            Message.DELIVERY,
            order,
            proof="\n".join(line.strip() for line in proof.splitlines() if line.strip()),
            requirements=_listed(met),
            revisions=self._revisions(left) if left > 0 else "",
        )

    def reminder(self, order: Order, missing: Sequence[str]) -> str:
        """Asks for what is still missing before the work can start."""
        days = order.days or 0
        its_days = self.speech.translate("Message", "%n day(s)", "", days) if days else ""
        return self._fill(Message.REMINDER, order, missing=_listed(missing), days=its_days)

    def clarification(self, order: Order, questions: Sequence[str]) -> str:
        """Asks what is not clear yet, before or while the work is done."""
        return self._fill(Message.CLARIFICATION, order, questions=_listed([q for q in questions if q.strip()]))

    def cancellation(self, order: Order, explanation: str) -> str:
        """Asks the client to agree to cancel."""
        return self._fill(Message.CANCELLATION, order, explanation=explanation.strip())

    def rung(self, order: Order, rung: Rung, trouble: str, done: Sequence[str]) -> str:
        """Writes to the client, then to those who decide, about a disagreement; `done` lists the work.

        When it is due is said only as long as it has to be delivered; where that has passed, with an apology.
        """
        taken = {step.rung: step.taken_at for step in ladder(order)}
        due = due_at(order, self.now) if owes_delivery(order) else None
        chat_at, dispute_at = taken[Rung.CHAT], taken[Rung.DISPUTE]
        day, time = ("", "") if due is None else self._said(due)
        late = due is not None and due <= self.now
        facts = {
            "trouble": trouble.strip(),
            "due_day": "" if late else day,
            "due_time": time,
            "late_day": day if late else "",
            "late_time": time,
            "chat_day": "" if chat_at is None else self._said(chat_at, ends=False)[0],
            "dispute_day": "" if dispute_at is None else self._said(dispute_at, ends=False)[0],
            "done": _listed([line for line in done if line.strip()]),
            "reference": order.reference,
        }
        return self._fill(Message(rung.value), order, **facts)

    def _fill(self, message: Message, order: Order, **facts: str) -> str:
        hello = self.speech.translate("Message", "Hello {name},") if order.client else ""
        greeting = hello.format(name=set_apart(order.client)) or self.speech.translate("Message", "Hello,")
        text = self.templates.get((message, self.speech.language)) or template(self.speech.language, message)
        return fill(text, {"greeting": greeting, "title": set_apart(order.title), **facts})

    def _said(self, instant: datetime, *, ends: bool = True) -> tuple[str, str]:
        """A day and a time that read the same whenever the message is read; whose clock it is, where that differs."""
        there = self.speech if self.zone is None else replace(self.speech, zone=self.zone)
        day = (end_day if ends else local_day)(instant, there.zone)
        said = there.long_day(day)
        if day.year != local_day(self.now, there.zone).year:
            said = f"{said} {day.year}"
        time = there.end_clock(instant)
        if there.clock(instant) != self.speech.clock(instant):
            place = there.zone.key.rpartition("/")[2].replace("_", " ")
            time = self.speech.translate("Message", "{time} ({place} time)").format(time=time, place=place)
        return said, time

    def _revisions(self, number: int) -> str:
        return self.speech.translate("Message", "%n revision(s)", "", number)


def template(language: str, message: Message) -> str:
    """The template of a message in "fr" or "en"."""
    return (_FOLDER / language / f"{message}.txt").read_text(encoding="utf-8")


def reasons(language: str) -> tuple[str, ...]:
    """Explanations to choose from when more time is asked for; both languages have the same ones in the same order."""
    lines = (_FOLDER / language / f"{_REASONS}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.strip())


def message_name(speech: Speech, message: str) -> str:
    """What a message is called; its key where a book from elsewhere holds an unknown one."""
    if message not in list(Message):
        return message
    say = speech.translate
    return {
        Message.EXTENSION: say("MessageName", "asking for an extension"),
        Message.EXTRA: say("MessageName", "offering an extra"),
        Message.WIDENING: say("MessageName", "offering an extra with a new date"),
        Message.DELIVERY: say("MessageName", "delivering"),
        Message.REMINDER: say("MessageName", "reminder of what is missing"),
        Message.CLARIFICATION: say("MessageName", "questions"),
        Message.CHAT: say("MessageName", "a talk about a disagreement"),
        Message.DISPUTE: say("MessageName", "opening a dispute"),
        Message.SUPPORT: say("MessageName", "asking support"),
        Message.CANCELLATION: say("MessageName", "asking to cancel"),
    }[Message(message)]


def check_template(message: Message, text: str) -> None:
    """Refuses words of one's own that name a variable there is not, or that can't be read as a template."""
    if len(text) > LONGEST_TEXT:
        raise Refusal("text-too-long", "text", most=LONGEST_TEXT, length=len(text))
    try:
        named = variables_of(text)
    except ValueError as error:
        raise Refusal("template-brackets", "text") from error
    unknown = sorted(named - VARIABLES[message])
    if unknown or _formatted(text):
        raise Refusal("template-variable-unknown", "text", name=unknown[0] if unknown else "{…:…}")


def _formatted(text: str) -> bool:
    """Whether a variable carries a format or a conversion, which only programs need."""
    return any(spec or conversion for _, name, spec, conversion in Formatter().parse(text) if name is not None)


def variables_of(text: str) -> frozenset[str]:
    """The variables that a template names."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def fill(text: str, facts: Mapping[str, str]) -> str:
    """The template with its variables said; a paragraph with a variable that is "" is left out."""
    paragraphs = (paragraph.strip("\n") for paragraph in text.split("\n\n"))
    kept = (paragraph for paragraph in paragraphs if all(facts[name] for name in variables_of(paragraph)))
    return "\n\n".join(paragraph.format_map(facts) for paragraph in kept)


def _offered(choice: ExtraChoice) -> str:
    """What is offered, and how many of it; "" as long as it has no name."""
    several = f"{choice.quantity} × " if choice.quantity > 1 else ""
    return several + choice.description.strip() if choice.description.strip() else ""


def _listed(texts: Sequence[str]) -> str:
    return "\n".join(f"– {text.strip()}" for text in texts)
