"""What stands in the lists beside the month: absences, dues and work as rows."""

from dataclasses import dataclass
from datetime import datetime

from app.desktop.availability.cells import TONES
from app.desktop.availability.side_rows import SideRow
from app.desktop.look.tokens import Tone
from app.domain.availability import Away, away_span
from app.domain.book import Book
from app.domain.days import Day, DueState
from app.domain.recurrence import next_instance
from app.wording import aways as away_words
from app.wording import calendar as words
from app.wording.apart import set_apart
from app.wording.presence import away_name
from app.wording.speech import Speech


@dataclass(frozen=True, slots=True)
class AwayRows:
    """The absences as rows: what is coming first, what is over apart."""

    coming: tuple[SideRow, ...]
    past: tuple[SideRow, ...]


def away_rows(book: Book, speech: Speech, now: datetime) -> AwayRows:
    """Running and coming absences, the next one first, and past ones, the latest first."""
    ahead = {away: next_instance(away, speech.zone, now) for away in book.aways}
    spans = sorted(
        ((*away_span(its or away, speech.zone), away) for away, its in ahead.items()),
        key=lambda its: (its[:2], its[2].id),
    )
    coming = tuple(_away_row(away, ahead[away], speech, now) for _, _, away in spans if ahead[away] is not None)
    past = tuple(_away_row(away, None, speech, now) for _, _, away in reversed(spans) if ahead[away] is None)
    return AwayRows(coming, past)


def _away_row(away: Away, its: Away | None, speech: Speech, now: datetime) -> SideRow:
    """`its` is the time of it that runs or comes next; None where it is over."""
    when = away_words.period(speech, (its or away).period, now)
    running = its is not None and away_span(its, speech.zone)[0] <= now
    right = speech.translate("Calendar", "now") if running else ""
    beneath = " · ".join(part for part in (when[:1].upper() + when[1:], away_words.repeat(speech, away)) if part)
    name = away_name(speech, away)
    return SideRow(away.id, name, right, beneath, "◐", Tone.MUTED, its is None, away_id=away.id)


def due_rows(day: Day, speech: Speech) -> list[SideRow]:
    """What is due on a day."""
    return [
        SideRow(
            due.order_id,
            " ".join(due.title.split()),
            speech.end_clock(due.at),
            " · ".join(part for part in (set_apart(due.client), words.due_words(speech, due)) if part),
            words.SHAPES[due.state],
            TONES[due.state],
            due.state is DueState.DONE,
            due.order_id,
        )
        for due in day.dues
    ]


def sitting_rows(day: Day, speech: Speech) -> list[SideRow]:
    """What is planned on a day and what was worked, in time order."""
    rows = []
    for place, its in enumerate(day.planned):
        minutes = int((its.end - its.start).total_seconds()) // 60
        time = speech.duration(minutes)
        if its.done:
            time = speech.translate("Today", "done {time}").format(time=time)
        when = f"{speech.clock(its.start)}–{speech.clock(its.end)}"
        beneath = " · ".join(part for part in (set_apart(its.client), time) if part)
        title = " ".join(its.title.split())
        rows.append(SideRow((place, its.order_id), title, when, beneath, quiet=its.done, order_id=its.order_id))
    return rows
