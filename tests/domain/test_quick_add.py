"""One typed line, in French or English, becomes an order. It is Wednesday 25 November 2026, 10:00 in Paris."""

from datetime import UTC, datetime
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.money import Money
from app.domain.quick_add import PartKind, QuickOrder, understand

PARIS = ZoneInfo("Europe/Paris")
WEDNESDAY = datetime(2026, 11, 25, 9, tzinfo=UTC)
KNOWN = ("Léa", "Atelier N", "Atelier", "Dupont & Fils, SARL", "Friday Studio")


def read(text: str, now: datetime = WEDNESDAY, zone: ZoneInfo = PARIS) -> QuickOrder:
    return understand(text, now, zone, "EUR", 18 * 60, KNOWN)


def wall(order: QuickOrder, zone: ZoneInfo = PARIS) -> str:
    return f"{order.due.astimezone(zone):%a %d/%m/%Y %H:%M}" if order.due else ""


@pytest.mark.parametrize(
    "text",
    [
        "Logo pour Marie, 3 h, vendredi 18h, 120 €",
        "Logo for Marie 3h friday 6pm €120",
        "3h vendredi 18h Logo pour Marie 120€",
        "120 €, vendredi à 18 h, 3 h, Logo, pour Marie",
        "Logo pour Marie 120,00 EUR 3 heures vendredi 18 heures",
        "Logo (3h) for Marie by friday 18:00 - 120 euros",
        "Logo POUR Marie 3h VENDREDI 18H 120 eur",
        "Logo\u00a0pour\u202fMarie, 3\u202fh, vendredi\u00a018\u202fh, 120\u202f€",
        "Logo for Marie, 180 min, Fri, Nov 27 at 6 p.m., €120",
        "Logo pour Marie ; 3h00 ; le 27 à 18h ; 120 €",
        "Logo for Marie 3 hours 18:00 friday €120.00",
    ],
)
def test_the_same_order_however_it_is_said(text: str) -> None:
    order = read(text)
    assert (order.title, order.client, order.effort, wall(order), order.price) == (
        "Logo",
        "Marie",
        180,
        "Fri 27/11/2026 18:00",
        Money(120_00, "EUR"),
    )


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("today", "Wed 25/11/2026 18:00"),
        ("aujourd’hui", "Wed 25/11/2026 18:00"),
        ("tonight", "Wed 25/11/2026 20:00"),
        ("ce soir", "Wed 25/11/2026 20:00"),
        ("ce soir 22h", "Wed 25/11/2026 22:00"),
        ("cet après-midi", "Wed 25/11/2026 18:00"),
        ("tomorrow", "Thu 26/11/2026 18:00"),
        ("demain midi", "Thu 26/11/2026 12:00"),
        ("demain matin", "Thu 26/11/2026 12:00"),
        ("pour demain 9h30", "Thu 26/11/2026 09:30"),
        ("demain a 9h", "Thu 26/11/2026 09:00"),
        ("après-demain", "Fri 27/11/2026 18:00"),
        ("the day after tomorrow", "Fri 27/11/2026 18:00"),
        ("vendredi", "Fri 27/11/2026 18:00"),
        ("ven. 14h", "Fri 27/11/2026 14:00"),
        ("fri", "Fri 27/11/2026 18:00"),
        ("friday at noon", "Fri 27/11/2026 12:00"),
        ("vendredi minuit", "Sat 28/11/2026 00:00"),
        ("vendredi soir", "Fri 27/11/2026 20:00"),
        ("mercredi", "Wed 25/11/2026 18:00"),
        ("wednesday 9h", "Wed 02/12/2026 09:00"),
        ("mardi", "Tue 01/12/2026 18:00"),
        ("next friday", "Fri 04/12/2026 18:00"),
        ("vendredi prochain 18h", "Fri 04/12/2026 18:00"),
        ("next monday", "Mon 30/11/2026 18:00"),
        ("27/11", "Fri 27/11/2026 18:00"),
        ("12/11", "Fri 12/11/2027 18:00"),
        ("27/11/2026 8h", "Fri 27/11/2026 08:00"),
        ("27/11/26", "Fri 27/11/2026 18:00"),
        ("27.11.2026", "Fri 27/11/2026 18:00"),
        ("2026-11-27 18:30", "Fri 27/11/2026 18:30"),
        ("24/11", "Wed 24/11/2027 18:00"),
        ("25/11", "Wed 25/11/2026 18:00"),
        ("27 nov", "Fri 27/11/2026 18:00"),
        ("vendredi 27 novembre", "Fri 27/11/2026 18:00"),
        ("le 1er décembre à midi", "Tue 01/12/2026 12:00"),
        ("Nov 27", "Fri 27/11/2026 18:00"),
        ("November 27th, 2027", "Sat 27/11/2027 18:00"),
        ("29/02", "Tue 29/02/2028 18:00"),
        ("le 27", "Fri 27/11/2026 18:00"),
        ("le 24", "Thu 24/12/2026 18:00"),
        ("by the 27th", "Fri 27/11/2026 18:00"),
        ("lundi 30", "Mon 30/11/2026 18:00"),
        ("mar 27", "Sat 27/03/2027 18:00"),
        ("in 3 days", "Sat 28/11/2026 18:00"),
        ("dans 3 jours 9h", "Sat 28/11/2026 09:00"),
        ("dans une semaine", "Wed 02/12/2026 18:00"),
        ("in 2 weeks", "Wed 09/12/2026 18:00"),
        ("in 3 hours", "Wed 25/11/2026 13:00"),
        ("dans 48h", "Fri 27/11/2026 10:00"),
        ("6pm", "Wed 25/11/2026 18:00"),
        ("9:30", "Thu 26/11/2026 09:30"),
        ("12am", "Thu 26/11/2026 00:00"),
        ("by 18h", "Wed 25/11/2026 18:00"),
        ("avant vendredi 18h30", "Fri 27/11/2026 18:30"),
        ("d'ici vendredi", "Fri 27/11/2026 18:00"),
        ("due: friday 5 pm", "Fri 27/11/2026 17:00"),
        ("2j", "Fri 27/11/2026 18:00"),
        (", 2d", "Fri 27/11/2026 18:00"),
        (", 2 jours", "Fri 27/11/2026 18:00"),
        (", 3 days 9h", "Sat 28/11/2026 09:00"),
        ("livraison 2 jours", "Fri 27/11/2026 18:00"),
    ],
)
def test_when_it_is_due(text: str, due: str) -> None:
    order = read(f"Logo {text}")
    assert (wall(order), order.title, order.effort) == (due, "Logo", None)


