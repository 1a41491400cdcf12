"""Everything a way out was settled on is kept as one step, or not at all."""

from datetime import timedelta

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.availability import Hours
from app.domain.drafts import OrderDraft
from app.domain.proposals import ExtensionChoice
from app.domain.ways import DropPin, PostponeAway, WorkMore, reliefs
from app.storage import queries
from app.usecases import availability, orders
from app.usecases.ways import take_way_out
from tests import facts
from tests.facts import refused

DAY = timedelta(days=1)


def overload(desk: Desk, clock: StoppedClock) -> tuple[int, int]:
    """Two orders for tomorrow that take two days, the second pinned, and an absence in between."""
    due = clock.now() + DAY
    first, second = (desk.do(orders.take_order, draft=OrderDraft(t, effort=600, due=due)) for t in ("Logo", "Menu"))
    desk.do(orders.pin_order, order_id=second, pinned=True)
    desk.do(availability.add_away, period=Hours(clock.now() + DAY / 8, clock.now() + DAY / 6), note="Dentist")
    return first, second


def test_levers_and_offers_are_one_step(desk: Desk, clock: StoppedClock) -> None:
    first, second = overload(desk, clock)
    before = facts.everything(desk)
    book = desk.look(queries.book)
    (away,) = book.aways
    later = Hours(clock.now() + 3 * DAY, clock.now() + 4 * DAY)
    pulled = (
        DropPin(facts.order(desk, second)),
        PostponeAway(away, later),
        WorkMore(clock.now().date(), (), 18 * 60, 20 * 60),
    )
    asks = {id_: ExtensionChoice(clock.now() + 5 * DAY, "More care") for id_ in (first, second)}
    desk.do(take_way_out, levers=pulled, asks=asks)
    book = desk.look(queries.book)
    assert [len(order.extensions) for order in book.orders] == [1, 1]
    assert not any(order.pinned for order in book.orders)
    assert book.aways[0].period == later
    assert [special.ranges for special in book.special_days] == [((18 * 60, 20 * 60),)]
    assert desk.undo() == "take_way_out"
    assert facts.everything(desk) == before


def test_one_refusal_refuses_all(desk: Desk, clock: StoppedClock) -> None:
    first, second = overload(desk, clock)
    before = facts.everything(desk)
    asks = {first: ExtensionChoice(clock.now() + 5 * DAY, "More care"), second: ExtensionChoice(clock.now(), "No")}
    with refused("extension-not-later", "due"):
        desk.do(take_way_out, levers=(DropPin(facts.order(desk, second)),), asks=asks)
    assert facts.everything(desk) == before


def test_the_levers_that_are_offered_can_be_pulled(desk: Desk, clock: StoppedClock) -> None:
    overload(desk, clock)
    for relief in reliefs(desk.look(queries.book), clock.now()):
        desk.do(take_way_out, levers=(relief.lever,), asks={})
        desk.undo()
