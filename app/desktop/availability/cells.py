"""What stands in each day of the month: frozen, worked out once, compared to know what to repaint."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.desktop.look.tokens import Tone
from app.desktop.widgets.tips import plain_tip
from app.domain.days import Bar, Day, Due, DueState, Event, Phase, Weeks
from app.domain.pages import WEEK
from app.wording import aways as away_words
from app.wording import calendar as words
from app.wording.apart import set_apart
from app.wording.speech import Speech

TONES = {
    DueState.KEPT: Tone.ACCENT,
    DueState.TIGHT: Tone.AMBER,
    DueState.CONFLICT: Tone.RED,
    DueState.MISSED: Tone.RED,
    DueState.DONE: Tone.MUTED,
}


@dataclass(frozen=True, slots=True)
class CellLine:
    """A line in a day: a due with its shape and tone and the order's title, or a note such as hours of its own."""

    order_id: int | None
    shape: str
    tone: Tone
    title: str
    done: bool


@dataclass(frozen=True, slots=True)
class CellBar:
    """An absence's bar where it crosses a day; `first` and `last` are the columns of the whole piece.

    Without an absence's id it is the time that the book is closed until caught up.
    """

    away_id: int | None
    text: str
    lane: int
    first: int
    last: int
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One day as it is painted. What is said of it in full is put into words only when someone asks for it."""

    day: Day
    number: str
    load: words.LoadWords
    share: float | None  # of the available time that is booked; None where there is none to book
    lines: tuple[CellLine, ...]
    bars: tuple[CellBar, ...]
    notes: tuple[str, ...]  # of its absences
    speech: Speech = field(compare=False, repr=False)
    besides: tuple[str, ...] = ()  # what a screen reader says too

    @property
    def short_number(self) -> str:
        """The number where there is little room: without the letters that French writes behind the first."""
        return (
            f"{self.day.date.day} {self.speech.short_month(self.day.date)}" if self.day.date.day == 1 else self.number
        )

    @property
    def spoken(self) -> str:
        """All of the day, for a screen reader."""
        return "; ".join((words.spoken_day(self.speech, self.day, self.notes), *self.besides))

    @property
    def tip(self) -> str:
        """All of the day; escaped, since a tool tip guesses whether its text is markup."""
        return _tip(self.day, self.notes, self.speech)


def cells_of(month: Weeks, speech: Speech) -> tuple[Cell | None, ...]:
    """The cells of a month's or a week's days."""
    bars: dict[int, list[Bar]] = {}
    for bar in month.bars:
        for column in range(bar.first, bar.last + 1):
            bars.setdefault(bar.week * WEEK + column, []).append(bar)
    return tuple(
        None if day is None else _cell(day, bars.get(place, []), speech) for place, day in enumerate(month.days)
    )


def _cell(day: Day, bars: list[Bar], speech: Speech) -> Cell:
    labels = [away_words.bar_label(speech, bar.away) for bar in bars]
    return Cell(
        day=day,
        number=_number(day, speech),
        load=words.load(speech, day),
        share=_share(day),
        lines=(*_notes(day, speech), *(_due(due) for due in day.dues)),
        bars=tuple(
            CellBar(bar.away.id if bar.away else None, text, bar.lane, bar.first, bar.last, bar.opens, bar.closes)
            for bar, text in zip(bars, labels, strict=True)
        ),
        notes=tuple(text for bar, text in zip(bars, labels, strict=True) if bar.away is not None),
        speech=speech,
    )


def _number(day: Day, speech: Speech) -> str:
    """The number alone, with its month on the first, so that the eye finds the border between months."""
    if day.date.day != 1:
        return str(day.date.day)
    return speech.day_of_month(day.date)


def _share(day: Day) -> float | None:
    if day.load.short > 0:
        return 1.0
    if day.phase is Phase.PAST or not day.load.available:
        return None
    return min(1.0, day.load.booked / day.load.available)


def _notes(day: Day, speech: Speech) -> tuple[CellLine, ...]:
    """What is unusual about the day itself, and the events of other calendars."""
    events = (event_line(its, speech) for its in day.events)
    return (*day_notes(day, speech), *events)


def day_notes(day: Day, speech: Speech) -> tuple[CellLine, ...]:
    """What is unusual about the day itself."""
    lines = []
    if day.holiday is not None:
        lines.append(CellLine(None, "◇", Tone.MUTED, words.holiday(speech, day.holiday), done=True))
    if day.special is not None:
        lines.append(CellLine(None, "◷", Tone.MUTED, words.special_day(speech, day.special), done=True))
    return tuple(lines)


def event_line(its: Event, speech: Speech) -> CellLine:
    """An event of another calendar."""
    return CellLine(None, "▪" if its.blocks else "▫", Tone.MUTED, _event(its, speech), done=True)


def _event(its: Event, speech: Speech) -> str:
    """In a cell there is room for its beginning only."""
    title = set_apart(its.title) or speech.translate("Busy", "busy")
    return title if its.start is None else f"{speech.clock(its.start)} {title}"


def _due(due: Due) -> CellLine:
    title = set_apart(" ".join(due.title.split()))
    return CellLine(due.order_id, words.SHAPES[due.state], TONES[due.state], title, due.state is DueState.DONE)


def _tip(day: Day, notes: Sequence[str], speech: Speech) -> str:
    lines = [f"{speech.long_day(day.date)} {day.date.year}", *(f"◐ {note}" for note in notes)]
    lines += [f"◐ {away_words.bar_label(speech, None)}"] if day.closed else []
    lines += [f"{line.shape} {line.title}" for line in _notes(day, speech)]
    lines += [words.load_sentence(speech, day)]
    lines += [words.due_line(speech, due) for due in day.dues]
    return plain_tip(lines)
