"""The sentences of the insights: rates without threats, days promised and real, money earned and held."""

from datetime import datetime
from fractions import Fraction

from app.domain.insights import TOO_BUSY, Clearing, Earned, MarketRates, ServiceInsight
from app.domain.rates import Leaving, Rate
from app.planning.load import DayLoad
from app.wording.apart import set_apart
from app.wording.speech import NARROW, Speech


def percent(speech: Speech, rate: Rate) -> str:
    """A rate: "90%", « 88,9 % »; "no data" where there is nothing to speak of."""
    return speech.translate("Insights", "no data") if rate.share is None else share(speech, rate.share)


def share(speech: Speech, value: Fraction) -> str:
    """A share of one as a percentage with one decimal where it is not whole."""
    tenths = round(value * 1000)
    text = str(tenths // 10) if tenths % 10 == 0 else f"{tenths // 10}{',' if speech.french else '.'}{tenths % 10}"
    return f"{text}{NARROW}%" if speech.french else f"{text}%"


def completion(speech: Speech, its: MarketRates) -> str:
    """What the completion rate is made of."""
    say, rate = speech.translate, its.completion
    if rate.share is None:
        return say("Insights", "Nothing ended in the last %n day(s).", "", its.rules.rate_window_days)
    text = say("Insights", "{completed} completed, {counting} cancelled that count, in the last {days} days")
    return text.format(
        completed=speech.number(rate.completed),
        counting=speech.number(rate.counting),
        days=speech.number(its.rules.rate_window_days),
    )


def forgiven(speech: Speech, its: MarketRates) -> str:
    """How many cancellations do not count; "" for none."""
    if not its.forgiven:
        return ""
    return speech.translate("Insights", "%n cancellation(s) more don’t count.", "", its.forgiven)


def one_more(speech: Speech, its: MarketRates) -> str:
    """What one more cancellation would do."""
    text = speech.translate("Insights", "One more cancellation would make it {rate}.")
    return text.format(rate=percent(speech, its.one_more))


def private(speech: Speech) -> str:
    """Who sees the rate."""
    return speech.translate("Insights", "Only you see it; it is one factor among several.")


def leaves(speech: Speech, its: Leaving, now: datetime) -> str:
    """Which order leaves the window when, and what the rate is then."""
    text = speech.translate("Insights", "{when}: {title} leaves the window, {rate} then")
    day = speech.day(its.at.astimezone(speech.zone).date(), now)
    return text.format(when=day, title=set_apart(its.order.title), rate=percent(speech, its.rate))


def forecast(speech: Speech, its: MarketRates) -> str:
    """The forecast in a sentence, for those who can't see the picture."""
    last = its.forecast[-1]
    text = speech.translate(
        "Insights", "In 60 days: {still} if nothing else ends, {kept} if every open order is completed"
    )
    return text.format(still=percent(speech, last.still), kept=percent(speech, last.kept))


def forecast_days(speech: Speech, days: int) -> tuple[str, str]:
    """The first and the last day of the forecast, as they stand beneath its picture."""
    return speech.translate("Insights", "today"), speech.translate("Insights", "in %n day(s)", "", days)


def too_busy(speech: Speech, its: MarketRates) -> str:
    """The proposal after several cancellations for being too busy; "" for fewer."""
    if its.too_busy < TOO_BUSY:
        return ""
    return speech.translate(
        "Insights", "%n cancellation(s) for being too busy: promise longer delivery times, see below.", "", its.too_busy
    )


def on_time(speech: Speech, rate: Rate) -> str:
    """How many first deliveries kept their due."""
    if rate.share is None:
        return speech.translate("Insights", "Nothing was delivered in that time.")
    text = speech.translate("Insights", "{kept} of {all} first deliveries kept their due")
    return text.format(kept=speech.number(rate.completed), all=speech.number(rate.completed + rate.counting))


def service_name(speech: Speech, its: ServiceInsight) -> str:
    """The service, or that there is none."""
    return its.name or speech.translate("Insights", "No service")


def days(speech: Speech, value: float) -> str:
    """A number of days with one decimal where it is not whole."""
    tenths = round(value * 10)
    text = str(tenths // 10) if tenths % 10 == 0 else f"{tenths // 10}{',' if speech.french else '.'}{tenths % 10}"
    return speech.translate("Insights", "{days} d", "days, short").format(days=text)


def estimates(speech: Speech, its: ServiceInsight) -> str:
    """Estimated against real working time; "" where nothing was logged."""
    if its.estimated is None or its.worked is None:
        return ""
    return f"{speech.duration(its.estimated)} → {speech.duration(its.worked)}"


def proposal(speech: Speech, its: ServiceInsight) -> str:
    """The longer delivery time that would have helped; "" where none would."""
    if its.proposal is None:
        return ""
    text = speech.translate(
        "Insights", "Promise {days} d: %n late order(s) would have been on time.", "", its.proposal.saved
    )
    return text.format(days=speech.number(its.proposal.days))


def week(speech: Speech, its: DayLoad) -> str:
    """Which week."""
    return speech.day_of_month(its.start.astimezone(speech.zone).date())


def week_load(speech: Speech, its: DayLoad) -> str:
    """How much of a week is booked."""
    if not its.capacity:
        return speech.translate("Insights", "no working hours")
    if not its.planned:
        return speech.translate("Insights", "{time} free").format(time=speech.duration(its.capacity))
    text = speech.translate("Insights", "{planned} of {capacity}")
    return text.format(planned=speech.duration(its.planned), capacity=speech.duration(its.capacity))


def money(speech: Speech, its: Earned) -> str:
    """What a month brought."""
    return " + ".join(speech.money(amount) for amount in its.money) or "–"


def clearing(speech: Speech, its: Clearing, now: datetime) -> str:
    """When held money is free."""
    text = speech.translate("Insights", "{money} free {when}")
    day = speech.day(its.free_at.astimezone(speech.zone).date(), now)
    return text.format(money=speech.money(its.money), when=day)
