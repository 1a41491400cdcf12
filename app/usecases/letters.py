"""Messages to clients: marking one as sent, and wording one anew."""

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session, select

from app.domain.contact import Rung, ladder
from app.domain.refusal import Refusal
from app.storage import queries, tables
from app.wording.messages import LANGUAGES, Message, check_template, template


def mark_sent(session: Session, now: datetime, *, order_id: int, message: str) -> None:
    """Notes that the freelancer sent a message to the client just now; Carnet itself sends nothing."""
    order = queries.order(session, order_id)
    if message not in list(Message):
        raise Refusal("message-unknown", "message")
    if message in list(Rung) and not next(step for step in ladder(order) if step.rung == message).open:
        raise Refusal("rung-not-yet", "message")
    log_sent(session, order_id, Message(message), now)


def log_sent(session: Session, order_id: int, message: Message, at: datetime) -> None:
    """Writes down that a message to the client went out with what was done."""
    session.add(tables.SentMessage(order_id=order_id, message=message, sent_at=at))


def set_template(session: Session, now: datetime, *, message: str, language: str, text: str) -> None:
    """Words a message anew; Carnet's own words hold again where `text` is blank or the same as them."""
    if message not in list(Message) or language not in LANGUAGES:
        raise Refusal("message-unknown", "message")
    check_template(Message(message), text)
    found = select(tables.Template).where(tables.Template.message == message, tables.Template.language == language)
    record = session.exec(found).first()
    usual = not text.strip() or text.strip() == template(language, Message(message)).strip()
    if usual and record is not None:
        session.delete(record)
    elif not usual and record is not None:
        record.text = text
    elif not usual:
        session.add(tables.Template(message=message, language=language, text=text))


def set_templates(session: Session, now: datetime, *, texts: Mapping[tuple[str, str], str]) -> None:
    """Words several messages anew, by message and language, as one step."""
    for (message, language), text in texts.items():
        set_template(session, now, message=message, language=language, text=text)