def test_a_day_that_is_nearly_over_means_what_is_left_of_it() -> None:
    evening = datetime(2026, 11, 25, 18, 30, tzinfo=UTC)  # 19:30 in Paris, after the working day
    assert wall(read("Logo today", evening)) == "Thu 26/11/2026 00:00"
    assert wall(read("Logo 25/11", evening)) == "Thu 26/11/2026 00:00"
    assert wall(read("Logo ce soir", evening)) == "Wed 25/11/2026 20:00"
    assert wall(read("Logo mercredi", evening)) == "Wed 02/12/2026 18:00", "its name alone means the next one"
    assert wall(read("Logo today 9:00", evening)) == "Wed 25/11/2026 09:00", "a time that is told is kept"


def test_next_friday_on_a_sunday_is_in_the_week_that_begins_tomorrow() -> None:
    sunday = datetime(2026, 11, 29, 9, tzinfo=UTC)
    assert wall(read("Logo next friday", sunday)) == "Fri 04/12/2026 18:00"
    assert wall(read("Logo friday", sunday)) == "Fri 04/12/2026 18:00"


def test_the_days_are_those_of_the_users_zone() -> None:
    auckland = ZoneInfo("Pacific/Auckland")  # already Thursday there at 21:00 UTC
    late = datetime(2026, 11, 25, 21, tzinfo=UTC)
    assert wall(read("Logo today", late, auckland), auckland) == "Thu 26/11/2026 18:00"
    assert read("Logo vendredi 18h").due == datetime(2026, 11, 27, 17, tzinfo=UTC)


