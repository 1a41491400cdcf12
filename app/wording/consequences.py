"""What a date, an offer or a delivery would lead to: the sentences beneath the fields of the dialogs."""

from datetime import datetime
from typing import assert_never

from app.domain.money import Money
from app.domain.offers import Extension, silence_at
from app.domain.orders import Order, due_at, is_late
from app.domain.pay import Pay
from app.domain.proposals import Effect, ExtensionOptions, ExtraJudgement, ExtraOptions, ExtraProblem, Promise, Silence
from app.wording.apart import set_apart
from app.wording.mark import Mark
from app.wording.speech import Speech

TIGHT = 60  # minutes to spare below which a date that can be kept deserves a warning


def effect(speech: Speech, its: Effect) -> tuple[Mark, str]:
    """What a due means in a few words: "kept, 2 h to spare", "makes Logo late", "2 h short"."""
    say = speech.translate
    if its.kept and its.spare:
        text = say("Effect", "kept, {time} to spare").format(time=speech.duration(its.spare))
        return (Mark.GOOD if its.spare >= TIGHT else Mark.TIGHT), text
    if its.kept:
        return Mark.TIGHT, say("Effect", "kept, nothing to spare")
    if its.broken:
        return Mark.BAD, say("Effect", "makes {names} late").format(names=_titles(speech, its.broken))
    return Mark.BAD, say("Effect", "can’t be kept, {time} short").format(time=speech.duration(-its.spare))


def as_promised(speech: Speech, options: ExtensionOptions) -> str:
    """What is promised now, and whether it can be kept."""
    if options.due <= options.now:
        return due(speech, options.order, options.now)
    _, consequence = effect(speech, options.as_promised)
    text = speech.translate("Extension", "Due {when} now: {consequence}.")
    return text.format(when=speech.by(options.due, options.now), consequence=consequence)


def never_kept(speech: Speech, options: ExtensionOptions) -> str:
    """Which other promises need more time too, whatever is asked for here; "" where none does."""
    others = options.room.never_kept()
    if not others:
        return ""
    text = speech.translate("Extension", "Whatever the date, {names} can’t be kept as things stand.")
    return text.format(names=_titles(speech, others))


def silence(speech: Speech, options: ExtensionOptions) -> tuple[Mark, str]:
    """What no answer would mean if the client were asked now."""
    say, order = speech.translate, options.order
    facts = {
        "client": client(speech, order),
        "rules": order.rules.name,
        "ask_by": "" if options.ask_by is None else speech.by(options.ask_by, options.now),
        "silence": "" if options.silence_at is None else speech.when(options.silence_at, options.now),
        "due": speech.by(options.due, options.now),
        "cancel": "" if options.cancel_from is None else speech.when(options.cancel_from, options.now),
    }
    mark = Mark.TIGHT
    match options.silence:
        case Silence.IN_TIME:
            mark = Mark.GOOD
            text = say("Silence", "Ask {client} by {ask_by}: silence then counts as a yes before your deadline.")
        case Silence.LATE_MEANWHILE if is_late(order, options.now):
            text = say("Silence", "Already late. Without an answer from {client} it counts as granted {silence}.")
        case Silence.LATE_MEANWHILE if options.due <= options.now:
            text = say("Silence", "Without an answer from {client} it counts as granted {silence}.")
        case Silence.LATE_MEANWHILE:
            text = say(
                "Silence", "Silence counts as a yes only {silence}, after your deadline: get an answer before {due}."
            )
        case Silence.RISKY:
            mark = Mark.BAD
            text = say(
                "Silence", "Risky: {client} may cancel alone from {cancel}, before silence counts as a yes ({silence})."
            )
        case Silence.TOO_LATE:
            mark = Mark.BAD
            text = say("Silence", "Too late for silence: {client} may cancel alone already. Only a yes in words helps.")
        case Silence.NOTHING:
            text = say("Silence", "Silence decides nothing here ({rules}): the date moves only if {client} says yes.")
        case _:
            assert_never(options.silence)
    return mark, text.format(**facts)


def asked_before(speech: Speech, times: int) -> str:
    """The warning that asking again looks bad; "" the first time."""
    if not times:
        return ""
    return speech.translate("Extension", "Asked %n time(s) before on this order: ask for enough this time.", "", times)


def nothing_to_propose(speech: Speech, options: ExtensionOptions) -> str:
    """Why there is no date to choose from."""
    say = speech.translate
    if options.earliest is None:
        return say("Extension", "With your working hours no date can be kept: set your weekly hours first.")
    text = say("Extension", "{rules} allows no later date than {latest}, and before that none is safe.")
    return text.format(rules=options.order.rules.name, latest=speech.by(options.latest, options.now))


