"""Everything a user can do, done at random: for each use case a way to call it on the book as it is, sensibly or not.

    call = anything(Random(7), desk, whole_book)
    call()                       # may raise Refusal

What is chosen depends on the random numbers and on the book alone, so that a walk can be walked again.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from random import Random
from typing import Any, Final, TypeVar

from app.desk import Desk
from app.domain.availability import Away, Hours, HoursRange, WholeDays
from app.domain.book import Settings
from app.domain.busy import Busy, CalendarRead
from app.domain.cancellations import Cancellation, CancelledBy, CancelWhy
from app.domain.catalogue import Client, Service, ServiceExtra
from app.domain.drafts import OrderDraft
from app.domain.instants import zone_named
from app.domain.money import Money
from app.domain.offers import Answer, Extension, Extra
from app.domain.orders import Order
from app.domain.proposals import ExtensionChoice, ExtraChoice
from app.domain.rules import PRESETS, Rules
from app.domain.ways import reliefs
from app.exchange.orders_csv import read_orders
from app.planning import Safety
from app.storage import queries
from app.usecases import (
    availability,
    busy,
    cancellations,
    catalogue,
    holidays,
    importing,
    intake,
    letters,
    offers,
    orders,
    pauses,
    sample,
    settings,
    several,
    ways,
    welcome,
    worked,
)

Call = Callable[[], object]
Draw = Callable[[Random, Desk], dict[str, Any]]
T = TypeVar("T")

WORDS: Final = ("Logo", "logo ", "Página nº 2", "Marie", "œuvre", "<b>bold</b>", "%n \u202e \U0001f58b")
NO_WORDS: Final = ("  ", "x" * 20_001)
CURRENCIES: Final = ("EUR", "USD", "JPY")
COLUMNS: Final = "Order,Client,Service,Included,Ordered,Promised days,Ended,Stars,Status\n"


def one_of(random: Random, good: Sequence[T], bad: Sequence[T]) -> T:
    """Mostly something good."""
    return random.choice(bad if not good or random.random() < 0.05 else good)


def words(random: Random, _desk: Desk) -> str:
    """What somebody types."""
    return one_of(random, WORDS, NO_WORDS)


def some_order(random: Random, desk: Desk) -> int:
    """Mostly an order that there is, and one that was taken lately."""
    return one_of(random, [order.id for order in _orders(desk)][-5:], (999,))


def some_orders(random: Random, desk: Desk) -> tuple[int, ...]:
    """Two of them, or the same one twice."""
    return some_order(random, desk), some_order(random, desk)


def draft(random: Random, desk: Desk) -> OrderDraft:
    """An order as somebody types it."""
    services = desk.look(lambda session, _now: queries.services(session))
    return OrderDraft(
        title=words(random, desk),
        client=one_of(random, ("", *WORDS), NO_WORDS),
        service_id=random.choice((None, *[service.id for service in services])),
        effort=one_of(random, (None, 0, 45, 600), (-1,)),
        due=random.choice((None, desk.clock.now() + timedelta(minutes=random.randrange(-5000, 50_000)))),
        days=one_of(random, (0, 3, 3650), (None,)),
        price=random.choice((None, Money(one_of(random, (0, 4_999, 10**12), (-5,)), random.choice(CURRENCIES)))),
        reference=random.choice(("", "FO1", "FO2")),
        revisions=one_of(random, (0, 2, 99), (100,)),
        requirements=tuple(random.choice(WORDS) for _ in range(random.randrange(3))),
        requirements_in=random.random() < 0.7,
        reserved=random.random() < 0.3,
        rules=random.choice(("fiverr", "etsy", "comeup", "direct", some_rules(random, desk))),
        notes=one_of(random, ("", "a\nb", *WORDS), NO_WORDS),
    )


def hours(random: Random, desk: Desk) -> dict[str, Any]:
    """A week, some ranges of which overlap."""
    starts = [random.randrange(0, 1440, 30) for _ in range(random.randrange(5))]
    return {
        "hours": [HoursRange(random.randrange(7), start, start + one_of(random, (60, 480), (-1,))) for start in starts]
    }


def period(random: Random, desk: Desk) -> WholeDays | Hours:
    """Away soon, or wrongly."""
    start = desk.clock.now() + timedelta(minutes=random.randrange(-3000, 10_000))
    end = start + timedelta(minutes=random.randrange(3100, 9000) if random.random() < 0.9 else -1)
    return random.choice((WholeDays(start.date(), end.date()), Hours(start, end)))


def instant_ahead(random: Random, desk: Desk) -> datetime | None:
    """An instant of this week or so, or none."""
    return random.choice((None, desk.clock.now() + timedelta(minutes=random.randrange(-500, 9000))))


def day_ahead(random: Random, desk: Desk) -> date:
    """A day of this week or so."""
    return (desk.clock.now() + timedelta(days=random.randrange(-1, 9))).date()


def days_ahead(random: Random, desk: Desk) -> tuple[date, ...]:
    """A few of them."""
    return tuple(day_ahead(random, desk) for _ in range(random.randrange(1, 4)))


def calendar(random: Random, desk: Desk) -> CalendarRead:
    """What a calendar file holds."""
    starts = [desk.clock.now() + timedelta(minutes=random.randrange(9000)) for _ in range(random.randrange(4))]
    return CalendarRead(
        "Agenda", tuple(Busy(str(s), random.choice(WORDS), Hours(s, s + timedelta(hours=1))) for s in starts)
    )


def some_calendar(random: Random, desk: Desk) -> int:
    """Mostly a calendar that there is."""
    return one_of(random, [known.id for known in desk.look(lambda session, _now: queries.calendars(session))], (999,))


def some_away(random: Random, desk: Desk) -> int:
    """Mostly an absence that there is."""
    aways: Sequence[Away] = desk.look(lambda session, _now: queries.aways(session))
    return one_of(random, [away.id for away in aways], (999,))


def table(random: Random, desk: Desk) -> dict[str, Any]:
    """A few lines of a marketplace's table, some of which are in the book already."""
    ends = ("", "17/11/2020", "16/11/2020", "31/02/2020")
    states = ("", "Completed", "In progress", "Delivered", "Cancelled", "In revision", "Missing details")
    lines = [
        f"{random.choice(('', 'FO1', 'FO3'))},{random.choice(('Marie', 'Léa'))},{random.choice(('Page', 'Script'))},"
        f"2 revisions,15/11/2020,{random.choice(('3', '4', 'x'))},{random.choice(ends)},5.0,{random.choice(states)}\n"
        for _ in range(random.randrange(4))
    ]
    as_of = random.choice((None, date(2020, 11, 16)))
    return {"reading": read_orders((COLUMNS + "".join(lines)).encode(), "EUR"), "as_of": as_of}


