"""The sentences of the catalogue: what a service promises, who a client is, where a marketplace's numbers come from."""

from datetime import datetime

from app.domain.catalogue import Client, Service, ServiceExtra
from app.domain.money import Money
from app.domain.proposals import ExtraChoice
from app.domain.rules import OnSilence, Rules, Source
from app.wording.apart import set_apart
from app.wording.speech import Speech


def service_scope(speech: Speech, service: Service) -> str:
    """What a service promises, in a line."""
    say = speech.translate
    parts = [say("Catalogue", "%n day(s)", "", service.days)]
    if service.effort:
        parts.append(say("Catalogue", "{time} of work").format(time=speech.duration(service.effort)))
    parts.append(say("Catalogue", "%n revision(s)", "", service.revisions))
    if service.requirements:
        parts.append(say("Catalogue", "asks for %n thing(s)", "", len(service.requirements)))
    return " · ".join(parts)


def paused(speech: Speech, service: Service, now: datetime) -> str:
    """Since when a service is paused; "" while it is offered."""
    if service.active:
        return ""
    if service.paused_at is None:
        return speech.translate("Catalogue", "paused")
    since = speech.day(service.paused_at.astimezone(speech.zone).date(), now)
    return speech.translate("Catalogue", "paused since {day}").format(day=since)


def pause_reminder(speech: Speech) -> str:
    """That a pause has to be ended by hand."""
    return speech.translate("Catalogue", "A pause does not end by itself: take it up again when you are ready.")


def taken_though_paused(speech: Speech, service: Service, now: datetime) -> str:
    """The warning at taking an order of a paused service; "" while it is offered."""
    if service.active:
        return ""
    text = speech.translate("Intake", "“{name}” is {paused}: you meant to take no order of it.")
    return text.format(name=set_apart(service.name), paused=paused(speech, service, now))


def old_portfolio(speech: Speech, service: Service, now: datetime) -> str:
    """That the newest portfolio piece may not show what is sold today."""
    made = "" if service.portfolio_on is None else speech.day(service.portfolio_on, now)
    text = speech.translate("Intake", "Its newest portfolio piece is of {day}: is it still what you sell?")
    return text.format(day=made)


def in_scope(speech: Speech, scope: str) -> str:
    """The question that each new order has to pass."""
    return speech.translate("Intake", "In scope, and within your skill? {scope}").format(scope=scope)


def name_in_choice(speech: Speech, service: Service) -> str:
    """A service by its name where one is chosen, with its pause."""
    return service.name if service.active else f"{set_apart(service.name)} · {speech.translate('Catalogue', 'paused')}"


def extra_line(speech: Speech, extra: ServiceExtra) -> str:
    """An extra of a service, in a line."""
    parts = [speech.money(extra.price)]
    if extra.days:
        parts.append(speech.translate("Catalogue", "%n day(s) more", "", extra.days))
    if extra.effort:
        parts.append(speech.duration(extra.effort))
    return f"{set_apart(extra.description)} · {' · '.join(parts)}"


def orders(speech: Speech, count: int) -> str:
    """How many orders were taken."""
    return (
        speech.translate("Catalogue", "%n order(s)", "", count) if count else speech.translate("Catalogue", "no order")
    )


def open_orders(speech: Speech, count: int) -> str:
    """How many of them are open; "" for none."""
    return speech.translate("Catalogue", "%n open", "", count) if count else ""


def language(speech: Speech, client: Client) -> str:
    """The language a client is written to in."""
    say = speech.translate
    return {"fr": say("Catalogue", "in French"), "en": say("Catalogue", "in English")}.get(client.language, "")


def avoided(speech: Speech) -> str:
    """The tag of a client whom the freelancer won't work with again."""
    return speech.translate("Catalogue", "not again")


