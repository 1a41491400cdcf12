"""Messages that were sent, the steps of a disagreement, and words of one's own."""

from datetime import timedelta

import pytest

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.contact import Rung, ladder, last_heard_at, last_written_at
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.orders import Order
from app.domain.proposals import ExtensionChoice, ExtraChoice
from app.domain.story import Happened, story
from app.storage import queries
from app.usecases.cancellations import request_cancellation
from app.usecases.letters import mark_sent, set_template
from app.usecases.offers import answer_extension, offer_extension, offer_extra
from app.usecases.orders import deliver_order, note_heard, receive_requirements, take_order
from app.wording.messages import Message, template
from tests import facts
from tests.conftest import MONDAY
from tests.facts import refused

DAY = timedelta(days=1)


@pytest.fixture
def logo(desk: Desk) -> int:
    """An order due on Friday."""
    return desk.do(take_order, draft=OrderDraft("Logo", client="Marie", effort=180, due=MONDAY + 4 * DAY))


def templates(desk: Desk) -> dict[tuple[str, str], str]:
    """The freelancer's own words."""
    return desk.look(lambda session, _: queries.templates(session))


def rungs(order: Order) -> list[tuple[bool, bool]]:
    """Of each step of a disagreement: taken, and open."""
    return [(step.taken_at is not None, step.open) for step in ladder(order)]


def test_a_disagreement_goes_up_step_by_step(desk: Desk, clock: StoppedClock, logo: int) -> None:
    assert rungs(facts.order(desk, logo)) == [(False, True), (False, False), (False, False)]
    with refused("rung-not-yet", "message"):
        desk.do(mark_sent, order_id=logo, message=Rung.DISPUTE)
    desk.do(mark_sent, order_id=logo, message=Rung.CHAT)
    clock.go(DAY)
    desk.do(mark_sent, order_id=logo, message=Rung.DISPUTE)
    order = facts.order(desk, logo)
    assert rungs(order) == [(True, True), (True, True), (False, True)]
    assert [step.taken_at for step in ladder(order)] == [MONDAY, MONDAY + DAY, None]
    desk.undo()
    assert rungs(facts.order(desk, logo)) == [(True, True), (False, True), (False, False)]


def test_what_the_client_did_last_is_remembered(desk: Desk, clock: StoppedClock) -> None:
    draft = OrderDraft("Menu", client="Marie", days=3, requirements=("Text",), requirements_in=False)
    order_id = desk.do(take_order, draft=draft)
    assert last_heard_at(facts.order(desk, order_id)) == MONDAY
    assert last_written_at(facts.order(desk, order_id)) is None
    clock.go(DAY)
    desk.do(mark_sent, order_id=order_id, message=Message.REMINDER)
    clock.go(DAY)
    (text,) = facts.order(desk, order_id).requirements
    desk.do(receive_requirements, order_id=order_id, received=(text.id,))
    order = facts.order(desk, order_id)
    assert (last_written_at(order), last_heard_at(order)) == (MONDAY + DAY, MONDAY + 2 * DAY)
    clock.go(DAY)
    choice = ExtensionChoice(MONDAY + 20 * DAY, "Fonts.")
    extension_id = desk.do(offer_extension, order_id=order_id, choice=choice)
    desk.do(answer_extension, extension_id=extension_id, answer=Answer.WITHDRAWN)
    assert last_heard_at(facts.order(desk, order_id)) == MONDAY + 2 * DAY, "a withdrawal is no word of the client's"
    clock.go(DAY)
    desk.do(note_heard, order_id=order_id)
    assert last_heard_at(facts.order(desk, order_id)) == MONDAY + 4 * DAY


def test_words_of_ones_own_hold_until_they_are_given_up(desk: Desk) -> None:
    own = "{greeting}\n\nMore time for {title}, please: {new_day}.\n"
    desk.do(set_template, message="extension", language="en", text=own)
    assert templates(desk) == {("extension", "en"): own}
    desk.do(set_template, message="extension", language="en", text=own + "Bye.")
    assert templates(desk) == {("extension", "en"): own + "Bye."}
    desk.do(set_template, message="extension", language="en", text=template("en", Message.EXTENSION))
    assert templates(desk) == {}
    desk.undo()
    desk.undo()
    assert templates(desk) == {("extension", "en"): own}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Dear {name}", "template-variable-unknown"),
        ("{title!r}", "template-variable-unknown"),
        ("{title:>99999999}", "template-variable-unknown"),
        ("{}", "template-variable-unknown"),
        ("{title.__class__}", "template-variable-unknown"),
        ("{title", "template-brackets"),
        ("}", "template-brackets"),
        ("x" * 20_001, "text-too-long"),
    ],
)
def test_words_that_could_not_be_filled_in_are_refused(desk: Desk, text: str, reason: str) -> None:
    with refused(reason, "text"):
        desk.do(set_template, message="extension", language="en", text=text)
    with refused("message-unknown", "message"):
        desk.do(set_template, message="poem", language="en", text="{title}")
    assert templates(desk) == {}


def test_what_is_asked_offered_or_delivered_counts_as_written_in_the_same_step(desk: Desk, logo: int) -> None:
    desk.do(offer_extension, order_id=logo, choice=ExtensionChoice(MONDAY + 9 * DAY, "Fonts."))
    desk.do(offer_extra, order_id=logo, choice=ExtraChoice("More", 1, Money(2500, "EUR"), 1, 60, 1))
    desk.do(request_cancellation, order_id=logo, asked_by=CancelledBy.FREELANCER, why=CancelWhy.OTHER, note="Too much.")
    desk.do(deliver_order, order_id=logo, proof="logo.zip")
    sent = [message.message for message in facts.order(desk, logo).sent]
    assert sent == ["extension", "extra", "cancellation", "delivery"]
    for left in (3, 2, 1, 0):
        desk.undo()
        assert len(facts.order(desk, logo).sent) == left
    assert facts.order(desk, logo).extensions == ()


def test_a_request_by_the_client_is_no_message_of_ours(desk: Desk, logo: int) -> None:
    desk.do(request_cancellation, order_id=logo, asked_by=CancelledBy.CLIENT, why=CancelWhy.OTHER)
    assert facts.order(desk, logo).sent == ()


def test_the_story_tells_an_offer_once_and_a_message_of_its_own_too(desk: Desk, clock: StoppedClock, logo: int) -> None:
    desk.do(offer_extension, order_id=logo, choice=ExtensionChoice(MONDAY + 9 * DAY, "Fonts."))
    clock.go(timedelta(hours=1))
    desk.do(mark_sent, order_id=logo, message=Message.CLARIFICATION)
    record = desk.look(lambda session, _: queries.order_record(session, order_id=logo))
    told = [event.what for event in story(record.order, [(s.use_case, s.done_at) for s in record.steps], clock.now())]
    assert told[-2:] == [Happened.EXTENSION_ASKED, Happened.MESSAGE_SENT]
    assert told.count(Happened.MESSAGE_SENT) == 1
