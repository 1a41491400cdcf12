"""What is said when the rules say no, or the file can't be used."""

from datetime import datetime
from typing import Any

from app.domain.offers import OfferStatus
from app.domain.orders import State
from app.domain.refusal import Refusal
from app.wording.apart import set_apart
from app.wording.busy import calendar_refusals
from app.wording.files import field_name, file_refusals
from app.wording.speech import Speech


def state_name(speech: Speech, state: State) -> str:
    """The name of an order's state."""
    say = speech.translate
    return {
        State.REQUIREMENTS: say("State", "waiting for requirements"),
        State.IN_PROGRESS: say("State", "in progress"),
        State.DELIVERED: say("State", "delivered"),
        State.IN_REVISION: say("State", "in revision"),
        State.COMPLETED: say("State", "completed"),
        State.CANCELLED: say("State", "cancelled"),
    }[state]


def status_name(speech: Speech, status: OfferStatus) -> str:
    """The name of where an offer stands."""
    say = speech.translate
    return {
        OfferStatus.OPEN: say("Offer", "waiting for an answer"),
        OfferStatus.ACCEPTED: say("Offer", "accepted"),
        OfferStatus.GRANTED_BY_SILENCE: say("Offer", "granted by silence"),
        OfferStatus.DECLINED: say("Offer", "declined"),
        OfferStatus.WITHDRAWN: say("Offer", "withdrawn"),
    }[status]


def refusal(speech: Speech, error: Refusal, now: datetime) -> str:
    """The sentence that stands beside the field."""
    facts = {"field": error.field, **error.facts}
    return _texts(speech).get(error.reason, error.reason).format(**_said(speech, facts, now))


def known_reasons(speech: Speech) -> frozenset[str]:
    """Every reason there are words for."""
    return frozenset(_texts(speech))


def _said(speech: Speech, facts: dict[str, object], now: datetime) -> dict[str, object]:
    """The facts as words."""

    def word(name: str, value: Any) -> object:  # noqa: ANN401 facts are of many kinds
        if isinstance(value, datetime):
            return (speech.when if name in ("started", "sold") else speech.by)(value, now)
        if isinstance(value, State):
            return state_name(speech, value)
        if isinstance(value, OfferStatus):
            return status_name(speech, value)
        if isinstance(value, Refusal):
            return refusal(speech, value, now)
        if name == "wanted" and isinstance(value, tuple):
            return " / ".join(_kind_name(speech, kind) for kind in value)
        if name == "fields" and isinstance(value, tuple):
            return ", ".join(field_name(speech, field) for field in value)
        if name == "choices" and isinstance(value, tuple):
            return ", ".join(str(item) for item in value)
        if isinstance(value, tuple):
            return speech.names([str(item) for item in value])
        if name == "weekday" and isinstance(value, int):
            return speech.weekday_name(value % 7)
        if isinstance(value, str):
            return set_apart(value)
        return speech.number(value) if isinstance(value, int) else value

    return {name: word(name, value) for name, value in facts.items()}


def _kind_name(speech: Speech, kind: str) -> str:
    """The name of what JSON calls a type."""
    say = speech.translate
    return {
        "object": say("Kind", "names with values"),
        "array": say("Kind", "a list"),
        "string": say("Kind", "a text"),
        "integer": say("Kind", "a whole number"),
        "number": say("Kind", "a number"),
        "boolean": say("Kind", "true or false"),
        "null": say("Kind", "nothing"),
    }[kind]


