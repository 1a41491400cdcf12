"""Amounts typed by hand, and sums that never mix currencies."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money, minor_digits, parse_money, total


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("120", 120_00, "EUR"),
        ("120 €", 120_00, "EUR"),
        ("120€", 120_00, "EUR"),
        ("€120", 120_00, "EUR"),
        ("€ 120", 120_00, "EUR"),
        ("120\u202f€", 120_00, "EUR"),
        ("120,50 €", 120_50, "EUR"),
        ("120,5 €", 120_50, "EUR"),
        ("12€50", 12_50, "EUR"),
        ("120 euros", 120_00, "EUR"),
        ("120 eur", 120_00, "EUR"),
        ("$1,200.50", 1_200_50, "USD"),
        ("1.200,50 €", 1_200_50, "EUR"),
        ("1 200,50 EUR", 1_200_50, "EUR"),
        ("1\u202f200,50\u00a0€", 1_200_50, "EUR"),
        ("1'200.50 CHF", 1_200_50, "CHF"),
        ("1’200 CHF", 1_200_00, "CHF"),
        ("1.200.300 €", 1_200_300_00, "EUR"),
        ("1,200 $", 1_200_00, "USD"),
        ("1.200 €", 1_200_00, "EUR"),
        ("0,500 €", 50, "EUR"),
        ("120 USD", 120_00, "USD"),
        ("USD 120", 120_00, "USD"),
        ("$120 CAD", 120_00, "CAD"),
        ("CA$120", 120_00, "CAD"),
        ("£30", 30_00, "GBP"),
        ("¥1200", 1200, "JPY"),
        ("1,200 JPY", 1200, "JPY"),
        ("1200.00 JPY", 1200, "JPY"),
        ("1.5 KWD", 1_500, "KWD"),
        ("1,200.500 KWD", 1_200_500, "KWD"),
        ("0", 0, "EUR"),
        ("35.0", 35_00, "EUR"),
    ],
)
def test_what_people_type_is_read(text: str, minor: int, currency: str) -> None:
    assert parse_money(text, "EUR") == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "nothing"),
        ("€", "no number"),
        ("-120 €", "negative"),
        ("−120 €", "negative, with the typographic sign"),
        ("€-120", "negative"),
        ("(120)", "negative, as accountants write it"),
        ("1,200 KWD", "thousands, or decimals of a currency that has three?"),
        ("1,20,50", "thousands stand in threes"),
        ("12 00 €", "thousands stand in threes"),
        ("1,200,50 €", "the same sign can't part thousands and decimals"),
        ("1,200.500,20 €", "decimals twice"),
        ("120,555 1 €", "no number"),
        ("120.505,5 JPY", "a currency without decimals"),
        ("120.50 JPY", "a currency without decimals"),
        ("120.1234 €", "more decimals than cents"),
        ("€120 USD", "two currencies"),
        ("120 kr", "whose crowns?"),
        ("120 pages", "no currency"),
        ("120 € 30 €", "two amounts"),
        ("9999999999999999 €", "absurd"),
        ("١٢٠", "digits of another script"),
    ],
)
def test_what_is_not_plainly_an_amount_is_not_read(text: str, why: str) -> None:
    assert parse_money(text, "EUR") is None, why


def test_a_shared_sign_means_the_users_own_currency() -> None:
    assert parse_money("$30", "CAD") == Money(30_00, "CAD")
    assert parse_money("$30", "EUR") == Money(30_00, "USD")
    assert parse_money("¥30", "CNY") == Money(30_00, "CNY")


def test_the_amount_is_exact_in_every_currency() -> None:
    assert Money(120_50, "EUR").amount == Decimal("120.50")
    assert Money(120, "JPY").amount == Decimal(120)
    assert Money(1_500, "TND").amount == Decimal("1.5")
    assert [minor_digits(code) for code in ("EUR", "JPY", "KWD", "XYZ")] == [2, 0, 3, 2]


def test_sums_never_mix_currencies() -> None:
    assert total([Money(10_00, "USD"), Money(5_50, "EUR"), Money(2_50, "EUR")]) == (
        Money(8_00, "EUR"),
        Money(10_00, "USD"),
    )
    assert total([]) == ()


@given(st.integers(0, 10**12), st.sampled_from(["EUR", "USD", "JPY", "GBP", "CHF"]))
def test_every_amount_written_out_is_read_back(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    decimals = minor_digits(currency)
    english = f"{money.amount:,.{decimals}f}"
    french = english.replace(",", "\u202f").replace(".", ",")
    german = english.replace(",", "_").replace(".", ",").replace("_", ".")
    for text in (f"{english} {currency}", f"{french} {currency}", f"{currency} {german}"):
        assert parse_money(text, "EUR") == money, text


@given(st.text())
def test_no_text_makes_it_stumble(text: str) -> None:
    money = parse_money(text, "EUR")
    assert money is None or money.minor >= 0
