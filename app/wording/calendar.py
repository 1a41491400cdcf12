"""The sentences of the calendar: the loads of its days, what stands in them, weekly hours."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.absences import Broken
from app.domain.availability import MINUTES_A_DAY, HoursRange
from app.domain.days import Day, Due, DueState, Event, Phase, Weeks
from app.domain.timetable import Holiday
from app.wording.apart import set_apart
from app.wording.aways import bar_label
from app.wording.reserve import kept_in_all
from app.wording.speech import Speech

SHAPES = {
    DueState.KEPT: "●",
    DueState.TIGHT: "▲",
    DueState.CONFLICT: "■",
    DueState.MISSED: "■",
    DueState.DONE: "✓",
}


@dataclass(frozen=True, slots=True)
class LoadWords:
    """A day's load in words: in full, and where there is little room. `over` when more is promised than there is."""

    full: str = ""
    short: str = ""
    over: bool = False


def load(speech: Speech, day: Day) -> LoadWords:
    """Booked of available time, what was worked on a past day, by how much a day is short."""
    say, its = speech.translate, day.load
    if its.short > 0:
        text = say("Calendar", "{time} short").format(time=speech.duration(its.short))
        return LoadWords(text, say("Calendar", "short", "of time"), over=True)
    if day.phase is Phase.PAST:
        text = say("Calendar", "{time} worked").format(time=speech.duration(its.logged)) if its.logged else ""
        return LoadWords(text, speech.duration(its.logged) if its.logged else "")
    available, booked = speech.duration(its.available), speech.duration(its.booked)
    if not its.available:
        return LoadWords()
    if not its.booked:
        return LoadWords(say("Calendar", "{time} free").format(time=available), available)
    if day.phase is Phase.TODAY:
        return LoadWords(say("Calendar", "{booked} of {left} left").format(booked=booked, left=available), booked)
    return LoadWords(say("Calendar", "{booked} of {available}").format(booked=booked, available=available), booked)


def load_sentence(speech: Speech, day: Day) -> str:
    """The same for the day's details, with what is in reserve as a part of its own."""
    text = _load_sentence(speech, day)
    if not day.load.kept:
        return text
    kept = kept_in_all(speech, day.load.kept)
    return f"{text}, {kept}" if text else kept


def _load_sentence(speech: Speech, day: Day) -> str:
    say, its = speech.translate, day.load
    available, booked = speech.duration(its.available), speech.duration(its.booked)
    if its.short > 0:
        text = say("Calendar", "{time} short: more is promised by then than there is time for.")
        return text.format(time=speech.duration(its.short))
    if day.phase is Phase.PAST:
        return say("Calendar", "{time} worked").format(time=speech.duration(its.logged)) if its.logged else ""
    if not its.available:
        return ""
    if day.phase is Phase.TODAY:
        text = say("Calendar", "{booked} booked of the {left} left today")
        return text.format(booked=booked, left=available)
    if not its.booked:
        return say("Calendar", "{time} free").format(time=available)
    return say("Calendar", "{booked} booked of {available}").format(booked=booked, available=available)


def month_summary(speech: Speech, month: Weeks) -> str:
    """What is booked of the time there is, or what was worked, and how many absences the days see."""
    say = speech.translate
    days = [day for day in month.days if day is not None and day.in_month]
    ahead = [day.load for day in days if day.phase is not Phase.PAST]
    parts = []
    worked = sum(day.load.logged for day in days)
    if worked:
        parts.append(say("Calendar", "{time} worked").format(time=speech.duration(worked)))
    if ahead:
        booked, available = sum(load.booked for load in ahead), sum(load.available for load in ahead)
        text = (
            say("Calendar", "{booked} booked of {available} ahead") if booked else say("Calendar", "{available} free")
        )
        parts.append(text.format(booked=speech.duration(booked), available=speech.duration(available)))
    aways = len({away for day in days for away in day.aways})
    if aways:
        parts.append(say("Calendar", "%n absence(s)", "", aways))
    return " · ".join(parts)


def week_heading(speech: Speech, week: Weeks, *, short: bool = False) -> str:
    """The dates of a week: "23–29 November 2026", "30 Nov – 6 Dec 2026", and in short "23–29 Nov"."""
    days = [day.date for day in week.days if day is not None]
    first, last = days[0], days[-1]
    if first.year != last.year:
        return f"{speech.day_of_month(first)} {first.year} – {speech.day_of_month(last)} {last.year}"
    year = "" if short else f" {last.year}"
    if first.month != last.month:
        return f"{speech.day_of_month(first)} – {speech.day_of_month(last)}{year}"
    name = speech.short_month(last) if short else speech.month(last)
    return f"{speech.day_number(first)}–{last.day} {name}{year}"


def hours_chosen(speech: Speech, first: date, start: int, last: date, end: int) -> str:
    """Some hours of a day, or from one day to another: "10:00–11:30"."""
    begin, finish = speech.minute_of_day(start), speech.minute_of_day(end)
    if first == last:
        return f"{begin}–{finish}"
    return f"{speech.short_weekday(first)} {begin} – {speech.short_weekday(last)} {finish}"


def week_summary(speech: Speech, week: Weeks) -> str:
    """The number of the week, where weeks begin on Monday as their numbers do, and its load."""
    monday = next(day.date for day in week.days if day is not None)
    number = speech.translate("Calendar", "Week {number}").format(number=monday.isocalendar().week)
    return " · ".join(part for part in (number if week.week_start == 0 else "", month_summary(speech, week)) if part)


