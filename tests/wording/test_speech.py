"""How times, durations and money are said: as people of each language write them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.domain.money import Money
from app.places import TRANSLATIONS
from app.wording.speech import NARROW, NBSP, Speech
from app.wording.translations import read_translations

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 23, 12, 55, tzinfo=UTC)
FRENCH, ENGLISH = (Speech(name, read_translations(TRANSLATIONS, name), PARIS) for name in ("fr", "en"))


def plain(text: str) -> str:
    """The text with every kind of space as a plain one, to be read easily."""
    return text.replace(NBSP, " ").replace(NARROW, " ")


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "0 min"), (45, "45 min"), (60, "1 h"), (65, "1 h 05"), (150, "2 h 30"), (72_000, "1 200 h"), (-40, "-40 min")],
)
def test_durations(minutes: int, said: str) -> None:
    assert plain(FRENCH.duration(minutes)) == said


def test_a_duration_is_never_torn_apart_at_the_end_of_a_line() -> None:
    assert FRENCH.duration(150) == f"2{NBSP}h{NBSP}30"
    assert ENGLISH.duration(72_000) == f"1,200{NBSP}h"
    assert " " not in FRENCH.duration(72_030)


@pytest.mark.parametrize(
    ("money", "french", "english"),
    [
        (Money(12_000, "EUR"), f"120{NBSP}€", "€120"),
        (Money(1_250, "EUR"), f"12,50{NBSP}€", "€12.50"),
        (Money(123_456_789, "EUR"), f"1{NARROW}234{NARROW}567,89{NBSP}€", "€1,234,567.89"),
        (Money(-500, "USD"), f"-5{NBSP}$", "-$5"),
        (Money(500, "JPY"), f"500{NBSP}¥", "¥500"),
        (Money(9_900, "CHF"), f"99{NBSP}CHF", f"99{NBSP}CHF"),
    ],
)
def test_money(money: Money, french: str, english: str) -> None:
    assert FRENCH.money(money) == french
    assert ENGLISH.money(money) == english


@pytest.mark.parametrize(
    ("minute", "said"), [(0, "0 h"), (540, "9 h"), (545, "9 h 05"), (1080, "18 h"), (1110, "18 h 30")]
)
def test_times_of_day(minute: int, said: str) -> None:
    assert plain(FRENCH.minute_of_day(minute)) == said


@pytest.mark.parametrize(
    ("day", "french", "english"),
    [
        (date(2026, 11, 23), "aujourd’hui", "today"),
        (date(2026, 11, 24), "demain", "tomorrow"),
        (date(2026, 11, 22), "hier", "yesterday"),
        (date(2026, 11, 26), "jeu.", "Thu"),
        (date(2026, 12, 1), "mar. 1er déc.", "Tue 1 Dec"),
        (date(2026, 12, 2), "mer. 2 déc.", "Wed 2 Dec"),
        (date(2027, 8, 1), "1er août 2027", "1 Aug 2027"),
    ],
)
def test_days_are_said_as_near_as_they_are(day: date, french: str, english: str) -> None:
    assert FRENCH.day(day, NOW) == french
    assert ENGLISH.day(day, NOW) == english


def test_dates_of_headings_and_messages() -> None:
    assert FRENCH.long_day(date(2027, 1, 1)) == "vendredi 1er janvier"
    assert FRENCH.short_day(date(2027, 1, 1)) == "ven. 1er janv."
    assert FRENCH.month_year(date(2027, 2, 1)) == "février 2027"
    assert FRENCH.short_month_year(date(2027, 2, 1)) == "févr. 2027"
    assert ENGLISH.long_day(date(2027, 1, 1)) == "Friday 1 January"


def test_every_month_and_weekday_has_its_french_name() -> None:
    months = [date(2026, month, 1) for month in range(1, 13)]
    days = [date(2026, 11, 23) + timedelta(days=place) for place in range(7)]
    names = [FRENCH.month(day) for day in months] + [FRENCH.weekday(day) for day in days]
    assert all(name.islower() and len(name) > 2 for name in names)
    shortened = " ".join(FRENCH.short_month(day) for day in months)
    assert shortened == "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."
    assert " ".join(FRENCH.short_weekday(day) for day in days) == "lun. mar. mer. jeu. ven. sam. dim."


@pytest.mark.parametrize(
    ("delta", "french", "english"),
    [
        (timedelta(minutes=35), "dans 35 min", "in 35 min"),
        (timedelta(days=1, hours=22), "dans 1 j 22 h", "in 1 d 22 h"),
        (timedelta(days=9, hours=3), "dans 9 j", "in 9 d"),
        (timedelta(hours=-3), "il y a 3 h", "3 h ago"),
    ],
)
def test_countdowns(delta: timedelta, french: str, english: str) -> None:
    assert plain(FRENCH.countdown(NOW + delta, NOW)) == french
    assert plain(ENGLISH.countdown(NOW + delta, NOW)) == english


@pytest.mark.parametrize(
    ("names", "french", "english"),
    [
        ([], "", ""),
        (["Logo"], "Logo", "Logo"),
        (["Logo", "Menu"], "Logo et Menu", "Logo and Menu"),
        (["A", "B", "C"], "A, B et C", "A, B and C"),
        (["A", "B", "C", "D"], "A, B et 2 autres", "A, B and 2 others"),
    ],
)
def test_names_in_a_row(names: list[str], french: str, english: str) -> None:
    assert plain(FRENCH.names(names)) == french
    assert ENGLISH.names(names) == english


def test_a_thing_and_what_is_said_of_it() -> None:
    assert FRENCH.about("Livraison", "Logo") == f"Livraison{NBSP}: Logo"
    assert ENGLISH.about("Delivery", "Logo") == "Delivery: Logo"


def test_what_ends_at_midnight_ends_the_day_before_it() -> None:
    tonight = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)
    assert (ENGLISH.by(tonight, NOW), plain(FRENCH.by(tonight, NOW))) == ("today 24:00", "aujourd’hui 24 h")
    assert ENGLISH.by(tonight + timedelta(days=4), NOW) == "Fri 24:00"
    assert ENGLISH.by(tonight + timedelta(minutes=1), NOW) == "tomorrow 00:01"
    assert ENGLISH.when(tonight, NOW) == "tomorrow 00:00"  # what begins then


def test_where_the_clocks_skip_midnight_nothing_ends_at_25_hours() -> None:
    cairo = Speech("en", read_translations(TRANSLATIONS, "en"), ZoneInfo("Africa/Cairo"))
    skipped = datetime(2026, 4, 23, 22, 0, tzinfo=UTC)  # from 24:00 to 01:00
    assert cairo.by(skipped, skipped - timedelta(hours=2)) == "tomorrow 01:00"
