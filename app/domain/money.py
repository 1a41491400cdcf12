"""Money as people type it, kept as whole minor units of one currency.

How a number with separators is read:
* spaces (the no-break ones too) and apostrophes part thousands, and only thousands: "1 200,50 €", "1'200.50 CHF";
* with both a point and a comma, the later one starts the decimals: "1,200.50" and "1.200,50" are the same;
* a sign that comes twice parts thousands: "1.200.300";
* a single sign before exactly three digits parts thousands, since no such currency has three decimals:
  "1,200 $" and "1.200 €" are 1200. For a currency that has three (KWD, TND…) it could be either: not read;
* any other single sign starts the decimals, as many as the currency has: "120,5 €" is 120.50, "120.50 JPY" is none.
Thousands stand in threes everywhere; "1,20" is never 120. Nothing negative is a price.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

_LONGEST_TEXT: Final = 60
_MOST_DIGITS: Final = 15  # still far inside the 64 bits a store keeps for an integer

_CODES: Final = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA "
    "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
    "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX "
    "USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
)
CURRENCIES: Final = frozenset(_CODES.split())
_DECIMALS: Final = "0 BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF;3 BHD IQD JOD KWD LYD OMR TND"
_DIGITS: Final = {code: int(line.split()[0]) for line in _DECIMALS.split(";") for code in line.split()[1:]}

# What a sign or a word may stand for: the user's own currency when it is among them, else the first.
_SIGNS: Final[dict[str, tuple[str, ...]]] = {
    "€": ("EUR",),
    "euro": ("EUR",),
    "euros": ("EUR",),
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU"),
    "dollar": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"),
    "dollars": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"),
    "us$": ("USD",),
    "ca$": ("CAD",),
    "c$": ("CAD",),
    "au$": ("AUD",),
    "a$": ("AUD",),
    "nz$": ("NZD",),
    "hk$": ("HKD",),
    "r$": ("BRL",),
    "£": ("GBP", "EGP", "GIP", "SHP", "FKP"),
    "pounds": ("GBP",),
    "livres": ("GBP",),
    "¥": ("JPY", "CNY"),
    "yen": ("JPY",),
    "₹": ("INR",),
    "₩": ("KRW",),
    "₪": ("ILS",),
    "₺": ("TRY",),
    "₴": ("UAH",),
    "₽": ("RUB",),
    "₫": ("VND",),
    "₦": ("NGN",),
    "₱": ("PHP",),
    "฿": ("THB",),
    "zł": ("PLN",),
    "fr.": ("CHF",),
    "fr": ("CHF",),
    "kč": ("CZK",),
    "ft": ("HUF",),
}

_SPACES: Final = str.maketrans({"\u00a0": " ", "\u2009": " ", "\u202f": " ", "’": "'"})
_CENTS_BEHIND_THE_SIGN: Final = re.compile(r"([0-9]+)([€$£])([0-9]{2})")
_PRICE: Final = re.compile(r"(?P<before>[^0-9]*)(?P<number>[0-9](?:[0-9., ']*[0-9])?)(?P<after>[^0-9]*)")
_WHOLE: Final = re.compile(r"[0-9]+|[0-9]{1,3}(?P<sign>[., '])[0-9]{3}(?:(?P=sign)[0-9]{3})*")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole minor units (cents) of an ISO 4217 currency."""

    minor: int
    currency: str

    @property
    def amount(self) -> Decimal:
        """The amount in major units (euros), exact."""
        return Decimal(self.minor).scaleb(-minor_digits(self.currency))


def minor_digits(currency: str) -> int:
    """How many decimals a currency has (ISO 4217); 2 where nothing else is known."""
    return _DIGITS.get(currency, 2)


def total(moneys: Iterable[Money]) -> tuple[Money, ...]:
    """Add up what can be added: one sum per currency, in the order of their codes."""
    sums: dict[str, int] = {}
    for money in moneys:
        sums[money.currency] = sums.get(money.currency, 0) + money.minor
    return tuple(Money(minor, currency) for currency, minor in sorted(sums.items()))


def parse_money(text: str, default_currency: str) -> Money | None:
    """Read an amount, in the default currency when none is written; None when it is no amount or could be two.

    A sign that several countries use ("$", "¥") means the default currency when that is one of theirs.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    text = _CENTS_BEHIND_THE_SIGN.sub(r"\1.\3\2", text.translate(_SPACES).strip())
    match = _PRICE.fullmatch(text)
    if match is None:
        return None
    currency = _read_currency(match["before"], match["after"], default_currency)
    minor = _read_number(match["number"], minor_digits(currency)) if currency else None
    return Money(minor, currency) if currency and minor is not None else None


def _read_currency(before: str, after: str, default: str) -> str | None:
    written = [word for word in (before.strip().lower(), after.strip().lower()) if word]
    if not written:
        return default
    meant = [_currencies_called(word) for word in written]
    shared = [code for code in meant[0] if all(code in others for others in meant)]
    return default if default in shared else shared[0] if shared else None


def _currencies_called(word: str) -> tuple[str, ...]:
    return (word.upper(),) if word.upper() in CURRENCIES else _SIGNS.get(word, ())


def _read_number(number: str, digits: int) -> int | None:
    split = _split_decimals(number, digits)
    if split is None:
        return None
    whole, fraction, point = split
    match = _WHOLE.fullmatch(whole)
    if match is None or (point and match["sign"] == point):
        return None
    if len(fraction) > digits:
        fraction = fraction.rstrip("0")
    if len(fraction) > digits or not re.fullmatch("[0-9]*", fraction):
        return None
    minor = re.sub("[^0-9]", "", whole) + fraction.ljust(digits, "0")
    return int(minor) if len(minor) <= _MOST_DIGITS else None


def _split_decimals(number: str, digits: int) -> tuple[str, str, str] | None:
    """Whole part, decimals and the sign between them; None when it could be read in two ways."""
    signs = [sign for sign in number if sign in ".,"]
    if not signs or (len(signs) > 1 and len(set(signs)) == 1):
        return number, "", ""
    point = signs[-1]
    whole, _, fraction = number.rpartition(point)
    if len(signs) == 1 and re.fullmatch("[1-9][0-9]{0,2}", whole) and re.fullmatch("[0-9]{3}", fraction):
        return (number, "", "") if digits < 3 else None
    return whole, fraction, point