def pending(speech: Speech, order: Order, its: Extension, now: datetime) -> str:
    """That the client was asked already, and what happens without an answer."""
    say = speech.translate
    text = say("Extension", "{client} was asked {asked} for a new due: {proposed}.")
    at = silence_at(its, order.rules)
    if at is not None:
        text += " " + say("Extension", "Without an answer it is granted {silence}.")
    return text.format(
        client=client(speech, order, start=True),
        asked=speech.when(its.offered_at, now),
        proposed=speech.by(its.proposed_due, now),
        silence="" if at is None else speech.when(at, now),
    )


def extra(speech: Speech, options: ExtraOptions, its: ExtraJudgement) -> tuple[Mark, str]:
    """What offering an extra with so many days would mean."""
    say = speech.translate
    facts = {
        "due": speech.by(its.due, options.now),
        "time": speech.duration(abs(its.spare)),
        "names": _titles(speech, its.broken),
    }
    match its.problems:
        case ():
            mark = Mark.GOOD if its.spare >= TIGHT else Mark.TIGHT
            text = say("Extra", "Due {due}: can be kept, {time} to spare.")
            if not its.spare:
                text = say("Extra", "Due {due}: can be kept, nothing to spare.")
        case (ExtraProblem.LATE_AT_BIRTH, *_):
            mark = Mark.BAD
            text = say("Extra", "Late at birth: days count from the original due, and {due} has passed.")
        case (ExtraProblem.BREAKS_OTHERS, *_):
            mark = Mark.BAD
            text = say("Extra", "Due {due}: only by making {names} late.")
        case _:
            mark = Mark.BAD
            text = say("Extra", "Due {due}: can’t be kept, {time} short.")
    return mark, text.format(**facts)


def accept_by(speech: Speech, its: ExtraJudgement, now: datetime) -> str:
    """Until when a yes leaves the time for it; "" where it never does."""
    if its.accept_by is None or its.problems:
        return ""
    text = speech.translate(
        "Extra", "It stays open until it is answered. A yes by {when} leaves just enough time for it."
    )
    return text.format(when=speech.by(its.accept_by, now))


def pays(speech: Speech, its: Pay | None, price: Money, minutes: int, fee_percent: int) -> tuple[Mark, str]:
    """Whether a price for so many minutes pays what an hour usually does, and which one would; "" if unknown."""
    if its is None or not minutes or price.currency != its.income.currency:
        return Mark.PLAIN, ""
    least = its.least_price(minutes, fee_percent)
    facts = {"least": speech.money(least), "hourly": speech.money(its.hourly)}
    if price.minor < least.minor:
        text = speech.translate("Extra", "Less than your hour usually pays, {hourly}: {least} would do.")
        return Mark.TIGHT, text.format(**facts)
    text = speech.translate("Extra", "Pays at least what your hour usually does, {hourly}: from {least} on.")
    return Mark.PLAIN, text.format(**facts)


def least_days(speech: Speech, days: int | None) -> str:
    """The least days with which the new promise can be kept."""
    if days is None:
        return speech.translate("Extra", "No number of days would do: there are no working hours for it.")
    if days == 0:
        return speech.translate("Extra", "None needed: it can be kept.")
    return speech.translate("Extra", "%n day(s) at least, to keep it.", "", days)


def extra_revision(speech: Speech) -> str:
    """What an extra revision is called to the client."""
    return speech.translate("Message", "Extra revision")


def revisions(speech: Speech, left: int) -> str:
    """How many revisions the client may still ask for."""
    if left < 0:
        return speech.translate("Revisions", "%n revision(s) given beyond what was bought.", "", -left)
    if left == 0:
        return speech.translate("Revisions", "No revision left.")
    return speech.translate("Revisions", "%n revision(s) left.", "", left)


def one_more_revision(speech: Speech, left: int) -> tuple[Mark, str]:
    """What asking for one more means, with so many left before it."""
    say = speech.translate
    if left > 1:
        return Mark.PLAIN, say("Revisions", "%n left after this one.", "", left - 1)
    if left == 1:
        return Mark.PLAIN, say("Revisions", "The last one that was bought.")
    return Mark.TIGHT, say("Revisions", "None is left: this one would be given away. Offer it as an extra first.")


def no_due_any_more(speech: Speech) -> str:
    """Said of changes asked for after the due."""
    return speech.translate("Revisions", "Its due has passed after the delivery: the changes break no promise.")