def rule_name(speech: Speech, field: str) -> str:
    """What a marketplace's number is called."""
    say = speech.translate
    return {
        "name": say("RuleField", "Name"),
        "clock_starts_at_sale": say("RuleField", "The delivery clock starts"),
        "late_grace_h": say("RuleField", "Late, the client may cancel alone after"),
        "review_days": say("RuleField", "Silence accepts a delivery after"),
        "review_extendable": say("RuleField", "The client may prolong the review"),
        "extension_timeout_h": say("RuleField", "An extension is decided after"),
        "extension_on_silence": say("RuleField", "Silence on an extension"),
        "extension_max_days": say("RuleField", "Longest extension"),
        "cancel_timeout_h": say("RuleField", "A cancellation is decided after"),
        "cancel_on_silence": say("RuleField", "Silence on a cancellation"),
        "requirements_timeout_h": say("RuleField", "Without requirements, cancelled after"),
        "reorder_days": say("RuleField", "A new order forgives one within"),
        "business_days": say("RuleField", "Days that count"),
        "rate_window_days": say("RuleField", "The completion rate looks back"),
        "clearing_days": say("RuleField", "Money is free after"),
        "fee_percent": say("RuleField", "Share kept by the marketplace"),
        "extra_min_price": say("RuleField", "Least price of an extra"),
    }[field]


def rule_value(speech: Speech, rules: Rules, field: str) -> str:
    """A marketplace's number in words."""
    say, value = speech.translate, getattr(rules, field)
    if field == "extension_on_silence":
        return on_silence(speech, value, cancelling=False)
    if field == "cancel_on_silence":
        return on_silence(speech, value, cancelling=True)
    if isinstance(value, bool):
        return yes_or_no(speech, field, yes=value)
    if value is None:
        return say("RuleValue", "never")
    if field.endswith("_h"):
        return say("RuleValue", "%n hour(s)", "", value)
    if field == "fee_percent":
        return say("RuleValue", "{number}%").format(number=value)
    if field == "extra_min_price":
        return f"{value / 100:.2f}".replace(".", "," if speech.french else ".") if value else say("RuleValue", "none")
    return say("RuleValue", "%n day(s)", "", value) if isinstance(value, int) else str(value)


def too_cheap(speech: Speech, rules: Rules, choice: ExtraChoice) -> str:
    """Said of a price for which the marketplace sells no extra; "" where it is enough."""
    if choice.price.minor >= rules.extra_min_price * choice.quantity:
        return ""
    least = speech.money(Money(rules.extra_min_price, choice.price.currency))
    text = speech.translate("Extra", "{name} sells no extra for less than {least} each.")
    return text.format(name=set_apart(rules.name), least=least)


def yes_or_no(speech: Speech, field: str, *, yes: bool) -> str:
    """What a yes or a no means for a rule."""
    say = speech.translate
    if field == "clock_starts_at_sale":
        return say("RuleValue", "with the sale") if yes else say("RuleValue", "once the requirements are in")
    if field == "business_days":
        return say("RuleValue", "Monday to Friday") if yes else say("RuleValue", "every day")
    return say("RuleValue", "yes") if yes else say("RuleValue", "no")


def on_silence(speech: Speech, value: OnSilence, *, cancelling: bool) -> str:
    """What silence does."""
    say = speech.translate
    granted = say("RuleValue", "cancels the order") if cancelling else say("RuleValue", "counts as a yes")
    return {
        OnSilence.GRANTED: granted,
        OnSilence.DISPUTE: say("RuleValue", "opens a dispute"),
        OnSilence.NOTHING: say("RuleValue", "decides nothing"),
    }[value]


def source(speech: Speech, its: Source) -> str:
    """Where numbers come from, in a word or two."""
    say = speech.translate
    return {
        Source.HELP_PAGE: say("RuleSource", "help page"),
        Source.OFFICIAL: say("RuleSource", "official help"),
        Source.PRACTICE: say("RuleSource", "sellers’ practice"),
        Source.ASSUMED: say("RuleSource", "assumed"),
        Source.YOURS: say("RuleSource", "yours"),
    }[its]


def read_on(speech: Speech, day: str) -> str:
    """When the sources were last gone through."""
    return speech.translate("RuleSource", "Sources read on {day}. Check them where it matters.").format(day=day)
