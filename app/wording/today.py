"""Today in plain text: the verdict, the queue, the day's sittings. For the command line and for a note to oneself."""

import unicodedata
from typing import Final

from app.domain.agenda import Agenda, Reason, Row, Sitting
from app.domain.verdict import VerdictKind
from app.wording import agenda as sentences
from app.wording.apart import TURNS
from app.wording.speech import Speech

MARKS: Final = {
    Reason.LATE: "■",
    Reason.CONFLICT: "■",
    Reason.TIGHT: "▲",
    Reason.SOON: "▲",
    Reason.QUICK: "●",
    Reason.BIG: "◆",
    Reason.PAUSED: "‖",
}
PLAIN: Final = "○"  # everything that has nothing at stake
WIDEST_TITLE, WIDEST_CLIENT = 36, 20


def today_lines(speech: Speech, agenda: Agenda) -> list[str]:
    """The page as lines without a newline at their end."""
    lines = [sentences.verdict(speech, agenda)]
    if agenda.verdict.kind is not VerdictKind.EMPTY:
        lines.append(sentences.proof(speech, agenda))
    if agenda.rows:
        title = min(WIDEST_TITLE, max(_width(row.order.title) for row in agenda.rows))
        client = min(WIDEST_CLIENT, max(_width(row.order.client) for row in agenda.rows))
        for row in agenda.rows:
            lines += ["", *_row_lines(speech, agenda, row, title, client)]
    today = agenda.now.astimezone(speech.zone).date()
    sittings = [sitting for sitting in agenda.sittings if sitting.start.astimezone(speech.zone).date() == today]
    if sittings:
        lines += ["", speech.long_day(today)]
        lines += [_sitting_line(speech, sitting) for sitting in sittings]
    return lines


def _row_lines(speech: Speech, agenda: Agenda, row: Row, title: int, client: int) -> list[str]:
    rank = "" if row.rank is None else str(row.rank)
    mark = "…" if row.reason is Reason.WAITING else MARKS.get(row.reason, PLAIN)
    left = speech.duration(row.effort.left)
    if row.effort.left != row.effort.total:
        left = speech.translate("Today", "{left} of {total}").format(left=left, total=speech.duration(row.effort.total))
    head = f"{rank:>3} {mark} {_fit(row.order.title, title)}  {_fit(row.order.client, client)}  {left}"
    word, rest = sentences.reason(speech, agenda, row)
    lines = [head.rstrip(), f"      {speech.about(word, rest) if word else rest}"]
    if moments := _moments(speech, agenda, row):
        lines.append(f"      {' · '.join(moments)}")
    return lines


def _moments(speech: Speech, agenda: Agenda, row: Row) -> list[str]:
    """Due, countdown, a pending extension, and what happens next."""
    say, now = speech.translate, agenda.now
    moments = []
    if row.due is not None:
        moments.append(say("Today", "due {when}").format(when=speech.by(row.due, now)))
        moments.append(speech.countdown(row.due, now))
    if row.pending is not None:
        proposed = speech.by(row.pending.proposed_due, now)
        moments.append(say("Today", "extension asked until {when}").format(when=proposed))
    if its_next := sentences.next_moment(speech, agenda, row):
        moments.append(its_next)
    return moments


def _sitting_line(speech: Speech, sitting: Sitting) -> str:
    start, end = speech.clock(sitting.start), speech.clock(sitting.end)
    mark = "✓" if sitting.done else " "
    return f"  {mark} {start:>7} – {end:<7}  {_line(sitting.order.title)}".rstrip()


def _fit(text: str, width: int) -> str:
    """The text on one line, filled up or shortened to `width` places of a terminal."""
    text = _line(text)
    if _width(text) > width:
        while _width(text) > width - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (width - _width(text))


def _line(text: str) -> str:
    """The text without what would break a line, steer the terminal or turn round what is read after it."""
    plain = (sign for sign in text if unicodedata.bidirectional(sign) not in TURNS)
    return "".join(" " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in plain)


def _width(text: str) -> int:
    """Places that a text takes on a terminal: wide signs take two, combining ones none."""
    return sum(
        0 if unicodedata.combining(sign) or unicodedata.category(sign) == "Cf" else 2 if _wide(sign) else 1
        for sign in text
    )


def _wide(sign: str) -> bool:
    return unicodedata.east_asian_width(sign) in ("W", "F")
