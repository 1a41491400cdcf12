"""What silence decided meanwhile, in one sentence."""

from zoneinfo import ZoneInfo

import pytest

from app.domain.decided import Decided
from app.domain.story import Happened
from app.places import TRANSLATIONS
from app.wording.returning import decided
from app.wording.speech import Speech
from app.wording.translations import read_translations
from tests.conftest import MONDAY
from tests.domain.books import an_order

EVERY = (
    Happened.EXTENSION_GRANTED_BY_SILENCE,
    Happened.CANCELLED_BY_SILENCE,
    Happened.DISPUTED,
    Happened.TIMED_OUT,
    Happened.ACCEPTED_BY_SILENCE,
)


def told(language: str, *titles: str) -> str:
    """The sentence about orders of these titles, each another thing that happened."""
    speech = Speech(language, read_translations(TRANSLATIONS, language), ZoneInfo("Europe/Paris"))
    named = zip(titles, EVERY, strict=False)
    news = [Decided(an_order(1, title, None, None), what, MONDAY) for title, what in named]
    return decided(speech, news, away=True).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "While you were away: Logo: extension granted by silence, Menu: cancelled by silence, "
            "Site: in dispute for want of an answer and 2 others.",
        ),
        (
            "fr",
            "En votre absence : Logo : prolongation accordée par silence, Menu : annulée par silence, "
            "Site : en litige faute de réponse et 2 autres.",
        ),
    ],
)
def test_three_are_named_and_the_others_counted(language: str, said: str) -> None:
    assert told(language, "Logo", "Menu", "Site", "Card", "Sign") == said


def test_a_title_stays_as_it_was_written() -> None:
    assert told("en", "{R&D} <b>") == "While you were away: {R&D} <b>: extension granted by silence."
    assert "\u2068שלום\u2069: extension" in told("en", "שלום")