def choices(random: Random, desk: Desk) -> Settings:
    """Settings, some of which mean nothing."""
    return Settings(
        zone=zone_named(random.choice(("Europe/Paris", "Asia/Kathmandu", "America/New_York"))),
        currency=one_of(random, CURRENCIES, ("???",)),
        day_end=one_of(random, (1020, 1440), (0,)),
        default_effort=one_of(random, (30, 120), (0,)),
        safety=random.choice(list(Safety)),
        min_sitting=one_of(random, (0, 45), (-1,)),
        rules=one_of(random, ("fiverr", "etsy"), ("nobody",)),
        welcomed=random.random() < 0.5,
    )


def extension(random: Random, desk: Desk) -> ExtensionChoice:
    """A later due, or not."""
    due: datetime = desk.clock.now() + timedelta(hours=random.randrange(-10, 900))
    return ExtensionChoice(due, words(random, desk))


def way_out(random: Random, desk: Desk) -> dict[str, Any]:
    """What is settled on in a way out: levers that would help, and some clients asked."""
    now = desk.clock.now()
    levers = [relief.lever for relief in reliefs(desk.look(queries.book), now)][:2]
    return {"levers": levers, "asks": {some_order(random, desk): extension(random, desk)}}


def extra(random: Random, desk: Desk) -> ExtraChoice:
    """More work for more money, or not."""
    price = Money(one_of(random, (100, 2500), (-1,)), random.choice(CURRENCIES))
    numbers = (random.randrange(4), random.randrange(300), random.randrange(2))
    return ExtraChoice(words(random, desk), random.randrange(1, 3), price, *numbers)


def some_offer(random: Random, desk: Desk, kind: str) -> int:
    """Mostly one of the "extensions", "extras" or "cancellations" that there are and that nobody has answered."""
    made: list[Extension | Extra | Cancellation] = [offer for order in _orders(desk) for offer in getattr(order, kind)]
    waiting = [offer.id for offer in made if offer.answer is None]
    return one_of(random, waiting, [*[offer.id for offer in made], 999])


def some_work(random: Random, desk: Desk) -> dict[str, Any]:
    """Mostly an entry of working time that there is."""
    return {"work_id": one_of(random, [work.id for order in _orders(desk) for work in order.work], (999,))}


def instant(random: Random, desk: Desk) -> datetime:
    """Lately, or not yet."""
    now: datetime = desk.clock.now()
    return now - timedelta(minutes=one_of(random, (0, 30, 600), (-5,)))


def parts_of(random: Random, desk: Desk, order_id: int) -> tuple[int, ...]:
    """Some of an order's requirements, mostly all."""
    ids = [part.id for order in _orders(desk) if order.id == order_id for part in order.requirements]
    return tuple(ids if random.random() < 0.7 else ids[:1])


