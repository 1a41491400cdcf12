"""How wide the table's columns are: as wide as what they say at most in the language spoken, never measured by rows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QFontMetrics

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.orders.rows import Sorting
from app.domain.contact import Quiet
from app.domain.money import Money
from app.domain.orders import State
from app.domain.standing import Standing
from app.domain.turn import Turn
from app.wording import orders as words
from app.wording.agenda import standing_word
from app.wording.speech import Speech

COLUMNS: Final = tuple(Sorting)
DISPENSABLE: Final = (Sorting.REFERENCE, Sorting.SERVICE, Sorting.TURN, Sorting.PRICE, Sorting.EFFORT)  # first to go
SHORTENED: Final = (Sorting.STATE, Sorting.TITLE, Sorting.DUE)  # where even those that stay have no room
SHARING: Final[Mapping[Sorting, int]] = MappingProxyType({Sorting.TITLE: 3, Sorting.SERVICE: 1, Sorting.STATE: 1})
LETTERS: Final[Mapping[Sorting, int]] = MappingProxyType(
    {Sorting.TITLE: 26, Sorting.SERVICE: 16, Sorting.REFERENCE: 13}
)  # of the texts that people write, which may be cut
PADDING: Final = 2 * (UNIT + 2)  # left and right of a cell, in pixels


@dataclass(frozen=True, slots=True)
class Widest:
    """The longest that a column says: on its first line, strong or not, and on the smaller one beneath."""

    first: tuple[str, ...]
    second: tuple[str, ...] = ()
    strong: bool = False


def widest(speech: Speech, now: datetime) -> dict[Sorting, Widest]:
    """What the columns say at most; texts that people write are not among them."""
    whens = tuple(_whens(speech, now))
    states = [words.state_word(speech, state) for state in State]
    states.append(words.state_word(speech, State.IN_PROGRESS, late=True, very_late=True))
    states += [standing_word(speech, its) for its in Standing]
    return {
        Sorting.STATE: Widest(
            tuple(f"■ {state}" for state in states),
            (
                *(words.silence_accepts(speech, now + timedelta(days=ahead), now) for ahead in range(1, 4)),
                *(words.no_news(speech, Quiet(timedelta(days=99), give), short=True) for give in (False, True)),
            ),
            strong=True,
        ),
        Sorting.TURN: Widest(tuple(words.turn_word(speech, turn) for turn in (Turn.YOURS, Turn.CLIENT))),
        Sorting.DUE: Widest(
            whens, (words.clock_not_started(speech), speech.countdown(now + timedelta(days=3, hours=23), now))
        ),
        Sorting.EFFORT: Widest((speech.duration(99 * 60 + 30), words.none_left(speech)), (words.worked_word(speech),)),
        Sorting.PRICE: Widest((speech.money(Money(9_999_99, "EUR")),)),
    }


def column_widths(theme: Theme, said: Mapping[Sorting, Widest], titles: Mapping[Sorting, str]) -> dict[Sorting, int]:
    """The pixels each column needs for what it says and for its heading."""
    text, small = QFontMetrics(theme.font()), QFontMetrics(theme.font(Size.SMALL))
    strong = QFontMetrics(theme.font(strong=True))
    widths = {sorting: text.averageCharWidth() * letters for sorting, letters in LETTERS.items()}
    for sorting, its in said.items():
        first = strong if its.strong else text
        widths[sorting] = max(
            small.horizontalAdvance(titles[sorting]) + text.height(),  # the arrow beside the heading
            *(first.horizontalAdvance(line) for line in its.first),
            *(small.horizontalAdvance(line) for line in its.second),
        )
    return {sorting: widths[sorting] + PADDING + 2 for sorting in COLUMNS}


def columns_that_fit(widths: Mapping[Sorting, int], room: int) -> tuple[Sorting, ...]:
    """The columns to show in so many pixels."""
    shown = list(COLUMNS)
    for sorting in DISPENSABLE:
        if sum(widths[each] for each in shown) <= room:
            break
        shown.remove(sorting)
    return tuple(shown)


def _whens(speech: Speech, now: datetime) -> Iterator[str]:
    """Moments of the next weeks and of a year, late in the day."""
    evening = now.astimezone(speech.zone).replace(hour=20, minute=30)
    for ahead in (*range(-1, 15), *range(15, 420, 9)):
        yield speech.when(evening + timedelta(days=ahead), now)
