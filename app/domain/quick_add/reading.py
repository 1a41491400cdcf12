"""A typed line, understood: who ordered what, how long it takes, for when and for how much."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.money import Money
from app.domain.quick_add.clients import find_known_client, find_listed_client, find_maybe_client, find_new_client
from app.domain.quick_add.days import DayFound, find_days
from app.domain.quick_add.folding import Folded, fold, mask
from app.domain.quick_add.hours import HoursFound, choose_time, choose_work, find_hours
from app.domain.quick_add.prices import find_price


class PartKind(StrEnum):
    """What a recognised stretch of the text says."""

    CLIENT = "client"
    EFFORT = "effort"
    DUE = "due"
    PRICE = "price"


@dataclass(frozen=True, slots=True)
class Part:
    """A recognised stretch of the text as typed, [start, end); day and time apart are two parts of one due."""

    kind: PartKind
    start: int
    end: int
    value: str | int | datetime | Money


@dataclass(frozen=True, slots=True)
class QuickOrder:
    """What was understood: effort in minutes, due as an aware UTC instant, "" or None for what was not said.

    maybe_client: what stands in the title and may be a client's name; to be asked, not to be taken for one.
    """

    title: str
    client: str
    effort: int | None
    due: datetime | None
    price: Money | None
    parts: tuple[Part, ...]
    maybe_client: str = ""


_MINUTES_OF_A_DAY: Final = 24 * 60
_EDGES: Final = " ,;"
_OPENERS: Final = " ,;:|·-–—)"
_CLOSERS: Final = " ,;:|·-–—("


def understand(
    text: str, now: datetime, zone: ZoneInfo, currency: str, day_end: int, clients: Collection[str]
) -> QuickOrder:
    """Read a line typed in French or English; what is not understood becomes the title. Never refuses.

    `day_end` is the minute of the day (0–1440) that a day without a time is promised for; where that is already past
    today, the end of today. Wall times are those of `zone`: one that a clock change skips is moved on by the change,
    one that comes twice is its first.
    """
    folded = fold(text)
    claims: list[_Claim] = []
    known = find_known_client(folded, clients)
    if known:
        claims.append(_Claim(PartKind.CLIENT, *known))
    claims += _read_due_and_work(folded, _rest(folded, claims), now, zone, day_end)
    price = find_price(folded, _rest(folded, claims), currency)
    if price:
        claims.append(_Claim(PartKind.PRICE, *price))
    rest = _rest(folded, claims)
    new = None if known else find_new_client(folded, rest) or find_listed_client(rest, clients)
    if new:
        claims.append(_Claim(PartKind.CLIENT, *new))
    understood = _put_together(folded, claims)
    return understood if understood.client else replace(understood, maybe_client=find_maybe_client(folded, rest))


@dataclass(frozen=True, slots=True)
class _Claim:
    """A part, at its places in the folded text."""

    kind: PartKind
    start: int
    end: int
    value: str | int | datetime | Money


def _rest(folded: Folded, claims: Iterable[_Claim]) -> str:
    text = folded.text
    for claim in claims:
        text = mask(text, claim.start, claim.end)
    return text


def _read_due_and_work(folded: Folded, text: str, now: datetime, zone: ZoneInfo, day_end: int) -> Iterator[_Claim]:
    found = find_days(text, now.astimezone(zone).date())
    days = [day for day in found if not folded.as_typed(day.start, day.end).endswith("D")]  # "3D" is no three days
    without_days = text
    for day in days:
        without_days = mask(without_days, day.start, day.end)
    hours = find_hours(folded, without_days)
    chosen = max(days, key=lambda day: (day.weight, day.start), default=None)
    at = None if chosen and chosen.after else choose_time(hours, chosen, text)
    work = choose_work(hours, at)
    if work and work.work is not None:
        yield _Claim(PartKind.EFFORT, work.start, work.end, work.work)
    due = _find_due(chosen, at.minute if at else None, now, zone, day_end)
    if due:
        for start, end in _spans(text, *(one for one in (chosen, at) if one)):
            yield _Claim(PartKind.DUE, start, end, due)


def _spans(text: str, *found: DayFound | HoursFound) -> Sequence[tuple[int, int]]:
    """Where the due stands: one stretch when day and time are side by side, else one each."""
    spans = sorted((one.start, one.end) for one in found)
    if len(spans) == 2 and not text[spans[0][1] : spans[1][0]].strip(" ,"):
        return [(spans[0][0], spans[1][1])]
    return spans


def _find_due(day: DayFound | None, minute: int | None, now: datetime, zone: ZoneInfo, day_end: int) -> datetime | None:
    today = now.astimezone(zone).date()
    if day is None:
        if minute is None:
            return None
        due = _instant(today, minute, zone)
        return due if due > now else _instant(today + timedelta(days=1), minute, zone)
    if day.after is not None:
        return now.astimezone(UTC) + day.after
    implied = day_end if day.implied_minute is None else day.implied_minute
    due = _instant(day.day, implied if minute is None else minute, zone)
    if due > now:
        return due
    if day.comes_again:
        return _instant(day.day + timedelta(days=7), implied if minute is None else minute, zone)
    return _instant(today, _MINUTES_OF_A_DAY, zone) if day.day == today and minute is None else due


def _instant(day: date, minute: int, zone: ZoneInfo) -> datetime:
    wall = datetime.combine(day, time()) + timedelta(minutes=minute)
    return wall.replace(tzinfo=zone).astimezone(UTC)


def _put_together(folded: Folded, claims: Iterable[_Claim]) -> QuickOrder:
    places = folded.places
    parts = sorted(
        (Part(claim.kind, places[claim.start], places[claim.end], claim.value) for claim in claims),
        key=lambda part: part.start,
    )
    told = {part.kind: part.value for part in parts}
    client, effort = told.get(PartKind.CLIENT), told.get(PartKind.EFFORT)
    due, price = told.get(PartKind.DUE), told.get(PartKind.PRICE)
    return QuickOrder(
        title=_title(folded.typed, parts),
        client=client if isinstance(client, str) else "",
        effort=effort if isinstance(effort, int) else None,
        due=due if isinstance(due, datetime) else None,
        price=price if isinstance(price, Money) else None,
        parts=tuple(parts),
    )


def _title(text: str, parts: Sequence[Part]) -> str:
    """What is left, without the commas and brackets that held the parts."""
    starts = [0, *(part.end for part in parts)]
    ends = [*(part.start for part in parts), len(text)]
    title, comma = "", False
    for start, end in zip(starts, ends, strict=True):
        piece = " ".join(text[start:end].split())
        comma = comma or piece.startswith((",", ";"))
        kept = piece.lstrip(_OPENERS if start else _EDGES).rstrip(_CLOSERS if end < len(text) else _EDGES)
        if kept:
            title += (", " if comma else " ") * bool(title) + kept
            comma = False
        comma = comma or piece.endswith((",", ";"))
    return title
