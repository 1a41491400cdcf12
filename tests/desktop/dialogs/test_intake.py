"""What is said of a service while one more order of it is typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.desktop.dialogs.order import OrderDialog, open_order
from app.desktop.screen import Context
from app.domain.catalogue import Service
from app.domain.drafts import OrderDraft
from app.usecases.catalogue import add_service, pause_service
from app.usecases.orders import take_order
from tests.desktop.conftest import paris

LOGO = Service(0, "Logo design", days=4, scope="One logo,\nthree drafts, no website.", portfolio_on=date(2026, 3, 1))

Offers = Callable[[Service], int]


@pytest.fixture
def offers(desk: Desk) -> Offers:
    """Puts a service into the catalogue; gives its id."""
    return lambda service: desk.do(add_service, service=service)


def typed(context: Context, window: QWidget, service_id: int) -> OrderDialog:
    """The dialog of a new order in which that service was chosen."""
    dialog = open_order(context, window)
    dialog.fields.service.set_value(service_id)
    return dialog


def test_the_scope_asks_quietly_whether_the_order_is_within_it(
    context: Context, window: QWidget, offers: Offers
) -> None:
    dialog = typed(context, window, offers(LOGO))
    about = dialog.fields.about_service
    assert about.text() == "In scope, and within your skill? One logo, three drafts, no website."
    dialog.fields.service.set_value(None)
    assert about.text() == ""
    assert not about.isVisible()


@pytest.mark.parametrize(("made", "old"), [(date(2024, 11, 24), False), (date(2024, 11, 23), True)])
def test_a_portfolio_piece_of_two_years_ago_is_warned_of(
    context: Context, window: QWidget, offers: Offers, made: date, old: bool
) -> None:
    dialog = typed(context, window, offers(replace(LOGO, scope="", portfolio_on=made)))
    assert ("is it still what you sell?" in dialog.fields.about_service.text()) is old


def test_a_paused_service_stands_last_and_is_warned_of(
    context: Context, window: QWidget, offers: Offers, desk: Desk
) -> None:
    logo = offers(replace(LOGO, scope=""))
    offers(Service(0, "Page layout"))
    desk.do(pause_service, service_id=logo, paused=True)
    dialog = typed(context, window, logo)
    chooser = dialog.fields.service
    assert [chooser.itemText(place) for place in range(chooser.count())] == [
        "None",
        "Page layout",
        "Logo design · paused",
    ]
    assert dialog.fields.about_service.text() == (
        "“Logo design” is paused since today: you meant to take no order of it."
    )


def test_an_order_in_the_book_is_not_asked_again(context: Context, window: QWidget, offers: Offers, desk: Desk) -> None:
    draft = OrderDraft("Logo", effort=60, due=paris(27, 18), service_id=offers(LOGO))
    dialog = open_order(context, window, desk.do(take_order, draft=draft))
    assert dialog.fields.about_service.text() == ""
