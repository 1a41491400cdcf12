"""How a row reads in each column: a line that counts, and a smaller one beneath it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.desktop.look.icons import Icon
from app.desktop.look.tokens import Tone
from app.desktop.orders.rows import OpenOrder, OrderRow, Sorting
from app.domain.orders import State
from app.domain.standing import Standing
from app.domain.turn import Turn
from app.storage.lines import PastOrder
from app.wording import orders as words
from app.wording.agenda import standing_word
from app.wording.apart import set_apart
from app.wording.speech import Speech


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell. `share` is the part of the work that is done, 0 to 1, shown as a bar.

    `in_full` is what a screen reader and the tool tip say instead of a first line that was made short, `mark` what they
    say for the icon.
    """

    first: str
    second: str = ""
    tone: Tone = Tone.INK
    strong: bool = False
    shape: str = ""
    shape_tone: Tone = Tone.INK
    icon: Icon | None = None
    mark: str = ""
    tag: str = ""
    share: float | None = None
    in_full: str = ""

    @property
    def spoken(self) -> str:
        """The cell as a screen reader says it."""
        return ", ".join(
            part for part in (set_apart(self.in_full or self.first), self.mark, self.tag, self.second) if part
        )


SHAPES: dict[State, tuple[str, Tone]] = {
    State.REQUIREMENTS: ("○", Tone.MUTED),
    State.IN_PROGRESS: ("●", Tone.ACCENT),
    State.DELIVERED: ("◇", Tone.ACCENT),
    State.IN_REVISION: ("◆", Tone.AMBER),
    State.COMPLETED: ("✓", Tone.GREEN),
    State.CANCELLED: ("×", Tone.MUTED),
}
LATE = ("■", Tone.RED)
STANDINGS: dict[Standing, tuple[str, Tone]] = {
    Standing.UNKEPT: ("■", Tone.RED),
    Standing.CONFLICT: ("■", Tone.RED),
    Standing.PAUSED: ("‖", Tone.MUTED),
}


def state_mark(
    speech: Speech, state: State, its: Standing | None = None, *, late: bool = False, very_late: bool = False
) -> tuple[str, Tone, str]:
    """The shape, its colour and the word for where an open order stands; Today says the same."""
    if late:
        return *LATE, words.state_word(speech, state, late=True, very_late=very_late)
    if its is not None:
        return *STANDINGS[its], standing_word(speech, its)
    return *SHAPES[state], words.state_word(speech, state)


class Cells:
    """Makes cells of rows, in one language and at one moment; `with_service` says the service beside the client."""

    def __init__(self, speech: Speech, now: datetime, *, with_service: bool) -> None:
        self._speech = speech
        self._now = now
        self._with_service = with_service
        self._by_sorting: dict[Sorting, Callable[[OrderRow], Cell]] = {
            Sorting.TITLE: self._title,
            Sorting.SERVICE: lambda row: Cell(row.order.service, tone=Tone.MUTED),
            Sorting.STATE: self._state,
            Sorting.TURN: self._turn,
            Sorting.DUE: self._due,
            Sorting.EFFORT: self._effort,
            Sorting.PRICE: self._price,
            Sorting.REFERENCE: lambda row: Cell(row.order.reference, tone=Tone.MUTED),
        }

    def cell(self, row: OrderRow, sorting: Sorting) -> Cell:
        """The cell of a row in a column."""
        return self._by_sorting[sorting](row)

    def _title(self, row: OrderRow) -> Cell:
        order = row.order
        parts = (order.client, order.service if self._with_service else "")
        opened = order if isinstance(order, OpenOrder) else None
        icon = None
        if opened is not None and (opened.running or opened.pinned):
            icon = Icon.PLAY if opened.running else Icon.PIN
        return Cell(
            order.title,
            " · ".join(set_apart(part) for part in parts if part),
            tone=Tone.MUTED if opened is None or row.state is State.REQUIREMENTS else Tone.INK,
            strong=True,
            icon=icon,
            mark="" if opened is None else words.mark(self._speech, running=opened.running, pinned=opened.pinned),
            tag=words.extension_asked(self._speech) if opened is not None and opened.asked else "",
        )

    def _state(self, row: OrderRow) -> Cell:
        opened = row.order if isinstance(row.order, OpenOrder) else None
        if opened is None:
            shape, tone, word = state_mark(self._speech, row.state)
        else:
            shape, tone, word = state_mark(
                self._speech, row.state, opened.standing, late=opened.late, very_late=opened.very_late
            )
        bad = tone is Tone.RED
        calm = Tone.MUTED if row.state.over else Tone.INK
        return Cell(word, self._detail(row), tone=tone if bad else calm, strong=bad, shape=shape, shape_tone=tone)

    def _detail(self, row: OrderRow) -> str:
        """What the state leads to."""
        speech, now, order = self._speech, self._now, row.order
        if isinstance(order, PastOrder):
            silent = order.by_silence and order.ended_at is not None
            return words.accepted_by_silence(speech, order.ended_at, now) if silent and order.ended_at else ""
        if row.state is State.REQUIREMENTS:
            if order.received == order.required:
                return words.nothing_missing(speech)
            if order.quiet is not None:
                return words.no_news(speech, order.quiet, short=True)
            return words.requirements_received(speech, order.received, order.required)
        if row.state is State.DELIVERED:
            if order.quiet is not None:
                return words.no_news(speech, order.quiet, short=True)
            return words.silence_accepts(speech, order.accepted_at, now) if order.accepted_at else ""
        if order.very_late:
            return words.may_cancel_alone(speech)
        if order.cancel_from is not None:
            return words.may_cancel_from(speech, order.cancel_from, now)
        return words.due_by_silence(speech) if order.due_by_silence else ""

    def _turn(self, row: OrderRow) -> Cell:
        if row.turn is Turn.NOBODY:
            return Cell("–", tone=Tone.MUTED)
        return Cell(words.turn_word(self._speech, row.turn), tone=Tone.INK if row.turn is Turn.YOURS else Tone.MUTED)

    def _due(self, row: OrderRow) -> Cell:
        speech, now, order = self._speech, self._now, row.order
        if isinstance(order, PastOrder):
            at = order.ended_at
            return Cell("" if at is None else speech.day(at.astimezone(speech.zone).date(), now), tone=Tone.MUTED)
        if order.due is None:
            days = "" if order.days is None else words.delivery_days(speech, order.days)
            return Cell(days, words.clock_not_started(speech), tone=Tone.MUTED)
        if row.state is State.DELIVERED:
            return Cell(speech.by(order.due, now), tone=Tone.MUTED)
        tone = Tone.RED if order.late else Tone.INK
        return Cell(speech.by(order.due, now), speech.countdown(order.due, now), tone=tone)

    def _effort(self, row: OrderRow) -> Cell:
        order = row.order
        if isinstance(order, PastOrder):
            if not order.worked:
                return Cell("")
            return Cell(self._speech.duration(order.worked), words.worked_word(self._speech), tone=Tone.MUTED)
        if row.state is State.DELIVERED:
            return Cell("", tone=Tone.MUTED)
        done = 1 - order.effort.left / order.effort.total if order.effort.total else 1.0
        tone = Tone.MUTED if order.effort.assumed or row.state is State.REQUIREMENTS else Tone.INK
        left = self._speech.duration(order.effort.left) if order.effort.left else words.none_left(self._speech)
        return Cell(left, tone=tone, share=done, in_full=words.effort(self._speech, order.effort))

    def _price(self, row: OrderRow) -> Cell:
        price = row.order.price
        return Cell("" if price is None else self._speech.money(price), tone=Tone.MUTED)
