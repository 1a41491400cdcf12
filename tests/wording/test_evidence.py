"""The evidence file: facts with their dates, the rate only when it is asked for."""

from datetime import timedelta

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.document import Document
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.rates import Rate
from app.domain.story import story
from app.places import TRANSLATIONS
from app.storage import queries
from app.usecases.orders import deliver_order, log_time, receive_requirements, take_order
from app.wording.evidence import evidence
from app.wording.speech import Speech
from app.wording.translations import read_translations
from tests.conftest import ZONE

HOUR = timedelta(hours=1)


def file_of(desk: Desk, order_id: int, rate: Rate | None = None, language: str = "en") -> Document:
    """The evidence file of an order as it stands."""
    record = desk.look(lambda session, _: queries.order_record(session, order_id=order_id))
    steps = [(step.use_case, step.done_at) for step in record.steps]
    now = desk.clock.now()
    speech = Speech(language, read_translations(TRANSLATIONS, language), ZONE)
    return evidence(speech, record.order, "One logo.", story(record.order, steps, now), now, rate)


def lived(desk: Desk, clock: StoppedClock) -> int:
    """An order that was asked for, handed in, worked on and delivered."""
    draft = OrderDraft(
        "Logo", client="Marie", days=3, price=Money(12000, "EUR"), requirements=("Text",), requirements_in=False
    )
    order_id = desk.do(take_order, draft=draft)
    clock.go(HOUR)
    desk.do(receive_requirements, order_id=order_id, received=(1,))
    clock.go(2 * HOUR)
    desk.do(log_time, order_id=order_id, minutes=90)
    desk.do(deliver_order, order_id=order_id, proof="logo.zip", confirmed=(1,))
    return order_id


def test_it_holds_agreed_against_handed_in_against_delivered(desk: Desk, clock: StoppedClock) -> None:
    document = file_of(desk, lived(desk, clock))
    by_heading = {section.heading: section for section in document.sections}
    assert by_heading["What was agreed"].text == "One logo."
    assert by_heading["Requirements"].rows == (
        ("Text", "Monday 23 November 2026, 14:55 (CET)", "Monday 23 November 2026, 16:55 (CET)"),
    )
    assert ("Handed over", "logo.zip") in by_heading["Delivery"].rows
    assert by_heading["Time worked"].text == "1\u00a0h\u00a030 in all"
    assert [what for _, what in by_heading["What happened"].rows] == [
        "New order",
        "Requirements received",
        "Worked 1\u00a0h\u00a030",
        "Delivery",
    ]


def test_the_completion_rate_stays_out_unless_it_is_ticked(desk: Desk, clock: StoppedClock) -> None:
    order_id = lived(desk, clock)
    assert "Completion rate" not in str(file_of(desk, order_id))
    assert "Completion rate" in str(file_of(desk, order_id, Rate(9, 1)))
    assert "90%" in str(file_of(desk, order_id, Rate(9, 1)))


def test_what_never_was_is_left_out(desk: Desk) -> None:
    order_id = desk.do(take_order, draft=OrderDraft("Logo", days=3))
    headings = [section.heading for section in file_of(desk, order_id).sections]
    assert headings == ["The order", "What was agreed", "What happened"]