def service(random: Random, desk: Desk) -> Service:
    """A service as somebody types it, maybe one that there is."""
    known = [each.id for each in desk.look(lambda session, _now: queries.services(session))]
    currency = random.choice(CURRENCIES)
    return Service(
        id=random.choice((999, *known)),
        name=words(random, desk),
        price=random.choice((None, Money(one_of(random, (0, 4_999), (-5,)), currency))),
        days=one_of(random, (0, 3), (-1,)),
        requirements=tuple(random.choice(WORDS) for _ in range(random.randrange(3))),
        extras=tuple(
            ServiceExtra(random.randrange(5), words(random, desk), Money(500, currency))
            for _ in range(random.randrange(3))
        ),
    )


def client(random: Random, desk: Desk) -> Client:
    """A client as somebody types it, maybe one that there is."""
    known = [each.id for each in desk.look(lambda session, _now: queries.clients(session))]
    zone = one_of(random, ("", "Europe/Paris"), ("Mars/Base",))
    return Client(random.choice((999, *known)), words(random, desk), zone=zone, avoid=random.random() < 0.3)


def rules(random: Random, desk: Desk) -> Rules:
    """A marketplace's numbers, changed."""
    return replace(
        random.choice(PRESETS),
        review_days=one_of(random, (None, 0, 5), (-1,)),
        cancel_timeout_h=random.choice((None, 1, 48)),
    )


def some_rules(random: Random, desk: Desk) -> str:
    """The key of a marketplace, mostly one of the user's own where there is one."""
    known = desk.look(lambda session, _now: queries.rules(session))
    return one_of(random, [key for key in known if key.startswith("own-")], [*known, "nobody"])


def _orders(desk: Desk) -> tuple[Order, ...]:
    return desk.look(lambda session, _now: queries.orders(session))


def _of_order(**draws: Callable[[Random, Desk], object]) -> Draw:
    def draw(random: Random, desk: Desk) -> dict[str, Any]:
        return {"order_id": some_order(random, desk), **{name: each(random, desk) for name, each in draws.items()}}

    return draw


def _of(**draws: Callable[[Random, Desk], object]) -> Draw:
    return lambda random, desk: {name: each(random, desk) for name, each in draws.items()}


def _one_of(*values: object) -> Callable[[Random, Desk], object]:
    return lambda random, _desk: random.choice(values)


def _delivery(random: Random, desk: Desk) -> dict[str, Any]:
    order_id = some_order(random, desk)
    return {
        "order_id": order_id,
        "proof": words(random, desk),
        "confirmed": parts_of(random, desk, order_id),
    }


def _receipt(random: Random, desk: Desk) -> dict[str, Any]:
    order_id = some_order(random, desk)
    return {"order_id": order_id, "received": parts_of(random, desk, order_id)}


def _answer(name: str, kind: str) -> Draw:
    return lambda random, desk: {
        name: some_offer(random, desk, kind),
        "answer": random.choice(list(Answer)),
    }


RANGES: Final = _one_of((), ((540, 720),), ((540, 720), (780, 1080)), ((9, 1),))
MINUTES: Final = _one_of(1, 30, 600, 0)

