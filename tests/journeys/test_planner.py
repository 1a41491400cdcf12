"""The planner asked for more than a list: a way out of an overload, a quote that becomes an order, a pin's price."""

from app.desktop.dialogs.order import OrderDialog
from app.desktop.planner.quote import QuoteDialog
from app.desktop.planner.way_out import OfferStep, WayOutDialog
from app.desktop.today.pin_line import PinLine
from app.domain.planned import pending_extension
from app.domain.verdict import VerdictKind
from tests.journeys.robot import Carnet

CROWD = {
    "en": ("Book for Marie, 8h, tomorrow 18:00", "Menu for Léa, 7h, tomorrow 18:00", "Logo for Paul, 1h, friday 18:00"),
    "fr": (
        "Livre pour Marie, 8 h, demain 18h",
        "Menu pour Léa, 7 h, demain 18h",
        "Logo pour Paul, 1 h, vendredi 18h",
    ),
}
LOGO = {"en": "Logo for Paul, 2h, friday 18:00", "fr": "Logo pour Paul, 2 h, vendredi 18h"}


def test_an_overloaded_book_is_led_to_a_kept_one(carnet: Carnet) -> None:
    for line in CROWD[carnet.language]:
        carnet.add(line)
    assert carnet.agenda().verdict.kind is VerdictKind.CONFLICT
    carnet.today.go()
    start = carnet.facts()
    carnet.press("W")
    way_out = carnet.dialog(WayOutDialog)
    assert len(way_out.ways.texts()) >= 1
    asked = len(way_out.asks.texts())
    carnet.press("Ctrl+Return")
    for left in range(asked, 0, -1):
        carnet.dialog(OfferStep)
        assert carnet.facts() == start  # nothing is kept before the last of them
        if left > 1:
            carnet.press("Ctrl+Return")
    carnet.confirm()
    assert carnet.agenda().verdict.kind is VerdictKind.KEPT
    waiting = [title for title in carnet.offers.titles() if pending_extension(carnet.order(title), carnet.clock.now())]
    assert len(waiting) == asked
    carnet.press("Ctrl+Z")
    assert carnet.facts() == start
    assert carnet.agenda().verdict.kind is VerdictKind.CONFLICT


def test_a_quote_becomes_an_order(carnet: Carnet) -> None:
    carnet.add(LOGO[carnet.language])
    carnet.today.go()
    carnet.press("Q")
    quote = carnet.dialog(QuoteDialog)
    carnet.write("3h")
    promised = quote.answer().sensible
    assert promised is not None
    carnet.press("Ctrl+Return")
    order = carnet.dialog(OrderDialog)
    assert order.fields.effort.value() == 180
    carnet.click(order.fields.title)
    carnet.write("Poster")
    carnet.confirm()
    taken = carnet.order("Poster")
    assert taken.estimate == 180
    assert taken.original_due == promised
    assert carnet.agenda().verdict.kind is VerdictKind.KEPT


def test_a_pin_says_what_it_costs_and_is_dropped_where_it_says_so(carnet: Carnet) -> None:
    for line in CROWD[carnet.language][1:]:
        carnet.add(line)
    carnet.today.choose("Logo")
    cost = carnet.shell.page.findChild(PinLine)
    assert isinstance(cost, PinLine)
    assert not cost.isVisible()
    carnet.press("P")
    assert cost.isVisible()
    assert "Logo" in cost.text
    assert "1 h" in cost.text.replace("\u00a0", " ")
    carnet.click(cost.button)
    assert not carnet.order("Logo").pinned
    assert not cost.isVisible()
