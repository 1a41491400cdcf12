"""What is said of other calendars: what was taken, what was left out and why."""

from collections.abc import Iterator

from app.domain.busy import BusyCalendar, CalendarRead, EventRefused
from app.wording.apart import set_apart
from app.wording.speech import Speech


def calendar_refusals(speech: Speech) -> dict[str, str]:
    """Why the whole of a calendar file is refused."""
    say = speech.translate
    return {
        "ics-too-large": say("Refusal", "The file is larger than {most} MB: that is no calendar of one person."),
        "ics-too-many": say("Refusal", "The file has more than {most} events: export fewer months of it."),
        "ics-too-slow": say("Refusal", "Reading the file takes longer than {seconds} s: nothing was taken from it."),
        "ics-not-a-calendar": say("Refusal", "That is no calendar file (it does not begin with BEGIN:VCALENDAR)."),
        "ics-unreadable": say("Refusal", "The calendar can’t be read: nothing was taken from it."),
    }


def event_refused(speech: Speech, its: EventRefused) -> str:
    """An event that was left out, by name, and why."""
    say = speech.translate
    why = {
        "ics-event-rule": say("Busy", "it repeats in a way that is not taken ({detail})"),
        "ics-event-dates": say("Busy", "it lists {detail} dates one by one"),
        "ics-event-date": say("Busy", "its date can’t be read ({detail})"),
        "ics-event-zone": say("Busy", "its time zone is not known ({detail})"),
        "ics-event-slow": say("Busy", "working out its dates takes too long"),
        "ics-event-unclear": say("Busy", "it has no date or no name of its own that can be read"),
    }[its.reason].format(detail=its.detail)
    title = set_apart(its.title) or say("Busy", "an event without a title")
    return say("Busy", "{title}: {why}").format(title=title, why=why)


def calendar_read(speech: Speech, read: CalendarRead) -> Iterator[str]:
    """What came of reading a calendar, line by line."""
    say = speech.translate
    yield say("Busy", "%n event(s) taken.", "", len(read.events))
    if read.ignored:
        yield say("Busy", "%n event(s) free, cancelled or not in the time that is read.", "", read.ignored)
    if read.refused:
        yield say("Busy", "%n event(s) left out:", "", len(read.refused))
    for its in read.refused:
        yield f"  {event_refused(speech, its)}"


def calendar_line(speech: Speech, its: BusyCalendar) -> str:
    """How many events a calendar has, and which file is watched."""
    say = speech.translate
    count = say("Busy", "%n event(s)", "", len(its.events))
    return say("Busy", "{count} · follows {file}").format(count=count, file=its.path) if its.path else count


def due_event(speech: Speech) -> str:
    """How a due is called in a calendar for other programs."""
    return speech.translate("Busy", "Due: {title}")


def work_event(speech: Speech) -> str:
    """How planned work is called there."""
    return speech.translate("Busy", "Work: {title}")