def promise(speech: Speech, its: Promise, now: datetime) -> tuple[Mark, str]:
    """What a new or changed order does to the queue."""
    say, effect_ = speech.translate, its.effect
    if effect_.kept and effect_.others_kept:
        return Mark.GOOD, say("Promise", "Every promise can still be kept.")
    if effect_.kept:
        return Mark.TIGHT, say("Promise", "It can be kept. The promises that can’t be are the same without it.")
    if effect_.due <= now:
        return Mark.BAD, say("Promise", "That moment has passed: the order would be late at once.")
    short = speech.duration(-effect_.spare)
    names = _titles(speech, effect_.against)
    if its.sensible is None:
        return Mark.BAD, say("Promise", "Your working hours leave no time for it.")
    text = say("Promise", "It can’t be kept: {short} short; the earliest date to promise is {when}.")
    if names:
        text = say("Promise", "Not with {names}: {short} short; the earliest date to promise is {when}.")
    return Mark.BAD, text.format(names=names, short=short, when=speech.by(its.sensible, now))


def if_started(speech: Speech, due_then: datetime, now: datetime) -> str:
    """When an order whose clock waits would be due if it started now."""
    text = speech.translate("Promise", "If its clock started now, it would be due {when}.")
    return text.format(when=speech.by(due_then, now))


def take_due(speech: Speech, due_: datetime, now: datetime) -> str:
    """The button that promises the earliest sensible date."""
    return speech.translate("Promise", "Promise {when}").format(when=speech.by(due_, now))


def take_days(speech: Speech, days: int) -> str:
    """The button that promises the fewest sensible days."""
    return speech.translate("Promise", "Promise %n day(s)", "", days)


def work_left(speech: Speech, minutes: int, *, assumed: bool) -> tuple[Mark, str]:
    """The warning that the estimate says there is work left; "" when there is none."""
    if not minutes:
        return Mark.PLAIN, ""
    time = speech.duration(minutes)
    if assumed:
        return Mark.PLAIN, speech.translate("Deliver", "Not estimated; {time} of work left, as assumed.").format(
            time=time
        )
    return Mark.TIGHT, speech.translate("Deliver", "By your estimate, {time} of work left.").format(time=time)


def due(speech: Speech, order: Order, now: datetime) -> str:
    """When the order is due, and how far that is; late only before a first delivery."""
    instant = due_at(order, now)
    if instant is None:
        return speech.translate("Due", "No due yet: its clock has not started.")
    facts = {"when": speech.by(instant, now), "countdown": speech.countdown(instant, now)}
    if is_late(order, now):
        return speech.translate("Due", "Late: it was due {when}, {countdown}.").format(**facts)
    if instant <= now:
        return speech.translate("Due", "It was due {when}, {countdown}.").format(**facts)
    return speech.translate("Due", "Due {when}, {countdown}.").format(**facts)


def after_logging(speech: Speech, left: int, minutes: int) -> tuple[Mark, str]:
    """What is left to do once so many minutes are logged."""
    if minutes >= left:
        over = minutes - left
        if not over:
            return Mark.GOOD, speech.translate("LogTime", "Nothing is left then: deliver it.")
        text = speech.translate("LogTime", "Nothing is left then; it took {time} more than estimated.")
        return Mark.TIGHT, text.format(time=speech.duration(over))
    return Mark.PLAIN, speech.translate("LogTime", "{time} left then.").format(time=speech.duration(left - minutes))


def timer_runs(speech: Speech, minutes: int) -> str:
    """The warning that the running timer counts as well."""
    text = speech.translate("LogTime", "The timer is running on it: its {time} are counted without your help.")
    return text.format(time=speech.duration(minutes))


def clock_start(speech: Speech, due_then: datetime | None, now: datetime) -> tuple[Mark, str]:
    """That the delivery clock starts, and the due that it brings."""
    if due_then is None:
        return Mark.TIGHT, speech.translate("Requirements", "The clock starts now; it has no due: edit the order.")
    text = speech.translate("Requirements", "The clock starts now: due {when}.")
    return Mark.GOOD, text.format(when=speech.by(due_then, now))


def clock_waits(speech: Speech, missing: int) -> tuple[Mark, str]:
    """That the delivery clock waits for the rest."""
    return Mark.PLAIN, speech.translate("Requirements", "The clock waits for %n more requirement(s).", "", missing)


def clock_skips(speech: Speech, due_then: datetime | None, now: datetime) -> tuple[Mark, str]:
    """The warning that the clock starts without everything being there."""
    if due_then is None:
        return Mark.TIGHT, speech.translate("Requirements", "The clock then runs although you can’t do all of it yet.")
    text = speech.translate("Requirements", "The clock then runs although something is missing: due {when}.")
    return Mark.TIGHT, text.format(when=speech.by(due_then, now))


def client(speech: Speech, order: Order, *, start: bool = False) -> str:
    """The client by name, or "the client"; `start` where a sentence begins with it."""
    if order.client:
        return set_apart(order.client)
    return speech.translate("Client", "The client") if start else speech.translate("Client", "the client")


def _titles(speech: Speech, orders: tuple[Order, ...]) -> str:
    return speech.names([order.title for order in orders])