USE_CASES: Final[dict[Callable[..., object], Draw]] = {
    orders.take_order: _of(draft=draft),
    orders.edit_order: _of_order(draft=draft),
    orders.receive_requirements: _receipt,
    orders.start_clock: _of_order(skip=_one_of(True, False)),
    orders.start_timer: _of_order(note=words),
    orders.stop_timer: _of(),
    orders.log_time: _of_order(minutes=MINUTES, note=words),
    worked.change_work: lambda random, desk: {**some_work(random, desk), "minutes": MINUTES(random, desk)},
    worked.remove_work: some_work,
    worked.stop_timer_at: _of(until=instant),
    worked.drop_timer: _of(),
    orders.deliver_order: _delivery,
    orders.complete_order: _of_order(),
    orders.ask_revision: _of_order(effort=MINUTES),
    orders.cancel_order: _of_order(by=_one_of(*CancelledBy), why=_one_of(*CancelWhy), reason=words),
    orders.pin_order: _of_order(pinned=_one_of(True, False)),
    orders.keep_time: _of_order(reserved=_one_of(True, False)),
    pauses.pause_order: _of_order(until=instant_ahead),
    pauses.resume_order: _of_order(),
    several.complete_several: _of(order_ids=some_orders),
    several.note_heard_from_several: _of(order_ids=some_orders),
    several.pin_several: _of(order_ids=some_orders, pinned=_one_of(True, False)),
    several.keep_time_for_several: _of(order_ids=some_orders, reserved=_one_of(True, False)),
    several.mark_sent_to_several: _of(order_ids=some_orders, message=_one_of("reminder", "poem")),
    offers.offer_extension: _of_order(choice=extension),
    offers.ask_again: lambda random, desk: {
        "extension_id": some_offer(random, desk, "extensions"),
        "choice": extension(random, desk),
    },
    ways.take_way_out: way_out,
    offers.answer_extension: _answer("extension_id", "extensions"),
    offers.offer_extra: _of_order(choice=extra),
    offers.widen_order: _of_order(extra=extra, extension=extension),
    offers.answer_extra: _answer("extra_id", "extras"),
    orders.note_heard: _of_order(),
    orders.extend_review: _of_order(days=_one_of(0, 2, -1)),
    letters.mark_sent: _of_order(message=_one_of("reminder", "chat", "dispute", "support", "poem")),
    letters.set_template: _of(
        message=_one_of("extension", "poem"), language=_one_of("fr", "en"), text=_one_of("{title}", "{nobody}", "", "}")
    ),
    letters.set_templates: _of(
        texts=_one_of({("extra", "fr"): "{title}", ("chat", "en"): "{trouble}"}, {("chat", "fr"): "{"})
    ),
    cancellations.request_cancellation: _of_order(asked_by=_one_of(*CancelledBy), why=_one_of(*CancelWhy), note=words),
    cancellations.answer_cancellation: _answer("cancellation_id", "cancellations"),
    cancellations.record_support: _of_order(agreed=_one_of(True, False), why=_one_of(*CancelWhy)),
    cancellations.refund_part: _of_order(minor=_one_of(0, 100, 10**13)),
    catalogue.add_service: _of(service=service),
    catalogue.change_service: _of(service=service),
    catalogue.pause_service: lambda random, desk: {
        "service_id": service(random, desk).id,
        "paused": random.random() < 0.5,
    },
    catalogue.remove_service: lambda random, desk: {"service_id": service(random, desk).id},
    catalogue.add_client: _of(client=client),
    catalogue.change_client: _of(client=client),
    catalogue.remove_client: lambda random, desk: {"client_id": client(random, desk).id},
    catalogue.add_rules: lambda random, desk: {"rules": replace(rules(random, desk), name=words(random, desk))},
    catalogue.remove_rules: lambda random, desk: {"key": some_rules(random, desk)},
    catalogue.change_rules: _of(rules=rules),
    catalogue.reset_rules: lambda random, desk: {"key": rules(random, desk).key},
    availability.set_hours: hours,
    availability.add_away: _of(period=period, note=words),
    availability.change_away: _of(away_id=some_away, period=period, note=words),
    availability.remove_away: _of(away_id=some_away),
    availability.change_away_once: _of(away_id=some_away, day=day_ahead, period=period, note=words),
    availability.drop_away_once: _of(away_id=some_away, day=day_ahead),
    availability.set_day_hours: _of(days=days_ahead, ranges=RANGES),
    availability.clear_day_hours: _of(days=days_ahead),
    availability.drop_hours_change: _of(since=day_ahead),
    availability.close_until_caught_up: _of(margin=_one_of(0, 60, 600, -1)),
    availability.reopen: _of(),
    busy.import_calendar: _of(read=calendar, name=words, path=_one_of("", "agenda.ics"), blocks=_one_of(True, False)),
    busy.refresh_calendar: _of(calendar_id=some_calendar, read=calendar),
    busy.set_blocking: _of(calendar_id=some_calendar, blocks=_one_of(True, False)),
    busy.remove_calendar: _of(calendar_id=some_calendar),
    holidays.choose_holidays: _of(country=_one_of("FR", "ES", "", "nowhere")),
    intake.set_intake_limit: _of(most=_one_of(None, 1, 20, -1)),
    intake.set_intake_limits: _of(limits=_one_of({}, {None: 3}, {None: None}, {None: 0})),
    availability.return_early: lambda random, desk: {"away_id": random.choice((None, some_away(random, desk)))},
    settings.change_settings: _of(settings=choices),
    importing.import_orders: table,
    sample.add_sample: _of(language=_one_of("en", "fr")),
    sample.remove_sample: _of(),
    welcome.begin_book: lambda random, desk: {
        "settings": choices(random, desk),
        **hours(random, desk),
        "country": random.choice(("FR", "", "nowhere")),
        "sample": random.choice(("", "en", "fr")),
    },
}


def anything(random: Random, desk: Desk, whole_book: bytes) -> Call:
    """One use case at random, ready to be called; `whole_book` is the file that an import of a book would read."""
    use_case = random.choice([*USE_CASES, importing.import_book, *[orders.take_order] * 4])
    if use_case is importing.import_book:
        return partial(desk.do, importing.import_book, data=whole_book)
    return partial(desk.do, use_case, **USE_CASES[use_case](random, desk))
