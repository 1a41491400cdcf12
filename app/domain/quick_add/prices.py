"""The price a line speaks of: an amount with its currency, "120 €", "$1,200.50", "1 200,50 EUR".

A bare number is no price. "-120 €", "100-120 €" and "50 €/h" are none either. Currency codes count in capitals, but
the commonest few also in small letters. The first price is the price.
"""

import re
from typing import Final

from app.domain.money import CURRENCIES, Money, parse_money
from app.domain.quick_add.folding import Folded

_AMOUNT: Final = r"(?:[0-9]{1,3}(?:[ '][0-9]{3}(?![0-9]))+(?:[.,][0-9]{1,3})?|[0-9]{1,12}(?:[.,][0-9]{1,3}){0,4})"
_SIGN: Final = r"(?:(?:us|ca|au|nz|hk|[acr])?\$|[€£¥₹₩₪₺₴₽₫₦₱฿]|zł)"
_WORD: Final = r"(?:(?P<word>euros?|dollars?|pounds)|(?P<code>[a-z]{3}))"
_CODE_BEFORE: Final = "(?P<code_before>[a-z]{3})"
_LEAD: Final = "(?:(?:for|pour|at|a|price ?:?|prix ?:?|budget ?:?|tarif ?:?) )?"
_PRICE: Final = re.compile(
    rf"(?<![\w.,:/€$£¥−–-]){_LEAD}(?P<price>{_AMOUNT}€[0-9]{{2}}(?![0-9])|{_AMOUNT} ?{_SIGN}(?![0-9])"
    rf"|{_SIGN} ?{_AMOUNT}|{_AMOUNT} ?{_WORD}|{_CODE_BEFORE} ?{_AMOUNT})(?!\w)(?![/-]\w)(?![.,][0-9])"
)
_SMALL_LETTERS_TOO: Final = frozenset(("EUR", "USD", "GBP", "CHF"))


def find_price(folded: Folded, text: str, currency: str) -> tuple[int, int, Money] | None:
    """Where the first price stands in what is left of a folded text, and what it is."""
    for match in _PRICE.finditer(text):
        money = parse_money(match["price"], currency) if _is_currency(folded, match) else None
        if money is not None:
            return match.start(), match.end(), money
    return None


def _is_currency(folded: Folded, match: re.Match[str]) -> bool:
    for group in ("code", "code_before"):
        code = match[group]
        if code and code.upper() not in _SMALL_LETTERS_TOO:
            return folded.as_typed(*match.span(group)) in CURRENCIES
    return True