def test_a_time_that_the_clock_change_skips_is_moved_on_and_one_that_comes_twice_is_its_first() -> None:
    assert read("Logo 28/03/2027 à 2h30").due == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)  # 03:30 in Paris
    assert read("Logo 31/10/2027 à 2h30").due == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)  # still summer time
    assert read("Logo dans 48h", datetime(2027, 3, 27, 9, tzinfo=UTC)).due == datetime(2027, 3, 29, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "effort", "due"),
    [
        ("Logo 3h", 180, ""),
        ("Logo 3h vendredi", 180, "Fri 27/11/2026 18:00"),
        ("Logo vendredi 3 h", 180, "Fri 27/11/2026 18:00"),
        ("Logo vendredi, 8 h", 480, "Fri 27/11/2026 18:00"),
        ("Logo vendredi 8 h", None, "Fri 27/11/2026 08:00"),
        ("Logo vendredi à 3 h", None, "Fri 27/11/2026 03:00"),
        ("Logo 18h vendredi", 1080, "Fri 27/11/2026 18:00"),
        ("Logo 3h vendredi 18h", 180, "Fri 27/11/2026 18:00"),
        ("Logo vendredi 18h 3h", 180, "Fri 27/11/2026 18:00"),
        ("Logo vendredi 3h 18h", 180, "Fri 27/11/2026 18:00"),
        ("Logo 3h 14h vendredi", 180, "Fri 27/11/2026 14:00"),
        ("Logo 14h vendredi 3h", 180, "Fri 27/11/2026 14:00"),
        ("Logo 3h, vendredi 6h", 180, "Fri 27/11/2026 06:00"),
        ("Logo 12h vendredi 14h30", 720, "Fri 27/11/2026 14:30"),
        ("Logo 3h 6pm", 180, "Wed 25/11/2026 18:00"),
        ("Logo 1h30 vendredi", 90, "Fri 27/11/2026 18:00"),
        ("Logo vendredi 1h30min", 90, "Fri 27/11/2026 18:00"),
        ("Logo vendredi 18 hours", 1080, "Fri 27/11/2026 18:00"),
        ("Logo 1:30, vendredi 18:00", 90, "Fri 27/11/2026 18:00"),
        ("Logo 2h 45 min demain", 165, "Thu 26/11/2026 18:00"),
        ("Logo 2,5 h demain 9h", 150, "Thu 26/11/2026 09:00"),
        ("Logo environ 3h", 180, ""),
        ("Logo ~3h", 180, ""),
        ("Logo for 3h of work", 180, ""),
        ("Logo 45'", 45, ""),
        ("Logo 90m", 90, ""),
        ("Logo 3 h 27/11", 180, "Fri 27/11/2026 18:00"),
        ("Logo 3 h 27 nov 9h", 180, "Fri 27/11/2026 09:00"),
        ("Logo 3 h 50 €", 180, ""),
        ("Logo, une heure", 60, ""),
        ("Logo half an hour", 30, ""),
        ("Logo, une demi-heure, vendredi", 30, "Fri 27/11/2026 18:00"),
        ("Logo pour une heure et demie", 90, ""),
        ("Logo for an hour and a half friday", 90, "Fri 27/11/2026 18:00"),
        ("Logo deux heures vendredi", 120, "Fri 27/11/2026 18:00"),
        ("Logo trois quarts d’heure", 45, ""),
        ("Logo, 2j, 3h", 180, "Fri 27/11/2026 18:00"),
        ("Logo, 3h, 2j", 180, "Fri 27/11/2026 18:00"),
        ("Logo, two hours of work", 120, ""),
    ],
)
def test_hours_of_work_and_times_of_the_day_are_told_apart(text: str, effort: int | None, due: str) -> None:
    order = read(text)
    assert (order.title, order.effort, wall(order)) == ("Logo", effort, due)


