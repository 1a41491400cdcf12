"""Who comes back is told what silence decided meanwhile: once, and with a way to where it is seen."""

from datetime import timedelta

from PySide6.QtWidgets import QPushButton

from app.desktop.offers.screen import OffersScreen
from app.desktop.orders.screen import OrdersScreen
from app.domain.orders import State, state_at
from tests.journeys.robot import Carnet

LOGO = {"en": "Logo for Marie, 3h, friday 18:00", "fr": "Logo pour Marie, 3 h, vendredi 18h"}
MENU = {"en": "Menu for Paul, 1h, thursday 18:00", "fr": "Menu pour Paul, 1 h, jeudi 18h"}
GRANTED = {"en": "Logo: extension granted by silence", "fr": "Logo\u00a0: prolongation accordée par silence"}
ACCEPTED = {"en": "Menu: accepted by silence", "fr": "Menu\u00a0: acceptée par silence"}
AWAY = {"en": "While you were away: {news}.", "fr": "En votre absence\u00a0: {news}."}


def follow_notice(carnet: Carnet) -> None:
    """Presses the button in the notice bar that leads to where it is seen."""
    button = next(each for each in carnet.shell.notices.findChildren(QPushButton) if each.text() and each.isVisible())
    button.setFocus()
    carnet.press("Space")
    assert carnet.said() == ""


def ask_and_deliver(carnet: Carnet) -> None:
    """Logo waits for an answer to an extension, Menu for the client's review."""
    carnet.add(LOGO[carnet.language])
    carnet.add(MENU[carnet.language])
    carnet.today.deliver("Menu", "menu.zip")
    carnet.today.extend("Logo", "Later.")


def test_what_silence_granted_while_it_was_closed_is_said_once_and_leads_to_the_offers(carnet: Carnet) -> None:
    ask_and_deliver(carnet)
    carnet.reopen(after=timedelta(hours=47))
    assert carnet.said() == ""
    carnet.reopen(after=timedelta(hours=1))
    assert carnet.said() == AWAY[carnet.language].format(news=GRANTED[carnet.language])
    follow_notice(carnet)
    assert isinstance(carnet.shell.page, OffersScreen)
    assert carnet.shell.page.selected_orders() == (carnet.order("Logo").id,)
    carnet.reopen()
    assert carnet.said() == ""


def test_orders_that_silence_ended_days_ago_are_named_too_and_found_again(carnet: Carnet) -> None:
    ask_and_deliver(carnet)
    carnet.reopen(after=timedelta(days=30))
    assert carnet.window.context.bridge.book().order(carnet.order("Menu").id) is None
    news = f"{GRANTED[carnet.language]}, {ACCEPTED[carnet.language]}"
    assert carnet.said() == AWAY[carnet.language].format(news=news)
    follow_notice(carnet)
    assert isinstance(carnet.shell.page, OrdersScreen)
    assert carnet.shell.page.selected_orders() == (carnet.order("Menu").id,)
    assert state_at(carnet.order("Menu"), carnet.clock.now()) is State.COMPLETED
    carnet.reopen()
    assert carnet.said() == ""


def test_what_silence_decides_at_the_open_window_is_said_at_that_minute_and_stays(carnet: Carnet) -> None:
    ask_and_deliver(carnet)
    carnet.wait(timedelta(hours=47, minutes=59))
    carnet.shell.notices.dismiss()
    carnet.wait(timedelta(minutes=1))
    assert carnet.said() == GRANTED[carnet.language] + "."
    carnet.shell.notices.dismiss()
    carnet.wait(timedelta(minutes=1))
    assert carnet.said() == ""
    carnet.reopen(after=timedelta(minutes=1))
    assert carnet.said() == ""


def test_a_computer_that_slept_says_it_when_it_wakes(carnet: Carnet) -> None:
    ask_and_deliver(carnet)
    carnet.wait(timedelta(days=30))
    news = f"{GRANTED[carnet.language]}, {ACCEPTED[carnet.language]}"
    assert carnet.said() == AWAY[carnet.language].format(news=news)
