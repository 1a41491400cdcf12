"""What the freelancer types about an order, and what is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.instants import DAY, plus_days
from app.domain.money import Money
from app.domain.orders import Order, Requirement, due_at, effort_at, extra_days
from app.domain.refusal import Refusal
from app.domain.rules import DEFAULT_RULES, Rules, after_days

LONGEST_TITLE = 200
LONGEST_TEXT = 20_000
MOST_EFFORT = 10_000 * 60  # minutes: five years of full days, beyond which it is a typing error
MOST_DAYS = 3650
MOST_MONEY = 10**12
FARTHEST = timedelta(days=366 * 20)


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """An order as typed. `due` None means `days` from the clock's start; `effort` is the minutes still needed."""

    title: str
    client: str = ""
    service_id: int | None = None
    effort: int | None = None
    due: datetime | None = None
    days: int | None = None
    price: Money | None = None
    reference: str = ""
    revisions: int = 0
    requirements: tuple[str, ...] = ()
    requirements_in: bool = True  # the client has handed everything in: the clock starts at once
    reserved: bool = False  # new promises leave time for it while it waits
    rules: str = DEFAULT_RULES
    notes: str = ""


def draft_of(order: Order, now: datetime) -> OrderDraft:
    """An order as it would be typed now: what is left to do, and its due as it stands."""
    effort = effort_at(order, now, 0)
    return OrderDraft(
        title=order.title,
        client=order.client,
        service_id=order.service_id,
        effort=None if effort.assumed else effort.left,
        due=due_at(order, now),
        days=order.days,
        price=order.price,
        reference=order.reference,
        revisions=order.revisions_included,
        requirements=tuple(requirement.text for requirement in order.requirements),
        requirements_in=all(requirement.received_at is not None for requirement in order.requirements),
        reserved=order.reserved,
        rules=order.rules.key,
        notes=order.notes,
    )


def refusals(draft: OrderDraft, now: datetime) -> Iterator[Refusal]:
    """Everything that is wrong with what was typed, field by field."""
    if not draft.title.strip():
        yield Refusal("title-missing", "title")
    for field, text, most in (
        ("title", draft.title, LONGEST_TITLE),
        ("client", draft.client, LONGEST_TITLE),
        ("reference", draft.reference, LONGEST_TITLE),
        ("notes", draft.notes, LONGEST_TEXT),
        ("requirements", "\n".join(draft.requirements), LONGEST_TEXT),
    ):
        if len(text) > most:
            yield Refusal("text-too-long", field, most=most, length=len(text))
    if draft.effort is not None and not 0 <= draft.effort <= MOST_EFFORT:
        yield Refusal("effort-out-of-range", "effort", minutes=draft.effort)
    if draft.days is not None and not 0 <= draft.days <= MOST_DAYS:
        yield Refusal("days-out-of-range", "days", days=draft.days)
    if draft.due is None and draft.days is None:
        yield Refusal("due-missing", "due")
    if draft.due is not None and abs(draft.due - now) > FARTHEST:
        yield Refusal("due-absurd", "due", due=draft.due)
    if draft.price is not None and not 0 <= draft.price.minor <= MOST_MONEY:
        yield Refusal("price-out-of-range", "price")
    if not 0 <= draft.revisions <= 99:
        yield Refusal("revisions-out-of-range", "revisions")


def check_draft(draft: OrderDraft, now: datetime) -> None:
    """Refuses the draft for the first thing that is wrong with it."""
    for refusal in refusals(draft, now):
        raise refusal


def due_from_days(order: Order, start: datetime) -> datetime | None:
    """The due when the clock starts at `start`: the promised days later, by the marketplace's way of counting them."""
    return None if order.days is None else after_days(order.days, start, order.zone, order.rules)


def starts_at_once(draft: OrderDraft, rules: Rules) -> bool:
    """Whether the delivery clock of an order taken so starts with the sale: nothing is missing that it waits for."""
    missing = any(text.strip() for text in draft.requirements) and not draft.requirements_in
    return rules.clock_starts_at_sale or not missing


def days_for(draft: OrderDraft, now: datetime, zone: ZoneInfo, rules: Rules) -> int | None:
    """The promised days of an order whose clock does not run yet: as typed, else as many as lie before the due."""
    if draft.days is not None or draft.due is None:
        return draft.days
    today, apart = now.astimezone(zone).date(), (draft.due.astimezone(zone).date() - now.astimezone(zone).date()).days
    counted = sum(not rules.business_days or (today + n * DAY).weekday() < 5 for n in range(1, apart + 1))
    return counted if after_days(counted, now, zone, rules) <= draft.due else max(0, counted - 1)


def original_due_for(order: Order, due: datetime, granted: datetime | None) -> datetime:
    """The original due with which the order would be due at `due`, its accepted extras counted.

    A due before the sale is refused, unless the order was written down with one: it was late when it was.
    `granted` is the latest due a granted extension gave: an earlier due than that is refused, since the client agreed
    to the later one and the extension is what has to be corrected. Where the days of extras lead over a wall time that
    the clocks skip, or end on a day that does not count, the order comes to be due earlier than at `due`, never later.
    """
    if due < order.sold_at and not (order.original_due is not None and order.original_due < order.sold_at):
        raise Refusal("due-before-sale", "due", sold=order.sold_at)
    if granted is not None and due < granted:
        raise Refusal("due-before-extension", "due", granted=granted)
    days = extra_days(order)
    original = plus_days(due, -days, order.zone)
    while order.rules.business_days and after_days(days, original, order.zone, order.rules) >= due + DAY:
        original = plus_days(original, -1, order.zone)
    return original - max(timedelta(), after_days(days, original, order.zone, order.rules) - due)


def kept_requirements(old: tuple[Requirement, ...], texts: tuple[str, ...]) -> list[tuple[str, Requirement | None]]:
    """Each wanted text with the old requirement that says the same, so that what was received stays received."""
    left = list(old)
    kept: list[tuple[str, Requirement | None]] = []
    for text in (text.strip() for text in texts if text.strip()):
        same = next((requirement for requirement in left if requirement.text == text), None)
        if same is not None:
            left.remove(same)
        kept.append((text, same))
    return kept