@pytest.mark.parametrize(
    ("text", "client", "title"),
    [
        ("Logo pour Marie", "Marie", "Logo"),
        ("Logo for Marie Dupont 3h", "Marie Dupont", "Logo"),
        ("Logo pour lea, 3h", "Léa", "Logo"),
        ("3h logo for Léa", "Léa", "logo"),
        ("Logo pour LE\u0301A 3h", "Léa", "Logo"),
        ("Logo for atelier n friday", "Atelier N", "Logo"),
        ("Logo pour atelier 3h", "Atelier", "Logo"),
        ("Logo pour Ateliers du Nord 3h", "Ateliers du Nord", "Logo"),
        ("Refonte pour Dupont & Fils, SARL, 3h", "Dupont & Fils, SARL", "Refonte"),
        ("Logo for Friday Studio 3h", "Friday Studio", "Logo"),
        ("Logo for ACME design studio, 2h", "ACME design studio", "Logo"),
        ("Logo pour Marie avec un chat", "Marie", "Logo avec un chat"),
        ("Logo pour site web, 3h", "", "Logo pour site web"),
        ("Logo pour site web pour Marie", "Marie", "Logo pour site web"),
        ("Logo for Sam 3h", "Sam", "Logo"),
        ("Logo pour vendredi", "", "Logo"),
        ("Pour Marie : logo, carte", "Marie", "logo, carte"),
        ("Logo for 小明 3h", "小明", "Logo"),
        ("Retouche 12 photos pour @zed_23 5h", "zed_23", "Retouche 12 photos"),
        ("Logo for studio.nord_7, 3h", "studio.nord_7", "Logo"),
        ("Logo pour @lea 3h", "Léa", "Logo"),
        ("Logo pour @Marie, 3h", "Marie", "Logo"),
        ("Cartes pour @ la boutique 3h", "", "Cartes pour @ la boutique"),
        ("Logo, Léa, 3h", "Léa", "Logo"),
        ("lea, logo, 3h", "Léa", "logo"),
        ("Logo 3h, atelier n ; vendredi", "Atelier N", "Logo"),
        ("Atelier, 3h", "", "Atelier"),
        ("Logo, Claire, 3h", "", "Logo, Claire"),
    ],
)
def test_who_it_is_for(text: str, client: str, title: str) -> None:
    order = read(text)
    assert (order.client, order.title) == (client, title)


@pytest.mark.parametrize(
    ("text", "price", "title"),
    [
        ("Logo 120 €", Money(120_00, "EUR"), "Logo"),
        ("Logo $1,200.50", Money(1_200_50, "USD"), "Logo"),
        ("Logo 1 200,50 EUR", Money(1_200_50, "EUR"), "Logo"),
        ("Logo 12€50", Money(12_50, "EUR"), "Logo"),
        ("Logo 120 USD", Money(120_00, "USD"), "Logo"),
        ("Logo £30", Money(30_00, "GBP"), "Logo"),
        ("Logo ¥3000", Money(3000, "JPY"), "Logo"),
        ("Logo, prix : 120 €", Money(120_00, "EUR"), "Logo"),
        ("18 h 30 120 € Logo", Money(120_00, "EUR"), "Logo"),
        ("Logo le 27 120 €", Money(120_00, "EUR"), "Logo"),
        ("Logo Nov 27 €120", Money(120_00, "EUR"), "Logo"),
        ("Logo 27 nov 2000 €", Money(2000_00, "EUR"), "Logo"),
        ("Logo 120 pages", None, "Logo 120 pages"),
        ("Logo 120 top", None, "Logo 120 top"),
        ("Logo -120 €", None, "Logo -120 €"),
        ("Logo 100-120 €", None, "Logo 100-120 €"),
        ("Logo 50 €/h", None, "Logo 50 €/h"),
    ],
)
def test_for_how_much(text: str, price: Money | None, title: str) -> None:
    order = read(text)
    assert (order.price, order.title) == (price, title)


@pytest.mark.parametrize(
    "title",
    [
        "Logo 2-3h",
        "Jeu vidéo",
        "Mon site",
        "Carte de la mer",
        "Créer un jeu",
        "Black Friday banner",
        "Friday's menu",
        "Support 24/7",
        "Canal du Midi",
        "Midnight Club logo",
        "Bannière 3m x 2m",
        "Livret 30/02",
        "Étude dans 3 jours ouvrés",
        "Maybe a march",
        "Site v2.1, page 3",
        "Logo, carte, flyer",
        "Menu (4 pages)",
        "Logo 3D",
        "Logo, 3D",
        "3d logo",
        "Formation 2 jours",
        "Podcast d’une heure",
        "Video of an hour",
        "Une heure de cours",
        "Étude, 3 jours ouvrés",
    ],
)
def test_what_only_looks_like_a_part_stays_in_the_title(title: str) -> None:
    order = read(title)
    assert (order.title, order.parts) == (title, ())


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Logo, Claire, 3h", "Claire"),
        ("Logo, 3h, Jean-Luc Moreau", "Jean-Luc Moreau"),
        ("Logo, Claire, Flyer, 3h", ""),
        ("Logo, flyer, 3h", ""),
        ("Logo, PDF, 3h", ""),
        ("Logo, V2, 3h", ""),
        ("Claire, 3h", ""),
        ("Logo, Claire, 3h pour Marie", ""),
        ("Logo, Claire, 3h, Léa", ""),
    ],
)
def test_a_name_between_commas_is_asked_about_where_nobody_else_is_named(text: str, asked: str) -> None:
    assert read(text).maybe_client == asked


