"""The books that the scenes are set in, made through the use cases."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlmodel import Session, select

from app.desk import Desk
from app.domain.availability import Hours, HoursRange, WholeDays
from app.domain.busy import Busy, CalendarRead
from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.orders import State
from app.storage import queries, tables
from app.usecases.availability import add_away, close_until_caught_up, set_day_hours, set_hours
from app.usecases.busy import import_calendar
from app.usecases.cancellations import request_cancellation
from app.usecases.catalogue import change_service, pause_service
from app.usecases.holidays import choose_holidays
from app.usecases.intake import set_intake_limits
from app.usecases.orders import keep_time, take_order
from app.usecases.sample import add_sample
from tests.conftest import MONDAY

BookMaker = Callable[[Desk, str], object]

TITLES = {
    "en": ("Logo", "Flyer", "Menu", "Book cover", "Icon set", "Poster", "Label", "Ticket", "Web banner", "Brochure"),
    "fr": ("Logo", "Dépliant", "Carte", "Couverture", "Icônes", "Affiche", "Étiquette", "Billet", "Bannière", "Notice"),
}
CLIENTS = ("Marie", "Léa", "Chez Paul", "Atelier Nord", "Studio B")
MANY = 70


def empty(_desk: Desk, _language: str) -> None:
    """Nothing yet."""


def brand_new(desk: Desk, _language: str) -> None:
    """A book in which nobody has been welcomed yet."""
    desk.do(_forget_welcome)


def sample(desk: Desk, language: str) -> None:
    """The sample orders: every promise can be kept."""
    desk.do(add_sample, language=language)


def full(desk: Desk, language: str) -> None:
    """The sample and many more orders, far into next year."""
    sample(desk, language)
    titles = TITLES[language]
    for number in range(MANY):
        title = f"{titles[number % len(titles)]} {number // len(titles) + 1}"
        due = _at_six(days=4 + number * 2)
        effort, price = 45 + number * 37 % 300, Money(4000 + number * 1700 % 30000, "EUR")
        desk.do(take_order, draft=OrderDraft(title, CLIENTS[number % 5], effort=effort, due=due, price=price))


def overloaded(desk: Desk, language: str) -> None:
    """The sample, and more promised by Wednesday than there are hours."""
    sample(desk, language)
    poster, flyer = TITLES[language][5], TITLES[language][1]
    for title, client, effort, days in ((flyer, "Studio B", 480, 1), (f"{poster} A2", "Atelier Nord", 600, 2)):
        desk.do(
            take_order, draft=OrderDraft(title, client, effort=effort, due=_at_six(days), price=Money(24000, "EUR"))
        )


def away(desk: Desk, language: str) -> None:
    """The sample, on the second day of a trade fair."""
    sample(desk, language)
    note = {"en": "Trade fair", "fr": "Salon professionnel"}[language]
    desk.do(add_away, period=WholeDays(date(2026, 11, 22), date(2026, 11, 24)), note=note)


def seasons(desk: Desk, language: str) -> None:
    """The sample with all that hours can be: days of their own, a change to come, choir on Fridays, caught up soon."""
    sample(desk, language)
    choir, christmas = {"en": ("Choir", "Christmas"), "fr": ("Chorale", "Noël")}[language]
    friday = MONDAY.replace(day=6)
    afternoon = Hours(friday.replace(hour=13, minute=30), friday.replace(hour=18, minute=0))
    desk.do(set_day_hours, days=[date(2026, 11, 28)], ranges=((540, 780),))
    desk.do(set_day_hours, days=[date(2026, 12, 1)], ranges=())
    desk.do(set_hours, hours=[HoursRange(day, 540, 720) for day in range(5)], since=date(2027, 1, 4))
    desk.do(add_away, period=afternoon, note=choir, rule="FREQ=WEEKLY;BYDAY=FR;UNTIL=20271231")
    desk.do(add_away, period=WholeDays(date(2026, 12, 24), date(2026, 12, 31)), note=christmas)
    desk.do(choose_holidays, country="FR")
    desk.do(import_calendar, read=_family(language), name={"en": "Family", "fr": "Famille"}[language])
    desk.do(import_calendar, read=CalendarRead("", ()), name="Sport", path="sport.ics", blocks=False)
    desk.do(close_until_caught_up, margin=120)


def crowded(desk: Desk, language: str) -> None:
    """The sample, with as many open orders as are meant to be."""
    sample(desk, language)
    services = desk.look(lambda session, _now: queries.services(session))
    desk.do(set_intake_limits, limits={None: 6, services[0].id: 1})


def away_often(desk: Desk, language: str) -> None:
    """The sample, after several absences."""
    sample(desk, language)
    for day in (3, 10, 17):
        desk.do(add_away, period=WholeDays(date(2026, 11, day), date(2026, 11, day)))


def _family(language: str) -> CalendarRead:
    """A calendar with a dentist and two days in the country."""
    dentist, country = {"en": ("Dentist", "In the country"), "fr": ("Dentiste", "À la campagne")}[language]
    start = (MONDAY + timedelta(days=2)).replace(hour=14, minute=0)
    days = WholeDays(date(2026, 12, 5), date(2026, 12, 6))
    return CalendarRead("", (Busy("1", dentist, Hours(start, start + timedelta(hours=1))), Busy("2", country, days)))


def _forget_welcome(session: Session, _now: datetime) -> None:
    session.exec(select(tables.Settings)).one().welcomed = False


def ending(desk: Desk, language: str) -> None:
    """The sample, where a client wants to give up and another was asked to."""
    sample(desk, language)
    by_client = {order.client: order.id for order in desk.look(queries.open_orders)}
    note = {"en": "The shop opens in spring only.", "fr": "La boutique n’ouvre qu’au printemps."}[language]
    client, mine = CancelledBy.CLIENT, CancelledBy.FREELANCER
    changed, silent = CancelWhy.CLIENT_CHANGED_MIND, CancelWhy.CLIENT_SILENT
    desk.do(request_cancellation, order_id=by_client["Marie"], asked_by=client, why=changed, note=note)
    desk.do(request_cancellation, order_id=by_client["Studio B"], asked_by=mine, why=silent)


def time_kept(desk: Desk, language: str) -> None:
    """The sample, where time is kept for the order that waits for its requirements."""
    sample(desk, language)
    (waits,) = (order for order in desk.look(queries.open_orders) if order.state is State.REQUIREMENTS)
    desk.do(keep_time, order_id=waits.id, reserved=True)


def paused(desk: Desk, language: str) -> None:
    """The sample, where a service is paused and shows an old piece."""
    sample(desk, language)
    first = desk.look(lambda session, _now: queries.services(session))[0]
    scope = {"en": "One logo, three drafts; no website.", "fr": "Un logo, trois pistes ; pas de site."}[language]
    old = replace(first, scope=scope, portfolio_on=date(2024, 3, 1))
    desk.do(change_service, service=old)
    desk.do(pause_service, service_id=first.id, paused=True)


def _at_six(days: int) -> datetime:
    """Six in the evening, so many days from today."""
    return (MONDAY + timedelta(days=days)).replace(hour=18, minute=0)
