"""A client who wants more after the delivery: offered, accepted, back in progress, delivered again."""

from datetime import timedelta

from app.domain.instants import plus_days
from app.domain.orders import State, due_at, effort_at
from app.domain.verdict import VerdictKind
from tests.journeys.robot import Carnet

LOGO = {"en": "Logo for Marie, 3h, friday 18:00, 120 EUR", "fr": "Logo pour Marie, 3 h, vendredi 18h, 120 €"}


def test_an_extra_revision_after_the_delivery_brings_the_order_back(carnet: Carnet) -> None:
    start = carnet.facts()
    carnet.add(LOGO[carnet.language])
    carnet.today.deliver("Logo", "logo.zip")
    delivered = carnet.order("Logo")
    assert delivered.state is State.DELIVERED
    assert carnet.today.titles() == []

    carnet.wait(timedelta(hours=20))
    dialog = carnet.orders.offer_extra("Logo")
    days = dialog.days.value()
    carnet.confirm()
    (offered,) = carnet.order("Logo").extras
    assert (offered.days, offered.revisions) == (days, 1)
    assert carnet.order("Logo").state is State.DELIVERED
    carnet.offers.accept("Logo")
    again = carnet.order("Logo")
    assert again.state is State.IN_PROGRESS
    assert again.original_due is not None
    assert due_at(again, carnet.clock.now()) == plus_days(again.original_due, days, again.zone)
    assert effort_at(again, carnet.clock.now(), 0).left == offered.effort
    assert carnet.today.titles() == ["Logo"]
    assert carnet.agenda().verdict.kind is VerdictKind.KEPT

    carnet.today.deliver("Logo", "logo-2.zip")
    assert carnet.order("Logo").state is State.DELIVERED
    assert carnet.order("Logo").first_delivered_at == delivered.delivered_at
    end, end_file = carnet.facts(), carnet.export()
    assert carnet.undo_all() == 5
    assert carnet.facts() == start
    carnet.reopen()
    assert carnet.redo_all() == 5
    assert carnet.facts() == end
    assert carnet.export() == end_file