def test_the_surest_day_is_the_due_and_the_others_stay_in_the_title() -> None:
    order = read("Sunday brunch menu for Zoé, 2h, friday 6pm")
    assert (order.title, order.client, wall(order)) == ("Sunday brunch menu", "Zoé", "Fri 27/11/2026 18:00")
    order = read("Affiche 1/2 page, vendredi")
    assert (order.title, wall(order)) == ("Affiche 1/2 page", "Fri 27/11/2026 18:00")
    order = read("Créer un jeu, 18h, jeudi 300 €")
    assert (order.title, order.effort, wall(order)) == ("Créer un jeu", 18 * 60, "Thu 26/11/2026 18:00")


def test_the_title_is_tidied_of_what_held_the_parts() -> None:
    assert read("Logo (3h) pour Marie (urgent)").title == "Logo (urgent)"
    assert read("  ,3h,  Logo ,, 120 € ; urgent ").title == "Logo, urgent"
    assert read("Logo - 3h - rond").title == "Logo rond"
    assert read("3h 120 €").title == ""


def test_the_parts_say_where_they_stand_in_what_was_typed() -> None:
    text = "Été pour Le\u0301a, 3\u202fh, vendredi 18h, 120 €"
    order = read(text)
    assert [(part.kind, text[part.start : part.end], part.value) for part in order.parts] == [
        (PartKind.CLIENT, "pour Le\u0301a", "Léa"),
        (PartKind.EFFORT, "3\u202fh", 180),
        (PartKind.DUE, "vendredi 18h", order.due),
        (PartKind.PRICE, "120 €", Money(120_00, "EUR")),
    ]
    apart = read("vendredi, logo à 18h")
    assert [(part.kind, part.value) for part in apart.parts] == [(PartKind.DUE, apart.due)] * 2


def assert_it_is_sound(text: str) -> None:
    order = read(text)
    ends = 0
    for part in order.parts:
        assert ends <= part.start < part.end <= len(text)
        ends = part.end
    assert order.title == " ".join(order.title.split())
    assert order.due is None or order.due.tzinfo is UTC
    assert order.effort is None or 0 <= order.effort <= 600_000


@given(st.text(max_size=200))
def test_no_text_makes_it_stumble(text: str) -> None:
    assert_it_is_sound(text)


WORDS = (
    "Logo for pour Marie Léa 3h 3 h 18h 18 h 30 1h30 0h 99999h 18:00 6pm 6 pm à at by le the 27 27/11 31/02 2026-11-27 "
    "27/11/9999 nov may mar 2026 friday vendredi ven. jeu mon next prochain demain today soir midi minuit in dans 3 "
    "days jours 999 mois semaines 2j 3d une heure half an hour Claire 120 € $ €120 1 200,50 EUR "
    ", ; ( ) - ' \u0301 \u202f"
)


@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=25), st.sampled_from(["", " ", ", "]))
@settings(max_examples=400)
@example(["dans", "999", "mois"], " ")
@example(["for", "Léa"], " ")
def test_no_heap_of_its_own_words_makes_it_stumble(words: list[str], between: str) -> None:
    assert_it_is_sound(between.join(words))


@pytest.mark.parametrize(
    "brick", ["1 ", "pour ", "for A ", "le ", "1 200 ", "vendredi 18h ", " ", "due by on ", "€1,", "é"]
)
def test_a_long_text_is_read_without_delay(brick: str) -> None:
    began = perf_counter()
    assert_it_is_sound((brick * 10_000)[:10_000])
    assert perf_counter() - began < 2, "about 0.05 s here; a runaway pattern takes minutes"
