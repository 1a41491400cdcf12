"""What the short word about an order's next moment means: what to do, by when, and why, in both languages."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.domain.agenda import arrange
from app.domain.cancellations import Cancellation, CancelledBy, CancelWhy
from app.domain.orders import Order, Requirement, State
from app.domain.rules import PRESETS
from app.places import TRANSLATIONS
from app.planning import Safety
from app.wording.moments import explained
from app.wording.speech import NBSP, Speech
from app.wording.translations import words_of
from tests.conftest import MONDAY, ZONE
from tests.domain.books import a_book, an_order, asked_for, at

MARKETPLACES = {rules.key: rules for rules in PRESETS}


def said(*orders: Order, now: datetime = MONDAY, language: str = "en", safety: Safety = Safety.BALANCED) -> str:
    """What is said of the first of the orders."""
    book = a_book(*orders)
    agenda = arrange(replace(book, settings=replace(book.settings, safety=safety)), now)
    row = agenda.row(orders[0].id)
    assert row is not None
    speech = Speech(language, words_of(TRANSLATIONS, language), ZONE)
    return explained(speech, agenda, row).replace(NBSP, " ")


def logo(due: datetime | None, rules: str = "fiverr", client: str = "Marie", minutes: int = 30) -> Order:
    """An order on a marketplace."""
    return replace(an_order(1, "Logo", minutes, due, client=client), rules=MARKETPLACES[rules])


def test_asking_is_explained_with_what_silence_does() -> None:
    order = logo(at(26, 18))
    assert said(order) == (
        "If you need more time, ask Marie by tomorrow 18:00: silence then counts as a yes before your deadline."
    )
    assert said(order, language="fr") == (
        "S’il vous faut plus de temps, demandez-en à Marie avant demain 18 h : "
        "son silence vaudra accord avant votre échéance."
    )


def test_who_must_be_asked_is_told_so() -> None:
    crowd = [an_order(n, title, 11 * 60, at(26, 18)) for n, title in enumerate(("Logo", "Menu", "Sign"), start=1)]
    agenda = arrange(a_book(*crowd), MONDAY)
    must = [order for order in crowd if order.id in agenda.verdict.to_ask]
    assert len(must) == 1
    asking = replace(MARKETPLACES["fiverr"], extension_timeout_h=72)
    order = replace(must[0], rules=asking)
    others = [other for other in crowd if other.id != order.id]
    assert said(order, *others) == (
        "Ask Marie for more time by today 18:00: silence then counts as a yes before your deadline."
    )
    assert said(replace(order, client=""), *others, language="fr") == (
        "Demandez un délai au client avant aujourd’hui 18 h : son silence vaudra accord avant votre échéance."
    )


def test_a_client_without_a_name_is_the_client() -> None:
    assert "ask the client by" in said(logo(at(26, 18), client=""))
    assert "demandez-en au client avant" in said(logo(at(26, 18), client=""), language="fr")


def test_asking_late_is_explained_with_what_the_client_may_do() -> None:
    assert said(logo(at(25, 12))) == (
        "If you need more time, ask Marie by tomorrow 12:00: "
        "asked later, Marie may cancel alone before silence counts as a yes."
    )


def test_starting_is_explained_with_the_odds() -> None:
    order = logo(at(24, 12), rules="upwork")
    assert said(order) == "Start by tomorrow 11:15: it is then done in time in four cases of five."
    assert "in time if the estimates are right" in said(order, safety=Safety.EASIEST)
    tight = logo(at(24, 10), rules="upwork", minutes=4 * 60)
    assert said(tight).startswith("Start now: begun after 15:00, this promise or another breaks")


@pytest.mark.parametrize(
    ("rules", "then"),
    [
        ("fiverr", "late, and from tomorrow 14:00 on Marie may cancel alone."),
        ("comeup", "late, and Marie may cancel alone."),
        ("upwork", "late."),
    ],
)
def test_delivering_is_explained_with_what_follows(rules: str, then: str) -> None:
    text = said(logo(at(23, 14), rules=rules))
    assert text == f"Deliver by today 14:00: after that it is {then}"


@pytest.mark.parametrize(
    ("day", "rules", "text"),
    [
        (23, "fiverr", "It is late: deliver it by tomorrow 09:00, from then on Marie may cancel alone."),
        (20, "fiverr", "It is very late: Marie may cancel alone at any time. Deliver it, or agree on another date."),
        (20, "upwork", "It is late: deliver it, or agree on another date with Marie."),
    ],
)
def test_what_is_late_says_what_can_be_done(day: int, rules: str, text: str) -> None:
    assert said(logo(at(day, 9), rules=rules)) == text


def test_a_request_on_its_way_says_what_no_answer_does() -> None:
    asked = asked_for(logo(at(26, 18)), at(28, 18))
    assert said(asked) == "Marie may answer until Wed 13:55: silence then counts as a yes to Sat 18:00."
    assert said(replace(asked, rules=MARKETPLACES["malt"])) == (
        "You asked for Sat 18:00: what was promised stands until Marie says yes."
    )


def test_a_pause_says_that_the_deadline_goes_on() -> None:
    paused = replace(logo(at(26, 18)), paused_at=MONDAY, resumes_at=at(24, 9))
    assert said(paused).startswith("Paused: work rests, the deadline does not. If you need more time, ask Marie")
    assert said(replace(paused, original_due=None)) == ""


def asked_to_cancel(by: CancelledBy, rules: str) -> Order:
    """An order that one of the two wants to end, since an hour ago."""
    asked = Cancellation(1, by, CancelWhy.OTHER, "", MONDAY - timedelta(hours=1))
    return replace(logo(at(26, 18), rules=rules), cancellations=(asked,))


@pytest.mark.parametrize(
    ("by", "rules", "text"),
    [
        (CancelledBy.CLIENT, "fiverr", "Marie asks to cancel: answer by Wed 12:55, or the order is cancelled."),
        (CancelledBy.CLIENT, "comeup", "Marie asks to cancel: answer by Wed 12:55, or a dispute opens."),
        (CancelledBy.CLIENT, "upwork", "Marie asks to cancel: nothing happens until you answer."),
        (
            CancelledBy.FREELANCER,
            "fiverr",
            "You asked to cancel: if Marie has not answered by Wed 12:55, the order is cancelled.",
        ),
        (
            CancelledBy.FREELANCER,
            "comeup",
            "You asked to cancel: if Marie has not answered by Wed 12:55, a dispute opens.",
        ),
        (CancelledBy.FREELANCER, "upwork", "You asked to cancel: nothing happens until Marie answers."),
    ],
)
def test_a_cancellation_goes_before_all_else(by: CancelledBy, rules: str, text: str) -> None:
    assert said(asked_to_cancel(by, rules)) == text


def test_a_request_to_cancel_that_got_no_answer_is_in_dispute() -> None:
    order = asked_to_cancel(CancelledBy.FREELANCER, "comeup")
    assert said(order, now=at(26, 9)) == (
        "The request to cancel was not answered in time: in dispute since yesterday 12:55."
    )


def test_what_waits_for_its_client_says_when_the_clock_starts() -> None:
    order = replace(
        logo(None), state=State.REQUIREMENTS, clock_started_at=None, requirements=(Requirement(1, "Texts"),)
    )
    waits = "The time to deliver runs once everything you need is in: remind Marie of what is missing."
    assert said(order) == waits
    assert said(replace(order, rules=MARKETPLACES["comeup"])) == (
        f"{waits} Without it the order is cancelled tomorrow 13:55."
    )
    assert said(replace(order, requirements=())).startswith("Everything you need is in: start the clock")


def test_where_nothing_is_to_come_nothing_is_said() -> None:
    assert said(logo(None)) == ""


def test_a_revision_of_what_was_delivered_in_time_can_be_late_no_more() -> None:
    revision = replace(
        logo(at(23, 15)), state=State.IN_REVISION, first_delivered_at=at(23, 10), revision_asked_at=at(23, 11)
    )
    assert "Marie" not in said(revision)
    assert said(revision, now=at(23, 16)) == ""