def _texts(speech: Speech) -> dict[str, str]:
    say = speech.translate
    return {
        **file_refusals(speech),
        "title-missing": say("Refusal", "What is it? Give the order a title."),
        "text-too-long": say("Refusal", "Too long: {length} characters, {most} at most."),
        "effort-out-of-range": say("Refusal", "A working time between nothing and 10,000 hours, please."),
        "sitting-out-of-range": say("Refusal", "At most {most} hours, please."),
        "time-missing": say("Refusal", "How long? 45 min or 1 h 30, for example."),
        "days-out-of-range": say("Refusal", "Between 0 and 3,650 days, please."),
        "due-missing": say("Refusal", "By when? Give a date, or a number of days."),
        "due-to-choose": say(
            "Refusal", "By when? No date can be kept with these hours; choose one all the same, or change the hours."
        ),
        "due-absurd": say("Refusal", "That date is more than twenty years away."),
        "price-out-of-range": say("Refusal", "That price can’t be meant."),
        "revisions-out-of-range": say("Refusal", "Between 0 and 99 revisions, please."),
        "due-before-sale": say("Refusal", "The order was sold {sold}: it can’t be due before that."),
        "due-before-extension": say("Refusal", "The client agreed to {granted}: correct the extension instead."),
        "move-not-allowed": say("Refusal", "“{title}” is {state}: that is not possible now."),
        "order-over": say("Refusal", "“{title}” is {state}."),
        "nothing-to-pause": say("Refusal", "“{title}” is {state}: there is no work on it to pause."),
        "resume-in-past": say("Refusal", "That moment has passed: when does it go on?"),
        "no-time-to-keep": say("Refusal", "“{title}” is {state}: time is kept for orders that wait for requirements."),
        "no-days-to-keep": say("Refusal", "“{title}” has no delivery time in days: nobody can say until when."),
        "not-paused": say("Refusal", "“{title}” is not paused."),
        "order-gone": say("Refusal", "That order is not in the book any more."),
        "delivery-empty": say("Refusal", "Nothing to hand over yet? Name the file or the link you deliver."),
        "delivery-unmet": say("Refusal", "Not met yet: {unmet}."),
        "requirements-missing": say("Refusal", "Still missing from the client: {missing}."),
        "timer-running": say("Refusal", "The timer already runs on “{title}”."),
        "timer-not-running": say("Refusal", "No timer is running."),
        "extension-pending": say("Refusal", "An extension of “{title}” already waits for its answer."),
        "extension-not-later": say("Refusal", "Later than {due}, please: that is what is promised now."),
        "extension-in-past": say("Refusal", "That moment has passed."),
        "extension-too-long": say("Refusal", "The marketplace allows {days} days at most."),
        "explanation-missing": say("Refusal", "Tell the client why, in a sentence."),
        "nothing-to-extend": say("Refusal", "“{title}” is {state}: there is nothing to extend."),
        "no-due-yet": say("Refusal", "The clock of “{title}” has not started: it has no due yet."),
        "offer-answered": say("Refusal", "That offer is {status} already."),
        "offer-gone": say("Refusal", "That offer is not in the book any more."),
        "template-brackets": say("Refusal", "A bracket {{ or }} stands alone: variables look like {{title}}."),
        "template-variable-unknown": say("Refusal", "There is no variable {name} in this message."),
        "message-unknown": say("Refusal", "There is no such message."),
        "questions-missing": say("Refusal", "What would you like to know? One question a line."),
        "work-gone": say("Refusal", "That time is not in the book any more."),
        "time-outside-timer": say("Refusal", "The timer ran from {started} until now."),
        "trouble-missing": say("Refusal", "Say in a few words what it is about."),
        "rung-not-yet": say("Refusal", "One step after the other: take the one before first."),
        "cancellation-pending": say("Refusal", "A cancellation already waits for its answer."),
        "cancellation-asked-by-nobody": say("Refusal", "Who asks? The client or you."),
        "end-missing": say("Refusal", "Who ends it? Choose one of these."),
        "nothing-missing": say("Refusal", "Nothing is missing of “{title}”."),
        "not-cancelled": say("Refusal", "“{title}” is not cancelled."),
        "support-decides-fraud-or-mistake": say("Refusal", "Support decides on fraud and mistakes only."),
        "nothing-under-review": say("Refusal", "Nothing of “{title}” is under review."),
        "review-not-extendable": say("Refusal", "On {rules}, a review can’t be prolonged."),
        "price-missing": say("Refusal", "The order has no price."),
        "refund-out-of-range": say("Refusal", "Between nothing and the whole price, please."),
        "currencies-differ": say("Refusal", "One currency for a service and its extras, please."),
        "language-unknown": say("Refusal", "Messages are drafted in French or English."),
        "name-missing": say("Refusal", "What is it called?"),
        "name-taken": say("Refusal", "“{name}” is there already."),
        "number-out-of-range": say("Refusal", "Between {least} and {most}, please."),
        "timeout-missing": say("Refusal", "After how many hours? Silence can’t decide without it."),
        "client-active": say("Refusal", "{name} has an open order: finish or cancel it first."),
        "client-gone": say("Refusal", "That client is not in the book any more."),
        "client-in-use": say("Refusal", "{name} has orders in the book."),
        "service-gone": say("Refusal", "That service is not in the book any more."),
        "service-in-use": say("Refusal", "“{name}” has orders in the book: pause it instead."),
        "description-missing": say("Refusal", "What is offered? A few words, please."),
        "quantity-out-of-range": say("Refusal", "Between 1 and 99, please."),
        "hours-outside-day": say("Refusal", "{weekday}: hours start between 00:00 and 23:59."),
        "hours-end-before-start": say("Refusal", "{weekday}: the end comes before the start."),
        "repeat-unclear": say("Refusal", "That is no rule by which an absence could come again."),
        "repeat-never": say("Refusal", "It would never be: the last date comes before the first time."),
        "closing-gone": say("Refusal", "You take new orders already."),
        "holidays-unknown": say("Refusal", "There are no holidays known for “{place}”."),
        "calendar-gone": say("Refusal", "That calendar is not in the book any more."),
        **calendar_refusals(speech),
        "limit-out-of-range": say("Refusal", "Between 1 and {most} open orders, please."),
        "hours-none-since": say("Refusal", "No hours at all from a date on: plan an absence instead."),
        "hours-change-gone": say("Refusal", "That change of hours is not in the book any more."),
        "day-hours-gone": say("Refusal", "The weekly hours hold on these days already."),
        "hours-overlap": say("Refusal", "{weekday}: two ranges overlap."),
        "away-ends-first": say("Refusal", "It ends before it starts."),
        "away-gone": say("Refusal", "That absence is not in the book any more."),
        "away-not-running": say("Refusal", "You are not away just now."),
        "zone-unknown": say("Refusal", "No time zone is called “{name}”."),
        "currency-unknown": say("Refusal", "No currency is called “{name}”."),
        "rules-unknown": say("Refusal", "No marketplace is called “{name}”."),
        "rules-shipped": say("Refusal", "{name} comes with Carnet: it can be changed, not removed."),
        "rules-usual": say("Refusal", "{name} is your usual marketplace: choose another in the settings first."),
        "rules-in-use": say("Refusal", "Orders in the book were sold on {name}."),
        "time-out-of-range": say("Refusal", "A time between 00:01 and 24:00, please."),
        "field-not-understood": say("Refusal", "This can’t be read."),
    }