def hours_of_day(speech: Speech, day: Day) -> str:
    """The working hours of one day, what absences leave of them: "09:00–12:00, 13:30–17:30"."""
    say = speech.translate
    if day.hours:
        hours = ", ".join(f"{speech.clock(start)}–{speech.clock(end)}" for start, end in day.hours)
        return hours if day.special is None else say("Calendar", "{hours} (this day only)").format(hours=hours)
    if day.special == ():
        return say("Calendar", "Day off (this day only)")
    if day.holiday is not None and not day.works:
        return say("Calendar", "Public holiday: no work")
    return say("Calendar", "Away") if day.works else say("Calendar", "No working hours")


def due_words(speech: Speech, due: Due) -> str:
    """How a due stands, in a word."""
    say = speech.translate
    return {
        DueState.KEPT: say("Calendar", "will be kept"),
        DueState.TIGHT: say("Calendar", "little time to spare"),
        DueState.CONFLICT: say("Calendar", "in a conflict"),
        DueState.MISSED: say("Calendar", "can’t be kept"),
        DueState.DONE: say("Calendar", "delivered"),
    }[due.state]


def due_line(speech: Speech, due: Due) -> str:
    """One due in a line: "● 18:00 Logo, Marie: little time to spare"."""
    name = ", ".join(set_apart(part) for part in (due.title, due.client) if part)
    return speech.about(f"{SHAPES[due.state]} {speech.end_clock(due.at)} {name}", due_words(speech, due))


def spoken_day(speech: Speech, day: Day, notes: Sequence[str]) -> str:
    """Everything about a day, for a screen reader."""
    parts = [f"{speech.long_day(day.date)} {day.date.year}"]
    if day.phase is Phase.TODAY:
        parts.append(speech.translate("Speech", "today"))
    parts += [speech.translate("Calendar", "away: {note}").format(note=note) for note in notes]
    if day.closed:
        parts.append(bar_label(speech, None))
    if day.holiday is not None:
        parts.append(holiday(speech, day.holiday))
    if day.special is not None:
        parts.append(hours_of_day(speech, day))
    quiet = day.phase is Phase.PAST or day.special is not None
    parts += [event(speech, its) for its in day.events]
    parts.append(load_sentence(speech, day) or ("" if quiet else hours_of_day(speech, day)))
    parts += [due_line(speech, due)[2:] for due in day.dues]
    return "; ".join(part for part in parts if part)


def days(speech: Speech, first: date, last: date) -> str:
    """A day in full, or the first and the last of several."""
    if first == last:
        return f"{speech.long_day(first)} {first.year}"
    return f"{speech.full_day(first)} – {speech.full_day(last)}"


def hours_cost(speech: Speech, its: Sequence[Broken]) -> str:
    """What other weekly hours would do to the promises."""
    if not its:
        return speech.translate("Hours", "Every promise you can keep now stays kept.")
    return speech.translate("Hours", "With these hours %n promise(s) would not be kept:", "", len(its))


def ranges(speech: Speech, its: Iterable[tuple[int, int]]) -> str:
    """A day's hours as they are written into a field: "09:00–12:00, 13:30–17:30"."""
    return ", ".join(f"{speech.minute_of_day(start)}–{_clock_of(speech, end)}" for start, end in its)


def week(speech: Speech, hours: Iterable[HoursRange], week_start: int = 0) -> tuple[tuple[str, str], ...]:
    """The weekly hours in few lines: days with the same hours together, days off left out."""
    by_day: dict[int, list[tuple[int, int]]] = {}
    for its in sorted(hours, key=lambda r: (r.weekday, r.start)):
        by_day.setdefault(its.weekday, []).append((its.start, its.end))
    groups: list[tuple[int, int, list[tuple[int, int]]]] = []
    for place in range(7):
        day = by_day.get((week_start + place) % 7)
        if day is None:
            continue
        if groups and groups[-1][1] == place - 1 and groups[-1][2] == day:
            groups[-1] = (groups[-1][0], place, day)
        else:
            groups.append((place, place, day))
    monday = date(2024, 1, 1)

    def name(place: int) -> str:
        return speech.short_weekday(monday + timedelta(days=(week_start + place) % 7))

    return tuple(
        (name(first) if first == last else f"{name(first)}–{name(last)}", ranges(speech, day))
        for first, last, day in groups
    )


def since(speech: Speech, day: date | None) -> str:
    """From when on weekly hours hold."""
    if day is None:
        return speech.translate("Hours", "From the beginning")
    return speech.translate("Hours", "From {day} on").format(day=speech.full_day(day))


def holiday(speech: Speech, its: Holiday) -> str:
    """Its name in the language spoken; half days say so."""
    name = (its.french if speech.french else its.english).replace("'", "’")
    return speech.translate("Calendar", "{name} (afternoon)").format(name=name) if its.half else name


def event(speech: Speech, its: Event) -> str:
    """An event of another calendar in a line: "14:00–15:00 Dentist"."""
    title = its.title or speech.translate("Busy", "busy")
    if its.start is None:
        return title
    return f"{speech.clock(its.start)}–{speech.end_clock(its.end)} {title}"


def special_day(speech: Speech, ranges: Sequence[tuple[int, int]]) -> str:
    """The hours of a day that has its own, as they stand in the month."""
    return ranges_short(speech, ranges) or speech.translate("Calendar", "day off")


def ranges_short(speech: Speech, its: Sequence[tuple[int, int]]) -> str:
    """From the first hour to the last: "09:00–17:30"."""
    return ranges(speech, [(its[0][0], its[-1][1])]) if its else ""


def week_total(speech: Speech, minutes: int) -> str:
    """ "35 h a week"."""
    return speech.translate("Hours", "{time} a week").format(time=speech.duration(minutes))


def _clock_of(speech: Speech, minute: int) -> str:
    return speech.minute_of_day(minute if minute <= MINUTES_A_DAY else minute - MINUTES_A_DAY)
