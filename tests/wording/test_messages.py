"""Messages to clients: complete in both languages, polite, exact, and never broken by what users type."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.domain.orders import Order, State
from app.domain.proposals import ExtraChoice
from app.domain.rules import PRESETS
from app.places import TRANSLATIONS
from app.wording.messages import LANGUAGES, VARIABLES, Message, Writer, fill, reasons, template, variables_of
from app.wording.speech import Speech
from app.wording.translations import read_translations

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 23, 12, 55, tzinfo=UTC)
DUE = datetime(2026, 11, 24, 18, tzinfo=PARIS)
NEW = datetime(2026, 11, 27, 18, tzinfo=PARIS)
ORDER = Order(1, "Logo", "Marie", PARIS, PRESETS[0], State.IN_PROGRESS, NOW, days=3, revisions_included=2)
EXTRA = ExtraChoice("extra revision", 1, Money(3_000, "EUR"), 2, 45, 1)


def writer(language: str = "en", zone: ZoneInfo | None = None) -> Writer:
    """Someone who writes in that language from Paris."""
    return Writer(Speech(language, read_translations(TRANSLATIONS, language), PARIS), NOW, zone)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("message", Message)
def test_every_template_is_there_in_every_language_and_names_known_variables_only(
    language: str, message: Message
) -> None:
    assert variables_of(template(language, message)) == VARIABLES[message]


def test_explanations_come_in_the_same_number_in_every_language() -> None:
    assert len({len(reasons(language)) for language in LANGUAGES}) == 1
    assert reasons("fr")


@pytest.mark.parametrize("message", Message)
def test_french_puts_no_break_spaces_where_french_does(message: Message) -> None:
    text = template("fr", message)
    assert not any(wrong in text for wrong in (" :", " ;", " ?", " !", "« ", " »", "'"))


def test_an_extension_names_both_dates_and_gives_the_reason() -> None:
    text = writer().extension(ORDER, DUE, NEW, " The work needs more care. ")
    assert text.startswith("Hello Marie,\n\nI am writing about “Logo”.\n\nThe work needs more care.\n\n")
    assert "Friday 27 November at 18:00, instead of Tuesday 24 November at 18:00" in text
    assert "apologise" not in text


def test_a_late_order_is_apologised_for() -> None:
    text = writer().extension(ORDER, NOW - timedelta(hours=1), NEW, "")
    assert "I apologise for the delay" in text
    assert "instead of" not in text
    assert "\n\n\n" not in text


def test_another_year_is_said() -> None:
    text = writer().extension(ORDER, DUE, datetime(2027, 1, 4, 18, tzinfo=PARIS), "")
    assert "Monday 4 January 2027 at 18:00" in text


def test_times_are_said_by_the_clients_clock_where_it_differs() -> None:
    abroad = writer(zone=ZoneInfo("America/New_York")).extension(ORDER, DUE, NEW, "")
    assert "Friday 27 November at 12:00 (New York time)" in abroad
    assert "(" not in writer(zone=ZoneInfo("Europe/Brussels")).extension(ORDER, DUE, NEW, "")


def test_an_order_without_a_client_greets_nobody_by_name() -> None:
    assert writer().extension(replace(ORDER, client=""), DUE, NEW, "").startswith("Hello,\n")


def test_an_extra_says_whether_the_date_moves() -> None:
    moving = writer().extra(ORDER, EXTRA, NEW)
    assert "– extra revision: €30" in moving
    assert "new delivery date would be Friday 27 November at 18:00" in moving
    staying = writer().extra(ORDER, replace(EXTRA, days=0), DUE)
    assert "stays the same: Tuesday 24 November at 18:00" in staying
    assert "new delivery date" not in staying


def test_an_extra_says_that_the_included_revisions_are_used_up_only_when_they_are() -> None:
    assert "order included" not in writer().extra(ORDER, EXTRA, NEW)
    assert "Your order included 2 revision" in writer().extra(replace(ORDER, revisions_used=2), EXTRA, NEW)


def test_several_of_an_extra_are_counted() -> None:
    assert "3 × extra revision" in writer().extra(ORDER, replace(EXTRA, quantity=3), NEW)


def test_a_delivery_names_what_is_handed_over_and_what_was_taken_into_account() -> None:
    text = writer().delivery(ORDER, " logo.zip \n\n logo.pdf", ["Colours", "Slogan"])
    assert "“Logo”.\n\nlogo.zip\nlogo.pdf\n" in text
    assert "– Colours\n– Slogan" in text
    assert "2 revision" in text


def test_a_delivery_promises_no_revision_that_is_not_left() -> None:
    text = writer().delivery(replace(ORDER, revisions_used=2), "logo.zip", [])
    assert "revision" not in text
    assert "taken into account" not in text


def test_a_reminder_lists_what_is_missing() -> None:
    text = writer().reminder(ORDER, ["Colours", "Slogan"])
    assert "– Colours\n– Slogan" in text
    assert "within 3 day" in text


WRITE: dict[str, Callable[[Writer, Order, str], str]] = {
    "extension": lambda its, order, text: its.extension(order, DUE, NEW, text),
    "extra": lambda its, order, text: its.extra(order, replace(EXTRA, description=text), NEW),
    "delivery": lambda its, order, text: its.delivery(order, text, [text]),
    "reminder": lambda its, order, text: its.reminder(order, [text]),
}


@given(st.text(), st.sampled_from(sorted(WRITE)), st.sampled_from(LANGUAGES))
def test_what_users_type_never_breaks_a_message(typed: str, message: str, language: str) -> None:
    order = replace(ORDER, title="{0.__class__} " + typed, client=typed + "{greeting}")
    text = WRITE[message](writer(language), order, typed)
    assert "{0.__class__}" in text
    assert "{greeting}" in text


def test_a_paragraph_with_nothing_to_say_is_left_out() -> None:
    assert fill("Hello {a}.\n\nSo {b} and {a}.\n\nBye.", {"a": "A", "b": ""}) == "Hello A.\n\nBye."
