"""May this order be taken? The dates that one more order can be promised for, whom it would endanger, how many fit."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import ceil

from app.domain.book import Book
from app.domain.instants import DAY, local_day, wall_instant
from app.domain.planned import DELIVER_NOW
from app.domain.proposals import Effect, Room, room_beside
from app.domain.proposals.dates import day_ends, next_quarter
from app.domain.reserve import Reserve
from app.planning import ASSUMED_SIGMA

WEEK_AHEAD = 7  # days until which it is counted how many more fit, where no date is wanted


class Answer(StrEnum):
    """Whether the order may be taken."""

    YES = "yes"  # at the safety level of the settings
    LIKELY = "likely"  # with 80 % probability
    BARELY = "barely"  # if every estimate is true
    NO = "no"  # it, or another promise, would break
    NEVER = "never"  # not within five years of these hours


@dataclass(frozen=True, slots=True)
class Quoted:
    """What may be said to the client: each due is the next full quarter of an hour, a little later, never earlier.

    minutes: the working time counted with, which is what experience makes of the estimate.
    sensible: the end of the first working day from the safe due on. wanted: what the client's date would do.
    count: how many more of the kind fit until `until`. kept: the time kept for what may still come, which the earliest
    due alone does not count with.
    """

    answer: Answer
    minutes: int
    earliest: datetime | None
    comfortable: datetime | None
    safe: datetime | None
    sensible: datetime | None
    wanted: Effect | None
    until: datetime
    count: int
    kept: tuple[Reserve, ...]
    others_kept: bool


@dataclass(frozen=True, slots=True)
class QuoteOptions:
    """What is asked while the question is typed."""

    book: Book
    room: Room
    now: datetime

    def minutes(self, effort: int | None, service_id: int | None = None) -> int:
        """What work estimated at `effort` minutes (None: not at all) will take on the whole."""
        if effort is None:
            return max(DELIVER_NOW, self.book.assumed_effort(service_id))
        return max(DELIVER_NOW, ceil(self.book.experience.expected(effort, service_id)))

    def judge(self, effort: int | None, wanted: datetime | None = None, service_id: int | None = None) -> Quoted:
        """The answer for so many minutes of work, by the date that the client wants if there is one."""
        minutes, room = self.minutes(effort, service_id), self.room
        sigma = ASSUMED_SIGMA if effort is None else self._sigma(service_id)
        earliest, dues = room.earliest(minutes), room.quoted(minutes, sigma)
        effect = None if wanted is None else room.effect(minutes, wanted)
        until = self._week_ahead() if wanted is None else wanted
        safe = dues.safe
        return Quoted(
            answer=_answer(earliest, dues.comfortable, safe, effect),
            minutes=minutes,
            earliest=_to_say(earliest),
            comfortable=_to_say(dues.comfortable),
            safe=_to_say(safe),
            sensible=None if safe is None else next(day_ends(self.book.settings, room.work_time, safe), None),
            wanted=effect,
            until=until,
            count=room.count(minutes, until),
            kept=room.kept,
            others_kept=not room.asked_anyway,
        )

    def _sigma(self, service_id: int | None) -> float | None:
        learnt = self.book.experience.estimate(service_id)
        return None if learnt is None else learnt.sigma

    def _week_ahead(self) -> datetime:
        settings = self.book.settings
        return wall_instant(local_day(self.now, settings.zone) + WEEK_AHEAD * DAY, settings.day_end, settings.zone)


def quote_options(book: Book, now: datetime) -> QuoteOptions:
    """The room for one more order."""
    return QuoteOptions(book, room_beside(book, None, now), now)


def _to_say(due: datetime | None) -> datetime | None:
    return None if due is None else next_quarter(due)


def _answer(
    earliest: datetime | None, comfortable: datetime | None, safe: datetime | None, wanted: Effect | None
) -> Answer:
    if earliest is None:
        return Answer.NEVER
    if wanted is None:
        return Answer.YES if safe is not None else Answer.BARELY
    if not wanted.kept:
        return Answer.NO
    if safe is not None and wanted.due >= safe:
        return Answer.YES
    return Answer.LIKELY if comfortable is not None and wanted.due >= comfortable else Answer.BARELY
